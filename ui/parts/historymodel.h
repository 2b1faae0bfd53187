// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "storage/edit.h"
#include "toolkit/roles.h"

#include <QAbstractTableModel>

namespace koshin {

/// The journal, newest first; what was undone is quiet and says so.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, At, What, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<JournalEntry> entries, std::shared_ptr<const Ledger> ledger);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<JournalEntry> m_entries;
    std::shared_ptr<const Ledger> m_ledger = std::make_shared<const Ledger>();
};

} // namespace koshin
