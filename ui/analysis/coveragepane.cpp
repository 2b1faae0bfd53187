// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coveragepane.h"

#include "analysis/cellmodel.h"
#include "analysis/coveragegrid.h"
#include "text/codetext.h"
#include "text/practicetext.h"
#include "toolkit/recordview.h"
#include "toolkit/statusmark.h"
#include "toolkit/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

CoveragePane::CoveragePane(Session &session)
    : Pane(session), m_grid(new CoverageGrid),
      m_bare(new Button(tr("Show engagements without evidence"), Button::Look::Plain)), m_model(new CellModel(this)),
      m_table(new RecordView(tr("Syllabus coverage as a list"), 32))
{
    m_column->addWidget(m_grid);
    addLegend();
    m_grid->setObjectName(u"grid"_s);
    m_table->setObjectName(u"coverage"_s);
    m_table->setModel(m_model);
    m_table->setFitsContent(true);
    m_column->addWidget(m_table);
    m_column->addStretch();
    connect(m_grid, &CoverageGrid::opened, this, &CoveragePane::open);
    connect(m_grid, &CoverageGrid::currentChanged, this,
            [this](int item) { m_table->selectId(codeName(SyllabusItem(item))); });
    connect(m_table, &RecordView::opened, this, [this](const QString &id) { open(int(*parseCode<SyllabusItem>(id))); });
    connect(m_table, &RecordView::chosen, this, [this](const QString &id) {
        if (const auto item = parseCode<SyllabusItem>(id)) m_grid->setCurrent(int(*item));
    });
}

void CoveragePane::addLegend()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto coverage : {Coverage::Proven, Coverage::Finished, Coverage::Running, Coverage::None}) {
        auto *chip = new StatusChip;
        m_legend[std::size_t(coverage)] = chip;
        row->addWidget(chip);
    }
    row->addStretch();
    m_bare->setObjectName(u"bare"_s);
    connect(m_bare, &Button::clicked, this, [this] {
        const QStringList ids = withoutEvidence();
        Q_EMIT recordsRequested(ids, tr("%n finished engagements without evidence", nullptr, int(ids.size())));
    });
    row->addWidget(m_bare);
    m_column->addLayout(row);
}

// Of the items that nothing proves yet.
QStringList CoveragePane::withoutEvidence() const
{
    QStringList ids;
    for (const ItemCoverage &item : m_items) {
        if (item.state != Coverage::Finished) continue;
        for (const Engagement *engagement : item.engagements) {
            if (engagement->to && *engagement->to <= m_session.asOf()) ids += engagement->id.text();
        }
    }
    ids.removeDuplicates();
    return ids;
}

void CoveragePane::refresh()
{
    m_ledger = m_session.snapshot();
    m_items = syllabusCoverage(*m_ledger, m_session.asOf());
    m_grid->show(m_items);
    m_bare->setVisible(!withoutEvidence().isEmpty());
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        const auto count = std::ranges::count(m_items, Coverage(i), &ItemCoverage::state);
        m_legend[i]->setMark(markOf(Coverage(i)), tr("%1: %2", "state, count").arg(text::word(Coverage(i))).arg(count));
    }
    const auto figure = [](int count) { return count == 0 ? u"–"_s : QString::number(count); };
    std::vector<CellModel::Row> rows;
    for (const ItemCoverage &item : m_items) {
        const bool none = item.state == Coverage::None;
        rows.push_back({{.text = codeName(item.item), .id = codeName(item.item), .quiet = none},
                        {.text = text::word(item.item), .quiet = none},
                        {.text = text::word(item.state), .chip = markOf(item.state)},
                        {.text = figure(item.finished), .quiet = true},
                        {.text = figure(item.proven), .quiet = true},
                        {.text = figure(item.running), .quiet = true}});
    }
    const QString chosen = m_table->currentId();
    m_model->show({{tr("No.")},
                   {tr("Syllabus item")},
                   {tr("Status")},
                   {tr("Finished", "engagements"), true},
                   {tr("With evidence", "finished engagements"), true},
                   {tr("In progress", "engagements"), true}},
                  std::move(rows));
    m_table->setColumns(1, {64, 0, 0, 0, 0, 0});
    m_table->selectId(chosen);
}

Pane::Heading CoveragePane::heading() const
{
    if (m_ledger->engagements.empty())
        return {tr("No engagements yet."), tr("Each engagement lists the syllabus items it covers.")};
    return {text::coverageHeadline(m_items), {}};
}

void CoveragePane::open(int item)
{
    const ItemCoverage &coverage = m_items[std::size_t(item)];
    QStringList ids;
    for (const Engagement *engagement : coverage.engagements) ids += engagement->id.text();
    const QString name = codeName(coverage.item) + u' ' + text::word(coverage.item);
    if (ids.isEmpty()) Q_EMIT told(tr("No engagement covers item %1.").arg(name));
    else Q_EMIT recordsRequested(ids, tr("%1: %n engagements", nullptr, int(ids.size())).arg(name));
}

} // namespace koshin
