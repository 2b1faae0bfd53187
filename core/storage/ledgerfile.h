// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <sys/stat.h>
#include <utility>

struct sqlite3;

namespace koshin {

/// A descriptor that only names a file. Closing it takes no lock from SQLite's own descriptors, as closing one that was
/// opened for reading would.
class FileHandle
{
public:
    FileHandle() = default;
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    FileHandle(FileHandle &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileHandle &operator=(FileHandle &&other) noexcept;
    ~FileHandle();
    [[nodiscard]] static FileHandle of(int folder, const char *name, int flags = 0);

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool status(struct stat &status) const;
    /// Whether `name` in the folder is this very file.
    [[nodiscard]] bool isAt(int folder, const char *name) const;

private:
    int m_descriptor = -1;
};

/// The database of an open ledger as a file: whether it is still the one in its folder. SQLite itself never looks again, and
/// would go on writing to a file that a synchroniser or a person has put another in the place of.
class LedgerFile
{
public:
    /// To be made before SQLite opens the file, and to outlive its connection.
    explicit LedgerFile(const QString &folder);
    ~LedgerFile();
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    enum class State {
        Same,
        Written,     ///< its bytes were changed, and by no checkpoint that the log knows of: to be compared with its journal
        Unwritable,  ///< it may no longer be written
        FolderMoved, ///< folder and file are whole, under another name
        Replaced     ///< another file, or none, is in its place; or its log is gone
    };
    /// Takes up the log that SQLite has opened for this connection.
    void holdLog(sqlite3 *connection);
    /// Looks at the folder; costs microseconds.
    [[nodiscard]] State look(sqlite3 *connection);
    /// Takes the file's bytes for right as they were at the last look, after `Written`: what was written since is looked at anew.
    void believe();
    /// The same for the bytes as they are now.
    void adopt(sqlite3 *connection);

    /// Where the folder is now, also after it was moved; empty when it is gone.
    [[nodiscard]] QString folderNow() const;
    /// Takes the log out of the folder if it is still the one that belonged to this file: nothing may play it onto another.
    void dropLog();

    /// Whether this process has the file open already. Its locks would be lost if it were opened and closed beside SQLite.
    [[nodiscard]] static bool isOpenHere(const QString &file);

    /// How a log beside a file that is not open here has to be met.
    enum class Log {
        None,   ///< there is none, or it is empty
        InUse,  ///< others have both open, and the file was not touched since
        Unsure  ///< left by a crash, or of another file: to be compared before it is believed
    };
    [[nodiscard]] static Log logBeside(const QString &file);

private:
    struct Mark
    {
        quint32 filled = 0; ///< frames of the log that were carried into the file
        quint64 salt = 0;   ///< of the log; 0 while it is empty
    };
    [[nodiscard]] Mark markOf(sqlite3 *connection) const;

    QString m_folderPath;
    FileHandle m_folder, m_file, m_log;
    struct stat m_known{}; ///< as it was when its bytes were right
    struct stat m_seen{};
    Mark m_mark;
};

} // namespace koshin
