// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/todomodel.h"

#include "models/spoken.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/valuetext.h"

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
    case RequirementKind::Criterion: return TodoModel::tr("Open");
    }
    Q_UNREACHABLE();
}

} // namespace

void TodoModel::show(const Assessment &assessment)
{
    beginResetModel();
    m_rows.clear();
    for (const text::Todo &todo : text::todos(assessment)) {
        Row row{.target = {todo.credential->credential.text(), todo.finding ? todo.finding->id : QString()},
                .state = todo.state, .what = todo.what, .hint = {},
                .credential = todo.credential->scheme
                                  ? todo.credential->scheme->shortName.in(languageInUse())
                                  : todo.credential->schemeId.text(),
                .lastSafe = dateOrDash(todo.lastSafe), .due = dateOrDash(todo.due),
                .cost = todo.cost ? text::money(*todo.cost, todo.currency) : u"—"_s,
                .action = verbOf(todo.finding)};
        if (const Finding *assumed = todo.finding ? provisionalBelow(*todo.finding) : nullptr) {
            row.hint = tr("%1: %2").arg(assumed->name.in(languageInUse()), text::word(assumed->verdict));
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

TodoModel::Target TodoModel::target(int row) const
{
    return m_rows[std::size_t(row)].target;
}

TodoModel::Target TodoModel::target(const QString &id) const
{
    for (const Row &row : m_rows) {
        if (row.target.credential + u'/' + row.target.requirement == id) return row.target;
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
    if (role == IdRole) return QString(row.target.credential + u'/' + row.target.requirement);
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (role == Qt::TextAlignmentRole) return headerData(column, Qt::Horizontal, role);
    if (role == VerdictRole && column == State) return int(row.state);
    if (role == SecondLineRole && column == What && !row.hint.isEmpty()) return row.hint;
    if (role == QuietRole) return column == Credential;
    if (role == ButtonRole && column == Action) return row.action;
    if (role == PrimaryRole && column == Action) return index.row() == 0;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case State: return text::word(row.state);
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
