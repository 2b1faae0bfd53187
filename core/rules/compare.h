// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine.h"

#include <variant>

namespace koshin {

/// A difference between two editions of the rules.
struct RuleChange
{
    enum class What {
        Added, Removed, Need, Opens, Due, Late, Takes, Weight, Fee, PeriodCap, TermCap, TermLength,
        Clause, Standing,
    };
    using Value = std::variant<std::monostate, Decimal, DayRule, Step, QString, Bilingual>;

    What what{};
    QString id; ///< requirement, category or source
    Bilingual name;
    Value before;
    Value after;
};
KOSHIN_CODES(RuleChange::What, "added", "removed", "need", "opens", "due", "late", "takes", "weight",
             "fee", "period-cap", "term-cap", "term-length", "clause", "standing")

/// What changed from one edition to another: requirements and their parameters, caps, the term, and
/// where it is written. In the order of the rules.
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
[[nodiscard]] std::vector<Touch> touches(const SchemeCatalogue &schemes, const Ledger &ledger,
                                         const Scheme &before, const Edition &editionBefore,
                                         const Scheme &after, const Edition &editionAfter, Date asOf);

} // namespace koshin
