// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace koshin {

class Page;
class Session;

/// A command of the window. A new command is one more row of the window's table.
struct CommandRow
{
    QString id;
    QString text;
    QString icon; ///< of resources/icons; may be empty
    QList<QKeySequence> keys;
    std::function<void()> run;
    bool writes; ///< not in a ledger opened for reading
    bool inMenu;
};

/// The commands as actions of the window, found by id and enabled as session and page allow.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to this object; their shortcuts work in all of `window`.
    Commands(const std::vector<CommandRow> &table, QWidget *window);

    [[nodiscard]] QAction *find(const QString &id) const { return m_actions.value(id); }
    [[nodiscard]] const QList<QAction *> &menu() const { return m_menu; }
    /// Takes up what can be undone, and what can be made on `page`. Both may be null.
    void update(Session *session, const Page *page);

private:
    void updateUndo(Session &session);

    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_menu;
};

} // namespace koshin
