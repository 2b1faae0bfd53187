// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTreeView>

class QMimeData;
class QTimer;

namespace koshin {

/// A list of records: one row one thing, drawn by RowDelegate, the action of a row at its right
/// end and on Enter or Space. Virtual: only visible rows cost anything.
class RecordView : public QTreeView
{
    Q_OBJECT

public:
    explicit RecordView(const QString &accessibleName, int rowHeight = 36, QWidget *parent = nullptr);

    /// As high as its rows, for short lists inside a page that scrolls.
    void setFitsContent(bool fits);
    /// No higher than its rows, for lists that scroll themselves; a stretch below it takes the room left.
    void setEndsWithRows(bool ends);
    /// The column that takes the room left. The others are as wide as what they hold: those with a width
    /// up to that or a quarter of the list, and a person may draw them; those with 0 always.
    void setColumns(int stretched, const QList<int> &widths);
    /// The stretched column is no wider than what it holds, so that rows hang together; what room is left stays empty.
    void setPacked(bool packed);
    /// Rows may be higher than others, by WrapRole.
    void setWraps(bool wraps);
    /// Columns that give way, from the first on, where the stretched one has too little room; none: nothing yields.
    void setYielding(const QList<int> &columns);
    /// Columns that are left out, with their headings, while no row has anything in them.
    void setSparing(const QList<int> &columns);
    /// The stretched column's titles begin with what the column of names holds while that one yields, and may wrap.
    void setNaming(int name);
    /// The small line of a row goes on below the figures beside it.
    void setRunsOn(bool runs);
    /// Files may be dropped on rows.
    void setTakesFiles(bool takes);
    /// Rows may be put in another order, by dragging or with Alt and an arrow key; who listens to `moved` does it.
    void setMovable(bool movable);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const;
    bool selectId(const QString &id);
    /// The first row with this id, in its first column.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);      ///< the current row changed
    void opened(const QString &id);      ///< double click, or Enter without a button
    void acted(const QString &id);       ///< the row's button
    void actedBeside(const QString &id); ///< the button before it
    void selectionAltered();
    void dropped(const QString &id, const QMimeData &data); ///< on a row: files, or what may become one
    void moved(const QString &id, const QString &before);   ///< an empty `before` means last

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] QModelIndex buttonOf(const QModelIndex &row) const;
    [[nodiscard]] QString idOfRow(int row) const; ///< empty beyond the last
    bool moveByKey(const QKeyEvent &event);
    void dropRow(QDropEvent *event);
    [[nodiscard]] bool isOnButton(const QPoint &at) const;
    [[nodiscard]] int contentHeight() const;
    void fit();
    /// Gives the stretched column the room left, but enough to be read; then the list scrolls.
    void settleColumns();
    void yieldColumns();
    void spareColumns();
    void showCurrent();
    void fitColumns();
    [[nodiscard]] int widthOfOthers() const; ///< than the stretched column
    void followSelection();

    int m_rowHeight;
    bool m_fits = false;
    bool m_ends = false; ///< with its rows
    bool m_packed = false;
    bool m_movable = false;
    bool m_tight = false; ///< the columns are wider than the list
    bool m_fitting = false;
    int m_stretched = 0;
    QList<int> m_widths;
    QList<int> m_yielding;
    QList<int> m_sparing;
    QSet<int> m_spared;  ///< columns that are empty now
    QSet<int> m_dragged; ///< columns that a person made wider or narrower
    QTimer *m_fitSoon;
    QHash<int, int> m_shownWidth; ///< of those that yield
};

} // namespace koshin
