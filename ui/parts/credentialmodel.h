// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/roles.h"
#include "toolkit/termband.h"

#include <QAbstractTableModel>

namespace koshin {

/// The credentials with their terms, as the overview lists them.
class CredentialModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Term, Band, State, DaysLeft, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Assessment &assessment);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id;
        QString name;
        QString below;
        QString from;
        QString to;
        Maybe<TermBand> band;
        Verdict verdict{};
        QString daysLeft;
        QString applyBy;
    };
    [[nodiscard]] QVariant text(const Row &row, Column column) const;
    [[nodiscard]] QVariant secondLine(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

} // namespace koshin
