// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figurespanel.h"
#include "analysis/pane.h"

class QComboBox;

namespace koshin {

/// Practice by theme and by skill over time, and what is thin.
class WorkPane : public Pane
{
    Q_OBJECT

public:
    explicit WorkPane(Session &session);
    void refresh() override;
    [[nodiscard]] Heading heading() const override;

private:
    void addChoices();
    void showFigures();
    void showThin();
    [[nodiscard]] std::vector<Period> spans(FigureStep step) const;
    void askForThin(const QString &row);

    std::shared_ptr<const Ledger> m_ledger; ///< the figures point into it
    QComboBox *m_step;
    QComboBox *m_measure;
    QLabel *m_note;
    QLabel *m_empty;
    QWidget *m_contents;
    FiguresPanel *m_themes;
    FiguresPanel *m_skills;
    CellModel *m_thinModel;
    RecordView *m_thin;
    QLabel *m_nothingThin;
};

} // namespace koshin
