// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/filereader.h"

namespace koshin {

Result<std::unique_ptr<QIODevice>> openKept(const EvidenceStore &store, const Evidence &record)
{
    auto file = store.open(record.sha256);
    if (!file && file.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::EvidenceGone, {record.fileName}); // its name in the store tells a person nothing
    return file;
}

Result<bool> searchFile(const SealedNames &sealed, QIODevice &file, const Evidence &record, const FileReader &read)
{
    if (sealed.empty()) return true;
    const FileText text = read(file, record);
    for (const QString &part : text.texts) {
        if (const auto named = sealed.findIn(part)) return failure(ErrorCode::NameInFile, {*named, record.fileName});
    }
    if (const auto named = sealed.findInBytes(text.bytes))
        return failure(ErrorCode::NameInFile, {*named, record.fileName});
    return text.isWhole;
}

} // namespace koshin
