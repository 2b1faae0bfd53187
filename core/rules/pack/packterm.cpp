// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/packparts.h"

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

Parameter<AfterEnd> readAfterEnd(PackObject &term, const char *name, bool required)
{
    return readParameter<AfterEnd>(term, name, required, [](PackObject &p) { return p.code<AfterEnd>("value"); });
}

PeriodRule readPeriods(PackObject &term)
{
    PeriodRule rule;
    const JsonNode *node = term.take("periods", JsonKind::Object);
    if (!node) return rule;
    PackObject object(term.reading(), *node, term.pathOf(u"periods"_s));
    rule.length = readStep(object);
    rule.fromEnd = object.boolean("fromEnd").value_or(false);
    rule.firstMonth = object.integer("firstMonth", 1, 12).value_or(1);
    object.finish();
    const Date start(2025, 4, 1);
    if (start.plus(rule.length) <= start) {
        object.fault(ErrorCode::EndBeforeStart,
                     {u"periods"_s, start.plus(rule.length).toString(), u"start"_s, start.toString()});
        rule.length = {.years = 1};
    }
    return rule;
}

std::vector<Renewing> readRenewings(PackObject &term)
{
    std::vector<Renewing> all;
    const JsonNode *list = term.take("renewedBy", JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject object(term.reading(), list->items[i], term.pathOf(u"renewedBy[%1]"_s.arg(i)));
        Renewing renewing;
        renewing.events = object.codes<EventKind>("events");
        renewing.schemes = readSchemeIds(object, "schemes");
        renewing.start = object.code<Renewing::Start>("start", true).value_or(Renewing::Start::Event);
        renewing.from = readPlainDayRule(object, "from");
        renewing.length = readStepParameter(object, "length", true);
        object.finish();
        all.push_back(std::move(renewing));
    }
    return all;
}

} // namespace

std::vector<SchemeId> readSchemeIds(PackObject &owner, const char *name)
{
    std::vector<SchemeId> ids;
    for (const QString &id : owner.texts(name)) ids.emplace_back(id);
    return ids;
}

void readTerm(PackObject &edition, Edition &to)
{
    const JsonNode *node = edition.take("term", JsonKind::Object, true);
    if (!node) return;
    PackObject term(edition.reading(), *node, edition.pathOf(u"term"_s));
    TermRule &rule = to.term;
    rule.start = readDayParameter(term, "start", false);
    rule.firstEnd = readDayParameter(term, "firstEnd", false);
    rule.length = readStepParameter(term, "length", true);
    rule.roll = readRoll(term, "roll");
    rule.monthEnd = term.code<MonthEnd>("monthEnd").value_or(MonthEnd::DayBefore);
    rule.countsFrom = readDayParameter(term, "countsFrom", false);
    rule.periods = readPeriods(term);
    rule.closing = readStepParameter(term, "closing", false);
    rule.grace = readStepParameter(term, "grace", false);
    rule.afterEnd = readAfterEnd(term, "afterEnd", true);
    rule.afterEndApplied = readAfterEnd(term, "afterEndApplied", false);
    rule.afterEndMet = readAfterEnd(term, "afterEndMet", false);
    rule.longestPause = readStepParameter(term, "longestPause", false);
    rule.renewedBy = readRenewings(term);
    term.finish();
}

} // namespace koshin
