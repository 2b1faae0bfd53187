// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evidence/descriptor.h"

#include <QString>

namespace koshin {

/// A private copy of a ledger's database that was found elsewhere, to be opened in its place: what lies there is only
/// read, whatever it is and whoever has it open. It lies in a folder of its own and goes with this object; what a crash
/// leaves goes with the next one.
class ForeignCopy
{
public:
    /// Copies the database and its log into a folder beside the person's own ledger, `beside`. Errors: FileNotFound,
    /// SameLedger when this process has it open, those of `inspectForeign`, of reading and of writing files, InUse.
    [[nodiscard]] static Result<ForeignCopy> make(const QString &database, const QString &beside);
    ~ForeignCopy();
    ForeignCopy(ForeignCopy &&other) noexcept;
    ForeignCopy &operator=(ForeignCopy &&) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// What an error of the copy says of the database that was copied.
    [[nodiscard]] Error asOfOriginal(Error error) const;

private:
    ForeignCopy(QString database, QString folder, Descriptor lock);
    [[nodiscard]] QString file() const;
    [[nodiscard]] Result<> fill() const;
    [[nodiscard]] Result<> copyFromUse() const;
    [[nodiscard]] Result<> copyFiles() const;
    [[nodiscard]] static Result<> copyFile(const QString &from, const QString &to);

    QString m_database;
    QString m_folder;
    Descriptor m_lock; ///< held while the copy is in use
};

/// Removes copies in the folder of a ledger that nobody uses any more.
void sweepForeignCopies(const QString &folder);

} // namespace koshin
