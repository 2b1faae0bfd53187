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
    /// The title of a row begins with what stands in the column of names while that is hidden, and goes on in further
    /// lines rather than being cut; without such a column it always does. For views whose rows may be of different
    /// heights.
    void setNaming(int title, int name);
    /// The cell's words as they are shown.
    [[nodiscard]] QString shownText(const QModelIndex &index) const;
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
    [[nodiscard]] bool isTitle(const QModelIndex &index) const;   ///< one that is named and may wrap
    [[nodiscard]] QStringList secondLines(const QModelIndex &index, int width) const;
    [[nodiscard]] QStringList titleLines(const QModelIndex &index, int width) const;
    void drawContents(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawText(QPainter &painter, const QRect &box, const QModelIndex &index) const;

    int m_rowHeight;
    bool m_runsOn = false;
    int m_title = -1; ///< column
    int m_name = -1;  ///< column
};

} // namespace koshin
