// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerjson.h"
#include "output.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    const char *name() const override { return "import"; }
    QString summary() const override { return tr("Takes in a ledger file, all or nothing"); }
    void configure(CLI::App &command) override;
    int run(Context &context) override;

private:
    std::string m_file;
    std::string m_format;
    bool m_replace = false;
    bool m_dryRun = false;
};

void ImportVerb::configure(CLI::App &command)
{
    command.add_option("FILE", m_file, tr("The file").toStdString())->required();
    command.add_option("--format", m_format, tr("json; else by the file's suffix").toStdString());
    command.add_flag("--replace", m_replace,
                     tr("Replace records that have other contents").toStdString());
    command.add_flag("--dry-run", m_dryRun, tr("Only count; change nothing").toStdString());
    addJson(command);
}

int ImportVerb::run(Context &context)
{
    const QString file = fromArgument(m_file);
    const QString format = m_format.empty() ? QFileInfo(file).suffix().toLower() : fromArgument(m_format);
    if (format != "json"_L1) return context.fail(Error{ErrorCode::UnknownFormat, {format}, {}});
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    ImportOptions options;
    options.replace = m_replace;
    options.dryRun = m_dryRun;
    options.knowsScheme = [&](const SchemeId &scheme) { return context.knowsScheme(scheme); };
    const auto outcome = importLedger(**workspace, file, options, output::progress());
    if (!outcome) {
        const int code = context.fail(outcome.error());
        return code == 3 ? 3 : 1; // a refused file is an answer, not wrong use
    }
    if (m_json) {
        output::json(QJsonObject{{u"added"_s, outcome->added},
                                 {u"replaced"_s, outcome->replaced},
                                 {u"skipped"_s, outcome->skipped},
                                 {u"dryRun"_s, m_dryRun}});
        return 0;
    }
    output::line(tr("%1 added, %2 replaced, %3 already there.")
                     .arg(outcome->added).arg(outcome->replaced).arg(outcome->skipped));
    if (m_dryRun) output::line(tr("This was a trial: nothing was changed."));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeImport()
{
    return std::make_unique<ImportVerb>();
}

} // namespace koshin
