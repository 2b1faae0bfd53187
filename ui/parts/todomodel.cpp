// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/todomodel.h"

#include "rules/engine/checklist.h"
#include "session/closing.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr std::size_t mostShown = 4; ///< so that the page fits a small screen; one more would be no row of its own

QString rowId(const Todo &todo)
{
    if (todo.about == Todo::About::PassedPlan) return todo.plan;
    if (!todo.credential) return u"group/"_s + QString::number(int(todo.about));
    return todo.credential->credential.text() + u'/' + (todo.finding ? todo.finding->id : QString());
}

QString sums(const std::vector<Cost> &costs)
{
    QStringList all;
    for (const Cost &cost : costs) all += text::money(cost.ahead, cost.currency);
    return all.join(TodoModel::tr(" + ", "between sums of money"));
}

// How far it is planned, and how long it may still be done after its day.
QString hintOf(const Todo &todo, Date asOf)
{
    QStringList parts{text::lack(todo), text::hint(todo)};
    if (todo.grace) parts += text::graceWords(*todo.first, asOf);
    parts.removeAll({});
    return parts.join(TodoModel::tr(" · "));
}

// What is earned is recorded as on the page of requirements.
QString actionOf(const Todo &todo)
{
    const bool isAmount =
        todo.first && todo.first->requirement && todo.first->requirement->kind == RequirementKind::Sum;
    const bool isEntered = todo.step == Todo::Step::Enter && isAmount && todo.records.empty();
    const QString verb = isEntered ? verbThatCloses(*todo.first, *todo.credential) : QString();
    return verb.isEmpty() ? text::verb(todo) : verb;
}

StatusMark markOf(const Todo &todo)
{
    switch (todo.about) {
    case Todo::About::PassedPlan: return StatusMark::plan();
    case Todo::About::Confirmations: return StatusMark::waiting();
    case Todo::About::WithoutEvidence: return StatusMark::unproven();
    default: break;
    }
    return todo.pressing == Todo::Pressing::Urgent ? StatusMark::urgent() : StatusMark(todo.state);
}

QString shortNameOf(const CredentialAssessment &c)
{
    return c.scheme ? c.scheme->shortName.in(languageInUse()) : c.schemeId.text();
}

} // namespace

TodoModel::Row TodoModel::rowOf(const Todo &todo, const Assessment &assessment, const Ledger &ledger) const
{
    Todo open = todo;
    open.step = Todo::Step::Open;
    const auto dayOrNothing = [](const Maybe<Date> &day) { return day ? text::date(*day) : QString(); };
    const Maybe<Date> counted = todo.dayAhead(assessment.asOf);
    Row row{.id = rowId(todo),
            .target = {},
            .mark = markOf(todo),
            .stateWord = text::stateWord(todo),
            .what = text::what(todo, ledger),
            .hint = hintOf(todo, assessment.asOf),
            .credential = todo.finding ? shortNameOf(*todo.credential) : QString(), // a credential names itself
            .startBy = dayOrNothing(todo.startBy),
            .due = dayOrNothing(todo.due),
            .left = counted      ? text::daysLeft(*counted, assessment.asOf)
                    : todo.since ? tr("%n day(s) ago", "asked", assessment.asOf.since(*todo.since))
                                 : QString(),
            .cost = todo.cost   ? text::money(*todo.cost, todo.currency)
                    : todo.owed ? text::money(*todo.owed, todo.currency)
                                : sums(todo.ahead),
            .action = todo.about == Todo::About::NotBegun ? QString() : actionOf(m_readOnly ? open : todo)};
    row.target = {.credential = todo.credential ? todo.credential->credential.text() : QString(),
                  .requirement = todo.finding ? todo.finding->id : QString(),
                  .plan = todo.about == Todo::About::PassedPlan || todo.isPlanPassed ? todo.plan : QString(),
                  .wayBack = todo.wayBack                                    ? todo.wayBack->id
                             : todo.state == Verdict::Missed && todo.finding ? todo.finding->id
                                                                             : QString(),
                  .secondVerb = text::secondVerb(todo),
                  .records = todo.records,
                  .words = row.what,
                  .isAskingAgain = todo.about == Todo::About::Confirmations,
                  .page = todo.finding ? issuersPage(*todo.finding, *todo.credential) : QString(),
                  .step = todo.step};
    return row;
}

void TodoModel::show(const std::vector<Todo> &todos, const Assessment &assessment, const Ledger &ledger)
{
    beginResetModel();
    m_rows.clear();
    for (const Todo &todo : todos) m_rows.push_back(rowOf(todo, assessment, ledger));
    const Todo *leading = leadingOf(todos);
    m_leads = leading != nullptr;
    if (leading) {
        const auto place = m_rows.begin() + (leading - todos.data());
        std::rotate(m_rows.begin(), place, place + 1);
    }
    endResetModel();
}

void TodoModel::showAll()
{
    beginResetModel();
    m_all = true;
    endResetModel();
}

QString TodoModel::moreId()
{
    return u"more"_s;
}

TodoModel::Target TodoModel::target(const QString &id) const
{
    for (const Row &row : m_rows) {
        if (row.id == id) return row.target;
    }
    return {};
}

bool TodoModel::isMore(int row) const
{
    return !m_all && m_rows.size() > mostShown + 1 && row == int(mostShown);
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid()) return 0;
    return m_all || m_rows.size() <= mostShown + 1 ? int(m_rows.size()) : int(mostShown) + 1;
}

int TodoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TodoModel::moreCell(Column column, int role) const
{
    if (role == IdRole) return moreId();
    if (column == What && role == QuietRole) return true;
    if (column == What && role == Qt::DisplayRole) return tr("%n more", "things to do", int(m_rows.size() - mostShown));
    if (column == Action && role == ButtonRole) return tr("Show all");
    return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto column = Column(index.column());
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (role == Qt::TextAlignmentRole) return headerData(column, Qt::Horizontal, role);
    if (isMore(index.row())) return moreCell(column, role);
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == IdRole) return row.id;
    if (role == VerdictRole && column == State) return row.mark.number();
    if (role == SecondLineRole && column == What && !row.hint.isEmpty()) return row.hint;
    if (role == SpanRole) return column == What; // over the columns that are empty here
    if (role == QuietRole) return column == Credential || column == StartBy;
    if (role == ButtonRole && column == Action) return row.action;
    if (role == ButtonRole && column == Second) return row.target.secondVerb;
    if (role == PrimaryRole && column == Action) return m_leads && index.row() == 0;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case State: return row.stateWord;
    case What: return row.what;
    case Credential: return row.credential;
    case StartBy: return row.startBy;
    case Due: return row.due;
    case Left: return row.left;
    case Cost: return row.cost;
    case Second: return row.target.secondVerb;
    case Action: return row.action;
    case ColumnCount: break;
    }
    return {};
}

QVariant TodoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool figure = section >= StartBy;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case State: return tr("Status");
    case What: return tr("What to do");
    case Credential: return tr("Credential");
    case StartBy: return tr("Start by");
    case Due: return tr("Due");
    case Left: return tr("Days", "left or overdue");
    case Cost: return tr("Cost");
    default: return QString();
    }
}

} // namespace koshin
