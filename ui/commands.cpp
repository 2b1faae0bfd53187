// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "pages/page.h"
#include "session.h"
#include "text/edittext.h"
#include "theme.h"
#include "windowsettings.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

Commands::Commands(std::vector<CommandRow> table, WindowSettings &settings, QWidget *window)
    : QObject(window), m_table(std::move(table)), m_settings(settings)
{
    for (const CommandRow &row : m_table) {
        auto *action = new QAction(row.icon.isEmpty() ? QIcon() : theme::icon(row.icon), row.text, this);
        action->setObjectName(row.id);
        action->setShortcuts(m_settings.keys(row.id).value_or(row.keys));
        connect(action, &QAction::triggered, this, row.run);
        window->addAction(action);
        m_actions.insert(row.id, action);
        if (row.inMenu) m_menu += action;
    }
}

void Commands::update(Session *session, const Page *page)
{
    const bool loaded = session && session->isLoaded();
    for (const CommandRow &row : m_table) {
        const bool allowed = loaded && !(session->isReadOnly() && row.writes);
        m_actions[row.id]->setEnabled(allowed && (!row.verb || (page && page->can(*row.verb))));
    }
    for (const QString &always : {u"help"_s, u"quit"_s}) m_actions[always]->setEnabled(true);
    if (!loaded) return;
    updateUndo(*session);
    m_actions[u"new"_s]->setEnabled(m_actions[u"new"_s]->isEnabled() && page && page->newKind());
}

QString Commands::holderOf(const QKeySequence &keys) const
{
    for (const CommandRow &row : m_table) {
        if (!keys.isEmpty() && m_actions[row.id]->shortcuts().contains(keys)) return row.id;
    }
    return {};
}

void Commands::setKeys(const QString &id, const Maybe<QList<QKeySequence>> &keys)
{
    const auto row = std::ranges::find(m_table, id, &CommandRow::id);
    if (row == m_table.end()) return;
    for (const QKeySequence &taken : keys.value_or(row->keys)) {
        const QString holder = holderOf(taken);
        if (holder.isEmpty() || holder == id) continue;
        QList<QKeySequence> left = m_actions[holder]->shortcuts();
        left.removeAll(taken);
        m_actions[holder]->setShortcuts(left);
        m_settings.setKeys(holder, left);
    }
    m_settings.setKeys(id, keys);
    m_actions[id]->setShortcuts(keys.value_or(row->keys));
    Q_EMIT keysChanged();
}

void Commands::updateUndo(Session &session)
{
    const auto undoable = session.workspace().undoable();
    const auto redoable = session.workspace().redoable();
    QAction *back = m_actions[u"undo"_s];
    QAction *forth = m_actions[u"redo"_s];
    back->setText(undoable ? text::undoAction(*undoable, &session.ledger()) : tr("Undo"));
    forth->setText(redoable ? text::redoAction(*redoable, &session.ledger()) : tr("Redo"));
    back->setEnabled(back->isEnabled() && undoable);
    forth->setEnabled(forth->isEnabled() && redoable);
}

} // namespace koshin
