// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct stat;

namespace koshin {

/// The folder of a ledger, and what lies in it under which name: nobody else knows these names. Whether it may be
/// trusted says `inspectLedger`, whether a file is still the one that was opened `LedgerFile`.
class LedgerFolder
{
public:
    /// For calls of the system: each ends with a null.
    static constexpr QLatin1StringView databaseName{"koshin.db"};
    static constexpr QLatin1StringView logName{"koshin.db-wal"};
    static constexpr QLatin1StringView logIndexName{"koshin.db-shm"};
    static constexpr QLatin1StringView evidenceName{"evidence"};

    LedgerFolder() = default;
    explicit LedgerFolder(QString path) : m_path(std::move(path)) {}
    /// The database that a person means by its own name or by its folder.
    [[nodiscard]] static QString databaseAt(const QString &place);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const { return inside(databaseName); }
    [[nodiscard]] QString evidence() const { return inside(evidenceName); }
    [[nodiscard]] QString rulePacks() const; ///< the holder's own
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString reminderLock() const; ///< held by the one process that tells reminders

    // What SQLite keeps beside a database, under whatever name that lies.
    [[nodiscard]] static QString logOf(const QString &database);
    [[nodiscard]] static QString logIndexOf(const QString &database);
    [[nodiscard]] static QString rollbackOf(const QString &database);
    /// The database itself, then the three above.
    [[nodiscard]] static QStringList filesOf(const QString &database);

    /// What lies in a folder without a database that tells of a ledger having been there: a log, evidence, backups,
    /// earlier copies. Empty where a new ledger may be made.
    [[nodiscard]] QString remains() const;
    /// No ledger, and nothing that was left of one. A folder that cannot be looked into is not known to be vacant.
    [[nodiscard]] bool isVacant() const;
    /// Copies that a synchroniser made of the ledger's files because two machines wrote them, by name.
    [[nodiscard]] QStringList conflictCopies() const;
    /// Files beside the database that hold an earlier state of it: copies of before an upgrade, rescued ones, logs set
    /// aside.
    [[nodiscard]] QStringList earlierCopies() const;
    // How those are called: beginning, then a version or moment, then the ending.
    static constexpr QLatin1StringView rescuedBeginning{"koshin-rescued-"};
    static constexpr QLatin1StringView logBeginning{"koshin-log-"};
    static constexpr QLatin1StringView upgradedMark{"-v"}; ///< after the name of the database

    /// Whether this is the database or one of the files that SQLite keeps beside it.
    [[nodiscard]] bool isDatabase(const struct stat &file) const;
    /// Whether a file of this name in `folder` (a descriptor) is, or would be, among those of the ledger. Folders are
    /// compared by what they are, so that neither links nor mounts deceive.
    [[nodiscard]] bool wouldOwn(int folder, const QByteArray &name) const;

private:
    [[nodiscard]] QString inside(QLatin1StringView name) const { return m_path + u'/' + name; }

    QString m_path;
};

} // namespace koshin
