// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonnode.h"
#include "ledger/records.h"
#include "storage/workspace.h"

#include <functional>

class QIODevice;

namespace koshin {

/// One record of a ledger file, as it stands in it.
struct LedgerElement
{
    RecordKind kind;
    const JsonNode &node;
    Record record;
    QString path; ///< as in `$.trainings[3]`

    /// The place of a value by its path inside the record; the record's own when empty.
    [[nodiscard]] Place place(const QString &inside) const;
};

/// Who takes what a ledger file holds. An error returned stops the reading; its place is filled
/// in when it has none.
struct LedgerSink
{
    std::function<Result<>(const LedgerElement &)> record;
    std::function<Result<>(const Holder &)> holder;
    Progress progress; ///< in bytes
};

/// Reads a ledger file one record at a time; no more than one is held. Fails with the first fault
/// of the file or the sink, naming `file`, path and line. A format or version that turns out
/// wrong at the end fails too: the sink must be able to forget everything.
[[nodiscard]] Result<> parseLedger(QIODevice &device, const QString &file, const LedgerSink &sink);

} // namespace koshin
