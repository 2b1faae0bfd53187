// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportentry.h"

#include "report/contents.h"
#include "report/printer.h"
#include "report/profilereport.h"
#include "text/language.h"

#include <QGuiApplication>
#include <QScopeGuard>

namespace koshin::report {

namespace {

Result<> save(const Target &target, Printer &printer)
{
    OutputFile file(target);
    if (auto begun = file.begin(); !begun) return begun;
    printer.print(file);
    return file.commit();
}

// Lays out what `make` yields in the language, and names at its end what the typeface lacks.
template<class Make>
Result<QStringList> written(const Target &target, Language language, Make make)
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
    if (auto saved = save(target, printer); !saved) return Failure(saved.error());
    return typeface->withoutGlyph();
}

Result<QStringList> write(const ReportRequest &request)
{
    const CredentialAssessment *credential = request.assessment->credential(request.credential);
    if (!credential) return failure(ErrorCode::NotACredential, {request.credential});
    return written(request.target, request.language, [&] { return contents(request, *credential); });
}

Result<QStringList> write(const ProfileRequest &request)
{
    const Profile *profile = request.ledger->profiles.find(request.profile);
    if (!profile) return failure(ErrorCode::UnknownRecord, {request.profile});
    return written(request.target, request.language, [&] {
        const ProfileFigures figures = profileFigures(*request.ledger, request.asOf);
        return profileContents(text::profileSheet(*profile, figures), request.programVersion);
    });
}

} // namespace

} // namespace koshin::report

void koshin_write_report(const koshin::ReportRequest &request, koshin::Result<QStringList> *outcome)
{
    *outcome = koshin::report::write(request);
}

void koshin_write_profile(const koshin::ProfileRequest &request, koshin::Result<QStringList> *outcome)
{
    *outcome = koshin::report::write(request);
}

QCoreApplication *koshin_report_application(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return new QGuiApplication(argc, argv);
}
