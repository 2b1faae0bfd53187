// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

template<class T>
bool holds(const std::vector<T> &list, T value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

// Counts records one by one until the requirement has its number.
class Counter
{
public:
    Counter(Finding &finding, Date asOf) : m_finding(finding), m_tally(finding, asOf) {}

    void take(const Candidate &c)
    {
        constexpr Decimal one(1);
        if (const auto reason = m_tally.byTime(c)) return m_tally.exclude(c, one, *reason);
        if (isRepeated(c)) return m_tally.exclude(c, one, Exclusion::Duplicate);
        if (m_finding.need && m_finding.have >= *m_finding.need) {
            return m_tally.exclude(c, one, Exclusion::AlreadyCounted);
        }
        m_tally.count(c, one);
        m_finding.have += one;
        if (m_finding.have == m_finding.need) m_finding.metOn = c.on;
    }

private:
    bool isRepeated(const Candidate &c)
    {
        if (!c.training) return false;
        const QString content = contentOf(*c.training);
        if (m_contents.contains(content)) return true;
        m_contents.insert(content);
        return false;
    }

    Finding &m_finding;
    Tally m_tally;
    QSet<QString> m_contents;
};

} // namespace

void assessCount(const Case &the, Finding &f, Date asOf)
{
    const Taking &takes = f.requirement->takes;
    std::vector<const Candidate *> taken;
    for (const Candidate &c : the.candidates.trainings) {
        if (holds(takes.trainings, c.training->kind)) taken.push_back(&c);
    }
    for (const Candidate &c : the.candidates.events) {
        if (holds(takes.events, c.eventKind)) taken.push_back(&c);
    }
    if (!takes.events.empty()) {
        std::stable_sort(taken.begin(), taken.end(), [](const Candidate *a, const Candidate *b) {
            return a->on != b->on ? *a->on < *b->on : a->record < b->record;
        });
    }
    Counter counter(f, asOf);
    for (const Candidate *c : taken) counter.take(*c);
    if (!f.window) f.verdict = Verdict::Undecided;
    else if (!f.need) f.verdict = asOf < f.window->from ? Verdict::Upcoming : Verdict::Undecided;
    else f.verdict = f.have >= *f.need ? Verdict::Met : notMetYet(f, asOf);
}

} // namespace koshin
