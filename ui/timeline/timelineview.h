// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinepicture.h"

#include <QAbstractScrollArea>

namespace koshin {

class Session;

/// The timeline as a picture: lanes of terms, windows and records below a scale of days. It zooms
/// from a month to ten years, moves by pointer, wheel and keys, and holds the as-of line that a
/// person moves to look at another day. The table beside it says the same in words.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(const Session &session, QWidget *parent = nullptr);

    /// Shows these items on the session's day; the current item is kept where it still exists.
    void setItems(std::shared_ptr<const std::vector<TimelineItem>> items);

    [[nodiscard]] const TimeScale &scale() const { return m_picture.scale; }
    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_picture.lanes; }
    /// What was drawn last, and where in the viewport.
    [[nodiscard]] const std::vector<TimelineHit> &hits() const { return m_hits; }
    [[nodiscard]] int currentItem() const { return m_picture.current; }
    /// Chooses an item and brings it into sight; -1: none.
    void setCurrentItem(int item);
    /// The current item in words; empty if there is none.
    [[nodiscard]] QString currentText() const;
    /// What is seen, in a sentence, for a screen reader.
    [[nodiscard]] QString summary() const;

    void showPeriod(Period period);
    void showAroundAsOf(double days);
    /// Brings the as-of day into the middle.
    void showAsOf();
    void zoom(double factor);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayMoved(koshin::Date day);  ///< the line is being dragged over this day
    void dayChosen(koshin::Date day); ///< the line was let go, or moved by a key
    void itemChosen(int item);
    void opened(int item);
    void spanChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Drag { None, Press, Pan, Day };

    void layOut();
    void settle();
    void updateScrollBars();
    [[nodiscard]] Period bounds() const;
    [[nodiscard]] int hitAt(QPointF at) const;
    [[nodiscard]] bool isOnLine(QPointF at) const;
    void dragDay(double x);
    void choose(int item);
    void click(const TimelineHit &hit);
    void step(int by);
    bool moveDayByKey(const QKeyEvent &event);
    bool moveByKey(int key);
    void bringIntoSight(int item);
    void tellCurrent();
    [[nodiscard]] QString describe(int item) const;

    const Session &m_session;
    TimelinePicture m_picture;
    std::vector<TimelineHit> m_hits;
    Maybe<Period> m_whole; ///< from the first item to the last
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    double m_pressedFirst = 0; ///< first visible day when the button went down
    Date m_dayBefore;          ///< the as-of day when dragging began
    bool m_settling = false;
};

} // namespace koshin
