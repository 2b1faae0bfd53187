// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/timerpopup.h"

#include "capture/quickentryline.h"
#include "capture/quickpreview.h"
#include "capture/timerkeeper.h"
#include "session/session.h"
#include "text/valuetext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

TimerPopup::TimerPopup(QWidget *button, TimerKeeper &keeper)
    : Overlay(button, 460), m_keeper(keeper), m_state(plainLabel({}, theme::Size::Section, theme::Ink::Text, this)),
      m_line(new UnderstoodLine(this)), m_preview(new QuickPreview(QuickPreview::Of::Timer, this)),
      m_gapRow(makeGapRow()), m_startRow(makeStartRow()), m_runningRow(makeRunningRow())
{
    setObjectName(u"timerPopup"_s);
    setAccessibleName(tr("Timer"));
    m_line->setObjectName(u"timerLine"_s);
    m_line->setAccessibleName(tr("Your work, in one line"));
    m_line->setPlaceholderText(tr("What are you working on? e.g. cloud, firewall review"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_state);
    column->addWidget(m_gapRow);
    column->addWidget(m_line);
    column->addWidget(m_preview);
    column->addWidget(m_startRow);
    column->addWidget(m_runningRow);
    m_line->showIn(m_preview);
    m_preview->hide();
    connect(m_line, &QLineEdit::editingFinished, this, [this] { m_keeper.setLine(m_line->text()); });
    connect(m_line, &UnderstoodLine::entered, this, [this] {
        if (m_keeper.timer()) stop();
        else start();
    });
    connect(m_line, &UnderstoodLine::left, this, [this] {
        hide();
        Q_EMIT left();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *to) { focusMoved(to); });
    connect(&m_keeper, &TimerKeeper::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

// The parts of the popup lose the focus after the popup itself has gone.
TimerPopup::~TimerPopup()
{
    disconnect(qApp, nullptr, this, nullptr);
    m_line->disconnect(this);
}

Button *TimerPopup::makeButton(const QString &name, const QString &words, Button::Look look, void (TimerPopup::*run)())
{
    auto *button = new Button(words, look, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    connect(button, &Button::clicked, this, run);
    return button;
}

QWidget *TimerPopup::makeGapRow()
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_gapWords = plainLabel({}, theme::Size::Body, theme::Ink::Warning, row);
    m_gapWords->setObjectName(u"timerGap"_s);
    column->addWidget(m_gapWords);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeButton(u"timerKeep"_s, tr("Count as work"), Button::Look::Plain, &TimerPopup::keepGap));
    buttons->addWidget(makeButton(u"timerDrop"_s, tr("Leave out"), Button::Look::Plain, &TimerPopup::leaveGapOut));
    m_stopAtGap = makeButton(u"timerStopAtGap"_s, tr("Stop and record"), Button::Look::Plain, &TimerPopup::stopAtGap);
    buttons->addWidget(m_stopAtGap);
    buttons->addStretch();
    column->addLayout(buttons);
    return row;
}

QWidget *TimerPopup::makeStartRow()
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout;
    column->addLayout(layout);
    auto *label = plainLabel(tr("Started:", "so many minutes ago"), theme::Size::Body, theme::Ink::Text, row);
    label->setWordWrap(false);
    m_earlier = new QSpinBox(row);
    m_earlier->setObjectName(u"timerEarlier"_s);
    m_earlier->setAccessibleName(tr("Started (minutes ago)"));
    m_earlier->setRange(0, 24 * 60);
    m_earlier->setSingleStep(5);
    m_earlier->setSuffix(tr(" min ago", "after a number"));
    m_earlier->setSpecialValueText(tr("now", "when the work began"));
    label->setBuddy(m_earlier);
    layout->addWidget(label);
    layout->addWidget(m_earlier);
    layout->addStretch();
    m_bringBack =
        makeButton(u"timerBringBack"_s, tr("Restore discarded timer"), Button::Look::Plain, &TimerPopup::bringBack);
    layout->addWidget(makeButton(u"timerStart"_s, tr("Start"), Button::Look::Filled, &TimerPopup::start));
    column->addWidget(m_bringBack);
    return row;
}

QWidget *TimerPopup::makeRunningRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pause = makeButton(u"timerPause"_s, tr("Pause"), Button::Look::Plain, &TimerPopup::pauseOrResume);
    layout->addWidget(m_pause);
    layout->addWidget(makeButton(u"timerDiscard"_s, tr("Discard"), Button::Look::Plain, &TimerPopup::discard));
    layout->addStretch();
    layout->addWidget(makeButton(u"timerStop"_s, tr("Stop and record"), Button::Look::Filled, &TimerPopup::stop));
    return row;
}

void TimerPopup::open(Focus focus)
{
    m_line->setSession(m_keeper.session());
    m_earlier->setValue(0);
    m_line->setText(m_keeper.timer() ? m_keeper.timer()->line() : QString());
    refresh();
    Overlay::open();
    if (focus == Focus::Left) return;
    if (m_keeper.gap()) findChild<Button *>(u"timerKeep"_s)->setFocus(Qt::PopupFocusReason);
    else m_line->setFocus(Qt::PopupFocusReason);
}

bool TimerPopup::hasFocusWithin() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

// Whoever turns to the page is done here, unless a question waits for its answer.
void TimerPopup::focusMoved(const QWidget *to)
{
    const bool toThePage = to && to->window() == window() && !isAncestorOf(to);
    if (isVisible() && toThePage && !m_keeper.gap()) hide();
}

void TimerPopup::refresh()
{
    const auto &timer = m_keeper.timer();
    const auto &gap = m_keeper.gap();
    const QString worked = text::duration(m_keeper.minutes());
    if (!timer) m_state->setText(tr("No timer is running."));
    else if (timer->isPaused()) {
        m_state->setText(tr("Paused after %1. Started at %2.").arg(worked, localTime(timer->startedAt())));
    } else {
        m_state->setText(tr("Running for %1. Started at %2.").arg(worked, localTime(timer->startedAt())));
    }
    setAccessibleDescription(m_state->text());
    refreshGap();
    m_startRow->setVisible(!timer);
    m_bringBack->setVisible(m_keeper.canBringBack());
    m_runningRow->setVisible(timer && !gap);
    m_pause->setText(timer && timer->isPaused() ? tr("Continue") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->updateGeometry();
    giveTimes();
    place();
}

void TimerPopup::refreshGap()
{
    const auto &gap = m_keeper.gap();
    m_gapRow->setVisible(gap.has_value());
    if (!gap) return;
    const auto length = std::chrono::floor<std::chrono::minutes>(gap->to.seconds() - gap->from.seconds());
    const QString from = localTime(gap->from);
    m_gapWords->setText(tr("No activity in Koshin from %1 to %2 (%3). Were you working?")
                            .arg(from, localTime(gap->to), text::duration(length.count())));
    m_stopAtGap->setText(tr("Stop at %1 and record").arg(from));
    m_stopAtGap->setAccessibleName(m_stopAtGap->text());
    m_stopAtGap->updateGeometry();
}

// A gap is no part of the work until it is said to be.
void TimerPopup::giveTimes()
{
    if (!m_keeper.timer()) return m_line->setDefaults({});
    const WorkTimer::Work work = m_keeper.work(m_keeper.gap() ? m_keeper.gap()->from : m_keeper.now());
    m_line->setDefaults({Period{work.from, work.to}, work.minutes});
}

void TimerPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) return Overlay::keyPressEvent(event);
    hide();
    Q_EMIT left();
}

void TimerPopup::start()
{
    m_keeper.start(m_line->text(), std::chrono::minutes(m_earlier->value()));
    hide();
    Q_EMIT left();
}

void TimerPopup::pauseOrResume()
{
    if (m_keeper.timer() && m_keeper.timer()->isPaused()) m_keeper.resume();
    else m_keeper.pause();
}

// The buttons pressed here go away; the focus must not leave with them.

void TimerPopup::keepGap()
{
    m_line->setFocus();
    m_keeper.keepGap();
}

void TimerPopup::leaveGapOut()
{
    m_line->setFocus();
    m_keeper.leaveGapOut();
}

void TimerPopup::discard()
{
    m_line->setFocus();
    m_keeper.discard();
    m_line->setText({});
}

void TimerPopup::bringBack()
{
    m_line->setFocus();
    m_keeper.bringBack();
    if (m_keeper.timer()) m_line->setText(m_keeper.timer()->line());
}

void TimerPopup::stop()
{
    record(false);
}

void TimerPopup::stopAtGap()
{
    record(true);
}

// What the line leaves open is asked by the form; left without saving, the timer goes on.
void TimerPopup::record(bool upToGap)
{
    if (!m_keeper.timer() || (m_keeper.gap() && !upToGap)) return;
    m_keeper.setLine(m_line->text());
    giveTimes();
    const QString told = recordEntry(m_line->entry(), *m_keeper.session(), window(), true);
    if (told.isEmpty()) return;
    m_keeper.finish();
    hide();
    Q_EMIT recorded(told);
    Q_EMIT left();
}

} // namespace koshin
