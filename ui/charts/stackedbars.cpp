// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stackedbars.h"

#include "analysis/layers.h"
#include "text/tame.h"
#include "toolkit/shown.h"
#include "toolkit/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int tile = 8; ///< side of a pattern, in pixels of the window

void drawPattern(QPainter &painter, int look)
{
    constexpr double half = tile / 2.0;
    switch (look) {
    case 1: // rising lines
        for (const int shift : {-tile, 0, tile}) painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0));
        break;
    case 2: painter.drawEllipse(QPointF(half, half), 1, 1); break;
    case 3: painter.drawLine(QPointF(0, half), QPointF(tile, half)); break;
    case 4: painter.drawLine(QPointF(half, 0), QPointF(half, tile)); break;
    case 5: // falling lines
        for (const int shift : {-tile, 0, tile}) painter.drawLine(QPointF(shift, 0), QPointF(shift + tile, tile));
        break;
    case 6: // a grid
        painter.drawLine(QPointF(0, half), QPointF(tile, half));
        painter.drawLine(QPointF(half, 0), QPointF(half, tile));
        break;
    default: break; // plain
    }
}

// The colour with its pattern in that of the pane, drawn for the screen's resolution.
QBrush brushFor(int look, double ratio)
{
    QImage image(QSize(tile, tile) * std::max(1, int(std::lround(ratio))), QImage::Format_RGB32);
    const double scale = double(image.width()) / tile;
    image.fill(theme::series(look));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(theme::faint(theme::colour(theme::Ink::Pane), 0.45), 1.2));
    drawPattern(painter, look);
    painter.end();
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return brush;
}

void dress(QAbstractAxis &axis)
{
    axis.setLabelsFont(theme::font(theme::Size::Small));
    axis.setLabelsColor(theme::colour(theme::Ink::Muted));
    axis.setTitleFont(theme::font(theme::Size::Small));
    axis.setTitleBrush(theme::colour(theme::Ink::Muted));
    axis.setLinePenColor(theme::colour(theme::Ink::Line));
    axis.setGridLineColor(theme::colour(theme::Ink::Line));
}

double highest(const ChartData &data)
{
    double most = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double sum = 0;
        for (const auto &series : data.series) sum += series.values[std::size_t(i)];
        most = std::max(most, sum);
    }
    return most;
}

QValueAxis *valueAxis(const ChartData &data)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, std::max(1.0, highest(data)));
    axis->applyNiceNumbers();
    axis->setMin(0);
    axis->setLabelFormat(axis->max() < 5 ? u"%.1f"_s : u"%.0f"_s);
    axis->setTitleText(data.unit);
    dress(*axis);
    return axis;
}

/// The chart reads its labels as HTML.
QString written(const QString &label)
{
    return text::tame(label).toHtmlEscaped();
}

QBarCategoryAxis *categoryAxis(const ChartData &data)
{
    auto *axis = new QBarCategoryAxis;
    for (const QString &category : data.categories) axis->append(written(category));
    dress(*axis);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace

StackedBars::StackedBars(QWidget *parent) : Chart(parent), m_chart(new QChart), m_view(new QChartView(m_chart, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // a picture; the table beside it is read
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->setAlignment(Qt::AlignRight);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    m_chart->legend()->setReverseMarkers(true); // from above, as the parts of a bar
}

void StackedBars::show(const ChartData &shown)
{
    m_data = shown;
    setAccessibleName(shown.name);
    m_view->setAccessibleName(shown.name);
    draw();
}

void StackedBars::draw()
{
    m_chart->removeAllSeries();
    const auto old = m_chart->axes();
    for (QAbstractAxis *axis : old) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.62);
    for (const auto &series : m_data.series | std::views::reverse) { // the first on top, as in legend and table
        auto *set = new QBarSet(written(series.name));
        for (const double value : series.values) set->append(value);
        set->setBrush(brushFor(series.look, devicePixelRatioF()));
        set->setPen(QPen(theme::series(series.look), 1));
        bars->append(set);
    }
    m_chart->addSeries(bars);
    QAbstractAxis *bottom = categoryAxis(m_data);
    QAbstractAxis *left = valueAxis(m_data);
    m_chart->addAxis(bottom, Qt::AlignBottom);
    m_chart->addAxis(left, Qt::AlignLeft);
    bars->attachAxis(bottom);
    bars->attachAxis(left);
    m_chart->legend()->setFont(theme::font(theme::Size::Small));
    m_chart->legend()->setLabelColor(theme::colour(theme::Ink::Text));
    const auto seriesOf = [bars](QBarSet *set) { return int(bars->count() - 1 - bars->barSets().indexOf(set)); };
    connect(bars, &QAbstractBarSeries::clicked, this,
            [this, seriesOf](int category, QBarSet *set) { Q_EMIT barChosen(category, seriesOf(set)); });
    connect(bars, &QAbstractBarSeries::hovered, this, [this, seriesOf](bool on, int category, QBarSet *set) {
        if (on) tell(category, seriesOf(set));
        else QToolTip::hideText();
    });
}

void StackedBars::tell(int category, int series) const
{
    if (category < 0 || category >= m_data.categories.size() || series < 0 || series >= int(m_data.series.size()))
        return;
    const auto &layer = m_data.series[std::size_t(series)];
    const QString value = QLocale(QLocale::English).toString(layer.values[std::size_t(category)], 'g', 6);
    const QString words = u"%1 · %2: %3 (%4)"_s.arg(m_data.categories[category], layer.name, value, m_data.unit);
    QToolTip::showText(QCursor::pos(), plainTip(words), m_view);
}

} // namespace koshin

koshin::Chart *koshin_make_chart(QWidget *parent)
{
    return new koshin::StackedBars(parent);
}
