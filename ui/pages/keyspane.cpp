// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/keyspane.h"

#include "pagebase/commands.h"
#include "toolkit/widgets.h"

#include <QAction>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

// What a person types with: a command of such a key would swallow what is meant for a field.
bool isForTyping(const QKeySequence &keys)
{
    if (keys.isEmpty()) return false;
    const QKeyCombination first = keys[0];
    if (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    static const QList<Qt::Key> others{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape,
                                       Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,  Qt::Key_Down,    Qt::Key_Backspace};
    return first.key() < Qt::Key_Escape || others.contains(first.key()); // below it lie the characters
}

} // namespace

KeysPane::KeysPane(Commands &commands, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_grid(new QGridLayout),
      m_said(plainLabel({}, theme::Size::Small, theme::Ink::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_said->setObjectName(u"keysSaid"_s);
    m_said->setText(tr("Click a field and press the new shortcut. × clears it."));
    m_said->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_said, 1);
    auto *resetAll = new Button(tr("Reset all"), Button::Look::Plain);
    resetAll->setObjectName(u"resetAllKeys"_s);
    top->addWidget(resetAll);
    connect(resetAll, &Button::clicked, this, &KeysPane::resetAll);
    column->addLayout(top);
    column->addLayout(m_grid);
    m_grid->setColumnMinimumWidth(0, theme::scaled(240));
    m_grid->setColumnStretch(9, 1); // the fields stand by their names
    m_grid->setHorizontalSpacing(12);
    int at = 0;
    for (const CommandRow &row : commands.table()) addRow(row, at++);
}

void KeysPane::addRow(const CommandRow &row, int at)
{
    // The words of undo follow what can be undone; here the command itself is meant.
    m_grid->addWidget(plainLabel(row.text, theme::Size::Body, theme::Ink::Text), at, 0);
    auto *keys = new QKeySequenceEdit(m_commands.find(row.id)->shortcut());
    keys->setObjectName(u"keys-"_s + row.id);
    keys->setAccessibleName(tr("Shortcut for %1").arg(row.text));
    keys->setClearButtonEnabled(true);
    if (auto *line = keys->findChild<QLineEdit *>())
        line->setAccessibleName(keys->accessibleName()); // it has the focus
    keys->setFixedWidth(theme::scaled(230));
    m_grid->addWidget(keys, at, 1);
    auto *reset = new Button(tr("Reset"), Button::Look::Bare);
    reset->setAccessibleName(tr("Reset the shortcut for %1").arg(row.text));
    m_grid->addWidget(reset, at, 2);
    const auto follow = [this, keys, reset, id = row.id, own = row.keys] {
        const QSignalBlocker quiet(keys);
        keys->setKeySequence(m_commands.find(id)->shortcut());
        reset->setVisible(m_commands.find(id)->shortcuts() != own);
    };
    follow();
    connect(&m_commands, &Commands::keysChanged, keys, follow);
    connect(keys, &QKeySequenceEdit::editingFinished, this,
            [this, keys, id = row.id] { change(id, keys->keySequence()); });
    connect(reset, &Button::clicked, this, [this, id = row.id] { m_commands.setKeys(id, {}); });
}

void KeysPane::change(const QString &id, const QKeySequence &keys)
{
    if (keys == m_commands.find(id)->shortcut()) return;
    if (isForTyping(keys)) {
        m_said->setText(tr("%1 alone is used for typing. Combine it with Ctrl or Alt.")
                            .arg(keys.toString(QKeySequence::NativeText)));
        Q_EMIT m_commands.keysChanged(); // the fields show again what holds
        return;
    }
    const QString holder = m_commands.commandWith(keys);
    if (!holder.isEmpty() && holder != id) {
        m_said->setText(tr("%1 is now assigned here and no longer to “%2”.")
                            .arg(keys.toString(QKeySequence::NativeText), m_commands.find(holder)->text()));
    }
    m_commands.setKeys(id, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
}

void KeysPane::resetAll()
{
    for (const CommandRow &row : m_commands.table()) m_commands.setKeys(row.id, {});
    m_said->setText(tr("All shortcuts are back to their defaults."));
}

} // namespace koshin
