// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbookentry.h"

#include "text/language.h"
#include "workbook/dossiersheets.h"
#include "workbook/recordsheets.h"

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

// The place is looked at before what takes long.
Result<> writeTables(const TablesRequest &request, const Target &target, const Progress &progress, qint64 &cut)
{
    const SpeakingHere speaking(request.language);
    OutputFile file(target);
    if (auto begun = file.begin(); !begun) return begun;
    const auto book = recordsWorkbook(request);
    if (!book) return Failure(book.error());
    const bool isXlsx = request.format == QStringLiteral("xlsx");
    const auto bytes = isXlsx ? xlsx(*book, progress) : ods(*book, progress);
    if (!bytes && bytes.error().isEmpty()) return failure(ErrorCode::Cancelled);
    if (!bytes) return failure(ErrorCode::FileUnwritable, {target.file, bytes.error()});
    cut = isXlsx ? cutTexts(*book) : 0;
    file.write(*bytes);
    return file.commit();
}

} // namespace

} // namespace koshin::workbook

void koshin_write_dossier_workbook(const koshin::DossierRequest &request, const koshin::Target &target,
                                   koshin::Result<> *outcome)
{
    *outcome = koshin::workbook::write(request, target);
}

void koshin_write_tables(const koshin::TablesRequest &request, const koshin::Target &target,
                         const koshin::Progress &progress, qint64 *cut, koshin::Result<> *outcome)
{
    *outcome = koshin::workbook::writeTables(request, target, progress, *cut);
}
