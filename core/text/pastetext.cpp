// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pastetext.h"

#include "text/codetext.h"
#include "text/errortext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koshin::text {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(koshin::PasteText)
};

template<Code E>
QString wordsOf()
{
    QStringList words;
    for (std::size_t i = 0; i < CodeNames<E>::names.size(); ++i) words += text::word(E(i));
    return words.join(Words::tr(", "));
}

// The words that a column could have held, in place of their codes.
QString possible(PasteField field, RecordKind kind)
{
    const bool training = kind == RecordKind::Training;
    switch (field) {
    case PasteField::Kind: return training ? wordsOf<TrainingKind>() : wordsOf<PracticeKind>();
    case PasteField::Role: return training ? wordsOf<TrainingRole>() : wordsOf<PracticeRole>();
    case PasteField::Delivery: return wordsOf<Delivery>();
    case PasteField::Themes: return wordsOf<Theme>();
    case PasteField::Skills: return wordsOf<Skill>();
    case PasteField::Beneficiary: return wordsOf<Beneficiary>();
    case PasteField::Assignment: return wordsOf<Assignment>();
    case PasteField::Confirmation: return wordsOf<CertificationState>();
    default: return {};
    }
}

template<class E>
QString listed(const std::vector<E> &codes)
{
    QStringList words;
    for (const E code : codes) words += text::word(code);
    return words.join(Words::tr(", "));
}

QString credentialsOf(const Training &training, const Ledger &ledger, const SchemeCatalogue &schemes)
{
    QStringList names;
    for (const Offer &offer : training.offers) {
        const Credential *credential = ledger.credentials.find(offer.credential.text());
        const auto scheme = credential ? schemes.value(credential->scheme.text()) : nullptr;
        names += scheme ? text::inUse(scheme->shortName) : offer.credential.text();
    }
    return names.join(Words::tr(", "));
}

Maybe<QString> valueOf(PasteField field, const Training &t, const Ledger &ledger, const SchemeCatalogue &schemes)
{
    switch (field) {
    case PasteField::Day: return text::date(t.completedOn);
    case PasteField::StartDay: return t.startedOn ? text::date(*t.startedOn) : QString();
    case PasteField::Hours:
    case PasteField::Minutes: return text::duration(t.minutes);
    case PasteField::Kind: return text::choice(text::word(t.kind));
    case PasteField::Role: return t.role ? text::choice(text::word(*t.role)) : QString();
    case PasteField::Delivery: return t.delivery ? text::choice(text::word(*t.delivery)) : QString();
    case PasteField::Fee: return t.fee ? text::money(t.fee->amount, t.fee->currency) : QString();
    case PasteField::Credentials: return credentialsOf(t, ledger, schemes);
    default: return {};
    }
}

Maybe<QString> valueOf(PasteField field, const Practice &p)
{
    switch (field) {
    case PasteField::Day: return text::date(p.from);
    case PasteField::EndDay: return p.to ? text::date(*p.to) : QString();
    case PasteField::Hours:
    case PasteField::Minutes: return p.minutes ? text::duration(*p.minutes) : QString();
    case PasteField::Kind: return text::choice(text::word(p.kind));
    case PasteField::Themes: return listed(p.themes);
    case PasteField::Skills: return listed(p.skills);
    case PasteField::Role: return p.role ? text::choice(text::word(*p.role)) : QString();
    case PasteField::Beneficiary: return p.beneficiary ? text::choice(text::word(*p.beneficiary)) : QString();
    case PasteField::Assignment: return p.assignment ? text::choice(text::word(*p.assignment)) : QString();
    case PasteField::Fee: return p.fee ? text::money(p.fee->amount, p.fee->currency) : QString();
    case PasteField::Confirmation:
        return p.certification ? text::choice(text::word(p.certification->state)) : QString();
    default: return {};
    }
}

QString shortReason(PasteDoubt doubt)
{
    switch (doubt) {
    case PasteDoubt::NotHeld:
    case PasteDoubt::NoneHeld: return Words::tr("credential not held");
    case PasteDoubt::CategoryUnknown: return Words::tr("unknown category");
    case PasteDoubt::CreditsUnplaced: return Words::tr("credits without a credential");
    case PasteDoubt::ClientAmbiguous: return Words::tr("several clients of this name");
    case PasteDoubt::ClientUnknown: return Words::tr("unknown client");
    case PasteDoubt::EngagementUnknown: return Words::tr("unknown engagement");
    case PasteDoubt::OralConfirmation: return Words::tr("no signature mentioned");
    case PasteDoubt::MoreThanADay: return Words::tr("more than 24 hours a day");
    case PasteDoubt::MoreDays: return Words::tr("more days than the period has");
    case PasteDoubt::DayAhead: return Words::tr("date in the future");
    case PasteDoubt::DayBehind: return Words::tr("date has passed");
    case PasteDoubt::WordUnknown: return Words::tr("unknown word");
    case PasteDoubt::SpanDiffers: return Words::tr("times and duration differ");
    case PasteDoubt::ReleaseDay: return Words::tr("date of publication");
    }
    return {};
}

} // namespace

QString fieldName(PasteField field, RecordKind kind)
{
    if (field == PasteField::Hours) return Words::tr("Hours");
    return text::fieldLabel(kind, ledgerField(field, kind));
}

QString sentence(const PasteFault &fault, RecordKind kind, const PasteMapping &mapping)
{
    Error error = fault.error;
    if (fault.column < 0 && !error.arguments.isEmpty()) {
        error.setArgument("field", text::fieldLabel(kind, error.argument("field")));
        return text::reason(error);
    }
    const auto field = mapping.fields.at(std::size_t(std::max(0, fault.column)));
    if (field && !error.argument("allowed").isEmpty()) error.setArgument("allowed", possible(*field, kind));
    return text::reason(error);
}

QString sentence(const PasteQuestion &question)
{
    const QString first = question.arguments.value(0);
    const QString second = question.arguments.value(1);
    switch (question.doubt) {
    case PasteDoubt::NotHeld: return Words::tr("You do not hold %1, so it is left out.").arg(first);
    case PasteDoubt::NoneHeld:
        return Words::tr("You do not hold %1, so the record is claimed for every credential that accepts its type.")
            .arg(first);
    case PasteDoubt::CategoryUnknown:
        return Words::tr("None of these credentials has the category “%1”, so it is left out.").arg(first);
    case PasteDoubt::CreditsUnplaced:
        return Words::tr("There is no credential for the %1 credits, so they are left out.").arg(first);
    case PasteDoubt::ClientAmbiguous:
        return Words::tr("Several clients are called “%1”, so the client is left out.").arg(first);
    case PasteDoubt::ClientUnknown:
        return Words::tr("There is no client “%1” yet, so the client is left out.").arg(first);
    case PasteDoubt::EngagementUnknown:
        return Words::tr("There is no single engagement “%1”, so it is left out.").arg(first);
    case PasteDoubt::OralConfirmation:
        return Words::tr("“%1” does not mention a signature, so the confirmation is taken as requested.").arg(first);
    case PasteDoubt::MoreThanADay:
        return Words::tr("%1 within %n day(s) is more than 24 hours a day. Is that right?", nullptr, second.toInt())
            .arg(text::duration(first.toLongLong()));
    case PasteDoubt::MoreDays:
        return Words::tr("%1 days of work within %n day(s): is that right?", nullptr, second.toInt()).arg(first);
    case PasteDoubt::DayAhead: return Words::tr("%1 is in the future. Is it a plan?").arg(first);
    case PasteDoubt::DayBehind: return Words::tr("%1 has passed. Is it still a plan?").arg(first);
    case PasteDoubt::WordUnknown:
        return Words::tr("“%1” is not a known word for “%2”, so it is left out.").arg(first, second);
    case PasteDoubt::SpanDiffers:
        return Words::tr("From start to end, without breaks, it is %1; the row says %2, which is taken.")
            .arg(text::duration(first.toLongLong()), text::duration(second.toLongLong()));
    case PasteDoubt::ReleaseDay:
        return Words::tr("%1 is the day of publication. Was it completed on that day?").arg(first);
    }
    return {};
}

QString reason(LeftOut leftOut, const QString &word)
{
    switch (leftOut) {
    case LeftOut::Title: return Words::tr("Not part of the table.");
    case LeftOut::Heading: return Words::tr("The headings again.");
    case LeftOut::Total: return Words::tr("A total of other rows.");
    case LeftOut::OtherTable: return Words::tr("Part of another table on the sheet.");
    case LeftOut::NotDone: return Words::tr("Not done, by “%1”.").arg(word);
    case LeftOut::Ahead: return Words::tr("Not done yet, by “%1”.").arg(word);
    }
    return {};
}

QString sentence(const PasteRow &row, RecordKind kind, const PasteMapping &mapping,
                 const std::vector<TableQuestion> &asked, const QStringList &headings)
{
    if (row.leftOut) return reason(*row.leftOut, row.why);
    QStringList all;
    for (const PasteFault &fault : row.faults) all += sentence(fault, kind, mapping);
    if (!row.faults.empty()) return text::joined(all); // first things first
    for (const std::size_t place : row.open) all += sentence(asked.at(place), kind, headings);
    if (row.isThere) all += Words::tr("The same record already exists.");
    else if (row.repeats)
        all += Words::tr("This row is the same as line %1 and will be added as another record.").arg(*row.repeats);
    for (const PasteQuestion &question : row.questions) all += sentence(question);
    return text::joined(all);
}

QString shortReason(const PasteRow &row)
{
    QStringList all;
    if (row.record && !row.isThere && row.repeats) all += Words::tr("same as line %1").arg(*row.repeats);
    for (const PasteQuestion &question : row.questions) {
        if (const QString reason = shortReason(question.doubt); !all.contains(reason)) all += reason;
    }
    return all.join(Words::tr(", "));
}

QString sentence(const Pasting &pasting)
{
    const PasteCounts counts = pasting.counts();
    const int ready = pasting.addable(PasteRows::Ready);
    QStringList all{counts.toCheck > 0 ? Words::tr("%n row(s) ready, %1 to check.", nullptr, ready).arg(counts.toCheck)
                                       : Words::tr("%n row(s) ready.", nullptr, ready)};
    if (counts.waiting > 0) all += Words::tr("%n row(s) need an answer.", nullptr, counts.waiting);
    if (counts.faulty > 0) all += Words::tr("%n row(s) have errors.", nullptr, counts.faulty);
    if (counts.there > 0) all += Words::tr("%n row(s) already exist.", nullptr, counts.there);
    if (!pasting.clients.empty()) {
        all += Words::tr("%n client(s) not recorded yet will be added under the name given here.", nullptr,
                         int(pasting.clients.size()));
    }
    return text::joined(all);
}

Maybe<QString> valueText(PasteField field, const Record &record, const Ledger &ledger, const SchemeCatalogue &schemes)
{
    if (const auto *training = std::get_if<Training>(&record)) return valueOf(field, *training, ledger, schemes);
    if (const auto *practice = std::get_if<Practice>(&record)) return valueOf(field, *practice);
    return {};
}

namespace {

using About = TableQuestion::About;

QString called(const TableQuestion &question, const QStringList &headings)
{
    return headings.value(question.column);
}

template<Code E>
QString wordOf(const QString &code)
{
    const auto known = parseCode<E>(code);
    return known ? text::choice(text::word(*known)) : code;
}

QString codeWord(PasteField field, RecordKind kind, const QString &code)
{
    const bool training = kind == RecordKind::Training;
    switch (field) {
    case PasteField::Kind: return training ? wordOf<TrainingKind>(code) : wordOf<PracticeKind>(code);
    case PasteField::Role: return training ? wordOf<TrainingRole>(code) : wordOf<PracticeRole>(code);
    case PasteField::Delivery: return wordOf<Delivery>(code);
    case PasteField::Themes: return wordOf<Theme>(code);
    case PasteField::Skills: return wordOf<Skill>(code);
    case PasteField::Beneficiary: return wordOf<Beneficiary>(code);
    case PasteField::Assignment: return wordOf<Assignment>(code);
    case PasteField::Confirmation: return wordOf<CertificationState>(code);
    default: return code;
    }
}

QString recordName(About about, const QString &id, const Ledger &ledger, const SchemeCatalogue &schemes)
{
    if (about == About::Client) {
        const Client *client = ledger.clients.find(id);
        return client ? client->code : id;
    }
    if (about == About::Engagement) {
        const Engagement *engagement = ledger.engagements.find(id);
        return engagement ? engagement->title : id;
    }
    const Credential *credential = ledger.credentials.find(id);
    const auto scheme = credential ? schemes.value(credential->scheme.text()) : nullptr;
    return scheme ? text::inUse(scheme->shortName) : id;
}

} // namespace

QString sentence(const TableQuestion &question, RecordKind kind, const QStringList &headings)
{
    const QString column = called(question, headings);
    switch (question.about) {
    case About::DayOrder: return Words::tr("In “%1”, which comes first: the month or the day?").arg(column);
    case About::Years: return Words::tr("In “%1”, which of the numbers is the year?").arg(column);
    case About::Unit: return Words::tr("In “%1”, what do plain numbers count?").arg(column);
    case About::Kind:
        return kind == RecordKind::Training ? Words::tr("What type of training are the rows without a type?")
                                            : Words::tr("What type of work are the rows without a type?");
    case About::Word: return Words::tr("What does “%1” in “%2” mean?").arg(question.word, column);
    case About::Credential: return Words::tr("Which credential do the credits belong to?");
    case About::FillDown: return Words::tr("Do empty cells in “%1” mean the value above them?").arg(column);
    case About::Status: return Words::tr("Does “%1” in “%2” mean that it was done?").arg(question.word, column);
    case About::Length: return Words::tr("How many minutes did the rows without a duration take?");
    case About::Client: return Words::tr("Which client is “%1”?").arg(question.word);
    case About::Engagement: return Words::tr("Which engagement is “%1”?").arg(question.word);
    case About::Sheet: return Words::tr("Which sheet should be read?");
    case About::Table: return Words::tr("Is this a list of training or of practice?");
    }
    return {};
}

QString answer(const TableQuestion &question, const QString &code, RecordKind kind, const PasteMapping &mapping,
               const Ledger &ledger, const SchemeCatalogue &schemes)
{
    switch (question.about) {
    case About::DayOrder:
        return code == u"month-first" ? Words::tr("Month first (3/14/2026)") : Words::tr("Day first (14/3/2026)");
    case About::Years:
        if (code == u"year-first") return Words::tr("Year first (26/3/14)");
        if (code == u"month-first") return Words::tr("Month first (3/14/26)");
        if (code == u"day-first") return Words::tr("Day first (14/3/26)");
        return Words::tr("Year of Reiwa first (8/3/14)");
    case About::Unit:
        if (code == u"minutes") return Words::tr("Minutes");
        return code == u"hours" ? Words::tr("Hours") : Words::tr("CPE hours of 50 minutes");
    case About::Kind: return codeWord(PasteField::Kind, kind, code);
    case About::Word: {
        if (code == u"note") return Words::tr("Keep it as a note");
        const auto field = question.column >= 0 ? mapping.fields.at(std::size_t(question.column)) : std::nullopt;
        return field ? codeWord(*field, kind, code) : code;
    }
    case About::Credential:
        return code == u"all" ? Words::tr("All of them") : recordName(question.about, code, ledger, schemes);
    case About::FillDown: return code == u"yes" ? Words::tr("Yes") : Words::tr("No");
    case About::Status: return code == u"done" ? Words::tr("Yes, it was done") : Words::tr("No, it was not");
    case About::Length: return text::duration(code.toInt());
    case About::Client:
    case About::Engagement:
        if (code == u"note") return Words::tr("Keep it as a note");
        if (code == u"new")
            return question.about == About::Client ? Words::tr("A new client") : Words::tr("A new engagement");
        return recordName(question.about, code, ledger, schemes);
    case About::Sheet: return code;
    case About::Table: return code == u"training" ? Words::tr("Training") : Words::tr("Practice");
    }
    return code;
}

Error unreadable(const TableFileFault &fault, const QString &file)
{
    using What = TableFileFault::What;
    if (fault.what == What::Cancelled) return {ErrorCode::Cancelled, {}, {file, {}, 0}};
    if (fault.what == What::Missing) return {ErrorCode::FileNotFound, {file}, {file, {}, 0}};
    const QString why = [&] {
        switch (fault.what) {
        case What::Unreadable: return fault.detail;
        case What::NoText: return Words::tr("it is neither a text nor a spreadsheet");
        case What::NoTable: return Words::tr("it holds no table: no line has several columns");
        case What::TooWide: return Words::tr("its table has more than %1 columns").arg(fault.detail);
        case What::Broken: return Words::tr("it is damaged or no spreadsheet");
        case What::Locked: return Words::tr("it is protected by a password");
        case What::Costly: return Words::tr("reading it takes too much memory or time; save the sheet as CSV");
        case What::NoReader: return Words::tr("the program “koshin-sheets” is missing from the installation");
        case What::Missing:
        case What::Cancelled: break;
        }
        return QString();
    }();
    return {ErrorCode::FileUnreadable, {file, why}, {file, {}, 0}};
}

} // namespace koshin::text
