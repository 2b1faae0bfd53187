// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/roles.h"
#include "watch/pendingreminders.h"

#include <QAbstractTableModel>

namespace koshin {

/// Everything that is said and will be said: what holds now, the gravest first; what was put off; what
/// is to come, by day. Rows are known by the reminder's key.
class ReminderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, About, What, State, ColumnCount };
    enum class Time { Now, PutOff, ToCome };

    struct Row
    {
        Reminder reminder;
        Time time{};
        Maybe<PutOff> put;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PendingReminders &pending);
    [[nodiscard]] const Row *find(const QString &key) const; ///< null if there is none
    [[nodiscard]] int count(Time time) const;
    [[nodiscard]] Maybe<Date> nextDay() const; ///< of what is to come

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString state(const Row &row) const;

    std::vector<Row> m_rows;
    Assessment m_assessment;
};

} // namespace koshin
