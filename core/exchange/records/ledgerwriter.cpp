// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "exchange/records/recordwriter.h"
#include "ledger/fields.h"

#include <rapidjson/prettywriter.h>

#include <QIODevice>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// A device as RapidJSON's writer wants it.
class DeviceStream
{
public:
    using Ch = char;
    explicit DeviceStream(QIODevice &device) : m_device(device) {}
    void Put(Ch c)
    {
        m_piece.append(c);
        if (m_piece.size() >= 256 * 1024) Flush();
    }
    void Flush()
    {
        if (m_device.write(m_piece) != m_piece.size()) m_failed = true;
        m_piece.clear();
    }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QIODevice &m_device;
    QByteArray m_piece;
    bool m_failed = false;
};

using JsonWriter = rapidjson::PrettyWriter<DeviceStream>;

void writeText(JsonWriter &writer, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    writer.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
}

void writeNode(JsonWriter &writer, const JsonNode &node)
{
    const QByteArray utf8 = node.text.toUtf8();
    const auto size = rapidjson::SizeType(utf8.size());
    switch (node.kind) {
    case JsonKind::Null: writer.Null(); break;
    case JsonKind::Bool: writer.Bool(node.text == u"true"); break;
    case JsonKind::Number: writer.RawValue(utf8.constData(), size, rapidjson::kNumberType); break;
    case JsonKind::String: writer.String(utf8.constData(), size); break;
    case JsonKind::Array:
        writer.StartArray();
        for (const JsonNode &item : node.items) writeNode(writer, item);
        writer.EndArray();
        break;
    case JsonKind::Object:
        writer.StartObject();
        for (const auto &[name, member] : node.members) {
            writeText(writer, name);
            writeNode(writer, member);
        }
        writer.EndObject();
        break;
    }
}

template<class R>
void writeList(JsonWriter &writer, const RecordList<R> &list)
{
    if (list.empty()) return;
    writeText(writer, listName(kindOf<R>));
    writer.StartArray();
    for (const auto &record : list.pointers()) writeNode(writer, toNode(*record));
    writer.EndArray();
}

} // namespace

Result<> writeLedger(QIODevice &device, const Ledger &ledger)
{
    DeviceStream stream(device);
    JsonWriter writer(stream);
    writer.SetIndent(' ', 1);
    writer.StartObject();
    writeText(writer, u"format"_s);
    writeText(writer, u"koshin-ledger"_s);
    writeText(writer, u"version"_s);
    writer.Int(1);
    if (ledger.holder != Holder{}) {
        writeText(writer, u"holder"_s);
        writeNode(writer, toNode(ledger.holder));
    }
    ledger.forEachList([&](const auto &list) { writeList(writer, list); });
    writer.EndObject();
    stream.Put('\n');
    stream.Flush();
    if (stream.failed()) return failure(ErrorCode::FileUnwritable, {QString(), device.errorString()});
    return {};
}

} // namespace koshin
