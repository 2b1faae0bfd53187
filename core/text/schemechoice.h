// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/scheme/catalogue.h"

namespace koshin::text {

/// A scheme as one to be chosen. Window and command line list these in this order.
struct SchemeChoice
{
    std::shared_ptr<const Scheme> scheme;
    QString name;    ///< as schemeName gives it
    QString issuer;  ///< under which it stands
    QString foundBy; ///< another name by which it was found; empty where what is shown was sought
};

/// `登録セキスペ（情報処理安全確保支援士）`; the name alone where it holds the short one.
[[nodiscard]] QString schemeName(const Scheme &scheme, Language language);

/// The schemes in which each of the sought words stands: in a name, an abbreviation or another name of either
/// language, in the issuer or the id. Width, case, composition and the kind of kana make no difference. Latin
/// letters and figures are sought from the beginning of a word, so that “cia” is not found in “specialist”.
///
/// First the one that is called just as it was sought, then those that their packs show first to readers of the
/// language, then those of families that the ledger has a credential of, then by issuer, then by name.
[[nodiscard]] std::vector<SchemeChoice> schemeChoices(const SchemeCatalogue &schemes, const Ledger &ledger,
                                                      Language language, const QString &sought = {});

} // namespace koshin::text
