// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario.h"

#include "base/contains.h"
#include "rules/foresight/scenario.h"

namespace koshin {

Scenario::Scenario(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

// Whoever asks may be told of a change before or after any other.
void Scenario::keepUp() const
{
    if (m_ledger == m_session.snapshot() && m_asOf == m_session.asOf()) return;
    m_ledger = m_session.snapshot();
    m_asOf = m_session.asOf();
    m_ahead.reset();
    m_assessment.reset();
}

bool Scenario::counts(const QString &plan) const
{
    keepUp();
    if (!m_ahead) m_ahead = plansAhead(m_session.ledger(), m_session.asOf());
    const auto chosen = m_chosen.constFind(plan);
    return chosen != m_chosen.cend() ? *chosen : contains(*m_ahead, plan);
}

void Scenario::setCounts(const QString &plan, bool counts)
{
    if (this->counts(plan) == counts) return;
    m_chosen.insert(plan, counts);
    m_assessment.reset();
    Q_EMIT changed();
}

std::vector<QString> Scenario::plans() const
{
    std::vector<QString> ids;
    for (const auto &plan : m_session.ledger().plans.pointers()) {
        if (counts(plan->id.text())) ids.push_back(plan->id.text());
    }
    return ids;
}

const Assessment &Scenario::assessment() const
{
    keepUp();
    if (!m_assessment) m_assessment = assessWith(m_session.schemes(), m_session.ledger(), plans(), m_session.asOf());
    return *m_assessment;
}

} // namespace koshin
