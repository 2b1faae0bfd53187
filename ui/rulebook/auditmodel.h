// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/keeping.h"
#include "toolkit/roles.h"

#include <QAbstractTableModel>

namespace koshin {

/// The rows of a rehearsal: records with what is missing, or files with how long to keep them. It holds its own words.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Day, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showRecords(const std::vector<AuditLine> &lines, const Ledger &ledger);
    void showFiles(const std::vector<Keeping> &files, const Ledger &ledger);

    /// The first row with something to do, else the first.
    [[nodiscard]] int firstOpen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id;
        QString what;
        QString below;
        QString day;
        QString state;
        QVariant mark; ///< StatusMark::number; nothing: plain text
    };
    void show(std::vector<Row> rows, bool ofFiles);

    std::vector<Row> m_rows;
    bool m_ofFiles = false;
};

} // namespace koshin
