// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/rowdelegate.h"

#include "text/tame.h"
#include "toolkit/roles.h"
#include "toolkit/shown.h"
#include "toolkit/statusmark.h"
#include "toolkit/termband.h"
#include "toolkit/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int rowMargin = 10;
constexpr int lineGap = 1;
constexpr int slack = 4;   ///< a scaled screen draws a line a little wider than it is measured
constexpr int descent = 3; ///< room for Latin descenders that Japanese fonts do not reckon with

StatusMark markIn(const QVariant &value)
{
    return StatusMark::ofNumber(value.toInt());
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme::selection());
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, theme::faint(theme::selection(), 0.35));
    }
    painter.setPen(theme::colour(theme::Ink::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString line = painter.fontMetrics().elidedText(text::tame(text), Qt::ElideRight, box.width());
    painter.drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

void drawTwoLines(QPainter &painter, const QRect &box, const QModelIndex &index, const QString &second)
{
    QFont first = theme::font(theme::Size::Body);
    first.setBold(index.data(StrongRole).toBool());
    const QFont small = theme::font(theme::Size::Small);
    const int upper = QFontMetrics(first).height() + descent;
    const int lower = QFontMetrics(small).height() + descent;
    const int top = box.center().y() - (upper + lineGap + lower) / 2;
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    drawLine(painter, QRect(box.left(), top, box.width(), upper), index.data().toString(), first,
             theme::colour(theme::Ink::Text), alignment);
    drawLine(painter, QRect(box.left(), top + upper + lineGap, box.width(), lower), second, small,
             theme::colour(theme::Ink::Muted), alignment);
}

void drawText(QPainter &painter, const QRect &box, const QModelIndex &index)
{
    const QString second = index.data(SecondLineRole).toString();
    if (!second.isEmpty()) return drawTwoLines(painter, box, index, second);
    QFont font = theme::font(theme::Size::Body);
    font.setBold(index.data(StrongRole).toBool());
    const bool quiet = index.data(QuietRole).toBool();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    drawLine(painter, box, index.data().toString(), font, theme::colour(quiet ? theme::Ink::Muted : theme::Ink::Text),
             alignment);
}

void drawButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString word = index.data(ButtonRole).toString();
    const bool primary = index.data(PrimaryRole).toBool();
    const QRect r = RowDelegate::buttonRect(option.rect, word);
    const QColor accent = theme::colour(theme::Ink::Accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(primary ? accent : theme::colour(theme::Ink::Ground));
    painter.setPen(primary ? accent : theme::colour(theme::Ink::Line));
    painter.drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(theme::font(theme::Size::Body));
    painter.setPen(theme::colour(primary ? theme::Ink::Pane : theme::Ink::Text));
    painter.drawText(r, Qt::AlignCenter, word);
}

void drawBar(QPainter &painter, QRect box, const QModelIndex &index)
{
    const QFont small = theme::font(theme::Size::Small);
    const int text = QFontMetrics(small).height() + descent;
    const int top = box.center().y() - (8 + 4 + text) / 2;
    paint::bar(painter, QRect(box.left(), top, box.width(), 8), index.data(BarRole).toDouble());
    drawLine(painter, QRect(box.left(), top + 12, box.width(), text), index.data().toString(), small,
             theme::colour(theme::Ink::Muted), Qt::AlignLeft);
}

void drawContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect box = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    if (!index.data(ButtonRole).toString().isEmpty()) return drawButton(painter, option, index);
    if (const QVariant v = index.data(VerdictRole); v.isValid()) {
        return paint::chip(painter, box, markIn(v), index.data().toString());
    }
    if (const QVariant v = index.data(BandRole); v.isValid()) {
        const int height = std::min(28, box.height());
        return paint::band(painter, QRect(box.left(), box.center().y() - height / 2, box.width(), height),
                           v.value<TermBand>());
    }
    if (index.data(BarRole).isValid()) return drawBar(painter, box, index);
    if (const QVariant v = index.data(MarkRole); v.isValid()) {
        paint::mark(painter, QRectF(box.left(), box.top(), 16, box.height()), markIn(v));
        box.adjust(26, 0, 0, 0);
    }
    drawText(painter, box, index);
}

} // namespace

RowDelegate::RowDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    drawGround(*painter, option);
    drawContents(*painter, option, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString word = index.data(ButtonRole).toString();
    if (!word.isEmpty()) return {buttonRect({}, word).width() + 2 * rowMargin, m_rowHeight};
    QFont font = theme::font(theme::Size::Body);
    font.setBold(true);
    const QString text = index.data().toString();
    int width = QFontMetrics(font).horizontalAdvance(text);
    if (index.data(VerdictRole).isValid()) width = paint::chipSize(text).width();
    const QFontMetrics small(theme::font(theme::Size::Small));
    width = std::max(width, small.horizontalAdvance(index.data(SecondLineRole).toString()));
    if (index.data(MarkRole).isValid()) width += 26;
    return {width + 2 * rowMargin + slack, m_rowHeight};
}

QRect RowDelegate::buttonRect(const QRect &cell, const QString &word)
{
    const QFontMetrics metrics(theme::font(theme::Size::Body));
    const int width = metrics.horizontalAdvance(word) + 24;
    const int height = metrics.height() + 12;
    return {cell.right() - rowMargin - width, cell.center().y() - height / 2, width, height};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > view->visualRect(index).width();
    QStringList lines{index.data().toString(), index.data(SecondLineRole).toString()};
    lines.removeAll({});
    if (cut && index.data(ButtonRole).toString().isEmpty()) {
        QToolTip::showText(event->globalPos(), plainTip(lines.join(u'\n')), view);
    }
    return true;
}

} // namespace koshin
