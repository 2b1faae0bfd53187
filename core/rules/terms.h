// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/assessment.h"

namespace koshin {

/// A day of the rules in one term, with the weakest standing that it rests on.
struct RuleDay
{
    Maybe<Date> day; ///< nothing: the rules do not know it
    Standing standing{};
};

/// The day that a rule names in a term. Points are followed; they never run in a circle.
[[nodiscard]] RuleDay ruleDay(const Edition &edition, const Parameter<DayRule> &rule, Period term);
/// The edition's last day for an application; nothing where it has none.
[[nodiscard]] RuleDay applicationDay(const Edition &edition, Period term);

/// The first and last day of a term that starts on `start`; nothing if its length is not known.
[[nodiscard]] Maybe<Period> termFrom(const TermRule &rule, Date start);

/// Where a credential stands in the sequence of its terms on a day.
struct TermPlace
{
    const Edition *edition = nullptr; ///< null: none in force
    Maybe<TermSpan> term;
    bool begun = false; ///< the as-of day is not before the first term
    bool ended = false; ///< the term is over and no renewal follows it
};
[[nodiscard]] TermPlace termPlace(const Scheme &scheme, const Credential &credential, Date asOf);

/// The state of a credential on a day, from its dated events, else from its `status` field.
[[nodiscard]] CredentialStatus statusOn(const Ledger &ledger, const Credential &credential,
                                        Date asOf);

} // namespace koshin
