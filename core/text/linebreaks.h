// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace koshin::text {

// Where a line may not end: the one rule for window and report.

/// A part of a sentence that stays on one line.
struct Unbroken
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The days, bracketed remarks, short words without spaces and last syllables of a sentence, in order; they do not
/// overlap.
[[nodiscard]] std::vector<Unbroken> unbroken(const QString &sentence);
/// The sentence with no-break spaces and joiners in these. For the eye only.
[[nodiscard]] QString heldTogether(const QString &sentence);
/// A part of such a sentence as it was before, for one that is drawn as text of records is.
[[nodiscard]] QString withoutJoiners(QString part);

} // namespace koshin::text
