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

    std::vector<Name> m_names;
    QMultiHash<QChar, std::size_t> m_byFirst; ///< places of names by their first sign, folded
};

} // namespace koshin
