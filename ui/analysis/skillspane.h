// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/pane.h"

namespace koshin {

class Button;
class CellModel;
class RecordView;

/// How the holder rates the own skills over the years: six skills, four levels.
class SkillsPane : public Pane
{
    Q_OBJECT

public:
    explicit SkillsPane(Session &session);
    void refresh() override;
    [[nodiscard]] Heading heading() const override;

private:
    void add();
    void showNow();
    void showYears();

    CellModel *m_now;
    RecordView *m_nowView;
    CellModel *m_years;
    RecordView *m_yearsView;
};

} // namespace koshin
