// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/openingwatch.h"

#include <QString>

#include <memory>
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

/// The database of an open ledger as a file: whether it is still the one in its folder. SQLite itself never looks
/// again, and would go on writing to a file that a synchroniser or a person has put another in the place of.
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
        Written,     ///< its bytes were changed, and by no checkpoint that the log knows of: to be compared with its
                     ///< journal
        Unwritable,  ///< it may no longer be written
        FolderMoved, ///< folder and file are whole, under another name
        Replaced     ///< another file, or none, is in its place; or its log is gone
    };
    /// Stands between the connection and the file from now on. A write reaches the file only while nobody else has
    /// touched it since it was last known to be right; else it fails, and what was to be carried over stays in the log.
    void guard(sqlite3 *connection);
    /// Takes up the log that SQLite has opened for this connection.
    void holdLog(sqlite3 *connection);
    /// From now on it is known who opens the file, also where the file's times cannot tell. Whoever writes, or looks
    /// again and again, asks for it first; for others it is not worth the hundredth of a second that the system takes
    /// to end a watch.
    void watch();
    /// Looks at the folder; costs microseconds.
    [[nodiscard]] State look(sqlite3 *connection);
    /// After `Written`: waits until whoever writes the file seems to be done, at most a second.
    void awaitQuiet();
    /// Takes the file's bytes for right as they were at the last look or wait: what was written since is looked at
    /// anew.
    void believe();
    /// After a checkpoint of this connection's own: a later look has nothing to infer from it.
    void noteCheckpoint(sqlite3 *connection);
    /// Whether the file still is as it was when somebody else looked at it.
    [[nodiscard]] bool isStill(const struct stat &before) const;

    /// Where the folder is now, also after it was moved; empty when it is gone.
    [[nodiscard]] QString folderNow() const;
    /// Takes the log out of the folder if it is still the one that belonged to this file: nothing may play it onto
    /// another.
    void dropLog();

    /// Whether this process has the file open already. Its locks would be lost if it were opened and closed beside
    /// SQLite.
    [[nodiscard]] static bool isOpenHere(const QString &file);

    /// How a log beside a file that is not open here has to be met.
    enum class Log {
        None,  ///< there is none, or it is empty
        InUse, ///< others have both open, and the file was not touched since
        Unsure ///< left by a crash, or of another file: to be compared before it is believed
    };
    [[nodiscard]] static Log logBeside(const QString &file);

private:
    struct Mark
    {
        quint32 filled = 0; ///< frames of the log that were carried into the file
        quint64 salt = 0;   ///< of the log; 0 while it is empty
    };
    [[nodiscard]] Mark markOf(sqlite3 *connection) const;
    [[nodiscard]] bool isUntouched();
    /// Whether the file is as it was a moment ago, once somebody watches.
    [[nodiscard]] bool isWatchedSince(const struct stat &before);
    void know(const struct stat &status);

    struct Guard; // what SQLite calls in place of its own writing
    QString m_folderPath;
    FileHandle m_folder, m_file, m_log;
    std::unique_ptr<OpeningWatch> m_watch;
    std::unique_ptr<Guard> m_guard;
    struct stat m_known{};    ///< as it was when its bytes were right
    bool m_isFresh = false;   ///< what is written in the same tick of the clock as `m_known` would leave the same time
    bool m_wasOpened = false; ///< by somebody, while that was so
    struct stat m_seen{};
    Mark m_mark;
};

} // namespace koshin
