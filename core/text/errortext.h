// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace koshin::text {

/// One sentence that names file, place and reason, in the language in use.
[[nodiscard]] QString sentence(const Error &error);
/// The reason alone, for showing beside a form's field.
[[nodiscard]] QString reason(const Error &error);

} // namespace koshin::text
