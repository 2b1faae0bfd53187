// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "exchange/answers/auditjson.h"
#include "output.h"
#include "text/audittext.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class AuditVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(AuditVerb)

public:
    const char *name() const override { return "audit"; }
    QString summary() const override { return tr("Checks the records against what the issuer asks for in an audit"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] Maybe<Error> readNumbers();
    [[nodiscard]] Result<FileLook> lookInto(Context &context) const;
    int answer(Context &context, const Ledger &ledger, const std::vector<AuditRehearsal> &terms) const;
    int answerFiles(Context &context, const Ledger &ledger) const;
    [[nodiscard]] static int status(const AuditRules *rules, const std::vector<AuditLine> &lines);
    static void printHead(const AuditRehearsal &shown);
    static void printLines(const std::vector<AuditLine> &lines, const Ledger &ledger);
    static void printList(const AuditRehearsal &shown, Date asOf);

    QString m_credential;
    QString m_term;
    QString m_number;
    QString m_seed;
    bool m_sample = false;
    bool m_files = false;
    Maybe<int> m_index; ///< of the term
    Maybe<int> m_draws;
};

void AuditVerb::configure(Arguments &arguments)
{
    arguments.value(u"CREDENTIAL"_s, m_credential, tr("The credential")).required();
    arguments.value(u"--term"_s, m_term, tr("Number of the term; else the current one")).takes(u"NUMBER"_s);
    auto sample = arguments.maybeValue(
        u"--sample"_s, m_sample, m_number,
        tr("Only a sample, drawn as the issuer would; with a number, that many records at random"));
    sample.takes(u"NUMBER"_s);
    arguments.value(u"--seed"_s, m_seed, tr("Any text; a different one draws different records. Default: the day"))
        .needs(sample);
    auto files = arguments.flag(u"--files"_s, m_files,
                                tr("List the evidence files of the credential and how long to keep each"));
    files.excludes(sample);
    addJson(arguments);
}

Maybe<Error> AuditVerb::readNumbers()
{
    const auto read = [](const QString &option, const QString &given, Maybe<int> &into) -> Maybe<Error> {
        if (given.isEmpty()) return {};
        bool isNumber = false;
        into = given.toInt(&isNumber);
        if (!isNumber || *into < 1) return Error{ErrorCode::BadNumber, {option, given}, {}};
        return {};
    };
    if (const auto wrong = read(u"--term"_s, m_term, m_index)) return wrong;
    return read(u"--sample"_s, m_number, m_draws);
}

// Each file is read once, however many records name it.
Result<FileLook> AuditVerb::lookInto(Context &context) const
{
    const auto workspace = context.workspace(Workspace::Mode::Existing);
    if (!workspace) return Failure(workspace.error());
    return FileLook(
        [store = &(*workspace)->evidence(), known = QHash<QString, FileState>()](const Evidence &e) mutable {
        const auto at = known.constFind(e.sha256);
        if (at != known.cend()) return *at;
        Result<> looked = store->check(e);
        if (looked) looked = store->verify(e.sha256);
        return *known.insert(e.sha256, fileState(looked));
    });
}

int AuditVerb::run(Context &context)
{
    if (const auto wrong = readNumbers()) return context.fail(*wrong);
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const Credential *credential = (*ledger)->credentials.find(m_credential);
    if (!credential) {
        const bool isOther = (*ledger)->find(m_credential).has_value();
        return context.fail({isOther ? ErrorCode::NotACredential : ErrorCode::UnknownRecord, {m_credential}, {}});
    }
    if (m_files) return answerFiles(context, **ledger);
    const auto look = lookInto(context);
    if (!look) return context.fail(look.error());
    const Date asOf = context.asOf();
    const auto running = assess(context.schemes(), **ledger, *credential, {asOf, false});
    std::vector<CredentialAssessment> earlier; // whose files need not be read otherwise
    if (m_sample || m_index) earlier = earlierTerms(context.schemes(), **ledger, *credential, asOf);
    std::vector<AuditRehearsal> terms = rehearseTerms(**ledger, earlier, running, *look, asOf);
    if (m_index) {
        std::erase_if(terms, [&](const AuditRehearsal &t) {
            return !t.credential->term || t.credential->term->index != *m_index;
        });
        if (terms.empty()) return context.fail({ErrorCode::NoSuchTerm, {m_term}, {}});
    }
    return answer(context, **ledger, terms);
}

int AuditVerb::answer(Context &context, const Ledger &ledger, const std::vector<AuditRehearsal> &terms) const
{
    const AuditRehearsal &shown = terms.back();
    const Date asOf = context.asOf();
    const AuditSample sample =
        m_sample ? drawSample(terms, ledger, asOf,
                              {m_seed.isEmpty() ? asOf.toString() : m_seed, m_draws, m_index.has_value()})
                 : AuditSample{};
    const std::vector<AuditLine> &lines = m_sample ? sample.lines : shown.lines;
    if (m_json) {
        output::json(auditJson(lines));
        return status(shown.rules, lines);
    }
    printHead(shown);
    if (m_sample && shown.rules) output::line(text::sentence(sample));
    printLines(lines, ledger);
    output::line(text::keepSentence(shown));
    printList(shown, asOf);
    return status(shown.rules, lines);
}

// Nothing that is not known is called complete.
int AuditVerb::status(const AuditRules *rules, const std::vector<AuditLine> &lines)
{
    return rules && std::ranges::all_of(lines, [](const AuditLine &l) { return l.isComplete() == true; }) ? 0 : 1;
}

void AuditVerb::printHead(const AuditRehearsal &shown)
{
    const CredentialAssessment &c = *shown.credential;
    output::line(u"%1 [%2]"_s.arg(text::credentialName(c), c.credential.text()));
    if (c.term) {
        output::line(
            tr("Term %1: %2 to %3")
                .arg(QString::number(c.term->index), text::date(c.term->period.from), text::date(c.term->period.to)));
    }
    output::line(text::sentence(shown));
}

void AuditVerb::printLines(const std::vector<AuditLine> &lines, const Ledger &ledger)
{
    for (const AuditLine &line : lines) {
        const auto record = ledger.find(line.record);
        output::line(u"  "_s
                     + tr("%1: %2 %3 [%4]", "state, day, title, id")
                           .arg(text::completeness(line.isComplete()), line.on ? text::date(*line.on) : u"—"_s,
                                record ? text::title(*record) : QString(), line.record));
        if (const QString missing = text::missingOf(line, ledger); !missing.isEmpty())
            output::line(u"    "_s + tr("Missing: %1").arg(missing));
        for (const QString &doubt : text::doubtsOf(line, ledger)) output::line(u"    "_s + doubt);
    }
}

void AuditVerb::printList(const AuditRehearsal &shown, Date asOf)
{
    const auto rules = text::auditRules(*shown.credential, asOf);
    if (rules.empty()) return;
    output::line();
    output::line(tr("What %1 asks for:").arg(text::inUse(shown.credential->scheme->issuer)));
    QString about;
    for (const text::AuditRule &rule : rules) {
        if (rule.about != about && !rule.about.isEmpty()) output::line(u"  "_s + rule.about);
        about = rule.about;
        const QString indent = about.isEmpty() ? u"  "_s : u"    "_s;
        const QString said = tr("%1: %2", "label, value").arg(rule.label, rule.says);
        output::line(indent
                     + (rule.basis.isEmpty() ? said : tr("%1 (basis: %2)", "rule, basis").arg(said, rule.basis)));
        if (!rule.note.isEmpty()) output::line(indent + u"  "_s + rule.note);
        for (const Source &source : rule.sources) output::line(indent + u"  "_s + text::sentence(source));
    }
}

// Of the files of this credential, but over all credentials that they serve. Whether they are there is not asked.
int AuditVerb::answerFiles(Context &context, const Ledger &ledger) const
{
    const Assessment running = assess(context.schemes(), ledger, {context.asOf(), false});
    std::vector<Keeping> files = keepingOf(ledger, running, earlierTerms(context.schemes(), ledger, context.asOf()));
    std::erase_if(files, [&](const Keeping &file) { return !file.credentials.contains(m_credential); });
    if (m_json) {
        output::json(keepingJson(files, ledger));
        return 0;
    }
    std::vector<QStringList> rows;
    for (const Keeping &file : files) {
        const Evidence *evidence = ledger.evidence.find(file.evidence);
        rows.push_back({evidence ? evidence->fileName : QString(), text::sentence(file), file.evidence});
    }
    output::table(rows);
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeAudit()
{
    return std::make_unique<AuditVerb>();
}

} // namespace koshin
