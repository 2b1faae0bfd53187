// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/widgets.h"

namespace koshin {

/// A card that lies over the page below the control it belongs to, as a part of the window: input
/// methods, screen readers and every window manager treat it as they treat the page.
class Overlay : public Card
{
    Q_OBJECT

public:
    /// Becomes a part of the window in which `anchor` is now.
    Overlay(QWidget *anchor, int width);
    /// Shows it below the anchor, within the window.
    void open();
    /// Takes the size that its contents need now.
    void place();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void activateLayouts();

    QWidget *m_anchor;
    int m_width;
};

} // namespace koshin
