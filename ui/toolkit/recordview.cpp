// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/recordview.h"

#include "toolkit/brought.h"
#include "toolkit/roles.h"
#include "toolkit/rowdelegate.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace koshin {
namespace {

/// Small grey headings on the table's own ground, a thin line below.
class QuietHeader : public QHeaderView
{
public:
    explicit QuietHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setFont(theme::font(theme::Size::Small));
        setSectionsClickable(true);
        setHighlightSections(false);
        setFixedHeight(std::max(theme::scaled(30), theme::lineRoom(font()).height() + 14));
        setMinimumSectionSize(24);
    }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString title = model()->headerData(section, orientation()).toString();
        const int arrow =
            isSortIndicatorShown() && !title.isEmpty() ? fontMetrics().horizontalAdvance(QStringLiteral(" ↓")) : 0;
        return {fontMetrics().horizontalAdvance(title) + arrow + 2 * side, height()};
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, theme::colour(theme::Ink::Pane));
        paint::lineBelow(*painter, rect, theme::colour(theme::Ink::Line));
        const auto alignment =
            Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
        QString text = model()->headerData(section, orientation()).toString();
        if (isSortIndicatorShown() && sortIndicatorSection() == section && !text.isEmpty()) {
            text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
        }
        painter->setFont(font());
        painter->setPen(theme::colour(theme::Ink::Muted));
        paint::line(*painter, rect.adjusted(side, 0, -side, 0), text, alignment);
    }

private:
    static constexpr int side = 10; ///< of a heading, as of the cells below it
};

} // namespace

RecordView::RecordView(const QString &accessibleName, int rowHeight, QWidget *parent)
    : QTreeView(parent), m_rowHeight(theme::scaled(rowHeight)), m_fitSoon(new QTimer(this))
{
    setAccessibleName(accessibleName);
    setHeader(new QuietHeader(this));
    setItemDelegate(new RowDelegate(m_rowHeight, this));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    QPalette lines = palette();
    lines.setColor(QPalette::WindowText, theme::colour(theme::Ink::Line));
    setPalette(lines);
    setExpandsOnDoubleClick(false);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(200); // rows looked at; a thousand cost as much as the filter itself
    m_fitSoon->setSingleShot(true);
    m_fitSoon->setInterval(0);
    connect(m_fitSoon, &QTimer::timeout, this, &RecordView::fitColumns);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        // Columns as wide as their contents take their width only when these are there.
        if (column != m_stretched && !m_yielding.isEmpty())
            QMetaObject::invokeMethod(this, &RecordView::settleColumns, Qt::QueuedConnection);
        const bool byPerson = !m_fitting && (QGuiApplication::mouseButtons() & Qt::LeftButton);
        if (byPerson && header()->underMouse()) m_dragged.insert(column);
    });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!isOnButton(viewport()->mapFromGlobal(QCursor::pos()))) Q_EMIT opened(index.data(IdRole).toString());
    });
}

void RecordView::setFitsContent(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    fit();
}

void RecordView::setEndsWithRows(bool ends)
{
    m_ends = ends;
    if (!ends) setMaximumHeight(QWIDGETSIZE_MAX);
    fit();
}

void RecordView::setColumns(int stretched, const QList<int> &widths)
{
    m_stretched = stretched;
    m_widths = widths;
    m_dragged.clear();
    for (int i = 0; i < header()->count(); ++i) {
        const bool given = i < widths.size() && widths[i] > 0;
        header()->setSectionResizeMode(i, i == stretched ? QHeaderView::Stretch
                                          : given        ? QHeaderView::Interactive
                                                         : QHeaderView::ResizeToContents);
    }
    m_tight = false;
    fitColumns();
}

// As wide as what they hold, up to their share; what a person has drawn wider or narrower stays.
void RecordView::fitColumns()
{
    // Widths are meant for dates of 78 pixels; another font or larger type asks for more.
    const double scale = std::max(
        1.0, QFontMetrics(theme::font(theme::Size::Body)).horizontalAdvance(QStringLiteral("2026-11-22")) / 78.0);
    m_fitting = true;
    if (model()) spareColumns();
    for (int i = 0; model() && i < std::min(header()->count(), int(m_widths.size())); ++i) {
        if (i == m_stretched || m_widths[i] <= 0 || m_dragged.contains(i) || isColumnHidden(i)) continue;
        const int least = header()->sectionSizeHint(i);
        const int share = std::max(int(m_widths[i] * scale), viewport()->width() / 4);
        const int wanted = model()->rowCount() > 0 ? QTreeView::sizeHintForColumn(i) : int(m_widths[i] * scale);
        header()->resizeSection(i, std::max(least, std::min(wanted, share)));
    }
    m_fitting = false;
    settleColumns();
}

void RecordView::setPacked(bool packed)
{
    m_packed = packed;
    settleColumns();
}

void RecordView::setWraps(bool wraps)
{
    setUniformRowHeights(!wraps);
    // The height of a row follows from the width of its words.
    if (!wraps) return;
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        scheduleDelayedItemsLayout();
        if (m_fits) QMetaObject::invokeMethod(this, &RecordView::fit, Qt::QueuedConnection);
    });
}

void RecordView::setYielding(const QList<int> &columns)
{
    m_yielding = columns;
    settleColumns();
}

void RecordView::setSparing(const QList<int> &columns)
{
    m_sparing = columns;
    fitColumns();
}

void RecordView::setNaming(int name)
{
    if (auto *rows = qobject_cast<RowDelegate *>(itemDelegate())) rows->setNaming(m_stretched, name);
    setWraps(true);
}

void RecordView::setRunsOn(bool runs)
{
    if (auto *rows = qobject_cast<RowDelegate *>(itemDelegate())) rows->setRunsOn(runs);
}

void RecordView::spareColumns()
{
    for (const int column : m_sparing) {
        bool isEmpty = true;
        for (int row = 0; isEmpty && row < model()->rowCount(); ++row)
            isEmpty = model()->index(row, column).data().toString().isEmpty();
        if (isEmpty == m_spared.contains(column)) continue;
        if (isEmpty) m_spared.insert(column);
        else m_spared.remove(column);
        setColumnHidden(column, isEmpty);
    }
}

int RecordView::widthOfOthers() const
{
    return header()->length() - header()->sectionSize(m_stretched);
}

void RecordView::yieldColumns()
{
    // Where the small line runs on, the title alone wants the column: a little more of it is whole.
    const auto *rows = qobject_cast<RowDelegate *>(itemDelegate());
    const int room = theme::scaled(rows && rows->runsOn() ? 300 : 220);
    int others = widthOfOthers();
    for (const int column : m_yielding) {
        if (m_spared.contains(column)) continue;
        if (!isColumnHidden(column)) m_shownWidth[column] = header()->sectionSize(column);
        else others += m_shownWidth.value(column);
    }
    for (const int column : m_yielding) {
        if (m_spared.contains(column)) continue;
        const bool yields = viewport()->width() < others + room;
        if (yields) others -= m_shownWidth.value(column);
        if (yields != isColumnHidden(column)) setColumnHidden(column, yields);
    }
}

// A column as wide as its contents leaves room for the others; what is longer has a tip. Figures, days
// and chips are whole; words have their share.
int RecordView::sizeHintForColumn(int column) const
{
    const QModelIndex cell = model() ? model()->index(0, column) : QModelIndex();
    const QString text = cell.data().toString();
    const bool figure =
        (cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) || (!text.isEmpty() && text.front().isDigit());
    const bool whole = figure || cell.data(VerdictRole).isValid() || !cell.data(ButtonRole).toString().isEmpty();
    const int most = theme::scaled(240);
    const int share = std::clamp(int(viewport()->width() * 0.22), theme::scaled(120), most);
    return std::min(QTreeView::sizeHintForColumn(column), whole ? most : share);
}

void RecordView::settleColumns()
{
    if (!model() || m_stretched >= header()->count()) return;
    if (!m_yielding.isEmpty()) yieldColumns();
    const int least = std::max(theme::scaled(120), header()->sectionSizeHint(m_stretched));
    const int room = viewport()->width() - widthOfOthers();
    const bool tight = room < least;
    if (m_packed && !tight) {
        header()->setSectionResizeMode(m_stretched, QHeaderView::Interactive);
        const int wanted = model()->rowCount() > 0 ? QTreeView::sizeHintForColumn(m_stretched) : least;
        if (!m_dragged.contains(m_stretched)) header()->resizeSection(m_stretched, std::clamp(wanted, least, room));
    }
    if (tight == m_tight) return;
    m_tight = tight;
    if (!m_packed || tight)
        header()->setSectionResizeMode(m_stretched, tight ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (tight) header()->resizeSection(m_stretched, least);
    fit();
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    const QRect before(QPoint(), event->oldSize());
    const bool fresh = !event->oldSize().isValid(); // it was given its size while it was hidden
    const bool lower = event->size().height() < before.height();
    const bool kept = fresh || (lower && visualRect(currentIndex()).intersects(before));
    QTreeView::resizeEvent(event);
    settleColumns();
    if (kept) QMetaObject::invokeMethod(this, &RecordView::showCurrent, Qt::QueuedConnection);
}

// What is chosen stays in sight.
void RecordView::showCurrent()
{
    if (currentIndex().isValid()) scrollTo(currentIndex());
}

void RecordView::setTakesFiles(bool takes)
{
    setAcceptDrops(takes);
    viewport()->setAcceptDrops(takes);
    setDragDropMode(takes ? DropOnly : NoDragDrop);
}

void RecordView::setMovable(bool movable)
{
    m_movable = movable;
    setDragEnabled(movable);
    setAcceptDrops(movable);
    setDragDropMode(movable ? InternalMove : NoDragDrop);
    setDropIndicatorShown(movable);
}

QString RecordView::idOfRow(int row) const
{
    return model()->index(row, 0).data(IdRole).toString();
}

bool RecordView::moveByKey(const QKeyEvent &event)
{
    const bool up = event.key() == Qt::Key_Up;
    if (!m_movable || event.modifiers() != Qt::AltModifier || !(up || event.key() == Qt::Key_Down)) return false;
    const int row = currentIndex().row();
    if (!currentIndex().isValid() || (up ? row == 0 : row + 1 >= model()->rowCount())) return true;
    Q_EMIT moved(currentId(), idOfRow(up ? row - 1 : row + 2));
    return true;
}

void RecordView::dropRow(QDropEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool below = at.isValid() && event->position().y() > visualRect(at).center().y();
    const QString id = currentId();
    event->setDropAction(Qt::IgnoreAction); // the model moves nothing by itself
    event->accept();
    if (!id.isEmpty()) Q_EMIT moved(id, at.isValid() ? idOfRow(at.row() + (below ? 1 : 0)) : QString());
}

QString RecordView::currentId() const
{
    return currentIndex().data(IdRole).toString();
}

QStringList RecordView::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &row : selectionModel()->selectedRows()) ids += row.data(IdRole).toString();
    ids.removeAll({});
    ids.removeDuplicates(); // a record may stand under two headings
    return ids;
}

QModelIndex RecordView::indexOf(const QString &id) const
{
    if (!model() || id.isEmpty() || model()->rowCount() == 0) return {};
    const auto found = model()->match(model()->index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

bool RecordView::selectId(const QString &id)
{
    const QModelIndex found = indexOf(id);
    if (!found.isValid()) return false;
    setCurrentIndex(found);
    scrollTo(found);
    return true;
}

void RecordView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    setColumns(m_stretched, m_widths);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::fit);
    connect(model, &QAbstractItemModel::modelReset, m_fitSoon, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordView::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordView::fit);
    fit();
}

int RecordView::contentHeight() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int head = header()->isHidden() ? 0 : header()->height();
    const int bar = m_tight ? horizontalScrollBar()->sizeHint().height() : 0;
    int high = rows * m_rowHeight;
    if (!uniformRowHeights()) {
        high = 0;
        for (int row = 0; row < rows; ++row) high += rowHeight(model()->index(row, 0));
    }
    return head + high + bar + 2 * frameWidth();
}

void RecordView::fit()
{
    if (m_fits) setFixedHeight(contentHeight());
    else if (m_ends) setMaximumHeight(std::max(minimumSizeHint().height(), contentHeight()));
}

QSize RecordView::sizeHint() const
{
    return m_fits ? QSize(480, contentHeight()) : QSize(480, 240);
}

QSize RecordView::minimumSizeHint() const
{
    return m_fits ? QSize(120, contentHeight()) : QSize(120, 90);
}

QModelIndex RecordView::buttonOf(const QModelIndex &row) const
{
    if (!row.isValid()) return {};
    for (int column = model()->columnCount(row.parent()) - 1; column >= 0; --column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        if (!cell.data(ButtonRole).toString().isEmpty()) return cell;
    }
    return {};
}

bool RecordView::isOnButton(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    const QString word = index.data(ButtonRole).toString();
    return !word.isEmpty() && RowDelegate::buttonRect(visualRect(index), word).contains(at);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event)) return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool space = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (!(enter || space) || !currentIndex().isValid()) return QTreeView::keyPressEvent(event);
    if (buttonOf(currentIndex()).isValid()) Q_EMIT acted(currentId());
    else if (enter && !currentId().isEmpty()) Q_EMIT opened(currentId());
    else setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
}

void RecordView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool pressed = event->button() == Qt::LeftButton && isOnButton(event->pos());
    const QModelIndex at = pressed ? indexAt(event->pos()) : QModelIndex();
    const bool isOwn = at == buttonOf(at);
    const QString id = at.data(IdRole).toString();
    QTreeView::mouseReleaseEvent(event);
    if (!pressed) return;
    if (isOwn) Q_EMIT acted(id);
    else Q_EMIT actedBeside(id);
}

void RecordView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOnButton(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void RecordView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_movable && event->source() == this) return event->accept();
    if (bringsSomething(*event->mimeData())) event->acceptProposedAction();
}

void RecordView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_movable && event->source() == this) return QTreeView::dragMoveEvent(event);
    const bool onRow = indexAt(event->position().toPoint()).isValid();
    event->setAccepted(onRow && bringsSomething(*event->mimeData()));
}

void RecordView::dropEvent(QDropEvent *event)
{
    if (m_movable && event->source() == this) return dropRow(event);
    const QString id = indexAt(event->position().toPoint()).data(IdRole).toString();
    if (id.isEmpty() || !bringsSomething(*event->mimeData())) return;
    event->acceptProposedAction();
    Q_EMIT dropped(id, *event->mimeData());
}

void RecordView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool selected = selectionModel()->isSelected(index);
    const bool under = !selected && indexAt(viewport()->mapFromGlobal(QCursor::pos())).siblingAtColumn(0) == index;
    painter->fillRect(rect, selected                            ? theme::selection()
                            : under && viewport()->underMouse() ? theme::hover()
                                                                : palette().color(QPalette::Base));
    paint::lineBelow(*painter, rect, theme::lineOn(selected ? theme::selection() : palette().color(QPalette::Base)));
    if (!model()->hasChildren(index)) return;
    const QPointF at(rect.right() - 3, rect.center().y() + 0.5); // clear of the bar of what is selected
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::colour(theme::Ink::Muted));
    painter->drawPolygon(isExpanded(index)
                             ? QPolygonF{at + QPointF(-4, -2.5), at + QPointF(4, -2.5), at + QPointF(0, 3)}
                             : QPolygonF{at + QPointF(-2.5, -4), at + QPointF(3, 0), at + QPointF(-2.5, 4)});
    painter->restore();
}

// What is selected has a bar at its left end: its ground alone would not be told from the others.
void RecordView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const bool isSelected = selectionModel()->isSelected(index);
    if (m_packed && header()->length() < viewport()->width()) { // the row goes on beside its last cell
        QRect rest = option.rect;
        rest.setLeft(header()->length());
        rest.setRight(viewport()->width());
        if (isSelected) painter->fillRect(rest, theme::selection());
        paint::lineBelow(*painter, rest,
                         isSelected ? theme::lineOn(theme::selection()) : theme::colour(theme::Ink::Line));
    }
    if (!isSelected) return;
    painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme::colour(theme::Ink::Accent));
}

// A screen reader chooses a row by selecting it, which alone does not make it the current one.
void RecordView::followSelection()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() != 1 || rows.first().siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) return;
    selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT chosen(current.data(IdRole).toString());
}

void RecordView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    followSelection();
    Q_EMIT selectionAltered();
}

} // namespace koshin
