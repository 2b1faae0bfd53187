// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/confirming.h"

namespace koshin::text {

// What a confirmation form and its letter say, in the language in use.

/// How the one who confirms knows of the work: `client`, `consultation desk`.
[[nodiscard]] QString word(ConfirmedAs as);

/// A line of a form about a record.
struct FormLine
{
    QString field; ///< by its name in the file
    QString label;
    QString value;
};
/// What a form says of a record, without its title; `client` is how the client is called there.
[[nodiscard]] std::vector<FormLine> formLines(const Record &record, const QString &client);
/// The client of a record: its code name, with the real name where the ledger still holds it.
[[nodiscard]] QString clientOnForm(const Record &record, const Ledger &ledger);
/// The days of a record: `1 July 2025 to 3 July 2025`.
[[nodiscard]] QString daysOnForm(const Record &record);

/// What a certifier signs.
[[nodiscard]] QString statement(const ConfirmationRequest &request);

/// A letter as it can be printed or sent by email: its subject, and paragraphs of plain text.
struct ConfirmationLetter
{
    QString subject;
    QString greeting;
    QStringList before; ///< what stands before the list of what is to be confirmed
    QStringList list;
    QStringList after;
    QString signature;

    /// Everything but the subject, with a blank line between paragraphs.
    [[nodiscard]] QString plain() const;
};
[[nodiscard]] ConfirmationLetter letter(const ConfirmationRequest &request);

/// What of a record is no longer as its form said: `Duration: 16 h → 18 h`; empty while nothing was changed.
[[nodiscard]] QStringList changedSinceForm(const Record &record, const Ledger &ledger);
/// The same in one sentence, by the names of the fields; empty while nothing was changed.
[[nodiscard]] QString changedSinceFormSentence(const Record &record, const Ledger &ledger);

} // namespace koshin::text
