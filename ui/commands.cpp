// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "pages/page.h"
#include "session.h"
#include "text/edittext.h"
#include "theme.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace koshin {

Commands::Commands(const std::vector<CommandRow> &table, QWidget *window) : QObject(window)
{
    for (const CommandRow &row : table) {
        auto *action = new QAction(row.icon.isEmpty() ? QIcon() : theme::icon(row.icon), row.text, this);
        action->setObjectName(row.id);
        action->setShortcuts(row.keys);
        action->setProperty("writes", row.writes);
        connect(action, &QAction::triggered, this, row.run);
        window->addAction(action);
        m_actions.insert(row.id, action);
        if (row.inMenu) m_menu += action;
    }
}

void Commands::update(Session *session, const Page *page)
{
    const bool loaded = session && session->isLoaded();
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(loaded && !(session->isReadOnly() && action->property("writes").toBool()));
    }
    m_actions[u"quit"_s]->setEnabled(true);
    if (!loaded) return;
    updateUndo(*session);
    m_actions[u"new"_s]->setEnabled(m_actions[u"new"_s]->isEnabled() && page && page->newKind());
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
