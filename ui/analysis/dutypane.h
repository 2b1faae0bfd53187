// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/pane.h"
#include "rules/figures/dutystates.h"

namespace koshin {

class Button;
class CellModel;
class RecordView;

/// What is to be done again and again, with its state, and the periods of the chosen duty.
class DutyPane : public Pane
{
    Q_OBJECT

public:
    explicit DutyPane(Session &session);
    void refresh() override;
    [[nodiscard]] Heading heading() const override;

private:
    void suggest();
    void record(const QString &duty);
    void showPeriods(const QString &duty);
    [[nodiscard]] const DutyState *stateOf(const QString &duty) const;

    std::shared_ptr<const Ledger> m_ledger;
    std::vector<DutyState> m_states;
    QLabel *m_empty;
    Button *m_suggest;
    Button *m_edit;
    CellModel *m_model;
    RecordView *m_view;
    QWidget *m_past;
    CellModel *m_periods;
    RecordView *m_periodView;
};

} // namespace koshin
