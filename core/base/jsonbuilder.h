// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonnode.h"

#include <rapidjson/reader.h>

#include <QSet>

namespace koshin {

inline constexpr unsigned jsonFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag
                                      | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseFullPrecisionFlag;

/// A string of the document as it stands in it. `QString::fromUtf8` would drop a byte order mark at
/// its start, so that two keys or ids became one.
[[nodiscard]] QString textOf(const char *s, rapidjson::SizeType n);

/// Builds a tree from the events of RapidJSON's reader: of a whole document, or of one element of
/// a document that is too big to hold, when the events of that element only are passed on.
class JsonBuilder
{
public:
    /// `line` is the line that the stream has reached; it must outlive the builder.
    JsonBuilder(const qint64 &line, QString file) : m_line(line), m_file(std::move(file)) {}

    /// Begins anew with a value at `path`, which lies `depth` levels deep in its document.
    void start(QString path, int depth);
    /// True once the value is whole.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The value and the keys given twice in it.
    [[nodiscard]] JsonDocument take() { return {std::move(m_root), std::move(m_duplicates)}; }

    /// The path of the value in hand.
    [[nodiscard]] QString path() const;
    [[nodiscard]] ErrorLocation location(const QString &path) const { return {m_file, path, m_line}; }
    /// What the reader's refusal means.
    [[nodiscard]] Error syntaxError(rapidjson::ParseErrorCode code) const;

    // The events.
    bool Null() { return add(JsonKind::Null, {}); }
    bool Bool(bool b);
    bool RawNumber(const char *s, rapidjson::SizeType n, bool);
    bool String(const char *s, rapidjson::SizeType n, bool);
    bool Key(const char *s, rapidjson::SizeType n, bool);
    bool StartObject() { return open(JsonKind::Object); }
    bool StartArray() { return open(JsonKind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    // Numbers arrive raw; the reader's interface names these all the same.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    struct Level
    {
        JsonNode node;
        QString key;
        bool repeated = false;
        QSet<QString> keys;
    };

    bool add(JsonKind kind, QString text);
    bool open(JsonKind kind);
    bool close();
    void put(JsonNode node);

    const qint64 &m_line;
    QString m_file;
    QString m_start = QStringLiteral("$");
    int m_depth = 0;
    std::vector<Level> m_open;
    JsonNode m_root;
    Faults m_duplicates;
    bool m_complete = false;
    bool m_tooDeep = false;
};

} // namespace koshin
