// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

class QBoxLayout;

namespace koshin {

/// A label that never reads its text as HTML, in one of the window's sizes and inks.
QLabel *plainLabel(const QString &text, theme::Size size, theme::Ink ink, QWidget *parent = nullptr);

/// The heading of a part of a pane.
QLabel *partHeading(const QString &text);

/// A flat button in the window's own drawing; `Filled` is the page's next step.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Filled, Bare };

    Button(const QString &text, Look look, QWidget *parent = nullptr);
    void setLook(Look look);
    /// A tip that is never read as HTML, and told to screen readers.
    void setTip(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

/// A pane with a thin rounded line around it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Text to be read, higher than its room: the keyboard can go there, scroll it, and is seen there.
class ReadingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingArea(QWidget *parent = nullptr);

protected:
    /// To be said before its text changes: another thing's is read from its top, the same thing's from where one was.
    void startAtTopOf(const QString &thing);
    bool event(QEvent *event) override;

private:
    QString m_thing;
    QWidget *m_ring; ///< over all of it
};

/// Removes everything from a layout, deleting its widgets.
void clear(QLayout *layout);

} // namespace koshin
