// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels.h"
#include "exchange/formats.h"
#include "exchange/records/ledgerjson.h"
#include "exchange/tables/recordcsv.h"
#include "filereading.h"
#include "modules.h"
#include "operations/exporting.h"
#include "operations/tables.h"
#include "output.h"
#include "report/reportentry.h"
#include "reportoptions.h"
#include "text/tame.h"
#include "verbs/verbs.h"
#include "workbook/workbookentry.h"

#include <QBuffer>
#include <QCoreApplication>

#include <unistd.h>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ExportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Export)

public:
    const char *name() const override { return "export"; }
    QString summary() const override
    {
        return tr("Writes the ledger (.json), records as tables (.csv, .xlsx, .ods), the evidence report (.pdf) or the "
                  "deadlines as a calendar (.ics)");
    }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] Result<> writeJson(const Ledger &ledger, const Target &target) const;
    [[nodiscard]] Result<ReportChoice> readChoice() const;
    int writeReport(Context &context, const std::shared_ptr<const Ledger> &ledger, const Target &target) const;
    int writeCalendar(Context &context, const Target &target) const;
    [[nodiscard]] QString wrongUseOf(const Format &format) const;
    [[nodiscard]] Result<std::vector<RecordKind>> readKinds() const;
    int writeTables(Context &context, const Ledger &ledger, const Format &format, const Target &target) const;
    [[nodiscard]] Result<> writeTable(const Ledger &ledger, RecordKind kind, const Target &target) const;
    [[nodiscard]] int writeSheets(Context &context, const Ledger &ledger, const Format &format,
                                  const std::vector<RecordKind> &kinds, const Target &target) const;
    int done(const Target &target, const QJsonObject &answer) const;
    int doneWithNames(const Target &target) const;

    QString m_file;
    QString m_format;
    ReportOptions m_report;
    QString m_from;
    QString m_to;
    QStringList m_kinds;
    bool m_mark = false;
    bool m_force = false;
};

void ExportVerb::configure(Arguments &arguments)
{
    arguments.value(u"FILE"_s, m_file, tr("The file to write; - is standard output")).required();
    arguments.value(u"--format"_s, m_format, tr("The format; else by the file's suffix"))
        .takes(formatIds(Exchange::Export).join(u'|'));
    arguments.values(u"--kind"_s, m_kinds, tr("Which records; needed for .csv, may be repeated for .xlsx and .ods"))
        .takes(codeList<RecordKind>().replace(u", "_s, u"|"_s));
    arguments.flag(u"--bom"_s, m_mark, tr("Begin a .csv with a byte order mark, by which Excel knows UTF-8"));
    m_report.addCredential(arguments, tr("The credential of the report, or of the requirements in a spreadsheet"));
    const auto term = m_report.addTerm(arguments, tr("Number of the term to report on; else the current one"));
    auto from = arguments.value(u"--from"_s, m_from, tr("Report on the records from this day on, in place of a term"));
    auto to = arguments.value(u"--to"_s, m_to, tr("The last day to report on"));
    from.takes(u"DATE"_s).needs(to).excludes(term);
    to.takes(u"DATE"_s).needs(from);
    m_report.addContents(arguments, tr("With the names of confidential files, and with --append-files the files"));
    m_report.addLayout(arguments);
    arguments.flag(u"--force"_s, m_force, tr("Replace a file that Koshin did not make"));
    addJson(arguments);
}

int ExportVerb::run(Context &context)
{
    const auto format = formatOf(Exchange::Export, m_file, m_format);
    if (!format) return context.fail(format.error());
    if (const QString wrong = wrongUseOf(**format); !wrong.isEmpty()) return context.wrongUse(wrong);
    const bool isReport = (*format)->contents == Format::Contents::Report;
    const auto target = context.target(m_file, m_force);
    if (!target) return context.fail(target.error());
    if ((*format)->contents == Format::Contents::Calendar) return writeCalendar(context, *target);
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    if (isReport) return writeReport(context, *ledger, *target);
    if ((*format)->contents != Format::Contents::Ledger) return writeTables(context, **ledger, **format, *target);
    const auto written = writeJson(**ledger, *target);
    if (!written) return context.fail(written.error());
    if (context.options().asOf) output::complain(tr("A ledger is written whole: --as-of leaves nothing out of it."));
    return doneWithNames(*target);
}

QString ExportVerb::wrongUseOf(const Format &format) const
{
    const bool isReport = format.contents == Format::Contents::Report;
    const bool isTable = format.contents == Format::Contents::Table;
    const bool isSheets = format.contents == Format::Contents::Sheets;
    if (!m_report.credential().isEmpty() && !format.credentialIsAsked && format.namesAreAsked)
        return tr("--credential belongs to the report (.pdf) and to spreadsheets (.xlsx, .ods).");
    if (!isReport && !(!m_report.hasTerm() && m_from.isEmpty()))
        return tr("--term, --from and --to are for the evidence report (.pdf).");
    if (m_report.withUncounted() && (!isReport || !m_from.isEmpty()))
        return tr("--include-uncounted is for the evidence report of a term (.pdf).");
    if (!isReport && m_report.hasLayout())
        return tr("--layout, --without-annex and --append-files are for the evidence report (.pdf).");
    if (!m_kinds.isEmpty() && !isTable && !isSheets)
        return tr("%1 is for tables (.csv, .xlsx, .ods).").arg(u"--kind"_s);
    if (m_mark && !isTable) return tr("--bom is for .csv.");
    if (isTable && m_kinds.size() != 1)
        return tr("A .csv holds one list: add %1 with one of %2.").arg(u"--kind"_s, codeList<RecordKind>());
    if (isSheets && !m_kinds.isEmpty() && !m_report.credential().isEmpty())
        return tr("--credential chooses requirements, and with %1 there are none.").arg(u"--kind"_s);
    return {};
}

Result<std::vector<RecordKind>> ExportVerb::readKinds() const
{
    std::vector<RecordKind> kinds;
    for (const QString &name : m_kinds) {
        const auto kind = parseCode<RecordKind>(name) ? parseCode<RecordKind>(name) : kindOfList(name);
        if (!kind) return failure(ErrorCode::UnknownValue, {u"--kind"_s, name, codeList<RecordKind>()});
        kinds.push_back(*kind);
    }
    return kinds;
}

int ExportVerb::writeTables(Context &context, const Ledger &ledger, const Format &format, const Target &target) const
{
    const auto kinds = readKinds();
    if (!kinds) return context.fail(kinds.error());
    if (format.contents == Format::Contents::Sheets) return writeSheets(context, ledger, format, *kinds, target);
    if (const auto written = writeTable(ledger, kinds->front(), target); !written) return context.fail(written.error());
    if (context.options().asOf) output::complain(tr("A table is written whole: --as-of leaves no record out of it."));
    return doneWithNames(target);
}

Result<> ExportVerb::writeTable(const Ledger &ledger, RecordKind kind, const Target &target) const
{
    if (!target.isStandardOutput() || !output::isTerminal(STDOUT_FILENO))
        return exportCsv(target, ledger, kind, m_report.clearance(), m_mark, output::progress());
    const auto leaving = leavingLedger(ledger, m_report.clearance()); // somebody looks at it
    if (!leaving) return Failure(leaving.error());
    output::raw(csvHeading(kind));
    withKind(kind, [&]<class R>() {
        for (const auto &record : leaving->list<R>().pointers())
            output::raw(csvRow(*record, [](const QString &text) { return text::tame(text); }));
    });
    return {};
}

int ExportVerb::writeSheets(Context &context, const Ledger &ledger, const Format &format,
                            const std::vector<RecordKind> &kinds, const Target &target) const
{
    if (target.isStandardOutput() && output::isTerminal(STDOUT_FILENO))
        return context.wrongUse(tr("A document is not for a terminal; name a file for it."));
    const TablesChoice choice{kinds, m_report.credential(), m_report.clearance(), languageInUse()};
    const auto request = tablesRequest(ledger, context.schemes(), context.asOf(), QStringLiteral(KOSHIN_VERSION),
                                       choice, QString::fromLatin1(format.id));
    if (!request) return context.fail(request.error());
    QString why;
    const auto write = reinterpret_cast<decltype(&koshin_write_tables)>(
        modules::find(u"libkoshin_workbook.so"_s, "koshin_write_tables", why));
    if (!write) {
        output::complain(tr("The spreadsheet could not be made (%1).").arg(why));
        return 3;
    }
    qint64 cut = 0;
    Result<> written;
    write(*request, target, output::progress(), &cut, &written);
    if (!written) return context.fail(written.error());
    if (cut > 0) {
        output::complain(tr("%n texts are longer than a cell of .xlsx and were cut; .ods and .csv hold them whole.",
                            nullptr, int(cut)));
    }
    return doneWithNames(target);
}

Result<> ExportVerb::writeJson(const Ledger &ledger, const Target &target) const
{
    if (target.isStandardOutput() && output::isTerminal(STDOUT_FILENO)) { // somebody looks at it
        QBuffer shown;
        shown.open(QIODevice::WriteOnly);
        const auto leaving = leavingLedger(ledger, m_report.clearance());
        if (!leaving) return Failure(leaving.error());
        const auto written = writeLedger(shown, *leaving);
        if (written) output::json(shown.data());
        return written;
    }
    return exportLedger(target, ledger, m_report.clearance());
}

Result<ReportChoice> ExportVerb::readChoice() const
{
    auto choice = m_report.choice();
    if (!choice) return choice;
    if (m_from.isEmpty()) return choice;
    const auto from = Date::parse(m_from);
    if (!from) return failure(ErrorCode::BadDate, {u"--from"_s, m_from});
    const auto to = Date::parse(m_to);
    if (!to) return failure(ErrorCode::BadDate, {u"--to"_s, m_to});
    choice->days = Period{*from, *to};
    return choice;
}

int ExportVerb::writeReport(Context &context, const std::shared_ptr<const Ledger> &ledger, const Target &target) const
{
    if (target.isStandardOutput() && output::isTerminal(STDOUT_FILENO))
        return context.wrongUse(tr("A document is not for a terminal; name a file for it."));
    const auto choice = readChoice();
    if (!choice) return context.fail(choice.error());
    const auto credential = reportedCredential(*ledger, m_report.credential()); // before a workspace is opened
    if (!credential) return context.fail(credential.error());
    using Entry = decltype(&koshin_make_report);
    QString why;
    const auto entry = reinterpret_cast<Entry>(modules::find(u"libkoshin_report.so"_s, "koshin_make_report", why));
    if (!entry) {
        output::complain(tr("The report could not be made (%1).").arg(why));
        return 3;
    }
    const auto workspace = context.workspace(Workspace::Mode::ReadOnly);
    if (!workspace) return context.fail(workspace.error());
    const auto source =
        reportSource(**workspace, ledger, context.schemes(), context.asOf(), QStringLiteral(KOSHIN_VERSION));
    if (!source) return context.fail(source.error());
    auto request = reportRequest(*source, *choice);
    if (!request) return context.fail(request.error());
    if (choice->withFiles) request->read = fileReader(why);
    if (choice->withFiles && !request->read) { // then nobody could look for real names in them
        output::complain(tr("The report could not be made (%1).").arg(why));
        return 3;
    }
    Result<std::unique_ptr<ReportPages>> pages;
    entry(*request, {}, &pages);
    if (!pages) return context.fail(pages.error());
    if (const auto written = (*pages)->write(target); !written) return context.fail(written.error());
    if (const QStringList unread = (*pages)->unread(); !unread.isEmpty()) {
        output::complain(
            tr("Not searched for names, since no text could be read from them: %1.").arg(unread.join(tr(", "))));
    }
    for (const QString &character : (*pages)->missing()) {
        output::complain(tr("The report's font has no sign for %1; the report shows 〓.").arg(character));
    }
    return doneWithNames(target);
}

// The same events as in the calendar that is kept up to date: a program that has both shows them once.
int ExportVerb::writeCalendar(Context &context, const Target &target) const
{
    if (!m_report.credential().isEmpty() || m_report.withNames() || m_report.withConfidential())
        return context.wrongUse(tr("A calendar holds the deadlines of all credentials, and no names."));
    const auto isThere = context.hasLedger();
    if (!isThere) return context.fail(isThere.error());
    std::vector<CalendarEvent> events;
    if (*isThere) {
        const auto workspace = context.workspace(Workspace::Mode::Existing);
        if (!workspace) return context.fail(workspace.error());
        const auto pending = pendingReminders(**workspace, context.schemes(), context.asOf());
        if (!pending) return context.fail(pending.error());
        auto wanted = calendarEvents(**workspace, *pending, context.clock().now());
        if (!wanted) return context.fail(wanted.error());
        events = std::move(*wanted);
    }
    const auto write = channels::function<decltype(koshin_write_calendar)>("koshin_write_calendar");
    if (!write) return 3;
    Result<> outcome;
    write(target, events, &outcome);
    if (!outcome) return context.fail(outcome.error());
    const bool isView =
        context.options().asOf.has_value(); // of another day: the calendar that is kept knows nothing of it
    if (*isThere && !isView && !(*context.workspace())->isReadOnly() && !keepCalendar(**context.workspace(), events)) {
        return context.fail({ErrorCode::CalendarNotKept, {target.file}, {}});
    }
    return done(target, {{u"file"_s, target.file}, {u"events"_s, int(events.size())}});
}

// Standard output holds the document and nothing else.
int ExportVerb::done(const Target &target, const QJsonObject &answer) const
{
    if (target.isStandardOutput()) return 0;
    if (m_json) output::json(answer);
    else output::line(tr("Written: %1").arg(target.file));
    return 0;
}

int ExportVerb::doneWithNames(const Target &target) const
{
    if (!m_report.withNames()) output::complain(tr("Names of clients and verifiers were left out."));
    return done(target, {{u"file"_s, target.file}, {u"namesIncluded"_s, m_report.withNames()}});
}

} // namespace

std::unique_ptr<Verb> makeExport()
{
    return std::make_unique<ExportVerb>();
}

} // namespace koshin
