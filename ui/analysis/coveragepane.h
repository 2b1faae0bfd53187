// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/pane.h"
#include "rules/figures/practicecoverage.h"

namespace koshin {

class Button;
class CellModel;
class CoverageGrid;
class StatusChip;
class RecordView;
class StatusChip;

/// Which of the 30 syllabus items engagements cover: a grid, and the same in words.
class CoveragePane : public Pane
{
    Q_OBJECT

public:
    explicit CoveragePane(Session &session);
    void refresh() override;
    [[nodiscard]] Heading heading() const override;

private:
    void addLegend();
    void open(int item);
    [[nodiscard]] QStringList withoutEvidence() const;

    std::shared_ptr<const Ledger> m_ledger;
    std::array<ItemCoverage, syllabusCount> m_items;
    CoverageGrid *m_grid;
    std::array<StatusChip *, 4> m_legend{}; ///< by Coverage
    Button *m_bare;
    CellModel *m_model;
    RecordView *m_table;
};

} // namespace koshin
