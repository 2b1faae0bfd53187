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
    /// The small line of the first cell goes on below the figures beside it, up to a chip; those stand on the first
    /// line then. For rows of one height, whose words want more room than their column has.
    void setRunsOn(bool runs) { m_runsOn = runs; }
    [[nodiscard]] bool runsOn() const { return m_runsOn; }
    /// Where the button of a cell lies.
    [[nodiscard]] static QRect buttonRect(const QRect &cell, const QString &word);
    /// The full text where a cell cuts it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] int lastOfSpan(const QModelIndex &first) const; ///< column
    /// The cell whose title may reach into this one: the nearest before it that spans, else the first.
    [[nodiscard]] QModelIndex spanStart(const QModelIndex &index) const;
    [[nodiscard]] int lastOfTitle(const QModelIndex &first) const; ///< column: of a heading over empty cells
    [[nodiscard]] int lastUpTo(const QModelIndex &first, bool overFigures) const;
    [[nodiscard]] bool runsOn(const QModelIndex &first) const;
    void paintRunning(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int last) const;
    [[nodiscard]] int roomInCell(const QModelIndex &index) const; ///< for words

    int m_rowHeight;
    bool m_runsOn = false;
};

} // namespace koshin
