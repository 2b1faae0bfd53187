// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "models/roles.h"

#include <QAbstractItemModel>

namespace koshin {

/// Practice entries grouped by engagement, newest first, with the totals of each group. Entries
/// without an engagement form the last group.
class PracticeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Day, Hours, Confirmed, Files, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// `needle` keeps only entries and engagements whose title, client code or theme contain it.
    void show(std::shared_ptr<const Ledger> ledger, const QString &needle = {});

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    using PracticePointer = std::shared_ptr<const Practice>;
    struct Group
    {
        std::shared_ptr<const Engagement> engagement; ///< null: entries without one
        std::vector<PracticePointer> entries;
        qint64 minutes = 0;
        std::size_t files = 0;
    };
    [[nodiscard]] const Group *groupOf(const QModelIndex &index) const;
    [[nodiscard]] const Practice *practiceOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, Column column, int role) const;
    [[nodiscard]] QVariant entryData(const Practice &practice, Column column, int role) const;
    [[nodiscard]] QString secondLine(const Group &group) const;
    [[nodiscard]] QString secondLine(const Practice &practice) const;

    std::shared_ptr<const Ledger> m_ledger = std::make_shared<const Ledger>();
    std::vector<Group> m_groups;
};

} // namespace koshin
