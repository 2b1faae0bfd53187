// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/assessment.h"

#include <algorithm>

namespace koshin {

const Finding &Finding::dueFirst() const
{
    const Finding *first = this;
    for (const Finding &child : children) {
        const bool waits = child.verdict == Verdict::Open || child.verdict == Verdict::Upcoming;
        if (!waits || child.weight == Weight::Advice) continue;
        const Finding &part = child.dueFirst();
        if (part.due && (!first->due || *part.due < *first->due)) first = &part;
    }
    return *first;
}

namespace {

Maybe<Decimal> mostBy(const Way &way, Cap::Of of)
{
    if (of == Cap::Of::OneRecord) return way.perEntry.value;
    if (of == Cap::Of::OneDay) return way.perDay.value;
    return way.uses.value ? Maybe<Decimal>(Decimal(*way.uses.value)) : std::nullopt;
}

} // namespace

Maybe<Cap> Why::cap() const
{
    if (!isCap()) return {};
    const Category *category = m_kind == Kind::CapOfCategory ? m_category : nullptr;
    const Maybe<Decimal> most = !category               ? mostBy(*m_way, m_of)
                                : m_of == Cap::Of::Year ? category->perPeriod.value
                                                        : category->perTerm.value;
    return Cap{m_of, most.value_or(Decimal()), category};
}

const CredentialAssessment *Assessment::credential(const QString &id) const
{
    const auto at =
        std::find_if(credentials.begin(), credentials.end(), [&](const auto &c) { return c.credential.text() == id; });
    return at == credentials.end() ? nullptr : &*at;
}

} // namespace koshin
