// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practicemodel.h"

#include "models/spoken.h"
#include "recordtext.h"
#include "text/codetext.h"
#include "text/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr quintptr groupLevel = 0; ///< internal id of groups; entries carry their group's row + 1

QString themesOf(const Practice &practice)
{
    QStringList words;
    for (const Theme theme : practice.themes) words += text::word(theme);
    return words.join(PracticeModel::tr(", "));
}

Date newest(const Maybe<Date> &last, Date first)
{
    return last ? *last : first;
}

} // namespace

void PracticeModel::show(std::shared_ptr<const Ledger> ledger, const QString &needle)
{
    beginResetModel();
    m_ledger = std::move(ledger);
    m_groups.clear();
    const auto fits = [&](const QString &text) {
        return needle.isEmpty() || text.contains(needle, Qt::CaseInsensitive);
    };
    QHash<QString, std::size_t> places;
    for (const auto &engagement : m_ledger->engagements.pointers()) {
        places.insert(engagement->id.text(), m_groups.size());
        m_groups.push_back({.engagement = engagement, .entries = {}});
    }
    m_groups.push_back({});
    for (const auto &practice : m_ledger->practices.pointers()) {
        const QString of = practice->engagement ? practice->engagement->text() : QString();
        Group &group = m_groups[places.value(of, m_groups.size() - 1)];
        const bool groupFits = group.engagement && !needle.isEmpty() && fits(group.engagement->title);
        if (!groupFits && !fits(practice->title) && !fits(themesOf(*practice))
            && !fits(recordtext::clientCode(practice->client, *m_ledger))) continue;
        group.entries.push_back(practice);
        group.minutes += recordtext::minutesOf(*practice);
        group.files += practice->evidence.size();
    }
    std::erase_if(m_groups, [&](const Group &g) {
        return g.entries.empty() && (!g.engagement || !fits(g.engagement->title));
    });
    std::ranges::stable_sort(m_groups, [](const Group &a, const Group &b) {
        if (!a.engagement || !b.engagement) return a.engagement && !b.engagement;
        return a.engagement->from > b.engagement->from;
    });
    for (Group &group : m_groups) {
        if (group.engagement) group.files += group.engagement->evidence.size();
        std::ranges::stable_sort(group.entries, [](const auto &a, const auto &b) {
            return newest(a->to, a->from) > newest(b->to, b->from);
        });
    }
    endResetModel();
}

const PracticeModel::Group *PracticeModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == groupLevel ? &m_groups[std::size_t(index.row())] : nullptr;
}

const Practice *PracticeModel::practiceOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel) return nullptr;
    return m_groups[index.internalId() - 1].entries[std::size_t(index.row())].get();
}

QModelIndex PracticeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : groupLevel);
}

QModelIndex PracticeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupLevel) return {};
    return createIndex(int(child.internalId()) - 1, 0, groupLevel);
}

int PracticeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) return int(m_groups.size());
    const Group *group = parent.column() == 0 ? groupOf(parent) : nullptr;
    return group ? int(group->entries.size()) : 0;
}

int PracticeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString PracticeModel::secondLine(const Group &group) const
{
    if (!group.engagement) return tr("%n entries", nullptr, int(group.entries.size()));
    QStringList items;
    for (const SyllabusItem item : group.engagement->items) items += codeName(item);
    QStringList parts{recordtext::clientCode(group.engagement->client, *m_ledger), items.join(tr(", ")),
                      recordtext::period(group.engagement->from, group.engagement->to)};
    if (group.engagement->role) parts += text::word(*group.engagement->role);
    if (!group.engagement->to) parts += tr("not finished");
    parts.removeAll({});
    return parts.join(tr(" · "));
}

QString PracticeModel::secondLine(const Practice &practice) const
{
    QStringList parts{recordtext::clientCode(practice.client, *m_ledger), themesOf(practice)};
    parts.removeAll({});
    return parts.join(tr(" · "));
}

QVariant PracticeModel::groupData(const Group &group, Column column, int role) const
{
    const Maybe<Certification> confirmed = group.engagement ? group.engagement->certification : Maybe<Certification>();
    switch (role) {
    case IdRole: return group.engagement ? group.engagement->id.text() : QString();
    case StrongRole: return column == Title || column == Hours;
    case SecondLineRole: return column == Title ? QVariant(secondLine(group)) : QVariant();
    case VerdictRole:
        return column == Confirmed && confirmed ? QVariant(int(recordtext::markOf(confirmed->state))) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Title: return group.engagement ? group.engagement->title : tr("Without an engagement");
    case Hours: return recordtext::hours(group.minutes);
    case Confirmed: return confirmed ? text::word(confirmed->state) : QString();
    case Files: return QString::number(group.files);
    default: return {};
    }
}

QVariant PracticeModel::entryData(const Practice &practice, Column column, int role) const
{
    const Maybe<Certification> &confirmed = practice.certification;
    switch (role) {
    case IdRole: return practice.id.text();
    case SecondLineRole: return column == Title ? QVariant(secondLine(practice)) : QVariant();
    case VerdictRole:
        return column == Confirmed && confirmed ? QVariant(int(recordtext::markOf(confirmed->state))) : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (column) {
    case Title: return practice.title;
    case Day: return text::date(newest(practice.to, practice.from));
    case Hours: return recordtext::hours(recordtext::minutesOf(practice));
    case Confirmed: return confirmed ? text::word(confirmed->state) : QString();
    case Files: return QString::number(practice.evidence.size());
    case ColumnCount: break;
    }
    return {};
}

QVariant PracticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole) return headerData(column, Qt::Horizontal, role);
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (const Group *group = groupOf(index)) return groupData(*group, column, role);
    return entryData(*practiceOf(index), column, role);
}

QVariant PracticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool figure = section == Hours || section == Files || section == Day;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Title: return tr("What");
    case Day: return tr("Day");
    case Hours: return tr("Hours");
    case Confirmed: return tr("Confirmation");
    case Files: return tr("Evidence");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
