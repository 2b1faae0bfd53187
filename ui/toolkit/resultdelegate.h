// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace koshin {

/// A result of the search: what it is at the left, of which kind at the right.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kindRole = Qt::UserRole + 20; ///< QString

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace koshin
