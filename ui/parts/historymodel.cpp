// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/historymodel.h"

#include "text/edittext.h"
#include "toolkit/spoken.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString localTime(const Timestamp &at)
{
    const auto moment = QDateTime::fromSecsSinceEpoch(at.seconds().time_since_epoch().count());
    return moment.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString stateOf(const JournalEntry &entry)
{
    if (entry.erased) return HistoryModel::tr("Contents erased");
    return entry.undone ? HistoryModel::tr("Undone") : QString();
}

} // namespace

void HistoryModel::show(std::vector<JournalEntry> entries, std::shared_ptr<const Ledger> ledger)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_ledger = std::move(ledger);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const JournalEntry &entry = m_entries[std::size_t(index.row())];
    if (role == IdRole) return entry.record;
    if (role == QuietRole) return entry.undone || entry.erased || index.column() == Number;
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (role != Qt::DisplayRole) return {};
    switch (Column(index.column())) {
    case Number: return QString::number(entry.seq);
    case At: return localTime(entry.at);
    case What: return text::sentence(entry, m_ledger.get());
    case State: return stateOf(entry);
    case ColumnCount: break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == Number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Number: return tr("No.");
    case At: return tr("Time");
    case What: return tr("Change");
    case State: return tr("Status");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
