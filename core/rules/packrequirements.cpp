// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/packparts.h"
#include "rules/terms.h"

namespace koshin {

using namespace Qt::StringLiterals;
using Kind = JsonNode::Kind;

namespace {

Maybe<Decimal> readAmount(PackObject &parameter) { return parameter.decimal("value"); }

Maybe<int> readLeadDays(PackObject &parameter) { return parameter.integer("value", 0, 36'600); }

Maybe<CriterionValues> readCriterionValues(PackObject &parameter)
{
    const JsonNode *node = parameter.take("value", Kind::Object);
    if (!node) return {};
    PackObject object(parameter.reading(), *node, parameter.pathOf(u"value"_s));
    CriterionValues values;
    values.engagements = object.integer("engagements", 0, 1'000);
    values.items = object.integer("items", 0, 30);
    values.evidence = object.integer("evidence", 0, 1'000);
    values.hours = object.decimal("hours");
    values.days = object.decimal("days");
    values.months = object.integer("months", 0, 1'200);
    values.certified = object.boolean("certified");
    values.ownEmployer = object.boolean("ownEmployer");
    object.finish();
    return values;
}

// What a requirement says of itself, whatever its kind.
void readText(PackObject &object, Requirement &to)
{
    to.name = object.bilingual("name", true);
    to.unit = object.text("unit", true);
    to.advice = object.boolean("advice").value_or(false);
    to.sources = object.sources("sources");
    to.howToClose = object.bilingual("howToClose");
    to.whenMissed = object.bilingual("whenMissed");
    to.whenMissedSources = object.sources("whenMissedSources");
}

// The window and what goes with it; a child without its own has its parent's.
void readWindow(PackObject &object, Requirement &to, const Requirement *parent)
{
    const auto inherits = [&](const char *name) { return parent && !object.has(name); };
    to.from = inherits("from") ? parent->from : readDayParameter(object, "from", true);
    to.to = inherits("to") ? parent->to : readDayParameter(object, "to", true);
    to.leadDays = inherits("leadDays")
                      ? parent->leadDays
                      : readParameter<int>(object, "leadDays", false, readLeadDays);
    to.deadline = inherits("deadline")
                      ? parent->deadline
                      : object.code<DeadlineKind>("deadline", true).value_or(DeadlineKind::Course);
}

// A window is tried on one term: a slip of a sign is found here, not in a holder's assessment.
void checkWindow(PackObject &object, const Requirement &r, const Edition &edition)
{
    const auto term = termFrom(edition.term, Date(2025, 4, 1));
    if (!term) return;
    const auto from = ruleDay(edition, r.from, *term).day;
    const auto to = ruleDay(edition, r.to, *term).day;
    if (!from || !to || *from <= *to) return;
    object.fault(ErrorCode::EndBeforeStart, {u"to"_s, to->toString(), u"from"_s, from->toString()},
                 object.node().find(u"to"), object.pathOf(u"to"_s));
}

void readTaking(PackObject &object, Requirement &to)
{
    const JsonNode *node = object.take("takes", Kind::Object, true);
    if (!node) return;
    PackObject takes(object.reading(), *node, object.pathOf(u"takes"_s));
    to.takes.trainings = takes.codes<TrainingKind>("trainings");
    to.takes.events = takes.codes<EventKind>("events");
    takes.finish();
}

void readFee(PackObject &object, Requirement &to)
{
    const JsonNode *node = object.take("fee", Kind::Object);
    if (!node) return;
    PackObject fee(object.reading(), *node, object.pathOf(u"fee"_s));
    TypicalFee typical;
    typical.amount = readParameter<Decimal>(fee, "amount", true, readAmount);
    typical.currency = fee.text("currency", true);
    fee.finish();
    to.fee = typical;
}

// A criterion's conditions are one parameter; its standing and sources are those of its need.
void readCriterion(PackObject &object, Requirement &to)
{
    const auto values = readParameter<CriterionValues>(object, "values", true, readCriterionValues);
    to.values = values.value.value_or(CriterionValues{});
    if (to.values.engagements) to.need.value = Decimal(*to.values.engagements);
    to.need.sources = values.sources;
    to.need.standing = values.standing;
    to.need.note = values.note;
    to.toMakeCertain = object.bilingual("toMakeCertain");
}

std::vector<Requirement> readList(PackObject &owner, const char *name, bool required,
                                  const Requirement *parent, const Edition &edition);

void readByKind(PackObject &object, Requirement &to, const Edition &edition)
{
    switch (to.kind) {
    case RequirementKind::Count:
    case RequirementKind::Application:
        to.need = readParameter<Decimal>(object, "need", true, readAmount);
        readTaking(object, to);
        readFee(object, to);
        break;
    case RequirementKind::Criterion: readCriterion(object, to); break;
    case RequirementKind::AnyOf:
    case RequirementKind::AllOf:
        to.need.value = Decimal(1);
        to.children = readList(object, "children", true, &to, edition);
        break;
    }
}

Requirement readRequirement(PackObject &object, const Requirement *parent, const Edition &edition)
{
    Requirement r;
    r.id = object.text("id", true);
    if (object.reading().requirementIds.contains(r.id)) {
        object.fault(ErrorCode::DuplicateId, {r.id}, object.node().find(u"id"),
                     object.pathOf(u"id"_s));
    }
    object.reading().requirementIds.insert(r.id);
    const auto kind = object.code<RequirementKind>("kind", true);
    readText(object, r);
    readWindow(object, r, parent);
    checkWindow(object, r, edition);
    if (!kind) return r; // what else it may hold is not known
    r.kind = *kind;
    readByKind(object, r, edition);
    r.deemedBy = readList(object, "deemedBy", false, &r, edition);
    object.finish();
    return r;
}

std::vector<Requirement> readList(PackObject &owner, const char *name, bool required,
                                  const Requirement *parent, const Edition &edition)
{
    std::vector<Requirement> all;
    const QString field = QString::fromLatin1(name);
    const JsonNode *list = owner.take(name, Kind::Array, required);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const QString path = owner.pathOf(field) + u"[%1]"_s.arg(i);
        PackObject object(owner.reading(), list->items[i], path);
        if (!object.isObject()) continue;
        all.push_back(readRequirement(object, parent, edition));
        const bool fits = field != u"deemedBy" || all.back().kind == RequirementKind::Criterion;
        if (!fits) {
            object.fault(ErrorCode::UnknownValue,
                         {u"kind"_s, codeName(all.back().kind), codeName(RequirementKind::Criterion)},
                         list->items[i].find(u"kind"), object.pathOf(u"kind"_s));
        }
    }
    return all;
}

} // namespace

void readRequirements(PackObject &edition, Edition &to)
{
    to.requirements = readList(edition, "requirements", true, nullptr, to);
}

} // namespace koshin
