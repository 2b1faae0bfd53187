// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/pendingreminders.h"

#include <QStringList>

#include <vector>

namespace koshin {

/// A notification of the desktop, with what its answers lead to. Its words are ready to be shown, as
/// plain text, and hold nothing that the holder wrote.
struct Bubble
{
    QString title;
    QString body;
    bool pressing = false; ///< stays until it is answered, where the server can
    QString target;        ///< what *open* shows
    QStringList subjects;  ///< what *snooze* puts off; none: it has no such answer
    QString open;          ///< words of the answers
    QString snooze;
    QString reason; ///< kept with what is put off
};

/// Days for which *snooze* puts off.
inline constexpr int snoozeDays = 7;

/// What is said of reminders that are due, the gravest first: one notification each, or one for all
/// where they are many.
[[nodiscard]] std::vector<Bubble> bubblesOf(const std::vector<Reminder> &due, const Assessment &assessment);
/// A channel does not work, or waits for the person's approval; why is shown in the window only, for that
/// may hold what a mail program said.
[[nodiscard]] Bubble troubleBubble(Channel channel, bool waitsForApproval);

} // namespace koshin
