// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prooftext.h"

#include "text/codetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::text {

namespace {

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(Lines)
};

QString categoryName(const RecordLine &line)
{
    return line.counted && line.counted->category ? inUse(line.counted->category->name) : QString();
}

QString doubtSentence(PartDoubt doubt)
{
    return doubt == PartDoubt::SameCategory
               ? Lines::tr("Two of its parts have the same category. Please check.")
               : Lines::tr("Its parts add up to more than its length allows. Please check.");
}

QString countedSentence(const RecordLine &line)
{
    const Finding &f = *line.finding;
    const QString amount = quantity(line.counted->amount, f.unit);
    const QString category = categoryName(line);
    const QString said =
        category.isEmpty()
            ? Lines::tr("%1: counts %2 for “%3”.").arg(credentialName(*line.credential), amount, inUse(f.name))
            : Lines::tr("%1: counts %2 for “%3”, as %4.")
                  .arg(credentialName(*line.credential), amount, inUse(f.name), category);
    QStringList all{said};
    if (f.window) all += Lines::tr("Period %1 to %2.").arg(date(f.window->from), date(f.window->to));
    if (line.counted->carried) all += Lines::tr("Carried over from the previous term.");
    if (line.counted->ownFigure) all += Lines::tr("You entered this figure yourself.");
    if (line.excluded) {
        const QString rest = quantity(line.excluded->amount, f.unit);
        all += line.excluded->why.isByTermBefore()
                   ? Lines::tr("%1 of it made up the shortfall of the previous term.").arg(rest)
                   : Lines::tr("Over the cap: %1.").arg(rest);
    }
    if (line.counted->doubt) all += doubtSentence(*line.counted->doubt);
    return joined(all);
}

// Whether an issuer that wants credits submitted has not been told of this record.
bool isUnclaimed(const RecordLine &line, const Ledger &ledger)
{
    if (!line.counted || !line.credential->scheme || !line.credential->scheme->claims) return false;
    const Training *training = ledger.trainings.find(line.counted->record);
    return training && !training->submittedOn;
}

} // namespace

QString sentence(const RecordLine &line, const Ledger &ledger)
{
    const QString name = credentialName(*line.credential);
    if (!line.finding) return Lines::tr("%1: this record does not apply.").arg(name);
    if (!line.counted) {
        return Lines::tr("%1: %2", "credential, sentence").arg(name, sentence(*line.excluded, *line.finding, ledger));
    }
    const QString unclaimed = isUnclaimed(line, ledger) ? Lines::tr("Not yet submitted to the issuer.") : QString();
    return joined({countedSentence(line), unclaimed});
}

QString sentence(const PlanState &state, const Ledger &ledger)
{
    const auto record = ledger.find(state.plan);
    const QString name = record ? title(*record) : state.plan;
    switch (state.state) {
    case PlanState::State::Ahead: return Lines::tr("Plan “%1”: planned for %2.").arg(name, date(state.on));
    case PlanState::State::Overdue:
        return Lines::tr("Plan “%1”: its date, %2, has passed and there is no matching record.")
            .arg(name, date(state.on));
    case PlanState::State::Done: break;
    }
    const int late = state.daysLate.value_or(0);
    if (late == 0) return Lines::tr("Plan “%1”: done as planned on %2.").arg(name, date(state.on));
    return late > 0
               ? Lines::tr("Plan “%1”: done %n day(s) after the planned %2.", "", late).arg(name, date(state.on))
               : Lines::tr("Plan “%1”: done %n day(s) before the planned %2.", "", -late).arg(name, date(state.on));
}

QString sentence(const PlanState &state)
{
    const QString day = date(state.on);
    switch (state.state) {
    case PlanState::State::Ahead: return Lines::tr("Planned for %1.").arg(day);
    case PlanState::State::Overdue:
        return Lines::tr("Its planned date, %1, has passed and there is no matching record.").arg(day);
    case PlanState::State::Done: break;
    }
    const int late = state.daysLate.value_or(0);
    if (late == 0) return Lines::tr("Done as planned on %1.").arg(day);
    return late > 0 ? Lines::tr("Done %n day(s) after the planned %1.", "", late).arg(day)
                    : Lines::tr("Done %n day(s) before the planned %1.", "", -late).arg(day);
}

QString breaksNextSentence(const CredentialAssessment &credential)
{
    const Finding *f = breaksNext(credential);
    const Finding *duty = breaksNext(credential, Weight::Duty);
    if (duty && f && *duty->brokenFrom() >= *f->brokenFrom()) duty = nullptr;
    if (f && !duty) {
        return Lines::tr("If nothing more is recorded, the next requirement missed is “%1” (from %2).")
            .arg(inUse(f->name), date(*f->brokenFrom()));
    }
    if (!duty) return {};
    const QString name = inUse(duty->name);
    const QString from = date(*duty->brokenFrom());
    if (!f) return Lines::tr("If nothing more is recorded, the next duty missed is “%1” (from %2).").arg(name, from);
    return Lines::
        tr("If nothing more is recorded, the duty “%1” is missed first (from %2), then the requirement “%3” (from %4).")
            .arg(name, from, inUse(f->name), date(*f->brokenFrom()));
}

} // namespace koshin::text
