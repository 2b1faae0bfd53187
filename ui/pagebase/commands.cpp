// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebase/commands.h"

#include "pagebase/page.h"
#include "session/session.h"
#include "text/edittext.h"
#include "text/errortext.h"
#include "text/tame.h"
#include "toolkit/shown.h"
#include "toolkit/theme.h"
#include "toolkit/windowsettings.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

using MoveText = QString (*)(const JournalEntry &, const Ledger *);

/// What would be done, or why it cannot be.
void tellMove(QAction &action, const Result<JournalEntry> &entry, const QString &plain, MoveText sentence,
              const Ledger &ledger)
{
    const QString words = text::tame(entry ? sentence(*entry, &ledger) : plain);
    action.setText(plainWords(words));
    action.setToolTip(entry ? words : u"%1: %2"_s.arg(plain, text::sentence(entry.error())));
    action.setEnabled(action.isEnabled() && entry);
}

} // namespace

Commands::Commands(std::vector<CommandRow> table, WindowSettings &settings, QWidget *window)
    : QObject(window), m_table(std::move(table)), m_settings(settings)
{
    for (const CommandRow &row : m_table) {
        auto *action = new QAction(row.icon.isEmpty() ? QIcon() : theme::icon(row.icon), plainWords(row.text), this);
        action->setObjectName(row.id);
        action->setShortcuts(m_settings.keys(row.id).value_or(row.keys));
        connect(action, &QAction::triggered, this, row.run);
        window->addAction(action);
        m_actions.insert(row.id, action);
        if (!row.inMenu) continue;
        if (row.begins && !m_menu.isEmpty()) {
            auto *line = new QAction(this);
            line->setSeparator(true);
            m_menu += line;
        }
        m_menu += action;
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
    m_actions[u"today"_s]->setEnabled(!session->isToday());
    m_actions[u"new"_s]->setEnabled(m_actions[u"new"_s]->isEnabled() && page && page->newKind());
}

QString Commands::commandWith(const QKeySequence &keys) const
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
        const QString holder = commandWith(taken);
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
    const auto undoable = session.undoable();
    const auto redoable = session.redoable();
    tellMove(*m_actions[u"undo"_s], undoable, tr("Undo"), &text::undoAction, session.ledger());
    tellMove(*m_actions[u"redo"_s], redoable, tr("Redo"), &text::redoAction, session.ledger());
}

} // namespace koshin
