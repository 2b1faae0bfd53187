// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportentry.h"

#include "report/contents.h"
#include "report/printer.h"
#include "report/profilereport.h"
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

// Lays out what `make` yields in the language, and names at its end what the typeface lacks.
template<class Make>
Result<QStringList> written(const QString &file, Language language, Make make)
{
    auto typeface = Typeface::load();
    if (!typeface) return Failure(typeface.error());

    const Language before = languageInUse();
    useLanguage(language);
    const auto restore = qScopeGuard([before] { useLanguage(before); });

    Document document = make();
    Printer printer(*typeface);
    printer.layOut(document);
    if (const QStringList missing = typeface->withoutGlyph(); !missing.isEmpty()) {
        addMissing(document, missing);
        printer.layOut(document);
    }
    if (auto saved = save(file, printer); !saved) return Failure(saved.error());
    return typeface->withoutGlyph();
}

Result<QStringList> write(const ReportRequest &request)
{
    const CredentialAssessment *credential = request.assessment->credential(request.credential);
    if (!credential) return failure(ErrorCode::NotACredential, {request.credential});
    return written(request.file, request.language, [&] { return contents(request, *credential); });
}

Result<QStringList> write(const ProfileRequest &request)
{
    const Profile *profile = request.ledger->profiles.find(request.profile);
    if (!profile) return failure(ErrorCode::UnknownRecord, {request.profile});
    return written(request.file, request.language, [&] {
        const ProfileFigures figures = profileFigures(*request.ledger, request.asOf);
        return profileContents(text::profileSheet(*profile, figures), request.programVersion);
    });
}

} // namespace

} // namespace koshin::report

void koshin_write_report(const koshin::ReportRequest &request,
                         koshin::Result<QStringList> *outcome)
{
    *outcome = koshin::report::write(request);
}

void koshin_write_profile(const koshin::ProfileRequest &request,
                          koshin::Result<QStringList> *outcome)
{
    *outcome = koshin::report::write(request);
}

QCoreApplication *koshin_report_application(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return new QGuiApplication(argc, argv);
}
