// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerparser.h"

#include "base/jsonbuilder.h"
#include "exchange/records/jsonfilestream.h"
#include "exchange/records/recordreader.h"
#include "ledger/check.h"
#include "ledger/fields.h"

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

QString joined(const QString &outer, const QString &inner)
{
    if (inner.isEmpty()) return outer;
    if (inner.startsWith(u'[')) return outer + inner;
    return outer + u'.' + inner;
}

// Takes RapidJSON's events. What stands on the two outer levels is handled here; each element of
// a list, and each other value of the outermost object, is built and then handed on.
class LedgerHandler
{
public:
    LedgerHandler(const JsonFileStream &stream, const QString &file, qint64 size, const RecordSink &sink)
        : m_stream(stream), m_file(file), m_size(size), m_sink(sink), m_builder(stream.line(), file)
    {
    }

    bool Null() { return begin(JsonKind::Null) && m_builder.Null() && finish(); }
    bool Bool(bool b) { return begin(JsonKind::Bool) && m_builder.Bool(b) && finish(); }
    bool RawNumber(const char *s, rapidjson::SizeType n, bool copy)
    {
        return begin(JsonKind::Number) && m_builder.RawNumber(s, n, copy) && finish();
    }
    bool String(const char *s, rapidjson::SizeType n, bool copy)
    {
        return begin(JsonKind::String) && m_builder.String(s, n, copy) && finish();
    }
    bool Key(const char *s, rapidjson::SizeType n, bool copy)
    {
        return m_inside ? m_builder.Key(s, n, copy) : topKey(textOf(s, n));
    }
    bool StartObject();
    bool StartArray();
    bool EndObject(rapidjson::SizeType n);
    bool EndArray(rapidjson::SizeType n);
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    [[nodiscard]] Error errorOf(rapidjson::ParseErrorCode code) const;

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] ErrorLocation here() const { return {m_file, path(), m_stream.line()}; }
    bool refuse(Error error);
    bool refuse(ErrorCode code, QStringList arguments) { return refuse({code, std::move(arguments), here()}); }
    bool topKey(const QString &key);
    bool begin(JsonKind kind);
    bool finish();
    bool takeTop(const JsonNode &node);
    bool takeFormat(const JsonNode &node);
    bool takeVersion(const JsonNode &node);
    bool takeHolder(const JsonNode &node);
    bool takeRecord(const JsonNode &node);
    bool refuseFirst(Faults faults, const JsonNode &node);
    bool tell();

    const JsonFileStream &m_stream;
    QString m_file;
    qint64 m_size;
    const RecordSink &m_sink;
    JsonBuilder m_builder;
    bool m_opened = false;    // the outermost object has begun
    bool m_inside = false;    // events go to the builder
    QString m_key;            // of the outermost object
    QSet<QString> m_keys;     // seen so far
    Maybe<RecordKind> m_list; // the list in hand
    qint64 m_index = 0;       // in that list
    qint64 m_records = 0;     // in all lists
    std::size_t m_told = 0;
    Maybe<Error> m_error;
};

QString LedgerHandler::path() const
{
    if (m_inside) return m_builder.path();
    QString path = u"$"_s;
    if (!m_key.isEmpty()) path += u'.' + m_key;
    if (m_list) path += '['_L1 + QString::number(m_index) + ']'_L1;
    return path;
}

bool LedgerHandler::refuse(Error error)
{
    m_error = std::move(error);
    return false;
}

bool LedgerHandler::topKey(const QString &key)
{
    m_key = key;
    if (m_keys.contains(key)) return refuse(ErrorCode::DuplicateKey, {key});
    m_keys.insert(key);
    const bool known = key == u"format" || key == u"version" || key == u"holder" || kindOfList(key);
    if (known) return true;
    if (!m_keys.contains(u"format"_s)) return refuse(ErrorCode::NotALedger, {QString()});
    return refuse(ErrorCode::UnknownField, {key});
}

bool LedgerHandler::begin(JsonKind kind)
{
    if (m_inside) return true;
    if (!m_opened) return refuse(ErrorCode::NotALedger, {QString()});
    if (!m_list && kindOfList(m_key)) {
        return refuse(ErrorCode::WrongType, {m_key, kindName(JsonKind::Array), kindName(kind)});
    }
    m_builder.start(path(), m_list ? 2 : 1);
    m_inside = true;
    return true;
}

bool LedgerHandler::finish()
{
    if (!m_builder.isComplete()) return true;
    JsonDocument document = m_builder.take();
    if (!document.duplicateKeys.empty()) return refuse(document.duplicateKeys.front());
    m_inside = false;
    const bool taken = m_list ? takeRecord(document.root) : takeTop(document.root);
    if (taken && m_list) ++m_index;
    return taken && tell();
}

bool LedgerHandler::tell()
{
    constexpr std::size_t interval = 1 << 18;
    if (!m_sink.progress || m_stream.Tell() < m_told + interval) return true;
    m_told = m_stream.Tell();
    if (m_sink.progress(qint64(m_told), m_size)) return true;
    return refuse({ErrorCode::Cancelled, {}, {m_file, {}, 0}});
}

bool LedgerHandler::StartObject()
{
    if (!m_opened) return m_opened = true;
    return begin(JsonKind::Object) && m_builder.StartObject();
}

bool LedgerHandler::StartArray()
{
    if (m_opened && !m_inside && !m_list) {
        m_list = kindOfList(m_key);
        m_index = 0;
        if (m_list) return true;
    }
    return begin(JsonKind::Array) && m_builder.StartArray();
}

bool LedgerHandler::EndArray(rapidjson::SizeType n)
{
    if (m_inside) return m_builder.EndArray(n) && finish();
    m_list.reset();
    return true;
}

bool LedgerHandler::EndObject(rapidjson::SizeType n)
{
    if (m_inside) return m_builder.EndObject(n) && finish();
    m_key.clear();
    if (!m_keys.contains(u"format"_s)) return refuse(ErrorCode::NotALedger, {QString()});
    if (m_keys.contains(u"version"_s)) return true;
    m_key = u"version"_s;
    return refuse(ErrorCode::MissingField, {m_key});
}

bool LedgerHandler::takeTop(const JsonNode &node)
{
    if (m_key == u"format") return takeFormat(node);
    if (m_key == u"version") return takeVersion(node);
    return takeHolder(node);
}

bool LedgerHandler::takeFormat(const JsonNode &node)
{
    if (node.kind == JsonKind::String && node.text == u"koshin-ledger") return true;
    return refuse({ErrorCode::NotALedger, {node.text}, {m_file, path(), node.line}});
}

bool LedgerHandler::takeVersion(const JsonNode &node)
{
    if (node.kind == JsonKind::Number && Decimal::parse(node.text) == Decimal(1)) return true;
    return refuse({ErrorCode::UnknownVersion, {node.text}, {m_file, path(), node.line}});
}

bool LedgerHandler::takeHolder(const JsonNode &node)
{
    const auto holder = readHolder(node);
    if (!holder) return refuseFirst(holder.error(), node);
    const Result<> taken = m_sink.holder(*holder);
    return taken || refuseFirst({taken.error()}, node);
}

bool LedgerHandler::takeRecord(const JsonNode &node)
{
    if (++m_records > limits::records) return refuse(ErrorCode::TooManyRecords, {QString::number(limits::records)});
    auto record = readRecord(*m_list, node);
    if (!record) return refuseFirst(record.error(), node);
    const QString outer = path();
    const auto place = [&](const QString &inside) {
        return ErrorLocation{m_file, joined(outer, inside), lineAt(node, inside)};
    };
    const Result<> taken = m_sink.record({*record, place});
    return taken || refuseFirst({taken.error()}, node);
}

// The fault that stands first in the file, its place completed to that of the whole file.
bool LedgerHandler::refuseFirst(Faults faults, const JsonNode &node)
{
    const auto first = std::min_element(faults.begin(), faults.end(),
                                        [](const Error &a, const Error &b) { return a.where.line < b.where.line; });
    const QString outer = path();
    const bool placed = first->where.path.startsWith(u'$');
    const qint64 line = first->where.line > 0 ? first->where.line : node.line;
    const QString whole = placed ? first->where.path : joined(outer, first->where.path);
    return refuse({first->code, first->arguments, {m_file, whole, line}});
}

Error LedgerHandler::errorOf(rapidjson::ParseErrorCode code) const
{
    if (m_error) return *m_error;
    Error error = m_builder.syntaxError(code);
    error.where = here();
    return error;
}

// UTF-16 and UTF-32 show themselves by a mark or a zero among the first bytes.
bool looksUtf8(const QByteArray &start)
{
    return !start.startsWith("\xFF\xFE") && !start.startsWith("\xFE\xFF") && !start.contains('\0');
}

} // namespace

Result<> parseLedger(QIODevice &device, const QString &file, const RecordSink &sink)
{
    if (!looksUtf8(device.peek(4))) return failure(ErrorCode::NotUtf8, {}, {file, u"$"_s, 1});
    if (device.peek(3) == "\xEF\xBB\xBF") device.skip(3);
    JsonFileStream stream(device);
    LedgerHandler handler(stream, file, device.size(), sink);
    rapidjson::Reader reader;
    const rapidjson::ParseResult parsed = reader.Parse<jsonFlags>(stream, handler);
    if (stream.failed()) {
        return failure(ErrorCode::FileUnreadable, {file, device.errorString()}, {file, {}, 0});
    }
    if (parsed && stream.atEnd()) return {};
    const auto code = parsed ? rapidjson::kParseErrorDocumentRootNotSingular : parsed.Code();
    return Failure(handler.errorOf(code));
}

} // namespace koshin
