// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>
#include <QList>

namespace koshin {

/// A drawing of one colour (SVG with `currentColor`) in the colour of the icon's mode. It is drawn
/// when and as large as it is shown: most icons of the window wait in menus and hidden bars, and
/// drawing them all beforehand was a fifth of the time to the first paint.
class InkIcon : public QIconEngine
{
public:
    struct Colours
    {
        QColor normal;
        QColor selected;
        QColor disabled;
    };

    InkIcon(QByteArray svg, const Colours &colours);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    /// For those who take an icon away in sizes of its own choice, as a window manager does.
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QByteArray m_svg;
    Colours m_colours;
};

} // namespace koshin
