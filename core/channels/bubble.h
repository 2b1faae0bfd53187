// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace koshin {

/// A notification of the desktop, with what its answers lead to. Its words are ready to be shown, as
/// plain text, and hold nothing that the holder wrote.
struct Bubble
{
    QString title;
    QString body;
    bool pressing = false;  ///< stays until it is answered, where the server can
    QString target;         ///< what *open* shows
    QStringList subjects;   ///< what *snooze* puts off; none: it has no such answer
    QString open;           ///< words of the answers
    QString snooze;
    QString reason;         ///< kept with what is put off
};

/// Those of one ledger, as one process hands them to another.
struct Bubbles
{
    QString folder;
    std::vector<Bubble> all;
};

/// Days for which *snooze* puts off.
inline constexpr int snoozeDays = 7;

[[nodiscard]] QByteArray toJson(const Bubbles &bubbles);
/// Nothing where the text is not what `toJson` writes.
[[nodiscard]] std::optional<Bubbles> readBubbles(const QByteArray &json);

} // namespace koshin
