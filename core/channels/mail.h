// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/timestamp.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace koshin {

struct Mail
{
    QString to; ///< one address, as `isMailAddress` allows
    QString subject;
    QString body;
};

/// The message as a sendmail-compatible command reads it (RFC 5322, MIME), lines ending in LF.
[[nodiscard]] QByteArray messageText(const Mail &mail, const Timestamp &now, const QString &id);

/// Hands the message to the command, which is no shell's: words, quoted where they hold a space. Waits
/// no longer than `patience`, then ends it with all that it started.
/// Errors: MailFailed, MailTooSlow; they name the program, never its arguments; what
/// it said itself is their place.
[[nodiscard]] Result<> send(const QByteArray &message, const QString &command, std::chrono::seconds patience);

} // namespace koshin
