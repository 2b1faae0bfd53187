// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace koshin {

class FootBar;
class MessageBar;
class PageStack;
class ReminderBar;
class Session;
class Sidebar;
class ToldBar;
class TopBar;
class WindowSettings;

/// The parts of the window and where they lie: pages at the left, search and day at the top, the page in the middle
/// below what has to be said, totals at the foot. It is built anew where language or look change.
class WindowFrame : public QWidget
{
    Q_OBJECT

public:
    /// Pages are made for the session, which may be null and outlives them.
    WindowFrame(WindowSettings &settings, Session *session, QWidget *parent = nullptr);

    /// Folds to the width that the window has.
    void fold(int width);

    TopBar *const top;
    MessageBar *const day; ///< another day than today is shown
    Sidebar *const side;
    PageStack *const stack;
    MessageBar *const lost; ///< the ledger is no longer there
    MessageBar *const locked;
    MessageBar *const problem;
    ReminderBar *const reminders;
    ToldBar *const told;
    FootBar *const foot;

private:
    [[nodiscard]] QWidget *middle();
};

} // namespace koshin
