// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/rulestext.h"

#include "text/codetext.h"
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

QString anchorWords(const DayRule &rule)
{
    switch (rule.anchor) {
    case DayRule::Anchor::TermStart: return Rules::tr("the first day of the term");
    case DayRule::Anchor::TermEnd: return Rules::tr("the last day of the term");
    case DayRule::Anchor::Point: return Rules::tr("the day “%1”").arg(rule.point);
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

Step without(Step step) { return {.years = std::abs(step.years), .months = std::abs(step.months), .days = std::abs(step.days)}; }

bool isBack(Step step)
{
    if (step.years != 0) return step.years < 0;
    return step.months != 0 ? step.months < 0 : step.days < 0;
}

QString valueText(const RuleChange::Value &value)
{
    if (const auto *amount = std::get_if<Decimal>(&value)) return amount->toString();
    if (const auto *day = std::get_if<DayRule>(&value)) return sentence(*day);
    if (const auto *step = std::get_if<Step>(&value)) return words(*step);
    if (const auto *text = std::get_if<QString>(&value)) return text->isEmpty() ? Rules::tr("nothing") : *text;
    if (const auto *name = std::get_if<Bilingual>(&value)) return inUse(*name);
    return Rules::tr("not known or not set");
}

QString changeWords(RuleChange::What what)
{
    switch (what) {
    case RuleChange::What::Added: return Rules::tr("“%1” is new.");
    case RuleChange::What::Removed: return Rules::tr("“%1” is not asked for any more.");
    case RuleChange::What::Need: return Rules::tr("“%1”: the amount asked for changes from %2 to %3.");
    case RuleChange::What::Opens: return Rules::tr("“%1”: its first day changes from %2 to %3.");
    case RuleChange::What::Due: return Rules::tr("“%1”: its last day changes from %2 to %3.");
    case RuleChange::What::Late: return Rules::tr("“%1”: the last day to make up changes from %2 to %3.");
    case RuleChange::What::Takes: return Rules::tr("“%1”: what is taken changes from %2 to %3.");
    case RuleChange::What::Weight: return Rules::tr("“%1”: its weight changes from %2 to %3.");
    case RuleChange::What::Fee: return Rules::tr("“%1”: the usual fee changes from %2 to %3.");
    case RuleChange::What::PeriodCap: return Rules::tr("“%1”: the yearly cap changes from %2 to %3.");
    case RuleChange::What::TermCap: return Rules::tr("“%1”: the cap of a term changes from %2 to %3.");
    case RuleChange::What::TermLength: return Rules::tr("The length of a term changes from %2 to %3.");
    case RuleChange::What::Clause: return Rules::tr("“%1”: the clause changes from %2 to %3.");
    case RuleChange::What::Standing: return Rules::tr("“%1”: how sure it is changes from %2 to %3.");
    }
    return {};
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
    const QString anchor = anchorWords(rule);
    QString said = anchor;
    if (rule.step != Step{}) {
        const QString length = words(without(rule.step));
        said = isBack(rule.step) ? Rules::tr("%1 before %2", "length, day").arg(length, anchor)
                                 : Rules::tr("%1 after %2", "length, day").arg(length, anchor);
    }
    if (rule.roll) said = Rules::tr("%1, moved to a working day").arg(said);
    return said;
}

QString sentence(const RuleChange &change)
{
    return changeWords(change.what)
        .replace(QLatin1String("%1"), inUse(change.name))
        .replace(QLatin1String("%2"), valueText(change.before))
        .replace(QLatin1String("%3"), valueText(change.after));
}

QString sentence(const Touch &t)
{
    const QString name = inUse(t.name);
    if (!t.verdictBefore) return Rules::tr("“%1” is asked of you anew: %2.").arg(name, word(*t.verdictAfter));
    if (!t.verdictAfter) return Rules::tr("“%1” is not asked of you any more.").arg(name);
    QStringList said;
    if (t.verdictBefore != t.verdictAfter) {
        said += Rules::tr("“%1” goes from “%2” to “%3”.").arg(name, word(*t.verdictBefore), word(*t.verdictAfter));
    }
    if (t.dueBefore != t.dueAfter && t.dueBefore && t.dueAfter) {
        said += Rules::tr("“%1” is due on %2, no longer on %3.").arg(name, date(*t.dueAfter), date(*t.dueBefore));
    }
    if (t.needBefore != t.needAfter && t.needBefore && t.needAfter) {
        said += Rules::tr("“%1” asks for %2, no longer for %3.").arg(name, t.needAfter->toString(), t.needBefore->toString());
    }
    if (t.haveBefore != t.haveAfter) {
        said += Rules::tr("For “%1” you have %2, no longer %3.").arg(name, t.haveAfter.toString(), t.haveBefore.toString());
    }
    return joined(said);
}

} // namespace koshin::text
