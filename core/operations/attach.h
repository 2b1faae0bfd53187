// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/incomingfile.h"
#include "operations/records.h"
#include "storage/workspace.h"

#include <QSet>

namespace koshin {

// How files become evidence. Receiving may take long and needs no workspace, only its store: it can run on a
// thread of its own. Everything after it is quick.

/// What attaching did.
struct Attached
{
    std::vector<EvidenceId> ids; ///< of the files, in their order
    int added = 0;               ///< files that were not there, or not tied to the record, before
    Faults remarks;              ///< FileEmpty, FileKept, FileAttached, FileMended: what a person should know
    Changes changes;
};

/// Whether a record exists and can hold evidence. Errors: UnknownRecord, CannotHoldEvidence.
[[nodiscard]] Result<> mayHoldEvidence(const Ledger &ledger, const QString &record);

/// Copies the files next to the store, each read once; nothing is in the store yet. Errors: those of
/// EvidenceStore::receive, at the first that fails.
[[nodiscard]] Result<IncomingFiles> receiveFiles(const EvidenceStore &store, const QStringList &files,
                                                 const CopyProgress &progress = {});

/// Keeps received files and ties them to the record, or to nothing yet where it is empty, in one undo
/// step. Content that is kept already gets no second record. On a failure nothing of them stays.
[[nodiscard]] Result<Attached> attach(Workspace &workspace, const QString &record, IncomingFiles files,
                                      const Clock &clock, const IdMaker &newId);

/// The evidence that has this content, or null.
[[nodiscard]] const Evidence *evidenceOfContent(const Ledger &ledger, const QString &sha256);

/// Adds the records of received files to an edit whose other records name them by `ids`, in the order of the
/// files. Where their content is kept already, those records name that instead.
void nameFiles(const Ledger &ledger, const Clock &clock, const std::vector<EvidenceId> &ids, const IncomingFiles &files,
               Edit &edit);

/// Performs an edit that also needs received files to be in the store; where it fails, those that only this
/// call brought are taken out again. Adds to the remarks what a person should know of the files.
[[nodiscard]] Result<Changes> performWithFiles(Workspace &workspace, const Edit &edit, IncomingFiles &files,
                                               Faults &remarks);

/// Puts the file of a piece of evidence back into the store, where it is missing or altered. Errors:
/// UnknownRecord, OtherContent when it is not the one that was kept, those of EvidenceStore.
[[nodiscard]] Result<> giveAgain(Workspace &workspace, const QString &evidence, const QString &file);

/// Which files are not what their records say.
struct CheckedFiles
{
    QStringList bad;       ///< by their names
    QSet<QString> altered; ///< hashes of those that are there, with another content or as no plain file
};
/// Reads the file of each evidence record once. Error: Cancelled.
[[nodiscard]] Result<CheckedFiles> checkFiles(Workspace &workspace, const Ledger &ledger, const Progress &progress);

} // namespace koshin
