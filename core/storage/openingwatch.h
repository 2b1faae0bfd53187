// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace koshin {

/// Tells whether anybody opened a file since it was asked last, this process included. Where the system has no such
/// watch to give, it says no; then only the file's times tell of others.
class OpeningWatch
{
public:
    /// `file` is a descriptor of the file to watch, and may be one that only names it.
    explicit OpeningWatch(int file);
    ~OpeningWatch();
    OpeningWatch(const OpeningWatch &) = delete;
    OpeningWatch &operator=(const OpeningWatch &) = delete;

    [[nodiscard]] bool wasOpened();

private:
    int m_queue = -1;
};

} // namespace koshin
