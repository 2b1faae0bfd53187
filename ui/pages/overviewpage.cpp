// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewpage.h"

#include "closing.h"
#include "evidence/evidencestore.h"
#include "models/credentialmodel.h"
#include "models/todomodel.h"
#include "recordtext.h"
#include "recordview.h"
#include "text/prooftext.h"
#include "text/valuetext.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QLabel *sectionHeading(const QString &text)
{
    auto *label = plainLabel(text, theme::Size::Section, theme::Ink::Muted);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

/// The span in which "this term" counts: from the earliest running term on.
Maybe<Period> spanOfTerms(const Assessment &assessment)
{
    Maybe<Period> span;
    for (const auto &c : assessment.credentials) {
        if (!c.term) continue;
        if (!span) span = c.term->period;
        span->from = std::min(span->from, c.term->period.from);
        span->to = std::max(span->to, c.term->period.to);
    }
    return span;
}

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, parent), m_todos(new TodoModel(this)), m_credentials(new CredentialModel(this)),
      m_todoView(new RecordView(tr("To do"), 42)), m_credentialView(new RecordView(tr("Credentials"), 56)),
      m_nothingToDo(plainLabel(tr("Nothing is to be done now."), theme::Size::Body, theme::Ink::Muted))
{
    Button *report = addButton(tr("Report…"), {}, Button::Look::Plain);
    report->setObjectName(u"report"_s);
    connect(report, &Button::clicked, this, [this] { Q_EMIT reportRequested({}); });
    m_todoView->setObjectName(u"todos"_s);
    m_todoView->setModel(m_todos);
    m_todoView->setColumns(TodoModel::What, {0, 0, 110, 112, 112, 100, 0});
    m_todoView->setFitsContent(true);
    m_credentialView->setObjectName(u"credentials"_s);
    m_credentialView->setModel(m_credentials);
    m_credentialView->setColumns(CredentialModel::Band, {0, 132, 0, 0, 130});
    m_credentialView->setFitsContent(true);
    connect(m_todoView, &RecordView::acted, this, &OverviewPage::act);
    connect(m_todoView, &RecordView::opened, this, [this](const QString &todo) {
        const TodoModel::Target target = m_todos->target(todo);
        Q_EMIT requirementRequested(target.credential, target.requirement);
    });
    connect(m_credentialView, &RecordView::opened, this, [this](const QString &id) { Q_EMIT requirementRequested(id, {}); });

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(sectionHeading(tr("To do (earliest safe date first)")));
    column->addWidget(m_nothingToDo);
    column->addWidget(m_todoView);
    column->addWidget(sectionHeading(tr("Credentials")));
    column->addWidget(m_credentialView);
    auto *strip = new QWidget;
    auto *cards = new QHBoxLayout(strip);
    cards->setContentsMargins(0, 8, 0, 0);
    cards->setSpacing(14);
    m_cost = addCard(cards, u"cost"_s);
    m_practice = addCard(cards, u"practice"_s);
    m_evidence = addCard(cards, u"evidence"_s);
    column->addWidget(strip);
    column->addStretch();
    scroll->setWidget(inside);
    m_body->addWidget(scroll, 1);
}

OverviewPage::SmallCard OverviewPage::addCard(QBoxLayout *row, const QString &objectName)
{
    auto *card = new Card;
    card->setObjectName(objectName);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(4);
    const SmallCard parts{plainLabel({}, theme::Size::Small, theme::Ink::Muted),
                          plainLabel({}, theme::Size::Headline, theme::Ink::Text),
                          plainLabel({}, theme::Size::Small, theme::Ink::Muted), new PartBar};
    layout->addWidget(parts.title);
    layout->addWidget(parts.figure);
    layout->addWidget(parts.below);
    layout->addWidget(parts.bar);
    layout->addStretch();
    parts.bar->hide();
    row->addWidget(card, 1);
    return parts;
}

void OverviewPage::refresh()
{
    const Assessment &assessment = m_session.assessment();
    setHeadline(text::headline(assessment), text::subline(assessment));
    const QString todo = m_todoView->currentId();
    const QString credential = m_credentialView->currentId();
    m_todos->show(assessment);
    m_credentials->show(assessment);
    m_todoView->setVisible(m_todos->rowCount() > 0);
    m_nothingToDo->setVisible(m_todos->rowCount() == 0);
    m_todoView->selectId(todo);
    m_credentialView->selectId(credential);
    showCost();
    showPractice();
    showEvidence();
}

void OverviewPage::act(const QString &todo)
{
    const TodoModel::Target target = m_todos->target(todo);
    const CredentialAssessment *assessed = m_session.assessment().credential(target.credential);
    const Finding *finding = assessed ? assessed->finding(target.requirement) : nullptr;
    const bool direct = finding && recordThatCloses(*finding, *assessed) && !m_session.isReadOnly();
    if (direct) Q_EMIT closingRequested(target.credential, target.requirement);
    else Q_EMIT requirementRequested(target.credential, target.requirement);
}

void OverviewPage::showCost()
{
    const auto &costs = m_session.assessment().cost;
    const Decimal spent = costs.empty() ? Decimal() : costs.front().spent;
    const Decimal ahead = costs.empty() ? Decimal() : costs.front().ahead;
    QStringList figures;
    QStringList expected;
    for (const Cost &cost : costs) {
        if (cost.spent > Decimal()) figures += text::money(cost.spent, cost.currency);
        if (cost.ahead > Decimal()) expected += text::money(cost.ahead, cost.currency);
    }
    m_cost.title->setText(tr("Cost this term"));
    m_cost.figure->setText(figures.isEmpty() ? u"—"_s : figures.join(tr(" + ", "between sums of money")));
    m_cost.below->setText(expected.isEmpty() ? tr("Nothing more is expected.")
                                             : tr("still expected: %1").arg(expected.join(tr(" + ", "between sums of money"))));
    const double all = (spent + ahead).toDouble();
    m_cost.bar->setVisible(all > 0);
    m_cost.bar->setPart(all > 0 ? spent.toDouble() / all : 0, m_cost.figure->text() + u' ' + m_cost.below->text());
}

void OverviewPage::showPractice()
{
    const Maybe<Period> span = spanOfTerms(m_session.assessment());
    qint64 minutes = 0;
    for (const auto &p : m_session.ledger().practices.pointers()) {
        if (span && span->contains(*decidingDay(*p)) && *decidingDay(*p) <= m_session.asOf()) minutes += recordtext::minutesOf(*p);
    }
    int engagements = 0;
    int proven = 0;
    for (const auto &g : m_session.ledger().engagements.pointers()) {
        if (!span || g->from > span->to || (g->to && *g->to < span->from) || g->from > m_session.asOf()) continue;
        ++engagements;
        proven += g->evidence.empty() ? 0 : 1;
    }
    m_practice.title->setText(tr("Practice this term"));
    m_practice.figure->setText(text::duration(minutes));
    m_practice.below->setText(tr("%n engagements; with evidence: %1", nullptr, engagements).arg(proven));
}

void OverviewPage::showEvidence()
{
    const auto &files = m_session.ledger().evidence;
    const EvidenceStore &store = m_session.workspace().evidence();
    const auto missing = std::ranges::count_if(files.pointers(), [&](const auto &e) { return !store.has(e->sha256); });
    m_evidence.title->setText(tr("Evidence"));
    m_evidence.figure->setText(tr("%n files", nullptr, int(files.size())));
    m_evidence.below->setText(files.empty()  ? tr("Drop a file on a record to keep it as proof.")
                              : missing == 0 ? tr("all present in the store")
                                             : tr("%n missing from the store", nullptr, int(missing)));
}

} // namespace koshin
