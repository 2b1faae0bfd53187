// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonnode.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Bytes for RapidJSON with a count of the lines already taken.
class LineStream
{
public:
    using Ch = char;

    explicit LineStream(const QByteArray &bytes) : m_at(bytes.data()), m_end(m_at + bytes.size())
    {
        m_begin = m_at;
    }
    [[nodiscard]] Ch Peek() const { return m_at == m_end ? '\0' : *m_at; }
    Ch Take()
    {
        if (m_at == m_end) return '\0';
        if (*m_at == '\n') ++m_line;
        return *m_at++;
    }
    [[nodiscard]] std::size_t Tell() const { return std::size_t(m_at - m_begin); }
    [[nodiscard]] qint64 line() const { return m_line; }

    // RapidJSON asks for the writing side of a stream too, and never uses it here.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    std::size_t PutEnd(Ch *) { return 0; }

private:
    const char *m_begin = nullptr;
    const char *m_at;
    const char *m_end;
    qint64 m_line = 1;
};

// Builds the tree from the reader's events.
class Builder
{
public:
    Builder(const LineStream &stream, const QString &file) : m_stream(stream), m_file(file) {}

    bool Null() { return add(JsonNode::Kind::Null, {}); }
    bool Bool(bool b) { return add(JsonNode::Kind::Bool, b ? u"true"_s : u"false"_s); }
    bool RawNumber(const char *s, rapidjson::SizeType n, bool)
    {
        return add(JsonNode::Kind::Number, QString::fromLatin1(s, qsizetype(n)));
    }
    bool String(const char *s, rapidjson::SizeType n, bool)
    {
        return add(JsonNode::Kind::String, QString::fromUtf8(s, qsizetype(n)));
    }
    bool Key(const char *s, rapidjson::SizeType n, bool)
    {
        Level &top = m_open.back();
        top.key = QString::fromUtf8(s, qsizetype(n));
        top.repeated = top.keys.contains(top.key);
        if (top.repeated) {
            m_duplicates.push_back({ErrorCode::DuplicateKey, {top.key}, place(path())});
        }
        top.keys.insert(top.key);
        return true;
    }
    bool StartObject() { return open(JsonNode::Kind::Object); }
    bool StartArray() { return open(JsonNode::Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    // Numbers arrive raw; the reader's interface names these all the same.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    [[nodiscard]] bool tooDeep() const { return m_tooDeep; }
    [[nodiscard]] QString path() const
    {
        QString path = u"$"_s;
        for (const Level &level : m_open) {
            if (level.node.kind == JsonNode::Kind::Object) path += u'.' + level.key;
            else path += '['_L1 + QString::number(level.node.items.size()) + ']'_L1;
        }
        return path;
    }
    [[nodiscard]] Place place(const QString &path) const { return {m_file, path, m_stream.line()}; }
    JsonDocument take() { return {std::move(m_root), std::move(m_duplicates)}; }

private:
    struct Level
    {
        JsonNode node;
        QString key;
        bool repeated = false;
        QSet<QString> keys;
    };

    bool add(JsonNode::Kind kind, QString text)
    {
        JsonNode node;
        node.kind = kind;
        node.text = std::move(text);
        node.line = m_stream.line();
        place(std::move(node));
        return true;
    }
    bool open(JsonNode::Kind kind)
    {
        m_tooDeep = m_open.size() >= std::size_t(jsonDepth);
        if (m_tooDeep) return false;
        Level level;
        level.node.kind = kind;
        level.node.line = m_stream.line();
        m_open.push_back(std::move(level));
        return true;
    }
    bool close()
    {
        JsonNode node = std::move(m_open.back().node);
        m_open.pop_back();
        place(std::move(node));
        return true;
    }
    void place(JsonNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Level &top = m_open.back();
        if (top.node.kind == JsonNode::Kind::Array) top.node.items.push_back(std::move(node));
        else if (!top.repeated) top.node.members.emplace_back(top.key, std::move(node));
    }

    const LineStream &m_stream;
    QString m_file;
    std::vector<Level> m_open;
    JsonNode m_root;
    Faults m_duplicates;
    bool m_tooDeep = false;
};

constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag
                           | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseFullPrecisionFlag;

} // namespace

const JsonNode *JsonNode::find(QStringView name) const
{
    const auto at = std::find_if(members.begin(), members.end(),
                                 [&](const Member &m) { return m.first == name; });
    return at == members.end() ? nullptr : &at->second;
}

Result<JsonDocument> parseJson(const QByteArray &json, const QString &file)
{
    const bool marked = json.startsWith("\xEF\xBB\xBF");
    const QByteArray bytes = marked ? json.sliced(3) : json;
    LineStream stream(bytes);
    Builder builder(stream, file);
    rapidjson::Reader reader;
    const rapidjson::ParseResult parsed = reader.Parse<flags>(stream, builder);
    const bool whole = stream.Tell() == std::size_t(bytes.size()); // a zero byte ends it early
    if (parsed && whole) return builder.take();
    const Place place = builder.place(builder.path());
    if (builder.tooDeep()) return failure(ErrorCode::TooDeep, {QString::number(jsonDepth)}, place);
    if (parsed.Code() == rapidjson::kParseErrorStringInvalidEncoding) {
        return failure(ErrorCode::NotUtf8, {}, place);
    }
    const QString reason = QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code()));
    return failure(ErrorCode::JsonSyntax, {reason}, place);
}

QString kindName(JsonNode::Kind kind)
{
    constexpr const char *names[] = {"null", "bool", "number", "text", "list", "object"};
    return QString::fromLatin1(names[int(kind)]);
}

JsonNode mergePatch(JsonNode target, const JsonNode &patch)
{
    if (patch.kind != JsonNode::Kind::Object) return patch;
    if (target.kind != JsonNode::Kind::Object) {
        target = {};
        target.kind = JsonNode::Kind::Object;
        target.line = patch.line;
    }
    for (const auto &[name, value] : patch.members) {
        const auto at = std::find_if(target.members.begin(), target.members.end(),
                                     [&](const JsonNode::Member &m) { return m.first == name; });
        const bool present = at != target.members.end();
        if (value.kind == JsonNode::Kind::Null) {
            if (present) target.members.erase(at);
        } else if (present) {
            at->second = mergePatch(std::move(at->second), value);
        } else {
            target.members.emplace_back(name, mergePatch({}, value));
        }
    }
    return target;
}

} // namespace koshin
