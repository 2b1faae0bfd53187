// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "text/timelinetext.h"
#include "timeline/timelinemodel.h"
#include "timeline/timelineview.h"
#include "toolkit/recordview.h"
#include "toolkit/windowsettings.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

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
      m_table(new RecordView(tr("Dates in view"), 32)), m_panes(new QSplitter(Qt::Vertical)), m_span(new QTimer(this)),
      m_live(new QTimer(this))
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
}

void TimelinePage::addZoom(QBoxLayout *row, const QString &text, const QString &name, const std::function<void()> &go)
{
    auto *button = new Button(text, Button::Look::Plain, this);
    button->setAccessibleName(name);
    if (name != text) button->setTip(name);
    connect(button, &Button::clicked, this, go);
    row->addWidget(button);
}

void TimelinePage::buildControls()
{
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    m_controls->setSpacing(8);
    auto *zoom = new QHBoxLayout;
    zoom->setSpacing(4);
    addZoom(zoom, tr("Month"), tr("Show a month"), [this] { m_view->showAroundAsOf(TimeScale::fewestDays); });
    addZoom(zoom, tr("Quarter"), tr("Show a quarter"), [this] { m_view->showAroundAsOf(92); });
    addZoom(zoom, tr("Year"), tr("Show a year"), [this] { m_view->showAroundAsOf(366); });
    addZoom(zoom, tr("Term"), tr("Show the current terms"), [this] { showTerms(); });
    addZoom(zoom, tr("Ten years"), tr("Show ten years"), [this] { m_view->showAroundAsOf(TimeScale::mostDays); });
    addZoom(zoom, u"−"_s, tr("Zoom out"), [this] { m_view->zoom(zoomFactor); });
    addZoom(zoom, u"+"_s, tr("Zoom in"), [this] { m_view->zoom(1 / zoomFactor); });
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
    m_panes->addWidget(m_view);
    m_panes->addWidget(m_table);
    m_panes->setHandleWidth(14);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    m_panes->setSizes({600, 300});
    m_body->addWidget(m_panes, 1);
    showParts(m_settings.timelineParts());
}

void TimelinePage::showParts(int parts)
{
    m_view->setVisible(parts != 2);
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
    if (!m_placed) showTerms();
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
    m_following = true;
    m_model->setSpan(m_view->scale().visible());
    m_following = false;
    chooseRow(m_view->currentItem());
}

void TimelinePage::chooseRow(int item)
{
    const int row = m_model->rowOf(item);
    m_following = true;
    if (row < 0) {
        m_table->setCurrentIndex({});
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
