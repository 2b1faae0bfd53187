// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart.h"

class QChart;
class QChartView;

namespace koshin {

/// Stacked bars drawn by Qt Charts. Layers differ by pattern, not by colour alone; nothing moves.
class StackedBars : public Chart
{
    Q_OBJECT

public:
    explicit StackedBars(QWidget *parent);
    void show(const ChartData &shown) override;

private:
    void draw();
    void tell(int category, int series) const;

    ChartData m_data;
    QChart *m_chart;
    QChartView *m_view;
};

} // namespace koshin
