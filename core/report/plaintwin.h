// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin::report {

/// Whether the character is a radical of a dictionary's index (U+2E80 to U+2FD5) and no letter. It looks like
/// one and comes with text that was copied out of a PDF.
[[nodiscard]] bool isRadical(char32_t c);

/// What is written in place of the sign where it cannot be shown: its compatibility form, of a radical the
/// ideograph. Empty where there is none, or where it would say something else, as `8` for `⁸`.
[[nodiscard]] QString plainTwin(const QString &sign);

} // namespace koshin::report
