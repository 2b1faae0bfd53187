// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"

namespace koshin {

/// Runs work that may take long on a thread of its own, while the window paints and its timers
/// run. No key and no click reaches the window meanwhile: a dialog in front of it shows how far the
/// work is as soon as it takes long.
class LongWork
{
public:
    enum class Stopping { Allowed, Never };

    /// `what` goes on, in words: `Importing…`. With `Stopping::Allowed` the person can stop it; the
    /// progress then returns false, and the work is to leave everything as it was.
    LongWork(QString what, Stopping stopping) : m_what(std::move(what)), m_stopping(stopping) {}
    /// Returns when the work has ended. Everything the work uses is its own meanwhile.
    void run(const std::function<void(const Progress &)> &work) const;

private:
    QString m_what;
    Stopping m_stopping;
};

} // namespace koshin
