// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace koshin::machine {

/// The program's folder in the person's configuration, held open and locked against other processes of
/// ours. What could have been put there by somebody else is not read: folder and files belong to the
/// person, nobody else can write them, and none is a link.
class OwnFolder
{
public:
    enum class Use { Read, Write };

    /// To write, the folder is made where it is missing (0700); one without `file` is closed to others.
    /// Errors: ConfigurationUnsafe, FileUnwritable.
    [[nodiscard]] static Result<OwnFolder> open(const QString &file, Use use);
    ~OwnFolder();
    OwnFolder(OwnFolder &&other) noexcept;
    OwnFolder &operator=(OwnFolder &&) = delete;

    /// The contents of the file; empty where there is none. Errors: ConfigurationUnsafe, FileUnreadable.
    [[nodiscard]] Result<QByteArray> read() const;
    /// Puts the file in place whole (0600), or not at all. Errors: FileUnwritable.
    [[nodiscard]] Result<> write(const QByteArray &contents) const;
    [[nodiscard]] QString path() const { return m_folder + u'/' + m_file; } ///< of the file, for messages

private:
    OwnFolder(QString folder, QString file) : m_folder(std::move(folder)), m_file(std::move(file)) {}
    [[nodiscard]] Result<> check(Use use);
    [[nodiscard]] bool holdsFile() const;

    QString m_folder;
    QString m_file;
    int m_descriptor = -1; ///< of the folder; none where there is no folder to read
};

} // namespace koshin::machine
