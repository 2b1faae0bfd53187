// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/recordwriter.h"

#include "ledger/fields.h"

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

JsonNode leaf(JsonKind kind, QString text)
{
    JsonNode node;
    node.kind = kind;
    node.text = std::move(text);
    return node;
}

template<class T>
JsonNode valueNode(const T &value);

template<class T>
bool isAbsent(const T &value)
{
    if constexpr (isOptional<T>) return !value.has_value();
    else if constexpr (isList<T>) return value.empty();
    else return false;
}

// The names of a table, in its order: each is made once for all records.
template<Described T>
const std::vector<QString> &fieldNames()
{
    static const auto names = [] {
        std::vector<QString> all;
        forEachField<T>([&](const auto &field) { all.push_back(QString::fromLatin1(field.name)); });
        return all;
    }();
    return names;
}

template<Described T>
void addFields(JsonNode &node, const T &value)
{
    const auto &names = fieldNames<T>();
    node.members.reserve(names.size());
    std::size_t place = 0;
    forEachField<T>([&](const auto &field) {
        const QString &name = names[place++];
        if (!isAbsent(value.*field.member)) node.members.emplace_back(name, valueNode(value.*field.member));
    });
}

template<class T>
JsonNode objectNode(const T &value)
{
    JsonNode node = leaf(JsonKind::Object, {});
    addFields(node, value);
    return node;
}

template<class T>
JsonNode listNode(const std::vector<T> &list)
{
    JsonNode node = leaf(JsonKind::Array, {});
    node.items.reserve(list.size());
    for (const T &item : list) node.items.push_back(valueNode(item));
    return node;
}

template<class T>
JsonNode valueNode(const T &value)
{
    if constexpr (isOptional<T>) return valueNode(*value);
    else if constexpr (isList<T>) return listNode(value);
    else if constexpr (Described<T>) return objectNode(value);
    else if constexpr (std::is_same_v<T, bool>) return leaf(JsonKind::Bool, value ? u"true"_s : u"false"_s);
    else if constexpr (std::is_integral_v<T>) return leaf(JsonKind::Number, QString::number(value));
    else if constexpr (std::is_same_v<T, Decimal>) return leaf(JsonKind::Number, value.toString());
    else if constexpr (std::is_same_v<T, QString>) return leaf(JsonKind::String, value);
    else if constexpr (isId<T>) return leaf(JsonKind::String, value.text());
    else if constexpr (Code<T>) return leaf(JsonKind::String, codeName(value));
    else return leaf(JsonKind::String, value.toString());
}

// In the place of `intended` stands the body under the name of its kind, without an id.
void addIntended(JsonNode &node, const std::variant<Training, Practice> &intended)
{
    std::visit([&](const auto &x) {
        JsonNode body = objectNode(x);
        body.members.erase(body.members.begin()); // the id, first in every table
        node.members.emplace_back(codeName(kindOf<std::decay_t<decltype(x)>>), std::move(body));
    }, intended);
}

template<class R>
JsonNode holderNode(const R &record)
{
    JsonNode node = leaf(JsonKind::Object, {});
    forEachField<R>([&](const auto &field) {
        using M = std::decay_t<decltype(record.*field.member)>;
        if constexpr (std::is_same_v<M, std::variant<Training, Practice>>) {
            addIntended(node, record.*field.member);
        } else if (!isAbsent(record.*field.member)) {
            node.members.emplace_back(QString::fromLatin1(field.name), valueNode(record.*field.member));
        }
    });
    return node;
}

} // namespace

JsonNode toNode(const Record &record)
{
    return std::visit([&](const auto &x) {
        if constexpr (hasIntended<std::decay_t<decltype(x)>>) return holderNode(x);
        else return objectNode(x);
    }, record);
}

JsonNode toNode(const Holder &holder)
{
    return objectNode(holder);
}

} // namespace koshin
