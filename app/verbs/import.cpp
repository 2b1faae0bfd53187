// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "operations/otherledger.h"
#include "output.h"
#include "tableimport.h"
#include "text/comparetext.h"
#include "text/importtext.h"
#include "text/sentences.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <iostream>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    const char *name() const override { return "import"; }
    QString summary() const override { return tr("Takes in a ledger file, another ledger or a table"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    [[nodiscard]] Result<IntakeAnswer> bringIn(Context &context, Workspace &workspace) const;
    [[nodiscard]] static Result<DoubleAnswer> ask(const Double &one, const Ledger &ledger);
    static int refuse(const Context &context, const Error &error);
    void tell(const IntakeAnswer &answer) const;
    [[nodiscard]] QJsonObject json(const IntakeAnswer &answer) const;

    TableImport m_table;
    QString m_file;
    QString m_format;
    QString m_doubles;
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
    QStringList policies;
    for (std::size_t i = 0; i < CodeNames<Doubles>::names.size(); ++i) policies += codeName(Doubles(i));
    arguments.value(u"FILE"_s, m_file, tr("The file, or the folder of another ledger")).required();
    arguments.value(u"--format"_s, m_format, tr("The format; else by the file's suffix"))
        .takes((formatIds(Exchange::ImportLedger) + formatIds(Exchange::ImportTable)).join(u'|'));
    auto replace = arguments.flag(u"--replace"_s, m_replace, tr("Replace records that have other contents"));
    arguments
        .value(u"--doubles"_s, m_doubles, tr("What to do with records that are here with other contents; else refuse"))
        .takes(policies.join(u'|'))
        .oneOf(policies)
        .excludes(replace);
    arguments.flag(u"--dry-run"_s, m_dryRun, tr("Only tell what would change"));
    arguments.flag(u"--accept-criteria"_s, m_acceptCriteria,
                   tr("What the file says of criteria and acceptances is true"));
    m_table.configure(arguments);
    addJson(arguments);
}

int ImportVerb::run(Context &context)
{
    if (formatOf(Exchange::ImportTable, m_file, m_format)) {
        m_table.isTrial = m_dryRun;
        m_table.printsJson = m_json;
        if (const auto status = m_table.run(context, m_file)) return *status;
    }
    if (m_doubles == codeName(Doubles::Ask) && !output::isTerminal(0))
        return context.wrongUse(tr("--doubles ask needs a terminal to ask on; skip, replace and keep-both need none."));
    if (const auto format = formatOf(Exchange::ImportLedger, m_file, m_format); !format && !m_table.own())
        return context.fail(format.error());
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    const auto answer = bringIn(context, **workspace);
    if (!answer) return refuse(context, answer.error());
    if (!answer->criteria.empty() && !m_acceptCriteria) {
        const QString said = text::joined(text::statements(*answer, context.schemes()));
        const int code = refuse(context, {ErrorCode::CriteriaNotAgreed, {said}, answer->criteria.front().where});
        output::complain(tr("If it is true, add --accept-criteria. Nothing was changed."));
        return code;
    }
    for (const QString &remark : text::remarkSentences(*answer)) output::complain(remark);
    if (m_json) output::json(json(*answer));
    else tell(*answer);
    return 0;
}

Result<IntakeAnswer> ImportVerb::bringIn(Context &context, Workspace &workspace) const
{
    std::unique_ptr<RecordSource> opened;
    if (!m_table.own()) {
        auto found = recordsOf(m_file, m_format, workspace, context.clock());
        if (!found) return Failure(found.error());
        opened = std::move(*found);
    }
    const RecordSource &source = opened ? *opened : *m_table.own();
    IntakeRequest request{.asOf = context.asOf()};
    if (m_replace) request.doubles = Doubles::Replace;
    else if (!m_doubles.isEmpty()) request.doubles = *parseCode<Doubles>(m_doubles);
    Intake intake(source, context.schemes(), request);
    if (request.doubles == Doubles::Ask) {
        const auto ledger = workspace.ledger();
        if (!ledger) return Failure(ledger.error());
        const auto asked = intake.askAll([&] { return intake.undecided(workspace, output::progress()); },
                                         [&](const Double &one) { return ask(one, **ledger); });
        if (!asked) return Failure(asked.error());
    }
    if (m_dryRun) return intake.tryOut(workspace, output::progress());
    return intake.take(workspace, output::progress(),
                       [this](const IntakeAnswer &answer) { return m_acceptCriteria || answer.criteria.empty(); });
}

// A small letter answers for this one, a capital for all further ones too.
Result<DoubleAnswer> ImportVerb::ask(const Double &one, const Ledger &ledger)
{
    output::complain(text::sentence(one));
    const auto valueOr = [](const QString &value) { return value.isEmpty() ? tr("(nothing)") : value; };
    for (const text::ComparedField &field : text::compared(one.here, one.incoming, ledger)) {
        const QString values = field.differs
                                   ? tr("%1 here, %2 in the file").arg(valueOr(field.here), valueOr(field.incoming))
                                   : field.here;
        output::complain((field.differs ? u"≠ "_s : u"  "_s) + tr("%1: %2", "field, value").arg(field.label, values));
    }
    for (;;) {
        QStringList choices{u"s = "_s + text::word(Doubles::Skip), u"r = "_s + text::word(Doubles::Replace)};
        if (one.canKeepBoth()) choices += u"k = "_s + text::word(Doubles::KeepBoth);
        output::ask(tr("%1; as a capital letter for all further ones too: ").arg(choices.join(tr(", "))));
        std::string typed;
        if (!std::getline(std::cin, typed)) return failure(ErrorCode::Cancelled);
        const QString letter = QString::fromStdString(typed).trimmed();
        const bool forAll = letter != letter.toLower();
        const QString small = letter.toLower();
        if (small == u"s") return DoubleAnswer{Doubles::Skip, forAll};
        if (small == u"r") return DoubleAnswer{Doubles::Replace, forAll};
        if (small == u"k" && one.canKeepBoth()) return DoubleAnswer{Doubles::KeepBoth, forAll};
    }
}

// A refused file is an answer, not wrong use.
int ImportVerb::refuse(const Context &context, const Error &error)
{
    return context.fail(error) == 3 ? 3 : 1;
}

void ImportVerb::tell(const IntakeAnswer &answer) const
{
    const auto &counts = answer.outcome;
    output::line(
        tr("%1 added, %2 replaced, %3 already there.").arg(counts.added).arg(counts.replaced).arg(counts.skipped));
    if (counts.leftOut + counts.keptBoth > 0) output::line(text::doublesSentence(answer));
    if (!answer.verdicts.empty())
        output::line(m_dryRun ? tr("Verdicts that would change:") : tr("Verdicts that changed:"));
    for (const VerdictChange &change : answer.verdicts) output::line(u"  "_s + text::sentence(change, answer.after));
    if (const QString missing = text::withoutFileSentence(answer); !missing.isEmpty()) output::line(missing);
    if (m_dryRun) output::line(tr("This was a trial: nothing was changed."));
}

QJsonObject ImportVerb::json(const IntakeAnswer &answer) const
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
    QJsonArray remarks;
    for (const Error &remark : answer.remarks) remarks.append(output::toJson(remark));
    QJsonObject told = m_table.ownRows();
    const QJsonObject outcome{{u"added"_s, answer.outcome.added},
                              {u"replaced"_s, answer.outcome.replaced},
                              {u"skipped"_s, answer.outcome.skipped},
                              {u"leftOut"_s, answer.outcome.leftOut},
                              {u"keptBoth"_s, answer.outcome.keptBoth},
                              {u"dryRun"_s, m_dryRun},
                              {u"verdicts"_s, verdicts},
                              {u"credentials"_s, credentials},
                              {u"withoutFile"_s, withoutFile},
                              {u"remarks"_s, remarks}};
    for (auto one = outcome.begin(); one != outcome.end(); ++one) told.insert(one.key(), one.value());
    return told;
}

} // namespace

std::unique_ptr<Verb> makeImport()
{
    return std::make_unique<ImportVerb>();
}

} // namespace koshin
