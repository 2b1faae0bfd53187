// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/quitsignals.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace koshin {

namespace {

constexpr int caught[] = {SIGTERM, SIGHUP, SIGINT};
int writing = -1; // all that a handler may know

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writing, &byte, 1);
}

// One that is ignored stays so: then the program was started to outlive its terminal.
void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESETHAND | SA_RESTART;
    for (const int number : caught) {
        struct sigaction before = {};
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(number, &action, nullptr);
    }
}

} // namespace

QuitSignals::QuitSignals()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
    m_reading = ends[0];
    writing = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_reading, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [this] {
        m_notifier->setEnabled(false);
        QCoreApplication::exit(); // without asking windows, and without going on in the tray
    });
    handle(onSignal);
}

QuitSignals::~QuitSignals()
{
    if (m_reading < 0) return;
    handle(SIG_DFL);
    m_notifier.reset();
    ::close(m_reading);
    ::close(writing);
    writing = -1;
}

} // namespace koshin
