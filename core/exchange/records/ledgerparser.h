// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/recordsource.h"

class QIODevice;

namespace koshin {

/// Reads a ledger file one record at a time; no more than one is held. Its places are JSON paths, as in
/// `$.trainings[3].minutes`, its progress is told in bytes. Fails with the first fault of the file or the sink, naming
/// `file`, path and line. A format or version that turns out wrong at the end fails too: the sink must be able to
/// forget everything.
[[nodiscard]] Result<> parseLedger(QIODevice &device, const QString &file, const RecordSink &sink);

} // namespace koshin
