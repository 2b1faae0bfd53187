// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/foresight/reassess.h"

#include "rules/engine/candidates.h"

#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

// Calls `visit` with every record that is in one list and not, or not the same, in the other.
template<class R, class Visit>
void forEachChange(const RecordList<R> &was, const RecordList<R> &now, Visit visit)
{
    auto a = was.pointers().begin();
    auto b = now.pointers().begin();
    const auto endA = was.pointers().end();
    const auto endB = now.pointers().end();
    while (a != endA || b != endB) {
        if (a != endA && b != endB && *a == *b) {
            ++a;
            ++b;
        } else if (b == endB || (a != endA && idOf(**a) < idOf(**b))) {
            visit(**a++);
        } else if (a == endA || idOf(**b) < idOf(**a)) {
            visit(**b++);
        } else { // the same id, another content or a copy
            if (!(**a == **b)) {
                visit(**a);
                visit(**b);
            }
            ++a;
            ++b;
        }
    }
}

class Touched
{
public:
    Touched(const Ledger &ledger, const SchemeCatalogue &schemes) : m_ledger(ledger), m_schemes(schemes) {}

    void find(const Ledger &was, bool withPlans)
    {
        forEachChange(was.credentials, m_ledger.credentials, [this](const Credential &) { m_all = true; });
        if (withPlans) forEachChange(was.plans, m_ledger.plans, [this](const Plan &) { m_all = true; });
        forEachChange(was.trainings, m_ledger.trainings, [this](const Training &t) { training(t); });
        forEachChange(was.practices, m_ledger.practices, [this](const Practice &) {
            where([](const Interests &i) { return i.practices || i.engagements; });
        });
        forEachChange(was.engagements, m_ledger.engagements,
                      [this](const Engagement &) { where([](const Interests &i) { return i.engagements; }); });
        forEachChange(was.events, m_ledger.events, [this](const Event &e) { event(e); });
        forEachChange(was.criteria, m_ledger.criteria, [this](const Criterion &c) {
            for (const auto &held : m_ledger.credentials.pointers()) {
                if (held->scheme == c.scheme) m_ids.insert(held->id.text());
            }
        });
    }

    /// Adds those that rest on another one that is touched.
    void spread()
    {
        for (qsizetype before = -1; before != m_ids.size();) {
            before = m_ids.size();
            for (const auto &c : m_ledger.credentials.pointers()) {
                const auto scheme = m_schemes.value(c->scheme.text());
                if (scheme && !m_ids.contains(c->id.text()) && looksAtTouched(*scheme)) m_ids.insert(c->id.text());
            }
        }
    }

    bool contains(const CredentialId &id) const { return m_all || m_ids.contains(id.text()); }

private:
    bool looksAtTouched(const Scheme &scheme) const
    {
        return std::ranges::any_of(m_ids, [&](const QString &id) {
            const Credential *other = m_ledger.credentials.find(id);
            return other && scheme.looksAt(other->scheme);
        });
    }

    template<class Condition>
    void where(Condition condition)
    {
        for (const auto &c : m_ledger.credentials.pointers()) {
            const auto scheme = m_schemes.value(c->scheme.text());
            if (scheme && condition(interestsOf(*scheme))) m_ids.insert(c->id.text());
        }
    }

    void training(const Training &t)
    {
        for (const Offer &offer : t.offers) m_ids.insert(offer.credential.text());
        if (t.offers.empty()) {
            where([&](const Interests &i) { return i.trainings >> int(t.kind) & 1; });
        }
    }

    // Fees and states of one credential can matter to its whole family.
    void event(const Event &e)
    {
        m_ids.insert(e.credential.text());
        const Credential *held = m_ledger.credentials.find(e.credential.text());
        const auto own = held ? m_schemes.value(held->scheme.text()) : nullptr;
        if (!own || own->family.isEmpty()) return;
        for (const auto &c : m_ledger.credentials.pointers()) {
            const auto scheme = m_schemes.value(c->scheme.text());
            if (scheme && scheme->family == own->family) m_ids.insert(c->id.text());
        }
    }

    const Ledger &m_ledger;
    const SchemeCatalogue &m_schemes;
    QSet<QString> m_ids;
    bool m_all = false;
};

} // namespace

Assessment reassess(Assessment before, const Ledger &was, const Ledger &now, const SchemeCatalogue &schemes,
                    AssessOptions options)
{
    if (before.asOf != options.asOf || before.withPlans != options.withPlans) return assess(schemes, now, options);
    Touched touched(now, schemes);
    touched.find(was, options.withPlans);
    touched.spread();
    Maybe<DatedRecords> dated;
    std::vector<CostItem> items;
    for (CredentialAssessment &c : before.credentials) {
        if (touched.contains(c.credential)) {
            const Credential *credential = now.credentials.find(c.credential.text());
            if (!credential || before.credentials.size() != now.credentials.size())
                return assess(schemes, now, options);
            if (!dated) dated.emplace(now, options.withPlans);
            c = assess(schemes, *dated, *credential, options.asOf);
        }
        items.insert(items.end(), c.costItems.begin(), c.costItems.end());
    }
    if (before.credentials.size() != now.credentials.size()) return assess(schemes, now, options);
    before.cost = costOf(items);
    return before;
}

} // namespace koshin
