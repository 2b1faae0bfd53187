// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sodium/crypto_hash_sha256.h>

namespace koshin {

/// SHA-256 of bytes that come piece by piece.
class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    /// The digest in hexadecimal, as `sha256sum` prints it. Nothing can be added afterwards.
    [[nodiscard]] QString text()
    {
        QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(digest.data()));
        return QString::fromLatin1(digest.toHex());
    }

private:
    crypto_hash_sha256_state m_state{};
};

/// SHA-256 of a text's UTF-8, in hexadecimal.
[[nodiscard]] inline QString sha256(const QString &text)
{
    Sha256 digest;
    digest.add(text.toUtf8());
    return digest.text();
}

} // namespace koshin
