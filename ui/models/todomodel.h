// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "rules/assessment.h"

#include <QAbstractTableModel>

namespace koshin {

/// What to do next, over all credentials, in the order of the last safe dates.
class TodoModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, What, Credential, LastSafe, Due, Cost, Action, ColumnCount };
    /// Where a row leads.
    struct Target
    {
        QString credential;
        QString requirement; ///< empty: the credential as a whole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Assessment &assessment);
    [[nodiscard]] Target target(int row) const;
    /// Rows by id: `credential/requirement`.
    [[nodiscard]] Target target(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Target target;
        Verdict state{};
        QString what;
        QString hint; ///< a working assumption that bears on it
        QString credential;
        QString lastSafe;
        QString due;
        QString cost;
        QString action;
    };

    std::vector<Row> m_rows;
};

} // namespace koshin
