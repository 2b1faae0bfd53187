// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/records.h"

#include <QByteArray>
#include <QStringList>

namespace koshin {

// What lies in an evidence pack, and under which name. Writer and reader both ask here.

namespace packmember {
inline constexpr QStringView manifest = u"manifest.json";
inline constexpr QStringView readme = u"README.txt";
inline constexpr QStringView report = u"report.pdf";
inline constexpr QStringView ledger = u"ledger.json";
inline constexpr QStringView evidence = u"evidence/"; ///< a folder
inline constexpr QStringView sums = u"SHA256SUMS";
inline constexpr QStringView signature = u"SHA256SUMS.sig";
} // namespace packmember

/// What signatures of packs are made for, so that none made for something else passes (`ssh-keygen -n`).
inline constexpr QStringView packNamespace = u"koshin-pack";

/// A picture that lies in a pack without its metadata.
struct PackedCopy
{
    QString file;     ///< its path in the pack
    QString sha256;   ///< of the copy there
    QString original; ///< of the file as it is kept
    bool operator==(const PackedCopy &) const = default;
};

/// What a pack says of itself.
struct PackManifest
{
    QString program; ///< version that wrote it
    QString credential;
    QString scheme;
    Maybe<Date> edition;
    Maybe<Period> term;
    Date asOf;
    qint64 journalStep = 0; ///< head of the journal, as `check --head` takes it
    QString journalHash;
    bool withNames = false;
    bool withConfidential = false;
    bool isSigned = false;
    QStringList unread;               ///< members that could not be searched for real names
    std::vector<PackedCopy> stripped; ///< members that are otherwise than they are kept
    bool operator==(const PackManifest &) const = default;
};

/// The manifest as it is written: the same values have one form only.
[[nodiscard]] QByteArray toJson(const PackManifest &manifest);
/// Errors: NotAPack, UnknownVersion.
[[nodiscard]] Result<PackManifest> readPackManifest(const QByteArray &json, const QString &file);

/// The path in the pack of each piece of evidence, in their order: its name made safe, and a number where two would
/// have the same one on any file system.
[[nodiscard]] QStringList evidencePaths(const std::vector<const Evidence *> &evidence);
/// Whether a path is one that `evidencePaths` could have made.
[[nodiscard]] bool isEvidencePath(const QString &path);

/// A line of SHA256SUMS, in the form of coreutils.
struct PackSum
{
    QString sha256;
    QString file;
};
[[nodiscard]] QByteArray toText(const std::vector<PackSum> &sums);
/// Nothing, if it is not of that form to the last byte.
[[nodiscard]] Maybe<std::vector<PackSum>> readPackSums(const QByteArray &text);

/// A signature as `ssh-keygen -Y sign` writes it; nothing, if it is anything else or written otherwise.
[[nodiscard]] bool isArmoured(const QByteArray &signature);

} // namespace koshin
