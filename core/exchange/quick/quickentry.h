// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ledger/ledger.h"

#include <memory>

namespace koshin {

/// What a part of a quick entry's line was understood as.
/// A time of day is understood, but kept nowhere: a record has days.
enum class QuickPart { Plan, Day, TimeOfDay, Duration, Days, Theme, Skill, Kind, Client, Engagement, Fee, Title };

/// A stretch of a line, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const Span &) const = default;
};

struct QuickToken
{
    QuickPart part{};
    Span span;
    bool operator==(const QuickToken &) const = default;
};

/// What a line leaves open.
enum class QuickDoubt {
    ClientAmbiguous,     ///< the words, the clients' codes …
    EngagementAmbiguous, ///< the words, the engagements' titles …
    EngagementUnknown,   ///< the words; they stay in the title
    ValueUnknown,        ///< the words of a `field:value` that says nothing known
    NoSuchDay,           ///< the words
    FarDay,              ///< the words, the day: without its year, and more than a year off
    TimeOfDayOnly,       ///< the words: when it began is no length
    LongerThanSpan,      ///< minutes, and those between the times given, which are fewer
    LengthMissing,       ///< – ; a training needs a length
    GivenTwice,          ///< the words; the first one counts, these stay in the title
    NoDuration,          ///< – ; practice without time
    NoTime,              ///< – ; a duration of zero
    MoreThanADay,        ///< minutes, days: more than 24 hours a day
    DayAhead,            ///< the day: after the real day, yet no plan
    DayBehind,           ///< the day: a plan before the as-of day
    ClientDiffers,       ///< the client's code, the code of the engagement's client
    OutsideEngagement,   ///< the engagement's title, its first day, its last one if it has ended
};

struct QuickQuestion
{
    QuickDoubt doubt{};
    Span span; ///< empty where no part of the line is meant
    QStringList arguments;
    bool operator==(const QuickQuestion &) const = default;
};

/// True where saving must wait for the answer; other questions only tell.
[[nodiscard]] constexpr bool mustBeAnswered(QuickDoubt doubt)
{
    return doubt <= QuickDoubt::LengthMissing;
}

/// What may stand in the place of a part of a line, and what it then means.
struct QuickReplacement
{
    Span replaces;
    QString text;
    QuickPart part{};
    bool operator==(const QuickReplacement &) const = default;
};

/// A line as understood: which parts mean what, and the record they propose.
struct QuickEntry
{
    std::vector<QuickToken> tokens; ///< in the order of the line; white space, commas and 、 lie between
    std::vector<QuickPart> assumed; ///< parts of the record that the line does not name
    Record record;                  ///< a training, a practice, or a plan of one; without id
    std::vector<QuickQuestion> questions;
    Maybe<QString> timeOfDay;             ///< as typed; the record does not hold it
    std::vector<QuickReplacement> others; ///< other readings of words that may be meant otherwise
    Maybe<Error> fault;                   ///< why the record is not sound, as `check` has it

    [[nodiscard]] bool canBeSaved() const;
    [[nodiscard]] bool assumes(QuickPart part) const;
};

/// What counts where the line does not say otherwise: the days and the time of a timer.
struct QuickDefaults
{
    Maybe<Period> days = {};
    Maybe<int> minutes = {};
    Maybe<Date> today = {}; ///< the real day, where another one is looked at: what was done was done by then
};

/// Reads one line, Japanese or English or both, into a record. The order of the parts is free;
/// what is not understood is the title. `docs/command-line.md` tells the whole grammar.
///
/// - A line is a practice unless it names a kind of training before any kind of practice. Themes,
///   skills, clients and engagements are read in practice only; in a training they are title.
/// - Parts are whole words, between white space or commas, with width and case folded (NFKC).
///   A common word in Latin letters (`cloud`, `rules`) is read only where it does not follow a
///   word of the title; `#cloud` is read anywhere, and text in double quotes is always title.
/// - A day without a year is the latest one not after the as-of day; in a plan the earliest one
///   not before it. Without a day, the as-of day is meant.
/// - A word of a title that merely looks like a day stays in the title, with the other reading beside
///   it: bare figures (`24/7`, `9/11`) that are no day or one of more than 60 days ago, unless the line
///   begins with them; weekdays and days worked in Latin capitals (`SAT`, `3D`) amid the line.
/// - A time of day is when it began, never a length; from one to another it is.
/// - The kind of a practice that names none follows its theme; without theme it is advice.
class QuickEntryReader
{
public:
    explicit QuickEntryReader(const Ledger &ledger);
    ~QuickEntryReader();
    QuickEntryReader(QuickEntryReader &&) noexcept;
    QuickEntryReader &operator=(QuickEntryReader &&) noexcept;

    [[nodiscard]] QuickEntry read(const QString &line, Date asOf, const QuickDefaults &defaults = {}) const;
    /// Client codes, and after `@` titles of engagements, that begin with what stands before the
    /// cursor; at most `most`, in the order of the alphabet.
    [[nodiscard]] std::vector<QuickReplacement> complete(const QString &line, qsizetype cursor,
                                                         std::size_t most = 8) const;

private:
    struct Private;
    std::unique_ptr<const Private> d;
};

/// The record with an id of its own, recorded at this moment.
[[nodiscard]] Record identified(Record record, const QString &id, Timestamp recordedAt);

} // namespace koshin
