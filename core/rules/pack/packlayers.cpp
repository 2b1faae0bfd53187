// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/packlayers.h"

#include "rules/pack/packobject.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

// Of a parameter, null is a value: not known.
const auto unknownValue = u"value"_s;

// What an entry of a list is called; null where it has no name.
const JsonNode *nameOf(const JsonNode &entry)
{
    for (const auto field : {u"id", u"from"}) {
        const JsonNode *name = entry.find(field);
        if (name && name->kind == JsonKind::String) return name;
    }
    return nullptr;
}

bool isNamed(const JsonNode &node)
{
    return node.kind == JsonKind::Array && !node.items.empty()
           && std::all_of(node.items.begin(), node.items.end(), [](const JsonNode &entry) { return nameOf(entry); });
}

JsonNode named(JsonNode entry, const QString &field, const QString &name, qint64 line)
{
    if (entry.kind != JsonKind::Object || entry.find(field)) return entry;
    JsonNode text;
    text.kind = JsonKind::String;
    text.text = name;
    text.line = line;
    entry.members.insert(entry.members.begin(), {field, std::move(text)});
    return entry;
}

JsonNode listLaidOver(JsonNode list, const JsonNode &patch)
{
    const QString field = list.items.front().find(u"id") ? u"id"_s : u"from"_s;
    for (const auto &[name, value] : patch.members) {
        const auto at = std::find_if(list.items.begin(), list.items.end(),
                                     [&](const JsonNode &entry) { return nameOf(entry)->text == name; });
        if (at == list.items.end()) {
            if (value.kind != JsonKind::Null) list.items.push_back(named(laidOver({}, value), field, name, value.line));
        } else if (value.kind == JsonKind::Null) {
            list.items.erase(at);
        } else {
            *at = named(laidOver(std::move(*at), value), field, name, value.line);
        }
    }
    return list;
}

} // namespace

namespace {

std::size_t widthOf(const JsonNode &node)
{
    return std::max(node.items.size(), node.members.size());
}

bool isWide(const JsonNode &node)
{
    return widthOf(node) > packWidth || std::ranges::any_of(node.items, isWide)
           || std::ranges::any_of(node.members, [](const JsonNode::Member &m) { return isWide(m.second); });
}

void findWide(PackFaults &faults, const JsonNode &node, const QString &file, const QString &path)
{
    const std::size_t width = widthOf(node);
    if (width > packWidth) {
        faults.add({ErrorCode::TooMany, {QString::number(width), QString::number(packWidth)}, {file, path, node.line}});
        return;
    }
    for (const auto &[name, value] : node.members) findWide(faults, value, file, path + u'.' + name);
    for (std::size_t i = 0; i < node.items.size(); ++i) findWide(faults, node.items[i], file, path + u"[%1]"_s.arg(i));
}

} // namespace

Faults tooWide(const JsonNode &node, const QString &file)
{
    if (!isWide(node)) return {}; // most are not, and paths take longer than the rest of it
    PackFaults faults;
    findWide(faults, node, file, u"$"_s);
    return std::move(faults).take();
}

JsonNode laidOver(JsonNode base, const JsonNode &patch)
{
    if (patch.kind != JsonKind::Object) return patch;
    if (isNamed(base)) return listLaidOver(std::move(base), patch);
    if (base.kind != JsonKind::Object) {
        base = {};
        base.kind = JsonKind::Object;
        base.line = patch.line;
    }
    for (const auto &[name, value] : patch.members) {
        const auto at = std::find_if(base.members.begin(), base.members.end(),
                                     [&](const JsonNode::Member &m) { return m.first == name; });
        const bool present = at != base.members.end();
        if (value.kind == JsonKind::Null && name == unknownValue) {
            if (present) at->second = value;
            else base.members.emplace_back(name, value);
        } else if (value.kind == JsonKind::Null) {
            if (present) base.members.erase(at);
        } else if (present) {
            at->second = laidOver(std::move(at->second), value);
        } else {
            base.members.emplace_back(name, laidOver({}, value));
        }
    }
    return base;
}

PackFinder basesBeside(const QString &folder, PackOrigin origin)
{
    return [folder, origin](const QString &id) -> Result<PackFound> {
        static const QRegularExpression plain(u"^[a-z0-9][a-z0-9.-]*$"_s);
        if (!plain.match(id).hasMatch()) return failure(ErrorCode::UnknownReference, {u"basedOn"_s, id});
        for (const auto &[place, from] : {std::pair{folder, origin}, std::pair{u":/schemes"_s, PackOrigin::Shipped}}) {
            if (place.isEmpty()) continue;
            const QString file = place + u'/' + id + u".json"_s;
            auto bytes = packBytes(file, from);
            if (bytes) return PackFound{*std::move(bytes), file};
            if (bytes.error().code != ErrorCode::FileNotFound) return Failure(bytes.error());
        }
        return failure(ErrorCode::UnknownReference, {u"basedOn"_s, id});
    };
}

Result<LaidPack> laidOverItsBase(JsonNode pack, const QString &file, const PackFinder &find)
{
    std::vector<JsonNode> layers;
    LaidPack laid;
    QSet<QString> ids;
    layers.push_back(std::move(pack));
    while (true) {
        const JsonNode &top = layers.back();
        const JsonNode *name = top.find(u"basedOn");
        const JsonNode *id = top.find(u"id");
        if (id) ids.insert(id->text);
        if (!name) break;
        const ErrorLocation place{file, u"$.basedOn"_s, layers.size() == 1 ? name->line : 0};
        if (name->kind != JsonKind::String) {
            return failure(ErrorCode::WrongType, {u"basedOn"_s, kindName(JsonKind::String), kindName(name->kind)},
                           place);
        }
        if (ids.contains(name->text) || int(layers.size()) > packDepth) {
            return failure(ErrorCode::SchemeFault, {u"basedOn runs in a circle, or too far: %1"_s.arg(name->text)},
                           place);
        }
        auto base = find(name->text);
        if (!base && base.error().code == ErrorCode::UnknownReference)
            return failure(base.error().code, base.error().arguments, place);
        if (!base) return Failure(base.error());
        auto document = parseJson(base->bytes, base->file);
        if (!document) return Failure(document.error());
        if (const Faults wide = tooWide(document->root, base->file); !wide.empty()) return Failure(wide.front());
        laid.files.append(base->file);
        layers.push_back(std::move(document->root));
    }
    laid.whole = std::move(layers.back());
    layers.pop_back();
    for (; !layers.empty(); layers.pop_back()) laid.whole = laidOver(std::move(laid.whole), layers.back());
    std::erase_if(laid.whole.members, [](const JsonNode::Member &m) { return m.first == u"basedOn"; });
    return laid;
}

} // namespace koshin
