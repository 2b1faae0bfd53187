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

/// Writes all that the ledger holds, records in the order of their ids, without holding it in memory twice. What is
/// for others is `redacted` first.
[[nodiscard]] Result<> writeLedger(QIODevice &device, const Ledger &ledger);

/// One record in the file's form, with all that it holds.
[[nodiscard]] QJsonObject toJson(const Record &record);
/// A record of a kind from its file form. Every fault, with its path inside the record.
[[nodiscard]] tl::expected<Record, Faults> recordFromJson(RecordKind kind, const QJsonObject &json);

} // namespace koshin
