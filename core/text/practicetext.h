// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordedwhen.h"
#include "rules/figures/dutystates.h"
#include "rules/figures/practicecoverage.h"
#include "rules/figures/practicefigures.h"
#include "rules/figures/skillratings.h"

namespace koshin::text {

// What a person's practice amounts to, in words: for the page, the profile and the command line.

[[nodiscard]] QString word(FigureStep step);
[[nodiscard]] QString word(Coverage coverage);
[[nodiscard]] QString word(OccurrenceState state);
/// The title of a large item of the syllabus; English is the program's own rendering.
[[nodiscard]] QString largeItemTitle(int number);
/// A span as the head of a column: `2026-09`, `Q3 2026`, `2026年度`.
[[nodiscard]] QString spanName(Period span, FigureStep step);

/// What was done in the twelve months up to the day, in one sentence.
[[nodiscard]] QString practiceOfLastYear(const Ledger &ledger, Date asOf);
/// The same, or that nothing was ever recorded.
[[nodiscard]] QString practiceHeadline(const Ledger &ledger, Date asOf);
/// What is thin in the window of `thinSpots`, or that nothing is, in one sentence; empty where nothing was recorded.
[[nodiscard]] QString thinSentence(const Ledger &ledger, Date asOf);
/// What is thin: a theme, a skill or a large item by its name.
[[nodiscard]] QString name(const ThinSpot &spot);
/// Why it is thin: `No work after 2025-03-01`.
[[nodiscard]] QString reason(const ThinSpot &spot);
/// How much is backed by evidence and confirmations, in one sentence.
[[nodiscard]] QString sentence(const Backing &backing);
/// How far the syllabus is covered, in one sentence.
[[nodiscard]] QString coverageHeadline(const std::array<ItemCoverage, syllabusCount> &items);
/// How a rating moved: `+1`, `−2`, `No change`; empty where there is nothing to compare.
[[nodiscard]] QString changeInWords(const Maybe<int> &steps);
/// Where a duty stands, in one sentence.
[[nodiscard]] QString sentence(const DutyState &state, Date asOf);
/// How long after it happened something was written down: `38 days later`; empty within a week.
[[nodiscard]] QString lateness(const RecordedWhen &recorded);
/// How often it comes: `every year`, `every 6 months`.
[[nodiscard]] QString rhythm(const Duty &duty);

} // namespace koshin::text
