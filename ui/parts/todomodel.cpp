// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/todomodel.h"

#include "rules/foresight/planstate.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/valuetext.h"
#include "toolkit/spoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString dateOrDash(const Maybe<Date> &date)
{
    return date ? text::date(*date) : u"—"_s;
}

const Finding *provisionalBelow(const Finding &finding)
{
    for (const Finding &child : finding.children) {
        if (child.verdict == Verdict::Provisional) return &child;
        if (const Finding *deeper = provisionalBelow(child)) return deeper;
    }
    return nullptr;
}

/// The first plan that counts towards a requirement; null if none does.
const Counted *planFor(const Finding &finding)
{
    for (const Counted &c : finding.counted) {
        if (c.planned) return &c;
    }
    for (const Finding &child : finding.children) {
        if (const Counted *deeper = planFor(child)) return deeper;
    }
    return nullptr;
}

QString planHint(const Assessment &planned, const TodoModel::Target &target, const Ledger &ledger)
{
    const CredentialAssessment *c = planned.credential(target.credential);
    const Finding *f = c ? c->finding(target.requirement) : nullptr;
    const Counted *plan = f ? planFor(*f) : nullptr;
    const auto record = plan ? ledger.find(plan->record) : Maybe<Record>();
    return record && plan->on ? TodoModel::tr("Planned for %1: %2").arg(text::date(*plan->on), text::title(*record))
                              : QString();
}

/// What the button of a row says: it opens the form that closes the requirement.
QString verbOf(const Finding *finding)
{
    if (!finding || !finding->requirement) return TodoModel::tr("Open");
    switch (finding->requirement->kind) {
    case RequirementKind::Count:
    case RequirementKind::Sum:
    case RequirementKind::Distinct: return TodoModel::tr("Record");
    case RequirementKind::Application: return TodoModel::tr("Record");
    case RequirementKind::AnyOf:
    case RequirementKind::AllOf:
    case RequirementKind::KOf: return TodoModel::tr("Choose");
    case RequirementKind::Criterion:
    case RequirementKind::InForce: return TodoModel::tr("Open");
    }
    Q_UNREACHABLE();
}

} // namespace

// The day of such a plan has passed: it sorts among what should have been done by then.
void TodoModel::addOverdue(const Ledger &ledger, Date asOf)
{
    for (const PlanState &state : planStates(ledger, asOf)) {
        if (state.state != PlanState::State::Overdue) continue;
        Row row;
        row.target.record = state.plan;
        row.state = Verdict::Missed;
        row.stateWord = tr("Day passed");
        row.what = text::title(*ledger.find(state.plan));
        row.hint = tr("Planned for %1, nothing like it is recorded").arg(text::date(state.on));
        row.lastSafe = row.due = row.cost = u"—"_s;
        row.action = tr("Open");
        row.order = state.on;
        m_rows.push_back(std::move(row));
    }
}

void TodoModel::show(const Assessment &assessment, const Assessment &planned, const Ledger &ledger)
{
    beginResetModel();
    m_rows.clear();
    for (const text::Todo &todo : text::todos(assessment)) {
        Row row{.target = {todo.credential->credential.text(), todo.finding ? todo.finding->id : QString(), {}},
                .state = todo.state,
                .stateWord = text::word(todo.state),
                .what = todo.what,
                .hint = {},
                .credential = todo.credential->scheme ? todo.credential->scheme->shortName.in(languageInUse())
                                                      : todo.credential->schemeId.text(),
                .lastSafe = dateOrDash(todo.lastSafe),
                .due = dateOrDash(todo.due),
                .cost = todo.cost ? text::money(*todo.cost, todo.currency) : u"—"_s,
                .action = verbOf(todo.finding),
                .order = todo.lastSafe.value_or(todo.due.value_or(Date()))};
        if (const Finding *assumed = todo.finding ? provisionalBelow(*todo.finding) : nullptr) {
            row.hint = tr("%1: %2").arg(assumed->name.in(languageInUse()), text::word(assumed->verdict));
        }
        if (const QString plan = planHint(planned, row.target, ledger); !plan.isEmpty()) row.hint = plan;
        m_rows.push_back(std::move(row));
    }
    addOverdue(ledger, assessment.asOf);
    std::ranges::stable_sort(m_rows, {}, &Row::order);
    endResetModel();
}

TodoModel::Target TodoModel::target(int row) const
{
    return m_rows[std::size_t(row)].target;
}

TodoModel::Target TodoModel::target(const QString &id) const
{
    for (const Row &row : m_rows) {
        if (row.target.id() == id) return row.target;
    }
    return {};
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TodoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == IdRole) return row.target.id();
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (role == Qt::TextAlignmentRole) return headerData(column, Qt::Horizontal, role);
    if (role == VerdictRole && column == State) return int(row.state);
    if (role == SecondLineRole && column == What && !row.hint.isEmpty()) return row.hint;
    if (role == QuietRole) return column == Credential;
    if (role == ButtonRole && column == Action) return row.action;
    if (role == PrimaryRole && column == Action) return index.row() == 0;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case State: return row.stateWord;
    case What: return row.what;
    case Credential: return row.credential;
    case LastSafe: return row.lastSafe;
    case Due: return row.due;
    case Cost: return row.cost;
    case Action: return row.action;
    case ColumnCount: break;
    }
    return {};
}

QVariant TodoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool figure = section == LastSafe || section == Due || section == Cost || section == Action;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case State: return tr("State");
    case What: return tr("What");
    case Credential: return tr("Credential");
    case LastSafe: return tr("Safe until");
    case Due: return tr("Due");
    case Cost: return tr("Cost");
    default: return QString();
    }
}

} // namespace koshin
