// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pack/packreader.h"
#include "machine/sshsignature.h"
#include "operations/exporting.h"
#include "operations/reporting.h"

namespace koshin {

// The evidence pack: a report, the records that it rests on and their files, in one archive that can be checked without
// this program.

/// What goes into a pack.
struct PackRequest
{
    ReportRequest report; ///< made from what may leave
    Ledger part;          ///< the credential, every candidate of its term, and what these name; only what may leave
    PackManifest manifest;

    /// The files that go along: those that are not confidential, or all.
    [[nodiscard]] std::vector<const Evidence *> files() const;
};

/// The part of a ledger that a credential's assessment rests on: the credential with its events and criteria, every
/// candidate, and what these name.
[[nodiscard]] Ledger partFor(const Ledger &ledger, const CredentialAssessment &credential);

/// Puts together what was chosen. Errors: those of reportRequest, NameWouldLeave.
[[nodiscard]] Result<PackRequest> packRequest(const ReportSource &source, const ReportChoice &choice);

/// Has the pictures of a pack leave without their metadata (place, author, camera, times): the manifest names them
/// then. The kept files stay as they are. Returns the paths of pictures that go as they are, since their form is
/// neither JPEG nor PNG, or not sound. Errors: those of EvidenceStore::contents.
[[nodiscard]] Result<QStringList> stripPictures(PackRequest &request, const CopyProgress &progress = {});

/// What is put into a pack beside records and files.
struct PackDocuments
{
    QByteArray report; ///< PDF
    QByteArray readme; ///< plain text
    QString key;       ///< of the SSH key that signs; empty: nobody does
};

/// What became of a pack.
struct Packed
{
    int files = 0;
    QStringList unread;           ///< files that could not be searched for real names
    QStringList notStripped = {}; ///< pictures that kept their metadata though it was to go, by whoever asked for that
    bool operator==(const Packed &) const = default;
};

/// Writes the pack; nothing is there until it is whole. Every file is compared with its hash, and read for real names
/// where these may not leave. Errors: NameInFile, those of the evidence store, signWithSsh and OutputFile, Cancelled.
[[nodiscard]] Result<Packed> writePack(const Target &target, const PackRequest &request, const PackDocuments &documents,
                                       const FileReader &read, const CopyProgress &progress = {});

/// A pack looked at from outside.
struct PackCheck
{
    PackFindings findings; ///< faults of the signature included
    Maybe<machine::SshSignature> signature;

    [[nodiscard]] bool isSound() const { return findings.isSound(); }
};

/// Checks a pack; no ledger is needed. With a file of signers it must be signed by one of them. Errors: those of
/// reading the files, Cancelled.
[[nodiscard]] Result<PackCheck> checkPack(const QString &file, const QString &signers,
                                          const CopyProgress &progress = {});

} // namespace koshin
