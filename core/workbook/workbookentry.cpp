// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbookentry.h"

#include "text/language.h"
#include "workbook/dossiersheets.h"

namespace koshin::workbook {

namespace {

Result<> write(const DossierRequest &request, const Target &target)
{
    const SpeakingHere speaking(request.choice.language);
    const Workbook book = dossierWorkbook(request);
    if (auto clean = request.sealed.check(textsOf(book), *request.source.ledger); !clean) return clean;
    const auto bytes = xlsx(book);
    if (!bytes) return failure(ErrorCode::FileUnwritable, {target.file, bytes.error()});
    return writeOutput(target, *bytes);
}

} // namespace

} // namespace koshin::workbook

void koshin_write_dossier_workbook(const koshin::DossierRequest &request, const koshin::Target &target,
                                   koshin::Result<> *outcome)
{
    *outcome = koshin::workbook::write(request, target);
}
