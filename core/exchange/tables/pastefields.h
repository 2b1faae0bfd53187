// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pastevalues.h"
#include "exchange/tables/tabletext.h"
#include "ledger/records.h"

namespace koshin {

class PasteNames;

/// What a column of a pasted table may hold.
// clang-format off
enum class PasteField {
    Day, StartDay, EndDay, Title, Provider, Kind, Hours, Minutes, Days, Credentials, Category,
    Credits, CertificateNumber, Fee, Delivery, Role, Level, Pages, Client, Engagement, Themes, Skills,
    Beneficiary, Assignment, Description, Result, Confirmation, Note,
    SubmittedDay, StartTime, EndTime, Break, Status, Currency, ReleaseDay
};
// clang-format on
KOSHIN_CODES(PasteField, "day", "start-day", "end-day", "title", "provider", "kind", "hours", "minutes", "days",
             "credentials", "category", "credits", "certificate-number", "fee", "delivery", "role", "level", "pages",
             "client", "engagement", "themes", "skills", "beneficiary", "assignment", "description", "result",
             "confirmation", "note", "submitted-day", "start-time", "end-time", "break", "status", "currency",
             "release-day")

/// The fields that a training or a practice takes, in the order in which they are offered.
[[nodiscard]] std::vector<PasteField> pasteFields(RecordKind kind);
/// The ledger's name of the field, as in `completedOn`. Hours and minutes share one.
[[nodiscard]] QString ledgerField(PasteField field, RecordKind kind);

/// How it is known what a column means.
enum class KnownBy { Nothing, Heading, Contents, Source, Mapping, Person };
KOSHIN_CODES(KnownBy, "nothing", "heading", "contents", "source", "mapping", "person")

/// What is known of a column beside its field.
struct PasteColumn
{
    KnownBy by{};
    Maybe<paste::Unit> unit;  ///< of a bare number in a column of lengths
    bool isUnitClear = false; ///< the heading names it, and it is not commonly used for another
    CredentialId credits;     ///< the column holds the credits of this credential, which is its heading
    bool isIdle = false;      ///< its heading names what no record holds
    bool isFallback = false;  ///< another column of its field is read first; this one where that one is empty
    bool isRelease = false;   ///< the day is the one on which something was published: no better one is there

    bool operator==(const PasteColumn &) const = default;
};

/// What the columns of a table mean; a column without a field is left out.
struct PasteMapping
{
    bool hasHeading = false;
    std::vector<Maybe<PasteField>> fields; ///< one for each column
    std::vector<PasteColumn> columns;      ///< the same
    QString source;                        ///< the known source whose table it is; empty: none

    /// The column of a field; -1 if there is none.
    [[nodiscard]] int column(PasteField field) const;
    /// Gives a column a meaning, which no other then has, unless it is the credits of one credential.
    void choose(int column, const Maybe<PasteField> &field, KnownBy by);
    bool operator==(const PasteMapping &) const = default;
};

namespace paste {
struct TableShape;
}

/// Guesses from the words of the heading, Japanese or English, and from what the columns hold
/// where it says nothing. A field is given to one column only.
[[nodiscard]] PasteMapping guessMapping(const TableText &table, const paste::TableShape &shape, RecordKind kind,
                                        const PasteNames &names);

} // namespace koshin
