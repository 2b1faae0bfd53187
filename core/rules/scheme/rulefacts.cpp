// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scheme/rulefacts.h"

#include <QStringList>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

// A day rule with its point followed, so that a point that moved shows where it matters.
DayRule followed(const Edition &edition, const DayRule &rule)
{
    if (rule.anchor != DayRule::Anchor::Point) return rule;
    const auto point = edition.points.value(rule.point);
    if (!point.value || rule.step != Step{}) return rule;
    return followed(edition, *point.value);
}

// Which records a way takes, as a part of its name: ways need none of their own.
QString takenBy(const Eligibility &takes)
{
    QStringList codes;
    for (const auto kind : takes.trainings) codes += codeName(kind);
    for (const auto kind : takes.practices) codes += codeName(kind);
    for (const auto kind : takes.events) codes += codeName(kind);
    return codes.join(u'+');
}

class Facts
{
public:
    explicit Facts(const Edition &edition) : m_edition(edition) {}

    std::vector<RuleFact> all() &&
    {
        term();
        requirements(m_edition.requirements, {}, 0);
        for (const Situation &s : m_edition.situations) situation(s);
        for (const Account &account : m_edition.accounts) this->account(account);
        whole();
        if (m_edition.audit) audit(*m_edition.audit);
        return std::move(m_facts);
    }

private:
    RuleFact &add(RuleAspect aspect, RuleValue value)
    {
        RuleFact fact = m_subject;
        fact.aspect = aspect;
        fact.value = std::move(value);
        return m_facts.emplace_back(std::move(fact));
    }
    template<class T, class Convert>
    void parameter(RuleAspect aspect, const Parameter<T> &p, Convert convert)
    {
        if (!p.given) return;
        RuleFact &fact = add(aspect, p.value ? RuleValue(convert(*p.value)) : RuleValue());
        fact.sources = p.sources;
        fact.standing = p.standing;
        fact.note = p.note;
    }
    template<class T>
    void parameter(RuleAspect aspect, const Parameter<T> &p)
    {
        parameter(aspect, p, [](const T &value) { return value; });
    }
    void parameter(RuleAspect aspect, const Parameter<DayRule> &p)
    {
        parameter(aspect, p, [this](const DayRule &rule) { return followed(m_edition, rule); });
    }
    void amount(RuleAspect aspect, const Parameter<Decimal> &p, const QString &unit = {})
    {
        parameter(aspect, p, [&](Decimal value) { return RuleAmount{value, unit}; });
    }
    Maybe<DayRule> day(const Parameter<DayRule> &p) const
    {
        return p.value ? Maybe<DayRule>(followed(m_edition, *p.value)) : std::nullopt;
    }

    void term()
    {
        const TermRule &rule = m_edition.term;
        parameter(RuleAspect::TermLength, rule.length);
        parameter(RuleAspect::TermStart, rule.start);
        parameter(RuleAspect::FirstEnd, rule.firstEnd);
        parameter(RuleAspect::CountsFrom, rule.countsFrom);
        if (rule.monthEnd != MonthEnd::DayBefore) add(RuleAspect::MonthEnd, rule.monthEnd);
        if (rule.roll) add(RuleAspect::TermRoll, *rule.roll);
        if (rule.periods != PeriodRule{}) add(RuleAspect::Parts, rule.periods);
        parameter(RuleAspect::Closing, rule.closing);
        parameter(RuleAspect::Grace, rule.grace);
        parameter(RuleAspect::AfterEnd, rule.afterEnd);
        parameter(RuleAspect::AfterEndApplied, rule.afterEndApplied);
        parameter(RuleAspect::AfterEndMet, rule.afterEndMet);
        parameter(RuleAspect::Pause, rule.longestPause);
        for (const Renewing &r : rule.renewedBy) renewing(r);
    }
    void renewing(const Renewing &r)
    {
        RuleSubstitute value;
        value.takes.events = r.events;
        value.schemes = r.schemes;
        value.from = r.from;
        value.length = r.length.value;
        value.startsAtEnd = r.start == Renewing::Start::TermEnd;
        RuleFact &fact = add(RuleAspect::RenewedBy, std::move(value));
        fact.sources = r.length.sources;
        fact.standing = r.length.standing;
        fact.note = r.length.note;
    }

    void requirements(const std::vector<Requirement> &list, const QString &prefix, int depth)
    {
        for (const Requirement &r : list) {
            m_subject = {};
            m_subject.id = prefix + r.id;
            m_subject.name = r.name;
            m_subject.depth = depth;
            requirement(r);
            requirements(r.children, prefix, depth + 1);
            requirements(r.deemedBy, prefix, depth + 1);
        }
        m_subject = {};
    }
    void requirement(const Requirement &r)
    {
        add(RuleAspect::Kind, r.kind).sources = r.sources;
        const bool isChoice = r.kind == RequirementKind::AnyOf || r.kind == RequirementKind::AllOf;
        const bool isPlain = isChoice || r.kind == RequirementKind::InForce || r.kind == RequirementKind::Criterion;
        if (!isPlain) amount(RuleAspect::Need, r.need, r.unit);
        parameter(RuleAspect::Opens, r.from);
        parameter(RuleAspect::Due, r.to);
        parameter(RuleAspect::Late, r.late);
        if (!r.takes.isEmpty()) add(RuleAspect::Takes, r.takes);
        if (!r.categories.empty()) add(RuleAspect::Categories, categories(r));
        if (!r.schemes.empty()) add(RuleAspect::Schemes, r.schemes);
        if (r.judgedOn) add(RuleAspect::JudgedOn, followed(m_edition, *r.judgedOn));
        parameter(RuleAspect::CarryOver, r.carryOver);
        if (r.kind == RequirementKind::Criterion) conditions(r);
        if (r.weight != Weight::Hard) add(RuleAspect::Weight, r.weight);
        if (r.fee)
            parameter(RuleAspect::Fee, r.fee->amount, [&](Decimal value) { return RuleMoney{value, r.fee->currency}; });
        if (r.eachPeriod) add(RuleAspect::EachPeriod, true);
        if (r.fromTerm || r.toTerm) add(RuleAspect::InTerms, RuleTerms{r.fromTerm, r.toTerm});
        if (r.sharing != Sharing::None) add(RuleAspect::Sharing, r.sharing);
        if (!r.waivedWhen.isEmpty()) add(RuleAspect::WaivedBy, std::vector{nameOf(r.waivedWhen)});
        for (const Deeming &d : r.satisfiedBy) alternative(d);
        for (const LeadStep &step : r.lead) lead(step);
        if (!r.deemedBy.empty()) add(RuleAspect::StandsIn, namesOf(r.deemedBy));
        if (r.checklist) steps(*r.checklist);
    }
    void steps(const Checklist &list)
    {
        for (const Written &w : list.atHand) written(RuleAspect::AtHand, w);
        if (list.where) written(RuleAspect::Where, *list.where);
        for (const Written &w : list.afterwards) written(RuleAspect::Afterwards, w);
    }
    void written(RuleAspect aspect, const Written &w) { add(aspect, w.text).sources = w.sources; }
    void conditions(const Requirement &r)
    {
        RuleFact &fact = add(RuleAspect::Conditions, r.values);
        fact.sources = r.need.sources;
        fact.standing = r.need.standing;
        fact.note = r.need.note;
    }
    void alternative(const Deeming &d)
    {
        RuleFact &fact = add(RuleAspect::Alternative, RuleSubstitute{.name = d.name,
                                                                     .takes = d.takes,
                                                                     .schemes = d.schemes,
                                                                     .from = day(d.from),
                                                                     .to = day(d.to),
                                                                     .effect = d.effect.value,
                                                                     .length = {}});
        fact.sources = d.effect.sources;
        fact.standing = d.effect.standing;
        fact.note = d.effect.note;
    }
    void lead(const LeadStep &step)
    {
        RuleFact &fact = add(RuleAspect::SafeDay, RuleLead{step.name, step.days.value, step.roll});
        fact.sources = step.days.sources;
        if (step.days.given) fact.standing = step.days.standing;
        else if (step.roll) fact.standing = Standing::Assumption; // our own caution
        fact.note = step.days.note;
    }
    Bilingual nameOf(const QString &requirement) const
    {
        for (const Requirement &r : m_edition.requirements) {
            if (r.id == requirement) return r.name;
        }
        return {requirement, requirement};
    }
    static std::vector<Bilingual> namesOf(const std::vector<Requirement> &list)
    {
        std::vector<Bilingual> names;
        names.reserve(list.size());
        for (const Requirement &r : list) names.push_back(r.name);
        return names;
    }
    std::vector<Bilingual> categories(const Requirement &r) const
    {
        std::vector<Bilingual> names;
        const Account *account = m_edition.account(r.account);
        for (const QString &id : r.categories) {
            const Category *category = account ? account->category(id) : nullptr;
            names.push_back(category ? category->name : Bilingual{id, id});
        }
        return names;
    }

    void situation(const Situation &s)
    {
        m_subject = {};
        m_subject.id = s.id;
        m_subject.name = s.name;
        add(RuleAspect::Situation, RuleSituation{s.name, s.when, s.from, s.until});
        requirements(s.requirements, s.id + u'/', 1);
    }

    void account(const Account &a)
    {
        m_subject = {};
        const bool isFirst = &a == &m_edition.accounts.front();
        const QString prefix = isFirst ? QString() : a.id + u'/';
        if (!isFirst) {
            add(RuleAspect::Account, usersOf(a));
            m_account = a.id;
        }
        m_subject.account = m_account;
        parameter(RuleAspect::Rounding, a.rounding);
        parameter(RuleAspect::Relevance, a.relevance);
        for (const Category &c : a.categories) category(a, c, prefix);
        QHash<QString, int> same;
        for (const Way &w : a.ways) way(a, w, prefix, same);
        m_subject = {};
        m_account.clear();
    }
    // The requirements that are reckoned in it.
    std::vector<Bilingual> usersOf(const Account &a) const
    {
        std::vector<Bilingual> names;
        for (const Requirement &r : m_edition.requirements) {
            if (r.account == a.id) names.push_back(r.name);
        }
        return names;
    }
    void category(const Account &a, const Category &c, const QString &prefix)
    {
        m_subject = {};
        m_subject.account = m_account;
        m_subject.id = prefix + c.id;
        m_subject.name = c.name;
        if (const Category *parent = a.category(c.within)) add(RuleAspect::Within, std::vector{parent->name});
        amount(RuleAspect::PeriodCap, c.perPeriod);
        amount(RuleAspect::TermCap, c.perTerm);
        if (c.once) add(RuleAspect::Once, true);
    }
    void way(const Account &a, const Way &w, const QString &prefix, QHash<QString, int> &same)
    {
        const Category *c = a.category(w.category);
        m_subject = {};
        m_subject.account = m_account;
        QString id = prefix + u"way:"_s + (w.id.isEmpty() ? w.category + u':' + takenBy(w.takes) : w.id);
        if (const int before = same[id]++) id += u'#' + QString::number(before + 1);
        m_subject.id = id;
        if (c) m_subject.name = c->name;
        m_subject.way = w.takes;
        add(RuleAspect::Takes, w.takes);
        parameter(RuleAspect::Conversion, w.rate);
        amount(RuleAspect::EntryCap, w.perEntry);
        amount(RuleAspect::DayCap, w.perDay);
        amount(RuleAspect::EntryLeast, w.leastPerEntry);
        parameter(RuleAspect::Uses, w.uses, [](int value) { return RuleAmount{Decimal(value), {}}; });
        if (w.pooled) add(RuleAspect::Pooled, true);
        if (w.from || w.to) add(RuleAspect::WayDays, RuleDays{w.from, w.to});
    }

    void whole()
    {
        m_subject = {};
        parameter(RuleAspect::NotBefore, m_edition.notBeforeCertification);
        if (!m_edition.applyBy.isEmpty()) parameter(RuleAspect::ApplyBy, m_edition.points.value(m_edition.applyBy));
        parameter(RuleAspect::RunningTerms, m_edition.runningTerms);
        for (const TypicalOffer &o : m_edition.offers) offer(o);
        for (std::size_t i = 0; i < m_edition.duties.size(); ++i)
            add(RuleAspect::Duty, m_edition.duties[i]).sources = m_edition.dutySources[i];
    }
    void offer(const TypicalOffer &o)
    {
        RuleOffer value{o.name, o.kind, o.category, o.minutes, o.days, {}, o.most, o.eachPeriod};
        if (o.price.value) value.price = RuleMoney{*o.price.value, o.currency};
        RuleFact &fact = add(RuleAspect::Offer, std::move(value));
        fact.sources = o.price.sources;
        fact.standing = o.price.standing;
        fact.note = o.price.note;
    }

    void audit(const AuditRules &rules)
    {
        for (const AuditDemand &d : rules.demands) demand(d);
        m_subject = {};
        parameter(RuleAspect::ProofLanguage, rules.language, [](const QString &code) { return RuleLanguage{code}; });
        parameter(RuleAspect::KeepUntil, rules.keepUntil);
        parameter(RuleAspect::AnswerWithin, rules.answerWithin,
                  [](int days) { return RuleAmount{Decimal(days), u"day"_s}; });
        parameter(RuleAspect::Drawn, rules.draw);
    }
    void demand(const AuditDemand &d)
    {
        m_subject = {};
        m_subject.id = u"audit/"_s + d.id;
        m_subject.name = d.name;
        add(RuleAspect::AskedOf, RuleRecords{d.takes, d.engagements});
        parameter(RuleAspect::ToRecord, d.fields, [](const std::vector<QString> &names) { return RuleFields{names}; });
        parameter(RuleAspect::Proof, d.papers);
        parameter(RuleAspect::Refused, d.refuses);
        parameter(RuleAspect::Legible, d.shows);
    }

    const Edition &m_edition;
    RuleFact m_subject; ///< with what the next facts have in common
    QString m_account;  ///< in hand, if it is not the first
    std::vector<RuleFact> m_facts;
};

} // namespace

std::vector<RuleFact> factsOf(const Edition &edition)
{
    return Facts(edition).all();
}

} // namespace koshin
