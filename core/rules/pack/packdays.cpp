// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/packparts.h"

#include "calendar/holidays.h"

namespace koshin {

using namespace Qt::StringLiterals;
Step readStep(PackObject &object)
{
    return {.years = object.integer("years", -100, 100).value_or(0),
            .months = object.integer("months", -1'200, 1'200).value_or(0),
            .days = object.integer("days", -36'600, 36'600).value_or(0)};
}

namespace {

Step readInnerStep(PackObject &owner, const char *name)
{
    const JsonNode *node = owner.take(name, JsonKind::Object);
    if (!node) return {};
    PackObject object(owner.reading(), *node, owner.pathOf(QString::fromLatin1(name)));
    const Step step = readStep(object);
    object.finish();
    return step;
}

Maybe<Align> readAlign(PackObject &owner)
{
    const JsonNode *node = owner.take("align", JsonKind::Object);
    if (!node) return {};
    PackObject object(owner.reading(), *node, owner.pathOf(u"align"_s));
    const Align align{object.code<Align::Unit>("unit", true).value_or(Align::Unit::Month),
                      object.code<Align::Edge>("edge", true).value_or(Align::Edge::Start),
                      object.integer("firstMonth", 1, 12).value_or(1)};
    object.finish();
    return align;
}

DayRule readDayRule(PackObject &object)
{
    DayRule rule;
    const auto anchor = object.code<DayRule::Anchor>("anchor", true);
    rule.anchor = anchor.value_or(DayRule::Anchor::TermEnd);
    rule.point = object.text("point", anchor == DayRule::Anchor::Point);
    if (!rule.point.isEmpty() && !object.reading().pointNames.contains(rule.point)) {
        object.fault(ErrorCode::UnknownReference, {u"point"_s, rule.point}, object.node().find(u"point"),
                     object.pathOf(u"point"_s));
    }
    rule.step = readStep(object);
    rule.align = readAlign(object);
    rule.then = readInnerStep(object, "then");
    rule.roll = readRoll(object, "roll");
    rule.notBefore = object.code<DayRule::Anchor>("notBefore");
    if (rule.notBefore == DayRule::Anchor::Point) {
        object.fault(ErrorCode::UnknownValue,
                     {u"notBefore"_s, codeName(DayRule::Anchor::Point), codeList<DayRule::Anchor>()},
                     object.node().find(u"notBefore"), object.pathOf(u"notBefore"_s));
    }
    object.finish();
    return rule;
}

Maybe<DayRule> readDayValue(PackObject &parameter)
{
    return readPlainDayRule(parameter, "value");
}

Maybe<Step> readStepValue(PackObject &parameter)
{
    const JsonNode *node = parameter.take("value", JsonKind::Object);
    if (!node) return {};
    PackObject object(parameter.reading(), *node, parameter.pathOf(u"value"_s));
    const Step step = readStep(object);
    object.finish();
    const Date start(2025, 4, 1);
    if (start.plus(step) <= start) {
        object.fault(ErrorCode::EndBeforeStart,
                     {u"length"_s, start.plus(step).toString(), u"start"_s, start.toString()});
    }
    return step;
}

} // namespace

Maybe<DayRule> readPlainDayRule(PackObject &owner, const char *name)
{
    const JsonNode *node = owner.take(name, JsonKind::Object);
    if (!node) return {};
    PackObject object(owner.reading(), *node, owner.pathOf(QString::fromLatin1(name)));
    return readDayRule(object);
}

Maybe<Roll> readRoll(PackObject &owner, const char *name)
{
    const JsonNode *node = owner.take(name, JsonKind::Object);
    if (!node) return {};
    PackObject object(owner.reading(), *node, owner.pathOf(QString::fromLatin1(name)));
    const Roll roll{object.text("calendar", true),
                    object.code<Roll::Direction>("direction", true).value_or(Roll::Direction::Next)};
    object.finish();
    if (!roll.calendar.isEmpty() && !Holidays::named(roll.calendar)) {
        object.fault(ErrorCode::UnknownReference, {u"calendar"_s, roll.calendar}, node->find(u"calendar"),
                     object.pathOf(u"calendar"_s));
    }
    return roll;
}

Parameter<DayRule> readDayParameter(PackObject &owner, const char *name, bool required)
{
    return readParameter<DayRule>(owner, name, required, readDayValue);
}

Parameter<Step> readStepParameter(PackObject &owner, const char *name, bool required)
{
    return readParameter<Step>(owner, name, required, readStepValue);
}

} // namespace koshin
