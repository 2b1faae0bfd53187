// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/practicefigures.h"

#include <QWidget>

class QBoxLayout;

namespace koshin {

class CellModel;
class Chart;
class RecordView;
struct ChartData;

/// What is counted in a chart and its table.
enum class Measure { Hours, Days, Entries };

/// What a panel tells apart: themes or skills, over the spans of the figures.
struct FigureGroup
{
    QString name;      ///< of chart and table
    QStringList parts; ///< as many as `of` yields; the last is for entries that name none
    std::function<const Worked &(const SpanFigures &, std::size_t part)> of;
};

/// Stacked bars with the same figures as a table beside them. A click on a bar, a double click or
/// Enter on a figure asks for the entries behind it.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    FiguresPanel(FigureGroup group, const QString &objectName);
    void show(const PracticeFigures &figures, FigureStep step, Measure measure);

Q_SIGNALS:
    void recordsRequested(const QStringList &ids, const QString &heading);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTable();
    void showChart();
    [[nodiscard]] std::size_t columns() const; ///< spans and their total
    [[nodiscard]] const SpanFigures &span(std::size_t column) const;
    [[nodiscard]] QString headingOf(std::size_t column) const;
    [[nodiscard]] std::vector<std::size_t> shownParts() const;
    void ask(std::size_t column, int part);
    void askFor(const QString &cell);

    FigureGroup m_group;
    PracticeFigures m_figures;
    FigureStep m_step{};
    Measure m_measure{};
    QBoxLayout *m_row;
    QWidget *m_drawing;
    Chart *m_chart;
    CellModel *m_model;
    RecordView *m_table;
};

/// An amount in the unit of the measure: `12.5`, and a dash for none.
[[nodiscard]] QString inWords(const Worked &worked, Measure measure);

} // namespace koshin
