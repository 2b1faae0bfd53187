// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/terms.h"
#include "rules/pack/packparts.h"

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

Maybe<CriterionValues> readCriterionValues(PackObject &parameter)
{
    const JsonNode *node = parameter.take("value", JsonKind::Object);
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

// The terms in which a requirement is asked for.
void readTerms(PackObject &object, Requirement &to)
{
    const JsonNode *node = object.take("inTerms", JsonKind::Object);
    if (!node) return;
    PackObject terms(object.reading(), *node, object.pathOf(u"inTerms"_s));
    to.fromTerm = terms.integer("from", 1, 1'000);
    to.toTerm = terms.integer("to", 1, 1'000);
    terms.finish();
    if (!to.fromTerm || !to.toTerm || *to.fromTerm <= *to.toTerm) return;
    terms.fault(ErrorCode::EndBeforeStart,
                {u"to"_s, QString::number(*to.toTerm), u"from"_s, QString::number(*to.fromTerm)});
}

Written readWritten(PackObject &object)
{
    Written written;
    written.text = {object.text("ja", true), object.text("en", true)};
    written.sources = object.sources("sources");
    written.term = object.integer("term", 1, 1'000);
    object.finish();
    return written;
}

std::vector<Written> readWrittenList(PackObject &owner, const char *name)
{
    std::vector<Written> all;
    const JsonNode *list = owner.take(name, JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const QString path = owner.pathOf(QString::fromLatin1(name)) + u"[%1]"_s.arg(i);
        PackObject object(owner.reading(), list->items[i], path);
        if (object.isObject()) all.push_back(readWritten(object));
    }
    return all;
}

void readChecklist(PackObject &owner, Requirement &to)
{
    const JsonNode *node = owner.take("checklist", JsonKind::Object);
    if (!node) return;
    PackObject object(owner.reading(), *node, owner.pathOf(u"checklist"_s));
    Checklist checklist;
    checklist.atHand = readWrittenList(object, "atHand");
    if (const JsonNode *where = object.take("where", JsonKind::Object)) {
        PackObject place(object.reading(), *where, object.pathOf(u"where"_s));
        checklist.where = readWritten(place);
    }
    checklist.afterwards = readWrittenList(object, "afterwards");
    object.finish();
    to.checklist = std::move(checklist);
}

// What a requirement says of itself, whatever its kind.
void readText(PackObject &object, Requirement &to)
{
    to.name = object.bilingual("name", true);
    to.unit = object.text("unit", true);
    to.weight = object.code<Weight>("weight").value_or(Weight::Hard);
    to.eachPeriod = object.boolean("eachPeriod").value_or(false);
    if (to.eachPeriod && !to.id.contains(u"{n}") && !to.id.contains(u"{year}")) {
        object.fault(ErrorCode::SchemeFault, {u"an id asked for in each period needs {n} or {year}: %1"_s.arg(to.id)},
                     object.node().find(u"id"), object.pathOf(u"id"_s));
    }
    readTerms(object, to);
    to.sharing = object.code<Sharing>("sharing").value_or(Sharing::None);
    to.waivedWhen = object.text("waivedWhen");
    to.sources = object.sources("sources");
    to.howToClose = object.bilingual("howToClose");
    to.whenMissed = object.bilingual("whenMissed");
    to.whenMissedSources = object.sources("whenMissedSources");
    readChecklist(object, to);
}

// What must happen before the due day, the last of it first.
void readLead(PackObject &object, Requirement &to)
{
    const JsonNode *list = object.take("lead", JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject item(object.reading(), list->items[i], object.pathOf(u"lead[%1]"_s.arg(i)));
        LeadStep step;
        step.name = item.bilingual("name", true);
        step.roll = readRoll(item, "roll");
        step.days = readNumberParameter(item, "days", 36'600, !step.roll);
        item.finish();
        to.lead.push_back(std::move(step));
    }
}

// The window and what goes with it; a child without its own has its parent's.
void readWindow(PackObject &object, Requirement &to, const Requirement *parent)
{
    const auto inherits = [&](const char *name) { return parent && !object.has(name); };
    to.from = inherits("from") ? parent->from : readDayParameter(object, "from", true);
    to.to = inherits("to") ? parent->to : readDayParameter(object, "to", true);
    to.late = inherits("late") ? parent->late : readDayParameter(object, "late", false);
    if (inherits("lead")) to.lead = parent->lead;
    else readLead(object, to);
    to.deadline = inherits("deadline") ? parent->deadline
                                       : object.code<DeadlineKind>("deadline", true).value_or(DeadlineKind::Course);
}

// A window is tried on one term: a slip of a sign is found here, not in a holder's assessment.
void checkWindow(PackObject &object, const Requirement &r, const Edition &edition)
{
    const Date earned(2025, 4, 1);
    const auto term = firstTermFrom(edition, earned);
    if (!term) return;
    TermDays days(*term);
    days.earned = days.countStart = earned;
    days.paused = days.resumed = term->from;
    days.asOf = term->to;
    const auto from = ruleDay(edition, r.from, days).day;
    const auto to = ruleDay(edition, r.to, days).day;
    if (!from || !to || *from <= *to) return;
    object.fault(ErrorCode::EndBeforeStart, {u"to"_s, to->toString(), u"from"_s, from->toString()},
                 object.node().find(u"to"), object.pathOf(u"to"_s));
}

void readFee(PackObject &object, Requirement &to)
{
    const JsonNode *node = object.take("fee", JsonKind::Object);
    if (!node) return;
    PackObject fee(object.reading(), *node, object.pathOf(u"fee"_s));
    TypicalFee typical;
    typical.amount = readAmountParameter(fee, "amount", true);
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

// An account and categories of it that the edition knows.
void readAccountUse(PackObject &object, Requirement &to, const Edition &edition)
{
    to.account = object.text("account");
    to.categories = object.texts("categories");
    const Account *account = edition.account(to.account);
    if (!account) {
        object.fault(ErrorCode::UnknownReference, {u"account"_s, to.account}, object.node().find(u"account"),
                     object.pathOf(u"account"_s));
        return;
    }
    for (const QString &category : to.categories) {
        if (account->category(category)) continue;
        object.fault(ErrorCode::UnknownReference, {u"categories"_s, category}, object.node().find(u"categories"),
                     object.pathOf(u"categories"_s));
    }
}

Maybe<CarryOver> readCarryOver(PackObject &parameter)
{
    const JsonNode *node = parameter.take("value", JsonKind::Object);
    if (!node) return {};
    PackObject object(parameter.reading(), *node, parameter.pathOf(u"value"_s));
    CarryOver carry;
    carry.last = readStep(object);
    carry.categories = object.texts("categories");
    carry.most = object.decimal("most");
    object.finish();
    return carry;
}

std::vector<Deeming> readDeemings(PackObject &owner, const Requirement &to)
{
    std::vector<Deeming> all;
    const JsonNode *list = owner.take("satisfiedBy", JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject object(owner.reading(), list->items[i], owner.pathOf(u"satisfiedBy[%1]"_s.arg(i)));
        Deeming deeming;
        deeming.name = object.bilingual("name", true);
        deeming.takes = readTaking(object, "takes", false);
        deeming.schemes = readSchemeIds(object, "schemes");
        deeming.from = object.has("from") ? readDayParameter(object, "from", true) : to.from;
        deeming.to = object.has("to") ? readDayParameter(object, "to", true) : to.to;
        deeming.effect = readParameter<Deeming::Effect>(object, "effect", true,
                                                        [](PackObject &p) { return p.code<Deeming::Effect>("value"); });
        object.finish();
        if (deeming.takes.isEmpty() && deeming.schemes.empty()) {
            object.fault(ErrorCode::MissingField, {u"takes"_s}, nullptr, object.pathOf(u"takes"_s));
        }
        all.push_back(std::move(deeming));
    }
    return all;
}

std::vector<Requirement> readList(PackObject &owner, const char *name, bool required, const Requirement *parent,
                                  const Edition &edition);

void readByKind(PackObject &object, Requirement &to, const Edition &edition)
{
    switch (to.kind) {
    case RequirementKind::Count:
    case RequirementKind::Application:
        to.need = readAmountParameter(object, "need", true);
        to.takes = readTaking(object, "takes", true);
        readFee(object, to);
        break;
    case RequirementKind::Sum:
        to.carryOver = readParameter<CarryOver>(object, "carryOver", false, readCarryOver);
        [[fallthrough]];
    case RequirementKind::Distinct:
        to.need = readAmountParameter(object, "need", true);
        readAccountUse(object, to, edition);
        readFee(object, to);
        break;
    case RequirementKind::Criterion: readCriterion(object, to); break;
    case RequirementKind::InForce:
        to.need.value = Decimal(1);
        to.schemes = readSchemeIds(object, "schemes");
        to.judgedOn = readPlainDayRule(object, "judgedOn");
        if (to.schemes.empty())
            object.fault(ErrorCode::MissingField, {u"schemes"_s}, nullptr, object.pathOf(u"schemes"_s));
        break;
    case RequirementKind::KOf:
        to.need = readAmountParameter(object, "need", true);
        to.children = readList(object, "children", true, &to, edition);
        break;
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
        object.fault(ErrorCode::DuplicateId, {r.id}, object.node().find(u"id"), object.pathOf(u"id"_s));
    }
    object.reading().requirementIds.insert(r.id);
    const auto kind = object.code<RequirementKind>("kind", true);
    readText(object, r);
    readWindow(object, r, parent);
    checkWindow(object, r, edition);
    if (!kind) return r; // what else it may hold is not known
    r.kind = *kind;
    readByKind(object, r, edition);
    r.satisfiedBy = readDeemings(object, r);
    r.deemedBy = readList(object, "deemedBy", false, &r, edition);
    object.finish();
    return r;
}

std::vector<Requirement> readList(PackObject &owner, const char *name, bool required, const Requirement *parent,
                                  const Edition &edition)
{
    std::vector<Requirement> all;
    const QString field = QString::fromLatin1(name);
    const JsonNode *list = owner.take(name, JsonKind::Array, required);
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

// `waivedWhen` of each requirement must be known, and following it must come to an end.
void checkWaivers(PackObject &owner, const std::vector<Requirement> &list)
{
    QHash<QString, QString> waivers;
    for (const Requirement &r : list) waivers.insert(r.id, r.waivedWhen);
    const auto waiver = [&](const QString &id) {
        const QString other = waivers.value(id);
        return other.isEmpty() ? Maybe<QString>() : Maybe<QString>(other);
    };
    for (const Requirement &r : list) {
        if (!r.waivedWhen.isEmpty() && !waivers.contains(r.waivedWhen)) {
            owner.fault(ErrorCode::UnknownReference, {u"waivedWhen"_s, r.waivedWhen});
        } else if (runsInCircle(r.id, waiver)) {
            owner.fault(ErrorCode::SchemeFault, {u"waivedWhen runs in a circle, or too far: %1"_s.arg(r.id)});
        }
    }
}

std::vector<Situation> readSituations(PackObject &edition, const Edition &to)
{
    std::vector<Situation> all;
    const JsonNode *list = edition.take("situations", JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject object(edition.reading(), list->items[i], edition.pathOf(u"situations[%1]"_s.arg(i)));
        if (!object.isObject()) continue;
        edition.reading().requirementIds.clear(); // its requirements stand instead of the others
        Situation situation;
        situation.id = object.text("id", true);
        situation.name = object.bilingual("name", true);
        situation.when = object.code<Situation::When>("when", true).value_or(Situation::When::Paused);
        situation.from = readPlainDayRule(object, "from");
        situation.until = readPlainDayRule(object, "until");
        situation.requirements = readList(object, "requirements", true, nullptr, to);
        object.finish();
        checkWaivers(object, situation.requirements);
        all.push_back(std::move(situation));
    }
    return all;
}

} // namespace

void readRequirements(PackObject &edition, Edition &to)
{
    to.requirements = readList(edition, "requirements", true, nullptr, to);
    checkWaivers(edition, to.requirements);
    to.situations = readSituations(edition, to);
}

} // namespace koshin
