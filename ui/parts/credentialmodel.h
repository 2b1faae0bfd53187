// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/roles.h"
#include "toolkit/termband.h"

#include <QAbstractTableModel>

namespace koshin {

/// The credentials with their terms, as the overview lists them, in the order that they are given.
class CredentialModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Term, Band, State, Left, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Full names where they are not too long for a column, or always short ones.
    enum class Names { Full, Short };

    void show(const std::vector<const CredentialAssessment *> &credentials, Date asOf, Names names = Names::Full);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    struct Row
    {
        QString id;
        QString name;
        QString below;
        QString term;
        QString index; ///< which term it is
        Maybe<TermBand> band;
        StatusMark mark = Verdict::Open;
        QString state;
        QString left;
        QString end; ///< what the days are counted to, or from
    };
    [[nodiscard]] static Row rowOf(const CredentialAssessment &credential, Date asOf, Names names);
    static void fillEnd(Row &row, const CredentialAssessment &credential, Date asOf);
    [[nodiscard]] QVariant text(const Row &row, Column column) const;
    [[nodiscard]] QVariant secondLine(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

} // namespace koshin
