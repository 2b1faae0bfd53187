// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pasting.h"

#include <QAbstractTableModel>

namespace koshin {

class Session;

/// The rows of a pasting as they will be: line, state with its reason, then the table's columns.
class PasteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, State, FirstCell };

    /// Table and reader must outlive the model.
    PasteModel(const TableText &table, const PasteReader &reader, RecordKind kind, const Session &session,
               QObject *parent);

    void show(Pasting pasting, PasteMapping mapping);
    [[nodiscard]] const Pasting &pasting() const { return m_pasting; }
    /// What is to be said of a row; may be empty.
    [[nodiscard]] QString rowText(int row) const;
    /// Of the table's columns.
    [[nodiscard]] QStringList headings() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString display(const PasteRow &row, int column) const;
    [[nodiscard]] QString stateText(const PasteRow &row) const;
    [[nodiscard]] QString cellText(const PasteRow &row, int column) const;
    [[nodiscard]] QString remark(const PasteRow &row, int column) const;
    [[nodiscard]] QVariant mark(const PasteRow &row, int column) const;

    const TableText &m_table;
    const PasteReader &m_reader;
    RecordKind m_kind;
    const Session &m_session;
    Pasting m_pasting;
    PasteMapping m_mapping;
};

} // namespace koshin
