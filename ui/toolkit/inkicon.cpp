// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/inkicon.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koshin {

InkIcon::InkIcon(QByteArray svg, const Colours &colours) : m_svg(std::move(svg)), m_colours(colours) {}

QColor InkIcon::colour(QIcon::Mode mode) const
{
    switch (mode) {
    case QIcon::Selected: return m_colours.selected;
    case QIcon::Disabled: return m_colours.disabled;
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return m_colours.normal;
}

void InkIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    // What is really drawn on may be a picture in the widget's place, with pixels of its own.
    const double ratio = std::max(1.0, std::abs(painter->deviceTransform().m11()));
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
}

QPixmap InkIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    if (size.isEmpty()) return {};
    const QByteArray svg = QByteArray(m_svg).replace("currentColor", colour(mode).name().toLatin1());
    const QString key = u"koshin-ink-%1-%2-"_s.arg(size.width()).arg(size.height()) + QString::fromLatin1(svg);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn)) return drawn;
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QList<QSize> InkIcon::availableSizes(QIcon::Mode, QIcon::State)
{
    return {{20, 20}, {40, 40}, {60, 60}};
}

QIconEngine *InkIcon::clone() const
{
    return new InkIcon(*this);
}

} // namespace koshin
