// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/ledgerjson.h"
#include "rules/assessment.h"

class QCoreApplication;

namespace koshin {

class EvidenceStore;

/// An evidence report to be written.
struct ReportRequest
{
    QString file;
    std::shared_ptr<const Ledger> ledger;
    const Assessment *assessment = nullptr;
    QString credential;                      ///< its id
    const EvidenceStore *evidence = nullptr; ///< tells which files are there; null: not told
    Language language{};
    QString programVersion;
    Names names = Names::LeftOut;
};

} // namespace koshin

// The executable loads this library only when a report is asked for, and finds these by name.

/// Writes the report. On success the characters that the font does not have, as `U+1F600`.
extern "C" Q_DECL_EXPORT void koshin_write_report(const koshin::ReportRequest &request,
                                                  koshin::Result<QStringList> *outcome);
/// A QGuiApplication on the offscreen platform, for programs without a display. It must be made
/// before any other application object.
extern "C" Q_DECL_EXPORT QCoreApplication *koshin_report_application(int &argc, char **argv);
