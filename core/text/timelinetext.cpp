// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/timelinetext.h"

#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::text {

namespace {

using Kind = TimelineItem::Kind;

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

template<class R>
QString titleIn(const RecordList<R> &list, const QString &id)
{
    const R *record = list.find(id);
    return record ? title(Record(*record)) : QString();
}

QString shortName(const CredentialAssessment &c)
{
    return c.scheme ? inUse(c.scheme->shortName) : c.schemeId.text();
}

QString countedWord(const TimelineItem &item)
{
    if (item.isAhead) return TimelineWords::tr("After the as-of date");
    if (item.isOpenEnded) return TimelineWords::tr("In progress");
    if (!item.verdict) return TimelineWords::tr("Not counted");
    return *item.verdict == Verdict::Provisional ? TimelineWords::tr("Counted provisionally")
                                                 : TimelineWords::tr("Counted");
}

QString planWord(PlanState::State state)
{
    switch (state) {
    case PlanState::State::Ahead: return TimelineWords::tr("Planned");
    case PlanState::State::Done: return TimelineWords::tr("Done");
    case PlanState::State::Overdue: return TimelineWords::tr("Date passed");
    }
    return {};
}

QString nameOf(const Ahead &ahead)
{
    const Finding *finding = ahead.credential->finding(ahead.deadline->id);
    return finding ? inUse(finding->name) : ahead.deadline->id;
}

bool waits(const TimelineItem &item)
{
    const bool isDay = item.kind == Kind::Deadline || item.kind == Kind::LastSafe;
    return isDay && item.verdict && *item.verdict != Verdict::Met && *item.verdict != Verdict::Waived;
}

} // namespace

QString word(TimelineItem::Kind kind)
{
    switch (kind) {
    case Kind::Term: return TimelineWords::tr("Term");
    case Kind::Window: return TimelineWords::tr("Counting period");
    case Kind::ApplicationWindow: return TimelineWords::tr("Application window");
    case Kind::Deadline: return TimelineWords::tr("Deadline");
    case Kind::LastSafe: return TimelineWords::tr("Start by");
    case Kind::Training: return choice(word(RecordKind::Training));
    case Kind::Practice: return choice(word(RecordKind::Practice));
    case Kind::Engagement: return choice(word(RecordKind::Engagement));
    case Kind::Event: return choice(word(RecordKind::Event));
    case Kind::Plan: return choice(word(RecordKind::Plan));
    }
    return {};
}

QString days(Period span)
{
    if (span.from == span.to) return date(span.from);
    return TimelineWords::tr("%1 – %2", "from day to day").arg(date(span.from), date(span.to));
}

QString days(const TimelineItem &item)
{
    if (item.isOpenEnded) return TimelineWords::tr("from %1").arg(date(item.span.from));
    return days(item.span);
}

QString title(const TimelineItem &item, const Ledger &ledger)
{
    switch (item.kind) {
    case Kind::Term:
        return item.term > 0 ? TimelineWords::tr("Term %1").arg(item.term) : TimelineWords::tr("Next term");
    case Kind::Window:
    case Kind::ApplicationWindow:
    case Kind::Deadline:
    case Kind::LastSafe: return inUse(item.name);
    case Kind::Training: return titleIn(ledger.trainings, item.record);
    case Kind::Practice: return titleIn(ledger.practices, item.record);
    case Kind::Engagement: return titleIn(ledger.engagements, item.record);
    case Kind::Event: return titleIn(ledger.events, item.record);
    case Kind::Plan: return titleIn(ledger.plans, item.record);
    }
    return {};
}

QString shortTitle(const TimelineItem &item, const Ledger &ledger)
{
    return item.year > 0 ? TimelineWords::tr("Year %1", "of a term").arg(item.year) : title(item, ledger);
}

QString yearlyCredits()
{
    return TimelineWords::tr("Credits by year");
}

QString state(const TimelineItem &item)
{
    if (item.plan) return planWord(*item.plan);
    if (item.kind == Kind::Event) return item.isAhead ? countedWord(item) : QString();
    if (item.isRecord()) return countedWord(item);
    if (item.isRenewed) return TimelineWords::tr("Renewed", "a term that another followed");
    if (item.isAdvised) return advisedWord();
    if (item.kind == Kind::Term && item.verdict) return stateWord(CredentialState{*item.verdict, item.isUrgent});
    if (item.isUrgent) return urgentWord();
    if (!item.verdict) return {};
    const bool isFee = item.asks == DeadlineKind::Fee && !item.isRecord() && item.kind != Kind::Term;
    return isFee ? feeWord(*item.verdict) : word(*item.verdict);
}

QString credentialNames(const TimelineItem &item, const Assessment &assessment)
{
    QStringList names;
    for (const QString &id : item.credentials) {
        if (const auto *c = assessment.credential(id)) names += shortName(*c);
    }
    return names.join(TimelineWords::tr(", ", "between credentials"));
}

QString description(const TimelineItem &item, const Assessment &assessment, const Ledger &ledger)
{
    const QString said = state(item);
    QStringList lines{
        title(item, ledger),
        said.isEmpty() ? TimelineWords::tr("%1: %2", "kind, days").arg(word(item.kind), days(item))
                       : TimelineWords::tr("%1: %2 (%3)", "kind, days, state").arg(word(item.kind), days(item), said),
        credentialNames(item, assessment)};
    if (waits(item)) lines += daysLeft(item.span.to, assessment.asOf);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString timelineHeadline(const Assessment &assessment)
{
    if (assessment.credentials.empty()) return summary(assessment).headline;
    const auto next = nextDeadline(assessment);
    if (!next) return TimelineWords::tr("No deadlines ahead.");
    return TimelineWords::tr("The next deadline is %1: “%2” (%3).", "day, requirement, credential")
        .arg(spokenDate(next->deadline->due), nameOf(*next), shortName(*next->credential));
}

QString timelineSubline(const Assessment &assessment)
{
    const Date end = assessment.asOf.plus(Step{.years = 1});
    int count = 0;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        count += int(std::ranges::count_if(c.deadlines, [&](const Deadline &d) {
            return !isDone(d.state) && d.due >= assessment.asOf && d.due <= end;
        }));
    }
    return TimelineWords::tr("%n deadline(s) of your credentials in the next 12 months.", "", count);
}

QStringList verdictLines(const Assessment &assessment)
{
    QStringList lines;
    for (const CredentialAssessment &c : assessment.credentials) {
        lines += TimelineWords::tr("%1: %2", "credential, verdict")
                     .arg(shortName(c), stateWord(stateOf(c, assessment.asOf)));
    }
    return lines;
}

} // namespace koshin::text
