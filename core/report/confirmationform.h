// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/confirming.h"
#include "report/document.h"

namespace koshin::report {

/// A letter, and on pages of its own the form that a certifier signs; in the language in use.
[[nodiscard]] Document confirmationContents(const ConfirmationRequest &request);

} // namespace koshin::report
