// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace koshin {

/// A whole copy of a database beside it, for the time before something risky. It is removed again
/// unless it is kept.
class SafeCopy
{
public:
    SafeCopy() = default;
    /// Copies `koshin.db` to `koshin<mark>.db`, or `koshin<mark>-2.db` and so on while the name is
    /// taken; mode 0600. The caller holds the right to write, so that nobody changes the database
    /// meanwhile. Throws SQLite::Exception.
    SafeCopy(const QString &database, const QString &mark);
    ~SafeCopy();
    SafeCopy(SafeCopy &&other) noexcept : m_file(std::exchange(other.m_file, {})) {}
    SafeCopy &operator=(SafeCopy &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }

    void keep() { m_file.clear(); }

private:
    QString m_file; ///< what is to be removed
};

} // namespace koshin
