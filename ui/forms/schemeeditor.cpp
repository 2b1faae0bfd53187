// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/schemeeditor.h"

#include "session/session.h"
#include "text/language.h"
#include "text/schemechoice.h"
#include "text/tame.h"
#include "toolkit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

enum SchemeRole { IdRole = Qt::UserRole + 1, RemarkRole };
constexpr int mostRows = 12; ///< seen at once
constexpr int margin = 10;

// An issuer in small print, or a scheme with what is to be said of it at the right.
class SchemeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = !index.flags().testFlag(Qt::ItemIsEnabled);
        const bool chosen = !heading && option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, chosen ? theme::selection() : theme::colour(theme::Ink::Pane));
        QRect box = option.rect.adjusted(heading ? margin : 2 * margin, 0, -margin, 0);
        box.setRight(box.right() - drawRemark(*painter, box, index.data(RemarkRole).toString()));
        painter->setFont(theme::font(heading ? theme::Size::Small : theme::Size::Body));
        painter->setPen(theme::colour(heading ? theme::Ink::Muted : theme::Ink::Text));
        const int place = int(heading ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextSingleLine;
        const QString words = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
        painter->drawText(box, place, words);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, std::max(28, QFontMetrics(theme::font(theme::Size::Body)).height() + 10)};
    }

private:
    // The width it took.
    static int drawRemark(QPainter &painter, const QRect &box, const QString &remark)
    {
        if (remark.isEmpty()) return 0;
        painter.setFont(theme::font(theme::Size::Small));
        painter.setPen(theme::colour(theme::Ink::Muted));
        const int width = std::min(box.width() / 2, painter.fontMetrics().horizontalAdvance(remark) + 1);
        painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(remark, Qt::ElideRight, width));
        return width + margin;
    }
};

QStringList remarksOn(const text::SchemeChoice &choice)
{
    QStringList remarks;
    if (!choice.foundBy.isEmpty())
        remarks += SchemeEditor::tr("also: %1", "another name").arg(text::tame(choice.foundBy));
    if (choice.scheme->isHoldersOwn) remarks += SchemeEditor::tr("added by you");
    return remarks;
}

QStandardItem *rowOf(const text::SchemeChoice &choice)
{
    const QString name = text::tame(choice.name);
    const QStringList remarks = remarksOn(choice);
    auto *row = new QStandardItem(name);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(choice.scheme->id.text(), IdRole);
    row->setData(remarks.join(SchemeEditor::tr(" · ")), RemarkRole);
    const QString comma = SchemeEditor::tr(", ", "between name, issuer and remarks");
    row->setData((QStringList{name, text::tame(choice.issuer)} + remarks).join(comma), Qt::AccessibleTextRole);
    return row;
}

} // namespace

SchemeEditor::SchemeEditor(Session &session, QWidget *parent)
    : FieldEditor(parent), m_session(session), m_line(new QLineEdit), m_rows(new QStandardItemModel(this))
{
    m_line->setPlaceholderText(tr("Name, abbreviation or former name (↓ lists all)"));
    m_line->setToolTip(m_line->placeholderText()); // it may be longer than the line
    m_line->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    addInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &typed) { // screen readers edit without typing
        if (!isSettled()) openList(typed);
    });
}

SchemeEditor::~SchemeEditor()
{
    delete m_list;
}

QJsonValue SchemeEditor::value() const
{
    return m_chosen.isEmpty() ? QJsonValue() : QJsonValue(m_chosen);
}

void SchemeEditor::setValue(const QJsonValue &value)
{
    showScheme(value.toString());
}

void SchemeEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    m_label = label;
    m_line->setAccessibleName(label);
}

// One that is gone meanwhile is still the record's.
QString SchemeEditor::nameOf(const QString &scheme) const
{
    const auto known = m_session.schemes().value(scheme);
    return text::tame(known ? text::schemeName(*known, languageInUse()) : scheme);
}

void SchemeEditor::showScheme(const QString &scheme)
{
    m_chosen = scheme;
    const QSignalBlocker quiet(m_line);
    m_line->setText(scheme.isEmpty() ? QString() : nameOf(scheme));
    m_line->setCursorPosition(0); // its beginning tells more than its end
}

bool SchemeEditor::isSettled() const
{
    return !m_chosen.isEmpty() && m_line->text() == nameOf(m_chosen);
}

bool SchemeEditor::isOpen() const
{
    return m_list && m_list->isVisible();
}

void SchemeEditor::makeList()
{
    m_list = new QListView(window());
    m_list->hide();
    m_list->setObjectName(u"schemeList"_s);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new SchemeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::ClickFocus); // the keyboard enters by Down
    m_list->setFrameShape(QFrame::Box);
    m_list->installEventFilter(this);
    connect(m_list, &QObject::destroyed, this, [this] { m_list = nullptr; });
    connect(m_list, &QListView::clicked, this, &SchemeEditor::choose);
    for (QWidget *above = parentWidget(); above && !m_area; above = above->parentWidget()) {
        m_area = qobject_cast<QScrollArea *>(above);
    }
    if (m_area) connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &SchemeEditor::placeList);
}

void SchemeEditor::openList(const QString &sought)
{
    if (!m_list) makeList();
    fill(sought);
    if (!m_list->isVisible()) qApp->installEventFilter(this); // a press elsewhere closes it
    m_list->show();
    m_list->raise();
    placeList();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void SchemeEditor::closeList()
{
    if (!isOpen()) return;
    qApp->removeEventFilter(this);
    m_list->hide();
}

void SchemeEditor::addHeading(const QString &issuer)
{
    auto *heading = new QStandardItem(text::tame(issuer));
    heading->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(heading);
}

void SchemeEditor::fill(const QString &sought)
{
    m_rows->clear();
    QModelIndex current;
    QString issuer;
    const auto choices = text::schemeChoices(m_session.schemes(), m_session.ledger(), languageInUse(), sought);
    for (const text::SchemeChoice &choice : choices) {
        if (choice.issuer != issuer) addHeading(choice.issuer);
        issuer = choice.issuer;
        QStandardItem *row = rowOf(choice);
        m_rows->appendRow(row);
        const bool isChosen = sought.isEmpty() && choice.scheme->id.text() == m_chosen;
        if (!current.isValid() || isChosen) current = row->index();
    }
    if (choices.empty()) addHeading(tr("No scheme has that name."));
    m_list->setCurrentIndex(current);
    m_list->setAccessibleName(tr("%1: %n scheme(s) to choose from", "the field", int(choices.size())).arg(m_label));
}

void SchemeEditor::placeList()
{
    if (!isOpen()) return;
    constexpr int gap = 2;
    constexpr int edge = 8;
    const QWidget *window = m_list->parentWidget();
    const QPoint corner = m_line->mapTo(window, QPoint(0, 0));
    const int below = window->height() - edge - corner.y() - m_line->height() - gap;
    const int above = corner.y() - gap - edge;
    const int rows = std::min(mostRows, m_rows->rowCount());
    const int wanted = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const bool under = wanted <= below || below >= above;
    const int height = std::min(wanted, std::max(under ? below : above, 0));
    const int top = under ? corner.y() + m_line->height() + gap : corner.y() - gap - height;
    m_list->setGeometry(corner.x(), top, m_line->width(), height);
}

void SchemeEditor::choose(const QModelIndex &row)
{
    const QString id = row.data(IdRole).toString();
    if (id.isEmpty()) return;
    m_line->setFocus(Qt::OtherFocusReason);
    closeList();
    showScheme(id);
    Q_EMIT edited();
}

// What was sought and not chosen gives way to what is; with nothing chosen it stays, to be mended.
void SchemeEditor::leave()
{
    closeList();
    if (isSettled()) return;
    const QString typed = m_line->text().trimmed();
    const auto choices = text::schemeChoices(m_session.schemes(), m_session.ledger(), languageInUse(), typed);
    if (!typed.isEmpty() && choices.size() == 1) showScheme(choices.front().scheme->id.text());
    else if (!m_chosen.isEmpty()) showScheme(m_chosen);
    Q_EMIT edited();
}

bool SchemeEditor::lineKey(QKeyEvent *event)
{
    const bool open = isOpen();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!open) openList(isSettled() ? QString() : m_line->text());
        m_list->setFocus(Qt::OtherFocusReason);
        if (open) QApplication::sendEvent(m_list, event); // its first row was seen before
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!open) return false;
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (!open) return false;
        closeList();
        return true;
    default: return false;
    }
}

bool SchemeEditor::listKey(QKeyEvent *event)
{
    const bool first = m_list->currentIndex().row() <= 1; // the heading lies above it
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Escape:
        m_line->setFocus(Qt::OtherFocusReason);
        closeList();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        m_line->setFocus(Qt::OtherFocusReason);
        choose(m_list->currentIndex());
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return true;
    case Qt::Key_Up:
        if (first) m_line->setFocus(Qt::OtherFocusReason);
        return first;
    default: break;
    }
    const bool types =
        !event->text().isEmpty() && (event->text().front().isPrint() || event->key() == Qt::Key_Backspace);
    if (!types) return false;
    m_line->setFocus(Qt::OtherFocusReason);
    QApplication::sendEvent(m_line, event);
    return true;
}

bool SchemeEditor::holds(const QWidget *widget) const
{
    return widget == m_line || m_line->isAncestorOf(widget)
           || (m_list && (widget == m_list || m_list->isAncestorOf(widget)));
}

void SchemeEditor::pressedOn(const QWidget *widget)
{
    if (widget == m_line && !isOpen()) openList(isSettled() ? QString() : m_line->text());
    else if (!holds(widget)) closeList();
}

void SchemeEditor::lostKeyboard(Qt::FocusReason reason)
{
    const bool within = m_line->hasFocus() || (m_list && m_list->hasFocus());
    const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (!within && !comesBack) leave();
}

// Of the field and its list; while that is open, of everything else too, which is looked at for presses only.
bool SchemeEditor::eventFilter(QObject *watched, QEvent *event)
{
    // While the window goes, the list is no list any more before it is gone.
    const bool isList = qobject_cast<QListView *>(watched) && watched == m_list;
    const bool ours = watched == m_line || isList;
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        pressedOn(static_cast<QWidget *>(watched));
    } else if (ours && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_line ? lineKey(key) : listKey(key)) return true;
    } else if (ours && event->type() == QEvent::FocusOut) {
        lostKeyboard(static_cast<QFocusEvent *>(event)->reason());
    } else if (event->type() == QEvent::Resize && watched == m_line) {
        placeList();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace koshin
