// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace koshin::machine {

// Signatures by SSH keys (PROTOCOL.sshsig of OpenSSH), made and checked by the machine's own ssh-keygen, which also
// asks for a passphrase where a key has one.

/// Signs bytes with a key for one purpose. Errors: SigningFailed.
[[nodiscard]] Result<QByteArray> signWithSsh(const QByteArray &bytes, const QString &key, QStringView purpose);

struct SshSignature
{
    enum class State { Good, Bad, UnknownSigner };
    State state{};
    QString signer; ///< as the file of signers names it; with Good
    QString key;    ///< fingerprint, as `SHA256:…`
    QString reason; ///< with Bad
};

/// Whether the signature is one of these bytes, and by whom. `signers` is a file as ssh-keygen(1) describes under
/// ALLOWED SIGNERS; without one, every signer is unknown. Errors: FileNotFound for it.
[[nodiscard]] Result<SshSignature> checkSshSignature(const QByteArray &bytes, const QByteArray &signature,
                                                     QStringView purpose, const QString &signers = {});

} // namespace koshin::machine
