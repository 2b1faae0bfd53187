// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figurespanel.h"

#include "analysis/cellmodel.h"
#include "analysis/chart.h"
#include "analysis/layers.h"
#include "parts/recordtext.h"
#include "text/practicetext.h"
#include "toolkit/recordview.h"
#include "toolkit/widgets.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int besideFrom = 1400; ///< width of the panel from which chart and table stand side by side
constexpr int manySpans = 6;     ///< more of them want the whole width
constexpr int figureWidth = 66;
constexpr int rowHeight = 30;

double valueOf(const Worked &worked, Measure measure)
{
    switch (measure) {
    case Measure::Hours: return double(worked.minutes) / 60;
    case Measure::Days: return worked.days.toDouble();
    case Measure::Entries: return worked.entries;
    }
    Q_UNREACHABLE();
}

QString unitOf(Measure measure)
{
    switch (measure) {
    case Measure::Hours: return FiguresPanel::tr("Hours");
    case Measure::Days: return FiguresPanel::tr("Days");
    case Measure::Entries: return FiguresPanel::tr("Entries");
    }
    Q_UNREACHABLE();
}

QStringList idsOf(const Worked &worked)
{
    QStringList ids;
    for (const Practice *practice : worked.behind) ids += practice->id.text();
    return ids;
}

} // namespace

QString inWords(const Worked &worked, Measure measure)
{
    if (worked.entries == 0) return u"–"_s;
    switch (measure) {
    case Measure::Hours: return recordtext::hours(worked.minutes);
    case Measure::Days: return worked.days.flooredTo(Decimal::fromMicro(Decimal::scale / 100)).toString();
    case Measure::Entries: return QString::number(worked.entries);
    }
    Q_UNREACHABLE();
}

FiguresPanel::FiguresPanel(FigureGroup group, const QString &objectName)
    : m_group(std::move(group)), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_model(new CellModel(this)),
      m_table(new RecordView(m_group.name, rowHeight))
{
    setObjectName(objectName);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    QString why;
    m_chart = makeChart(nullptr, why);
    m_drawing = m_chart;
    if (!m_chart)
        m_drawing = plainLabel(tr("The chart cannot be drawn (%1). The table has all figures.").arg(why),
                               theme::Size::Small, theme::Ink::Muted);
    m_drawing->setMinimumSize(320, 240);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setModel(m_model);
    m_table->setFitsContent(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAllColumnsShowFocus(false);
    m_row->addWidget(m_drawing, 5);
    m_row->addWidget(m_table, 6, Qt::AlignTop);
    connect(m_table, &RecordView::opened, this, &FiguresPanel::askFor);
    if (m_chart) {
        connect(m_chart, &Chart::barChosen, this, [this](int category, int series) {
            const auto parts = shownParts();
            if (category >= 0 && series >= 0 && std::size_t(series) < parts.size())
                ask(std::size_t(category), int(parts[std::size_t(series)]));
        });
    }
}

void FiguresPanel::show(const PracticeFigures &figures, FigureStep step, Measure measure)
{
    m_figures = figures;
    m_step = step;
    m_measure = measure;
    showTable();
    if (m_chart) showChart();
    resizeEvent(nullptr);
}

std::size_t FiguresPanel::columns() const
{
    return m_figures.spans.size() + 1;
}

const SpanFigures &FiguresPanel::span(std::size_t column) const
{
    return column < m_figures.spans.size() ? m_figures.spans[column] : m_figures.whole;
}

QString FiguresPanel::headingOf(std::size_t column) const
{
    return column < m_figures.spans.size() ? text::spanName(m_figures.spans[column].period, m_step) : tr("Total");
}

// Entries that name none get a place only where there are any.
std::vector<std::size_t> FiguresPanel::shownParts() const
{
    std::vector<std::size_t> parts;
    const auto last = std::size_t(m_group.parts.size()) - 1;
    for (std::size_t part = 0; part <= last; ++part) {
        if (part < last || m_group.of(m_figures.whole, part).entries > 0) parts.push_back(part);
    }
    return parts;
}

void FiguresPanel::showTable()
{
    std::vector<CellModel::Heading> headings{{m_group.name, false}};
    for (std::size_t column = 0; column < columns(); ++column) headings.push_back({headingOf(column), true});
    std::vector<CellModel::Row> rows;
    const auto addRow = [&](const QString &name, int part, bool strong, const auto &worked) {
        CellModel::Row row{{.text = name, .id = u"%1/%2"_s.arg(columns() - 1).arg(part), .strong = strong}};
        for (std::size_t column = 0; column < columns(); ++column) {
            const Worked &w = worked(span(column));
            row.push_back({.text = inWords(w, m_measure),
                           .id = u"%1/%2"_s.arg(column).arg(part),
                           .strong = strong,
                           .quiet = w.entries == 0});
        }
        rows.push_back(std::move(row));
    };
    for (const std::size_t part : shownParts()) {
        addRow(m_group.parts[qsizetype(part)], int(part), false,
               [&](const SpanFigures &s) -> const Worked & { return m_group.of(s, part); });
    }
    addRow(tr("Total"), -1, true, [](const SpanFigures &s) -> const Worked & { return s.total; });
    m_model->show(std::move(headings), std::move(rows));
    QList<int> widths(int(columns()) + 1, figureWidth);
    widths[0] = 0;
    m_table->setColumns(0, widths);
    m_table->setPacked(true);
}

void FiguresPanel::showChart()
{
    ChartData shown{m_group.name, unitOf(m_measure), {}, {}};
    for (std::size_t i = 0; i < m_figures.spans.size(); ++i) {
        const bool isShort = m_step == FigureStep::Month && i > 0 && m_figures.spans[i].period.from.month() > 1;
        shown.categories += isShort ? headingOf(i).sliced(5) : headingOf(i);
    }
    for (const std::size_t part : shownParts()) {
        const bool none = qsizetype(part) == m_group.parts.size() - 1;
        ChartData::Series series{m_group.parts[qsizetype(part)], none ? theme::seriesCount - 1 : int(part), {}};
        for (const SpanFigures &s : m_figures.spans) series.values.push_back(valueOf(m_group.of(s, part), m_measure));
        shown.series.push_back(std::move(series));
    }
    m_chart->show(shown);
}

void FiguresPanel::ask(std::size_t column, int part)
{
    if (column >= columns()) return;
    const Worked &worked = part < 0 ? span(column).total : m_group.of(span(column), std::size_t(part));
    if (worked.behind.empty()) return;
    const QString what = part < 0 ? tr("All practice") : m_group.parts[part];
    const QString when = column < m_figures.spans.size()
                             ? headingOf(column)
                             : recordtext::period(span(column).period.from, span(column).period.to);
    Q_EMIT recordsRequested(idsOf(worked), tr("%1, %2: %n entries", nullptr, worked.entries).arg(what, when));
}

void FiguresPanel::askFor(const QString &cell)
{
    const QStringList parts = cell.split(u'/');
    if (parts.size() == 2) ask(parts[0].toULong(), parts[1].toInt());
}

void FiguresPanel::resizeEvent(QResizeEvent *)
{
    const bool beside = width() >= besideFrom && m_figures.spans.size() <= manySpans;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_table, beside ? Qt::AlignTop : Qt::Alignment());
}

} // namespace koshin
