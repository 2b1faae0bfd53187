// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace koshin {

/// While it lives, SIGTERM, SIGHUP and SIGINT end the program in order, so that what it keeps for itself is
/// cleared away; a second one ends it at once.
class QuitSignals
{
public:
    QuitSignals();
    ~QuitSignals();
    QuitSignals(const QuitSignals &) = delete;
    QuitSignals &operator=(const QuitSignals &) = delete;

private:
    int m_reading = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace koshin
