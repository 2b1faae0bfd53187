// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/resultdelegate.h"

#include "text/tame.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>

namespace koshin {
namespace {

constexpr int margin = 10;
constexpr int iconSize = 18;

} // namespace

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    // Before one is chosen, Enter opens the first.
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isFirst = index.row() == 0 && list && !list->selectionModel()->hasSelection();
    const bool chosen = isFirst || option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, chosen ? theme::selection() : theme::colour(theme::Ink::Pane));
    QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect(box.left(), box.center().y() - iconSize / 2, iconSize, iconSize));
    box.setLeft(box.left() + iconSize + margin);

    const QString kind = index.data(kindRole).toString();
    painter->setFont(theme::font(theme::Size::Small));
    painter->setPen(theme::colour(theme::Ink::Muted));
    const int kindWidth = std::min(box.width() / 2, paint::lineWidth(painter->font(), kind, Qt::AlignRight) + 1);
    paint::line(*painter, QRect(box.right() - kindWidth, box.top(), kindWidth, box.height()), kind, Qt::AlignRight);
    box.setRight(box.right() - kindWidth - margin);

    painter->setFont(theme::font(theme::Size::Body));
    painter->setPen(theme::colour(theme::Ink::Text));
    paint::line(*painter, box, text::tame(index.data().toString()));
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, std::max(30, theme::lineRoom(theme::font(theme::Size::Body)).height() + 12)};
}

} // namespace koshin
