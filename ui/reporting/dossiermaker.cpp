// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/dossiermaker.h"

#include "text/dossiertext.h"
#include "text/language.h"
#include "toolkit/ondemand.h"
#include "workbook/workbookentry.h"

namespace koshin {

using namespace Qt::StringLiterals;

// Loaded on the window's thread, since its texts are made known there.
DossierMaker::DossierMaker(ReportSource source, QObject *parent) : PageMaker(parent), m_source(std::move(source))
{
    if (!loadOnDemand(m_library, u"workbook"_s)) return;
    for (const Language language : {Language::Japanese, Language::English}) knowLanguage(language);
}

DossierMaker::~DossierMaker()
{
    end();
}

void DossierMaker::makeDossier(const DossierChoice &choice)
{
    const int run = begin();
    aside(run, [this, run, choice] { makeAside(run, choice); });
}

void DossierMaker::makeAside(int run, const DossierChoice &choice)
{
    m_request.reset();
    auto request = dossierRequest(m_source, choice, [this, run] { return run == current(); });
    if (!request) return answer(run, [this, error = request.error()] { Q_EMIT failed(error); });
    const ReportPages *pages = layOut(run, [&](const GoesOn &goesOn) {
        Result<std::unique_ptr<ReportPages>> dossier;
        koshin_make_dossier(*request, goesOn, &dossier);
        return dossier;
    });
    if (!pages) return;
    const MadeDossier dossier{reportedTerms(m_source, request->choice.credential),
                              text::dossierStanding(request->figures, m_source.asOf), pages->count()};
    m_request = std::move(*request);
    answer(run, [this, dossier] { Q_EMIT made(dossier); });
}

void DossierMaker::writeWorkbook(const Target &target)
{
    aside(current(), [this, run = current(), target] {
        if (!m_request) return;
        answer(run, [this, outcome = writeAside(target)] { Q_EMIT written(outcome); });
    });
}

Result<QStringList> DossierMaker::writeAside(const Target &target) const
{
    QLibrary library(m_library.fileName());
    const auto write =
        reinterpret_cast<decltype(&koshin_write_dossier_workbook)>(library.resolve("koshin_write_dossier_workbook"));
    if (!write) return failure(ErrorCode::FileUnreadable, {library.fileName(), library.errorString()});
    Result<> written;
    write(*m_request, target, &written);
    return written ? Result<QStringList>(QStringList()) : Failure(written.error());
}

} // namespace koshin
