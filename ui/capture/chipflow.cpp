// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/chipflow.h"

#include "text/tame.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int gap = 6;
constexpr int side = 8;
constexpr int slack = 3;                  // advances are rounded
constexpr qsizetype mostCharacters = 200; // no chip shows more; measuring a megabyte takes long

QString shown(const QString &text)
{
    return text::tame(text.first(std::min(text.size(), mostCharacters)));
}

} // namespace

ChipFlow::ChipFlow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void ChipFlow::setChips(std::vector<Chip> chips)
{
    m_chips = std::move(chips);
    updateGeometry();
    update();
}

QFont ChipFlow::labelFont() const
{
    return theme::font(theme::Size::Small);
}

std::vector<QRect> ChipFlow::places(int width) const
{
    const QFontMetrics values(font());
    const int height = values.height() + 8;
    std::vector<QRect> rects;
    QPoint at;
    for (const Chip &chip : m_chips) {
        const int wanted = paint::lineWidth(labelFont(), chip.label) + gap + paint::lineWidth(font(), shown(chip.value))
                           + 2 * side + slack;
        const int given = std::min(wanted, std::max(1, width));
        if (at.x() > 0 && at.x() + given > width) at = {0, at.y() + height + gap};
        rects.emplace_back(at, QSize(given, height));
        at.rx() += given + gap;
    }
    return rects;
}

int ChipFlow::heightForWidth(int width) const
{
    const auto rects = places(width);
    return rects.empty() ? 0 : rects.back().bottom() + 1;
}

QSize ChipFlow::sizeHint() const
{
    return {320, heightForWidth(std::max(320, width()))};
}

int ChipFlow::offerAt(QPoint point) const
{
    const auto rects = places(width());
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(point)) return m_chips[i].isOffer ? int(i) : -1;
    }
    return -1;
}

void ChipFlow::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(offerAt(event->position().toPoint()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChipFlow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(offerAt(event->position().toPoint()) >= 0);
}

void ChipFlow::mouseReleaseEvent(QMouseEvent *event)
{
    const int chip = event->button() == Qt::LeftButton ? offerAt(event->position().toPoint()) : -1;
    if (chip >= 0) Q_EMIT offerClicked(chip);
}

void ChipFlow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double hair = paint::hair(painter);
    const auto rects = places(width());
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Chip &chip = m_chips[i];
        const QRect rect = rects[i];
        painter.setBrush(chip.pale ? QBrush(Qt::NoBrush) : QBrush(theme::selection()));
        painter.setPen(QPen(theme::colour(theme::Ink::Edge), hair, chip.pale ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(paint::onPixels(painter, rect).adjusted(hair / 2, hair / 2, -hair / 2, -hair / 2),
                                paint::corner, paint::corner);
        QRect text = rect.adjusted(side, 0, -side, 0);
        painter.setFont(labelFont());
        painter.setPen(theme::colour(theme::Ink::Muted));
        paint::line(painter, text, chip.label);
        text.setLeft(text.left() + paint::lineWidth(labelFont(), chip.label) + gap);
        painter.setFont(font());
        painter.setPen(theme::colour(chip.isOffer ? theme::Ink::Accent : theme::Ink::Text));
        paint::line(painter, text, shown(chip.value));
    }
}

} // namespace koshin
