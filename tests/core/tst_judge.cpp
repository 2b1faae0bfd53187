// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every proof, whatever the ledger and the pack. Each run has other ledgers; the name of a row that
// fails is the seed, and KOSHIN_SEED=N runs that one again.
#include "exchange/answers/statusjson.h"
#include "exchange/records/ledgerjson.h"
#include "reminders/calendarentries.h"
#include "reminders/reminders.h"
#include "rules/engine/engine.h"
#include "rules/foresight/proposal.h"
#include "rules/foresight/reassess.h"
#include "rules/pack/schemereader.h"
#include "support/anyledger.h"
#include "support/fixtures.h"
#include "support/program.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>

using namespace koshin;
using namespace koshin::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Date asOf = AnyLedger::middle;

void forEachFinding(const std::vector<Finding> &list, const std::function<void(const Finding &)> &visit)
{
    for (const Finding &f : list) {
        visit(f);
        forEachFinding(f.children, visit);
    }
}

QByteArray proof(const Assessment &a)
{
    return QJsonDocument(statusJson(a)).toJson();
}

QByteArray written(const Ledger &ledger)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeLedger(buffer, ledger)) return {};
    return buffer.data();
}

QString nameOf(const CredentialAssessment &c, const Finding &f, Date on)
{
    return c.schemeId.text() + u' ' + f.id + u' ' + on.toString();
}

} // namespace

class JudgeTest : public QObject
{
    Q_OBJECT

    SchemeCatalogue m_schemes;

    void seeds();
    Ledger ledger() const;

private Q_SLOTS:
    void initTestCase();
    void orderOfRecordsIsNothing_data() { seeds(); }
    void orderOfRecordsIsNothing();
    void exportedAndImported_data() { seeds(); }
    void exportedAndImported();
    void undoneIsNeverDone_data() { seeds(); }
    void undoneIsNeverDone();
    void amountsAddUp_data() { seeds(); }
    void amountsAddUp();
    void whatIsAddedAndRemovedWasNeverThere_data() { seeds(); }
    void whatIsAddedAndRemovedWasNeverThere();
    void explainSaysWhatStatusSays_data() { seeds(); }
    void explainSaysWhatStatusSays();
    void remindersAndCalendarKnowEachDeadline_data() { seeds(); }
    void remindersAndCalendarKnowEachDeadline();
    void metStaysMet_data() { seeds(); }
    void metStaysMet();
    void threeYearsLater_data() { seeds(); }
    void threeYearsLater();
    void proposalsHold_data() { seeds(); }
    void proposalsHold();
};

void JudgeTest::initTestCase()
{
    const CatalogueReading shipped = readCatalogue({});
    QVERIFY(shipped.faults.empty());
    m_schemes = shipped.schemes;
}

void JudgeTest::seeds()
{
    QTest::addColumn<quint32>("seed");
    const QByteArray wanted = qgetenv("KOSHIN_SEED");
    if (!wanted.isEmpty()) {
        QTest::newRow(wanted.constData()) << wanted.toUInt();
        return;
    }
    for (int i = 0; i < 3; ++i) {
        const quint32 seed = QRandomGenerator::global()->generate();
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
}

Ledger JudgeTest::ledger() const
{
    QFETCH(quint32, seed);
    return AnyLedger(m_schemes, seed).make();
}

void JudgeTest::orderOfRecordsIsNothing()
{
    const Ledger all = ledger();
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    QJsonObject file = QJsonDocument::fromJson(written(all)).object();
    for (const QString &kind : file.keys()) {
        if (!file[kind].isArray()) continue;
        QJsonArray list = file[kind].toArray();
        std::vector<QJsonValue> records(list.begin(), list.end());
        std::ranges::shuffle(records, random);
        list = {};
        for (const QJsonValue &value : records) {
            QJsonObject record = value.toObject();
            const QJsonArray parts = record.value(u"for"_s).toArray();
            if (parts.size() == 2) record[u"for"_s] = QJsonArray{parts[1], parts[0]};
            list.append(record);
        }
        file[kind] = list;
    }
    const auto shuffled = readLedger(QJsonDocument(file).toJson());
    QVERIFY2(shuffled, shuffled ? ""
                                : qPrintable(errorName(shuffled.error().code) + shuffled.error().where.path
                                             + shuffled.error().arguments.join(u' ')));
    const Assessment one = assess(m_schemes, all, {asOf});
    const Assessment other = assess(m_schemes, *shuffled, {asOf});
    for (const CredentialAssessment &c : one.credentials) {
        const CredentialAssessment *same = other.credential(c.credential.text());
        QCOMPARE(same->verdict, c.verdict);
        forEachFinding(c.findings, [&](const Finding &f) {
            const Finding *g = same->finding(f.id);
            QVERIFY2(g && g->have == f.have && g->verdict == f.verdict, qPrintable(nameOf(c, f, asOf)));
        });
    }
}

void JudgeTest::exportedAndImported()
{
    const Ledger all = ledger();
    const auto again = readLedger(written(all));
    QVERIFY2(again, again ? ""
                          : qPrintable(errorName(again.error().code) + again.error().where.path
                                       + again.error().arguments.join(u' ')));
    QCOMPARE(proof(assess(m_schemes, *again, {asOf, true})), proof(assess(m_schemes, all, {asOf, true})));
}

// A tenth of the records is removed, one after the other, and brought back; then all of it once more.
void JudgeTest::undoneIsNeverDone()
{
    const Ledger all = ledger();
    std::vector<Record> records;
    QStringList removable; // nothing refers to a training
    all.forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) records.emplace_back(*record);
    });
    for (const auto &training : all.trainings.pointers()) removable += training->id.text();
    TemporaryLedger kept;
    QVERIFY(kept->perform(test::adding(records)));
    const QByteArray before = proof(assess(m_schemes, **kept->ledger(), {asOf, true}));
    QCOMPARE(before, proof(assess(m_schemes, all, {asOf, true})));
    const qsizetype steps = removable.size() / 10;
    for (qsizetype i = 0; i < steps; ++i) QVERIFY(kept->perform(test::removing(removable[i * 10])));
    const QByteArray without = proof(assess(m_schemes, **kept->ledger(), {asOf, true}));
    for (qsizetype i = 0; i < steps; ++i) QVERIFY(kept->undo());
    QCOMPARE(proof(assess(m_schemes, **kept->ledger(), {asOf, true})), before);
    for (qsizetype i = 0; i < steps; ++i) QVERIFY(kept->redo());
    QCOMPARE(proof(assess(m_schemes, **kept->ledger(), {asOf, true})), without);
}

// What counts makes up the sum, and of no record more than it brought.
void JudgeTest::amountsAddUp()
{
    const Ledger all = ledger();
    for (int days = -700; days <= 700; days += 140) {
        for (const CredentialAssessment &c : assess(m_schemes, all, {asOf.plusDays(days)}).credentials) {
            forEachFinding(c.findings, [&](const Finding &f) {
                const RequirementKind kind = f.requirement->kind;
                if (kind != RequirementKind::Sum && kind != RequirementKind::Count) return;
                Decimal sum;
                for (const Counted &x : f.counted) {
                    QVERIFY(x.amount >= Decimal());
                    sum += x.amount;
                }
                QVERIFY2(sum == f.have, qPrintable(nameOf(c, f, asOf.plusDays(days))));
                for (const Excluded &x : f.excluded)
                    QVERIFY2(x.amount >= Decimal(), qPrintable(nameOf(c, f, asOf.plusDays(days))));
            });
        }
    }
}

void JudgeTest::whatIsAddedAndRemovedWasNeverThere()
{
    const Ledger before = ledger();
    const Assessment was = assess(m_schemes, before, {asOf});
    QFETCH(quint32, seed);
    Ledger with = before;
    Training t = before.trainings[seed % before.trainings.size()];
    t.id = TrainingId(u"t-more"_s);
    t.title = u"もう一つ"_s;
    with.put(t);
    Event e = before.events[seed % before.events.size()];
    e.id = EventId(u"v-more"_s);
    with.put(e);
    const Assessment more = reassess(was, before, with, m_schemes, {asOf});
    QCOMPARE(proof(more), proof(assess(m_schemes, with, {asOf})));
    QCOMPARE(proof(reassess(more, with, before, m_schemes, {asOf})), proof(was));
}

void JudgeTest::explainSaysWhatStatusSays()
{
    for (const CredentialAssessment &c : assess(m_schemes, ledger(), {asOf}).credentials) {
        const QJsonArray status = statusJson(c)[u"requirements"_s].toArray();
        for (const QJsonValue &said : status) {
            const Finding *f = c.finding(said[u"id"_s].toString());
            QVERIFY(f);
            const QJsonObject explained = explainJson(c, *f, asOf);
            for (const auto &field : {u"verdict"_s, u"have"_s, u"need"_s, u"due"_s, u"window"_s, u"lastSafe"_s}) {
                QCOMPARE(explained[field], said[field]);
            }
        }
    }
}

// Every day that can still be missed is told of, and stands in the calendar on that day.
void JudgeTest::remindersAndCalendarKnowEachDeadline()
{
    const Ledger all = ledger();
    const Assessment now = assess(m_schemes, all, {asOf});
    const auto reminders = remindersOf(now, all, {});
    const auto entries = calendarEntries(reminders, {}, asOf);
    for (const CredentialAssessment &c : now.credentials) {
        if (!c.isHeld()) continue;
        for (const Deadline &d : c.deadlines) {
            if (isDone(d.state) || d.due < asOf || d.state == Verdict::Undecided) continue;
            const Finding *f = c.finding(d.id);
            QVERIFY(f && f->due == d.due);
            const auto isOf = [&](const Reminder &r) {
                return r.about == ReminderAbout::Deadline && r.credential == c.credential.text()
                       && r.requirement == d.id;
            };
            const QString name = nameOf(c, *f, d.due);
            QVERIFY2(std::ranges::any_of(reminders, [&](const Reminder &r) { return isOf(r) && r.due == d.due; }),
                     qPrintable(name));
            QVERIFY2(
                std::ranges::any_of(
                    entries, [&](const CalendarEntry &entry) { return isOf(entry.reminder) && entry.day == d.due; }),
                qPrintable(name));
        }
    }
}

// Records only become more as days pass. A credential that another rests on may end.
void JudgeTest::metStaysMet()
{
    const Ledger all = ledger();
    std::map<QString, Date> met;
    for (Date on = asOf.plusDays(-900); on < asOf.plusDays(400); on = on.plusDays(37)) {
        for (const CredentialAssessment &c : assess(m_schemes, all, {on}).credentials) {
            if (!c.term || !c.edition || !c.situation.isEmpty()) continue; // its windows may move with the day
            for (const Finding &f : c.findings) {
                if (f.requirement->kind == RequirementKind::InForce || f.contest) continue;
                const QString key = u"%1 %2 %3 %4 %5"_s.arg(c.schemeId.text(), f.id, c.term->period.from.toString(),
                                                            c.edition->from.toString(), c.situation);
                const auto since = met.find(key);
                if (f.verdict == Verdict::Met) met.emplace(key, on);
                else if (since != met.end() && f.verdict != Verdict::Waived)
                    QFAIL(qPrintable(nameOf(c, f, on) + u" met on "_s + since->second.toString()));
            }
        }
    }
    QVERIFY(!met.empty());
}

// The specialist's rules hang on no particular year.
void JudgeTest::threeYearsLater()
{
    const Ledger before = ledger();
    const auto later = [](Date on) { return on.plus({.years = 3}); };
    const auto isLeapDay = [](Date on) { return on.month() == 2 && on.day() == 29; };
    Ledger one;
    Ledger other;
    const Credential *riss = before.credentials.find(u"c-jp.ipa.riss"_s);
    QVERIFY(riss);
    Credential moved = *riss;
    moved.startsOn = later(riss->startsOn);
    one.put(*riss);
    other.put(moved);
    for (const auto &t : before.trainings.pointers()) {
        if (isLeapDay(t->completedOn)) continue;
        one.put(*t);
        Training copy = *t;
        copy.completedOn = later(copy.completedOn);
        other.put(std::move(copy));
    }
    const Date day(2026, 9, 1); // under the latest edition in both
    const auto was = assess(m_schemes, one, {day}).credentials.front();
    const auto is = assess(m_schemes, other, {later(day)}).credentials.front();
    QCOMPARE(is.verdict, was.verdict);
    QCOMPARE(is.findings.size(), was.findings.size());
    for (std::size_t i = 0; i < was.findings.size(); ++i) {
        QCOMPARE(is.findings[i].verdict, was.findings[i].verdict);
        QCOMPARE(is.findings[i].have, was.findings[i].have);
    }
}

// A plan that closes a gap is not overlooked, and a plan that is proposed closes what it says once it is done.
void JudgeTest::proposalsHold()
{
    const Ledger all = ledger();
    const Assessment base = assess(m_schemes, all, {asOf});
    const Assessment planned = assess(m_schemes, all, {asOf, true});
    int asked = 0;
    for (const CredentialAssessment &c : base.credentials) {
        if (!c.isHeld() || asked == 8) continue;
        const bool isOpen =
            std::ranges::any_of(c.findings, [](const Finding &f) { return f.hard && f.verdict == Verdict::Open; });
        if (!isOpen) continue;
        ++asked;
        ProposalOptions options;
        options.asOf = asOf;
        options.only = c.credential.text();
        options.rates = {{u"USD"_s, Decimal(150)}, {u"EUR"_s, Decimal(170)}, {u"GBP"_s, Decimal(200)}};
        options.currency = u"JPY"_s;
        const Proposal p = propose(m_schemes, all, options);
        for (const auto &[credential, requirement] : p.unclosed) {
            const Finding *f = planned.credential(credential)->finding(requirement);
            const QString name = credential + u' ' + requirement;
            QVERIFY2(f && f->verdict != Verdict::Met, qPrintable(name));
        }
        Ledger done = all;
        done.plans = {};
        Assessment before = assess(m_schemes, done, {asOf, true});
        for (const ProposedStep &step : p.steps) {
            if (!step.item.isPlan || step.times != 1) break;
            done.put(*all.plans.find(step.item.id));
            const Assessment with = assess(m_schemes, done, {asOf, true});
            for (const auto &[credential, requirement] : step.closes) {
                const Finding *was = before.credential(credential)->finding(requirement);
                const Finding *is = with.credential(credential)->finding(requirement);
                QVERIFY2(was && is && is->have > was->have, qPrintable(credential + u' ' + requirement));
            }
            before = with;
        }
    }
}

KOSHIN_TEST(JudgeTest)
#include "tst_judge.moc"
