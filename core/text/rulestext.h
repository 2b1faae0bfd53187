// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/foresight/compare.h"

namespace koshin::text {

/// A day of the rules in words: `60 days before the last day of the term`.
[[nodiscard]] QString sentence(const DayRule &rule);
/// A length of time in words: `3 years`.
[[nodiscard]] QString words(Step step);
/// What a fact says something about: `At most in a year`.
[[nodiscard]] QString label(RuleAspect aspect);
/// What it says; credentials are called by the short names of these schemes, categories as the edition calls them.
[[nodiscard]] QString words(const RuleValue &value, const SchemeCatalogue &schemes = {},
                            const Edition *edition = nullptr);
/// The conditions on a record, `lead, a team of at least 2`; empty if there are none.
[[nodiscard]] QString words(const Where &where);
/// `3 points for 60 minutes`
[[nodiscard]] QString words(const Rate &rate, const QString &unit);
/// What it is a fact of: a requirement, a category, or a way by its category and the records that it takes.
[[nodiscard]] QString subject(const Bilingual &name, const Eligibility &way, const Edition *edition = nullptr);
/// A difference between two editions in one sentence.
[[nodiscard]] QString sentence(const RuleChange &change, const SchemeCatalogue &schemes = {});
/// Where a change of the rules touches the holder, in one sentence.
[[nodiscard]] QString sentence(const Touch &touch);

} // namespace koshin::text
