// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"
#include "toolkit/mark.h"

#include <QAbstractTableModel>

namespace koshin {

/// One cell of a small table: its words and how RowDelegate draws them.
struct Cell
{
    QString text;
    QString id = {}; ///< what Enter or a double click means; empty: the id of the row's first cell
    QString second = {};
    Maybe<int> level = {}; ///< of four
    Maybe<StatusMark> chip = {};
    Maybe<Verdict> mark = {};
    bool strong = false;
    bool quiet = false;
    QString button = {};
};

/// A small table that is made anew whenever it changes: the figures of the analysis.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Heading
    {
        QString text;
        bool figure = false; ///< set flush right
    };
    using Row = std::vector<Cell>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Every row has a cell for each heading.
    void show(std::vector<Heading> headings, std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Heading> m_headings;
    std::vector<Row> m_rows;
};

} // namespace koshin
