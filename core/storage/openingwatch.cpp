// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openingwatch.h"

#include <cstdio>
#include <sys/inotify.h>
#include <unistd.h>

namespace koshin {

OpeningWatch::OpeningWatch(int file) : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    char name[32];
    std::snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    if (m_queue < 0 || ::inotify_add_watch(m_queue, name, IN_OPEN) >= 0) return;
    ::close(m_queue);
    m_queue = -1;
}

OpeningWatch::~OpeningWatch()
{
    if (m_queue >= 0) ::close(m_queue);
}

bool OpeningWatch::wasOpened()
{
    alignas(inotify_event) char events[4096];
    bool opened = false;
    while (m_queue >= 0 && ::read(m_queue, events, sizeof events) > 0) opened = true;
    return opened;
}

} // namespace koshin
