// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace koshin {

/// What a chart of stacked bars shows: one bar a category, one layer a series.
struct ChartData
{
    struct Series
    {
        QString name;
        int look = 0;               ///< colour and pattern, as `theme::series` counts them
        std::vector<double> values; ///< one for each category
    };

    QString name;               ///< of the chart, for screen readers
    QString unit;               ///< at the axis
    QStringList categories;     ///< all different
    std::vector<Series> series; ///< from the ground up
};

/// A chart of stacked bars. It is drawn by a library of its own, so that the window starts without
/// Qt Charts; a table with the same figures stands beside it and is its twin for the keyboard.
class Chart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void show(const ChartData &shown) = 0;

Q_SIGNALS:
    void barChosen(int category, int series);
};

/// A chart, its library loaded at the first call. Null, with the reason in `why`, when that cannot
/// be had.
[[nodiscard]] Chart *makeChart(QWidget *parent, QString &why);

} // namespace koshin

/// The face of the library of charts.
extern "C" Q_DECL_EXPORT koshin::Chart *koshin_make_chart(QWidget *parent);
