// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/mail.h"

#include <QDateTime>
#include <QProcess>

#include <csignal>
#include <unistd.h>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineLength = 76;
constexpr int reasonLength = 200;

QByteArray lines(const QByteArray &base64)
{
    QByteArray text;
    for (qsizetype at = 0; at < base64.size(); at += lineLength) text += base64.mid(at, lineLength) + '\n';
    return text;
}

// RFC 2047: words of at most 75 octets, none of which cuts a character.
QByteArray header(const QString &text)
{
    QByteArrayList words;
    QByteArray part;
    const auto close = [&] {
        if (!part.isEmpty()) words += "=?UTF-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&character, 1).toUtf8();
        if (part.size() + next.size() > 45) close();
        part += next;
    }
    close();
    return words.join("\n ");
}

QString firstLine(const QByteArray &text)
{
    return QString::fromUtf8(text).trimmed().section(u'\n', 0, 0).left(reasonLength);
}

// With all that it started, for it leads a group of its own.
void end(QProcess &process)
{
    if (const qint64 id = process.processId(); id > 0) ::kill(-pid_t(id), SIGKILL);
    process.kill();
    process.waitForFinished(1'000);
}

} // namespace

QByteArray messageText(const Mail &mail, const Timestamp &now, const QString &id)
{
    const auto seconds = now.seconds().time_since_epoch().count();
    const QString date = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::RFC2822Date);
    return "To: " + mail.to.toUtf8() + "\nSubject: " + header(mail.subject) + "\nDate: " + date.toLatin1()
           + "\nMessage-ID: <" + id.toUtf8()
           + "@koshin>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
             "Content-Transfer-Encoding: base64\nAuto-Submitted: auto-generated\n\n"
           + lines(mail.body.toUtf8().toBase64());
}

Result<> send(const QByteArray &message, const QString &command, std::chrono::seconds patience)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty()) return failure(ErrorCode::MailFailed, {command, {}});
    const QString program = words.takeFirst(); // alone in what is said: its arguments may hold a password
    QProcess process;
    process.setProgram(program);
    process.setArguments(words);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setsid(); });
    process.start();
    const int milliseconds = int(std::chrono::milliseconds(patience).count());
    if (!process.waitForStarted(milliseconds)) return failure(ErrorCode::MailFailed, {program, process.errorString()});
    process.write(message);
    process.closeWriteChannel();
    if (!process.waitForFinished(milliseconds)) {
        end(process);
        return failure(ErrorCode::MailTooSlow, {program, QString::number(patience.count())});
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
    const QString said = firstLine(process.readAllStandardError());
    return tl::unexpected(Error{
        ErrorCode::MailFailed, {program, QString::number(process.exitCode())}, {.file = {}, .path = said, .line = 0}});
}

} // namespace koshin
