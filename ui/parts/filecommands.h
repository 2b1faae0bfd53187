// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/outputfile.h"
#include "operations/tablefile.h"
#include "session/session.h"

class QWidget;

namespace koshin::filecommands {

// Commands that read or write files of the person's choice. Each asks for the file, shows progress
// where it may take long, and returns the sentence to tell; empty when the person left.

/// The file of records that the person chooses: a ledger or a table. Empty when she left.
[[nodiscard]] QString fileToImport(QWidget *parent);
/// The tables of a file, read with progress.
[[nodiscard]] Result<TableFile> tablesOf(const QString &file, Session &session);
/// A ledger file, another ledger, or tables that Koshin wrote.
[[nodiscard]] QString importLedger(const QString &file, Session &session, QWidget *parent);
/// The whole ledger as a file or a spreadsheet; the records of the kind `shown`, if any, as CSV.
[[nodiscard]] QString exportLedger(Session &session, Maybe<RecordKind> shown, QWidget *parent);

/// Where a person wants the file called `name`. The dialog asked about replacing a file called `asked`, and no other.
[[nodiscard]] Target chosenTarget(Session &session, const QString &asked, const QString &name);

/// Asks for a file and writes the profile with its figures: text, PDF or JSON, by the file's suffix.
[[nodiscard]] QString exportProfile(Session &session, const QString &profile, QWidget *parent);
/// Writes it there and says how it went.
[[nodiscard]] QString writeProfileTo(const Target &target, Session &session, const QString &profile);

} // namespace koshin::filecommands
