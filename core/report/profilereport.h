// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "text/profiletext.h"

namespace koshin::report {

/// A profile for the アクティブリスト as a document, in the language in use.
[[nodiscard]] Document profileContents(const text::ProfileSheet &sheet, const QString &programVersion);

} // namespace koshin::report
