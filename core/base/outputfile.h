// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace koshin {

/// Where a person wants something written.
struct Target
{
    Target(QString name = {}, QString ledger = {}, bool isForced = false) // NOLINT: a name alone is a target
        : file(std::move(name)), ledgerFolder(std::move(ledger)), force(isForced)
    {
    }

    QString file;         ///< `-` is standard output
    QString ledgerFolder; ///< what is the ledger's own in it is never replaced; empty where there is none
    bool force = false;   ///< the person wants a file replaced that Koshin did not make

    /// `-` and the names the system has for standard output.
    [[nodiscard]] bool isStandardOutput() const;
    /// Whether something that takes what is written as it comes is meant, rather than a file.
    [[nodiscard]] bool isStream() const;
};

/// What Koshin writes for people: readable by them alone (mode 0600), complete or not there at all.
/// A link, folder or device is refused, and so is a file that is there, unless it is empty, Koshin made it
/// (told by its contents) or `force` is given. Standard output, `/dev/fd/N` and pipes are written to
/// directly. Only `commit` puts the file in place; without it nothing is left behind.
class OutputFile : public QIODevice
{
public:
    explicit OutputFile(Target target);
    ~OutputFile() override;

    /// Looks at the place and makes ready to write. Errors: FileUnwritable, NotAPlainFile, NotOurFile,
    /// LedgersOwn; for standard output OutputLost.
    [[nodiscard]] Result<> begin();
    /// Makes what was written the file's contents, safe from a power cut. Errors as above.
    [[nodiscard]] Result<> commit();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    [[nodiscard]] Result<> beginStream();
    [[nodiscard]] Result<> beginFile();
    [[nodiscard]] Result<> lookAtPresent();
    [[nodiscard]] bool makeScratch();
    [[nodiscard]] bool putInPlace();
    [[nodiscard]] bool nameScratch();
    bool flush();
    [[nodiscard]] Failure failed() const;

    Target m_target;
    QByteArray m_name;    ///< in its folder
    QByteArray m_scratch; ///< name of the file being written; empty while it has none
    QByteArray m_waiting;
    int m_folder = -1;
    int m_file = -1;
    int m_fault = 0; ///< errno of the first write that failed
    bool m_replaces = false;
};

/// Writes all of it by an OutputFile. Errors as there.
[[nodiscard]] Result<> writeOutput(const Target &target, const QByteArray &bytes);

/// Whether these contents are of a file that Koshin made for people: a ledger, profile, report, workbook,
/// calendar or evidence pack.
/// `head` may be the beginning only; profiles need to be whole.
[[nodiscard]] bool madeByKoshin(const QByteArray &head);

} // namespace koshin
