// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <array>
#include <span>

namespace koshin {

// What a person did, counted. Pure: ledger, span of days and as-of day are arguments. An entry lies
// on its deciding day (`decidingDay`); entries after the as-of day do not count. The figures point
// into the ledger and live as long as it does.

/// The steps in which figures are told over time. A fiscal year begins in April.
enum class FigureStep { Month, Quarter, Year, FiscalYear, Term };
KOSHIN_CODES(FigureStep, "month", "quarter", "year", "fiscal-year", "term")

/// An amount of practice.
struct Worked
{
    int entries = 0;
    qint64 minutes = 0;
    Decimal days;                         ///< as the person stated them; never derived from minutes
    std::vector<const Practice *> behind; ///< the entries, in the order of the ledger
};

inline constexpr std::size_t themeCount = CodeNames<Theme>::names.size();
inline constexpr std::size_t skillCount = CodeNames<Skill>::names.size();
inline constexpr std::size_t practiceKindCount = CodeNames<PracticeKind>::names.size();

/// Amounts by code; the last one is of entries that name none.
using ByTheme = std::array<Worked, themeCount + 1>;
using BySkill = std::array<Worked, skillCount + 1>;

/// The figures of one span of days. The time of an entry with several themes (or skills) is shared
/// equally among them, so that the parts add up to the total; what cannot be divided goes to the
/// first. As an entry it counts in each of them, and once in the total.
struct SpanFigures
{
    Period period;
    Worked total;
    ByTheme themes;
    BySkill skills;
};

/// The work for one client; an empty id is work without a client.
struct ClientWork
{
    QString client;
    QString code;
    Worked worked;
};

struct PracticeFigures
{
    SpanFigures whole;
    std::vector<SpanFigures> spans; ///< earliest first, also those without an entry
    std::array<Worked, practiceKindCount> kinds;
    std::vector<ClientWork> clients; ///< most minutes first, then by code
};

/// The steps that cover `whole`, earliest first: calendar units that hold a day of it, unclipped, or
/// for `Term` those of `terms` that touch it.
[[nodiscard]] std::vector<Period> spansOf(Period whole, FigureStep step, std::span<const Period> terms = {});

/// The figures of the spans and of all of them together. Spans come in order and do not overlap.
[[nodiscard]] PracticeFigures practiceFigures(const Ledger &ledger, std::span<const Period> spans, Date asOf);

/// The months that end with a day: of 12, the year up to 2026-11-22 begins on 2025-11-23.
[[nodiscard]] Period monthsUpTo(Date day, int months);

/// The first and the last day on which practice lies, up to the as-of day; nothing without any.
[[nodiscard]] Maybe<Period> practisedIn(const Ledger &ledger, Date asOf);

/// How much is backed. An engagement belongs to a span that it touches; it and an entry are backed by
/// evidence of their own.
struct Backing
{
    int entries = 0;
    int entriesWithEvidence = 0;
    int entriesSigned = 0; ///< with a signed confirmation
    int engagements = 0;
    int engagementsFinished = 0;
    int engagementsWithEvidence = 0;
    int engagementsSigned = 0;
};

[[nodiscard]] Backing backingOf(const Ledger &ledger, Period period, Date asOf);

/// What a profile may claim: the three years up to the as-of day.
struct ProfileFigures
{
    SpanFigures practice;
    Backing backing;
};

[[nodiscard]] ProfileFigures profileFigures(const Ledger &ledger, Date asOf);

} // namespace koshin
