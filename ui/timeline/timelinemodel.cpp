// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemodel.h"

#include "session/session.h"
#include "text/timelinetext.h"
#include "timeline/timelinepicture.h"
#include "toolkit/spoken.h"

#include <algorithm>

namespace koshin {
namespace {

constexpr int folding = -1; ///< in the place of an item

} // namespace

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

void TimelineModel::arrange(const std::vector<int> &found)
{
    beginResetModel();
    m_found = found;
    const auto isEarlier = [this](int item) { return (*m_items)[std::size_t(item)].span.to < m_session.asOf(); };
    m_earlier = int(std::ranges::count_if(m_found, isEarlier));
    m_rows.clear();
    if (m_earlier > 0) m_rows.push_back(folding);
    if (m_open) std::ranges::copy_if(m_found, std::back_inserter(m_rows), isEarlier);
    std::ranges::copy_if(m_found, std::back_inserter(m_rows), [&](int item) { return !isEarlier(item); });
    endResetModel();
}

void TimelineModel::setItems(std::shared_ptr<const std::vector<TimelineItem>> items, Period span)
{
    m_items = std::move(items);
    arrange(rowsIn(span));
}

void TimelineModel::setSpan(Period span)
{
    const std::vector<int> found = rowsIn(span);
    if (found != m_found) arrange(found);
}

void TimelineModel::unfold(bool open)
{
    m_open = open;
    arrange(std::vector<int>(m_found));
}

QString TimelineModel::earlierId()
{
    return QStringLiteral("earlier");
}

int TimelineModel::itemAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)] : -1;
}

int TimelineModel::rowOf(int item) const
{
    const auto at = std::ranges::find(m_rows, item);
    return item >= 0 && at != m_rows.end() ? int(at - m_rows.begin()) : -1;
}

int TimelineModel::firstDue() const
{
    const auto isDue = [this](int item) {
        if (item == folding) return false;
        const TimelineItem &what = (*m_items)[std::size_t(item)];
        const bool isDay = what.kind == TimelineItem::Kind::Deadline || what.kind == TimelineItem::Kind::LastSafe;
        const bool isDone = what.verdict == Verdict::Met || what.verdict == Verdict::Waived;
        return isDay && !isDone && what.span.from >= m_session.asOf();
    };
    const auto at = std::ranges::find_if(m_rows, isDue);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
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

QVariant TimelineModel::foldingCell(Column column, int role) const
{
    if (role == IdRole) return earlierId();
    if (role == QuietRole) return true;
    if (role == Qt::DisplayRole && column == Day) return tr("%n earlier", nullptr, m_earlier);
    if (role == ButtonRole && column == State) return m_open ? tr("Hide") : tr("Show");
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (itemAt(index.row()) == folding && role != Qt::AccessibleTextRole && role != Qt::TextAlignmentRole)
        return foldingCell(Column(index.column()), role);
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | Qt::AlignLeft);
    const TimelineItem &item = (*m_items)[std::size_t(itemAt(index.row()))];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(item, column);
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
