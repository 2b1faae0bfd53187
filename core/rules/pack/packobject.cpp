// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/packobject.h"

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

// The part of a path below its edition.
QString belowEdition(const QString &path)
{
    return path.startsWith(u"$.editions[") ? path.sliced(path.indexOf(u']') + 1) : path;
}

QString keyOf(const Error &fault)
{
    const QStringList parts{QString::number(int(fault.code)), QString::number(fault.where.line),
                            belowEdition(fault.where.path), fault.arguments.join(u'\x1f')};
    return parts.join(u'\x1e');
}

} // namespace

void PackFaults::add(Error fault)
{
    ++m_count;
    const auto known = m_known.size();
    m_known.insert(keyOf(fault));
    if (m_known.size() != known && m_listed.size() < std::size_t(mostListed)) m_listed.push_back(std::move(fault));
}

Faults PackFaults::take() &&
{
    const auto more = m_known.size() - qsizetype(m_listed.size());
    if (more > 0)
        m_listed.push_back({ErrorCode::MoreFaults, {QString::number(more)}, {m_listed.front().where.file, {}, 0}});
    return std::move(m_listed);
}

PackObject::PackObject(PackReading &reading, const JsonNode &node, QString path)
    : m_reading(reading), m_node(node), m_path(std::move(path))
{
    if (isObject()) return;
    fault(ErrorCode::WrongType, {m_path, kindName(JsonKind::Object), kindName(node.kind)});
}

bool PackObject::has(const char *name) const
{
    return m_node.find(QString::fromLatin1(name)) != nullptr;
}

void PackObject::fault(ErrorCode code, QStringList arguments, const JsonNode *at, const QString &path)
{
    const qint64 line = at ? at->line : m_node.line;
    m_reading.faults.add({code, std::move(arguments), {m_reading.file, path.isEmpty() ? m_path : path, line}});
}

const JsonNode *PackObject::take(const char *name, bool required)
{
    const QString field = QString::fromLatin1(name);
    m_taken.insert(field);
    const JsonNode *node = m_node.find(field);
    if (!node && required && isObject()) {
        fault(ErrorCode::MissingField, {field}, nullptr, pathOf(field));
    }
    return node;
}

const JsonNode *PackObject::take(const char *name, JsonKind kind, bool required)
{
    const JsonNode *node = take(name, required);
    if (!node || node->kind == kind) return node;
    const QString field = QString::fromLatin1(name);
    fault(ErrorCode::WrongType, {field, kindName(kind), kindName(node->kind)}, node, pathOf(field));
    return nullptr;
}

QString PackObject::text(const char *name, bool required)
{
    const JsonNode *node = take(name, JsonKind::String, required);
    if (!node) return {};
    const QString field = QString::fromLatin1(name);
    if (required && node->text.trimmed().isEmpty()) {
        fault(ErrorCode::EmptyText, {field}, node, pathOf(field));
    }
    return node->text;
}

Bilingual PackObject::bilingual(const char *name, bool required)
{
    const JsonNode *node = take(name, required);
    if (!node) return {};
    PackObject object(m_reading, *node, pathOf(QString::fromLatin1(name)));
    Bilingual text{object.text("ja", true), object.text("en", true)};
    object.finish();
    return text;
}

Maybe<Date> PackObject::date(const char *name, bool required)
{
    const JsonNode *node = take(name, JsonKind::String, required);
    if (!node) return {};
    const QString field = QString::fromLatin1(name);
    const auto date = Date::parse(node->text);
    if (!date) fault(ErrorCode::BadDate, {field, node->text}, node, pathOf(field));
    return date;
}

Maybe<int> PackObject::integer(const char *name, int least, int greatest, bool required)
{
    const JsonNode *node = take(name, JsonKind::Number, required);
    if (!node) return {};
    const QString field = QString::fromLatin1(name);
    bool ok = false;
    const int value = node->text.toInt(&ok);
    if (!ok) {
        fault(ErrorCode::BadNumber, {field, node->text}, node, pathOf(field));
        return {};
    }
    if (value >= least && value <= greatest) return value;
    fault(ErrorCode::OutOfRange, {field, node->text, QString::number(least), QString::number(greatest)}, node,
          pathOf(field));
    return {};
}

Maybe<Decimal> PackObject::decimal(const char *name, bool required)
{
    constexpr qint64 greatest = 1'000'000'000;
    const JsonNode *node = take(name, JsonKind::Number, required);
    if (!node) return {};
    const QString field = QString::fromLatin1(name);
    const auto value = Decimal::parse(node->text);
    if (!value) {
        fault(ErrorCode::BadNumber, {field, node->text}, node, pathOf(field));
    } else if (*value < Decimal() || *value > Decimal(greatest)) {
        fault(ErrorCode::OutOfRange, {field, node->text, u"0"_s, QString::number(greatest)}, node, pathOf(field));
        return {};
    }
    return value;
}

Maybe<bool> PackObject::boolean(const char *name)
{
    const JsonNode *node = take(name, JsonKind::Bool);
    return node ? Maybe<bool>(node->text == "true"_L1) : std::nullopt;
}

std::vector<QString> PackObject::texts(const char *name)
{
    std::vector<QString> all;
    const QString field = QString::fromLatin1(name);
    const JsonNode *list = take(name, JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const JsonNode &item = list->items[i];
        if (item.kind == JsonKind::String) {
            all.push_back(item.text);
            continue;
        }
        fault(ErrorCode::WrongType, {field, kindName(JsonKind::String), kindName(item.kind)}, &item,
              pathOf(field) + u"[%1]"_s.arg(i));
    }
    return all;
}

std::vector<QString> PackObject::sources(const char *name)
{
    std::vector<QString> keys = texts(name);
    const QString field = QString::fromLatin1(name);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (m_reading.sourceKeys.contains(keys[i])) continue;
        fault(ErrorCode::UnknownReference, {field, keys[i]}, m_node.find(field), pathOf(field) + u"[%1]"_s.arg(i));
    }
    return keys;
}

void PackObject::finish()
{
    for (const auto &[name, node] : m_node.members) {
        if (m_taken.contains(name)) continue;
        fault(ErrorCode::UnknownField, {name}, &node, pathOf(name));
    }
}

} // namespace koshin
