// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "text/timelinetext.h"
#include "timeline/timelinelegend.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelineview.h"
#include "toolkit/recordview.h"
#include "toolkit/segments.h"
#include "toolkit/windowsettings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSplitter>
#include <QTimer>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int termsZoom = 3; ///< place of the current terms among the zooms
constexpr double zoomFactor = 1.6;
constexpr int restAfter = 80;       ///< milliseconds until the table follows the picture
constexpr int liveEvery = 40;       ///< milliseconds between two days while the line is dragged
constexpr qint64 quickEnough = 150; ///< beyond, the window follows only when the line is let go

/// From the first to the last day of the terms that run now, with a little room at both ends.
Maybe<Period> termsNow(const Assessment &assessment)
{
    Maybe<Period> all;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.term) continue;
        if (!all) all = c.term->period;
        all->from = std::min(all->from, c.term->period.from);
        all->to = std::max(all->to, c.term->period.to);
    }
    if (!all) return {};
    const int room = std::max(7, all->to.since(all->from) / 30);
    return Period{all->from.plusDays(-room), all->to.plusDays(room)};
}

} // namespace

TimelinePage::TimelinePage(Session &session, WindowSettings &settings, QWidget *parent)
    : Page(session, parent), m_settings(settings), m_items(std::make_shared<std::vector<TimelineItem>>()),
      m_view(new TimelineView(session)), m_model(new TimelineModel(session, this)),
      m_table(new RecordView(tr("Dates in view"), 32)), m_panes(new QSplitter(Qt::Vertical)), m_picture(new QWidget),
      m_zoom(new Segments(this)), m_span(new QTimer(this)), m_live(new QTimer(this))
{
    m_span->setSingleShot(true);
    m_span->setInterval(restAfter);
    m_live->setSingleShot(true);
    connect(m_span, &QTimer::timeout, this, &TimelinePage::followSpan);
    connect(m_live, &QTimer::timeout, this, &TimelinePage::moveLive);
    buildControls();
    buildPanes();
    connect(m_view, &TimelineView::spanChanged, m_span, qOverload<>(&QTimer::start));
    connect(m_view, &TimelineView::dayChosen, this, &TimelinePage::moveTo);
    connect(m_view, &TimelineView::dayMoved, this, [this](Date day) {
        m_dragged = day;
        if (m_lastMove <= quickEnough && !m_live->isActive()) m_live->start(std::max<int>(liveEvery, int(m_lastMove)));
    });
    connect(m_view, &TimelineView::opened, this, &TimelinePage::open);
    connect(m_view, &TimelineView::itemChosen, this, [this](int item) {
        followSpan(); // a row for the item may not be there yet
        chooseRow(item);
        Q_EMIT selectionAltered();
    });
    connect(m_table, &RecordView::chosen, this, [this] {
        if (!m_following) m_view->setCurrentItem(m_model->itemAt(m_table->currentIndex().row()));
        Q_EMIT selectionAltered();
    });
    connect(m_table, &RecordView::opened, this, [this] { open(m_model->itemAt(m_table->currentIndex().row())); });
    connect(m_table, &RecordView::acted, this, [this] { // the row of what is earlier
        m_model->unfold(!m_model->isUnfolded());
        m_table->selectId(TimelineModel::earlierId());
    });
}

// What is shown from the row that is in force: the days of each, or the terms for none.
void TimelinePage::zoomTo(int span)
{
    constexpr std::array days{double(TimeScale::fewestDays), 92.0, 366.0, 0.0, double(TimeScale::mostDays)};
    if (days[std::size_t(span)] > 0) m_view->showAroundAsOf(days[std::size_t(span)]);
    else showTerms();
    m_zoomed = m_view->scale().days();
    m_zoom->setCurrent(span);
}

void TimelinePage::buildControls()
{
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    m_controls->setSpacing(8);
    auto *zoom = new QHBoxLayout;
    zoom->setSpacing(8);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->add(tr("Month"), tr("Show a month"));
    m_zoom->add(tr("Quarter"), tr("Show a quarter"));
    m_zoom->add(tr("Year"), tr("Show a year"));
    m_zoom->add(tr("Term"), tr("Show the current terms"));
    m_zoom->add(tr("Ten years"), tr("Show ten years"));
    connect(m_zoom, &Segments::chosen, this, &TimelinePage::zoomTo);
    auto *steps = new Segments(this);
    steps->add(u"−"_s, tr("Zoom out"));
    steps->add(u"+"_s, tr("Zoom in"));
    connect(steps, &Segments::chosen, this,
            [this](int step) { m_view->zoom(step == 0 ? zoomFactor : 1 / zoomFactor); });
    zoom->addWidget(m_zoom);
    zoom->addWidget(steps);
    zoom->addStretch();
    auto *look = new QHBoxLayout;
    look->setSpacing(8);
    m_today = new Button(tr("Back to today"), Button::Look::Plain, this);
    m_today->setObjectName(u"backToToday"_s);
    connect(m_today, &Button::clicked, this, [this] {
        m_session.setAsOf({});
        m_view->showAsOf();
    });
    look->addWidget(m_today);
    auto *parts = new QComboBox(this);
    parts->setObjectName(u"parts"_s);
    parts->setAccessibleName(tr("Chart and table"));
    parts->addItems({tr("Chart and table"), tr("Chart only"), tr("Table only")});
    parts->setCurrentIndex(m_settings.timelineParts());
    connect(parts, &QComboBox::activated, this, &TimelinePage::showParts);
    look->addWidget(parts);
    m_controls->addLayout(zoom, 1);
    m_controls->addLayout(look);
    m_body->addLayout(m_controls);
}

void TimelinePage::buildPanes()
{
    m_view->setObjectName(u"timeline"_s);
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setModel(m_model);
    m_table->setColumns(TimelineModel::What, {210, 0, 130, 130, 150});
    auto *column = new QVBoxLayout(m_picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_view, 1);
    column->addWidget(new TimelineLegend);
    m_panes->addWidget(m_picture);
    m_panes->addWidget(m_table);
    m_panes->setHandleWidth(14);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 5);
    m_panes->setStretchFactor(1, 2);
    m_panes->setSizes({720, 280});
    m_body->addWidget(m_panes, 1);
    showParts(m_settings.timelineParts());
}

void TimelinePage::showParts(int parts)
{
    m_picture->setVisible(parts != 2);
    m_table->setVisible(parts != 1);
    m_settings.setTimelineParts(parts);
}

void TimelinePage::setNarrow(bool narrow)
{
    m_controls->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TimelinePage::refresh()
{
    const Assessment &assessment = m_session.assessment();
    setHeadline(text::timelineHeadline(assessment), text::timelineSubline(assessment));
    m_today->setEnabled(!m_session.isToday());
    m_items = std::make_shared<const std::vector<TimelineItem>>(timelineItems(
        assessment, earlierTerms(m_session.schemes(), m_session.ledger(), assessment.asOf), m_session.ledger()));
    m_view->setItems(m_items);
    if (!m_placed) zoomTo(termsZoom);
    m_placed = true;
    m_following = true;
    m_model->setItems(m_items, m_view->scale().visible());
    m_following = false;
    chooseRow(m_view->currentItem());
}

void TimelinePage::showTerms()
{
    if (const auto terms = termsNow(m_session.assessment())) m_view->showPeriod(*terms);
    else m_view->showAroundAsOf(366);
}

void TimelinePage::moveTo(Date day)
{
    m_live->stop();
    m_dragged.reset();
    m_session.setAsOf(day == m_session.clock().today() ? Maybe<Date>() : Maybe<Date>(day));
}

void TimelinePage::moveLive()
{
    if (!m_dragged) return;
    QElapsedTimer took;
    took.start();
    m_session.setAsOf(std::exchange(m_dragged, {}));
    m_lastMove = took.elapsed();
}

void TimelinePage::open(int item)
{
    if (item < 0 || item >= int(m_items->size())) return;
    const TimelineItem &what = (*m_items)[std::size_t(item)];
    if (what.isRecord()) Q_EMIT recordRequested(what.record);
    else if (!what.credentials.isEmpty()) Q_EMIT requirementRequested(what.credentials.front(), what.requirement);
}

void TimelinePage::followSpan()
{
    m_span->stop();
    if (std::abs(m_view->scale().days() - m_zoomed) > 0.5) m_zoom->setCurrent(-1); // zoomed by wheel or keys
    m_following = true;
    m_model->setSpan(m_view->scale().visible());
    m_following = false;
    chooseRow(m_view->currentItem());
}

void TimelinePage::chooseRow(int item)
{
    m_following = true;
    if (item >= 0 && m_model->rowOf(item) < 0 && !m_model->isUnfolded()) m_model->unfold(true);
    const int row = m_model->rowOf(item);
    if (row < 0) {
        m_table->setCurrentIndex({});
        if (const int due = m_model->firstDue(); due >= 0)
            m_table->scrollTo(m_model->index(due, 0), QAbstractItemView::PositionAtTop);
    } else if (m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
    m_following = false;
}

QString TimelinePage::currentRecord() const
{
    const int item = m_view->currentItem();
    return item < 0 ? QString() : (*m_items)[std::size_t(item)].record;
}

} // namespace koshin
