// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/plainfile.h"
#include "exchange/pack/packform.h"

namespace koshin {

/// What a look at an evidence pack found.
struct PackFindings
{
    Maybe<PackManifest> manifest; ///< nothing: it is none that could be read
    Faults faults;        ///< each with the member's name in `where.file`; none: to the byte as Koshin writes it
    QByteArray sums;      ///< what is signed
    QByteArray signature; ///< empty: none
    int members = 0;
    qint64 bytes = 0;

    [[nodiscard]] bool isSound() const { return faults.empty(); }
};

/// Reads a pack as one that an enemy made, in one pass and without keeping its files, and compares it with the one form
/// in which they are written. `file` is what errors call the archive. Errors: FileUnreadable, Cancelled.
[[nodiscard]] Result<PackFindings> readPack(QIODevice &pack, const QString &file, const CopyProgress &progress = {});

} // namespace koshin
