// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "exchange/ledgerjson.h"
#include "prompts.h"
#include "exchange/profilejson.h"
#include "report/reportentry.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/profiletext.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace koshin::filecommands {
namespace {

struct FileCommands
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

QString saved(const QString &file, const QByteArray &bytes)
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size() || !device.commit()) {
        return text::sentence(Error{ErrorCode::FileUnwritable, {file, device.errorString()}, {}});
    }
    return FileCommands::tr("Exported to %1.").arg(file);
}

QString profilePdf(const QString &file, Session &session, const QString &profile)
{
    const ProfileRequest request{file, session.snapshot(), profile, session.asOf(), languageInUse(), QStringLiteral(KOSHIN_VERSION)};
    Result<QStringList> outcome;
    koshin_write_profile(request, &outcome);
    if (!outcome) return text::sentence(outcome.error());
    if (outcome->isEmpty()) return FileCommands::tr("Exported to %1.").arg(file);
    return FileCommands::tr("Exported to %1. Its font has no sign for %2; 〓 stands there.").arg(file, outcome->join(FileCommands::tr(", ")));
}

} // namespace

QString importLedger(Session &session, QWidget *parent)
{
    const QStringList files = Prompts::inUse().filesToOpen(parent, FileCommands::tr("Import a ledger"),
                                                           FileCommands::tr("Ledger (*.json)"), false);
    if (files.isEmpty()) return {};
    const QString &file = files.front();
    using Outcome = Workspace::Import::Outcome;
    const LongWork how(FileCommands::tr("Importing…"), LongWork::Stopping::Allowed);
    const auto outcome = session.work<Outcome>(how, [&](Workspace &workspace, const Progress &progress) {
        return koshin::importLedger(workspace, file, {}, progress);
    });
    if (!outcome) return text::sentence(outcome.error());
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

QString exportProfile(Session &session, const QString &profile, QWidget *parent)
{
    const QString pdf = FileCommands::tr("Document (*.pdf)");
    const QString plain = FileCommands::tr("Text (*.txt)");
    const QString json = FileCommands::tr("For programs (*.json)");
    QString chosen = pdf;
    QString file = Prompts::inUse().fileToSave(parent, FileCommands::tr("Export the profile"), u"profile.pdf"_s,
                                               {pdf, plain, json}, chosen);
    if (file.isEmpty()) return {};
    if (QFileInfo(file).suffix().isEmpty()) file += chosen == plain ? u".txt"_s : chosen == json ? u".json"_s : u".pdf"_s;
    return writeProfileTo(file, session, profile);
}

QString writeProfileTo(const QString &file, Session &session, const QString &profile)
{
    const Profile *record = session.ledger().profiles.find(profile);
    if (!record) return text::sentence(Error{ErrorCode::UnknownRecord, {profile}, {}});
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "pdf"_L1) return profilePdf(file, session, profile);
    const ProfileFigures figures = profileFigures(session.ledger(), session.asOf());
    if (suffix == "json"_L1) return saved(file, QJsonDocument(profileJson(*record, figures)).toJson());
    if (suffix == "txt"_L1) return saved(file, (text::profileLines(text::profileSheet(*record, figures)).join(u'\n') + u'\n').toUtf8());
    return text::sentence(Error{ErrorCode::UnknownFormat, {suffix}, {}});
}

} // namespace koshin::filecommands
