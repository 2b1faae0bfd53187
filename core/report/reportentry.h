// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "operations/confirming.h"
#include "operations/dossier.h"
#include "operations/reporting.h"

#include <QStringList>

#include <functional>
#include <memory>

class QCoreApplication;
class QImage;
class QPainter;
class QSizeF;

namespace koshin {

/// Asked now and then by work that may take long: whether it is still wanted.
using GoesOn = std::function<bool()>;

/// A report on its pages. It stays on the thread that made it.
class ReportPages
{
public:
    virtual ~ReportPages() = default;

    [[nodiscard]] virtual int count() const = 0;
    /// No training, practice or engagement stands in it.
    [[nodiscard]] virtual bool isWithoutRecords() const = 0;
    /// Files of evidence that stand in it and could not be searched for real names.
    [[nodiscard]] virtual QStringList unread() const = 0;
    /// What the typeface lacks, as `U+1F600`; the report's end names it too.
    [[nodiscard]] virtual QStringList missing() const = 0;
    /// A page, counted from 0, so many pixels wide.
    [[nodiscard]] virtual QImage image(int page, int width) = 0;
    /// Paints a page into the middle of a sheet of this size, as large as it fits.
    virtual void paint(QPainter &painter, int page, const QSizeF &size) = 0;
    /// All of them as a PDF; the same report gives the same bytes. Error: FileUnreadable, where pages of other files
    /// cannot be joined.
    [[nodiscard]] virtual Result<QByteArray> pdf() = 0;
    /// Writes them so. Errors: those of `pdf` and of OutputFile.
    [[nodiscard]] virtual Result<> write(const Target &target) = 0;
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

/// Makes the report; needs a QGuiApplication. Errors: MissingFont, NameInDocument, NameWouldLeave, NameInFile,
/// Cancelled when `goesOn` says so.
Q_DECL_EXPORT void koshin_make_report(const koshin::ReportRequest &request, const koshin::GoesOn &goesOn,
                                      koshin::Result<std::unique_ptr<koshin::ReportPages>> *outcome);

/// Lays out a confirmation form with its letter; needs a QGuiApplication. Errors: MissingFont, NameInDocument,
/// NameWouldLeave.
Q_DECL_EXPORT void koshin_make_confirmation(const koshin::ConfirmationRequest &request,
                                            koshin::Result<std::unique_ptr<koshin::ReportPages>> *outcome);

/// Writes the profile; needs a QGuiApplication. On success the outcome is what the typeface lacks. Errors:
/// MissingFont, UnknownRecord, those of OutputFile.
Q_DECL_EXPORT void koshin_write_profile(const koshin::ProfileRequest &request, koshin::Result<QStringList> *outcome);

/// The application object of a program without a display, which must make no other before it.
Q_DECL_EXPORT QCoreApplication *koshin_report_application(int &argc, char **argv);

/// Lays out a dossier for deemed attendance; needs a QGuiApplication. Errors: MissingFont, NameInDocument,
/// NameWouldLeave, Cancelled when `goesOn` says so.
Q_DECL_EXPORT void koshin_make_dossier(const koshin::DossierRequest &request, const koshin::GoesOn &goesOn,
                                       koshin::Result<std::unique_ptr<koshin::ReportPages>> *outcome);
}
