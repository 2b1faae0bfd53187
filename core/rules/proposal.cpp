// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/proposal.h"

#include "base/contains.h"
#include "rules/candidates.h"
#include "rules/proposalsearch.h"
#include "rules/rule.h"

#include <algorithm>
#include <utility>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

// Something that a purchase or an activity can close: not an application, a fee or a report.
bool isClosable(const Finding &f)
{
    const Requirement &r = *f.requirement;
    if (r.kind == RequirementKind::Sum || r.kind == RequirementKind::Distinct) return true;
    return r.kind == RequirementKind::Count && (!r.takes.trainings.empty() || !r.takes.practices.empty());
}

class Proposer
{
public:
    Proposer(const SchemeCatalogue &schemes, const Ledger &ledger, const ProposalOptions &options, const ProposalWatch &watch)
        : m_schemes(schemes), m_options(options), m_watch(watch), m_ledger(ledger)
    {
        m_ledger.plans = {};
        m_base = assess(m_schemes, m_ledger, {options.asOf, true});
        m_proposal.currency = options.currency;
        collectDemands();
        collectPlans(ledger);
        collectOffers();
        price();
    }

    Proposal run()
    {
        probe();
        dropUnclosable();
        m_proposal.considered = int(m_closings.size());
        if (const auto choice = choose()) tell(*choice);
        return m_proposal;
    }

private:
    // Asks the watcher; once stopped, it stays so.
    bool isStopped()
    {
        if (!m_proposal.isStopped && m_watch) m_proposal.isStopped = !m_watch(m_done, m_total);
        return m_proposal.isStopped;
    }

    bool isWanted(const CredentialAssessment &c) const
    {
        const QString id = c.credential.text();
        return c.isHeld() && !contains(m_options.lapsing, id) && (m_options.only.isEmpty() || m_options.only == id);
    }

    // --- what has to be closed
    void collectDemands()
    {
        for (const CredentialAssessment &c : m_base.credentials) {
            if (!isWanted(c)) continue;
            for (const Finding &f : c.findings) {
                if (f.hard && isAhead(f.verdict)) addDemand(c, f);
            }
        }
    }
    void addDemand(const CredentialAssessment &c, const Finding &f)
    {
        if (f.requirement->kind == RequirementKind::AllOf) {
            for (const Finding &child : f.children) {
                if (!isDone(child.verdict)) addDemand(c, child);
            }
            return;
        }
        if (auto demand = demandOf(c, f)) m_demands.push_back(std::move(*demand));
    }
    Maybe<Demand> demandOf(const CredentialAssessment &c, const Finding &f)
    {
        const RequirementKind kind = f.requirement->kind;
        Demand demand;
        if (isClosable(f)) {
            if (!f.need || !f.window) return {};
            demand.lack = m_lacks.size();
            m_lacks.push_back({c.credential.text(), f.id, *f.need - f.have});
            m_windows.push_back({std::max(f.window->from, m_options.asOf), f.due.value_or(f.window->to)});
            return demand;
        }
        if (f.children.empty()) return {};
        for (const Finding &child : f.children) {
            if (isDone(child.verdict) || child.verdict == Verdict::Missed) continue;
            if (auto part = demandOf(c, child)) demand.parts.push_back(std::move(*part));
        }
        demand.wanted = kind == RequirementKind::AnyOf ? 1 : std::size_t((*f.need - f.have).micro() / Decimal::scale);
        return demand.parts.size() < demand.wanted ? std::nullopt : Maybe<Demand>(std::move(demand));
    }

    // --- what could be done
    void collectPlans(const Ledger &ledger)
    {
        for (const auto &plan : ledger.plans.pointers()) {
            const auto *t = std::get_if<Training>(&plan->intended);
            if (!t || t->completedOn < m_options.asOf) continue;
            ProposalItem item;
            item.id = plan->id.text();
            item.name = {t->title, t->title};
            item.isPlan = true;
            item.training = *t;
            item.price = t->fee ? t->fee->amount : Decimal();
            item.currency = t->fee ? t->fee->currency : QString();
            m_items.push_back(std::move(item));
        }
    }
    void collectOffers()
    {
        for (const CredentialAssessment &c : m_base.credentials) {
            if (!c.edition || !isWanted(c)) continue;
            for (const TypicalOffer &offer : c.edition->offers) addOffer(c, offer);
        }
    }
    void addOffer(const CredentialAssessment &c, const TypicalOffer &offer)
    {
        ProposalItem item;
        item.id = c.schemeId.text() + u'/' + offer.id;
        if (std::any_of(m_items.begin(), m_items.end(), [&](const auto &other) { return other.id == item.id; })) return;
        item.name = offer.name;
        item.training.kind = offer.kind;
        item.training.title = offer.name.en;
        item.training.minutes = offer.minutes;
        item.training.days = offer.days;
        item.price = offer.price.value;
        item.currency = offer.currency;
        item.most = offer.most;
        if (!offer.category.isEmpty()) {
            for (const CredentialAssessment &other : m_base.credentials) {
                const bool own = other.schemeId == c.schemeId;
                item.training.offers.push_back({other.credential, own ? Maybe<QString>(offer.category) : std::nullopt, {}});
            }
        }
        m_items.push_back(std::move(item));
    }

    // Money in several currencies can be summed only at a rate that the holder gives.
    void price()
    {
        std::vector<ProposalItem> priced;
        for (ProposalItem &item : m_items) {
            if (!item.price) {
                m_proposal.withoutPrice.push_back(item.id);
                continue;
            }
            const bool free = *item.price == Decimal();
            if (!free && m_proposal.currency.isEmpty()) m_proposal.currency = item.currency;
            if (!free && item.currency != m_proposal.currency && !m_options.rates.contains(item.currency)) {
                if (!contains(m_proposal.withoutRate, item.currency)) m_proposal.withoutRate.push_back(item.currency);
                continue;
            }
            priced.push_back(std::move(item));
        }
        m_items = std::move(priced);
    }
    Decimal inOneCurrency(const ProposalItem &item) const
    {
        const auto rate = m_options.rates.find(item.currency);
        const bool same = item.currency == m_proposal.currency || rate == m_options.rates.end();
        return same ? *item.price : item.price->scaled(rate->second, Decimal(1));
    }

    // --- what each of them brings, by the engine
    void probe()
    {
        for (const ProposalItem &item : m_items) m_total += int(daysFor(item).size());
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            std::vector<std::vector<Decimal>> known;
            for (const Date on : daysFor(m_items[i])) {
                if (isStopped()) return;
                ++m_done;
                auto gains = gainsOf(m_items[i], on);
                const bool useful = std::any_of(gains.begin(), gains.end(), [](Decimal d) { return d > Decimal(); });
                if (!useful || std::find(known.begin(), known.end(), gains) != known.end()) continue;
                known.push_back(gains);
                m_closings.push_back({i, on, inOneCurrency(m_items[i]), m_items[i].training.minutes,
                                      m_items[i].most, std::move(gains)});
            }
        }
    }
    std::vector<Date> daysFor(const ProposalItem &item) const
    {
        if (item.isPlan) return {item.training.completedOn};
        std::vector<Date> days;
        for (const Period &window : m_windows) {
            if (window.from <= window.to) days.push_back(window.from);
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }
    std::vector<Decimal> gainsOf(const ProposalItem &item, Date on) const
    {
        Ledger trial = m_ledger;
        addTo(trial, item, on, 1);
        const Assessment with = assessed(trial, [&](const CredentialAssessment &c) { return canTouch(item.training, c); });
        std::vector<Decimal> gains;
        for (const Lack &lack : m_lacks) {
            const CredentialAssessment *c = with.credential(lack.credential);
            gains.push_back(c ? haveOf(*c, lack) - haveOf(*m_base.credential(lack.credential), lack) : Decimal());
        }
        return gains;
    }
    static Decimal haveOf(const CredentialAssessment &c, const Lack &lack)
    {
        const Finding *f = c.finding(lack.requirement);
        return f ? f->have : Decimal();
    }
    // A training that names credentials is for them alone; any other is for all that take its kind.
    static bool canTouch(const Training &t, const CredentialAssessment &c)
    {
        if (t.offers.empty()) return interestsOf(*c.scheme).trainings >> int(t.kind) & 1;
        return std::any_of(t.offers.begin(), t.offers.end(), [&](const Offer &o) { return o.credential == c.credential; });
    }
    // The credentials with a lack that `isAsked` picks: the others cannot change the answer.
    template<class Asked>
    Assessment assessed(const Ledger &trial, Asked isAsked) const
    {
        Assessment found;
        found.asOf = m_options.asOf;
        found.withPlans = true;
        const Timeline timeline(trial, true);
        for (const CredentialAssessment &c : m_base.credentials) {
            const bool lacks = std::any_of(m_lacks.begin(), m_lacks.end(), [&](const Lack &l) { return l.credential == c.credential.text(); });
            if (!lacks || !isAsked(c)) continue;
            found.credentials.push_back(assess(m_schemes, timeline, *trial.credentials.find(c.credential.text()), m_options.asOf));
        }
        return found;
    }
    // Copies carry different titles: the same text on the same day would be one record entered twice.
    static void addTo(Ledger &ledger, const ProposalItem &item, Date on, int times)
    {
        for (int n = 0; n < times; ++n) {
            Plan plan;
            plan.id = PlanId(u"proposal-%1-%2-%3"_s.arg(item.id, on.toString()).arg(n));
            Training t = item.training;
            t.id = TrainingId();
            t.completedOn = on;
            if (t.startedOn && *t.startedOn > on) t.startedOn = on;
            if (n > 0) t.title += u" (%1)"_s.arg(n + 1);
            plan.intended = std::move(t);
            ledger.put(std::move(plan));
        }
    }

    // --- what nothing closes
    bool canBeClosed(const Demand &d) const
    {
        if (d.lack) {
            Decimal all;
            for (const Closing &c : m_closings) all += c.gains[*d.lack].scaled(Decimal(c.most), Decimal(1));
            return all >= m_lacks[*d.lack].amount;
        }
        const auto closable = std::count_if(d.parts.begin(), d.parts.end(), [this](const Demand &p) { return canBeClosed(p); });
        return std::size_t(closable) >= d.wanted;
    }
    void dropUnclosable()
    {
        std::erase_if(m_demands, [this](const Demand &d) {
            if (canBeClosed(d)) return false;
            giveUp(d);
            return true;
        });
    }
    void giveUp(const Demand &d)
    {
        if (d.lack) m_proposal.unclosed.push_back({m_lacks[*d.lack].credential, m_lacks[*d.lack].requirement});
        for (const Demand &part : d.parts) giveUp(part);
    }

    // --- the answer
    Maybe<Choice> search()
    {
        auto outcome = searchLeast(m_lacks, m_demands, m_closings, m_options.aim,
                                   [this](const Choice &c) { return isConfirmed(c); }, [this] { return isStopped(); });
        m_proposal.isLeast = outcome.isComplete;
        return std::move(outcome.best);
    }
    // For all demands together. Gains that add up on paper may not in the engine (a cap, an overlap):
    // then for as many as go together, in the order of the assessment; the others are given up.
    Maybe<Choice> choose()
    {
        auto best = search();
        if (best || isStopped()) return best;
        for (Demand &demand : std::exchange(m_demands, {})) {
            m_demands.push_back(std::move(demand));
            if (auto found = search()) {
                best = std::move(found);
                continue;
            }
            giveUp(m_demands.back());
            m_demands.pop_back();
        }
        return best;
    }
    bool isMet(const Assessment &with, const Demand &d) const
    {
        if (d.lack) {
            const Lack &lack = m_lacks[*d.lack];
            const Finding *f = with.credential(lack.credential)->finding(lack.requirement);
            return f && isDone(f->verdict);
        }
        const auto met = std::count_if(d.parts.begin(), d.parts.end(), [&](const Demand &p) { return isMet(with, p); });
        return std::size_t(met) >= d.wanted;
    }
    bool isConfirmed(const Choice &choice)
    {
        if (isStopped()) return false;
        Ledger trial = m_ledger;
        for (std::size_t w = 0; w < choice.size(); ++w) {
            addTo(trial, m_items[m_closings[w].item], m_closings[w].on, choice[w]);
        }
        const Assessment with = assessed(trial, [](const CredentialAssessment &) { return true; });
        return std::all_of(m_demands.begin(), m_demands.end(), [&](const Demand &d) { return isMet(with, d); });
    }

    void tell(const Choice &choice)
    {
        for (std::size_t w = 0; w < choice.size(); ++w) {
            if (choice[w] == 0) continue;
            const Closing &closing = m_closings[w];
            ProposedStep step{m_items[closing.item], closing.on, choice[w], {}};
            for (std::size_t l = 0; l < m_lacks.size(); ++l) {
                if (closing.gains[l] > Decimal()) step.closes.push_back({m_lacks[l].credential, m_lacks[l].requirement});
            }
            m_proposal.money += closing.money.scaled(Decimal(choice[w]), Decimal(1));
            m_proposal.minutes += closing.minutes * choice[w];
            m_proposal.steps.push_back(std::move(step));
        }
        std::stable_sort(m_proposal.steps.begin(), m_proposal.steps.end(),
                         [](const ProposedStep &a, const ProposedStep &b) { return a.on < b.on; });
    }

    const SchemeCatalogue &m_schemes;
    const ProposalOptions &m_options;
    const ProposalWatch &m_watch;
    Ledger m_ledger; ///< without plans: they are candidates here
    Assessment m_base;
    std::vector<Lack> m_lacks;
    std::vector<Period> m_windows; ///< of the lacks
    std::vector<Demand> m_demands;
    std::vector<ProposalItem> m_items;
    std::vector<Closing> m_closings;
    Proposal m_proposal;
    int m_done = 0; ///< trials of an item on a day
    int m_total = 0;
};

} // namespace

Proposal propose(const SchemeCatalogue &schemes, const Ledger &ledger, const ProposalOptions &options,
                 const ProposalWatch &watch)
{
    return Proposer(schemes, ledger, options, watch).run();
}

std::vector<LapseChoice> lapseChoices(const SchemeCatalogue &schemes, const Ledger &ledger,
                                      const ProposalOptions &options, const Proposal &all,
                                      const ProposalWatch &watch)
{
    QStringList concerned; // in the order of the ledger
    for (const auto &credential : ledger.credentials.pointers()) {
        const auto isFor = [id = credential->id.text()](const ProposedStep &step) {
            return std::ranges::any_of(step.closes, [&](const auto &gap) { return gap.first == id; });
        };
        if (std::ranges::any_of(all.steps, isFor)) concerned += credential->id.text();
    }
    std::vector<LapseChoice> choices;
    for (const QString &id : concerned) {
        ProposalOptions without = options;
        without.lapsing.push_back(id);
        without.currency = all.currency;
        const ProposalWatch part = [&](int done, int total) {
            const int whole = std::max(1, total);
            return !watch || watch(int(choices.size()) * whole + done, int(concerned.size()) * whole);
        };
        const Proposal rest = propose(schemes, ledger, without, part);
        if (rest.isStopped) return {};
        if (!std::ranges::all_of(rest.unclosed, [&](const auto &gap) { return contains(all.unclosed, gap); })) continue; // it would cost another
        choices.push_back({id, all.money - rest.money, all.minutes - rest.minutes});
    }
    return choices;
}

std::vector<Plan> plansOf(const Proposal &proposal, Language language, const std::function<QString()> &newId)
{
    std::vector<Plan> plans;
    for (const ProposedStep &step : proposal.steps) {
        for (int n = 0; n < step.times && !step.item.isPlan; ++n) {
            Training training = step.item.training;
            training.title = step.item.name.in(language);
            if (n > 0) training.title += u" (%1)"_s.arg(n + 1); // equal ones would be one entered twice
            training.completedOn = step.on;
            if (step.item.price && !step.item.currency.isEmpty()) {
                training.fee = Fee{*step.item.price, step.item.currency, {}};
            }
            plans.push_back({PlanId(newId()), std::move(training), {}});
        }
    }
    return plans;
}

} // namespace koshin
