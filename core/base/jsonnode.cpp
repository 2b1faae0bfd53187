// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonnode.h"

#include "base/jsonbuilder.h"

#include <rapidjson/reader.h>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Bytes for RapidJSON with a count of the lines already taken.
class LineStream
{
public:
    using Ch = char;

    explicit LineStream(const QByteArray &bytes) : m_at(bytes.data()), m_end(m_at + bytes.size()) { m_begin = m_at; }
    [[nodiscard]] Ch Peek() const { return m_at == m_end ? '\0' : *m_at; }
    Ch Take()
    {
        if (m_at == m_end) return '\0';
        if (*m_at == '\n') ++m_line;
        return *m_at++;
    }
    [[nodiscard]] std::size_t Tell() const { return std::size_t(m_at - m_begin); }
    [[nodiscard]] const qint64 &lineCount() const { return m_line; }

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

} // namespace

const JsonNode *JsonNode::find(QStringView name) const
{
    const auto at = std::find_if(members.begin(), members.end(), [&](const Member &m) { return m.first == name; });
    return at == members.end() ? nullptr : &at->second;
}

Result<JsonDocument> parseJson(const QByteArray &json, const QString &file)
{
    const bool marked = json.startsWith("\xEF\xBB\xBF");
    const QByteArray bytes = marked ? json.sliced(3) : json;
    LineStream stream(bytes);
    JsonBuilder builder(stream.lineCount(), file);
    rapidjson::Reader reader;
    const rapidjson::ParseResult parsed = reader.Parse<jsonFlags>(stream, builder);
    const bool whole = stream.Tell() == std::size_t(bytes.size()); // a zero byte ends it early
    if (parsed && whole) return builder.take();
    return Failure(builder.syntaxError(parsed.Code()));
}

QString kindName(JsonKind kind)
{
    constexpr const char *names[] = {"null", "bool", "number", "text", "list", "object"};
    return QString::fromLatin1(names[int(kind)]);
}

} // namespace koshin
