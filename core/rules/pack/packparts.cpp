// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/packparts.h"

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

// The point that a point is reckoned from.
Maybe<QString> pointBehind(const Edition &edition, const QString &name)
{
    const auto point = edition.points.constFind(name);
    if (point == edition.points.cend() || !point->value) return {};
    return point->value->anchor == DayRule::Anchor::Point ? Maybe<QString>(point->value->point) : std::nullopt;
}

} // namespace

void readSources(PackObject &edition, Edition &to)
{
    const JsonNode *node = edition.take("sources", JsonKind::Object, true);
    if (!node) return;
    for (const auto &[key, value] : node->members) {
        PackObject object(edition.reading(), value, edition.path() + u".sources."_s + key);
        Source source;
        source.key = key;
        source.title = object.bilingual("title", true);
        source.clause = object.text("clause");
        source.url = object.text("url");
        source.on = object.date("on");
        source.read = object.date("read");
        source.standing = object.code<Standing>("standing", true).value_or(Standing::Assumption);
        object.finish();
        to.sources.insert(key, source);
        edition.reading().sourceKeys.insert(key);
    }
}

void readPoints(PackObject &edition, Edition &to)
{
    const JsonNode *node = edition.take("points", JsonKind::Object);
    if (node) {
        for (const auto &member : node->members) edition.reading().pointNames.insert(member.first);
        PackObject points(edition.reading(), *node, edition.pathOf(u"points"_s));
        for (const auto &member : node->members) {
            const QByteArray name = member.first.toLatin1();
            to.points.insert(member.first, readDayParameter(points, name.constData(), true));
        }
        for (const auto &[name, value] : node->members) {
            if (!runsInCircle(name, [&](const QString &at) { return pointBehind(to, at); })) continue;
            points.fault(ErrorCode::SchemeFault, {u"the points run in a circle, or too far: %1"_s.arg(name)}, &value,
                         points.pathOf(name));
        }
    }
    to.applyBy = edition.text("applyBy");
    if (to.applyBy.isEmpty() || to.points.contains(to.applyBy)) return;
    edition.fault(ErrorCode::UnknownReference, {u"applyBy"_s, to.applyBy}, edition.node().find(u"applyBy"),
                  edition.pathOf(u"applyBy"_s));
}

void readDuties(PackObject &edition, Edition &to)
{
    const JsonNode *list = edition.take("duties", JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject duty(edition.reading(), list->items[i], edition.pathOf(u"duties[%1]"_s.arg(i)));
        to.duties.push_back({duty.text("ja", true), duty.text("en", true)});
        to.dutySources.push_back(duty.sources("sources"));
        duty.finish();
    }
}

} // namespace koshin
