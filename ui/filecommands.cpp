// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "exchange/ledgerjson.h"
#include "prompts.h"
#include "report/reportentry.h"
#include "text/errortext.h"
#include "text/language.h"
#include "workdialog.h"

#include <QApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace koshin::filecommands {
namespace {

struct FileCommands
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

} // namespace

QString importLedger(Session &session, QWidget *parent)
{
    const QStringList files = Prompts::inUse().filesToOpen(parent, FileCommands::tr("Import a ledger"),
                                                           FileCommands::tr("Ledger (*.json)"), false);
    if (files.isEmpty()) return {};
    const QString &file = files.front();
    WorkDialog dialog(FileCommands::tr("Importing…"), parent);
    const auto outcome = koshin::importLedger(session.workspace(), file, {}, dialog.progress());
    dialog.reset();
    if (!outcome) return text::sentence(outcome.error());
    session.load();
    return FileCommands::tr("Imported: %1 added, %2 already there.").arg(outcome->added).arg(outcome->skipped);
}

QString exportLedger(Session &session, QWidget *parent)
{
    const QString without = FileCommands::tr("Ledger without real names (*.json)");
    const QString with = FileCommands::tr("Ledger with real names (*.json)");
    QString chosen = without;
    QString file = Prompts::inUse().fileToSave(parent, FileCommands::tr("Export the ledger"), u"koshin.json"_s,
                                               {without, with}, chosen);
    if (file.isEmpty()) return {};
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly)) {
        return text::sentence(Error{ErrorCode::FileUnwritable, {file, device.errorString()}, {}});
    }
    const Names names = chosen == with ? Names::Included : Names::LeftOut;
    if (const auto written = writeLedger(device, session.ledger(), names); !written) return text::sentence(written.error());
    if (!device.commit()) return text::sentence(Error{ErrorCode::FileUnwritable, {file, device.errorString()}, {}});
    return FileCommands::tr("Exported to %1.").arg(file);
}

QString writeReport(Session &session, const QString &credential, QWidget *parent)
{
    const QString suggested = u"koshin-%1.pdf"_s.arg(session.asOf().toString());
    QString filter = FileCommands::tr("Document (*.pdf)");
    QString file = Prompts::inUse().fileToSave(parent, FileCommands::tr("Evidence report"), suggested, {filter}, filter);
    if (file.isEmpty()) return {};
    if (!file.endsWith(u".pdf"_s, Qt::CaseInsensitive)) file += u".pdf"_s;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const QString outcome = writeReportTo(file, session, credential);
    QApplication::restoreOverrideCursor();
    return outcome;
}

QString writeReportTo(const QString &file, Session &session, const QString &credential)
{
    ReportRequest request;
    request.file = file;
    request.ledger = session.snapshot();
    request.assessment = &session.assessment();
    request.credential = credential;
    request.evidence = &session.workspace().evidence();
    request.language = languageInUse();
    request.programVersion = QStringLiteral(KOSHIN_VERSION);
    Result<QStringList> outcome;
    koshin_write_report(request, &outcome);
    if (!outcome) return text::sentence(outcome.error());
    if (outcome->isEmpty()) return FileCommands::tr("Report written to %1.").arg(file);
    return FileCommands::tr("Report written to %1. Its font has no sign for %2; 〓 stands there.")
        .arg(file, outcome->join(FileCommands::tr(", ")));
}

} // namespace koshin::filecommands
