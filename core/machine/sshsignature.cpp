// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine/sshsignature.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace koshin::machine {

namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000;         // milliseconds for a check
constexpr int personsPatience = 300'000; // a passphrase may be asked for, or a touch of a key
constexpr int reasonLength = 200;

struct Answer
{
    bool isGood = false;
    QByteArray said;
    QString reason;
};

QString firstLine(const QByteArray &text)
{
    return QString::fromUtf8(text).trimmed().section(u'\n', 0, 0).trimmed().left(reasonLength);
}

Answer sshKeygen(const QStringList &arguments, const QByteArray &input, int milliseconds)
{
    QProcess process;
    process.start(u"ssh-keygen"_s, QStringList{u"-Y"_s} + arguments);
    if (!process.waitForStarted()) return {false, {}, process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(milliseconds)) {
        const QString reason = process.errorString();
        process.kill();
        process.waitForFinished(1'000);
        return {false, {}, reason};
    }
    const bool isGood = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray said = process.readAllStandardOutput();
    const QString complaint = firstLine(process.readAllStandardError());
    return {isGood, said, complaint.isEmpty() ? firstLine(said) : complaint};
}

QString fingerprintIn(const QByteArray &said)
{
    static const QRegularExpression key(u"SHA256:[A-Za-z0-9+/]{20,}"_s);
    return key.match(QString::fromUtf8(said)).captured();
}

} // namespace

Result<QByteArray> signWithSsh(const QByteArray &bytes, const QString &key, QStringView purpose)
{
    if (!QFileInfo::exists(key)) return failure(ErrorCode::FileNotFound, {key});
    const Answer answer = sshKeygen({u"sign"_s, u"-f"_s, key, u"-n"_s, purpose.toString()}, bytes, personsPatience);
    if (!answer.isGood || answer.said.isEmpty()) return failure(ErrorCode::SigningFailed, {key, answer.reason});
    return answer.said;
}

Result<SshSignature> checkSshSignature(const QByteArray &bytes, const QByteArray &signature, QStringView purpose,
                                       const QString &signers)
{
    if (!signers.isEmpty() && !QFileInfo(signers).isFile()) return failure(ErrorCode::FileNotFound, {signers});
    QTemporaryFile file; // ssh-keygen reads the signature from a file only
    if (!file.open() || file.write(signature) != signature.size() || !file.flush())
        return failure(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
    const QStringList by{u"-n"_s, purpose.toString(), u"-s"_s, file.fileName()};
    const Answer alone = sshKeygen(QStringList{u"check-novalidate"_s} + by, bytes, patience);
    if (!alone.isGood) return SshSignature{SshSignature::State::Bad, {}, {}, alone.reason};
    SshSignature found{SshSignature::State::UnknownSigner, {}, fingerprintIn(alone.said), {}};
    if (signers.isEmpty()) return found;
    const Answer known = sshKeygen({u"find-principals"_s, u"-s"_s, file.fileName(), u"-f"_s, signers}, {}, patience);
    for (const QByteArray &line : known.isGood ? known.said.split('\n') : QByteArrayList()) {
        const QString signer = QString::fromUtf8(line).trimmed();
        if (signer.isEmpty()) continue;
        const Answer asked =
            sshKeygen(QStringList{u"verify"_s, u"-f"_s, signers, u"-I"_s, signer} + by, bytes, patience);
        if (!asked.isGood) continue;
        found.state = SshSignature::State::Good;
        found.signer = signer;
        break;
    }
    return found;
}

} // namespace koshin::machine
