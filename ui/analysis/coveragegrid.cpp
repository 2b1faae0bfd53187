// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coveragegrid.h"

#include "text/codetext.h"
#include "text/practicetext.h"
#include "toolkit/statusmark.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace koshin {

namespace {

constexpr int gap = 4;
constexpr int mostInARow = 11;

int rowOf(int item)
{
    return largeItemOf(SyllabusItem(item)) - 1;
}

// How many items of its row stand before it.
int columnOf(int item)
{
    int before = 0;
    for (int i = item - 1; i >= 0 && rowOf(i) == rowOf(item); --i) ++before;
    return before;
}

QString titleOf(int row)
{
    return CoverageGrid::tr("%1 %2", "number and title of a part of the syllabus")
        .arg(row + 1)
        .arg(text::largeItemTitle(row + 1));
}

} // namespace

StatusMark markOf(Coverage coverage)
{
    switch (coverage) {
    case Coverage::None: return Verdict::Upcoming;
    case Coverage::Running: return Verdict::Open;
    case Coverage::Finished: return StatusMark::unproven();
    case Coverage::Proven: return Verdict::Met;
    }
    Q_UNREACHABLE();
}

CoverageGrid::CoverageGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme::font(theme::Size::Small));
    setAccessibleName(tr("Syllabus coverage"));
}

void CoverageGrid::show(const std::array<ItemCoverage, syllabusCount> &items)
{
    for (std::size_t i = 0; i < items.size(); ++i) m_states[i] = items[i].state;
    move(m_current);
}

void CoverageGrid::setCurrent(int item)
{
    if (item >= 0 && item < int(syllabusCount) && item != m_current) move(item);
}

void CoverageGrid::move(int to)
{
    const bool moved = to != m_current;
    m_current = to;
    const auto item = SyllabusItem(to);
    setAccessibleDescription(
        tr("%1 %2: %3").arg(codeName(item), text::word(item), text::word(m_states[std::size_t(to)])));
    update();
    if (moved) Q_EMIT currentChanged(to);
}

QSize CoverageGrid::cell() const
{
    const QFontMetrics metrics(theme::font(theme::Size::Small));
    return {metrics.horizontalAdvance(QStringLiteral("3-11")) + 10, metrics.height() + 24};
}

QRect CoverageGrid::box(int item) const
{
    const QSize size = cell();
    return {QPoint(tilesLeft() + columnOf(item) * (size.width() + gap), 2 + rowOf(item) * (size.height() + gap)), size};
}

int CoverageGrid::widestTitle() const
{
    int wide = 0;
    for (int row = 0; row < largeItemCount; ++row) wide = std::max(wide, fontMetrics().horizontalAdvance(titleOf(row)));
    return wide + 1;
}

// What the rows are about stands before them, as whole as there is room.
int CoverageGrid::tilesLeft() const
{
    const int tiles = mostInARow * (cell().width() + gap);
    return 2 + std::clamp(width() - tiles - 3 * gap, 0, widestTitle()) + 3 * gap;
}

QSize CoverageGrid::sizeHint() const
{
    const QSize size = cell();
    return {widestTitle() + 3 * gap + mostInARow * (size.width() + gap) + 2,
            largeItemCount * (size.height() + gap) + 2};
}

QSize CoverageGrid::minimumSizeHint() const
{
    return {mostInARow * (cell().width() + gap) + 2 + 3 * gap, sizeHint().height()};
}

QRect CoverageGrid::titleBox(int row) const
{
    const QSize size = cell();
    return {2, 2 + row * (size.height() + gap), std::max(0, tilesLeft() - 3 * gap), size.height()};
}

int CoverageGrid::itemAt(const QPoint &at) const
{
    for (int i = 0; i < int(syllabusCount); ++i) {
        if (box(i).contains(at)) return i;
    }
    return -1;
}

void CoverageGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Size::Small));
    for (int i = 0; i < int(syllabusCount); ++i) {
        const QRect at = box(i);
        const StatusMark mark = markOf(m_states[std::size_t(i)]);
        const bool none = m_states[std::size_t(i)] == Coverage::None;
        const bool here = i == m_current && hasFocus();
        painter.setPen(here ? QPen(theme::colour(theme::Ink::Accent), 2) : QPen(theme::colour(theme::Ink::Line)));
        painter.setBrush(none ? theme::colour(theme::Ink::Pane) : theme::ground(mark.tint()));
        painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const int words = painter.fontMetrics().height() + 2;
        paint::mark(painter, QRectF(at.left(), at.top() + 3, at.width(), 16), mark);
        painter.setPen(theme::colour(none ? theme::Ink::Muted : theme::Ink::Text));
        painter.drawText(QRect(at.left(), at.bottom() - words - 1, at.width(), words), Qt::AlignCenter,
                         codeName(SyllabusItem(i)));
    }
    painter.setPen(theme::colour(theme::Ink::Text));
    for (int row = 0; row < largeItemCount; ++row) paint::line(painter, titleBox(row), titleOf(row));
}

bool CoverageGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    QString words;
    if (item >= 0) {
        words = tr("%1 %2: %3")
                    .arg(codeName(SyllabusItem(item)), text::word(SyllabusItem(item)),
                         text::word(m_states[std::size_t(item)]));
    }
    for (int row = 0; row < largeItemCount && words.isEmpty(); ++row) {
        if (titleBox(row).contains(help->pos())) words = titleOf(row);
    }
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void CoverageGrid::keyPressEvent(QKeyEvent *event)
{
    const auto inRow = [this](int row) {
        const int column = columnOf(m_current);
        int best = m_current;
        for (int i = 0; i < int(syllabusCount); ++i) {
            if (rowOf(i) == row && columnOf(i) <= column) best = i;
        }
        return best;
    };
    switch (event->key()) {
    case Qt::Key_Left: move(std::max(0, m_current - 1)); break;
    case Qt::Key_Right: move(std::min(int(syllabusCount) - 1, m_current + 1)); break;
    case Qt::Key_Up: move(inRow(std::max(0, rowOf(m_current) - 1))); break;
    case Qt::Key_Down: move(inRow(std::min(largeItemCount - 1, rowOf(m_current) + 1))); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(m_current); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CoverageGrid::mousePressEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->pos()); item >= 0) move(item);
}

void CoverageGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->pos()); item >= 0) Q_EMIT opened(item);
}

void CoverageGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CoverageGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace koshin
