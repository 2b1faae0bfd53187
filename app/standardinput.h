// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace koshin::input {

/// The values of fields as the command line gives them. `@-` stands for standard input, which can be read
/// once: what is secret then stands neither in the list of processes nor in a shell's history.
class Values
{
public:
    /// Errors: FileUnreadable, NotUtf8, TextTooLong, WrongUse (asked for twice).
    [[nodiscard]] Result<QString> taken(const QString &field, const QString &given);

private:
    bool m_hasRead = false;
};

} // namespace koshin::input
