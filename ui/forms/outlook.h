// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QString>

namespace koshin {

class Session;

namespace forms {

/// Whether the term told runs already, or follows from a renewal.
enum class TermTold { Own, Next };

/// The term of a credential, as typed, on a day, and by when to apply for its renewal.
[[nodiscard]] QString outlook(const Session &session, const Credential &credential, Date on,
                              TermTold which = TermTold::Own);

} // namespace forms
} // namespace koshin
