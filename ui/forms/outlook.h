// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QString>

namespace koshin {

class Session;

namespace forms {

/// The term of a credential, as typed, on a day, and by when to apply for its renewal.
[[nodiscard]] QString outlook(const Session &session, const Credential &credential, Date on);

} // namespace forms
} // namespace koshin
