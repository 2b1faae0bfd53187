// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QHash>

namespace koshin {

/// What would be if plans were carried out: which of them are counted, and the assessment with
/// them. It never changes the ledger. It is assessed when asked for, and anew after any change.
class Scenario : public QObject
{
    Q_OBJECT

public:
    Scenario(Session &session, QObject *parent);

    [[nodiscard]] bool counts(const QString &plan) const;
    /// Counts a plan or leaves it out, whatever its day.
    void setCounts(const QString &plan, bool counts);
    /// The plans counted, by id.
    [[nodiscard]] std::vector<QString> plans() const;
    [[nodiscard]] const Assessment &assessment() const;

Q_SIGNALS:
    void changed(); ///< other plans are counted

private:
    /// Forgets what was worked out for another ledger or day.
    void keepUp() const;

    Session &m_session;
    QHash<QString, bool> m_chosen;                  ///< where the person chose
    mutable std::shared_ptr<const Ledger> m_ledger; ///< of what is kept below
    mutable Date m_asOf;
    mutable Maybe<std::vector<QString>> m_ahead;
    mutable Maybe<Assessment> m_assessment;
};

} // namespace koshin
