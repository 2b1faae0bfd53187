// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/foresight/proposal.h"
#include "toolkit/recordview.h"

class QStandardItemModel;

namespace koshin {

/// The steps of a proposal, one a row, with what they count toward, hours and fee; below them the claims that cost
/// nothing, and the sum.
class StepTable : public RecordView
{
    Q_OBJECT

public:
    explicit StepTable(QWidget *parent = nullptr);
    void show(const Proposal &proposal, const Assessment &assessment);

Q_SIGNALS:
    void recordRequested(const QString &id);
    void requirementRequested(const QString &credential, const QString &requirement);

private:
    void addStep(const ProposedStep &step, const WiderClaim *claim, const Assessment &assessment);
    void follow(int row);

    QStandardItemModel *m_rows;
    std::vector<ProposedStep> m_steps;
};

} // namespace koshin
