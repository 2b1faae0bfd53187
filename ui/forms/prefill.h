// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <QJsonObject>
#include <QStringList>

namespace koshin::forms {

// What a form may offer before anything is typed: the day, and what the person chose last. No figures.

/// What stands in the form of a new record of the kind, in the file's form. Without a day, days stay empty.
[[nodiscard]] QJsonObject offeredFor(RecordKind kind, const Ledger &ledger, const Maybe<Date> &today);
/// The fields of `offeredFor` that hold what was chosen in the last record of the kind.
[[nodiscard]] QStringList takenFromLast(RecordKind kind);
/// What a practice takes over from its engagement: client, beneficiary and role, and how the work was
/// assigned where an entry of that engagement says so.
[[nodiscard]] QJsonObject inheritedFrom(const QString &engagement, const Ledger &ledger);
/// Currencies to choose from: the yen, then those in the ledger, then others in use.
[[nodiscard]] QStringList currenciesFor(const Ledger &ledger);
/// Currency and payer of the fee that was recorded last; the amount is left out.
[[nodiscard]] QJsonObject lastFee(const Ledger &ledger);

} // namespace koshin::forms
