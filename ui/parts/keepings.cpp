// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/keepings.h"

#include "text/audittext.h"

#include <algorithm>

namespace koshin {

QString Keepings::of(const Evidence &evidence)
{
    if (m_ledger != m_session.snapshot() || m_asOf != m_session.asOf()) {
        m_ledger = m_session.snapshot();
        m_asOf = m_session.asOf();
        m_all = keepingOf(*m_ledger, m_session.assessment(), earlierTerms(m_session.schemes(), *m_ledger, m_asOf));
    }
    const auto at = std::ranges::lower_bound(m_all, evidence.id.text(), {}, &Keeping::evidence);
    const bool isThere = at != m_all.end() && at->evidence == evidence.id.text();
    return isThere && at->state != Keeping::State::Unused ? text::sentence(*at) : QString();
}

} // namespace koshin
