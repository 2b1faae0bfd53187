// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filecommands.h"

#include "base/outputfile.h"
#include "exchange/formats.h"
#include "operations/exporting.h"
#include "operations/otherledger.h"
#include "parts/doubledialog.h"
#include "parts/importpreview.h"
#include "report/reportentry.h"
#include "text/errortext.h"
#include "text/importtext.h"
#include "text/language.h"
#include "text/pastetext.h"
#include "text/profiletext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "toolkit/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace koshin::filecommands {
namespace {

struct FileCommands
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

// What a dialog for files offers for a form of file.
QString filterOf(const Format &format)
{
    const bool isText = QLatin1String(format.mediaType) == "text/plain"_L1;
    const QString words = format.needsFonts ? FileCommands::tr("Document")
                          : isText          ? FileCommands::tr("Text")
                                            : FileCommands::tr("For programs");
    return u"%1 (%2)"_s.arg(words, filePattern(format));
}

QString told(const Result<> &outcome, const Target &target)
{
    return outcome ? FileCommands::tr("Exported to %1.").arg(text::tame(target.file)) : text::sentence(outcome.error());
}

QString profilePdf(const Target &target, const Session &session, const std::shared_ptr<const Ledger> &leaving,
                   const QString &profile)
{
    const ProfileRequest request{target,         leaving,         profile,
                                 session.asOf(), languageInUse(), QStringLiteral(KOSHIN_VERSION)};
    Result<QStringList> outcome;
    koshin_write_profile(request, &outcome);
    if (!outcome) return text::sentence(outcome.error());
    if (outcome->isEmpty()) return FileCommands::tr("Exported to %1.").arg(text::tame(target.file));
    return FileCommands::tr("Exported to %1. Its font lacks %2, shown as 〓.")
        .arg(text::tame(target.file), outcome->join(FileCommands::tr(", ")));
}

LongWork importing()
{
    return {FileCommands::tr("Importing…"), LongWork::Stopping::Allowed};
}

// What the file or the other ledger holds; another ledger may take long to copy.
Result<std::shared_ptr<RecordSource>> opened(const QString &place, Session &session)
{
    return session.work<std::shared_ptr<RecordSource>>(
        importing(), [&](Workspace &workspace, const Progress &) -> Result<std::shared_ptr<RecordSource>> {
        auto source = recordsOf(place, {}, workspace, session.clock());
        if (!source) return tl::unexpected(source.error());
        return std::shared_ptr<RecordSource>(std::move(*source));
    });
}

// Lets the person decide about each double; Cancelled when she leaves.
Result<> decide(Intake &intake, Session &session, QWidget *parent)
{
    const auto find = [&] {
        return session.work<std::vector<Double>>(importing(), [&](Workspace &workspace, const Progress &progress) {
            return intake.undecided(workspace, progress);
        });
    };
    return intake.askAll(find, [&](const Double &one) -> Result<DoubleAnswer> {
        DoubleDialog dialog(one, session.ledger(), parent);
        if (dialog.exec() != QDialog::Accepted) return failure(ErrorCode::Cancelled);
        return dialog.answer();
    });
}

// Takes it in if it comes to what the person has seen; a trial where nothing was seen yet.
Result<IntakeAnswer> bringIn(Intake &intake, Session &session, const IntakeAnswer *seen)
{
    const auto agree = [seen](const IntakeAnswer &now) {
        return now.verdicts == seen->verdicts && now.criteria == seen->criteria;
    };
    return session.work<IntakeAnswer>(importing(), [&](Workspace &workspace, const Progress &progress) {
        return seen ? intake.take(workspace, progress, agree) : intake.tryOut(workspace, progress);
    });
}

QString importedSentence(const IntakeAnswer &answer)
{
    const QString counts =
        FileCommands::tr("Imported: %1 added, %2 already there.").arg(answer.outcome.added).arg(answer.outcome.skipped);
    return text::joined({counts, text::doublesSentence(answer)});
}

} // namespace

Target chosenTarget(Session &session, const QString &asked, const QString &name)
{
    return {name, session.folder(), name == asked};
}

QString fileToImport(QWidget *parent)
{
    QStringList patterns;
    for (const Format &format : allFormats()) {
        if (format.exchange == Exchange::ImportLedger || format.exchange == Exchange::ImportTable)
            patterns += filePattern(format);
    }
    return Prompts::inUse()
        .filesToOpen(parent, FileCommands::tr("Import existing data"),
                     FileCommands::tr("Ledger or table (%1)").arg(patterns.join(u' ')), false)
        .value(0);
}

Result<TableFile> tablesOf(const QString &file, Session &session)
{
    return session.work<TableFile>(importing(), [&](Workspace &, const Progress &progress) -> Result<TableFile> {
        auto read = readTableFile(file, progress);
        if (!read) return tl::unexpected(text::unreadable(read.error(), file));
        return std::move(*read);
    });
}

QString importLedger(const QString &file, Session &session, QWidget *parent)
{
    session.poll(); // what it comes to is told of the ledger as it is now
    const auto source = opened(file, session);
    if (!source) return text::sentence(source.error());
    Intake intake(**source, session.schemes(), {.asOf = session.asOf(), .doubles = Doubles::Ask});
    for (;; session.poll()) {
        if (const auto decided = decide(intake, session, parent); !decided)
            return decided.error().code == ErrorCode::Cancelled ? QString() : text::sentence(decided.error());
        const auto trial = bringIn(intake, session, nullptr);
        if (!trial) return text::sentence(trial.error());
        if (trial->outcome.changes.isEmpty()) return importedSentence(*trial);
        if (ImportPreview(*trial, session.schemes(), parent).exec() != QDialog::Accepted) return {};
        const auto answer = bringIn(intake, session, &*trial);
        if (!answer) return text::sentence(answer.error());
        if (!answer->taken) continue; // it comes to something else by now: to be looked at again
        return text::joined(QStringList{importedSentence(*answer)} + text::remarkSentences(*answer));
    }
}

QString exportLedger(Session &session, QWidget *parent)
{
    const QString without = FileCommands::tr("Ledger without real names and confidential file names (*.json)");
    const QString with = FileCommands::tr("Ledger with real names and confidential file names (*.json)");
    QString chosen = without;
    const QString file = Prompts::inUse().fileToSave(parent, FileCommands::tr("Export all data"), u"koshin.json"_s,
                                                     {without, with}, chosen);
    if (file.isEmpty()) return {};
    const Target target = chosenTarget(session, file, file);
    const bool isWhole = chosen == with;
    const Clearance clearance{.names = isWhole ? RealNames::Included : RealNames::LeftOut,
                              .confidentialFiles = isWhole};
    return told(koshin::exportLedger(target, session.ledger(), clearance), target);
}

QString exportProfile(Session &session, const QString &profile, QWidget *parent)
{
    QStringList filters;
    for (const Format &format : allFormats()) {
        if (format.exchange == Exchange::ExportProfile) filters += filterOf(format);
    }
    QString chosen = filters.front();
    const QString file =
        Prompts::inUse().fileToSave(parent, FileCommands::tr("Export the profile"), u"profile.pdf"_s, filters, chosen);
    if (file.isEmpty()) return {};
    const QString suffix = u'.' + formatIds(Exchange::ExportProfile).value(filters.indexOf(chosen));
    return writeProfileTo(chosenTarget(session, file, QFileInfo(file).suffix().isEmpty() ? file + suffix : file),
                          session, profile);
}

QString writeProfileTo(const Target &target, Session &session, const QString &profile)
{
    const auto leaving = std::make_shared<const Ledger>(redacted(session.ledger(), {}));
    const auto record = exportedProfile(*leaving, profile, SealedNames(session.ledger()));
    if (!record) return text::sentence(record.error());
    const auto format = formatOf(Exchange::ExportProfile, target.file);
    if (!format) return text::sentence(format.error());
    if ((*format)->needsFonts) return profilePdf(target, session, leaving, profile);
    const ProfileFigures figures = profileFigures(session.ledger(), session.asOf());
    return told(writeOutput(target, text::profileFile(**format, **record, figures)), target);
}

} // namespace koshin::filecommands
