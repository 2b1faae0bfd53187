// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace koshin {

// What may leave a ledger. Whatever is written for others is made from a ledger that has been through here, so that no
// writer has to know a secret from what is none.

enum class RealNames { LeftOut, Included };

/// What leaves besides what everybody may see.
struct Clearance
{
    RealNames names = RealNames::LeftOut; ///< of clients; names, titles and organisations of certifiers
    bool confidentialFiles = false;       ///< names and notes of evidence marked confidential, and the files
    bool secretPassages = false;          ///< between `[[` and `]]`: for the person's own eyes only, in no export
    bool operator==(const Clearance &) const = default;
};

/// Stands in the place of what is withheld.
inline constexpr QStringView withheldMark = u"[withheld]";

/// The text with the mark in place of every passage between `[[` and `]]`, with what is nested in it; one that is not
/// closed reaches to the end.
[[nodiscard]] QString withoutSecretPassages(const QString &text);

/// A record as it may leave: the mark in place of secret passages in every text of it, sealed fields gone or, where
/// one is required, the id in their place; confidential evidence without name and note.
[[nodiscard]] Record redacted(const Record &record, const Clearance &clearance);
/// The same of all records. Those that hold nothing back are shared. The holder stays.
[[nodiscard]] Ledger redacted(const Ledger &ledger, const Clearance &clearance);

} // namespace koshin
