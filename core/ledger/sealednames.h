// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

#include <QMultiHash>

namespace koshin {

/// The real names that no document may hold unless they are asked for: of clients and certifiers, and organisations
/// that are no client of the ledger. Names of fewer than three signs (two, if one is kanji or kana) are passed over,
/// those that are a code name as well, and the holder's own.
///
/// Texts are compared as a reader sees them: in NFKC, without blanks, line ends and invisible signs. A name in other
/// capitals is found where it stands as a word.
class SealedNames
{
public:
    SealedNames() = default;
    explicit SealedNames(const Ledger &ledger);

    [[nodiscard]] bool empty() const { return m_names.empty(); }
    /// Whose name stands in the text: the code name of a client, the id of a certifier; nothing if none does. Digests
    /// (64 hexadecimal digits) are not read.
    [[nodiscard]] Maybe<QString> findIn(const QString &text) const;

    /// The same of bytes that are no text, a picture's for instance: a name is found as it was typed, with and without
    /// blanks, in UTF-8, UTF-16 and Shift_JIS, where it takes six bytes or more there. In a time that hardly
    /// depends on the number of names.
    [[nodiscard]] Maybe<QString> findInBytes(QByteArrayView bytes) const;

    /// Errors: NameWouldLeave, with the record and the field in whose text a name stands.
    [[nodiscard]] Result<> check(const Record &record) const;
    /// The same of every record of a ledger that may leave.
    [[nodiscard]] Result<> check(const Ledger &redacted) const;
    /// The same of a document made from it; NameInDocument for what stands in no record.
    [[nodiscard]] Result<> check(const QStringList &document, const Ledger &redacted) const;

private:
    struct Name
    {
        QString signs; ///< as texts are compared
        QString folded;
        QString owner;
    };

    /// A name as bytes hold it.
    struct Encoded
    {
        QByteArray bytes;
        QString owner;
    };
    void addEncoded(const QString &name, const QString &owner);

    std::vector<Name> m_names;
    QMultiHash<quint16, Encoded> m_encoded;   ///< by the first two bytes
    QMultiHash<QChar, std::size_t> m_byFirst; ///< places of names by their first sign, folded
};

} // namespace koshin
