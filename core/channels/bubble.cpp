// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/bubble.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace koshin {

using namespace Qt::StringLiterals;

QByteArray toJson(const Bubbles &bubbles)
{
    QJsonArray all;
    for (const Bubble &b : bubbles.all) {
        all.append(QJsonObject{{u"title"_s, b.title}, {u"body"_s, b.body}, {u"pressing"_s, b.pressing}, {u"target"_s, b.target},
                               {u"subjects"_s, QJsonArray::fromStringList(b.subjects)}, {u"open"_s, b.open},
                               {u"snooze"_s, b.snooze}, {u"reason"_s, b.reason}});
    }
    return QJsonDocument(QJsonObject{{u"folder"_s, bubbles.folder}, {u"bubbles"_s, all}}).toJson(QJsonDocument::Compact);
}

std::optional<Bubbles> readBubbles(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject top = document.object();
    if (!top.value("folder"_L1).isString() || !top.value("bubbles"_L1).isArray()) return std::nullopt;
    Bubbles bubbles{top.value("folder"_L1).toString(), {}};
    for (const QJsonValue &value : top.value("bubbles"_L1).toArray()) {
        const QJsonObject b = value.toObject();
        const auto text = [&](QLatin1StringView name) { return b.value(name).toString(); };
        QStringList subjects;
        for (const QJsonValue &subject : b.value("subjects"_L1).toArray()) subjects += subject.toString();
        bubbles.all.push_back({text("title"_L1), text("body"_L1), b.value("pressing"_L1).toBool(), text("target"_L1),
                               subjects, text("open"_L1), text("snooze"_L1), text("reason"_L1)});
    }
    return bubbles;
}

} // namespace koshin
