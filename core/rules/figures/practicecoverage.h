// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <array>

namespace koshin {

// Where practice reaches and where it does not. Pure; the as-of day is an argument. What these point
// to lives as long as the ledger.

inline constexpr std::size_t syllabusCount = CodeNames<SyllabusItem>::names.size();
/// Large items of the syllabus, numbered from 1.
inline constexpr int largeItemCount = 4;

/// The large item that a small one belongs to: the number before the hyphen.
[[nodiscard]] int largeItemOf(SyllabusItem item);

/// How far a syllabus item is covered by engagements, from least to most.
enum class Coverage { None, Running, Finished, Proven };
KOSHIN_CODES(Coverage, "none", "running", "finished", "proven")

/// One small item with the engagements that name it and began up to the as-of day. An engagement is
/// finished when its last day lies on or before the as-of day.
struct ItemCoverage
{
    SyllabusItem item{};
    Coverage state{}; ///< `Proven`: one finished engagement has evidence; else `Finished`, `Running`
    int running = 0;
    int finished = 0; ///< with and without evidence
    int proven = 0;   ///< of the finished, those with evidence
    std::vector<const Engagement *> engagements;
};

/// All 30 items, in the order of the syllabus.
[[nodiscard]] std::array<ItemCoverage, syllabusCount> syllabusCoverage(const Ledger &ledger, Date asOf);

/// A part of the field in which little or nothing was done.
struct ThinSpot
{
    enum class Part { Theme, Skill, LargeItem };
    Part part{};
    int index = 0;      ///< of the theme or skill; of a large item its number
    Maybe<Date> last;   ///< the last day with work, up to the as-of day; nothing: never
    Maybe<int> percent; ///< its part of the time, rounded down; nothing: no work in the window at all
};

/// When something is thin. The window is the months up to and including the as-of day.
struct ThinRule
{
    int months = 12;
    int percent = 5; ///< a theme or skill with a smaller part of the window's minutes is thin
};

/// Themes, skills, then large items: those without work in the window, and themes and skills with too
/// small a part of its time (shared as in `SpanFigures`). A large item is worked on by an engagement
/// that names one of its items and touches the window. Empty while nothing at all was ever recorded:
/// then there is nothing to compare.
[[nodiscard]] std::vector<ThinSpot> thinSpots(const Ledger &ledger, Date asOf, ThinRule rule = {});

} // namespace koshin
