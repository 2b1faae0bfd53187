// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/plainfile.h"
#include "ledger/records.h"

#include <vector>

namespace koshin {

/// A copy on its way into the evidence store, seen by nobody until it is placed; gone with this
/// object otherwise.
class IncomingFile
{
public:
    IncomingFile(IncomingFile &&other) noexcept = default;
    IncomingFile &operator=(IncomingFile &&) = delete;
    ~IncomingFile();

    /// File name, hash, size and media type; id and time are the caller's.
    [[nodiscard]] const Evidence &record() const { return m_record; }

private:
    friend class EvidenceStore;
    IncomingFile(Descriptor folder, Descriptor file, QByteArray name);
    /// Gives the copy a name in its folder, if it has none.
    [[nodiscard]] bool nameIt();
    [[nodiscard]] static QByteArray freshName();

    Descriptor m_folder;
    Descriptor m_file;
    QByteArray m_name; ///< empty while the file has none: then not even a crash leaves it behind
    Evidence m_record;
};

using IncomingFiles = std::vector<IncomingFile>;

} // namespace koshin
