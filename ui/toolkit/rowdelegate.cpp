// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/rowdelegate.h"

#include "text/linebreaks.h"
#include "text/tame.h"
#include "toolkit/roles.h"
#include "toolkit/shown.h"
#include "toolkit/statusmark.h"
#include "toolkit/strokes.h"
#include "toolkit/termband.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"
#include "toolkit/widgets.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int rowMargin = 10;
constexpr int lineGap = 1;
constexpr int rowAir = 6;      ///< above and below the lines of a row that grows
constexpr int markRoom = 26;   ///< of a mark before the text
constexpr int mostBelow = 3;   ///< lines below the first one
constexpr int mostOfTitle = 3; ///< lines of a title that may wrap
constexpr int slack = 4;       ///< a scaled screen draws a line a little wider than it is measured

StatusMark markIn(const QVariant &value)
{
    return StatusMark::ofNumber(value.toInt());
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const QAbstractItemView *view)
{
    if (isSelected(option)) painter.fillRect(option.rect, theme::selection());
    else if (option.state.testFlag(QStyle::State_MouseOver)) painter.fillRect(option.rect, theme::hover());
    if (view && option.rect.bottom() + 1 == view->viewport()->height()) return; // the frame is there
    const QColor ground = isSelected(option) ? theme::selection() : option.palette.color(QPalette::Base);
    paint::lineBelow(painter, option.rect, theme::lineOn(ground));
}

void drawLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    paint::line(painter, box, text::tame(text), alignment);
}

QFont firstFont(const QModelIndex &index)
{
    QFont font = theme::font(theme::Size::Body);
    font.setBold(index.data(StrongRole).toBool());
    return font;
}

/// The words in up to so many lines of the width; the last may be cut.
QStringList wrapped(const QString &plain, const QFont &font, int width, int most)
{
    if (QFontMetrics(font).horizontalAdvance(plain) <= width) return {plain};
    const QString held = text::heldTogether(plain);
    QTextLayout layout(held, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    int start = 0;
    layout.beginLayout();
    for (int i = 1; i < most && start < held.size(); ++i) {
        QTextLine line = layout.createLine();
        line.setLineWidth(std::max(1, width));
        lines += text::withoutJoiners(held.mid(start, line.textLength())).trimmed();
        start += line.textLength();
    }
    layout.endLayout();
    if (start < held.size()) lines += text::withoutJoiners(held.mid(start)).trimmed();
    return lines;
}

void drawButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString word = index.data(ButtonRole).toString();
    const bool primary = index.data(PrimaryRole).toBool();
    const QRect r = RowDelegate::buttonRect(option.rect, word);
    const QColor accent = theme::colour(theme::Ink::Accent);
    paint::frame(painter, r, primary ? accent : theme::colour(theme::Ink::Edge),
                 primary ? accent : theme::colour(theme::Ink::Pane));
    painter.setFont(theme::font(theme::Size::Body));
    painter.setPen(theme::colour(primary ? theme::Ink::Pane : theme::Ink::Text));
    paint::line(painter, r, word, Qt::AlignHCenter);
}

// Pips are as large in every column, so that levels are compared at a glance.
void drawLevel(QPainter &painter, QRect box, const QModelIndex &index)
{
    const QFont small = theme::font(theme::Size::Small);
    const int text = theme::lineRoom(small).height();
    const int top = box.center().y() - (8 + 4 + text) / 2;
    paint::pips(painter, QPoint(box.left(), top), index.data(LevelRole).toInt());
    drawLine(painter, QRect(box.left(), top + 12, box.width(), text), index.data().toString(), small,
             theme::colour(theme::Ink::Muted), Qt::AlignLeft);
}

} // namespace

RowDelegate::RowDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) {}

void RowDelegate::drawContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect box = option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    if (!index.data(ButtonRole).toString().isEmpty()) return drawButton(painter, option, index);
    if (const QVariant v = index.data(VerdictRole); v.isValid()) {
        const bool plain = option.palette.color(QPalette::Base) == theme::colour(theme::Ink::Pane);
        return paint::chip(painter, box, markIn(v), index.data().toString(),
                           isSelected(option) || !plain ? paint::On::Tint : paint::On::Pane);
    }
    if (const QVariant v = index.data(BandRole); v.isValid()) {
        const int height = std::min(theme::scaled(38), box.height()); // a band with its caption
        return paint::band(painter, QRect(box.left(), box.center().y() - height / 2, box.width(), height),
                           v.value<TermBand>());
    }
    if (index.data(LevelRole).isValid()) return drawLevel(painter, box, index);
    if (const QVariant v = index.data(MarkRole); v.isValid()) {
        paint::mark(painter, QRectF(box.left(), box.top(), 16, box.height()), markIn(v));
        box.adjust(markRoom, 0, 0, 0);
    }
    drawText(painter, box, index);
}

void RowDelegate::drawText(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const QFont first = firstFont(index);
    const QFont small = theme::font(theme::Size::Small);
    const QStringList title = titleLines(index, box.width());
    const QStringList below = secondLines(index, box.width());
    const bool quiet = below.isEmpty() && index.data(QuietRole).toBool();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QColor ink = theme::colour(quiet ? theme::Ink::Muted : theme::Ink::Text);
    if (title.size() == 1 && below.isEmpty()) return drawLine(painter, box, title.front(), first, ink, alignment);
    const int upper = theme::lineRoom(first).height();
    const int lower = theme::lineRoom(small).height() + lineGap;
    int top = box.top() + (box.height() - int(title.size()) * upper - int(below.size()) * lower) / 2;
    for (const QString &line : title) {
        drawLine(painter, QRect(box.left(), top, box.width(), upper), line, first, ink, alignment);
        top += upper;
    }
    top += lineGap;
    for (const QString &line : below) {
        drawLine(painter, QRect(box.left(), top, box.width(), lower - lineGap), line, small,
                 theme::colour(theme::Ink::Muted), alignment);
        top += lower;
    }
}

void RowDelegate::setNaming(int title, int name)
{
    m_title = title;
    m_name = name;
}

bool RowDelegate::isTitle(const QModelIndex &index) const
{
    const bool isHeading = index.column() == 0 && index.data(SpanRole).toBool();
    if (m_title < 0 || index.column() != m_title || isHeading) return false;
    const auto *view = qobject_cast<const QTreeView *>(parent());
    return m_name < 0 || (view && view->isColumnHidden(m_name));
}

QString RowDelegate::shownText(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (m_name < 0 || !isTitle(index)) return text;
    const QString name = index.siblingAtColumn(m_name).data().toString();
    const bool isNamed = !name.isEmpty() && name.front().isLetterOrNumber(); // not by a dash
    return isNamed ? tr("%1: %2", "credential, what of it").arg(name, text) : text;
}

// One, or up to three where it may wrap.
QStringList RowDelegate::secondLines(const QModelIndex &index, int width) const
{
    const QString plain = text::tame(index.data(SecondLineRole).toString());
    if (plain.isEmpty()) return {};
    if (!index.data(WrapRole).toBool() && !isTitle(index)) return {plain};
    return wrapped(plain, theme::font(theme::Size::Small), width, mostBelow);
}

QStringList RowDelegate::titleLines(const QModelIndex &index, int width) const
{
    const QString text = text::tame(shownText(index));
    const bool wraps = index.data(WrapRole).toBool() && !index.data(SecondLineRole).isValid();
    if (!isTitle(index) && !wraps) return {text};
    return wrapped(text, firstFont(index), width, mostOfTitle);
}

int RowDelegate::lastUpTo(const QModelIndex &first, bool overFigures) const
{
    const auto *view = qobject_cast<const QTreeView *>(parent());
    int last = first.column();
    if (!view) return last;
    const QHeaderView &header = *view->header();
    for (int visual = header.visualIndex(last) + 1; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column)) continue;
        const QModelIndex cell = first.siblingAtColumn(column);
        if ((!overFigures && !cell.data().toString().isEmpty()) || cell.data(VerdictRole).isValid()) break;
        last = column;
    }
    return last;
}

int RowDelegate::lastOfTitle(const QModelIndex &first) const
{
    return first.data(SpanRole).toBool() ? lastUpTo(first, false) : first.column();
}

int RowDelegate::lastOfSpan(const QModelIndex &first) const
{
    return runsOn(first) ? lastUpTo(first, true) : lastOfTitle(first);
}

QModelIndex RowDelegate::spanStart(const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(parent());
    const QModelIndex first = index.siblingAtColumn(0);
    if (!view || runsOn(first) || first.data(SpanRole).toBool()) return first;
    const QHeaderView &header = *view->header();
    for (int visual = header.visualIndex(index.column()); visual > 0; --visual) {
        const QModelIndex cell = index.siblingAtColumn(header.logicalIndex(visual));
        if (cell.data(SpanRole).toBool()) return cell;
    }
    return first;
}

QRect RowDelegate::cellRect(const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    if (!view) return {};
    QRect rect = view->visualRect(index);
    if (spanStart(index) != index) return rect;
    const QRect last = view->visualRect(index.siblingAtColumn(lastOfSpan(index)));
    rect.setRight(std::max(rect.right(), last.right()));
    return rect;
}

bool RowDelegate::runsOn(const QModelIndex &first) const
{
    return m_runsOn && !first.data(SecondLineRole).toString().isEmpty();
}

// Each cell draws its piece of the small line: the view fills the cells in turn.
void RowDelegate::paintRunning(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               int last) const
{
    const auto *view = qobject_cast<const QTreeView *>(parent());
    const QHeaderView &header = *view->header();
    const int column = header.visualIndex(index.column());
    if (column > header.visualIndex(last)) return drawContents(painter, option, index);
    const QModelIndex first = index.siblingAtColumn(0);
    const int upper = theme::lineRoom(firstFont(first)).height();
    const int lower = theme::lineRoom(theme::font(theme::Size::Small)).height();
    const int top = option.rect.top() + (option.rect.height() - upper - lineGap - lower) / 2;
    const int titleEnd = lastOfTitle(first);
    const QModelIndex said = column <= header.visualIndex(titleEnd) ? first : index;
    QRect line = said == first ? view->visualRect(first) : option.rect;
    if (said == first) line.setRight(view->visualRect(first.siblingAtColumn(titleEnd)).right());
    line = QRect(line.left(), top, line.width(), upper);
    const bool quiet = said.data(QuietRole).toBool();
    const auto alignment = Qt::Alignment(said.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    drawLine(painter, line.adjusted(rowMargin, 0, -rowMargin, 0), said.data().toString(), firstFont(said),
             theme::colour(quiet ? theme::Ink::Muted : theme::Ink::Text), alignment);
    QRect whole = cellRect(first);
    whole.setTop(top + upper + lineGap);
    whole.setHeight(lower);
    drawLine(painter, whole.adjusted(rowMargin, 0, -rowMargin, 0), first.data(SecondLineRole).toString(),
             theme::font(theme::Size::Small), theme::colour(theme::Ink::Muted), Qt::AlignLeft);
}

// The words of a heading are drawn with the last cell they reach into: the view fills each cell in turn.
void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QModelIndex first = spanStart(index);
    const int last = lastOfSpan(first);
    painter->setClipRect(option.rect);
    drawGround(*painter, option, qobject_cast<const QAbstractItemView *>(parent()));
    if (runsOn(first)) {
        paintRunning(*painter, option, index, last);
    } else if (index.column() == last && last != first.column()) {
        QStyleOptionViewItem whole = option;
        whole.rect = cellRect(first);
        painter->setClipRect(whole.rect);
        drawContents(*painter, whole, first);
    } else if (last == first.column() || (index != first && !index.data().toString().isEmpty())) {
        drawContents(*painter, option, index);
    }
    painter->restore();
}

int RowDelegate::roomInCell(const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(parent());
    if (!view) return 0;
    int depth = view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) ++depth;
    const int before = index.column() == 0 ? depth * view->indentation() : 0;
    const int mark = index.data(MarkRole).isValid() ? markRoom : 0;
    const QHeaderView &header = *view->header();
    int wide = header.sectionSize(index.column());
    // With the empty columns that it runs over.
    const int last = index.data(SpanRole).toBool() ? header.visualIndex(lastOfTitle(index)) : -1;
    for (int visual = header.visualIndex(index.column()) + 1; visual <= last; ++visual)
        wide += header.sectionSize(header.logicalIndex(visual));
    return wide - before - mark - 2 * rowMargin;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString word = index.data(ButtonRole).toString();
    if (!word.isEmpty()) return {buttonRect({}, word).width() + 2 * rowMargin, m_rowHeight};
    const QFont font = firstFont(index);
    const QString text = shownText(index);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    int width = paint::lineWidth(font, text, alignment);
    if (index.data(VerdictRole).isValid()) width = paint::chipSize(text).width();
    const QFont smallFont = theme::font(theme::Size::Small);
    const QFontMetrics small(smallFont);
    int height = m_rowHeight;
    QString below = index.data(SecondLineRole).toString();
    if (index.data(WrapRole).toBool() || isTitle(index)) {
        const int room = roomInCell(index);
        const QStringList lines = secondLines(index, room);
        const int titles = int(titleLines(index, room).size());
        const bool whole = lines.isEmpty() || small.horizontalAdvance(lines.last()) <= room;
        if (whole && lines.size() > 1) below = QString(); // it wants no more width
        const int under = int(lines.size()) * (theme::lineRoom(smallFont).height() + lineGap);
        if (titles > 1 || lines.size() > 1 || (index.data(WrapRole).toBool() && !lines.isEmpty()))
            height = std::max(height, titles * theme::lineRoom(font).height() + under + 2 * rowAir);
    }
    if (!runsOn(index) || index.column() != 0) width = std::max(width, paint::lineWidth(smallFont, below, alignment));
    if (index.data(MarkRole).isValid()) width += markRoom;
    return {width + 2 * rowMargin + slack, height};
}

QRect RowDelegate::buttonRect(const QRect &cell, const QString &word)
{
    const QFont body = theme::font(theme::Size::Body);
    const int width = QFontMetrics(body).horizontalAdvance(word) + 24;
    const int height = theme::controlHeight(body);
    return {cell.right() - rowMargin - width, cell.center().y() - height / 2, width, height};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool running = index.column() == 0 && runsOn(index);
    const int title =
        running ? view->visualRect(index.siblingAtColumn(lastOfTitle(index))).right() - view->visualRect(index).left()
                : 0;
    const int room = running ? title : cellRect(index).width();
    const int below =
        QFontMetrics(theme::font(theme::Size::Small)).horizontalAdvance(index.data(SecondLineRole).toString());
    const bool cut =
        sizeHint(option, index).width() > room || (running && below + 2 * rowMargin > cellRect(index).width());
    QStringList lines{shownText(index), index.data(SecondLineRole).toString()};
    lines.removeAll({});
    if (cut && index.data(ButtonRole).toString().isEmpty()) {
        QToolTip::showText(event->globalPos(), plainTip(lines.join(u'\n')), view);
    }
    return true;
}

} // namespace koshin
