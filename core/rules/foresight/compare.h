// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/engine.h"
#include "rules/scheme/rulefacts.h"

#include <utility>

namespace koshin {

/// A difference between two editions of the rules.
struct RuleChange
{
    // clang-format off
    enum class What {
        Added, Removed, ///< a requirement, category, way or situation
        Changed,        ///< a fact of one, or of the edition
        Certainty,        ///< the fact is the same, what it rests on is not
        Clause, Standing, ///< of a source
    };
    // clang-format on
    What what{};
    RuleAspect aspect{}; ///< of what changed
    QString id;          ///< of the requirement, category, way or source; empty: the edition
    Bilingual name;
    Eligibility way;         ///< of a way: what it takes
    Maybe<RuleValue> before; ///< nothing: there was no such rule
    Maybe<RuleValue> after;  ///< nothing: there is none any more
    std::pair<QString, QString> clauses;
    std::pair<Standing, Standing> standings;
};
KOSHIN_CODES(RuleChange::What, "added", "removed", "changed", "certainty", "clause", "standing")

/// What changed from one edition to another, in the order of the rules: every fact of either, and where it is
/// written.
[[nodiscard]] std::vector<RuleChange> compareEditions(const Edition &before, const Edition &after);

/// A place in which a change of the rules touches the holder.
struct Touch
{
    QString credential;
    QString requirement;
    Bilingual name;
    Maybe<Verdict> verdictBefore; ///< nothing: it was not asked for
    Maybe<Verdict> verdictAfter;  ///< nothing: it is not asked for any more
    Maybe<Date> dueBefore;
    Maybe<Date> dueAfter;
    Maybe<Decimal> needBefore;
    Maybe<Decimal> needAfter;
    Decimal haveBefore;
    Decimal haveAfter;
};

/// The holder's credentials of a scheme, assessed under each of two editions on the same day.
[[nodiscard]] std::vector<Touch> touches(const SchemeCatalogue &schemes, const Ledger &ledger, const Scheme &before,
                                         const Edition &editionBefore, const Scheme &after, const Edition &editionAfter,
                                         Date asOf);

} // namespace koshin
