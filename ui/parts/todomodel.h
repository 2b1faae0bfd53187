// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/figures/todos.h"
#include "toolkit/mark.h"
#include "toolkit/roles.h"

#include <QAbstractTableModel>

namespace koshin {

/// What there is to do next, over all credentials: first what the headline names, the next few, and a row that shows
/// the rest.
class TodoModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, What, Credential, StartBy, Due, Left, Cost, Second, Action, ColumnCount };
    /// Where a row leads.
    struct Target
    {
        QString credential;
        QString requirement;          ///< empty: the credential as a whole
        QString plan;                 ///< one whose day has passed, for the requirement or in place of both
        QString wayBack;              ///< of a credential that has lapsed: the requirement that says what may follow
        QString secondVerb;           ///< what else can be done; may be empty
        std::vector<QString> records; ///< of a group, in place of all
        QString words;                ///< what they are
        bool isAskingAgain = false;   ///< the records wait for an answer
        QString page;                 ///< an address of the issuer's; may be empty
        Todo::Step step = Todo::Step::Open;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Todo> &todos, const Assessment &assessment, const Ledger &ledger);
    /// Nothing can be recorded: a row leads to what it is about, and says so.
    void setReadOnly(bool on) { m_readOnly = on; }
    /// Shows all rows from now on, also those of later ledgers.
    void showAll();
    /// The row that stands for those that are not shown.
    [[nodiscard]] static QString moreId();
    /// Rows by id: `credential/requirement`, a plan's, or that of a group.
    [[nodiscard]] Target target(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id;
        Target target;
        StatusMark mark = Verdict::Open;
        QString stateWord;
        QString what;
        QString hint; ///< a plan, an assumption, the oldest of a group
        QString credential;
        QString startBy;
        QString due;
        QString left;
        QString cost;
        QString action;
    };
    [[nodiscard]] Row rowOf(const Todo &todo, const Assessment &assessment, const Ledger &ledger) const;
    [[nodiscard]] bool isMore(int row) const;
    [[nodiscard]] QVariant moreCell(Column column, int role) const;

    std::vector<Row> m_rows;
    bool m_leads = false; ///< the headline names the first row
    bool m_all = false;
    bool m_readOnly = false;
};

} // namespace koshin
