// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/proposalpane.h"

#include "base/contains.h"
#include "forms/disclosure.h"
#include "ledger/copies.h"
#include "operations/proposing.h"
#include "rules/foresight/scenario.h"
#include "scenario/proposalrun.h"
#include "scenario/scenario.h"
#include "scenario/steptable.h"
#include "session/session.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/proposaltext.h"
#include "text/sentences.h"
#include "text/valuetext.h"
#include "toolkit/figurelink.h"
#include "toolkit/widgets.h"
#include "values/money.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString ratesKey()
{
    return u"proposal.rates"_s;
}

} // namespace

ProposalPane::ProposalPane(Session &session, Scenario &scenario, QWidget *parent)
    : ReadingArea(parent), m_session(session), m_scenario(scenario), m_run(new ProposalRun(this))
{
    setObjectName(u"proposal"_s);
    setAccessibleName(tr("Lowest-cost proposal"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    buildQuestions(column);
    m_table = new StepTable;
    m_table->hide();
    connect(m_table, &StepTable::recordRequested, this, &ProposalPane::recordRequested);
    connect(m_table, &StepTable::requirementRequested, this, &ProposalPane::requirementRequested);
    column->addWidget(m_table);
    m_card = new Card;
    m_answer = new QVBoxLayout(m_card);
    m_answer->setContentsMargins(16, 14, 16, 14);
    m_answer->setSpacing(6);
    column->addWidget(m_card);
    column->addStretch();
    setWidget(inside);
    const QJsonObject setting = m_session.setting(ratesKey()).value_or(QJsonValue()).toObject();
    m_base = setting.value("currency"_L1).toString();
    const QJsonObject kept = setting.value("rates"_L1).toObject();
    for (auto rate = kept.begin(); rate != kept.end(); ++rate) {
        if (const auto worth = Decimal::parse(rate->toString())) m_given[rate.key()] = *worth;
    }
    connect(m_run, &ProposalRun::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, std::max(0, total));
        m_progress->setValue(done);
    });
    connect(m_run, &ProposalRun::finished, this, &ProposalPane::adopt);
}

void ProposalPane::buildQuestions(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_aim = new QComboBox;
    m_aim->setObjectName(u"aim"_s);
    auto *aim = new QLabel(tr("&Optimise for"));
    aim->setBuddy(m_aim);
    m_aim->addItems({tr("Lowest cost"), tr("Fewest hours")});
    connect(m_aim, &QComboBox::activated, this, &ProposalPane::start);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Working out the proposal"));
    m_progress->setMaximumWidth(220);
    m_stopButton = new Button(tr("Stop"), Button::Look::Plain);
    m_stopButton->setObjectName(u"stop"_s);
    connect(m_stopButton, &Button::clicked, this, &ProposalPane::stop);
    m_take = new Button(tr("Add to plans"), Button::Look::Filled);
    m_take->setObjectName(u"take"_s);
    connect(m_take, &Button::clicked, this, &ProposalPane::take);
    row->addWidget(aim);
    row->addWidget(m_aim);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stopButton);
    row->addStretch();
    row->addWidget(m_take);
    column->addLayout(row);
    m_lapseButton = new Disclosure(tr("Credentials you would let lapse (optional)"));
    m_lapseButton->setObjectName(u"lapsing"_s);
    m_lapseChoice = new QWidget;
    m_credentials = new QVBoxLayout(m_lapseChoice);
    m_credentials->setContentsMargins(20, 0, 0, 0);
    m_lapseChoice->hide();
    connect(m_lapseButton, &Disclosure::toggled, m_lapseChoice, &QWidget::setVisible);
    column->addWidget(m_lapseButton, 0, Qt::AlignLeft);
    column->addWidget(m_lapseChoice);
    m_ratesHeading = plainLabel({}, theme::Size::Body, theme::Ink::Text);
    m_rates = new QGridLayout;
    m_rates->setColumnStretch(3, 1);
    column->addWidget(m_ratesHeading);
    column->addLayout(m_rates);
    m_progress->hide();
    m_stopButton->hide();
    m_take->setEnabled(false);
}

void ProposalPane::showCredentials()
{
    clear(m_credentials);
    const auto &credentials = m_session.assessment().credentials;
    m_lapseButton->setVisible(credentials.size() > 1);
    if (credentials.size() < 2) return m_lapseButton->setChecked(false);
    for (const CredentialAssessment &c : credentials) {
        const QString id = c.credential.text();
        auto *box = new QCheckBox(tr("Let %1 lapse").arg(text::credentialName(c)));
        box->setObjectName(u"lapse-"_s + id);
        box->setChecked(m_lapsing.contains(id));
        connect(box, &QCheckBox::toggled, this, [this, id](bool on) {
            if (on) m_lapsing += id;
            else m_lapsing.removeAll(id);
            start();
        });
        m_credentials->addWidget(box);
    }
}

void ProposalPane::showRates()
{
    clear(m_rates);
    m_ratesHeading->setVisible(!m_currencies.isEmpty());
    m_ratesHeading->setText(tr("To add up several currencies, enter a rate. Value of one unit in %1:").arg(m_base));
    for (int row = 0; row < m_currencies.size(); ++row) {
        const QString currency = m_currencies[row];
        auto *worth = new QLineEdit;
        worth->setObjectName(u"rate-"_s + currency);
        worth->setAccessibleName(tr("Value of 1 %1 in %2").arg(currency, m_base));
        worth->setMaximumWidth(140);
        const auto given = m_given.find(currency);
        if (given != m_given.end()) worth->setText(given->second.toString());
        connect(worth, &QLineEdit::editingFinished, this,
                [this, worth, currency] { keepRate(currency, worth->text()); });
        m_rates->addWidget(plainLabel(u"1 %1 ="_s.arg(currency), theme::Size::Body, theme::Ink::Text), row, 0);
        m_rates->addWidget(worth, row, 1);
        m_rates->addWidget(plainLabel(m_base, theme::Size::Body, theme::Ink::Muted), row, 2);
    }
}

void ProposalPane::keepRate(const QString &currency, const QString &typed)
{
    const auto worth = values::readNumber(values::folded(typed)).whole();
    const auto before = m_given.find(currency);
    if (typed.trimmed().isEmpty()
            ? before == m_given.end()
            : !worth || *worth <= Decimal() || (before != m_given.end() && before->second == *worth))
        return;
    if (worth) m_given[currency] = *worth;
    else m_given.erase(currency);
    QJsonObject kept;
    for (const auto &[name, rate] : m_given) kept.insert(name, rate.toString());
    if (const auto done = m_session.setSetting(ratesKey(), QJsonObject{{u"currency"_s, m_base}, {u"rates"_s, kept}});
        !done)
        Q_EMIT m_session.failed(done.error());
    start();
}

ProposalOptions ProposalPane::options() const
{
    ProposalOptions options;
    options.asOf = m_session.asOf();
    options.aim = m_aim->currentIndex() == 1 ? ProposalOptions::Aim::Hours : ProposalOptions::Aim::Money;
    options.lapsing.assign(m_lapsing.begin(), m_lapsing.end());
    options.currency = m_base;
    options.rates = m_given;
    return options;
}

void ProposalPane::refresh()
{
    showCredentials();
    if (m_from == m_session.snapshot() && m_on == m_session.asOf()) return;
    start();
}

void ProposalPane::start()
{
    m_from = m_session.snapshot();
    m_on = m_session.asOf();
    m_take->setEnabled(false);
    clear(m_answer);
    m_card->hide();
    m_table->hide();
    tell(tr("Working out the proposal. You can keep working."), {});
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stopButton->show();
    m_run->start(m_session.schemes(), m_from, options());
}

void ProposalPane::stop()
{
    m_run->cancel();
    m_progress->hide();
    m_stopButton->hide();
    clear(m_answer);
    tell(tr("Stopped. There is no proposal."), {});
    m_card->show();
    auto *again = new Button(tr("Work out again"), Button::Look::Plain);
    connect(again, &Button::clicked, this, &ProposalPane::start, Qt::QueuedConnection);
    m_answer->addWidget(again);
}

void ProposalPane::adopt(const Proposal &proposal, const std::vector<LapseChoice> &choices)
{
    if (m_from != m_session.snapshot() || m_on != m_session.asOf()) return; // of a ledger that is no more
    if (m_base.isEmpty() && contains(proposal.withoutRate, u"JPY"_s)) {     // several currencies, yen among them
        m_base = u"JPY"_s;
        return start();
    }
    m_progress->hide();
    m_stopButton->hide();
    m_proposal = proposal;
    if (m_base.isEmpty() && !proposal.withoutRate.empty()) m_base = proposal.currency;
    m_currencies = QStringList(proposal.withoutRate.begin(), proposal.withoutRate.end());
    for (const auto &[currency, rate] : m_given) {
        if (!m_currencies.contains(currency)) m_currencies += currency;
    }
    m_currencies.sort();
    showRates();
    showAnswer(choices);
    const auto fresh = int(plansOf(proposal, languageInUse(), newRecordId).size());
    const auto claims = int(proposal.wider.size());
    const QString plans = tr("%n plan(s)", "to add", fresh);
    const QString claimed = tr("%n claim(s)", "to add", claims);
    m_take->setText(fresh > 0 && claims > 0 ? tr("Add %1 and %2", "plans, claims").arg(plans, claimed)
                    : fresh > 0             ? tr("Add %1", "plans or claims").arg(plans)
                    : claims > 0            ? tr("Add %1", "plans or claims").arg(claimed)
                                            : tr("Add to plans"));
    m_take->setEnabled(fresh + claims > 0 && !m_session.isReadOnly());
}

void ProposalPane::showAnswer(const std::vector<LapseChoice> &choices)
{
    clear(m_answer);
    const Assessment &assessment = m_session.assessment();
    m_table->show(m_proposal, assessment);
    const auto left = shortAfterClaims(m_proposal);
    if (!left.empty()) {
        addHeading(tr("%n requirement(s) still short with this proposal", nullptr, int(left.size())));
        for (const auto &[gap, missing] : left) addGap(gap, missing);
        addLine(tr("No known course closes this gap; add a plan of your own."));
    }
    if (!m_proposal.wider.empty()) {
        addHeading(tr("Free claims in this proposal"));
        addLine(tr("Only you can judge whether the content qualifies. You can also make each claim separately:"));
    }
    for (const WiderClaim &claim : m_proposal.wider) {
        addLine(text::sentence(claim, assessment));
        addClaimButtons(claim, Making::Offered);
    }
    if (!m_proposal.late.empty()) addHeading(tr("After the due date: not in the sums"));
    for (const LateClaim &late : m_proposal.late) {
        addLine(text::sentence(late, assessment), u"late-"_s + late.claim.plan);
        addClaimButtons(late.claim, late.isMade ? Making::Done : Making::Offered);
    }
    if (!m_proposal.withoutPrice.empty() || !m_proposal.withoutRate.empty()) addHeading(tr("Left out"));
    for (const QString &id : m_proposal.withoutPrice) addLine(text::withoutPriceSentence(assessment, id));
    for (const QString &currency : m_proposal.withoutRate)
        addLine(tr("Prices in %1: enter a rate above.").arg(currency));
    std::vector<LapseChoice> saving;
    std::ranges::copy_if(choices, std::back_inserter(saving),
                         [](const LapseChoice &c) { return c.saved > Decimal() || c.minutesSaved > 0; });
    if (!saving.empty()) addHeading(tr("What not renewing would change"));
    for (const LapseChoice &choice : saving) addLine(text::sentence(choice, assessment, m_proposal.currency));
    if (const QString said = comparison(); !said.isEmpty()) {
        addHeading(tr("Without this proposal"));
        addLine(said, u"comparison"_s);
    }
    m_card->setVisible(m_answer->count() > 0);
    tell(text::promise(m_proposal, assessment), text::groundsOf(m_proposal));
}

void ProposalPane::addGap(const std::pair<QString, QString> &gap, Decimal missing)
{
    auto *link = new FigureLink(text::gapWords(m_session.assessment(), gap, missing), theme::Size::Body);
    connect(link, &FigureLink::clicked, this, [this, gap] { Q_EMIT requirementRequested(gap.first, gap.second); });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(link);
    if (!m_session.isReadOnly()) {
        auto *plan = new Button(tr("Add plan…"), Button::Look::Plain);
        plan->setObjectName(u"planGap"_s);
        plan->setAccessibleName(tr("%1: %2", "verb, what is short").arg(plan->text(), link->text()));
        connect(plan, &Button::clicked, this, [this, gap] { Q_EMIT planningRequested(gap.first, gap.second); },
                Qt::QueuedConnection);
        row->addWidget(plan);
    }
    row->addStretch();
    m_answer->addLayout(row);
}

// A claim is the holder's to make: it is offered, and done in one step that can be undone.
void ProposalPane::addClaimButtons(const WiderClaim &claim, Making making)
{
    if (m_session.isReadOnly()) return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const QString name = text::credentialsOf(claim, m_session.assessment());
    if (making == Making::Offered) {
        auto *widen = new Button(tr("Claim for %1", "credentials").arg(name), Button::Look::Plain);
        widen->setObjectName(u"widen-"_s + claim.plan);
        connect(widen, &Button::clicked, this, [this, claim] { widenClaim(claim); }, Qt::QueuedConnection);
        row->addWidget(widen);
    }
    auto *open = new Button(tr("Open the plan"), Button::Look::Plain);
    open->setObjectName(u"openWider-"_s + claim.plan);
    connect(open, &Button::clicked, this, [this, id = claim.plan] { Q_EMIT recordRequested(id); });
    row->addWidget(open);
    row->addStretch();
    m_answer->addLayout(row);
}

void ProposalPane::widenClaim(const WiderClaim &claim)
{
    const Plan *before = m_session.ledger().plans.find(claim.plan);
    const auto after = widened(m_session.ledger(), claim);
    if (!before || !after || !m_session.perform(changing(Record(*after), Record(*before), m_session.knowsScheme())))
        return;
    Q_EMIT toldUndoable(
        tr("The plan is claimed for %1 as well.").arg(text::credentialsOf(claim, m_session.assessment())));
}

QString ProposalPane::comparison() const
{
    const auto plans = m_scenario.plans();
    if (plans.empty()) return {};
    return text::sentence(totalsOf(m_session.ledger(), plans), m_scenario.assessment());
}

void ProposalPane::tell(const QString &headline, const QString &below)
{
    m_headline = headline;
    m_below = below;
    Q_EMIT worked();
}

void ProposalPane::addHeading(const QString &text)
{
    auto *heading = plainLabel(text, theme::Size::Section, theme::Ink::Muted);
    heading->setContentsMargins(0, m_answer->count() == 0 ? 0 : 10, 0, 2);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    m_answer->addWidget(heading);
}

void ProposalPane::addLine(const QString &text, const QString &objectName)
{
    auto *line = plainLabel(text, theme::Size::Body, theme::Ink::Text);
    line->setObjectName(objectName);
    m_answer->addWidget(line);
}

void ProposalPane::take()
{
    const auto plans = plansOf(m_proposal, languageInUse(), newRecordId);
    const auto taken =
        takingUp(plans, m_proposal.wider, m_session.ledger(), m_session.knowsScheme(), m_session.clock().now());
    if (!m_session.perform(taken)) return;
    const QString claimed = tr("%n plans claimed for more credentials.", nullptr, int(m_proposal.wider.size()));
    Q_EMIT toldUndoable(
        plans.empty() ? claimed : tr("%n plans added. They count in the scenario only.", nullptr, int(plans.size())));
    Q_EMIT plansTaken();
}

} // namespace koshin
