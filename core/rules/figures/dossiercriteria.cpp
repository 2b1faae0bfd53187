// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/dossiercriteria.h"

#include "rules/engine/engine.h"
#include "rules/engine/rule.h"

#include <algorithm>

namespace koshin {

namespace {

using WhatIf = DossierWhatIf::Case;

bool conditionsHold(const Finding &f)
{
    const bool enough = f.need && f.have >= *f.need;
    return enough
           && std::ranges::all_of(f.children, [](const Finding &child) { return child.verdict == Verdict::Met; });
}

template<class T>
void atLeast(Maybe<T> &value, T least)
{
    value = std::max(value.value_or(least), least);
}

void applyTo(WhatIf which, CriterionValues &v, const CriterionValues &shipped)
{
    switch (which) {
    case WhatIf::Shipped: v = shipped; break;
    case WhatIf::Engagements: v.engagements = v.engagements.value_or(1) + 1; break;
    case WhatIf::Signed: v.certified = true; break;
    case WhatIf::NotOwnEmployer: v.ownEmployer = false; break;
    case WhatIf::Hours: atLeast(v.hours, Decimal(dossierHours)); break;
    case WhatIf::Days: atLeast(v.days, Decimal(dossierDays)); break;
    case WhatIf::Months: atLeast(v.months, dossierMonths); break;
    case WhatIf::Together:
        for (int i = int(WhatIf::Engagements); i < int(WhatIf::Together); ++i) applyTo(WhatIf(i), v, shipped);
        break;
    }
}

// Whether both ask for the same, however it was put down.
bool asksTheSame(const CriterionValues &a, const CriterionValues &b)
{
    const auto plain = [](CriterionValues v) {
        if (!v.certified.value_or(false)) v.certified.reset();
        if (v.ownEmployer.value_or(true)) v.ownEmployer.reset();
        return v;
    };
    return plain(a) == plain(b);
}

class WhatIfs
{
public:
    WhatIfs(const SchemeCatalogue &schemes, const Ledger &ledger, const CredentialAssessment &credential, Date asOf)
        : m_schemes(schemes), m_ledger(ledger), m_credential(credential), m_asOf(asOf)
    {
    }

    std::vector<DossierCriterion> all()
    {
        collect(m_credential.findings, {});
        for (DossierCriterion &criterion : m_criteria) addWhatIfs(criterion);
        return std::move(m_criteria);
    }

private:
    void collect(const std::vector<Finding> &findings, const QString &above)
    {
        for (const Finding &f : findings) {
            const bool isOwn = f.requirement && f.requirement->kind == RequirementKind::Criterion;
            if (isOwn) m_criteria.push_back({f, above, {}}); // its parts are its totals
            else collect(f.children, f.id);
        }
    }

    void addWhatIfs(DossierCriterion &criterion) const
    {
        const CriterionValues inForce = criterion.finding.values.value_or(CriterionValues());
        const CriterionValues shipped = criterion.finding.shippedValues.value_or(inForce);
        for (std::size_t i = 0; i < CodeNames<WhatIf>::names.size(); ++i) {
            CriterionValues values = inForce;
            applyTo(WhatIf(i), values, shipped);
            if (asksTheSame(values, inForce)) continue;
            DossierWhatIf made{WhatIf(i), values, {}, {}};
            const CredentialAssessment assessed = assessedWith(criterion.finding.id, values);
            const Finding *finding = assessed.finding(criterion.finding.id);
            if (!finding) continue;
            made.finding = *finding;
            made.edition = assessed.edition;
            criterion.whatIfs.push_back(std::move(made));
        }
    }

    // What the issuer accepted is accepted under the rule that held, so it says nothing of another.
    CredentialAssessment assessedWith(const QString &id, const CriterionValues &values) const
    {
        Criterion criterion;
        if (const Criterion *own = m_ledger.criteria.find(m_credential.schemeId.text() + u'/' + id)) criterion = *own;
        criterion.scheme = m_credential.schemeId;
        criterion.criterion = id;
        criterion.values = values;
        criterion.standing = CriterionStanding::Assumption;
        criterion.acceptances.clear();
        Ledger supposed = m_ledger;
        supposed.put(std::move(criterion));
        const Credential *credential = supposed.credentials.find(m_credential.credential.text());
        CredentialAssessment present = assess(m_schemes, supposed, *credential, {.asOf = m_asOf, .withPlans = false});
        if (present.term && m_credential.term && present.term->index == m_credential.term->index) return present;
        for (CredentialAssessment &earlier : earlierTerms(m_schemes, supposed, *credential, m_asOf)) {
            if (m_credential.term && earlier.term->index == m_credential.term->index) return std::move(earlier);
        }
        return {};
    }

    const SchemeCatalogue &m_schemes;
    const Ledger &m_ledger;
    const CredentialAssessment &m_credential;
    Date m_asOf;
    std::vector<DossierCriterion> m_criteria;
};

} // namespace

bool DossierWhatIf::holds() const
{
    return conditionsHold(finding);
}

bool DossierCriterion::holds() const
{
    return conditionsHold(finding);
}

bool knowsCriterion(const Scheme *scheme)
{
    if (!scheme) return false;
    return std::ranges::any_of(scheme->editions, [](const Edition &edition) {
        std::vector<Deemed> deemed;
        collectDeemed(deemed, edition.requirements);
        return !deemed.empty();
    });
}

std::vector<DossierCriterion> dossierCriteria(const SchemeCatalogue &schemes, const Ledger &ledger,
                                              const CredentialAssessment &credential, Date asOf)
{
    return WhatIfs(schemes, ledger, credential, asOf).all();
}

} // namespace koshin
