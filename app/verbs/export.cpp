// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels.h"
#include "exchange/ledgerjson.h"
#include "modules.h"
#include "output.h"
#include "report/reportentry.h"
#include "text/language.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

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
        return tr("Writes the ledger (.json), the evidence report (.pdf) or the deadlines as a calendar (.ics)");
    }
    void configure(CLI::App &command) override;
    int run(Context &context) override;

private:
    Result<> writeJson(const Ledger &ledger, const QString &file) const;
    [[nodiscard]] Result<QString> reported(const Ledger &ledger) const;
    int writeReport(Context &context, const std::shared_ptr<const Ledger> &ledger,
                    const QString &file) const;
    int writeCalendar(Context &context, const QString &file) const;
    int done(const QString &file) const;

    std::string m_file;
    std::string m_format;
    std::string m_credential;
    bool m_names = false;
};

void ExportVerb::configure(CLI::App &command)
{
    command.add_option("FILE", m_file, tr("The file to write").toStdString())->required();
    command.add_option("--format", m_format,
                       tr("json, pdf or ics; else by the file's suffix").toStdString())
        ->type_name("json|pdf|ics");
    command.add_option("--credential", m_credential,
                       tr("The report's credential").toStdString());
    command.add_flag("--include-names", m_names,
                     tr("With names of clients and certifiers").toStdString());
    addJson(command);
}

int ExportVerb::run(Context &context)
{
    const QString file = fromArgument(m_file);
    const QString format = m_format.empty() ? QFileInfo(file).suffix().toLower() : fromArgument(m_format);
    if (format != "json"_L1 && format != "pdf"_L1 && format != "ics"_L1) {
        return context.fail(Error{ErrorCode::UnknownFormat, {format}, {}});
    }
    if (format == "json"_L1 && (!m_credential.empty() || context.options().asOf)) {
        return context.wrongUse(tr("--credential and --as-of belong to the report (.pdf)."));
    }
    if (format == "ics"_L1) return writeCalendar(context, file);
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    if (format == "pdf"_L1) return writeReport(context, *ledger, file);
    const auto written = writeJson(**ledger, file);
    return written ? done(file) : context.fail(written.error());
}

Result<> ExportVerb::writeJson(const Ledger &ledger, const QString &file) const
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::FileUnwritable, {file, out.errorString()});
    }
    const auto written = writeLedger(out, ledger, m_names ? Names::Included : Names::LeftOut);
    if (!written) return written;
    if (!out.commit()) return failure(ErrorCode::FileUnwritable, {file, out.errorString()});
    return {};
}

// The report is of one credential; with a single one in the ledger it need not be named.
Result<QString> ExportVerb::reported(const Ledger &ledger) const
{
    const QString asked = fromArgument(m_credential);
    if (asked.isEmpty() && ledger.credentials.size() == 1) return ledger.credentials[0].id.text();
    if (asked.isEmpty()) return failure(ErrorCode::MissingField, {u"--credential"_s});
    if (!ledger.credentials.find(asked)) return failure(ErrorCode::UnknownRecord, {asked});
    return asked;
}

int ExportVerb::writeReport(Context &context, const std::shared_ptr<const Ledger> &ledger,
                            const QString &file) const
{
    const auto credential = reported(*ledger);
    if (!credential) return context.fail(credential.error());
    using Entry = void (*)(const ReportRequest &, Result<QStringList> *);
    QString why;
    const auto entry = reinterpret_cast<Entry>(
        modules::find(u"libkoshin_report.so"_s, "koshin_write_report", why));
    if (!entry) {
        output::complain(tr("The report could not be made (%1).").arg(why));
        return 3;
    }
    const auto workspace = context.workspace(Workspace::Mode::ReadOnly);
    if (!workspace) return context.fail(workspace.error());
    const auto proof = assess(context.schemes(), *ledger, {context.asOf(), false});
    const ReportRequest request{file, ledger, &proof, *credential, &(*workspace)->evidence(),
                                languageInUse(), QStringLiteral(KOSHIN_VERSION),
                                m_names ? Names::Included : Names::LeftOut};
    Result<QStringList> outcome;
    entry(request, &outcome);
    if (!outcome) return context.fail(outcome.error());
    for (const QString &character : *outcome) {
        output::complain(tr("The report's font has no sign for %1; the report shows 〓.").arg(character));
    }
    return done(file);
}

// The same events as in the calendar that is kept up to date: a program that has both shows them once.
int ExportVerb::writeCalendar(Context &context, const QString &file) const
{
    if (!m_credential.empty() || m_names) return context.wrongUse(tr("A calendar holds the deadlines of all credentials, and no names."));
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    const auto lookout = lookOut(**workspace, context.schemes(), context.asOf());
    if (!lookout) return context.fail(lookout.error());
    const auto events = calendarEvents(**workspace, *lookout, context.clock().now());
    const auto write = channels::function<decltype(koshin_write_calendar)>("koshin_write_calendar");
    if (!write) return 3;
    Result<> outcome;
    write(file, events, &outcome);
    const bool isView = context.options().asOf.has_value(); // of another day: the calendar that is kept knows nothing of it
    if (outcome && !isView && !(*workspace)->isReadOnly()) outcome = keepCalendar(**workspace, events);
    if (!outcome) return context.fail(outcome.error());
    if (m_json) output::json(QJsonObject{{u"file"_s, file}, {u"events"_s, int(events.size())}});
    else output::line(tr("Written: %1").arg(file));
    return 0;
}

int ExportVerb::done(const QString &file) const
{
    if (!m_names) output::complain(tr("Names of clients and certifiers were left out."));
    if (m_json) output::json(QJsonObject{{u"file"_s, file}, {u"namesIncluded"_s, m_names}});
    else output::line(tr("Written: %1").arg(file));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeExport()
{
    return std::make_unique<ExportVerb>();
}

} // namespace koshin
