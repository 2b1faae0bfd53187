// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/pack/packobject.h"

namespace koshin {

// The parts of an edition, read one by one. Sources come first, then points and the term, then the
// requirements, which name them.

void readSources(PackObject &edition, Edition &to);
void readPoints(PackObject &edition, Edition &to);
void readTerm(PackObject &edition, Edition &to);
void readAccounts(PackObject &edition, Edition &to);
void readRequirements(PackObject &edition, Edition &to);
void readOffers(PackObject &edition, Edition &to);
void readDuties(PackObject &edition, Edition &to);
void readAudit(PackObject &edition, Edition &to);

/// Reads `{"value": …, "sources": […], "standing": …, "note": {…}}`; `value` reads the member of
/// that name, which may be null: not known.
template<class T, class ReadValue>
Parameter<T> readParameter(PackObject &owner, const char *name, bool required, ReadValue value)
{
    Parameter<T> parameter;
    const JsonNode *node = owner.take(name, required);
    if (!node) return parameter;
    PackObject object(owner.reading(), *node, owner.pathOf(QString::fromLatin1(name)));
    parameter.given = true;
    const JsonNode *given = object.take("value", true);
    if (given && given->kind != JsonKind::Null) parameter.value = value(object);
    parameter.sources = object.sources("sources");
    parameter.standing = object.code<Standing>("standing", true).value_or(Standing::Assumption);
    parameter.note = object.bilingual("note");
    object.finish();
    return parameter;
}

Parameter<DayRule> readDayParameter(PackObject &owner, const char *name, bool required);
Parameter<Step> readStepParameter(PackObject &owner, const char *name, bool required);
Parameter<Decimal> readAmountParameter(PackObject &owner, const char *name, bool required);
Parameter<int> readNumberParameter(PackObject &owner, const char *name, int greatest, bool required);
Maybe<DayRule> readPlainDayRule(PackObject &owner, const char *name);
Maybe<Roll> readRoll(PackObject &owner, const char *name);
Step readStep(PackObject &object);
Eligibility readTaking(PackObject &owner, const char *name, bool required);
std::vector<SchemeId> readSchemeIds(PackObject &owner, const char *name);

} // namespace koshin
