// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/foresight/compare.h"
#include "toolkit/roles.h"

#include <QAbstractItemModel>

#include <functional>

namespace koshin {

/// What an edition says, fact by fact under what each is a fact of; or what it changed, and where that touches the
/// holder. It holds its own words.
class RuleModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Says, HowSure, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const Edition &edition, const SchemeCatalogue &schemes,
              const std::function<bool(const RuleFact &)> &isWanted);
    void showChanges(const std::vector<RuleChange> &changes, const std::vector<Touch> &touches,
                     const SchemeCatalogue &schemes);
    void clear();

    struct Detail
    {
        QString what;
        QString says; ///< empty where `what` says it all
        QString note;
        std::vector<QString> sources; ///< keys of the edition
    };
    /// Of the row with this id.
    [[nodiscard]] Detail detail(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        QString sure;
        Detail detail;
        std::vector<int> children;
    };
    int addRoot(const QString &what);
    Node &addUnder(int root, const QString &what);
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace koshin
