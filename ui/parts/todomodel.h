// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"
#include "toolkit/roles.h"

#include <QAbstractTableModel>

namespace koshin {

/// What to do next, over all credentials, in the order of the last safe dates, and the plans whose
/// day has passed without a record.
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
        QString record;      ///< a plan, in place of both
        [[nodiscard]] QString id() const
        {
            return record.isEmpty() ? QString(credential + u'/' + requirement) : record;
        }
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `planned` is the assessment with the plans ahead: it tells which of them bear on a row.
    void show(const Assessment &assessment, const Assessment &planned = {}, const Ledger &ledger = {});
    [[nodiscard]] Target target(int row) const;
    /// Rows by id: `credential/requirement`, or a plan's.
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
        QString stateWord;
        QString what;
        QString hint; ///< a working assumption or a plan that bears on it
        QString credential;
        QString lastSafe;
        QString due;
        QString cost;
        QString action;
        Date order;
    };
    void addOverdue(const Ledger &ledger, Date asOf);

    std::vector<Row> m_rows;
};

} // namespace koshin
