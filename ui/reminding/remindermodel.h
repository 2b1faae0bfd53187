// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/roles.h"
#include "watch/pendingreminders.h"

#include <QAbstractItemModel>

namespace koshin {

/// Everything that is said and will be said, one row for each thing, under a heading each: what holds now, the
/// gravest first; what is to come, by the day it is told; what was put off. Rows are known by the
/// reminder's key, headings by none; headings without rows are left out.
class ReminderModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, About, Credential, StartBy, Due, Left, Next, State, ColumnCount };
    enum class Time { Now, ToCome, PutOff };

    struct Row
    {
        Reminder reminder;
        Time time{};
        Maybe<PutOff> put;
        std::vector<Date> later; ///< the days to come on which it is told again
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const PendingReminders &pending);
    [[nodiscard]] const Row *find(const QString &key) const; ///< null if there is none
    [[nodiscard]] int count(Time time) const;
    [[nodiscard]] Maybe<Date> nextDay() const; ///< on which anything is told
    /// On which a row is told next.
    [[nodiscard]] static Maybe<Date> nextDay(const Row &row);
    /// The first of those that are active, and how many days it has; empty if none is.
    [[nodiscard]] QString firstInWords() const;
    /// All that is said of a row: what is told on its day, on which days again, and why it was put off.
    [[nodiscard]] QString words(const Row &row) const;
    [[nodiscard]] QModelIndex first() const; ///< row; invalid if there is none

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        Time time{};
        std::vector<Row> rows;
    };
    [[nodiscard]] static QString heading(Time time);
    [[nodiscard]] static QVariant headingCell(const Group &group, int column, int role);
    [[nodiscard]] QString cell(const Row &row, Column column) const;
    [[nodiscard]] QString state(const Row &row) const;

    std::vector<Group> m_groups;
    Assessment m_assessment;
};

} // namespace koshin
