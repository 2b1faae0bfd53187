// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

#include <QByteArray>
#include <QJsonObject>

class QIODevice;

namespace koshin {

// `koshin-ledger` version 1 (docs/ledger-format.md).

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
