// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace koshin {

class WindowSettings;

/// A command of the window. A new command is one more row of the window's table.
struct CommandRow
{
    QString id;
    QString text;
    QString icon;             ///< of resources/icons; may be empty
    QList<QKeySequence> keys; ///< those it comes with; a person may give it others
    std::function<void()> run;
    bool writes = false; ///< not in a ledger opened for reading
    bool inMenu = false;
    Maybe<PageVerb> verb = {}; ///< enabled where the page in front can do it
    bool begins = false;       ///< a group of the menu, with a line above it
};

/// The commands as actions of the window, found by id and enabled as session and page allow. Keys
/// are those of the table until the person gave others.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to this object; their shortcuts work in all of `window`.
    Commands(std::vector<CommandRow> table, WindowSettings &settings, QWidget *window);

    [[nodiscard]] const std::vector<CommandRow> &table() const { return m_table; }
    [[nodiscard]] QAction *find(const QString &id) const { return m_actions.value(id); }
    /// With a separator between the groups.
    [[nodiscard]] const QList<QAction *> &menu() const { return m_menu; }
    /// Takes up what can be undone, and what can be done on `page`. Both may be null.
    void update(Session *session, const Page *page);
    /// The command that has these keys already; empty if none.
    [[nodiscard]] QString commandWith(const QKeySequence &keys) const;
    /// Gives a command other keys, or none; nothing gives back those it comes with. Whoever held
    /// them before loses them.
    void setKeys(const QString &id, const Maybe<QList<QKeySequence>> &keys);

Q_SIGNALS:
    void keysChanged();

private:
    void updateUndo(Session &session);

    std::vector<CommandRow> m_table;
    WindowSettings &m_settings;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_menu;
};

} // namespace koshin
