// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/tabletext.h"
#include "ledger/records.h"

namespace koshin {

class PasteNames;

/// What a column of a pasted table may hold.
// clang-format off
enum class PasteField {
    Day, StartDay, EndDay, Title, Provider, Kind, Hours, Minutes, Days, Credentials, Category,
    Credits, CertificateNumber, Fee, Delivery, Role, Level, Pages, Client, Engagement, Themes, Skills,
    Beneficiary, Assignment, Description, Result, Confirmation, Note
};
// clang-format on
KOSHIN_CODES(PasteField, "day", "start-day", "end-day", "title", "provider", "kind", "hours", "minutes", "days",
             "credentials", "category", "credits", "certificate-number", "fee", "delivery", "role", "level", "pages",
             "client", "engagement", "themes", "skills", "beneficiary", "assignment", "description", "result",
             "confirmation", "note")

/// The fields that a training or a practice takes, in the order in which they are offered.
[[nodiscard]] std::vector<PasteField> pasteFields(RecordKind kind);
/// The ledger's name of the field, as in `completedOn`. Hours and minutes share one.
[[nodiscard]] QString ledgerField(PasteField field, RecordKind kind);

/// What the columns of a table mean; a column without a field is left out.
struct PasteMapping
{
    bool hasHeading = false;
    std::vector<Maybe<PasteField>> fields; ///< one for each column

    /// The column of a field; -1 if there is none.
    [[nodiscard]] int column(PasteField field) const;
    bool operator==(const PasteMapping &) const = default;
};

/// Guesses from the words of the first row, Japanese or English, and from what the columns hold
/// where it says nothing. A field is given to one column only.
[[nodiscard]] PasteMapping guessMapping(const TableText &table, RecordKind kind, const PasteNames &names);

} // namespace koshin
