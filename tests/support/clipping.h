// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/roles.h"
#include "toolkit/rowdelegate.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <functional>

/// When is text clipped? The rule, for everything that is to be seen:
///
/// 1. **Words of the window** (labels, buttons, checks, tabs, headings of columns, placeholders, the
///    choice of a combo box) are there whole: the text in its font needs no more than the room inside
///    the control, with all that its letters reach above and below. A label that wraps is as high as its lines. A
///    placeholder and a button may be cut if their tip says all of it.
/// 2. **No control sticks out** of what holds it, except downwards or upwards in something that scrolls.
/// 3. **Cells of figures, days, states and actions** (right-aligned, ISO days, VerdictRole,
///    ButtonRole) are whole.
/// 4. **Other cells** may end in "…" if the tip over the cell says all of their text.
/// 5. Every row is as high as the lines in it.
namespace koshin::test {

inline QString plainText(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\1")).remove(u'&').replace(u'\1', u'&');
}

inline bool fits(const QSize &need, const QSize &room)
{
    return need.width() <= room.width() + 1 && need.height() <= room.height() + 1; // 1: halves of pixels
}

inline QString said(const QString &why, const QWidget &widget, const QString &text, const QSize &need,
                    const QSize &room)
{
    return QStringLiteral("%1: %2 \"%3\" needs %4x%5, has %6x%7")
        .arg(why, QLatin1String(widget.metaObject()->className()), text.left(60))
        .arg(need.width())
        .arg(need.height())
        .arg(room.width())
        .arg(room.height());
}

/// Rule 1 for one line of text in a room.
inline QString clippedLine(const QWidget &widget, const QString &text, const QFont &font, const QSize &room)
{
    const QFontMetrics metrics(font);
    const QSize need(metrics.horizontalAdvance(text), theme::lineRoom(font).height());
    return text.isEmpty() || fits(need, room) ? QString() : said(QStringLiteral("cut"), widget, text, need, room);
}

inline QString clippedLabel(const QLabel &label)
{
    if (label.text().isEmpty()) return {};
    const QSize room = label.size();
    const QSize need = label.wordWrap() ? QSize(1, label.heightForWidth(room.width())) : label.sizeHint();
    return fits(need, room) ? QString() : said(QStringLiteral("cut"), label, label.text(), need, room);
}

inline QString clippedBox(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return clippedLine(box, box.currentText(), box.font(), room.size());
}

inline QString clippedTabs(const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        const QString cut =
            clippedLine(bar, plainText(bar.tabText(i)), bar.font(), bar.tabRect(i).size() - QSize(8, 0));
        if (!cut.isEmpty()) return cut;
        if (!bar.usesScrollButtons() && !bar.rect().contains(bar.tabRect(i).center())) {
            return said(QStringLiteral("tab outside"), bar, bar.tabText(i), bar.tabRect(i).size(), bar.size());
        }
    }
    return {};
}

inline QString clippedHeader(const QHeaderView &header)
{
    if (!header.model() || header.orientation() != Qt::Horizontal) return {};
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i)) continue;
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        const QSize room(header.sectionSize(i) - 8, header.height());
        if (const QString cut = clippedLine(header, title, header.font(), room); !cut.isEmpty()) return cut;
    }
    return {};
}

/// What the tip over a cell says, as plain text.
inline QString tipOver(QAbstractItemView &view, const QModelIndex &cell)
{
    QToolTip::hideText();
    const QPoint at = view.visualRect(cell).center();
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(view.viewport(), &help);
    QString tip = QToolTip::text();
    tip.remove(QStringLiteral("<span>"))
        .remove(QStringLiteral("</span>"))
        .replace(QStringLiteral("<br>"), QStringLiteral("\n"));
    tip.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    tip.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    QToolTip::hideText();
    return tip;
}

/// Rules 3 to 5 for one cell.
inline QString clippedCell(QAbstractItemView &view, const QModelIndex &cell)
{
    const auto *rows = qobject_cast<const RowDelegate *>(view.itemDelegateForIndex(cell));
    const QRect room = rows ? rows->cellRect(cell) : view.visualRect(cell);
    if (room.isEmpty() || !view.viewport()->rect().intersects(room)) return {};
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.font = view.font();
    option.rect = room;
    const QSize need = view.itemDelegateForIndex(cell)->sizeHint(option, cell);
    const QString text = cell.data().toString();
    const bool two = !cell.data(SecondLineRole).toString().isEmpty();
    const int lines =
        theme::lineRoom(view.font()).height() + (two ? theme::lineRoom(theme::font(theme::Size::Small)).height() : 0);
    if (std::max(lines, need.height()) > room.height() + 1)
        return said(QStringLiteral("row too low"), view, text, need, room.size());
    if (need.width() <= room.width() + 1) return {};
    const bool figure = cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}"));
    const bool whole = figure || day.match(text).hasMatch() || cell.data(VerdictRole).isValid()
                       || !cell.data(ButtonRole).toString().isEmpty();
    if (whole) return said(QStringLiteral("cell cut"), view, text, need, room.size());
    for (const QString &line : {text, cell.data(SecondLineRole).toString()}) {
        if (!tipOver(view, cell).contains(line))
            return said(QStringLiteral("cell cut without a tip"), view, line, need, room.size());
    }
    return {};
}

inline void eachVisibleCell(QAbstractItemView &view, const QModelIndex &parent,
                            const std::function<void(const QModelIndex &)> &visit)
{
    const auto *model = view.model();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    for (int row = 0; row < std::min(model->rowCount(parent), 60); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) visit(model->index(row, column, parent));
        const QModelIndex first = model->index(row, 0, parent);
        if (tree && tree->isExpanded(first)) eachVisibleCell(view, first, visit);
    }
}

inline QStringList clippedCells(QAbstractItemView &view)
{
    QStringList cut;
    if (!view.model() || view.inherits("QCalendarView")) return cut;
    eachVisibleCell(view, view.rootIndex(), [&](const QModelIndex &cell) {
        const auto *tree = qobject_cast<const QTreeView *>(&view);
        if (tree && tree->isColumnHidden(cell.column())) return;
        cut += clippedCell(view, cell);
    });
    cut.removeAll({});
    return cut;
}

/// Rule 2.
inline QString sticksOut(const QWidget &widget, const QWidget &top)
{
    for (const QWidget *p = widget.parentWidget(); p && p != top.parentWidget(); p = p->parentWidget()) {
        const QRect here(widget.mapTo(p, QPoint(0, 0)), widget.size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(p->parentWidget());
        const bool header = qobject_cast<const QHeaderView *>(p)            // goes along with its table
                            || p->objectName() == QStringLiteral("fields"); // as the choices above pasted columns do
        const bool scrolls = header || (area && area->viewport() == p);
        const bool across = header || (scrolls && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
        const bool wide = !across && (here.left() < -1 || here.right() > p->width() + 1);
        const bool high = !scrolls && (here.top() < -1 || here.bottom() > p->height() + 1);
        if (wide || high)
            return said(QStringLiteral("sticks out of ") + QLatin1String(p->metaObject()->className()), widget,
                        widget.accessibleName(), widget.size(), p->size());
        if (scrolls) return {}; // what is scrolled away need not lie inside the window
    }
    return {};
}

inline QString clippedText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) return clippedLabel(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) return clippedBox(*box);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) return clippedTabs(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) return clippedHeader(*header);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        if (widget.height() < theme::lineRoom(widget.font()).height())
            return said(QStringLiteral("too low"), widget, line->text(), widget.sizeHint(), widget.size());
        if (line->toolTip().contains(line->placeholderText())) return {};
        return clippedLine(widget, line->placeholderText(), widget.font(), widget.size() - QSize(16, 0));
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QString whole = QStringLiteral("<span>%1</span>").arg(button->text().toHtmlEscaped());
        if (button->toolTip() == whole || button->toolTip() == button->text()) return {};
        const bool shown = !button->text().isEmpty() && !widget.inherits("QCalendarToolButton");
        const QSize need = shown ? button->sizeHint() : QSize();
        if (shown && !fits(need, widget.size()))
            return said(QStringLiteral("cut"), widget, button->text(), need, widget.size());
    }
    return {};
}

/// Everything inside `top` whose text is clipped, one sentence each; nothing when all can be read.
inline QStringList clipped(QWidget &top)
{
    QStringList cut;
    QList<QPointer<QWidget>> widgets; // to ask a cell for its tip takes away the tip that is shown
    for (QWidget *widget : top.findChildren<QWidget *>()) widgets << widget;
    for (const auto &widget : widgets) {
        if (!widget || !widget->isVisible() || widget->window() != top.window()) continue;
        cut += clippedText(*widget);
        const bool holdsText = qobject_cast<QLabel *>(widget.data()) || qobject_cast<QAbstractButton *>(widget.data())
                               || qobject_cast<QComboBox *>(widget.data()) || qobject_cast<QLineEdit *>(widget.data());
        const bool shows =
            holdsText
            && !(qobject_cast<QLabel *>(widget.data()) && static_cast<QLabel *>(widget.data())->text().isEmpty());
        if (shows) cut += sticksOut(*widget, top);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget.data())) {
            if (!qobject_cast<QHeaderView *>(view)) cut += clippedCells(*view);
        }
    }
    cut.removeAll({});
    cut.removeDuplicates();
    return cut;
}

} // namespace koshin::test
