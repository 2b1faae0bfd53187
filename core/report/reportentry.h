// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "evidence/evidencestore.h"
#include "exchange/records/ledgerjson.h"
#include "ledger/ledger.h"
#include "rules/engine/assessment.h"
#include "storage/edit.h"

#include <QStringList>

#include <memory>

class QCoreApplication;

namespace koshin {

/// What the evidence report of one credential is made from.
struct ReportRequest
{
    Target target;
    std::shared_ptr<const Ledger> ledger;
    const Assessment *assessment = nullptr;
    QString credential;                      ///< id
    const EvidenceStore *evidence = nullptr; ///< every file is read, and named if it is missing or altered; may be null
    Language language{};
    QString programVersion;
    RealNames names = RealNames::LeftOut; ///< of clients; certifiers stand there by their relation always
    JournalHead head;                     ///< of the ledger's journal when the report was made
};

/// What the document of a profile is made from.
struct ProfileRequest
{
    Target target;
    std::shared_ptr<const Ledger> ledger;
    QString profile; ///< id
    Date asOf;       ///< last day of the figures
    Language language{};
    QString programVersion;
};

} // namespace koshin

// The faces by which the library is used once it was loaded.
extern "C" {

/// Writes the report; needs a QGuiApplication. On success the outcome is what the typeface lacks,
/// as `U+1F600`; the report's end names it too.
/// Errors: MissingFont, NotACredential, those of OutputFile.
Q_DECL_EXPORT void koshin_write_report(const koshin::ReportRequest &request, koshin::Result<QStringList> *outcome);

/// Writes the profile in the same way. Errors: MissingFont, UnknownRecord, those of OutputFile.
Q_DECL_EXPORT void koshin_write_profile(const koshin::ProfileRequest &request, koshin::Result<QStringList> *outcome);

/// The application object of a program without a display, which must make no other before it.
Q_DECL_EXPORT QCoreApplication *koshin_report_application(int &argc, char **argv);
}
