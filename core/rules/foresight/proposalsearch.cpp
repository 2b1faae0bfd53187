// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/foresight/proposalsearch.h"

#include <algorithm>
#include <utility>

namespace koshin {

namespace {

constexpr int nodeLimit = 200'000;     ///< a handful of credentials and dozens of offers stay far below
constexpr int nodesBetweenLooks = 256; ///< a fraction of a second

// Money first, then hours, or the other way round.
struct Price
{
    qint64 first = 0;
    qint64 second = 0;
    auto operator<=>(const Price &) const = default;
    Price operator+(const Price &o) const { return {first + o.first, second + o.second}; }
};

// Branch and bound: takes the first demand that is not met, tries every way that helps with it,
// and turns back where even the cheapest way to the rest costs more than the best answer so far.
class Search
{
public:
    Search(const std::vector<Lack> &lacks, const std::vector<Demand> &demands, const std::vector<Closing> &ways,
           ProposalOptions::Aim aim, const std::function<bool(const Choice &)> &holds,
           const std::function<bool()> &isStopped)
        : m_demands(demands), m_ways(ways), m_holds(holds), m_isStopped(isStopped), m_taken(ways.size()), m_aim(aim)
    {
        for (const Lack &lack : lacks) m_left.push_back(lack.amount);
    }

    SearchOutcome run()
    {
        go({}, 0);
        return {m_best, m_nodes < nodeLimit};
    }

private:
    Price priceOf(const Closing &way) const
    {
        const qint64 money = way.money.micro();
        return m_aim == ProposalOptions::Aim::Money ? Price{money, way.minutes} : Price{way.minutes, money};
    }

    bool isMet(const Demand &d) const
    {
        if (d.lack) return m_left[*d.lack] <= Decimal();
        const auto met = std::count_if(d.parts.begin(), d.parts.end(), [this](const Demand &p) { return isMet(p); });
        return std::size_t(met) >= d.wanted;
    }

    // The lacks that could move an unmet demand forward.
    void openLacks(const Demand &d, std::vector<std::size_t> &found) const
    {
        if (isMet(d)) return;
        if (d.lack) found.push_back(*d.lack);
        for (const Demand &part : d.parts) openLacks(part, found);
    }

    // No way to close a demand costs less than its share of the best-value way: a bound for each
    // unmet demand that has no choice inside; the greatest of them holds for all together.
    Price leastFor(const Demand &d) const
    {
        if (isMet(d)) return {};
        if (!d.lack) {
            if (d.wanted < d.parts.size()) return {};
            Price most;
            for (const Demand &part : d.parts) most = atLeast(most, leastFor(part));
            return most;
        }
        const Decimal left = m_left[*d.lack];
        Maybe<Price> least;
        for (const Closing &way : m_ways) {
            const Decimal gain = way.gains[*d.lack];
            if (gain <= Decimal()) continue;
            const double share = std::min(1.0, left.toDouble() / gain.toDouble());
            const double times = std::max(share, left.toDouble() / gain.toDouble());
            const Price whole = priceOf(way);
            const Price part{qint64(double(whole.first) * times), qint64(double(whole.second) * times)};
            least = least ? Price{std::min(least->first, part.first), std::min(least->second, part.second)} : part;
        }
        return least.value_or(Price{});
    }
    static Price atLeast(Price a, Price b) { return {std::max(a.first, b.first), std::max(a.second, b.second)}; }

    Price bound() const
    {
        Price most;
        for (const Demand &d : m_demands) most = atLeast(most, leastFor(d));
        return most;
    }

    void go(Price spent, std::size_t from)
    {
        if (++m_nodes >= nodeLimit) return;
        if (m_nodes % nodesBetweenLooks == 0 && m_isStopped()) m_nodes = nodeLimit;
        if (m_best && !(spent + bound() < m_price)) return;
        const auto unmet =
            std::find_if(m_demands.begin(), m_demands.end(), [this](const Demand &d) { return !isMet(d); });
        if (unmet == m_demands.end()) return keep(spent);
        std::vector<std::size_t> lacks;
        openLacks(*unmet, lacks);
        const auto demand = std::size_t(unmet - m_demands.begin());
        if (demand != m_lastDemand) from = 0;
        const std::size_t before = std::exchange(m_lastDemand, demand);
        // Inside one lack ways are taken in order: each set is met once, not once per order.
        const bool ordered = isOrdered(*unmet);
        const std::vector<std::size_t> order = byValue(lacks);
        for (std::size_t place = ordered ? from : 0; place < order.size(); ++place) {
            const std::size_t w = order[place];
            if (isUsedUp(w)) continue;
            take(w, 1);
            go(spent + priceOf(m_ways[w]), place);
            m_lastDemand = demand;
            take(w, -1);
        }
        m_lastDemand = before;
    }

    // The same thing on another day is the same thing: its number is shared.
    bool isUsedUp(std::size_t way) const
    {
        int taken = 0;
        for (std::size_t i = 0; i < m_ways.size(); ++i) {
            if (m_ways[i].item == m_ways[way].item) taken += m_taken[i];
        }
        return taken >= m_ways[way].most;
    }

    std::vector<std::size_t> byValue(const std::vector<std::size_t> &lacks) const
    {
        std::vector<std::size_t> order;
        for (std::size_t w = 0; w < m_ways.size(); ++w) {
            if (std::any_of(lacks.begin(), lacks.end(), [&](std::size_t l) { return m_ways[w].gains[l] > Decimal(); }))
                order.push_back(w);
        }
        const auto gain = [&](std::size_t w) {
            double sum = 0;
            for (const std::size_t l : lacks) sum = std::max(sum, m_ways[w].gains[l].toDouble());
            return sum;
        };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const double one = double(priceOf(m_ways[a]).first) / gain(a);
            const double other = double(priceOf(m_ways[b]).first) / gain(b);
            return one < other;
        });
        return order;
    }
    // A lack, or a choice between lacks: the ways that help are the same until it is met.
    static bool isOrdered(const Demand &d)
    {
        const bool flat =
            std::all_of(d.parts.begin(), d.parts.end(), [](const Demand &p) { return p.lack.has_value(); });
        return d.lack || (d.wanted == 1 && flat);
    }

    void take(std::size_t way, int times)
    {
        m_taken[way] += times;
        for (std::size_t l = 0; l < m_left.size(); ++l) {
            const Decimal gain = m_ways[way].gains[l];
            m_left[l] = times > 0 ? m_left[l] - gain : m_left[l] + gain;
        }
    }

    void keep(Price spent)
    {
        if (!m_holds(m_taken)) return;
        m_best = m_taken;
        m_price = spent;
    }

    const std::vector<Demand> &m_demands;
    const std::vector<Closing> &m_ways;
    const std::function<bool(const Choice &)> &m_holds;
    const std::function<bool()> &m_isStopped;
    std::vector<Decimal> m_left;
    Choice m_taken;
    ProposalOptions::Aim m_aim;
    std::size_t m_lastDemand = std::size_t(-1);
    Maybe<Choice> m_best;
    Price m_price;
    int m_nodes = 0;
};

} // namespace

SearchOutcome searchLeast(const std::vector<Lack> &lacks, const std::vector<Demand> &demands,
                          const std::vector<Closing> &ways, ProposalOptions::Aim aim,
                          const std::function<bool(const Choice &)> &holds, const std::function<bool()> &isStopped)
{
    return Search(lacks, demands, ways, aim, holds, isStopped).run();
}

} // namespace koshin
