// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/timelineitems.h"
#include "toolkit/roles.h"

#include <QAbstractTableModel>

namespace koshin {

class Session;

/// The items of a span of days as rows, by day: what the picture shows, in words. What ended before the as-of day
/// is folded behind a row of its own.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, What, Kind, Credential, State, ColumnCount };

    explicit TimelineModel(const Session &session, QObject *parent = nullptr);

    void setItems(std::shared_ptr<const std::vector<TimelineItem>> items, Period span);
    /// Keeps the rows that touch the span.
    void setSpan(Period span);
    [[nodiscard]] int itemAt(int row) const; ///< place in the list of items; -1: no such row
    [[nodiscard]] int rowOf(int item) const; ///< -1: outside the span, or folded
    /// The first row of a day to start by or a deadline that is ahead and not met; -1 if there is none.
    [[nodiscard]] int firstDue() const;
    void unfold(bool open);
    [[nodiscard]] bool isUnfolded() const { return m_open; }
    [[nodiscard]] static QString earlierId(); ///< id of the row that folds

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void arrange(const std::vector<int> &found);
    [[nodiscard]] std::vector<int> rowsIn(Period span) const;
    [[nodiscard]] QVariant foldingCell(Column column, int role) const;
    [[nodiscard]] QString text(const TimelineItem &item, Column column) const;

    const Session &m_session;
    std::shared_ptr<const std::vector<TimelineItem>> m_items = std::make_shared<std::vector<TimelineItem>>();
    std::vector<int> m_found; ///< items of the span, ascending
    std::vector<int> m_rows;  ///< of what is shown; `folding` stands for the row that folds
    int m_earlier = 0;        ///< items that ended before the as-of day
    bool m_open = false;
};

} // namespace koshin
