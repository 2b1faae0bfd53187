// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace koshin {

/// A shell in a fresh folder; `$K` is the program, its ledger is in `led`.
class Shell
{
public:
    Shell()
    {
        if (!m_folder.isValid()) qFatal("no folder");
        m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("KOSHIN"), QStringLiteral(KOSHIN_PROGRAM));
        m_environment.insert(QStringLiteral("K"), QStringLiteral(KOSHIN_PROGRAM " --lang en --data led"));
    }

    /// The exit status; that of a death by a signal is 128 and more.
    int run(const QString &script)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), script});
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000)) return -1;
        out = process.readAllStandardOutput();
        errors = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
    }
    /// Runs what has to succeed; the output.
    QByteArray must(const QString &script)
    {
        const int status = run(script);
        if (status != 0) qWarning("%s: %d %s", qPrintable(script), status, qPrintable(errors));
        return status == 0 ? out : QByteArray("(failed)");
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
    }
    mode_t mode(const QString &name) const
    {
        struct stat what{};
        return ::lstat(QFile::encodeName(path(name)).constData(), &what) == 0 ? what.st_mode & 07777 : mode_t(-1);
    }
    QProcessEnvironment &environment() { return m_environment; }

    QByteArray out;
    QString errors;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace koshin
