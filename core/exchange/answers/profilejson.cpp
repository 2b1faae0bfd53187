// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/profilejson.h"

#include "exchange/records/ledgerjson.h"

#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

QJsonValue toNumber(Decimal d)
{
    const bool whole = d.micro() % Decimal::scale == 0;
    return whole ? QJsonValue(d.micro() / Decimal::scale) : QJsonValue(d.toDouble());
}

QJsonObject workedJson(const Worked &worked)
{
    return {{u"entries"_s, worked.entries}, {u"minutes"_s, worked.minutes}, {u"days"_s, toNumber(worked.days)}};
}

QJsonArray themesJson(const ByTheme &themes)
{
    QJsonArray array;
    for (std::size_t i = 0; i < themeCount; ++i) {
        QJsonObject object = workedJson(themes[i]);
        object.insert(u"theme"_s, codeName(Theme(i)));
        array.append(object);
    }
    return array;
}

QJsonObject figuresJson(const ProfileFigures &figures)
{
    const SpanFigures &practice = figures.practice;
    const Backing &backing = figures.backing;
    return {{u"from"_s, practice.period.from.toString()},
            {u"to"_s, practice.period.to.toString()},
            {u"total"_s, workedJson(practice.total)},
            {u"themes"_s, themesJson(practice.themes)},
            {u"withoutTheme"_s, workedJson(practice.themes.back())},
            {u"entriesWithEvidence"_s, backing.entriesWithEvidence},
            {u"entriesSigned"_s, backing.entriesSigned},
            {u"engagements"_s, QJsonObject{{u"all"_s, backing.engagements},
                                           {u"finished"_s, backing.engagementsFinished},
                                           {u"withEvidence"_s, backing.engagementsWithEvidence},
                                           {u"signed"_s, backing.engagementsSigned}}}};
}

} // namespace

QJsonObject profileJson(const Profile &profile, const ProfileFigures &figures)
{
    QJsonObject object = toJson(Record(profile));
    for (const char *own : {"id", "note"}) object.remove(QLatin1String(own));
    object.insert(u"format"_s, u"koshin-profile"_s);
    object.insert(u"version"_s, 1);
    object.insert(u"figures"_s, figuresJson(figures));
    return object;
}

} // namespace koshin
