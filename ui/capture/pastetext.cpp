// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pastetext.h"

#include "session/session.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koshin {

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

QString credentialsOf(const Training &training, const Session &session)
{
    QStringList names;
    for (const Offer &offer : training.offers) {
        const Credential *credential = session.ledger().credentials.find(offer.credential.text());
        const auto scheme = credential ? session.schemes().value(credential->scheme.text()) : nullptr;
        names += scheme ? text::inUse(scheme->shortName) : offer.credential.text();
    }
    return names.join(Words::tr(", "));
}

Maybe<QString> valueOf(PasteField field, const Training &t, const Session &session)
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
    case PasteField::Credentials: return credentialsOf(t, session);
    default: return {};
    }
}

Maybe<QString> valueOf(PasteField field, const Practice &p, const Session &)
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
    }
    return {};
}

QString sentence(const PasteRow &row, RecordKind kind, const PasteMapping &mapping)
{
    QStringList all;
    for (const PasteFault &fault : row.faults) all += sentence(fault, kind, mapping);
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
    if (counts.faulty > 0) all += Words::tr("%n row(s) have errors.", nullptr, counts.faulty);
    if (counts.there > 0) all += Words::tr("%n row(s) already exist.", nullptr, counts.there);
    if (!pasting.clients.empty()) {
        all += Words::tr("%n client(s) not recorded yet will be added under the name given here.", nullptr,
                         int(pasting.clients.size()));
    }
    return text::joined(all);
}

Maybe<QString> valueText(PasteField field, const Record &record, const Session &session)
{
    if (const auto *training = std::get_if<Training>(&record)) return valueOf(field, *training, session);
    if (const auto *practice = std::get_if<Practice>(&record)) return valueOf(field, *practice, session);
    return {};
}

} // namespace koshin
