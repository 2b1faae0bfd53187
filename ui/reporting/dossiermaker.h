// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pagemaker.h"

#include <QLibrary>
#include <QStringList>

namespace koshin {

/// What is known of a dossier once it has been laid out.
struct MadeDossier
{
    std::vector<TermSpan> terms; ///< of which the credential's dossier can be
    QStringList standing;        ///< where the holder stands, in the language of the window
    int pages = 0;
};

/// Makes a dossier for deemed attendance as often as something else is chosen of it, and writes the last one.
class DossierMaker : public PageMaker
{
    Q_OBJECT

public:
    DossierMaker(ReportSource source, QObject *parent);
    ~DossierMaker() override;

    /// Answered by `made` or `failed`.
    void makeDossier(const DossierChoice &choice);
    /// Writes the dossier that was made as a spreadsheet; answered by `written`.
    void writeWorkbook(const Target &target);

Q_SIGNALS:
    void made(const koshin::MadeDossier &dossier);

private:
    void makeAside(int run, const DossierChoice &choice);
    [[nodiscard]] Result<QStringList> writeAside(const Target &target) const;

    ReportSource m_source;
    QLibrary m_library;              ///< that writes spreadsheets
    Maybe<DossierRequest> m_request; ///< of the pages; what the thread alone touches
};

} // namespace koshin
