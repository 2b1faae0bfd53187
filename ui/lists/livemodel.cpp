// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/livemodel.h"

#include "toolkit/spoken.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr quintptr topLevel = 0; ///< internal id of what stands on the left; rows carry their group + 1

struct Wanted
{
    QString text;
    bool isThere = true;
};

/// The words of a filter: `-` in front of one forbids it, quotation marks keep several together.
std::vector<Wanted> wantedIn(const QString &words)
{
    static const QRegularExpression one(u"(-?)(?:\"([^\"]+)\"?|([^\\s\\x{3000}\"]+))"_s);
    std::vector<Wanted> found;
    for (const auto &match : one.globalMatch(words)) {
        const QString text =
            match.hasCaptured(2) && !match.captured(2).isEmpty() ? match.captured(2) : match.captured(3);
        const bool says = std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
        if (says) found.push_back({text, match.captured(1).isEmpty()});
    }
    return found;
}

} // namespace

void LiveModel::setWords(const QString &words)
{
    if (words == m_words) return;
    m_words = words;
    arrange();
}

void LiveModel::setGrouping(const QString &id)
{
    const bool known = std::ranges::any_of(groupings(), [&](const Grouping &g) { return g.id == id; });
    if (!known || id == m_grouping) return;
    m_grouping = id;
    arrange();
}

void LiveModel::setOnly(const QStringList &ids)
{
    m_onlyIds = ids;
    arrange();
}

void LiveModel::recordsChanged()
{
    m_order.clear();
    arrange();
}

void LiveModel::surroundingsChanged()
{
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex top = index(i, 0);
        const int below = rowCount(top);
        if (below > 0) Q_EMIT dataChanged(index(0, 0, top), index(below - 1, columnCount() - 1, top));
    }
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LiveModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_order.clear();
    arrange();
}

void LiveModel::arrange()
{
    beginResetModel();
    m_only.clear();
    for (const QString &id : std::as_const(m_onlyIds)) {
        if (const int record = recordOf(id); record >= 0) m_only.insert(record);
    }
    if (int(m_order.size()) != records()) {
        m_order = ordered(std::max(0, m_sortColumn));
        if (m_sortOrder == Qt::DescendingOrder) std::ranges::reverse(m_order);
    }
    m_kept = kept();
    group();
    endResetModel();
}

std::vector<int> LiveModel::kept() const
{
    std::vector<std::pair<std::unique_ptr<Word>, bool>> words;
    for (const Wanted &wanted : wantedIn(m_words)) words.emplace_back(prepare(wanted.text), wanted.isThere);
    if (words.empty() && m_onlyIds.isEmpty()) return m_order;
    std::vector<int> found;
    for (const int record : m_order) {
        if (!m_onlyIds.isEmpty() && !m_only.contains(record)) continue;
        const bool fits =
            std::ranges::all_of(words, [&](const auto &word) { return word.first->fits(record) == word.second; });
        if (fits) found.push_back(record);
    }
    return found;
}

void LiveModel::group()
{
    m_groups.clear();
    if (!isGrouped()) {
        m_groups.push_back({{}, m_kept});
        return;
    }
    std::unordered_map<int, std::vector<int>> rows;
    std::vector<int> found; // in the order of their first rows
    Keys keys;
    for (const int record : m_kept) {
        keys.clear();
        keysOf(record, m_grouping, keys);
        for (const int key : keys) {
            std::vector<int> &below = rows[key];
            if (below.empty()) found.push_back(key);
            below.push_back(record);
        }
    }
    const bool narrowed = !m_words.isEmpty() || !m_onlyIds.isEmpty();
    std::unordered_map<int, qint64> places;
    for (const int key : found) places.emplace(key, qint64(places.size()));
    // Records among the headings follow the chosen order, as their rows do; those without rows come after them.
    const auto place = [&](const Group &g) {
        const Heading &h = g.heading;
        if (!h.stands) return std::pair(2, h.order);
        return g.rows.empty() ? std::pair(1, h.order) : std::pair(0, places.at(h.key));
    };
    for (Heading &heading : headingsOf(m_grouping, found)) {
        auto at = rows.find(heading.key);
        if (at == rows.end() && (narrowed || !heading.stands)) continue;
        m_groups.push_back({std::move(heading), at == rows.end() ? std::vector<int>() : std::move(at->second)});
    }
    std::ranges::stable_sort(m_groups, {}, place);
}

bool LiveModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && isGrouped() && index.internalId() == topLevel;
}

int LiveModel::recordAt(const QModelIndex &index) const
{
    if (isHeading(index)) return -1;
    const std::size_t group = isGrouped() ? index.internalId() - 1 : 0;
    return m_groups[group].rows[std::size_t(index.row())];
}

QModelIndex LiveModel::indexOf(const QString &id) const
{
    const int record = recordOf(id);
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        if (isGrouped() && !id.isEmpty() && m_groups[g].heading.record == id) return createIndex(int(g), 0, topLevel);
        if (record < 0) continue;
        const auto &rows = m_groups[g].rows;
        const auto at = std::ranges::find(rows, record);
        if (at != rows.end()) return createIndex(int(at - rows.begin()), 0, isGrouped() ? quintptr(g + 1) : topLevel);
    }
    return {};
}

QModelIndexList LiveModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                 Qt::MatchFlags flags) const
{
    if (role != IdRole || hits != 1) return QAbstractItemModel::match(start, role, value, hits, flags);
    const QModelIndex found = indexOf(value.toString());
    return found.isValid() ? QModelIndexList{found} : QModelIndexList();
}

QModelIndex LiveModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex LiveModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel) return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    if (!isGrouped()) return parent.isValid() || m_groups.empty() ? 0 : int(m_groups.front().rows.size());
    if (!parent.isValid()) return int(m_groups.size());
    return isHeading(parent) && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].rows.size()) : 0;
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (role == SpanRole) return isHeading(index);
    if (isHeading(index)) {
        const Group &group = m_groups[std::size_t(index.row())];
        if (role == IdRole) return group.heading.record;
        return headingCell(group.heading, group.rows, index.column(), role);
    }
    const int record = recordAt(index);
    if (role == IdRole) return idOfRecord(record);
    return cell(record, index.column(), role);
}

} // namespace koshin
