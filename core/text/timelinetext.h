// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/timelineitems.h"

namespace koshin::text {

// What the timeline says. Picture, table and screen reader use these same words.

[[nodiscard]] QString word(TimelineItem::Kind kind);
/// A day, or a span from day to day.
[[nodiscard]] QString days(Period span);
/// The days of an item; of an engagement without an end only the first.
[[nodiscard]] QString days(const TimelineItem &item);
/// What it is: the requirement's name, the record's title, the number of a term.
[[nodiscard]] QString title(const TimelineItem &item, const Ledger &ledger);
/// A verdict, whether a record counts, or what became of a plan; empty for an event.
/// The same within a lane that names the rest: of a window which year of its term, else its title.
[[nodiscard]] QString shortTitle(const TimelineItem &item, const Ledger &ledger);
/// What a lane is called that holds the credits asked for in each year.
[[nodiscard]] QString yearlyCredits();
[[nodiscard]] QString state(const TimelineItem &item);
/// The short names of its credentials; empty for a record that counts nowhere.
[[nodiscard]] QString credentialNames(const TimelineItem &item, const Assessment &assessment);
/// All of it, in lines: title, kind with days and state, credential, days left.
[[nodiscard]] QString description(const TimelineItem &item, const Assessment &assessment, const Ledger &ledger);

/// The next deadline over all credentials, as a sentence.
[[nodiscard]] QString timelineHeadline(const Assessment &assessment);
/// How many deadlines fall within a year of the day.
[[nodiscard]] QString timelineSubline(const Assessment &assessment);
/// Each credential with its verdict on the as-of day, one line each.
[[nodiscard]] QStringList verdictLines(const Assessment &assessment);

} // namespace koshin::text
