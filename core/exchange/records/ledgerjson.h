// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"
#include "rules/scheme/knownscheme.h"
#include "storage/workspace.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

class QIODevice;

namespace koshin {

struct LedgerElement;

// `koshin-ledger` version 1 (docs/ledger-format.md).

struct ImportOptions
{
    bool replace = false;
    bool dryRun = false;
    /// Whether a scheme may be named; without it any may. Others are refused as UnknownScheme.
    KnowsScheme knowsScheme = {};
    /// Told of each record that was added, replaced or found to be there already.
    std::function<void(const LedgerElement &)> taken = {};
    /// Asked once everything is in and sound; false makes it a dry run, an error ends it.
    std::function<Result<bool>()> agree = {};
};

/// Streams a ledger file into a workspace; memory stays within a small multiple of one record
/// plus the ids. All or nothing. The error names file, JSON path and line. What a person brings
/// in from outside goes through `importLedgerFile`, which tells first what it comes to.
[[nodiscard]] Result<Workspace::Import::Outcome> importLedger(Workspace &workspace, const QString &file,
                                                              ImportOptions options, const Progress &progress = {});

/// Reads a whole ledger into memory, for tests, samples and small files; references are checked.
[[nodiscard]] Result<Ledger> readLedger(const QByteArray &json, const QString &file = {});

/// Sealed names leave the ledger only when asked for.
enum class RealNames { LeftOut, Included };

/// Writes the ledger, records in the order of their ids, without holding it in memory twice.
/// A certifier's required name is written as its id where names are left out.
[[nodiscard]] Result<> writeLedger(QIODevice &device, const Ledger &ledger, RealNames names);

/// One record in the file's form, as `koshin list --json` prints it.
[[nodiscard]] QJsonObject toJson(const Record &record, RealNames names = RealNames::Included);
/// A record of a kind from its file form. Every fault, with its path inside the record.
[[nodiscard]] tl::expected<Record, Faults> recordFromJson(RecordKind kind, const QJsonObject &json);

} // namespace koshin
