// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "operations/ledgerimport.h"
#include "output.h"
#include "text/importtext.h"
#include "text/sentences.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    const char *name() const override { return "import"; }
    QString summary() const override { return tr("Takes in a ledger file, all or nothing"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    static int refuse(const Context &context, const Error &error);
    void tell(const ImportAnswer &answer) const;
    [[nodiscard]] QJsonObject json(const ImportAnswer &answer) const;

    QString m_file;
    QString m_format;
    bool m_replace = false;
    bool m_dryRun = false;
    bool m_acceptCriteria = false;
};

QJsonValue nameOf(const Maybe<Verdict> &verdict)
{
    return verdict ? QJsonValue(codeName(*verdict)) : QJsonValue();
}

void ImportVerb::configure(Arguments &arguments)
{
    arguments.value(u"FILE"_s, m_file, tr("The file")).required();
    arguments.value(u"--format"_s, m_format, tr("The format; else by the file's suffix"))
        .takes(formatIds(Exchange::ImportLedger).join(u'|'));
    arguments.flag(u"--replace"_s, m_replace, tr("Replace records that have other contents"));
    arguments.flag(u"--dry-run"_s, m_dryRun, tr("Only tell what would change"));
    arguments.flag(u"--accept-criteria"_s, m_acceptCriteria,
                   tr("What the file says of criteria and acceptances is true"));
    addJson(arguments);
}

int ImportVerb::run(Context &context)
{
    const auto format = formatOf(Exchange::ImportLedger, m_file, m_format);
    if (!format) return context.fail(format.error());
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    ImportRequest request{m_file, context.asOf(), m_replace, m_dryRun, {}};
    if (m_acceptCriteria) request.agree = [](const ImportAnswer &) { return true; };
    const auto answer = importLedgerFile(**workspace, context.schemes(), request, output::progress());
    if (!answer) return refuse(context, answer.error());
    if (!answer->criteria.empty() && !m_acceptCriteria) {
        const QString said = text::joined(text::statements(*answer, context.schemes()));
        const int code = refuse(context, {ErrorCode::CriteriaNotAgreed, {said}, answer->criteria.front().where});
        output::complain(tr("If it is true, add --accept-criteria. Nothing was changed."));
        return code;
    }
    if (m_json) output::json(json(*answer));
    else tell(*answer);
    return 0;
}

// A refused file is an answer, not wrong use.
int ImportVerb::refuse(const Context &context, const Error &error)
{
    return context.fail(error) == 3 ? 3 : 1;
}

void ImportVerb::tell(const ImportAnswer &answer) const
{
    const auto &counts = answer.outcome;
    output::line(
        tr("%1 added, %2 replaced, %3 already there.").arg(counts.added).arg(counts.replaced).arg(counts.skipped));
    if (!answer.verdicts.empty())
        output::line(m_dryRun ? tr("Verdicts that would change:") : tr("Verdicts that changed:"));
    for (const VerdictChange &change : answer.verdicts) output::line(u"  "_s + text::sentence(change, answer.after));
    if (const QString missing = text::withoutFileSentence(answer); !missing.isEmpty()) output::line(missing);
    if (m_dryRun) output::line(tr("This was a trial: nothing was changed."));
}

QJsonObject ImportVerb::json(const ImportAnswer &answer) const
{
    QJsonArray verdicts;
    QJsonArray credentials;
    for (const VerdictChange &change : answer.verdicts) {
        QJsonObject told{
            {u"credential"_s, change.credential}, {u"from"_s, nameOf(change.from)}, {u"to"_s, nameOf(change.to)}};
        if (change.requirement.isEmpty()) {
            credentials.append(told);
        } else {
            told.insert(u"requirement"_s, change.requirement);
            verdicts.append(told);
        }
    }
    QJsonArray withoutFile;
    for (const Evidence &evidence : answer.withoutFile) withoutFile.append(evidence.id.text());
    return {{u"added"_s, answer.outcome.added},
            {u"replaced"_s, answer.outcome.replaced},
            {u"skipped"_s, answer.outcome.skipped},
            {u"dryRun"_s, m_dryRun},
            {u"verdicts"_s, verdicts},
            {u"credentials"_s, credentials},
            {u"withoutFile"_s, withoutFile}};
}

} // namespace

std::unique_ptr<Verb> makeImport()
{
    return std::make_unique<ImportVerb>();
}

} // namespace koshin
