// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/reportentry.h"

namespace koshin::report {

class Copies;
class Extract;

/// The evidence report of a credential, for an issuer or auditor, in the language in use; `copies` stand behind it.
[[nodiscard]] Document contents(const ReportRequest &request, const Extract &extract, const Copies &copies);

/// Adds the note on the characters that the typeface lacks, if there are any.
void addMissing(Document &document, const QStringList &characters);

} // namespace koshin::report
