// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace koshin {

/// Draws the rows of every table, as the child of its view: plain cells, chips, two lines or three,
/// headings over several columns, bars, term bands and the row's button, by the roles of models/roles.h. No cell holds
/// a widget, so a hundred thousand rows cost no more than the visible ones.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(int rowHeight, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The cell as it is drawn: of a heading with the empty ones beside it.
    [[nodiscard]] QRect cellRect(const QModelIndex &index) const;
    /// Where the button of a cell lies.
    [[nodiscard]] static QRect buttonRect(const QRect &cell, const QString &word);
    /// The full text where a cell cuts it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] int lastOfSpan(const QModelIndex &first) const; ///< column
    [[nodiscard]] int roomInCell(const QModelIndex &index) const; ///< for words

    int m_rowHeight;
};

} // namespace koshin
