// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportentry.h"

#include "report/contents.h"
#include "report/printer.h"
#include "text/language.h"

#include <QGuiApplication>
#include <QSaveFile>
#include <QScopeGuard>

namespace koshin::report {

namespace {

Result<> save(const QString &name, Printer &printer)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::FileUnwritable, {name, file.errorString()});
    }
    printer.print(file);
    if (!file.commit()) return failure(ErrorCode::FileUnwritable, {name, file.errorString()});
    return {};
}

Result<QStringList> write(const ReportRequest &request)
{
    const CredentialAssessment *credential = request.assessment->credential(request.credential);
    if (!credential) return failure(ErrorCode::NotACredential, {request.credential});
    auto typeface = Typeface::load();
    if (!typeface) return Failure(typeface.error());

    const Language before = languageInUse();
    useLanguage(request.language);
    const auto restore = qScopeGuard([before] { useLanguage(before); });

    Document document = contents(request, *credential);
    Printer printer(*typeface);
    printer.layOut(document);
    if (const QStringList missing = typeface->withoutGlyph(); !missing.isEmpty()) {
        addMissing(document, missing);
        printer.layOut(document);
    }
    if (auto saved = save(request.file, printer); !saved) return Failure(saved.error());
    return typeface->withoutGlyph();
}

} // namespace

} // namespace koshin::report

void koshin_write_report(const koshin::ReportRequest &request,
                         koshin::Result<QStringList> *outcome)
{
    *outcome = koshin::report::write(request);
}

QCoreApplication *koshin_report_application(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return new QGuiApplication(argc, argv);
}
