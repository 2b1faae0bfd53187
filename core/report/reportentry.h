// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"
#include "rules/assessment.h"

#include <QStringList>

namespace koshin {

/// An evidence report to be written as PDF.
struct ReportRequest
{
    QString file;
    const Ledger *ledger = nullptr;         ///< never null
    const Assessment *assessment = nullptr; ///< never null; gives the as-of day
    QString credential;                     ///< empty: every credential
    bool includeNames = false;              ///< else code names only
};

} // namespace koshin

/// Writes the report; what a reader should know (such as a character without a glyph) is in the
/// outcome's list. The executable loads this library only when a report is asked for, and finds
/// this function by its name.
extern "C" Q_DECL_EXPORT void koshin_write_report(const koshin::ReportRequest &request,
                                                  koshin::Result<QStringList> *outcome);
