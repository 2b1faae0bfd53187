// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/records.h"

namespace koshin {

/// Files of proof, kept by the SHA-256 of their content under `<folder>/evidence/ab/abcd…`. Names
/// given by people are never used as paths.
class EvidenceStore
{
public:
    explicit EvidenceStore(QString folder);

    /// Copies a file in: temporary file, fsync, rename. The same content is kept once. The record
    /// returned has file name, hash, size and media type; id and time are the caller's.
    /// Errors: FileNotFound, FileUnreadable, FileUnwritable, DiskFull.
    [[nodiscard]] Result<Evidence> take(const QString &file);
    [[nodiscard]] QString pathOf(const QString &sha256) const;
    [[nodiscard]] bool has(const QString &sha256) const;
    /// Whether the stored bytes still have this hash; false also when missing.
    [[nodiscard]] bool verify(const QString &sha256) const;
    [[nodiscard]] Result<> erase(const QString &sha256);

private:
    QString m_folder;
};

} // namespace koshin
