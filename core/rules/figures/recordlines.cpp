// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/recordlines.h"

#include "rules/engine/rule.h"

#include <algorithm>

namespace koshin {

namespace {

class Collector
{
public:
    Collector(const CredentialAssessment &credential, const QString &record)
        : m_credential(credential), m_record(record)
    {
        collect(credential.findings);
    }

    std::vector<RecordLine> lines() const
    {
        if (!m_counted.empty()) return m_counted;
        if (m_excluded.empty()) return {RecordLine{&m_credential, nullptr, nullptr, nullptr}};
        // A reason that the holder can do something about says more than that it lies elsewhere.
        const auto nearest =
            std::max_element(m_excluded.begin(), m_excluded.end(),
                             [](const RecordLine &a, const RecordLine &b) { return weight(a) < weight(b); });
        return {*nearest};
    }

private:
    static int weight(const RecordLine &line)
    {
        switch (line.excluded->reason) {
        case Exclusion::OutsideWindow: return 1;
        case Exclusion::KindNotTaken: return 0;
        default: return 2;
        }
    }

    void collect(const std::vector<Finding> &findings)
    {
        for (const Finding &f : findings) {
            for (const Counted &c : f.counted) {
                if (c.record == m_record) m_counted.push_back({&m_credential, &f, &c, leftOf(f, c)});
            }
            for (const Excluded &x : f.excluded) {
                if (x.record == m_record && !isCounted(f, x)) m_excluded.push_back({&m_credential, &f, nullptr, &x});
            }
            collect(f.children);
        }
    }

    // What a cap, or the term before, leaves out of a part that counts.
    static const Excluded *leftOf(const Finding &f, const Counted &c)
    {
        const auto at = std::ranges::find_if(
            f.excluded, [&](const Excluded &x) { return x.record == c.record && x.part == c.part; });
        return at == f.excluded.end() ? nullptr : &*at;
    }
    static bool isCounted(const Finding &f, const Excluded &x)
    {
        return std::ranges::any_of(f.counted,
                                   [&](const Counted &c) { return c.record == x.record && c.part == x.part; });
    }

    const CredentialAssessment &m_credential;
    const QString &m_record;
    std::vector<RecordLine> m_counted;
    std::vector<RecordLine> m_excluded;
};

} // namespace

std::vector<RecordLine> linesOf(const Assessment &assessment, const QString &record)
{
    std::vector<RecordLine> all;
    for (const CredentialAssessment &credential : assessment.credentials) {
        const auto lines = Collector(credential, record).lines();
        all.insert(all.end(), lines.begin(), lines.end());
    }
    return all;
}

const Finding *breaksNext(const CredentialAssessment &credential, Weight weight)
{
    const Finding *first = nullptr;
    for (const Finding &f : credential.findings) {
        if (f.weight != weight || !isAhead(f.verdict)) continue;
        // A whole breaks with its first part, a choice only with its last.
        const bool whole = f.requirement && f.requirement->kind == RequirementKind::AllOf;
        const Finding &breaks = whole ? f.dueFirst() : f;
        if (breaks.brokenFrom() && (!first || *breaks.brokenFrom() < *first->brokenFrom())) first = &breaks;
    }
    return first;
}

} // namespace koshin
