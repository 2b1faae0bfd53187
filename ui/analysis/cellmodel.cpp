// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cellmodel.h"

#include "toolkit/roles.h"
#include "toolkit/spoken.h"

namespace koshin {

namespace {

template<class T>
QVariant maybe(const Maybe<T> &value)
{
    if (!value) return {};
    if constexpr (std::is_same_v<T, double>) return *value;
    else if constexpr (std::is_same_v<T, StatusMark>) return value->number();
    else return int(*value);
}

QVariant maybe(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

void CellModel::show(std::vector<Heading> headings, std::vector<Row> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Cell &cell = row[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.button.isEmpty() ? cell.text : cell.button;
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case IdRole: return cell.id.isEmpty() ? row.front().id : cell.id;
    case SecondLineRole: return maybe(cell.second);
    case LevelRole: return maybe(cell.level);
    case VerdictRole: return maybe(cell.chip);
    case MarkRole: return maybe(cell.mark);
    case StrongRole: return cell.strong;
    case QuietRole: return cell.quiet;
    case ButtonRole: return maybe(cell.button);
    default: return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Heading &heading = m_headings[std::size_t(section)];
    if (role == Qt::DisplayRole) return heading.text;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (heading.figure ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace koshin
