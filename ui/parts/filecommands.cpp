// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filecommands.h"

#include "base/outputfile.h"
#include "exchange/formats.h"
#include "operations/exporting.h"
#include "operations/otherledger.h"
#include "operations/tables.h"
#include "parts/doubledialog.h"
#include "parts/importpreview.h"
#include "report/reportentry.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/importtext.h"
#include "text/language.h"
#include "text/pastetext.h"
#include "text/profiletext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "toolkit/ondemand.h"
#include "toolkit/prompts.h"
#include "workbook/workbookentry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <algorithm>

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

/// One way in which the dialog for exports writes: a form, with real names or without.
struct ExportWay
{
    const Format *format = nullptr;
    bool isWhole = false;
    QString filter;
};

QString exportFilter(const Format &format, bool isWhole, Maybe<RecordKind> shown)
{
    QString words;
    switch (format.contents) {
    case Format::Contents::Sheets:
        words = isWhole ? FileCommands::tr("Spreadsheet with real names and confidential file names")
                        : FileCommands::tr("Spreadsheet without real names and confidential file names");
        break;
    case Format::Contents::Table:
        words =
            (isWhole ? FileCommands::tr("%1 only, with real names and confidential file names", "records of a kind")
                     : FileCommands::tr("%1 only, without real names and confidential file names", "records of a kind"))
                .arg(text::heading(*shown));
        break;
    default:
        words = isWhole ? FileCommands::tr("Ledger with real names and confidential file names")
                        : FileCommands::tr("Ledger without real names and confidential file names");
    }
    return u"%1 (%2)"_s.arg(words, filePattern(format));
}

// The reports have a dialog of their own, and so have calendars.
std::vector<ExportWay> exportWays(Maybe<RecordKind> shown)
{
    using C = Format::Contents;
    std::vector<ExportWay> ways;
    for (const Format &format : allFormats()) {
        const bool isData =
            format.contents == C::Ledger || format.contents == C::Sheets || (format.contents == C::Table && shown);
        if (format.exchange != Exchange::Export || !isData) continue;
        for (const bool isWhole : {false, true})
            ways.push_back({&format, isWhole, exportFilter(format, isWhole, shown)});
    }
    std::ranges::stable_partition(ways, [](const ExportWay &w) { return w.format->contents == C::Ledger; });
    return ways;
}

// Who leaves the first way alone and names another form's file means that form.
ExportWay wayOf(const std::vector<ExportWay> &ways, qsizetype chosen, const QString &file)
{
    const ExportWay &way = ways[std::size_t(std::max<qsizetype>(chosen, 0))];
    if (chosen > 0) return way;
    const auto named = std::ranges::find(ways, QFileInfo(file).suffix().toLower(),
                                         [](const ExportWay &w) { return QString::fromLatin1(w.format->id); });
    return named == ways.end() ? way : *named;
}

// A suffix of another form gives way: a dialog may leave it there when another filter is chosen.
QString nameFor(const QString &file, const ExportWay &way)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QString wanted = QString::fromLatin1(way.format->id);
    const bool isKnown = formatIds(Exchange::Export).contains(suffix);
    if (suffix == wanted || (!isKnown && way.format->contents == Format::Contents::Ledger)) return file;
    return (isKnown ? file.chopped(suffix.size() + 1) : file) + u'.' + wanted;
}

LongWork exporting()
{
    return {FileCommands::tr("Exporting…"), LongWork::Stopping::Allowed};
}

QString writeSheets(Session &session, const ExportWay &way, const Clearance &clearance, const Target &target)
{
    QLibrary library;
    const auto write = loadOnDemand(library, u"workbook"_s)
                           ? reinterpret_cast<decltype(&koshin_write_tables)>(library.resolve("koshin_write_tables"))
                           : nullptr;
    if (!write) return text::sentence({ErrorCode::FileUnreadable, {library.fileName(), library.errorString()}, {}});
    const Ledger ledger = session.ledger();
    const Date asOf = session.asOf();
    const SchemeCatalogue &schemes = session.schemes();
    const TablesChoice choice{{}, {}, clearance, languageInUse()};
    const auto cut = session.work<qint64>(exporting(), [&](Workspace &, const Progress &progress) -> Result<qint64> {
        const auto request = tablesRequest(ledger, schemes, asOf, QStringLiteral(KOSHIN_VERSION), choice,
                                           QString::fromLatin1(way.format->id));
        if (!request) return Failure(request.error());
        qint64 tooLong = 0;
        Result<> outcome;
        write(*request, target, progress, &tooLong, &outcome);
        return outcome ? Result<qint64>(tooLong) : Failure(outcome.error());
    });
    if (!cut) return cut.error().code == ErrorCode::Cancelled ? QString() : told(Failure(cut.error()), target);
    if (*cut == 0) return told({}, target);
    return text::joined(
        {told({}, target), FileCommands::tr("Texts cut because a cell has no room for them: %1.").arg(*cut)});
}

QString writeTable(Session &session, RecordKind kind, const Clearance &clearance, const Target &target)
{
    const Ledger ledger = session.ledger();
    const auto written = session.work<bool>(exporting(), [&](Workspace &, const Progress &progress) -> Result<bool> {
        const auto outcome = exportCsv(target, ledger, kind, clearance, true, progress);
        return outcome ? Result<bool>(true) : Failure(outcome.error());
    });
    if (!written && written.error().code == ErrorCode::Cancelled) return {};
    return told(written ? Result<>() : Failure(written.error()), target);
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

QString exportLedger(Session &session, Maybe<RecordKind> shown, QWidget *parent)
{
    const std::vector<ExportWay> ways = exportWays(shown);
    QStringList filters;
    for (const ExportWay &way : ways) filters += way.filter;
    QString chosen = filters.front();
    const QString file =
        Prompts::inUse().fileToSave(parent, FileCommands::tr("Export all data"), u"koshin.json"_s, filters, chosen);
    if (file.isEmpty()) return {};
    const ExportWay way = wayOf(ways, filters.indexOf(chosen), file);
    const Target target = chosenTarget(session, file, nameFor(file, way));
    const Clearance clearance{.names = way.isWhole ? RealNames::Included : RealNames::LeftOut,
                              .confidentialFiles = way.isWhole};
    switch (way.format->contents) {
    case Format::Contents::Sheets: return writeSheets(session, way, clearance, target);
    case Format::Contents::Table: return writeTable(session, *shown, clearance, target);
    default: return told(koshin::exportLedger(target, session.ledger(), clearance), target);
    }
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
