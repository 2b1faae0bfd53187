// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ledgerfolder.h"
#include "base/result.h"
#include "evidence/incomingfile.h"
#include "ledger/records.h"

#include <QIODevice>

#include <memory>

namespace koshin {

/// Files of proof, kept by the SHA-256 of their content under `evidence/ab/abcd…` in its folder. Names
/// given by people are never used as paths; a hash that is not 64 lower-case hexadecimal digits
/// names nothing (BadHash). Links, pipes, devices and files of other people are not
/// touched (NotPlainFile, ForeignOwner). Any thread may use it.
class EvidenceStore
{
public:
    explicit EvidenceStore(QString folder);

    /// Copies a file next to the store, read once; nothing is in the store before it is placed. May
    /// take long. Errors: FileNotFound, NotPlainFile, FileUnreadable, FileGrowing, FileUnwritable,
    /// DiskFull, Cancelled.
    [[nodiscard]] Result<IncomingFile> receive(const QString &file, const CopyProgress &progress = {}) const;
    /// The same for what a device gives, under a name. Errors: those of reading and of writing it.
    [[nodiscard]] Result<IncomingFile> receive(QIODevice &contents, const QString &name,
                                               const CopyProgress &progress = {}) const;
    [[nodiscard]] Result<IncomingFile> receive(QByteArray contents, const QString &name) const;
    /// The file of a record as another store keeps it, compared with the record's hash. Errors: those of `open` there
    /// and of `receive`, FileAltered.
    [[nodiscard]] Result<IncomingFile> receive(const EvidenceStore &from, const Evidence &record,
                                               const CopyProgress &progress = {}) const;

    /// Keeps `eraseUnless` from running, in any process, until it goes. Held from placing a file until its
    /// record is written, so that nobody takes the file for one without a record.
    using Hold = Descriptor;
    [[nodiscard]] Hold hold() const;

    enum class Placing { Made, Mended, Kept };
    /// Puts a received file in: `Kept` if the same content is there, `Mended` if what was there was
    /// no longer that. Errors: FileUnwritable, DiskFull.
    [[nodiscard]] Result<Placing> place(IncomingFile &file) const;

    /// The file as a stream; whether its content is the one of the hash is not looked at. Errors: BadHash,
    /// FileNotFound, NotPlainFile, ForeignOwner, FileUnreadable.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const QString &sha256) const;
    /// All of a file in memory, compared with the record's hash: what is returned is what was compared. Nothing where
    /// it is larger than `most` bytes. Errors: those of `open`, with the record's name where there is no file,
    /// FileUnreadable, FileAltered, Cancelled.
    [[nodiscard]] Result<Maybe<QByteArray>> contents(const Evidence &record, qint64 most,
                                                     const CopyProgress &progress = {}) const;
    /// Where a person finds the file, for sentences: the program itself reads it by `open`. Error: BadHash.
    [[nodiscard]] Result<QString> whereKept(const QString &sha256) const;
    /// Whether the file is there and, where the record says its size, of that size. Cheap: what it holds
    /// is not read, who owns it is not looked at. Errors: BadHash, FileNotFound, NotPlainFile, FileAltered.
    [[nodiscard]] Result<> check(const Evidence &record) const;
    /// Reads the file and compares the hash. Errors: those of `open`, FileAltered, Cancelled.
    [[nodiscard]] Result<> verify(const QString &sha256, const CopyProgress &progress = {}) const;

    /// Erases the file unless `isNamed`, asked while nobody holds the store, answers true. No file is no
    /// error. Errors: BadHash, InUse when somebody holds the store for long, FileUnwritable, those of
    /// `isNamed`.
    [[nodiscard]] Result<> eraseUnless(const QString &sha256, const std::function<Result<bool>()> &isNamed) const;

    /// What a look at the whole folder found.
    struct Tidied
    {
        QStringList tightened; ///< paths that others could read or change until now
        QStringList kept;      ///< paths of the files there, whatever they are called; nothing was read
        Faults odd; ///< what lies there and is neither a file nor a folder of ours: NotPlainFile, ForeignOwner
    };
    /// Looks at everything in the folder and takes from others the right to read or change it.
    [[nodiscard]] Tidied tidy() const;

private:
    enum class Make { No, Yes };
    [[nodiscard]] QString basePath() const;
    [[nodiscard]] Result<Descriptor> base(Make make) const;
    [[nodiscard]] Result<Descriptor> drawer(const Descriptor &base, const QString &name, Make make) const;
    [[nodiscard]] Result<Descriptor> drawerOf(const QString &sha256, Make make) const;
    [[nodiscard]] Result<> isOurs(const Descriptor &file, const QString &shown) const;
    [[nodiscard]] Result<IncomingFile> begin() const;
    [[nodiscard]] Result<Descriptor> openFile(const QString &sha256) const;
    /// Copies by `copy`, which gets the file to write to.
    template<class Copy>
    [[nodiscard]] Result<IncomingFile> copyIn(const QString &name, Copy &&copy) const;
    void tidyFolder(const Descriptor &folder, const QString &shown, Tidied &tidied) const;
    void tidyFile(const Descriptor &folder, const QString &name, const QString &shown, Tidied &tidied) const;

    LedgerFolder m_folder;
    std::shared_ptr<const Descriptor> m_ledger; ///< kept open: when the folder is renamed, its files go with it
};

} // namespace koshin
