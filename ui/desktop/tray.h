// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/herald.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace koshin {

/// The icon in the tray: how many reminders hold and how grave they are, and the way to each.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);
    void show(const std::vector<TrayReminder> &current);
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void wanted(const QString &target); ///< the window, at the target unless that is empty
    void lookWanted();
    void quitWanted();

private:
    QSystemTrayIcon m_icon;
    QMenu m_menu;
};

} // namespace koshin
