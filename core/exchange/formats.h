// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <span>

namespace koshin {

/// What a person asks for when something leaves the ledger or comes into it.
enum class Exchange { ImportLedger, ImportTable, Export, ExportProfile, Dossier };

/// One form of a file. What the command line offers, what dialogs show and what a name of a file means are all
/// read off the table of them.
struct Format
{
    enum class Contents { Ledger, Database, Table, Report, Calendar, Profile, Dossier, Workbook, Sheets };

    const char *id;        ///< as `--format` takes it, and the suffix of its files
    const char *mediaType; ///< as IANA registers it
    Exchange exchange;
    Contents contents;
    bool namesAreAsked = false;     ///< real names of clients and certifiers may be put in
    bool credentialIsAsked = false; ///< it is of one credential
    bool needsFonts = false;        ///< is laid out, and so needs more than the core
    bool kindIsAsked = false;       ///< it holds records of one kind
};

[[nodiscard]] std::span<const Format> allFormats();
/// The ids of an exchange, in the order of the table.
[[nodiscard]] QStringList formatIds(Exchange exchange);
/// Their suffixes, as in `.pdf, .txt`.
[[nodiscard]] QString suffixes(Exchange exchange);
/// The format that was asked for, else the one by the file's suffix; a folder that is to be imported is a ledger's.
/// Errors: UnknownFormat with what was given
/// and what is possible.
[[nodiscard]] Result<const Format *> formatOf(Exchange exchange, const QString &file, const QString &asked = {});
/// Whether a word of the command line names a form that needs fonts: `--format=pdf`, `pdf`, `plan.pdf`.
[[nodiscard]] bool namesLaidOutFormat(const QString &word);
/// As a dialog for files writes it: `*.json`.
[[nodiscard]] QString filePattern(const Format &format);

} // namespace koshin
