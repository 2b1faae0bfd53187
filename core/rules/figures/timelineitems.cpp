// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/timelineitems.h"

#include "rules/engine/terms.h"
#include "rules/figures/termtally.h"
#include "rules/figures/todos.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace koshin {

namespace {

using Kind = TimelineItem::Kind;

bool holds(const Finding &finding, const QString &id)
{
    return finding.id == id
           || std::ranges::any_of(finding.children, [&](const Finding &child) { return holds(child, id); });
}

// The finding that stands for this one in time: itself, or the choice that it is a part of.
const Finding *homeOf(const std::vector<Finding> &findings, const QString &id)
{
    for (const Finding &f : findings) {
        if (!holds(f, id)) continue;
        const bool whole = f.id != id && f.requirement->kind == RequirementKind::AllOf;
        return whole ? homeOf(f.children, id) : &f;
    }
    return nullptr;
}

// Which part of its term a window fills, where the term has several: from 1; 0 where it fills none.
int partOf(const Period &window, const CredentialAssessment &c)
{
    if (!c.edition || !c.term) return 0;
    const auto parts = periodsOf(c.edition->term, c.term->period, c.term->period.from);
    for (std::size_t i = 0; i < parts.size() && parts.size() > 1; ++i) {
        const Period &part = parts[i].period;
        const int length = part.to.since(part.from);
        const bool isAsLong = 2 * window.to.since(window.from) <= 3 * length;
        if (part.contains(window.to) && isAsLong) return int(i) + 1;
    }
    return 0;
}

// Where a record counts, over all credentials and terms.
struct Counting
{
    QStringList credentials;
    Verdict verdict = Verdict::Provisional;
};

class Builder
{
public:
    Builder(const Assessment &assessment, const std::vector<CredentialAssessment> &earlier, const Ledger &ledger)
        : m_assessment(assessment), m_earlier(earlier), m_ledger(ledger)
    {
    }

    std::vector<TimelineItem> run()
    {
        m_items.reserve(m_ledger.trainings.size() + m_ledger.practices.size() + m_ledger.engagements.size() + 200);
        for (std::size_t i = 0; i < m_earlier.size(); ++i) addTerm(m_earlier[i], following(i));
        for (const CredentialAssessment &c : m_assessment.credentials) {
            addTerm(c, {});
            if (c.term && c.nextTerm) addNextTerm(c);
        }
        addRecords();
        addPlans();
        std::ranges::stable_sort(m_items, {},
                                 [](const TimelineItem &item) { return std::tuple(item.day(), item.kind); });
        return std::move(m_items);
    }

private:
    // The first day of the term after an earlier one.
    Maybe<Date> following(std::size_t i) const
    {
        const CredentialId &id = m_earlier[i].credential;
        if (i + 1 < m_earlier.size() && m_earlier[i + 1].credential == id) {
            return m_earlier[i + 1].term->period.from;
        }
        const CredentialAssessment *present = m_assessment.credential(id.text());
        return present && present->term ? Maybe<Date>(present->term->period.from) : std::nullopt;
    }

    TimelineItem &add(Kind kind, Period span)
    {
        TimelineItem &item = m_items.emplace_back();
        item.kind = kind;
        item.span = span;
        return item;
    }

    TimelineItem &addRule(Kind kind, Period span, const CredentialAssessment &c, Verdict verdict)
    {
        TimelineItem &item = add(kind, span);
        item.credentials = {c.credential.text()};
        item.verdict = verdict;
        item.term = c.term ? c.term->index : 0;
        return item;
    }

    // A term that another one cut short ends on the day before.
    void addTerm(const CredentialAssessment &c, const Maybe<Date> &next)
    {
        noteCounted(c, c.findings);
        if (!c.term) return;
        Period span = c.term->period;
        if (next) span.to = std::max(span.from, std::min(span.to, next->plusDays(-1)));
        addRule(Kind::Term, span, c, c.verdict).isRenewed = next.has_value();
        addWindows(c, c.findings);
        for (const Deadline &d : c.deadlines) addDeadline(c, d);
    }

    void addNextTerm(const CredentialAssessment &c) { addRule(Kind::Term, *c.nextTerm, c, Verdict::Upcoming).term = 0; }

    // The parts of a choice share its window; those of a whole stand for it.
    void addWindows(const CredentialAssessment &c, const std::vector<Finding> &findings)
    {
        for (const Finding &f : findings) {
            const bool idle = !f.hard && f.verdict == Verdict::Waived;
            if (f.requirement->kind == RequirementKind::AllOf) addWindows(c, f.children);
            else if (f.window && !idle) addWindow(c, f);
        }
    }

    void addWindow(const CredentialAssessment &c, const Finding &f)
    {
        const bool application = f.requirement->kind == RequirementKind::Application;
        TimelineItem &item = addRule(application ? Kind::ApplicationWindow : Kind::Window, *f.window, c, f.verdict);
        item.requirement = f.id;
        item.name = f.name;
        item.asks = f.requirement->deadline;
        if (f.unit != QLatin1String("fee") && !application) item.year = partOf(*f.window, c);
        item.isUrgent = isUrgent(f, m_assessment.asOf);
        item.isAdvised = isOnlyAdvised(f);
    }

    void addDeadline(const CredentialAssessment &c, const Deadline &d)
    {
        const Finding *finding = c.finding(d.id);
        const Finding *home = homeOf(c.findings, d.id);
        const auto one = [&](Kind kind, Date on) {
            TimelineItem &item = addRule(kind, {on, on}, c, d.state);
            item.requirement = d.id;
            item.asks = d.kind;
            if (home) item.home = home->id;
            if (finding) {
                item.name = finding->name;
                if (kind == Kind::Deadline) item.metOn = countedOn(*finding);
                item.isUrgent = isUrgent(*finding, m_assessment.asOf);
            }
        };
        one(Kind::Deadline, d.due);
        if (d.lastSafe && *d.lastSafe != d.due && !isDone(d.state)) one(Kind::LastSafe, *d.lastSafe);
    }

    void noteCounted(const CredentialAssessment &c, const std::vector<Finding> &findings)
    {
        for (const Finding &f : findings) {
            for (const Counted &counted : f.counted) {
                Counting &known = m_counting[counted.record];
                if (!known.credentials.contains(c.credential.text())) known.credentials += c.credential.text();
                if (f.verdict != Verdict::Provisional) known.verdict = Verdict::Met;
            }
            noteCounted(c, f.children);
        }
    }

    TimelineItem &addRecord(Kind kind, const QString &id, Period span)
    {
        TimelineItem &item = add(kind, span);
        item.record = id;
        item.isAhead = item.day() > m_assessment.asOf;
        if (const auto known = m_counting.constFind(id); known != m_counting.cend()) {
            item.credentials = known->credentials;
            item.verdict = known->verdict;
        }
        return item;
    }

    void addRecords()
    {
        for (const auto &t : m_ledger.trainings.pointers()) {
            addRecord(Kind::Training, t->id.text(),
                      {std::min(t->startedOn.value_or(t->completedOn), t->completedOn), t->completedOn});
        }
        for (const auto &p : m_ledger.practices.pointers()) {
            addRecord(Kind::Practice, p->id.text(), {p->from, *decidingDay(*p)});
        }
        for (const auto &g : m_ledger.engagements.pointers()) {
            const Date end = g->to.value_or(std::max(g->from, m_assessment.asOf));
            addRecord(Kind::Engagement, g->id.text(), {g->from, end}).isOpenEnded = !g->to;
        }
        for (const auto &e : m_ledger.events.pointers()) {
            TimelineItem &item = addRecord(Kind::Event, e->id.text(), {e->on, e->on});
            item.credentials = {e->credential.text()};
        }
    }

    void addPlans()
    {
        for (const PlanState &state : planStates(m_ledger, m_assessment.asOf)) {
            TimelineItem &item = addRecord(Kind::Plan, state.plan, {state.on, state.on});
            item.plan = state.state;
            const Plan *plan = m_ledger.plans.find(state.plan);
            const auto *training = plan ? std::get_if<Training>(&plan->intended) : nullptr;
            if (!training || !item.credentials.isEmpty()) continue;
            for (const Offer &offer : training->offers) item.credentials += offer.credential.text();
        }
    }

    const Assessment &m_assessment;
    const std::vector<CredentialAssessment> &m_earlier;
    const Ledger &m_ledger;
    QHash<QString, Counting> m_counting;
    std::vector<TimelineItem> m_items;
};

} // namespace

Date TimelineItem::day() const
{
    return kind == Kind::Training || kind == Kind::Practice ? span.to : span.from;
}

QString TimelineItem::key() const
{
    if (isRecord()) return record;
    return QStringList{codeName(kind), credentials.join(u'+'), requirement, QString::number(term)}.join(u'/');
}

std::vector<TimelineItem> timelineItems(const Assessment &assessment, const std::vector<CredentialAssessment> &earlier,
                                        const Ledger &ledger)
{
    return Builder(assessment, earlier, ledger).run();
}

Maybe<Ahead> nextDeadline(const Assessment &assessment)
{
    Maybe<Ahead> found;
    for (const CredentialAssessment &c : assessment.credentials) {
        for (const Deadline &d : c.deadlines) {
            if (isDone(d.state) || d.due < assessment.asOf) continue;
            if (!found || d.due < found->deadline->due) found = Ahead{&c, &d};
        }
    }
    return found;
}

} // namespace koshin
