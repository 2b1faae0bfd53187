// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonbuilder.h"

#include <rapidjson/error/en.h>

namespace koshin {

using namespace Qt::StringLiterals;

void JsonBuilder::start(QString path, int depth)
{
    m_start = std::move(path);
    m_depth = depth;
    m_open.clear();
    m_root = {};
    m_duplicates.clear();
    m_complete = false;
}

bool JsonBuilder::Bool(bool b)
{
    return add(JsonKind::Bool, b ? u"true"_s : u"false"_s);
}

bool JsonBuilder::RawNumber(const char *s, rapidjson::SizeType n, bool)
{
    return add(JsonKind::Number, QString::fromLatin1(s, qsizetype(n)));
}

QString textOf(const char *s, rapidjson::SizeType n)
{
    constexpr qsizetype markSize = 3; // of a byte order mark
    qsizetype marks = 0;
    QByteArrayView rest(s, qsizetype(n));
    for (; rest.startsWith("\xEF\xBB\xBF"); ++marks) rest = rest.sliced(markSize);
    const QString text = QString::fromUtf8(rest);
    return marks > 0 ? QString(marks, QChar::ByteOrderMark) + text : text;
}

bool JsonBuilder::String(const char *s, rapidjson::SizeType n, bool)
{
    return add(JsonKind::String, textOf(s, n));
}

bool JsonBuilder::Key(const char *s, rapidjson::SizeType n, bool)
{
    Level &top = m_open.back();
    top.key = textOf(s, n);
    top.repeated = top.keys.contains(top.key);
    if (top.repeated) m_duplicates.push_back({ErrorCode::DuplicateKey, {top.key}, location(path())});
    top.keys.insert(top.key);
    return true;
}

QString JsonBuilder::path() const
{
    QString path = m_start;
    for (const Level &level : m_open) {
        if (level.node.kind == JsonKind::Object) path += u'.' + level.key;
        else path += '['_L1 + QString::number(level.node.items.size()) + ']'_L1;
    }
    return path;
}

Error JsonBuilder::syntaxError(rapidjson::ParseErrorCode code) const
{
    if (m_tooDeep) return {ErrorCode::TooDeep, {QString::number(jsonDepth)}, location(path())};
    if (code == rapidjson::kParseErrorStringInvalidEncoding) {
        return {ErrorCode::NotUtf8, {}, location(path())};
    }
    const QString reason = QString::fromLatin1(rapidjson::GetParseError_En(code));
    return {ErrorCode::JsonSyntax, {reason}, location(path())};
}

bool JsonBuilder::add(JsonKind kind, QString text)
{
    JsonNode node;
    node.kind = kind;
    node.text = std::move(text);
    node.line = m_line;
    put(std::move(node));
    return true;
}

bool JsonBuilder::open(JsonKind kind)
{
    m_tooDeep = m_open.size() + std::size_t(m_depth) >= std::size_t(jsonDepth);
    if (m_tooDeep) return false;
    Level level;
    level.node.kind = kind;
    level.node.line = m_line;
    m_open.push_back(std::move(level));
    return true;
}

bool JsonBuilder::close()
{
    JsonNode node = std::move(m_open.back().node);
    m_open.pop_back();
    put(std::move(node));
    return true;
}

void JsonBuilder::put(JsonNode node)
{
    if (m_open.empty()) {
        m_root = std::move(node);
        m_complete = true;
        return;
    }
    Level &top = m_open.back();
    if (top.node.kind == JsonKind::Array) top.node.items.push_back(std::move(node));
    else if (!top.repeated) top.node.members.emplace_back(top.key, std::move(node));
}

} // namespace koshin
