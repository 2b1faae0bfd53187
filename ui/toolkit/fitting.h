// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace koshin {

/// What a window may take of its screen, without the bar and the edges that the desktop draws around it.
[[nodiscard]] QSize roomFor(const QWidget &window);

/// Gives a window the size it opens at: `wanted` for type of the usual size, but no more than its screen
/// has room for. A height of 0 is what its contents need.
void openAt(QWidget &window, QSize wanted);

/// Two things beside each other; the second goes below the first where both do not fit.
class Beside : public QWidget
{
    Q_OBJECT

public:
    /// `first` takes the room left, and is given no less than `least` beside the second.
    Beside(QWidget *first, QWidget *second, int least = 0, QWidget *parent = nullptr);
    [[nodiscard]] bool isBelow() const { return m_layout->direction() == QBoxLayout::TopToBottom; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void settle();

    QWidget *m_first;
    QWidget *m_second;
    int m_least;
    QBoxLayout *m_layout;
};

/// Views of which one is shown: it asks for the room that this one needs, no more.
class ViewStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ViewStack(QWidget *parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // its minimum alone counts
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A page in the room it is given: it scrolls where that is too small, so that no page makes the window grow.
class PageRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageRoom(QWidget *page, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
};

} // namespace koshin
