// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"
#include "toolkit/mark.h"
#include "toolkit/roles.h"

#include <QAbstractItemModel>

namespace koshin {

/// The proof tree of one credential. It holds its own words, so it never points into an assessment
/// that has been replaced.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Amount, Due, Then, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// `scenario` is the same credential with plans: `Then` tells both verdicts, and is empty without.
    void show(const CredentialAssessment *credential, Date asOf, const CredentialAssessment *scenario = nullptr);

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
        QString id;
        QString name;
        QString sentence;
        QString amount;
        QString due;
        QString grace; ///< until when it can be made up; mostly empty
        StatusMark mark = Verdict::Undecided;
        Maybe<StatusMark> then;
        QString change;
        std::vector<int> children;
    };
    int add(const Finding &finding, int parent, int row, Date asOf, const CredentialAssessment *scenario);
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace koshin
