// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/topbar.h"

#include "calendar/era.h"
#include "capture/quickentryline.h"
#include "capture/timerbutton.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "toolkit/strokes.h"
#include "window/daychooser.h"
#include "window/searchbox.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int widestLine = 520; ///< in pixels

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_name(plainLabel(tr("Koshin"), theme::Size::Title, theme::Ink::Text, this)),
      m_search(new SearchBox(this)), m_quick(new QuickEntryLine(this)),
      m_quickButton(new Button({}, Button::Look::Bare, this)), m_timer(new TimerButton(this)),
      m_commands(new QHBoxLayout), m_day(new Button({}, Button::Look::Plain, this)),
      m_menu(new Button({}, Button::Look::Bare, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 12, 8);
    layout->setSpacing(10);
    m_name->setFixedWidth(theme::scaled(164));
    m_name->setWordWrap(false);
    layout->addWidget(m_name);
    layout->addWidget(m_search, 1);
    m_search->setToolTip(m_search->placeholderText());
    m_search->setMaximumWidth(widestLine);
    m_search->setMinimumWidth(120);
    m_quick->setMaximumWidth(widestLine);
    m_quick->setMinimumWidth(120);
    m_quick->installEventFilter(this);
    layout->addWidget(m_quick, 1);
    m_quickButton->setObjectName(u"quickEntryButton"_s);
    m_quickButton->setIcon(theme::icon(u"quick"_s));
    m_quickButton->setAccessibleName(tr("Quick entry"));
    m_quickButton->hide();
    for (QWidget *line : std::initializer_list<QWidget *>{m_search, m_quick}) { // quiet: on every page
        QPalette tint = line->palette();
        tint.setColor(QPalette::Base, theme::colour(theme::Ink::Ground));
        line->setPalette(tint);
    }
    layout->addStretch();
    layout->addWidget(m_quickButton);
    layout->addWidget(m_timer);
    m_commands->setSpacing(2);
    layout->addLayout(m_commands);
    m_day->setObjectName(u"asOf"_s);
    m_day->setIcon(theme::icon(u"calendar"_s));
    m_day->setIconSize({16, 16});
    layout->addWidget(m_day);
    m_menu->setObjectName(u"mainMenu"_s);
    m_menu->setIcon(theme::icon(u"menu"_s));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    layout->addWidget(m_menu);
    connect(m_day, &Button::clicked, this, &TopBar::chooseDay);
    connect(m_quickButton, &Button::clicked, this, &TopBar::openQuickEntry);
    connect(m_quick, &UnderstoodLine::left, this, &TopBar::giveFocusBack);
    connect(m_timer, &TimerButton::left, this, &TopBar::giveFocusBack);
}

void TopBar::addCommand(QAction *action)
{
    auto *button = new Button({}, Button::Look::Bare, this);
    button->setIcon(action->icon());
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->toolTip());
        button->setTip(action->toolTip());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &Button::clicked, action, &QAction::trigger);
    m_commands->addWidget(button);
}

void TopBar::setMenu(const QList<QAction *> &actions)
{
    connect(m_menu, &Button::clicked, this, [this, actions] {
        QMenu menu;
        menu.addActions(actions);
        for (QAction *action : actions) action->setIconVisibleInMenu(false); // few have one
        menu.exec(m_menu->mapToGlobal(QPoint(m_menu->width() - menu.sizeHint().width(), m_menu->height())));
    });
}

void TopBar::showDay(Date asOf, bool isToday)
{
    m_asOf = asOf;
    m_isToday = isToday;
    const bool japanese = languageInUse() == Language::Japanese;
    const QString day = japanese ? u"%1（%2）"_s.arg(text::date(asOf), eraYearText(asOf)) : text::date(asOf);
    const QString words = isToday ? tr("Today, %1").arg(day) : tr("As of %1").arg(day);
    m_day->setText(m_iconsOnly ? text::date(asOf) : words);
    m_day->setAccessibleName(words);
    m_day->setToolTip(tr("Show status as of another date"));
    m_day->updateGeometry();
}

void TopBar::setIconsOnly(bool only)
{
    if (only == m_iconsOnly) return;
    m_iconsOnly = only;
    m_search->setMinimumWidth(only ? 72 : 120);
    m_quick->setMinimumWidth(m_search->minimumWidth());
    showDay(m_asOf, m_isToday);
}

void TopBar::alignWith(int left)
{
    const int room = left - layout()->contentsMargins().left() - layout()->spacing();
    m_name->setFixedWidth(std::max(room, m_name->fontMetrics().horizontalAdvance(m_name->text())));
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_name->setVisible(!narrow); // the frame of the window says it as well
    m_quickButton->setVisible(narrow);
    foldQuickEntry(narrow && !m_quick->hasFocus());
}

void TopBar::foldQuickEntry(bool folded)
{
    m_quick->setVisible(!folded);
    m_search->setVisible(folded || !m_narrow);
}

// A line takes the room of the search while somebody types into it.
void TopBar::widenQuickEntry(bool wide)
{
    static_cast<QHBoxLayout *>(layout())->setStretchFactor(m_quick, wide ? 4 : 1);
    m_quick->setMaximumWidth(wide ? QWIDGETSIZE_MAX : widestLine);
}

void TopBar::openQuickEntry()
{
    if (!m_quick->hasFocus()) m_before = QApplication::focusWidget();
    foldQuickEntry(false);
    m_quick->setFocus(Qt::ShortcutFocusReason);
    m_quick->selectAll();
}

void TopBar::openSearch()
{
    foldQuickEntry(m_narrow);
    m_search->begin();
}

void TopBar::openTimer()
{
    if (!m_timer->isOpen()) m_before = QApplication::focusWidget();
    m_timer->toggle();
}

void TopBar::tellKeys(const QAction *quickEntry, const QAction *timer)
{
    const auto keysOf = [](const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); };
    const auto tell = [this, quickEntry, timer, keysOf] {
        m_quick->tellKeys(keysOf(quickEntry));
        m_quickButton->setToolTip(m_quick->placeholderText());
        m_timer->tellKeys(keysOf(timer));
    };
    tell();
    connect(quickEntry, &QAction::changed, this, tell);
    connect(timer, &QAction::changed, this, tell);
}

void TopBar::giveFocusBack()
{
    if (m_before && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
    else m_quick->clearFocus();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_quick && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (m_narrow && !comesBack) foldQuickEntry(true);
        if (!comesBack) widenQuickEntry(false);
    }
    if (watched == m_quick && event->type() == QEvent::FocusIn) widenQuickEntry(true);
    return QWidget::eventFilter(watched, event);
}

void TopBar::chooseDay()
{
    DayChooser chooser(m_asOf, this);
    chooser.adjustSize();
    QPoint at = m_day->mapToGlobal(QPoint(0, m_day->height() + 2));
    at.setX(std::min(at.x(), screen()->availableGeometry().right() - chooser.width()));
    chooser.move(at);
    if (chooser.exec() != QDialog::Accepted) return;
    if (const auto day = chooser.day()) Q_EMIT dayChosen(*day);
    else Q_EMIT todayChosen();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Ink::Pane));
    paint::lineBelow(painter, rect(), theme::colour(theme::Ink::Line));
}

} // namespace koshin
