// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/intake.h"
#include "rules/pack/schemereader.h"

namespace koshin::test {

/// Takes a ledger file in, with a yes to whatever it brings.
inline Result<IntakeAnswer> takeFile(Workspace &workspace, const QString &file, const Progress &progress = {},
                                     const IntakeRequest &request = {})
{
    static const SchemeCatalogue schemes = readCatalogue({}).schemes;
    const LedgerFileSource source(file);
    return Intake(source, schemes, request).take(workspace, progress, [](const IntakeAnswer &) { return true; });
}

} // namespace koshin::test
