// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/overlay.h"

class QSpinBox;

namespace koshin {

class QuickPreview;
class TimerKeeper;
class UnderstoodLine;

/// Starts, pauses and ends the timer; asks about idle time. Everything by keyboard: Enter does the
/// filled button, Esc leaves.
class TimerPopup : public Overlay
{
    Q_OBJECT

public:
    TimerPopup(QWidget *button, TimerKeeper &keeper);
    ~TimerPopup() override;
    enum class Focus { Taken, Left };
    void open(Focus focus);
    [[nodiscard]] bool hasFocusWithin() const;

Q_SIGNALS:
    /// A sentence about what was recorded, for which there is a way back.
    void recorded(const QString &sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void refreshGap();
    void giveTimes(); ///< to the line, which names none
    void focusMoved(const QWidget *to);
    QWidget *makeGapRow();
    QWidget *makeStartRow();
    QWidget *makeRunningRow();
    Button *makeButton(const QString &name, const QString &words, Button::Look look, void (TimerPopup::*run)());

    void start();
    void pauseOrResume();
    void stop();
    void stopAtGap();
    void keepGap();
    void leaveGapOut();
    void discard();
    void bringBack();
    void record(bool upToGap);

    TimerKeeper &m_keeper;
    QLabel *m_state;
    UnderstoodLine *m_line;
    QuickPreview *m_preview;
    QLabel *m_gapWords = nullptr; // the parts of a row are made with it, so they stand before it
    Button *m_stopAtGap = nullptr;
    QWidget *m_gapRow;
    QSpinBox *m_earlier = nullptr;
    Button *m_bringBack = nullptr;
    QWidget *m_startRow;
    Button *m_pause = nullptr;
    QWidget *m_runningRow;
};

} // namespace koshin
