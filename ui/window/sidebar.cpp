// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sidebar.h"

#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace koshin {
namespace {

enum ItemRole { PageRole = Qt::UserRole + 1, CountRole, NameRole };

constexpr int leastWidth = 188;
constexpr int iconsWidth = 56;
constexpr int besideRow = 8;
constexpr int beforeWords = 38;
constexpr int afterWords = 10;
constexpr int rowHeight = 34;
constexpr int leastRowHeight = 28; ///< in a low window, so that the settings are in sight

class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(PageRole).isValid()) return;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(besideRow, 1, -besideRow, -1);
        painter->save();
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            paint::frame(*painter, row, {}, chosen ? theme::selection() : theme::hover());
        if (option.state.testFlag(QStyle::State_HasFocus)) paint::ring(*painter, row);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const bool iconsOnly = option.rect.width() < 100;
        const int left = iconsOnly ? row.center().x() - 8 : row.left() + 10;
        icon.paint(painter, QRect(left, row.center().y() - 8, 18, 18), Qt::AlignCenter,
                   chosen ? QIcon::Selected : QIcon::Normal);
        if (!iconsOnly) drawWords(*painter, row.adjusted(beforeWords, 0, -afterWords, 0), index, chosen);
        else if (const QString count = index.data(CountRole).toString(); !count.isEmpty())
            drawDot(*painter, QPointF(left + 17, row.center().y() - 8));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QVariant own = index.data(Qt::SizeHintRole); // of the gap above the settings, and in a low window
        return own.isValid() ? own.toSize() : QSize(40, theme::scaled(rowHeight));
    }

private:
    static void drawWords(QPainter &painter, const QRect &box, const QModelIndex &index, bool chosen)
    {
        QFont font = theme::font(theme::Size::Body);
        font.setBold(chosen);
        painter.setFont(font);
        painter.setPen(theme::colour(chosen ? theme::Ink::Accent : theme::Ink::Text));
        paint::line(painter, box, index.data(NameRole).toString());
        if (const QString count = index.data(CountRole).toString(); !count.isEmpty()) drawCount(painter, box, count);
    }

    // Where there is no room for a number: that something waits; the name beside the pointer says how much.
    static void drawDot(QPainter &painter, const QPointF &at)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::colour(theme::Ink::Pane), 1.5));
        painter.setBrush(theme::colour(theme::Ink::Accent));
        painter.drawEllipse(at, 4.5, 4.5);
    }

    // What waits to be done, as a filled badge.
    static void drawCount(QPainter &painter, const QRect &box, const QString &count)
    {
        painter.setFont(theme::font(theme::Size::Small));
        const int high = std::max(theme::scaled(18), theme::lineRoom(painter.font()).height());
        const int wide = std::max(high, painter.fontMetrics().horizontalAdvance(count) + 12);
        const QRect badge(box.right() - wide + 1, box.center().y() - high / 2, wide, high);
        paint::frame(painter, badge, {}, theme::colour(theme::Ink::Accent), high / 2.0);
        painter.setPen(theme::colour(theme::Ink::Pane));
        paint::line(painter, badge, count, Qt::AlignHCenter);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(theme::scaled(leastWidth));
    setBackgroundRole(QPalette::Base); // also of the margin above the rows
    setAutoFillBackground(true);
    setViewportMargins(0, 10, 0, 0);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item) Q_EMIT pageChosen(item->data(PageRole).toString());
    });
    // A screen reader chooses by selecting, which alone does not make an item the current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto chosen = selectedItems(); chosen.size() == 1) setCurrentItem(chosen.first());
    });
}

void Sidebar::addPage(const QString &id, const QString &name, const QString &icon)
{
    auto *item = new QListWidgetItem(theme::icon(icon), name, this);
    item->setData(PageRole, id);
    item->setData(NameRole, name);
    item->setData(Qt::AccessibleTextRole, name);
    item->setToolTip(name);
    setFixedWidth(std::max(width(), widthOf(name)));
}

// The name of the page that is open is bold, and wider for it.
int Sidebar::widthOf(const QString &name)
{
    QFont font = theme::font(theme::Size::Body);
    font.setBold(true);
    return 2 * besideRow + beforeWords + QFontMetrics(font).horizontalAdvance(name) + afterWords + 2;
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    settle();
    if (event->oldSize().width() != width()) Q_EMIT widthAltered(width());
}

void Sidebar::settle()
{
    if (count() < 2) return;
    QListWidgetItem *gap = item(count() - 2);
    if (gap->data(PageRole).isValid()) {
        gap = new QListWidgetItem;
        gap->setFlags(Qt::NoItemFlags);
        insertItem(count() - 1, gap);
    }
    const int pages = count() - 1;
    const int high =
        std::clamp((viewport()->height() - 8) / pages, theme::scaled(leastRowHeight), theme::scaled(rowHeight));
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(PageRole).isValid()) item(i)->setSizeHint({40, high});
    }
    const int room = viewport()->height() - pages * high - 8;
    gap->setSizeHint({40, high < theme::scaled(rowHeight) ? 0 : std::max(0, room)}); // no sliver of what is left over
}

void Sidebar::setCount(const QString &id, qint64 count)
{
    QListWidgetItem *item = find(id);
    if (!item) return;
    const QString number = count > 0 ? QLocale().toString(count) : QString();
    item->setData(CountRole, number);
    const QString name = item->data(NameRole).toString();
    const QString whole = number.isEmpty() ? name : tr("%1: %2").arg(name, number);
    item->setData(Qt::AccessibleTextRole, whole);
    item->setToolTip(whole);
}

void Sidebar::setIconsOnly(bool only)
{
    int wide = only ? iconsWidth : theme::scaled(leastWidth);
    for (int i = 0; i < count() && !only; ++i) wide = std::max(wide, widthOf(item(i)->data(NameRole).toString()));
    setFixedWidth(wide);
}

void Sidebar::setCurrentPage(const QString &id)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(find(id));
}

QListWidgetItem *Sidebar::find(const QString &id) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(PageRole).toString() == id) return item(i);
    }
    return nullptr;
}

} // namespace koshin
