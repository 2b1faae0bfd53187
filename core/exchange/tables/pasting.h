// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pastefields.h"
#include "exchange/tables/pastenames.h"
#include "exchange/tables/tablequestions.h"
#include "exchange/tables/tableshape.h"

#include <QJsonObject>

#include <functional>

namespace koshin {

/// Why a row, or a cell of it, cannot become part of a record.
struct PasteFault
{
    int column = -1; ///< -1 where no column holds the field
    /// Names the column by its heading, or by its letter where there is none; a field that no
    /// column holds by its path in the record. `where` has the line of the text.
    Error error;
};

/// What a row leaves to the person. It can be added all the same.
enum class PasteDoubt {
    NotHeld,           ///< names of credentials that the holder does not have; they are left out
    NoneHeld,          ///< the same where no other is named, so that the record names none
    CategoryUnknown,   ///< the category, which no scheme of the row's credentials has; it is left out
    ClientAmbiguous,   ///< the code, which several clients have; it is left out
    ClientUnknown,     ///< the code, of which there is no client; it is left out
    EngagementUnknown, ///< the title, of which there is no engagement, or several; it is left out
    OralConfirmation,  ///< the words; an oral confirmation is read as asked for
    CreditsUnplaced,   ///< the credits, which belong to no credential of the row; they are left out
    MoreThanADay,      ///< minutes, days: more than 24 hours a day
    MoreDays,          ///< days worked, days from first to last
    DayAhead,          ///< the day: after the as-of day, yet no plan
    DayBehind,         ///< the day: a plan before the as-of day
    WordUnknown,       ///< the word, which no code has; it is left out
    SpanDiffers,       ///< minutes from beginning to end without breaks, minutes as given, which are taken
    ReleaseDay,        ///< the day, which is the one of a publication
};
KOSHIN_CODES(PasteDoubt, "not-held", "none-held", "category-unknown", "client-ambiguous", "client-unknown",
             "engagement-unknown", "oral-confirmation", "credits-unplaced", "more-than-a-day", "more-days", "day-ahead",
             "day-behind", "word-unknown", "span-differs", "release-day")

/// Why a row of a sheet is no record of the table.
enum class LeftOut { Title, Heading, Total, OtherTable, NotDone, Ahead };
KOSHIN_CODES(LeftOut, "title", "heading", "total", "other-table", "not-done", "ahead")

/// What becomes of a row.
enum class RowState {
    Ready,
    Question, ///< an answer is wanted, or something of it is doubtful
    Fault,
    There, ///< an equal record is in the ledger
    LeftOut
};
KOSHIN_CODES(RowState, "ready", "question", "fault", "there", "left-out")

struct PasteQuestion
{
    PasteDoubt doubt{};
    int column = -1;
    QStringList arguments;
    bool operator==(const PasteQuestion &) const = default;
};

/// A row of the table as it will be.
struct PasteRow
{
    std::size_t source = 0; ///< index in the table's rows
    qint64 line = 0;
    Maybe<Record> record; ///< a training or practice; absent where something of it is missing
    QJsonObject draft;    ///< what is known of it, in the file form, where there is no record
    std::vector<PasteFault> faults;
    std::vector<PasteQuestion> questions;
    std::vector<std::size_t> open; ///< questions of the table that are still to be answered for it
    Maybe<LeftOut> leftOut;        ///< then nothing else is told of it
    QString why;                   ///< the word by which it is left out; may be empty
    bool isThere = false;          ///< an equal record is in the ledger, and no row before stands for it
    Maybe<qint64> repeats;         ///< the line of an equal row before it; that may be another entry of the same day

    [[nodiscard]] RowState state() const;
};

/// Which of the rows without faults are meant.
enum class PasteRows {
    Ready, ///< about which there is nothing to look at: not recorded yet, no questions, no repetition
    New,   ///< also those to be looked at
    All,   ///< also those that are in the ledger already
};

/// A row counts once, except that one that repeats another may have questions too.
struct PasteCounts
{
    int rows = 0; ///< without those that are left out
    int leftOut = 0;
    int waiting = 0; ///< for an answer
    int faulty = 0;
    int there = 0;
    int repeated = 0;
    int toCheck = 0; ///< new rows with questions, or that repeat another
};

struct Pasting
{
    std::vector<PasteRow> rows;
    std::vector<TableQuestion> asked;
    std::vector<Client> clients;         ///< named by the rows and not in the ledger yet
    std::vector<Engagement> engagements; ///< the same, where they were answered to be new

    [[nodiscard]] PasteCounts counts() const;
    /// How many rows can be added.
    [[nodiscard]] int addable(PasteRows which) const;
};

struct PasteOptions
{
    Date asOf;
    bool asPlans = false;
    bool addClients = true; ///< make clients of code names that are not there yet
    /// The kind of a training, and of a practice, where its row names none; a practice without one
    /// takes the kind of its theme.
    Maybe<TrainingKind> training = {};
    Maybe<PracticeKind> practice = {};
    QString currency = QStringLiteral("JPY"); ///< of amounts that name none
    QJsonObject set;                          ///< fields of the file form, for rows that say nothing of them
    TableAnswers answers;
    /// The day of a moment where the person is; absent: the day in UTC.
    std::function<Date(std::chrono::sys_seconds)> dayOf;
    std::function<QString()> newId;
};

/// Reads the rows of a table as trainings or practices. Rows are equal to records when kind,
/// title, provider or client, description, days and length are. Each record is equal to one row only:
/// of two equal rows, both are entries.
class PasteReader
{
public:
    /// `kind` is training or practice. Table and ledger must outlive the reader.
    PasteReader(const TableText &table, RecordKind kind, const Ledger &ledger, const SchemeCatalogue &schemes);

    [[nodiscard]] PasteMapping guess() const;
    /// The table's shape as it is read; without a heading where the mapping has none.
    [[nodiscard]] const paste::TableShape &shape() const { return m_shape; }
    [[nodiscard]] const PasteNames &names() const { return m_names; }
    [[nodiscard]] Pasting read(const PasteMapping &mapping, const PasteOptions &options) const;
    /// What a column is called: its heading, or its letter as in spreadsheets.
    [[nodiscard]] QString heading(int column, const PasteMapping &mapping) const;

private:
    [[nodiscard]] paste::TableShape shapeFor(const PasteMapping &mapping) const;

    const TableText &m_table;
    RecordKind m_kind;
    PasteNames m_names;
    paste::TableShape m_shape;
    QHash<QString, int> m_recorded; ///< how many records have a key of equality
    QHash<QString, int> m_planned;
};

/// The rows that can be added, as records with the new clients that they name; as plans where wished. Ids are those of
/// the pasting.
[[nodiscard]] std::vector<Record> pastedRecords(const Pasting &pasting, PasteRows which, bool asPlans,
                                                Timestamp recordedAt);

} // namespace koshin
