// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overviewpage.h"

#include "base/contains.h"
#include "base/ledgerfolder.h"
#include "evidence/evidencestore.h"
#include "forms/recorddialog.h"
#include "parts/credentialmodel.h"
#include "parts/todomodel.h"
#include "rules/figures/auditrehearsal.h"
#include "rules/foresight/scenario.h"
#include "scenario/costlist.h"
#include "session/closing.h"
#include "text/prooftext.h"
#include "text/tame.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/addresslink.h"
#include "toolkit/figurelink.h"
#include "toolkit/recordview.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr qsizetype mostCopies = 5; ///< named

QStringList sumsOf(const std::vector<CostLine> &lines, Decimal Cost::*part)
{
    std::vector<CostItem> items;
    items.reserve(lines.size());
    for (const CostLine &line : lines) items.push_back(line.item);
    QStringList sums;
    for (const Cost &cost : costOf(items)) sums += text::money(cost.*part, cost.currency);
    return sums;
}

template<class Condition>
std::vector<CostLine> linesWhere(const std::vector<CostLine> &lines, Condition condition)
{
    std::vector<CostLine> found;
    std::ranges::copy_if(lines, std::back_inserter(found), [&](const CostLine &l) { return condition(l.item); });
    return found;
}

// Whether a term of any credential is current.
bool anyRunning(const Session &session)
{
    return std::ranges::any_of(session.assessment().credentials, [](const CredentialAssessment &c) {
        return c.isHeld() && c.verdict != Verdict::Lapsed && c.verdict != Verdict::NotCurrent;
    });
}

// With what is planned from today on; nothing where no plan is.
Assessment plannedOn(const Session &session)
{
    const auto plans = plansAhead(session.ledger(), session.asOf());
    return plans.empty() ? Assessment() : assessWith(session.schemes(), session.ledger(), plans, session.asOf());
}

// Of the terms of all credentials that are held, what an issuer would not take as it is, each record once.
std::vector<QString> notReadyForAudit(const Session &session)
{
    std::vector<QString> records;
    const auto look = [&session](const Evidence &e) { return fileState(session.stateOf(e)); };
    for (const CredentialAssessment &c : session.assessment().credentials) {
        if (!c.isHeld()) continue;
        for (const AuditLine &line : rehearseAudit(session.ledger(), c, look, session.asOf()).lines) {
            if (line.isComplete() == Maybe<bool>(false) && !contains(records, line.record))
                records.push_back(line.record);
        }
    }
    return records;
}

// With the plans whose day has passed unrecorded; nothing where there is none.
Assessment passedPlans(const Session &session)
{
    const auto plans = plansPassed(session.ledger(), session.asOf());
    return plans.empty() ? Assessment() : assessWith(session.schemes(), session.ledger(), plans, session.asOf());
}

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, parent), m_todos(new TodoModel(this)), m_credentials(new CredentialModel(this)),
      m_todoView(new RecordView(tr("To do"), 40)), m_credentialView(new RecordView(tr("Credentials"), 43)),
      m_copies(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_nothingToDo(plainLabel(tr("Nothing to do now."), theme::Size::Body, theme::Ink::Muted))
{
    Button *report = addButton(tr("Evidence report…"), {}, Button::Look::Plain);
    report->setObjectName(u"report"_s);
    connect(report, &Button::clicked, this, [this] { Q_EMIT reportRequested({}); });
    m_todoView->setObjectName(u"todos"_s);
    m_todoView->setModel(m_todos);
    m_todoView->setColumns(TodoModel::What, {}); // the others by their contents
    m_todoView->setYielding({TodoModel::StartBy, TodoModel::Cost, TodoModel::Left, TodoModel::Credential});
    m_todoView->setSparing({TodoModel::Credential, TodoModel::StartBy, TodoModel::Due, TodoModel::Left, TodoModel::Cost,
                            TodoModel::Second});
    m_todoView->setNaming(TodoModel::Credential);
    m_todoView->setFitsContent(true);
    m_credentialView->setObjectName(u"credentials"_s);
    m_credentialView->setModel(m_credentials);
    m_credentialView->setColumns(CredentialModel::Band, {}); // the others by their contents
    m_credentialView->setFitsContent(true);
    m_credentialView->setToolTip(tr("To change the order, drag a row or press Alt with an arrow key."));
    connect(m_todoView, &RecordView::acted, this, &OverviewPage::act);
    connect(m_todoView, &RecordView::actedBeside, this, &OverviewPage::actBeside);
    connect(m_todoView, &RecordView::opened, this, &OverviewPage::follow);
    m_todoView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_todoView, &QWidget::customContextMenuRequested, this, &OverviewPage::showMenu);
    connect(m_credentialView, &RecordView::opened, this,
            [this](const QString &id) { Q_EMIT requirementRequested(id, {}); });
    connect(m_credentialView, &RecordView::moved, this, [this](const QString &id, const QString &before) {
        if (m_session.moveCredential(id, before)) m_credentialView->selectId(id);
    });

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    m_copies->setObjectName(u"conflictCopies"_s);
    column->addWidget(m_copies);
    column->addWidget(m_nothingToDo);
    column->addWidget(m_todoView);
    column->addWidget(m_credentialView);
    auto *strip = new QWidget;
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, strip);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(14);
    m_cost = addCard(m_cards, u"cost"_s);
    m_practice = addCard(m_cards, u"practice"_s);
    m_evidence = addCard(m_cards, u"evidence"_s);
    column->addWidget(strip);
    column->addStretch();
    scroll->setWidget(inside);
    m_body->addWidget(scroll, 1);
    m_body->setContentsMargins(20, 12, 20, 8); // all of it is to be seen at once
}

OverviewPage::SmallCard OverviewPage::addCard(QBoxLayout *row, const QString &objectName)
{
    auto *card = new Card;
    card->setObjectName(objectName);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(2);
    const SmallCard parts{plainLabel({}, theme::Size::Small, theme::Ink::Muted), new QVBoxLayout};
    parts.rows->setSpacing(0);
    layout->addWidget(parts.title);
    layout->addLayout(parts.rows);
    layout->addStretch();
    row->addWidget(card, 1);
    return parts;
}

FigureLink *OverviewPage::addFigure(SmallCard &card, const QString &words, const QString &figure,
                                    std::function<void()> lead, Place place)
{
    auto *link = new FigureLink(figure, theme::Size::Body);
    link->setAccessibleName(tr("%1: %2", "words, figure").arg(words, figure));
    connect(link, &FigureLink::clicked, this, std::move(lead));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (place == Place::Part) row->addSpacing(12);
    auto *label = plainLabel(words, theme::Size::Small, theme::Ink::Muted);
    row->addWidget(label, 1);
    row->addWidget(link, 0, Qt::AlignRight | Qt::AlignVCenter);
    card.rows->addLayout(row);
    return link;
}

void OverviewPage::addRecords(SmallCard &card, const QString &words, const QString &figure,
                              const std::vector<QString> &ids, Place place)
{
    const QString heading = tr("%1: %2", "words, figure").arg(words, figure);
    FigureLink *link = addFigure(card, words, figure, [this, heading, found = QStringList(ids.begin(), ids.end())] {
        Q_EMIT recordsRequested(found, heading);
    }, place);
    link->setEnabled(!ids.empty());
}

void OverviewPage::addCosts(const QString &words, const std::vector<CostLine> &lines, Place place)
{
    if (lines.empty()) return;
    const QStringList sums = sumsOf(lines, lines.front().item.isAhead ? &Cost::ahead : &Cost::spent);
    const QString sum = sums.join(tr(" + ", "between sums of money"));
    addFigure(m_cost, words, sum, [this, words, sum, lines] {
        auto *list = new CostList(m_session, tr("%1: %2", "words, figure").arg(words, sum), lines, this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        connect(list, &CostList::recordRequested, this, &Page::recordRequested);
        connect(list, &CostList::requirementRequested, this, &Page::requirementRequested);
        list->show();
    }, place);
}

void OverviewPage::setNarrow(bool narrow)
{
    Page::setNarrow(narrow);
    m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_credentialView->setColumnHidden(CredentialModel::Term, narrow);
    m_credentials->setShort(narrow);
}

void OverviewPage::refresh()
{
    const Assessment &assessment = m_session.assessment();
    m_planned = plannedOn(m_session);
    m_figures = termFigures(m_session.ledger(), assessment);
    const text::Summary summary = text::summary(assessment, m_planned, m_session.ledger());
    setHeadline(summary.headline, summary.below, summary.lines);
    showTodos();
    showCost();
    showPractice();
    showEvidence();
    showCopies();
}

// As many as the list has rows. Plans ahead add no row, but keep one that has passed from being told with a course.
int OverviewPage::countOf(const Session &session)
{
    const TermFigures figures = termFigures(session.ledger(), session.assessment());
    const Assessment passed = passedPlans(session);
    return int(todosOf(session.assessment(), passed.credentials.empty() ? passed : plannedOn(session), session.ledger(),
                       figures, passed)
                   .size());
}

void OverviewPage::showTodos()
{
    const QString todo = m_todoView->currentId();
    const auto todos =
        todosOf(m_session.assessment(), m_planned, m_session.ledger(), m_figures, passedPlans(m_session));
    m_todos->setReadOnly(m_session.isReadOnly());
    m_todos->show(todos, m_session.assessment(), m_session.ledger());
    m_todoView->setVisible(m_todos->rowCount() > 0);
    m_nothingToDo->setVisible(m_todos->rowCount() == 0);
    m_todoView->selectId(todo);
    showCredentials();
}

void OverviewPage::showCredentials()
{
    const QString credential = m_credentialView->currentId();
    m_credentials->show(m_session.credentials(), m_session.asOf());
    m_credentialView->setMovable(!m_session.isReadOnly() && m_credentials->rowCount() > 1);
    m_credentialView->selectId(credential);
}

void OverviewPage::showCopies()
{
    const QStringList copies = LedgerFolder(m_session.folder()).conflictCopies();
    m_copies->setVisible(!copies.isEmpty());
    m_copies->setText(
        tr("Next to the ledger are conflict copies made by a sync program: %1. They may contain changes that are missing here.")
            .arg(copies.mid(0, mostCopies).join(tr(", "))));
}

void OverviewPage::follow(const QString &todo)
{
    if (todo == TodoModel::moreId()) {
        m_todos->showAll();
        return;
    }
    const TodoModel::Target target = m_todos->target(todo);
    if (!target.records.empty()) {
        Q_EMIT recordsRequested(QStringList(target.records.begin(), target.records.end()), target.words);
    } else if (!target.credential.isEmpty()) {
        Q_EMIT requirementRequested(target.credential, target.requirement);
    } else if (!target.plan.isEmpty()) {
        Q_EMIT recordRequested(target.plan);
    }
}

void OverviewPage::act(const QString &todo)
{
    using enum Todo::Step;
    const TodoModel::Target target = m_todos->target(todo);
    const bool leads = target.step == Prepare || target.step == Choose || target.step == Open;
    if (target.isAskingAgain) {
        Q_EMIT choiceRequested(QStringList(target.records.begin(), target.records.end()), target.words);
        return;
    }
    if (m_session.isReadOnly() || leads || !target.records.empty() || todo == TodoModel::moreId()) return follow(todo);
    if (target.step == Renew) forms::renew(target.credential, m_session, window());
    else if (!target.plan.isEmpty()) Q_EMIT fulfilmentRequested(target.plan);
    else if (target.step == Schedule) Q_EMIT planningRequested(target.credential, target.requirement);
    else Q_EMIT closingRequested(target.credential, target.requirement);
}

void OverviewPage::actBeside(const QString &todo)
{
    const TodoModel::Target target = m_todos->target(todo);
    if (!target.plan.isEmpty()) Q_EMIT recordRequested(target.plan);
    else Q_EMIT requirementRequested(target.credential, target.wayBack);
}

// What else can be done about the row, beside its button.
void OverviewPage::showMenu(const QPoint &at)
{
    const QString todo = m_todoView->currentId();
    const TodoModel::Target target = m_todos->target(todo);
    if (target.page.isEmpty() && target.secondVerb.isEmpty()) return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"todoMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    connect(menu->addAction(tr("Open the requirement")), &QAction::triggered, this, [this, todo] { follow(todo); });
    if (!target.secondVerb.isEmpty()) {
        QAction *second = menu->addAction(target.secondVerb);
        second->setObjectName(u"secondVerb"_s);
        connect(second, &QAction::triggered, this, [this, todo] { actBeside(todo); });
    }
    if (target.page.isEmpty()) return menu->popup(m_todoView->viewport()->mapToGlobal(at));
    QAction *page = menu->addAction(tr("Open issuer’s page"));
    page->setObjectName(u"issuersPage"_s);
    page->setToolTip(text::tame(target.page));
    connect(page, &QAction::triggered, this, [address = target.page] { openAddress(address); });
    menu->popup(m_todoView->viewport()->mapToGlobal(at));
}

void OverviewPage::showCost()
{
    clear(m_cost.rows);
    const auto lines = costLines(m_session.assessment());
    const auto spent = linesWhere(lines, [](const CostItem &i) { return !i.isAhead; });
    const auto paidBy = [&](Maybe<Payer> payer) {
        return linesWhere(spent, [payer](const CostItem &i) { return i.paidBy == payer; });
    };
    const auto held = std::ranges::count_if(m_session.assessment().credentials, &CredentialAssessment::isHeld);
    m_cost.title->setText(held < 2                ? tr("Cost this term")
                          : anyRunning(m_session) ? tr("Cost, current terms of all credentials")
                                                  : tr("Cost, most recent terms of all credentials"));
    if (spent.empty())
        m_cost.rows->addWidget(plainLabel(tr("Nothing spent yet."), theme::Size::Body, theme::Ink::Text));
    addCosts(tr("Paid"), spent);
    addCosts(tr("Paid by employer"), paidBy(Payer::Employer), Place::Part);
    addCosts(tr("Paid by yourself"), paidBy(Payer::Self), Place::Part);
    addCosts(tr("Paid by others"), paidBy(Payer::Other), Place::Part);
    const auto unknown = paidBy({});
    if (spent.size() != unknown.size()) addCosts(tr("Payer not recorded"), unknown, Place::Part);
    const auto ahead = linesWhere(lines, [](const CostItem &i) { return i.isAhead; });
    addCosts(tr("Overdue"), overdueFees(m_session.assessment()));
    if (ahead.empty() && anyRunning(m_session))
        m_cost.rows->addWidget(plainLabel(tr("No further costs expected."), theme::Size::Small, theme::Ink::Muted));
    const auto planned = linesWhere(costLines(m_planned), [](const CostItem &i) { return i.isAhead; });
    const auto ofPlans = linesWhere(planned, [](const CostItem &i) { return !i.record.isEmpty(); });
    if (ofPlans.empty()) return addCosts(tr("To pay (standard fees)"), ahead);
    addCosts(tr("To pay"), planned);
}

void OverviewPage::showPractice()
{
    clear(m_practice.rows);
    m_practice.title->setText(m_figures.span
                                  ? (anyRunning(m_session) ? tr("Practice in your current terms (since %1)")
                                                           : tr("Practice in your most recent terms (since %1)"))
                                        .arg(text::date(m_figures.span->from))
                                  : tr("Practice"));
    addRecords(m_practice, tr("Recorded time"), text::duration(m_figures.practiceMinutes), m_figures.practices);
    addRecords(m_practice, tr("Entries"), QString::number(m_figures.practices.size()), m_figures.practices);
    addRecords(m_practice, tr("Engagements"), QString::number(m_figures.engagements.size()), m_figures.engagements);
    addRecords(m_practice, tr("With evidence"), QString::number(m_figures.proven.size()), m_figures.proven,
               Place::Part);
}

void OverviewPage::showEvidence()
{
    clear(m_evidence.rows);
    const EvidenceStore &store = m_session.evidence();
    std::vector<QString> kept;
    std::vector<QString> lost;
    for (const auto &file : m_session.ledger().evidence.pointers()) {
        (store.check(*file) ? kept : lost).push_back(file->id.text());
    }
    m_evidence.title->setText(tr("Evidence"));
    addRecords(m_evidence, tr("Files stored (all time)"), QString::number(kept.size()), kept);
    addRecords(m_evidence, text::withoutEvidence(m_figures), QString::number(m_figures.withoutEvidence.size()),
               m_figures.withoutEvidence);
    const Maybe<Date> first = m_figures.askedFirst;
    addRecords(m_evidence,
               first ? tr("Confirmations requested (oldest: %1)").arg(text::date(*first))
                     : tr("Confirmations requested"),
               QString::number(m_figures.awaiting.size()), m_figures.awaiting);
    if (const auto bare = notReadyForAudit(m_session); !bare.empty())
        addRecords(m_evidence, tr("Records not ready for an audit"), QString::number(bare.size()), bare);
    if (!lost.empty()) addRecords(m_evidence, tr("Files missing or altered"), QString::number(lost.size()), lost);
}

} // namespace koshin
