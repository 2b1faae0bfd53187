// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/keeping.h"
#include "session/session.h"

namespace koshin {

/// Until when the files of a session's ledger are kept, reckoned when first asked for and anew when ledger or day
/// have changed.
class Keepings
{
public:
    explicit Keepings(Session &session) : m_session(session) {}
    /// In words; empty for a file that no record names.
    [[nodiscard]] QString of(const Evidence &evidence);

private:
    Session &m_session;
    std::shared_ptr<const Ledger> m_ledger;
    Date m_asOf;
    std::vector<Keeping> m_all; ///< by id
};

} // namespace koshin
