// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "toolkit/roles.h"
#include "toolkit/spoken.h"

#include <QAbstractTableModel>

#include <functional>

namespace koshin {

/// One column of a list: its heading and what a record answers to a role. Roles it does not know
/// answer nothing.
template<class R>
struct Column
{
    QString title;
    std::function<QVariant(const R &, int role)> value;
    bool figure = false; ///< right-aligned
};

/// The records of one kind as rows, ordered by id; sorting is a proxy's, by SortRole. Records are
/// shared with the snapshot, and `update` tells views exactly which rows came, went or changed.
template<class R>
class ListModel : public QAbstractTableModel
{
public:
    using Rows = std::vector<std::shared_ptr<const R>>;

    ListModel(std::vector<Column<R>> columns, QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const R &record = *m_rows[std::size_t(index.row())];
        const Column<R> &column = m_columns[std::size_t(index.column())];
        if (role == IdRole) return idOf(record);
        if (role == Qt::TextAlignmentRole) return alignment(column);
        if (role == Qt::AccessibleTextRole) return spoken(index);
        if (role == SortRole) {
            const QVariant key = column.value(record, SortRole);
            return key.isValid() ? key : column.value(record, Qt::DisplayRole);
        }
        return column.value(record, role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const Column<R> &column = m_columns[std::size_t(section)];
        if (role == Qt::DisplayRole) return column.title;
        if (role == Qt::TextAlignmentRole) return alignment(column);
        return {};
    }

    void update(const RecordList<R> &list)
    {
        const Rows &fresh = list.pointers();
        if (m_rows.empty() || differsGreatly(fresh)) {
            beginResetModel();
            m_rows = fresh;
            endResetModel();
        } else {
            walk(fresh);
        }
    }

    /// Says that what the columns read beside the records (assessment, other kinds) changed.
    void surroundingsChanged()
    {
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    static constexpr std::size_t most = 500; ///< more differences than these are a reset

    static int alignment(const Column<R> &column)
    {
        return int(Qt::AlignVCenter | (column.figure ? Qt::AlignRight : Qt::AlignLeft));
    }

    bool differsGreatly(const Rows &fresh) const
    {
        std::size_t differences = 0;
        auto a = m_rows.begin();
        auto b = fresh.begin();
        while (differences <= most && a != m_rows.end() && b != fresh.end()) {
            const bool same = a->get() == b->get();
            const bool before = !same && idOf(**a) < idOf(**b);
            const bool after = !same && idOf(**b) < idOf(**a);
            differences += same ? 0 : 1;
            if (!after) ++a;
            if (!before) ++b;
        }
        return differences + std::size_t(m_rows.end() - a) + std::size_t(fresh.end() - b) > most;
    }

    void walk(const Rows &fresh)
    {
        std::size_t row = 0;
        for (const auto &record : fresh) {
            while (row < m_rows.size() && idOf(*m_rows[row]) < idOf(*record)) removeAt(row);
            if (row < m_rows.size() && idOf(*m_rows[row]) == idOf(*record)) replaceAt(row, record);
            else insertAt(row, record);
            ++row;
        }
        while (m_rows.size() > row) removeAt(row);
    }

    void removeAt(std::size_t row)
    {
        beginRemoveRows({}, int(row), int(row));
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(row));
        endRemoveRows();
    }

    void insertAt(std::size_t row, std::shared_ptr<const R> record)
    {
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), std::move(record));
        endInsertRows();
    }

    void replaceAt(std::size_t row, const std::shared_ptr<const R> &record)
    {
        if (m_rows[row] == record) return;
        m_rows[row] = record;
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }

    std::vector<Column<R>> m_columns;
    Rows m_rows;
};

/// A column of plain text.
template<class R>
Column<R> textColumn(const QString &title, std::function<QString(const R &)> text, bool quiet = false)
{
    return {title, [text = std::move(text), quiet](const R &record, int role) -> QVariant {
        if (role == Qt::DisplayRole) return text(record);
        if (role == QuietRole) return quiet;
        return {};
    }};
}

/// A column of figures: right-aligned, sorted by their value.
template<class R>
Column<R> figureColumn(const QString &title, std::function<QString(const R &)> text,
                       std::function<QVariant(const R &)> key)
{
    return {title, [text = std::move(text), key = std::move(key)](const R &record, int role) -> QVariant {
        if (role == Qt::DisplayRole) return text(record);
        if (role == SortRole) return key(record);
        return {};
    }, true};
}

} // namespace koshin
