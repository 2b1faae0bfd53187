// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencestore.h"

namespace koshin {

/// Copies of evidence that other programs are shown: in a folder that only this user reads, in
/// memory where the system offers such a place ($XDG_RUNTIME_DIR/koshin), else in the user's cache. Gone
/// with this object; what a crash leaves is swept at the next start.
class OpenedCopies
{
public:
    OpenedCopies() = default;
    ~OpenedCopies();
    OpenedCopies(const OpenedCopies &) = delete;
    OpenedCopies &operator=(const OpenedCopies &) = delete;

    /// A copy of the file as it is in the store now, checked against its hash, mode 0400, under a safe name.
    /// The path; opening the same evidence again yields the same path. Nothing is there on a failure.
    /// Errors: those of EvidenceStore::verify, CouldRun, NoPrivateFolder, FileUnwritable, DiskFull.
    [[nodiscard]] Result<QString> make(const EvidenceStore &store, const Evidence &record);
    /// Removes all copies made here.
    void clear();

private:
    struct Folder
    {
        QString path;
        Descriptor lock; ///< held while the copies may be in use
    };
    [[nodiscard]] Result<const Folder *> folderIn(const QString &place);
    [[nodiscard]] static Result<QString> copyInto(const QString &folder, const EvidenceStore &store,
                                                  const Evidence &record);

    std::vector<std::pair<QString, Folder>> m_folders; ///< by the place they lie in
};

/// Removes what windows that are no more left behind; those of a window that runs stay.
void sweepOpenedCopies();

/// Removes every copy of this file, also one that a running window made.
void eraseOpenedCopies(const QString &sha256);

} // namespace koshin
