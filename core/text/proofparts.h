// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin::text::parts {

// What a sentence of a finding is made of, shared by the sentence and its short form in a row.

[[nodiscard]] inline bool isKind(const Finding &finding, RequirementKind kind)
{
    return finding.requirement && finding.requirement->kind == kind;
}
[[nodiscard]] inline bool isComposite(const Finding &f)
{
    return isKind(f, RequirementKind::AnyOf) || isKind(f, RequirementKind::AllOf) || isKind(f, RequirementKind::KOf);
}
/// The finding, or the first below it, that rests on an unconfirmed criterion; null if none does.
[[nodiscard]] const Finding *provisionalPart(const Finding &finding);
/// Whether it is a suggested amount that is reached, short or past.
[[nodiscard]] bool isAdvised(const Finding &finding);
/// Of a suggested amount. An empty `due` leaves the day out.
[[nodiscard]] QString adviceSentence(const Finding &finding, const QString &due);
/// What an open requirement asks for. An empty `due` leaves the day out.
[[nodiscard]] QString openRequirement(const Finding &finding, const QString &due);
/// Of a choice or whole under way, which part is due first; empty if none is.
[[nodiscard]] QString dueFirstSentence(const Finding &finding);
/// Missed although its own day may be ahead: why it can no longer be met; empty otherwise.
[[nodiscard]] QString closedSentence(const Finding &finding, Date asOf);

} // namespace koshin::text::parts
