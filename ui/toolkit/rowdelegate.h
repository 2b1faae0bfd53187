// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace koshin {

/// Draws the rows of every table: plain cells, chips, two lines, bars, term bands and the row's
/// button, by the roles of models/roles.h. No cell holds a widget, so a hundred thousand rows cost
/// no more than the visible ones.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(int rowHeight, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the button of a cell lies.
    [[nodiscard]] static QRect buttonRect(const QRect &cell, const QString &word);
    /// The full text where a cell cuts it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    int m_rowHeight;
};

} // namespace koshin
