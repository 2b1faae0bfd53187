// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "exchange/records/recordreader.h"
#include "exchange/records/recordwriter.h"

#include <QJsonArray>
#include <QLocale>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

QJsonValue toValue(const JsonNode &node)
{
    switch (node.kind) {
    case JsonKind::Null: return QJsonValue::Null;
    case JsonKind::Bool: return node.text == u"true";
    case JsonKind::Number: return node.text.toDouble();
    case JsonKind::String: return node.text;
    case JsonKind::Array: {
        QJsonArray array;
        for (const JsonNode &item : node.items) array.append(toValue(item));
        return array;
    }
    case JsonKind::Object: {
        QJsonObject object;
        for (const auto &[name, member] : node.members) object.insert(name, toValue(member));
        return object;
    }
    }
    return {};
}

JsonNode fromValue(const QJsonValue &value)
{
    JsonNode node;
    switch (value.type()) {
    case QJsonValue::Bool:
        node.kind = JsonKind::Bool;
        node.text = value.toBool() ? u"true"_s : u"false"_s;
        break;
    case QJsonValue::Double:
        node.kind = JsonKind::Number;
        node.text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        break;
    case QJsonValue::String:
        node.kind = JsonKind::String;
        node.text = value.toString();
        break;
    case QJsonValue::Array:
        node.kind = JsonKind::Array;
        for (const auto &item : value.toArray()) node.items.push_back(fromValue(item));
        break;
    case QJsonValue::Object: {
        node.kind = JsonKind::Object;
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at) {
            node.members.emplace_back(at.key(), fromValue(at.value()));
        }
        break;
    }
    default: break;
    }
    return node;
}

} // namespace

QJsonObject toJson(const Record &record)
{
    return toValue(toNode(record)).toObject();
}

tl::expected<Record, Faults> recordFromJson(RecordKind kind, const QJsonObject &json)
{
    return readRecord(kind, fromValue(json));
}

} // namespace koshin
