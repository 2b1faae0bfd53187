// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/statusjson.h"
#include "output.h"
#include "text/checklisttext.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/rulestext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ExplainVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Explain)

public:
    const char *name() const override { return "explain"; }
    QString summary() const override { return tr("The proof: what counts, what does not and why"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    void print(const Finding &finding, const CredentialAssessment &proof, const Ledger &ledger, Date asOf,
               int depth) const;
    int explainRecord(Context &context, const Ledger &ledger, const QString &id) const;
    static void printEdition(const CredentialAssessment &proof);
    static void printDuties(const Edition &edition);
    static void printSteps(const Finding &finding, const CredentialAssessment &proof, Date asOf, const QString &indent);
    static void printRecords(const Finding &finding, const Ledger &ledger, const QString &indent);
    static void printReasons(const Finding &finding, Date asOf, const QString &indent);

    QString m_credential;
    QString m_requirement;
};

void ExplainVerb::configure(Arguments &arguments)
{
    arguments.value(u"ID"_s, m_credential, tr("The credential, or a record")).required();
    arguments.value(u"REQUIREMENT"_s, m_requirement, tr("Only this requirement"));
    addJson(arguments);
}

int ExplainVerb::run(Context &context)
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    QString id = m_credential;
    QString requirement = m_requirement;
    const Credential *credential = (*ledger)->credentials.find(id);
    if (const auto slash = id.lastIndexOf(u'/'); !credential && slash > 0 && requirement.isEmpty()) {
        credential = (*ledger)->credentials.find(id.first(slash));
        if (credential) requirement = id.sliced(slash + 1);
    }
    if (!credential) return explainRecord(context, **ledger, id);
    const Date asOf = context.asOf();
    const auto proof = assess(context.schemes(), **ledger, *credential, {asOf, false});
    if (requirement.isEmpty()) {
        if (m_json) {
            output::json(explainJson(proof, asOf));
            return 0;
        }
        output::line(text::credentialName(proof));
        output::line(text::sentence(proof, asOf));
        printEdition(proof);
        for (const Finding &finding : proof.findings) print(finding, proof, **ledger, asOf, 0);
        return 0;
    }
    const Finding *finding = proof.finding(requirement);
    if (!finding) return context.fail({ErrorCode::UnknownRequirement, {requirement}, {}});
    if (m_json) output::json(explainJson(proof, *finding, asOf));
    else print(*finding, proof, **ledger, asOf, 0);
    return 0;
}

// A record: what it is worth to each credential, or why nothing.
int ExplainVerb::explainRecord(Context &context, const Ledger &ledger, const QString &id) const
{
    const auto record = ledger.find(id);
    if (!record) return context.fail({ErrorCode::UnknownRecord, {id}, {}});
    const bool counts = std::holds_alternative<Training>(*record) || std::holds_alternative<Practice>(*record)
                        || std::holds_alternative<Engagement>(*record) || std::holds_alternative<Event>(*record);
    if (!counts || !m_requirement.isEmpty()) return context.fail({ErrorCode::NotACredential, {id}, {}});
    const Assessment all = assess(context.schemes(), ledger, {context.asOf(), false});
    const auto lines = linesOf(all, id);
    if (m_json) {
        output::json(recordLinesJson(lines, id, context.asOf()));
        return 0;
    }
    output::line(text::title(*record));
    for (const RecordLine &line : lines) output::line(u"  "_s + text::sentence(line, ledger));
    return 0;
}

void ExplainVerb::printEdition(const CredentialAssessment &proof)
{
    if (!proof.edition) return;
    output::line(tr("Rules of %1").arg(text::date(proof.edition->from)));
    const QString warning = text::inUse(proof.edition->warning);
    if (!warning.isEmpty()) output::line(warning);
    const QString next = text::breaksNextSentence(proof);
    if (!next.isEmpty()) output::line(next);
    printDuties(*proof.edition);
}

// What the rules ask for besides, of which no record can tell.
void ExplainVerb::printDuties(const Edition &edition)
{
    if (!edition.duties.empty()) output::line(tr("Also asked for, but not judged here:"));
    for (std::size_t i = 0; i < edition.duties.size(); ++i) {
        output::line(u"  "_s + text::inUse(edition.duties[i]));
        for (const QString &key : edition.dutySources[i])
            output::line(u"    "_s + text::sentence(edition.sources.value(key)));
    }
}

void ExplainVerb::print(const Finding &finding, const CredentialAssessment &proof, const Ledger &ledger, Date asOf,
                        int depth) const
{
    const QString indent(qsizetype(depth) * 4, u' ');
    output::line();
    output::line(indent
                 + tr("%1 (%2): %3", "name, id, verdict")
                       .arg(text::inUse(finding.name), finding.id, text::word(finding.verdict, finding)));
    const QString inner = indent + u"  "_s;
    if (const QString weight = text::weightRemark(finding); !weight.isEmpty()) {
        output::line(inner + tr("%1: %2", "label, value").arg(text::label(RuleAspect::Weight), weight));
    }
    output::line(inner + text::sentence(finding, asOf));
    if (finding.values) {
        output::line(inner + tr("Conditions in force: %1").arg(text::sentence(*finding.values)));
        if (finding.editedByHolder && finding.shippedValues) {
            output::line(inner
                         + tr("As shipped, before you changed them: %1").arg(text::sentence(*finding.shippedValues)));
        }
    }
    printRecords(finding, ledger, inner);
    printReasons(finding, asOf, inner);
    printSteps(finding, proof, asOf, inner);
    for (const Finding &child : finding.children) print(child, proof, ledger, asOf, depth + 1);
}

void ExplainVerb::printSteps(const Finding &finding, const CredentialAssessment &proof, Date asOf,
                             const QString &indent)
{
    for (const text::ChecklistPart &part : text::checklist(finding, proof, asOf)) {
        output::line(indent + tr("%1:", "heading").arg(part.heading));
        for (const text::ChecklistLine &line : part.lines) {
            output::line(indent + u"  "_s + line.text);
            for (const Source &source : line.sources) {
                output::line(indent + u"    "_s + text::sentence(source));
                if (part.isPlace && !source.url.isEmpty()) output::line(indent + u"    "_s + source.url);
            }
        }
    }
}

void ExplainVerb::printRecords(const Finding &finding, const Ledger &ledger, const QString &indent)
{
    if (!finding.counted.empty()) output::line(indent + tr("Counted:"));
    for (const Counted &counted : finding.counted) {
        const auto record = ledger.find(counted.record);
        const QString title = record ? text::title(*record) : counted.record;
        const QString said = tr("%1 %2: %3", "day, title, amount")
                                 .arg(counted.on ? text::date(*counted.on) : QString(), title,
                                      text::quantity(counted.amount, finding.unit));
        const QStringList remarks = text::remarks(counted, finding);
        output::line(indent + u"  "_s
                     + (remarks.isEmpty()
                            ? said
                            : tr("%1 (%2)", "amount, remarks").arg(said, remarks.join(tr(", ", "between remarks")))));
    }
    if (!finding.excluded.empty()) output::line(indent + tr("Not counted:"));
    for (const Excluded &excluded : finding.excluded) {
        output::line(indent + u"  "_s + text::sentence(excluded, finding, ledger));
    }
}

void ExplainVerb::printReasons(const Finding &finding, Date asOf, const QString &indent)
{
    if (const QString step = text::nextStep(finding, asOf); !step.isEmpty()) {
        output::line(indent + tr("What closes it: %1").arg(step));
    }
    if (const QString after = text::consequence(finding); !after.isEmpty()) {
        output::line(indent + tr("What may follow: %1").arg(after));
    }
    const bool isClosed =
        finding.verdict == Verdict::Missed && finding.due && *finding.due >= asOf; // it cannot be met by then
    if (finding.due && !isClosed) {
        output::line(indent + tr("Due: %1").arg(text::dateInBothCalendars(*finding.due)));
        if (finding.verdict != Verdict::Met && finding.verdict != Verdict::Waived && finding.lastSafe) {
            output::line(indent + tr("Start by: %1").arg(text::dateInBothCalendars(*finding.lastSafe)));
            for (const LeadDay &step : finding.lead) {
                const QString said = text::sentence(step, &step != &finding.lead.front());
                if (!said.isEmpty()) output::line(indent + u"  "_s + said);
            }
        }
    }
    for (const Source &source : finding.sources) {
        output::line(indent + tr("Source: %1").arg(text::sentence(source)));
        if (!source.url.isEmpty()) output::line(indent + u"  "_s + source.url);
    }
    output::line(indent + tr("Basis: %1").arg(text::basisOf(finding)));
}

} // namespace

std::unique_ptr<Verb> makeExplain()
{
    return std::make_unique<ExplainVerb>();
}

} // namespace koshin
