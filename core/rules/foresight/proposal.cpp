// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/foresight/proposal.h"

#include "base/contains.h"
#include "rules/engine/candidates.h"
#include "rules/engine/rule.h"
#include "rules/engine/terms.h"
#include "rules/foresight/proposalsearch.h"

#include <algorithm>
#include <utility>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

// Filing or paying something: no course or work is needed for it.
bool isErrand(const Requirement &r)
{
    const bool byEvents = r.takes.trainings.empty() && r.takes.practices.empty();
    return r.kind == RequirementKind::Application || (r.kind == RequirementKind::Count && byEvents);
}

Maybe<Date> dayOf(const std::variant<Training, Practice> &intended)
{
    return std::visit([](const auto &record) { return decidingDay(record); }, intended);
}

class Proposer
{
public:
    Proposer(const SchemeCatalogue &schemes, const Ledger &ledger, const ProposalOptions &options,
             const ProposalWatch &watch)
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
        leaveToPlans();
        dropUnclosable();
        m_proposal.considered = int(m_closings.size());
        if (const auto choice = choose()) {
            tell(*choice);
        } else {
            tellMissing(m_base);
            tellLate(m_ledger, m_base);
        }
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
        else if (!isErrand(*f.requirement)) m_proposal.unclosed.push_back({c.credential.text(), f.id});
    }
    // Nothing where no course or work that could be bought or planned closes it.
    Maybe<Demand> demandOf(const CredentialAssessment &c, const Finding &f)
    {
        if (!f.need) return {};
        switch (f.requirement->kind) {
        case RequirementKind::Sum:
        case RequirementKind::Distinct: return lackOf(c, f);
        case RequirementKind::Count: return isErrand(*f.requirement) ? std::nullopt : lackOf(c, f);
        case RequirementKind::AnyOf: return choiceOf(c, f, 1);
        case RequirementKind::AllOf:
        case RequirementKind::KOf: return choiceOf(c, f, std::size_t((*f.need - f.have).micro() / Decimal::scale));
        case RequirementKind::Criterion:
        case RequirementKind::Application:
        case RequirementKind::InForce: return {};
        }
        return {};
    }
    Maybe<Demand> lackOf(const CredentialAssessment &c, const Finding &f)
    {
        if (!f.window) return {};
        Demand demand;
        demand.lack = m_lacks.size();
        m_lacks.push_back({c.credential.text(), f.id, *f.need - f.have});
        m_ofCourses.push_back(f.requirement->kind == RequirementKind::Count);
        m_windows.push_back({std::max(f.window->from, m_options.asOf), f.due.value_or(f.window->to)});
        m_late.push_back(lateOf(f));
        return demand;
    }
    // The days after the due day that count by a rule of weak standing; once it is one of them, there are no others.
    Maybe<Period> lateOf(const Finding &f) const
    {
        const bool isFounded = f.requirement->late.standing <= Standing::Official;
        if (!f.grace || !f.ordinaryDue || m_options.asOf > *f.ordinaryDue || isFounded) return {};
        return Period{f.ordinaryDue->plusDays(1), *f.grace};
    }
    // The first lack of a credential for which such a day is late.
    Maybe<std::size_t> lateFor(const CredentialAssessment &c, Date on) const
    {
        for (std::size_t l = 0; l < m_lacks.size(); ++l) {
            if (m_lacks[l].credential == c.credential.text() && m_late[l] && m_late[l]->contains(on)) return l;
        }
        return {};
    }
    Maybe<Demand> choiceOf(const CredentialAssessment &c, const Finding &f, std::size_t wanted)
    {
        Demand demand;
        demand.wanted = wanted;
        for (const Finding &child : f.children) {
            if (isDone(child.verdict) || child.verdict == Verdict::Missed) continue;
            if (auto part = demandOf(c, child)) demand.parts.push_back(std::move(*part));
        }
        const bool isEnough = !demand.parts.empty() && demand.parts.size() >= wanted;
        return isEnough ? Maybe<Demand>(std::move(demand)) : std::nullopt;
    }

    // --- what could be done
    void collectPlans(const Ledger &ledger)
    {
        for (const auto &plan : ledger.plans.pointers()) {
            if (dayOf(plan->intended) < m_options.asOf) continue;
            const auto *t = std::get_if<Training>(&plan->intended);
            const QString title = std::visit([](const auto &record) { return record.title; }, plan->intended);
            ProposalItem item;
            item.id = plan->id.text();
            item.name = {title, title};
            item.isPlan = true;
            item.intended = plan->intended;
            if (t && t->fee) {
                item.price = t->fee->amount;
                item.currency = t->fee->currency;
            }
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
        Training training;
        training.kind = offer.kind;
        training.title = offer.name.en;
        training.minutes = offer.minutes;
        training.days = offer.days;
        item.price = offer.price.value;
        item.currency = offer.currency;
        item.most = offer.most;
        if (!offer.category.isEmpty()) {
            for (const CredentialAssessment &other : m_base.credentials) {
                const bool own = other.schemeId == c.schemeId;
                training.offers.push_back({other.credential, own ? Maybe<QString>(offer.category) : std::nullopt, {}});
            }
        }
        item.intended = std::move(training);
        if (offer.eachPeriod) return addForEachPeriod(c, item);
        m_items.push_back(std::move(item));
    }
    // What is held once a period is an item for each that is not over, as often as it is left to take there.
    void addForEachPeriod(const CredentialAssessment &c, const ProposalItem &offer)
    {
        if (!c.term) return;
        for (const TermPeriod &part : periodsOf(c.edition->term, c.term->period, c.term->period.from)) {
            ProposalItem item = offer;
            item.within = part.period;
            item.most = offer.most - takenIn(part.period, std::get<Training>(offer.intended).kind, c);
            if (part.period.to >= m_options.asOf && item.most > 0) m_items.push_back(std::move(item));
        }
    }
    // Recorded or planned.
    int takenIn(Period period, TrainingKind kind, const CredentialAssessment &c) const
    {
        const auto isOne = [&](const Training &t) {
            return t.kind == kind && period.contains(t.completedOn) && canTouch(t, c);
        };
        int taken = 0;
        for (const auto &t : m_ledger.trainings.pointers()) taken += isOne(*t) ? 1 : 0;
        for (const ProposalItem &item : m_items) {
            const auto *t = item.isPlan ? std::get_if<Training>(&item.intended) : nullptr;
            taken += t && isOne(*t) ? 1 : 0;
        }
        return taken;
    }

    // Money in several currencies can be summed only at a rate that the holder gives. A plan is the holder's own,
    // whether it names a fee or not.
    void price()
    {
        std::vector<ProposalItem> priced;
        for (ProposalItem &item : m_items) {
            if (!item.price && !item.isPlan) {
                if (!contains(m_proposal.withoutPrice, item.id)) m_proposal.withoutPrice.push_back(item.id);
                continue;
            }
            const bool free = item.price.value_or(Decimal()) == Decimal();
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
        const Decimal price = item.price.value_or(Decimal());
        return same ? price : price.scaled(rate->second, Decimal(1));
    }

    // --- what each of them brings, by the engine
    // A plan is tried alone and beside the other plans: what one would make up the other may leave to it.
    void probe()
    {
        Ledger allPlans = m_ledger;
        for (const ProposalItem &item : m_items) {
            if (item.isPlan) addTo(allPlans, item, *dayOf(item.intended), 1);
        }
        const Assessment withPlans = assessed(allPlans, [](const CredentialAssessment &) { return true; });
        for (const ProposalItem &item : m_items) m_total += int(daysFor(item).size());
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            std::vector<std::vector<Decimal>> known;
            for (const Date on : daysFor(m_items[i])) {
                if (isStopped()) return;
                ++m_done;
                auto gains = gainsOf(m_items[i], on);
                if (m_items[i].isPlan)
                    gains = greater(std::move(gains), lossesWithout(m_items[i], on, allPlans, withPlans));
                const bool useful = std::any_of(gains.begin(), gains.end(), [](Decimal d) { return d > Decimal(); });
                if (!useful || std::find(known.begin(), known.end(), gains) != known.end()) continue;
                known.push_back(gains);
                m_closings.push_back(
                    {i, on, inOneCurrency(m_items[i]), m_items[i].minutes(), m_items[i].most, std::move(gains)});
            }
        }
    }
    // An offer is what the holder has planned already where plans of its kind close all that it would close of
    // requirements that ask for a number of courses: taking both, one would attend twice.
    void leaveToPlans()
    {
        std::vector<Closing> kept;
        for (const Closing &closing : m_closings) {
            if (!isPlannedAlready(closing)) kept.push_back(closing);
        }
        m_closings = std::move(kept);
    }
    bool isPlannedAlready(const Closing &closing) const
    {
        if (m_items[closing.item].isPlan) return false;
        bool closes = false;
        for (std::size_t l = 0; l < m_lacks.size(); ++l) {
            if (!m_ofCourses[l] || closing.gains[l] <= Decimal()) continue;
            if (plannedFor(l, kindOf(m_items[closing.item])) < m_lacks[l].amount) return false;
            closes = true;
        }
        return closes;
    }
    // How much of a lack the holder's plans of a kind close.
    Decimal plannedFor(std::size_t lack, const Maybe<TrainingKind> &kind) const
    {
        Decimal all;
        for (const Closing &c : m_closings) {
            if (m_items[c.item].isPlan && kindOf(m_items[c.item]) == kind) all += c.gains[lack];
        }
        return all;
    }
    static Maybe<TrainingKind> kindOf(const ProposalItem &item)
    {
        const auto *training = std::get_if<Training>(&item.intended);
        return training ? Maybe<TrainingKind>(training->kind) : std::nullopt;
    }
    std::vector<Date> daysFor(const ProposalItem &item) const
    {
        if (item.isPlan) return {*dayOf(item.intended)};
        std::vector<Date> days;
        if (item.within) days.push_back(std::max(item.within->from, m_options.asOf));
        for (const Period &window : m_windows) {
            const bool isInside = !item.within || item.within->contains(window.from);
            if (window.from <= window.to && isInside) days.push_back(window.from);
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }
    std::vector<Decimal> gainsOf(const ProposalItem &item, Date on) const
    {
        Ledger trial = m_ledger;
        addTo(trial, item, on, 1);
        return growth(m_base, assessed(trial, [&](const CredentialAssessment &c) { return canTouch(item, c); }));
    }
    std::vector<Decimal> lossesWithout(const ProposalItem &item, Date on, Ledger trial, const Assessment &all) const
    {
        trial.plans = trial.plans.without(planId(item, on, 0).text());
        return growth(assessed(trial, [&](const CredentialAssessment &c) { return canTouch(item, c); }), all);
    }
    // By how much each lack is less in the second; credentials that one of them leaves out have not changed.
    std::vector<Decimal> growth(const Assessment &before, const Assessment &after) const
    {
        std::vector<Decimal> all;
        for (const Lack &lack : m_lacks) {
            const CredentialAssessment *was = before.credential(lack.credential);
            const CredentialAssessment *is = after.credential(lack.credential);
            all.push_back(was && is ? haveOf(*is, lack) - haveOf(*was, lack) : Decimal());
        }
        return all;
    }
    static std::vector<Decimal> greater(std::vector<Decimal> a, const std::vector<Decimal> &b)
    {
        for (std::size_t i = 0; i < a.size(); ++i) a[i] = std::max(a[i], b[i]);
        return a;
    }
    static Decimal haveOf(const CredentialAssessment &c, const Lack &lack)
    {
        const Finding *f = c.finding(lack.requirement);
        return f ? f->have : Decimal();
    }
    // A training that names credentials is for them alone; any other is for all that take its kind.
    static bool canTouch(const ProposalItem &item, const CredentialAssessment &c)
    {
        if (const auto *p = std::get_if<Practice>(&item.intended)) return canTouch(*p, c);
        return canTouch(std::get<Training>(item.intended), c);
    }
    static bool canTouch(const Practice &, const CredentialAssessment &c)
    {
        const Interests interests = interestsOf(*c.scheme);
        return interests.practices || interests.engagements;
    }
    static bool canTouch(const Training &t, const CredentialAssessment &c)
    {
        if (t.offers.empty()) return interestsOf(*c.scheme).trainings >> int(t.kind) & 1;
        return std::any_of(t.offers.begin(), t.offers.end(),
                           [&](const Offer &o) { return o.credential == c.credential; });
    }
    // The credentials with a lack that `isAsked` picks: the others cannot change the answer.
    template<class Asked>
    Assessment assessed(const Ledger &trial, Asked isAsked) const
    {
        Assessment found;
        found.asOf = m_options.asOf;
        found.withPlans = true;
        const DatedRecords dated(trial, true);
        for (const CredentialAssessment &c : m_base.credentials) {
            const bool lacks = std::any_of(m_lacks.begin(), m_lacks.end(),
                                           [&](const Lack &l) { return l.credential == c.credential.text(); });
            if (!lacks || !isAsked(c)) continue;
            found.credentials.push_back(
                assess(m_schemes, dated, *trial.credentials.find(c.credential.text()), m_options.asOf));
        }
        return found;
    }
    // For the credentials alone that it is in time for; nothing where there is none.
    Maybe<std::variant<Training, Practice>> inTime(const ProposalItem &item, Date on) const
    {
        const auto *training = std::get_if<Training>(&item.intended);
        const auto isLate = [&](const CredentialAssessment &c) { return canTouch(item, c) && lateFor(c, on); };
        if (!training || std::ranges::none_of(m_base.credentials, isLate)) return item.intended;
        Training kept = *training;
        kept.offers.clear();
        for (const CredentialAssessment &c : m_base.credentials) {
            if (!canTouch(item, c) || lateFor(c, on)) continue;
            const auto own = std::ranges::find(training->offers, c.credential, &Offer::credential);
            kept.offers.push_back(own == training->offers.end() ? Offer{c.credential, {}, {}} : *own);
        }
        return kept.offers.empty() ? std::nullopt : Maybe<std::variant<Training, Practice>>(std::move(kept));
    }
    void addTo(Ledger &ledger, const ProposalItem &item, Date on, int times) const
    {
        if (auto kept = inTime(item, on)) putInto(ledger, item, *kept, on, times);
    }
    // Copies carry different titles: the same text on the same day would be one record entered twice.
    static void putInto(Ledger &ledger, const ProposalItem &item, const std::variant<Training, Practice> &intended,
                        Date on, int times)
    {
        for (int n = 0; n < times; ++n) {
            Plan plan;
            plan.id = planId(item, on, n);
            plan.intended = intended;
            if (auto *t = std::get_if<Training>(&plan.intended)) {
                t->completedOn = on;
                if (t->startedOn && *t->startedOn > on) t->startedOn = on;
                if (n > 0) t->title += u" (%1)"_s.arg(n + 1);
            }
            ledger.put(std::move(plan));
        }
    }
    static PlanId planId(const ProposalItem &item, Date on, int n)
    {
        return PlanId(u"proposal-%1-%2-%3"_s.arg(item.id, on.toString()).arg(n));
    }

    // --- what nothing closes
    bool canBeClosed(const Demand &d) const
    {
        if (d.lack) {
            Decimal all;
            for (const Closing &c : m_closings) all += c.gains[*d.lack].scaled(Decimal(c.most), Decimal(1));
            return all >= m_lacks[*d.lack].amount;
        }
        const auto closable =
            std::count_if(d.parts.begin(), d.parts.end(), [this](const Demand &p) { return canBeClosed(p); });
        return std::size_t(closable) >= d.wanted;
    }
    void dropUnclosable()
    {
        std::erase_if(m_demands, [this](const Demand &d) {
            if (canBeClosed(d)) return false;
            giveUpUnclosable(d);
            return true;
        });
    }
    void giveUpUnclosable(const Demand &d)
    {
        if (d.lack && !canBeClosed(d)) giveUp(d);
        for (const Demand &part : d.parts) giveUpUnclosable(part);
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
            const ProposalItem &item = m_items[closing.item];
            m_proposal.money += closing.money.scaled(Decimal(choice[w]), Decimal(1));
            m_proposal.minutes += closing.minutes * choice[w];
            if (!item.price && std::holds_alternative<Training>(item.intended)) ++m_proposal.unpriced;
            m_proposal.steps.push_back({item, closing.on, choice[w], {}});
        }
        std::stable_sort(m_proposal.steps.begin(), m_proposal.steps.end(),
                         [](const ProposedStep &a, const ProposedStep &b) { return a.on < b.on; });
        Ledger trial = m_ledger;
        Assessment before = m_base;
        for (ProposedStep &step : m_proposal.steps) {
            addTo(trial, step.item, step.on, step.times);
            Assessment with = assessed(trial, [](const CredentialAssessment &) { return true; });
            const auto gains = growth(before, with);
            for (std::size_t l = 0; l < m_lacks.size(); ++l) {
                if (gains[l] > Decimal()) step.closes.push_back({m_lacks[l].credential, m_lacks[l].requirement});
            }
            before = std::move(with);
        }
        tellMissing(before);
        tellWider(std::move(trial), std::move(before));
    }
    void tellWider(Ledger trial, Assessment before)
    {
        for (const ProposedStep &step : m_proposal.steps) {
            const auto *named = step.item.isPlan ? std::get_if<Training>(&step.item.intended) : nullptr;
            if (!named || named->offers.empty()) continue;
            Training anyone = *named;
            anyone.offers.clear();
            ProposalItem wide = step.item;
            WiderClaim claim{step.item.id, step.item.name, {}};
            for (const CredentialAssessment &c : m_base.credentials) {
                if (isStopped()) return;
                if (!isWanted(c) || canTouch(*named, c) || !canTouch(anyone, c) || lateFor(c, step.on)) continue;
                ProposalItem tried = wide;
                std::get<Training>(tried.intended).offers.push_back({c.credential, {}, {}});
                Ledger with = trial;
                addTo(with, tried, step.on, 1);
                Assessment after = assessed(with, [](const CredentialAssessment &) { return true; });
                const auto gains = gainsOfUnclosed(c, before, after);
                if (gains.empty()) continue;
                claim.gains.insert(claim.gains.end(), gains.begin(), gains.end());
                wide = std::move(tried);
                trial = std::move(with);
                before = std::move(after);
            }
            if (!claim.gains.empty()) m_proposal.wider.push_back(std::move(claim));
        }
        tellLate(trial, before);
    }
    // Of the plans that are done anyway, or claimed for the credential already.
    void tellLate(const Ledger &trial, const Assessment &before)
    {
        for (const ProposalItem &item : m_items) {
            const auto *training = item.isPlan ? std::get_if<Training>(&item.intended) : nullptr;
            if (!training) continue;
            const bool isStep =
                std::ranges::any_of(m_proposal.steps, [&](const ProposedStep &s) { return s.item.id == item.id; });
            Training anyone = *training;
            anyone.offers.clear();
            for (const CredentialAssessment &c : m_base.credentials) {
                const auto lack = isWanted(c) ? lateFor(c, training->completedOn) : std::nullopt;
                const bool isMade = canTouch(*training, c);
                if (!lack || isStopped() || !canTouch(anyone, c) || !(isStep || isMade)) continue;
                Training tried = *training;
                const auto own = std::ranges::find(training->offers, c.credential, &Offer::credential);
                tried.offers = {own == training->offers.end() ? Offer{c.credential, {}, {}} : *own};
                Ledger with = trial;
                putInto(with, item, tried, training->completedOn, 1);
                const Assessment after = assessed(with, [](const CredentialAssessment &) { return true; });
                auto gains = gainsOfUnclosed(c, before, after);
                if (gains.empty()) continue;
                const Finding *f = c.finding(m_lacks[*lack].requirement);
                m_proposal.late.push_back({{item.id, item.name, std::move(gains)},
                                           training->completedOn,
                                           *f->ordinaryDue,
                                           f->requirement->late.standing,
                                           isMade});
            }
        }
    }
    // What a credential is brought of the requirements that are still short.
    std::vector<WiderClaim::Gain> gainsOfUnclosed(const CredentialAssessment &c, const Assessment &before,
                                                  const Assessment &after) const
    {
        std::vector<WiderClaim::Gain> gains;
        const auto growths = growth(before, after);
        for (std::size_t l = 0; l < m_lacks.size(); ++l) {
            const Lack &lack = m_lacks[l];
            const bool isUnclosed = contains(m_proposal.unclosed, std::pair(lack.credential, lack.requirement));
            if (lack.credential != c.credential.text() || !isUnclosed || growths[l] <= Decimal()) continue;
            const Finding *f = before.credential(lack.credential)->finding(lack.requirement);
            if (isDone(f->verdict)) continue;
            const Finding *then = after.credential(lack.credential)->finding(lack.requirement);
            gains.push_back({lack.credential, lack.requirement, growths[l],
                             std::max(Decimal(), then->need.value_or(Decimal()) - then->have)});
        }
        return gains;
    }
    // How much of what nothing closes is left.
    void tellMissing(const Assessment &with)
    {
        m_proposal.missing.clear();
        for (const auto &[credential, requirement] : m_proposal.unclosed) {
            const CredentialAssessment *c = with.credential(credential);
            if (!c) c = m_base.credential(credential);
            const Finding *f = c ? c->finding(requirement) : nullptr;
            m_proposal.missing.push_back(f && f->need ? std::max(Decimal(), *f->need - f->have) : Decimal());
        }
    }

    const SchemeCatalogue &m_schemes;
    const ProposalOptions &m_options;
    const ProposalWatch &m_watch;
    Ledger m_ledger; ///< without plans: they are candidates here
    Assessment m_base;
    std::vector<Lack> m_lacks;
    std::vector<Period> m_windows;     ///< of the lacks
    std::vector<Maybe<Period>> m_late; ///< of the lacks: days after the due day that count by a weak rule only
    std::vector<bool> m_ofCourses;     ///< whether the lack asks for a number of them
    std::vector<Demand> m_demands;
    std::vector<ProposalItem> m_items;
    std::vector<Closing> m_closings;
    Proposal m_proposal;
    int m_done = 0; ///< trials of an item on a day
    int m_total = 0;
};

} // namespace

int ProposalItem::minutes() const
{
    if (const auto *p = std::get_if<Practice>(&intended)) return p->minutes.value_or(0);
    return std::get<Training>(intended).minutes;
}

Proposal propose(const SchemeCatalogue &schemes, const Ledger &ledger, const ProposalOptions &options,
                 const ProposalWatch &watch)
{
    return Proposer(schemes, ledger, options, watch).run();
}

std::vector<std::pair<std::pair<QString, QString>, Decimal>> shortAfterClaims(const Proposal &proposal)
{
    std::vector<std::pair<std::pair<QString, QString>, Decimal>> left;
    for (std::size_t i = 0; i < proposal.unclosed.size(); ++i) {
        const auto &gap = proposal.unclosed[i];
        Decimal missing = proposal.missing[i];
        bool isClosed = false;
        for (const WiderClaim &claim : proposal.wider) {
            for (const WiderClaim::Gain &gain : claim.gains) {
                if (std::pair(gain.credential, gain.requirement) != gap) continue;
                missing = gain.left;
                isClosed = missing <= Decimal();
            }
        }
        if (!isClosed) left.emplace_back(gap, missing);
    }
    return left;
}

Maybe<Plan> widened(const Ledger &ledger, const WiderClaim &claim)
{
    const Plan *plan = ledger.plans.find(claim.plan);
    if (!plan || !std::holds_alternative<Training>(plan->intended)) return {};
    Plan wide = *plan;
    auto &offers = std::get<Training>(wide.intended).offers;
    for (const WiderClaim::Gain &gain : claim.gains) {
        const CredentialId id(gain.credential);
        if (std::ranges::none_of(offers, [&](const Offer &o) { return o.credential == id; }))
            offers.push_back({id, {}, {}});
    }
    return wide;
}

std::vector<LapseChoice> lapseChoices(const SchemeCatalogue &schemes, const Ledger &ledger,
                                      const ProposalOptions &options, const Proposal &all, const ProposalWatch &watch)
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
        if (!std::ranges::all_of(rest.unclosed, [&](const auto &gap) { return contains(all.unclosed, gap); }))
            continue; // it would cost another
        choices.push_back({id, all.money - rest.money, all.minutes - rest.minutes});
    }
    return choices;
}

std::vector<Plan> plansOf(const Proposal &proposal, Language language, const std::function<QString()> &newId)
{
    std::vector<Plan> plans;
    for (const ProposedStep &step : proposal.steps) {
        for (int n = 0; n < step.times && !step.item.isPlan; ++n) {
            Training training = std::get<Training>(step.item.intended); // whatever is no plan yet was an offer
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
