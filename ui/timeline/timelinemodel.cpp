// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemodel.h"

#include "session/session.h"
#include "text/timelinetext.h"
#include "timeline/timelinepicture.h"
#include "toolkit/spoken.h"

#include <algorithm>

namespace koshin {

TimelineModel::TimelineModel(const Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
}

std::vector<int> TimelineModel::rowsIn(Period span) const
{
    std::vector<int> rows;
    for (int i = 0; i < int(m_items->size()); ++i) {
        const Period &own = (*m_items)[std::size_t(i)].span;
        if (own.from <= span.to && span.from <= own.to) rows.push_back(i);
    }
    return rows;
}

void TimelineModel::setItems(std::shared_ptr<const std::vector<TimelineItem>> items, Period span)
{
    beginResetModel();
    m_items = std::move(items);
    m_rows = rowsIn(span);
    endResetModel();
}

void TimelineModel::setSpan(Period span)
{
    std::vector<int> rows = rowsIn(span);
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TimelineModel::itemAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)] : -1;
}

int TimelineModel::rowOf(int item) const
{
    const auto at = std::ranges::lower_bound(m_rows, item);
    return at != m_rows.end() && *at == item ? int(at - m_rows.begin()) : -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TimelineModel::text(const TimelineItem &item, Column column) const
{
    switch (column) {
    case Day: return text::days(item);
    case What: return text::title(item, m_session.ledger());
    case Kind: return text::word(item.kind);
    case Credential: return text::credentialNames(item, m_session.assessment());
    case State: return text::state(item);
    case ColumnCount: break;
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TimelineItem &item = (*m_items)[std::size_t(itemAt(index.row()))];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(item, column);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | Qt::AlignLeft);
    case IdRole: return item.key();
    case QuietRole: return column == Kind || column == Credential || item.isAhead;
    case StrongRole:
        return column == What
               && (item.kind == TimelineItem::Kind::Deadline || item.kind == TimelineItem::Kind::LastSafe);
    case VerdictRole:
        if (column == State && !item.isRecord() && item.verdict) return markOf(item).number();
        return {};
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Date");
    case What: return tr("Title");
    case Kind: return tr("Type");
    case Credential: return tr("Credential");
    case State: return tr("Status");
    default: return {};
    }
}

} // namespace koshin
