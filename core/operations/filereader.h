// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencestore.h"
#include "ledger/sealednames.h"

namespace koshin {

// Files of evidence that leave: read for real names first.

/// What a reader of files made of one.
struct FileText
{
    QStringList texts;     ///< what stands in it, its metadata too
    QByteArray bytes = {}; ///< of what is no text: looked through as they are
    bool isWhole = false;  ///< nothing of it was left unread
};
/// Reads the text of a file, as far as it can be read.
using FileReader = std::function<FileText(QIODevice &file, const Evidence &record)>;

/// The file of a record as a stream. Errors: EvidenceGone, and those of the store.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openKept(const EvidenceStore &store, const Evidence &record);

/// Looks for real names in a file; whether all of it could be read. Error: NameInFile.
[[nodiscard]] Result<bool> searchFile(const SealedNames &sealed, QIODevice &file, const Evidence &record,
                                      const FileReader &read);

} // namespace koshin
