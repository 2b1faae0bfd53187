// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/accessible.h"

#include "toolkit/statusmark.h"
#include "toolkit/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koshin::accessible {
namespace {

/// On Linux, Qt names a combo box by what is chosen in it and nothing else; without a label next to
/// it nobody hears what is being chosen. Here both are said.
class Box : public QAccessibleWidget
{
public:
    explicit Box(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    [[nodiscard]] QString text(QAccessible::Text t) const override
    {
        const QString chosen = box()->currentText();
        const QString name = box()->accessibleName();
        if (t == QAccessible::Value) return chosen;
        if (t != QAccessible::Name) return QAccessibleWidget::text(t);
        if (name.isEmpty() || chosen.isEmpty()) return name + chosen;
        return QCoreApplication::translate("Accessible", "%1: %2", "what is chosen, and the choice").arg(name, chosen);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = list()->isVisible();
        state.editable = box()->isEditable();
        return state;
    }
    [[nodiscard]] int childCount() const override { return box()->isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 1 && box()->isEditable()) return QAccessible::queryAccessibleInterface(box()->lineEdit());
        return index == 0 ? QAccessible::queryAccessibleInterface(list()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == list()) return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction(), setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction()) return QAccessibleWidget::doAction(action);
        if (list()->isVisible()) box()->hidePopup();
        else box()->showPopup();
    }

private:
    [[nodiscard]] QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    [[nodiscard]] QAbstractItemView *list() const
    {
        QAbstractItemView *list = box()->view();
        if (list->accessibleName().isEmpty()) list->setAccessibleName(box()->accessibleName());
        return list;
    }
};

/// The icon inside a line of text; Qt gives it no name.
class LineIcon : public QAccessibleWidget
{
public:
    explicit LineIcon(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::Button) {}

    [[nodiscard]] QString text(QAccessible::Text t) const override
    {
        if (t != QAccessible::Name) return QAccessibleWidget::text(t);
        const auto *line = widget()->parentWidget();
        const QAction *action = static_cast<QToolButton *>(widget())->defaultAction();
        const bool isClear = action && action->objectName() == u"_q_qlineeditclearaction";
        const QString name = line ? line->accessibleName() : QString();
        return isClear ? QCoreApplication::translate("Accessible", "Clear: %1").arg(name) : name;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction()) static_cast<QAbstractButton *>(widget())->click();
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *box = qobject_cast<QComboBox *>(object)) return new Box(box);
    if (auto *chip = qobject_cast<StatusChip *>(object)) return new QAccessibleWidget(chip, QAccessible::StaticText);
    if (qobject_cast<ReadingArea *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Pane);
    if (auto *keys = qobject_cast<QKeySequenceEdit *>(object))
        return new QAccessibleWidget(keys, QAccessible::Grouping);
    if (object->inherits("koshin::CoverageGrid"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::List);
    if (auto *tabs = qobject_cast<QTabWidget *>(object)) return new QAccessibleWidget(tabs, QAccessible::Pane);
    if (object->inherits("QLineEditIconButton")) return new LineIcon(static_cast<QAbstractButton *>(object));
    return nullptr;
}

} // namespace

void install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace koshin::accessible
