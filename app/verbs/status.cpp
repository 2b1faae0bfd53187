// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/statusjson.h"
#include "output.h"
#include "rules/foresight/scenario.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class StatusVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Status)

public:
    const char *name() const override { return "status"; }
    QString summary() const override { return tr("Verdicts, deadlines and what to do next"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    static void print(const CredentialAssessment &credential, Date asOf);
    static void printDeadlines(const CredentialAssessment &credential);
    static void printCost(const CredentialAssessment &credential);
    static void printPlans(const Ledger &ledger, Date asOf);

    QString m_credential;
    bool m_withPlans = false;
    bool m_exitCode = false;
};

// With its weight, where it is a duty.
QString nameOf(const Finding *finding, const QString &id)
{
    if (!finding) return id;
    const QString weight = text::weightRemark(*finding);
    const QString name = text::inUse(finding->name);
    return weight.isEmpty() ? name : StatusVerb::tr("%1 (%2)", "requirement, weight").arg(name, weight);
}

void StatusVerb::configure(Arguments &arguments)
{
    arguments.value(u"--credential"_s, m_credential, tr("Only this credential"));
    arguments.flag(u"--with-plans"_s, m_withPlans, tr("As if plans were done"));
    arguments.flag(u"--exit-code"_s, m_exitCode, tr("Exit with 1 if a credential is not met"));
    addJson(arguments);
}

int StatusVerb::run(Context &context)
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    Assessment all = assess(context.schemes(), **ledger, {context.asOf(), m_withPlans});
    if (!m_credential.isEmpty()) {
        const QString id = m_credential;
        if (!all.credential(id)) return context.fail({ErrorCode::UnknownRecord, {id}, {}});
        std::erase_if(all.credentials, [&](const auto &c) { return c.credential.text() != id; });
    }
    if (m_json) {
        QJsonObject json = statusJson(all);
        if (const QJsonArray plans = plansJson(planStates(**ledger, all.asOf)); !plans.isEmpty()) {
            json.insert(u"plans"_s, plans);
        }
        output::json(json);
    } else {
        if (context.options().asOf) {
            output::line(tr("As of %1").arg(text::dateInBothCalendars(all.asOf)));
        }
        if (m_withPlans) output::line(tr("A scenario: plans are counted as if they were done."));
        const auto plans = plansAhead(**ledger, all.asOf);
        const text::Summary summary =
            text::summary(all, assessWith(context.schemes(), **ledger, plans, all.asOf), **ledger);
        output::line(summary.headline);
        for (const QString &line : summary.lines) output::line(line);
        for (const QString &line : {text::overdueSentence(all), summary.below}) {
            if (!line.isEmpty()) output::line(line);
        }
        for (const auto &credential : all.credentials) print(credential, all.asOf);
        printPlans(**ledger, all.asOf);
    }
    const bool met = std::all_of(all.credentials.begin(), all.credentials.end(),
                                 [](const auto &c) { return c.verdict == Verdict::Met; });
    return m_exitCode && !met ? 1 : 0;
}

void StatusVerb::print(const CredentialAssessment &credential, Date asOf)
{
    output::line();
    output::line(u"%1 [%2]"_s.arg(text::credentialName(credential), credential.credential.text()));
    output::line(
        u"  "_s
        + tr("%1: %2", "verdict, sentence").arg(text::word(credential.verdict), text::sentence(credential, asOf)));
    if (credential.term) {
        output::line(u"  "_s
                     + tr("Term %1: %2 to %3")
                           .arg(QString::number(credential.term->index), text::date(credential.term->period.from),
                                text::date(credential.term->period.to)));
    }
    if (credential.scheme && credential.scheme->isHoldersOwn) {
        output::line(u"  "_s + tr("By a rule pack of your own."));
    }
    if (credential.edition && !credential.edition->warning.isEmpty()) {
        output::line(u"  "_s + text::inUse(credential.edition->warning));
    }
    printDeadlines(credential);
    printCost(credential);
}

// Plans that need a look: what is ahead stands among the plans themselves.
void StatusVerb::printPlans(const Ledger &ledger, Date asOf)
{
    for (const PlanState &state : planStates(ledger, asOf)) {
        if (state.state == PlanState::State::Overdue) output::line(text::sentence(state, ledger));
    }
}

void StatusVerb::printDeadlines(const CredentialAssessment &credential)
{
    std::vector<QStringList> rows;
    for (const Deadline &deadline : credential.deadlines) {
        const Finding *finding = credential.finding(deadline.id);
        const Date due = (finding ? dueDayOf(*finding) : Maybe<Date>()).value_or(deadline.due);
        rows.push_back({finding ? text::word(deadline.state, *finding) : text::word(deadline.state),
                        nameOf(finding, deadline.id), deadline.lastSafe ? text::date(*deadline.lastSafe) : u"—"_s,
                        text::date(due), deadline.id});
    }
    if (rows.empty()) return;
    rows.insert(rows.begin(), {tr("Status"), tr("Requirement"), tr("Start by"), tr("Due"), tr("ID")});
    output::table(rows, 2);
}

void StatusVerb::printCost(const CredentialAssessment &credential)
{
    for (const Cost &cost : credential.cost) {
        output::line(u"  "_s
                     + tr("Cost so far %1, still ahead %2")
                           .arg(text::money(cost.spent, cost.currency), text::money(cost.ahead, cost.currency)));
    }
}

} // namespace

std::unique_ptr<Verb> makeStatus()
{
    return std::make_unique<StatusVerb>();
}

} // namespace koshin
