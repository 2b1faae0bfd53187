// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "calendar/holidays.h"
#include "evidence/picturenotes.h"
#include "exchange/pack/packreader.h"
#include "exchange/quick/quickentry.h"
#include "exchange/records/ledgerjson.h"
#include "exchange/tables/owntable.h"
#include "exchange/tables/pasting.h"
#include "exchange/tables/recordcsv.h"
#include "filetext/readers.h"
#include "reminders/calendarentries.h"
#include "reminders/channels.h"
#include "reminders/policy.h"
#include "reminders/reminders.h"
#include "rules/engine/engine.h"
#include "rules/figures/dutystates.h"
#include "rules/pack/schemereader.h"
#include "storage/changeset.h"
#include "storage/schema.h"
#include "timing/worktimer.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace koshin::fuzz {

using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 26);

const SchemeCatalogue &shipped()
{
    static const SchemeCatalogue schemes = readCatalogue({}).schemes;
    return schemes;
}

QByteArray written(const Ledger &ledger)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    demand(writeLedger(buffer, ledger).has_value(), "a ledger that can be written");
    return buffer.data();
}

// Names that lines and tables speak of.
const Ledger &people()
{
    static const Ledger ledger = [] {
        Ledger made;
        for (const auto &[id, scheme] :
             {std::pair(u"c-1"_s, u"jp.ipa.riss"_s), std::pair(u"c-2"_s, u"org.isc2.cissp"_s)}) {
            Credential c;
            c.id = CredentialId(id);
            c.scheme = SchemeId(scheme);
            c.startsOn = Date(2025, 4, 1);
            made.put(c);
        }
        Client client;
        client.id = ClientId(u"k-1"_s);
        client.code = u"製造業A"_s;
        made.put(client);
        Engagement engagement;
        engagement.id = EngagementId(u"g-1"_s);
        engagement.title = u"Incident response"_s;
        engagement.client = client.id;
        engagement.from = Date(2026, 4, 1);
        made.put(engagement);
        return made;
    }();
    return ledger;
}

void judge(const SchemeCatalogue &schemes, const Ledger &ledger, Date asOf)
{
    const Assessment all = assess(schemes, ledger, {asOf});
    for (const CredentialAssessment &c : all.credentials) {
        demand(!c.term || c.term->period.from <= c.term->period.to, "a term that ends after it begins");
        demand(!c.nextTerm || c.nextTerm->from <= c.nextTerm->to, "a next term that ends after it begins");
    }
    (void)calendarEntries(remindersOf(all, ledger, {}), {}, asOf);
    (void)dutyStates(ledger, asOf);
}

// A ledger in memory without a record.
Database &emptyLedger()
{
    static Database database(u":memory:"_s, Access::ReadWrite);
    QString reason;
    demand(upgrade(database, true, reason) == SchemaOutcome::Upgraded, "an empty ledger");
    return database;
}

PieceSource piecesOf(const QByteArray &bytes, int piece)
{
    return [&bytes, piece, at = qsizetype(0)](char *to, int size) mutable {
        const qsizetype length = std::min({qsizetype(size), qsizetype(piece), bytes.size() - at});
        std::copy_n(bytes.constData() + at, length, to);
        at += length;
        return int(length);
    };
}

// What Koshin would have written is read, and goes the same way again unchanged.
void ownTable(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    const auto kind = table ? ownTableKind(*table) : std::nullopt;
    const auto records = kind ? recordsOfOwnTable(*table, *kind) : std::vector<Record>();
    if (!records || !kind) return;
    QByteArray csv = csvHeading(*kind);
    for (const Record &record : *records) csv += csvRow(record);
    const auto again = readCsv(csv);
    demand(again && recordsOfOwnTable(*again, *kind) == *records, "the same records after a way out and in");
}

} // namespace

void demand(bool holds, const char *what)
{
    if (holds) return;
    std::fprintf(stderr, "expected: %s\n", what);
    std::abort();
}

// What was read is written, and read again as the same.
void ledger(const QByteArray &bytes)
{
    const auto read = readLedger(bytes, u"x.json"_s);
    if (!read) return;
    const QByteArray once = written(*read);
    const auto again = readLedger(once, u"again.json"_s);
    demand(again.has_value(), "a ledger that reads what it wrote");
    demand(written(*again) == once, "the same ledger");
    for (const Date asOf : {today, Date(Date::last())}) judge(shipped(), *read, asOf);
}

void pack(const QByteArray &bytes)
{
    const SchemeReading reading = readScheme(bytes, u"x.json"_s);
    demand(bool(reading.scheme) == reading.faults.empty(), "a pack, or why there is none");
    if (!reading.scheme) return;
    const SchemeCatalogue schemes{{reading.scheme->id.text(), reading.scheme}};
    for (const Date start : {Date(2020, 2, 29), Date(2199, 2, 28)}) {
        Ledger ledger = people();
        Credential c;
        c.id = CredentialId(u"c"_s);
        c.scheme = reading.scheme->id;
        c.startsOn = start;
        ledger.put(c);
        Training t;
        t.id = TrainingId(u"t"_s);
        t.kind = TrainingKind::Course;
        t.title = u"Course"_s;
        t.completedOn = start.plusDays(1);
        t.minutes = 600;
        ledger.put(t);
        for (const Date asOf : {start, start.plus({.years = 2}), Date(Date::last())}) judge(schemes, ledger, asOf);
    }
}

void holidays(const QByteArray &bytes)
{
    const auto rules = readHolidayRules(bytes, u"x.json"_s);
    if (!rules) return;
    const Holidays days(*rules);
    for (const Date day : {Date(Date::first()), today, Date(2199, 12, 25), Date(Date::last())}) {
        demand(days.nextBusinessDay(day) >= day && days.previousBusinessDay(day) <= day, "business days on their side");
        (void)days.name(day);
    }
}

void table(const QByteArray &bytes)
{
    ownTable(bytes);
    const auto table = readTable(QString::fromUtf8(bytes));
    if (!table) return;
    for (const RecordKind kind : {RecordKind::Training, RecordKind::Practice}) {
        const PasteReader reader(*table, kind, people(), shipped());
        int ids = 0;
        PasteOptions options;
        options.asOf = today;
        options.newId = [&] { return u"new-%1"_s.arg(++ids); };
        const Pasting pasting = reader.read(reader.guess(), options);
        for (const PasteRow &row : pasting.rows)
            demand(row.record.has_value()
                       == (row.faults.empty() && !row.leftOut && !(row.open.size() > 0 && !row.draft.isEmpty())),
                   "a record, or why there is none");
        (void)pastedRecords(pasting, PasteRows::All, false, Timestamp(today.days()));
    }
}

void quick(const QByteArray &bytes)
{
    static const QuickEntryReader reader(people());
    const QString line = QString::fromUtf8(bytes);
    const QuickEntry entry = reader.read(line, today);
    qsizetype at = 0;
    for (const QuickToken &token : entry.tokens) {
        demand(token.span.start >= at && token.span.end() <= line.size(), "parts in their order, inside the line");
        at = token.span.end();
    }
    for (const qsizetype cursor : {qsizetype(0), line.size() / 2, line.size()}) (void)reader.complete(line, cursor);
}

void settings(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.object();
    const ReminderPolicy policy = reminderPolicy(json);
    demand(reminderPolicy(toJson(policy)) == policy, "the same policy");
    for (const DeadlineKind kind : {DeadlineKind::Course, DeadlineKind::Fee}) (void)policy.of(kind);
    const ReminderChannels channels = reminderChannels(json);
    demand(reminderChannels(toJson(channels)) == channels, "the same channels");
    if (const auto event = calendarEvent(json)) demand(calendarEvent(toJson(*event)) == event, "the same event");
    if (const auto timer = WorkTimer::fromJson(json)) (void)timer->toJson();
    Assessment assessment = assess(shipped(), people(), {today});
    const auto reminders = remindersOf(assessment, people(), policy);
    (void)calendarEntries(reminders, {}, today);
}

// Read in pieces or as a whole it is the same, and only what is ours comes to SQLite: it may fail there,
// and is rolled back.
void changeset(const QByteArray &bytes)
{
    static Database &database = emptyLedger();
    static const auto nothing = [](const QString &) { return false; };
    qint64 rows = -1;
    for (const int piece : {1, 1'000'000}) {
        const PieceSource source = piecesOf(bytes, piece);
        try {
            const Touching touching = touchedBy(source);
            demand(rows < 0 || rows == touching.rows, "the same rows, however they come");
            rows = touching.rows;
            QSet<QString> found;
            collectIds(source, found);
            collectFiles(source, found);
            (void)mentions(source, nothing);
            QByteArray copied;
            copyWithout(source, nothing, [&](const char *copy, int size) { copied.append(copy, size); });
            demand(touchedBy(piecesOf(copied, piece)).rows == rows, "a copy with the same rows");
            requireOurs(source);
            for (const bool inverse : {false, true}) {
                const WriteTransaction rolledBack(database);
                (void)apply(database, source, inverse);
            }
        } catch (const SQLite::Exception &) { // no changeset, or none that fits
        }
    }
}

void evidencepack(const QByteArray &bytes)
{
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    const auto found = readPack(in, u"pack.zip"_s);
    demand(found.has_value(), "an answer");
    demand(!found->isSound() || found->manifest.has_value(), "a sound pack has a manifest");
}

void preview(const QByteArray &bytes)
{
    const auto made = filetext::previewOf(bytes);
    demand(bool(made), "a preview, if only of nothing");
    const FileSight &sight = made->look();
    demand((sight.as == FileSight::As::Nothing) == (sight.why != Unshown::No), "something, or why not");
    demand(sight.text.size() <= 100'000, "no more text than is shown");
    const QImage page = made->page(sight.pages - 1, 300, [] { return true; });
    demand(qint64(page.width()) * page.height() <= 25'000'000, "no more pixels than are shown");
    const auto plain = withoutNotes(bytes);
    demand(!plain || withoutNotes(*plain) == plain, "a picture that has nothing left to lose");
}

} // namespace koshin::fuzz
