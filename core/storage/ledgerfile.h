// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/openingwatch.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
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
    FileHandle(FileHandle &&other) noexcept { *this = std::move(other); }
    FileHandle &operator=(FileHandle &&other) noexcept;
    ~FileHandle();
    [[nodiscard]] static FileHandle of(int folder, const char *name, int flags = 0);

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool status(struct stat &status) const;
    /// Whether `name` in the folder is this very file; then `status` is its own.
    [[nodiscard]] bool isAt(int folder, const char *name, struct stat &status) const;
    /// The same without a look at the file's times: where the system keeps fine ones, every look at them makes the
    /// next write store the file's status as well.
    [[nodiscard]] bool isAt(int folder, const char *name) const;
    /// Device and number of the file, by which the system knows it for as long as it is held.
    using Key = std::pair<quint64, quint64>;
    [[nodiscard]] static Key keyOf(const struct stat &status);
    [[nodiscard]] const Key &key() const { return m_key; }

private:
    int m_descriptor = -1;
    Key m_key;
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
        Unwritable,  ///< it may no longer be written; only said where that is asked
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
    [[nodiscard]] State state(sqlite3 *connection, bool toWrite = false);
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
    /// Takes note of who opened the file, before its status is asked for.
    void hear();
    /// Whether nobody has touched the file, whose status this is, since it was known.
    [[nodiscard]] bool isUntouched(const struct stat &now);
    /// Whether the file is as it was a moment ago, once somebody watches.
    [[nodiscard]] bool isWatchedSince(const struct stat &before);
    void know(const struct stat &status);
    [[nodiscard]] bool isWritable(const struct stat &file, const struct stat &folder);

    struct Guard;      // what SQLite calls in place of its own writing
    QByteArray m_path; ///< of the folder
    FileHandle m_folder, m_file, m_log;
    std::unique_ptr<OpeningWatch> m_watch;
    std::unique_ptr<Guard> m_guard;
    struct stat m_known{};    ///< as it was when its bytes were right
    bool m_isFresh = false;   ///< what is written in the same tick of the clock as `m_known` would leave the same time
    bool m_wasOpened = false; ///< by somebody, while that was so
    struct stat m_seen{};
    struct Rights
    {
        struct stat file, folder;
    };
    std::optional<Rights> m_writable; ///< as they were when both could be written
    Mark m_mark;
};

} // namespace koshin
