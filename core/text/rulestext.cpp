// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/rulestext.h"

#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace koshin::text {

namespace {

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString anchorWords(DayRule::Anchor anchor, const QString &point = {})
{
    switch (anchor) {
    case DayRule::Anchor::TermStart: return Rules::tr("the first day of the term");
    case DayRule::Anchor::TermEnd: return Rules::tr("the last day of the term");
    case DayRule::Anchor::Point: return Rules::tr("the day “%1”").arg(point);
    case DayRule::Anchor::PeriodStart: return Rules::tr("the first day of the year");
    case DayRule::Anchor::PeriodEnd: return Rules::tr("the last day of the year");
    case DayRule::Anchor::Earned: return Rules::tr("the day of certification");
    case DayRule::Anchor::CountStart: return Rules::tr("the day from which records count");
    case DayRule::Anchor::FirstTermStart: return Rules::tr("the first day of the first term");
    case DayRule::Anchor::FirstTermEnd: return Rules::tr("the last day of the first term");
    case DayRule::Anchor::FamilyStart: return Rules::tr("the day of the earliest certification");
    case DayRule::Anchor::Application: return Rules::tr("the day of the application");
    case DayRule::Anchor::Paused: return Rules::tr("the day of the pause");
    case DayRule::Anchor::Resumed: return Rules::tr("the day of resuming");
    case DayRule::Anchor::AsOf: return Rules::tr("the day asked about");
    }
    return {};
}

Step without(Step step)
{
    return {.years = std::abs(step.years), .months = std::abs(step.months), .days = std::abs(step.days)};
}

QString unitWords(const Align &align)
{
    switch (align.unit) {
    case Align::Unit::Month: return Rules::tr("month");
    case Align::Unit::Quarter: return Rules::tr("quarter");
    case Align::Unit::HalfYear: return Rules::tr("half-year");
    case Align::Unit::Year: break;
    }
    return align.firstMonth == 1 ? Rules::tr("year") : Rules::tr("year from month %1 on").arg(align.firstMonth);
}

QString alignedWords(const Align &align)
{
    const QString unit = unitWords(align);
    switch (align.edge) {
    case Align::Edge::Start: return Rules::tr("the first day of that %1", "unit of the calendar").arg(unit);
    case Align::Edge::End: return Rules::tr("the last day of that %1", "unit of the calendar").arg(unit);
    case Align::Edge::NextStart: return Rules::tr("the first day of the next %1", "unit of the calendar").arg(unit);
    case Align::Edge::StartOnOrAfter:
        return Rules::tr("the first day of a %1 on or after it", "unit of the calendar").arg(unit);
    }
    return {};
}

bool isBack(Step step)
{
    if (step.years != 0) return step.years < 0;
    return step.months != 0 ? step.months < 0 : step.days < 0;
}

bool isDayBack(Step step)
{
    return step == Step{.days = -1};
}

// A day, and another step from it.
QString further(const QString &day, Step step)
{
    const QString length = words(without(step));
    return isBack(step) ? Rules::tr("%1, and %2 back").arg(day, length) : Rules::tr("%1, and %2 on").arg(day, length);
}

QString valueText(const Maybe<RuleValue> &value, const SchemeCatalogue &schemes)
{
    return value ? words(*value, schemes) : Rules::tr("no such rule");
}

} // namespace

QString words(Step step)
{
    QStringList parts;
    if (step.years) parts += Rules::tr("%n year(s)", "", step.years);
    if (step.months) parts += Rules::tr("%n month(s)", "", step.months);
    if (step.days) parts += Rules::tr("%n day(s)", "", step.days);
    return parts.isEmpty() ? Rules::tr("no time") : parts.join(Rules::tr(" and ", "between lengths of time"));
}

QString sentence(const DayRule &rule)
{
    const QString anchor = anchorWords(rule.anchor, rule.point);
    QString said = anchor;
    // Years forward and a day back, as in "the last day of the first year", are two steps.
    const Step days{.days = rule.step.days};
    const Step months{.years = rule.step.years, .months = rule.step.months};
    const bool apart = months != Step{} && days != Step{} && isBack(months) != isBack(days);
    const Step first = apart ? months : rule.step;
    // `the last day of year 2`, as a person says "two years on, and a day back".
    const bool closesYear = apart && isDayBack(days) && months.years > 0 && months.months == 0;
    if (closesYear) {
        said = Rules::tr("the last day of year %1 from %2", "number, day").arg(QString::number(months.years), anchor);
    } else if (first != Step{}) {
        const QString length = words(without(first));
        said = isBack(first) ? Rules::tr("%1 before %2", "length, day").arg(length, anchor)
                             : Rules::tr("%1 after %2", "length, day").arg(length, anchor);
    }
    if (apart && !closesYear) said = further(said, days);
    if (rule.align)
        said = Rules::tr("%1, moved to %2", "day, day of the calendar").arg(said, alignedWords(*rule.align));
    if (rule.then != Step{}) said = further(said, rule.then);
    if (rule.roll) said = Rules::tr("%1, moved to a working day").arg(said);
    if (rule.notBefore) said = Rules::tr("%1, but not before %2").arg(said, anchorWords(*rule.notBefore));
    return said;
}

QString sentence(const RuleChange &change, const SchemeCatalogue &schemes)
{
    const QString name = subject(change.name, change.way);
    switch (change.what) {
    case RuleChange::What::Added: return Rules::tr("“%1” is new.").arg(name);
    case RuleChange::What::Removed: return Rules::tr("“%1” is no longer there.").arg(name);
    case RuleChange::What::Clause:
        return Rules::tr("“%1”: the clause changes from %2 to %3.")
            .arg(name, clause(change.clauses.first), clause(change.clauses.second));
    case RuleChange::What::Standing:
        return Rules::tr("“%1”: the basis changes from %2 to %3.")
            .arg(name, word(change.standings.first), word(change.standings.second));
    case RuleChange::What::Certainty:
        if (name.isEmpty()) {
            return Rules::tr("%1: the basis changes from %2 to %3.")
                .arg(label(change.aspect), word(change.standings.first), word(change.standings.second));
        }
        return Rules::tr("“%1”, %2: the basis changes from %3 to %4.")
            .arg(name, label(change.aspect), word(change.standings.first), word(change.standings.second));
    case RuleChange::What::Changed: break;
    }
    const QString before = valueText(change.before, schemes);
    const QString after = valueText(change.after, schemes);
    if (name.isEmpty())
        return Rules::tr("%1: until now “%2”, from now on “%3”.").arg(label(change.aspect), before, after);
    return Rules::tr("“%1”, %2: until now “%3”, from now on “%4”.").arg(name, label(change.aspect), before, after);
}

QString sentence(const Touch &t)
{
    const QString name = inUse(t.name);
    if (!t.verdictBefore) return Rules::tr("“%1” is newly required of you: %2.").arg(name, word(*t.verdictAfter));
    if (!t.verdictAfter) return Rules::tr("“%1” is no longer required of you.").arg(name);
    QStringList said;
    if (t.verdictBefore != t.verdictAfter) {
        said += Rules::tr("“%1” changes from “%2” to “%3”.").arg(name, word(*t.verdictBefore), word(*t.verdictAfter));
    }
    if (t.dueBefore != t.dueAfter && t.dueBefore && t.dueAfter) {
        said += Rules::tr("“%1” is due on %2 instead of %3.").arg(name, date(*t.dueAfter), date(*t.dueBefore));
    }
    if (t.needBefore != t.needAfter && t.needBefore && t.needAfter) {
        said +=
            Rules::tr("“%1” requires %2 instead of %3.").arg(name, t.needAfter->toString(), t.needBefore->toString());
    }
    if (t.haveBefore != t.haveAfter) {
        said +=
            Rules::tr("%2 earned for “%1” instead of %3.").arg(name, t.haveAfter.toString(), t.haveBefore.toString());
    }
    return joined(said);
}

} // namespace koshin::text
