// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerjson.h"

#include "exchange/ledgerparser.h"
#include "exchange/recordreader.h"
#include "exchange/recordwriter.h"
#include "ledger/check.h"
#include "ledger/fields.h"

#include <rapidjson/prettywriter.h>

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QJsonArray>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

Failure withFile(Error error, const QString &file)
{
    error.where.file = file;
    return Failure(std::move(error));
}

// An id that the file gives again is reported where it is given.
Result<> placed(Result<> result, const LedgerElement &element)
{
    if (result) return result;
    Error error = result.error();
    if (error.code == ErrorCode::DuplicateId || error.code == ErrorCode::ContentDiffers) {
        error.where = element.place(u"id"_s);
    }
    return Failure(std::move(error));
}

Result<> checkScheme(const LedgerElement &element, const ImportOptions &options)
{
    if (!options.knowsScheme) return {};
    const SchemeId *scheme = nullptr;
    if (const auto *c = std::get_if<Credential>(&element.record)) scheme = &c->scheme;
    if (const auto *c = std::get_if<Criterion>(&element.record)) scheme = &c->scheme;
    if (!scheme || options.knowsScheme(*scheme)) return {};
    return failure(ErrorCode::UnknownScheme, {scheme->text()}, element.place(u"scheme"_s));
}

// A reference that may lead nowhere, with its place in the file.
struct Doubtful
{
    RecordReference to;
    Place where;
};

// Reads the file once more for the place of the first of these faults, each of which knows its
// record's id and the id it names: cheaper than remembering every record's line for a fault that
// is rare. Whether the id is of another kind shows on the way.
Error firstPlaced(const Faults &faults, QIODevice &device, const QString &file)
{
    QMultiHash<QString, QString> named; // record to what it names in vain
    QHash<QString, Maybe<RecordKind>> kinds;
    for (const Error &fault : faults) {
        named.insert(fault.where.path, fault.arguments.value(1));
        kinds.insert(fault.arguments.value(1), std::nullopt);
    }
    std::vector<Doubtful> doubtful;
    LedgerSink sink;
    sink.holder = [](const Holder &) { return Result<>(); };
    sink.record = [&](const LedgerElement &element) -> Result<> {
        const QString id = idOf(element.record);
        if (const auto at = kinds.find(id); at != kinds.end()) *at = element.kind;
        if (!named.contains(id)) return {};
        for (const RecordReference &to : referencesOf(element.record)) {
            if (named.contains(id, to.id)) doubtful.push_back({to, element.place(to.field)});
        }
        return {};
    };
    device.seek(0);
    if (const auto read = parseLedger(device, file, sink); !read) return read.error();
    for (const Doubtful &d : doubtful) {
        const Maybe<RecordKind> kind = kinds.value(d.to.id);
        if (kind == d.to.kind) continue;
        const Place where{file, d.where.path, d.where.line};
        if (!kind) return {ErrorCode::UnknownReference, {d.to.field, d.to.id}, where};
        return {ErrorCode::WrongReference,
                {d.to.field, d.to.id, codeName(*kind), codeName(d.to.kind)}, where};
    }
    Error first = faults.front(); // the file changed meanwhile
    first.where.file = file;
    return first;
}

// The references of a ledger in memory that lead nowhere or to a record of another kind.
Faults danglingIn(const Ledger &ledger, const QHash<QString, RecordKind> &kinds)
{
    Faults faults;
    const auto look = [&](const Record &record) {
        for (const RecordReference &to : referencesOf(record)) {
            const auto at = kinds.constFind(to.id);
            const Place place{{}, idOf(record), 0};
            if (at == kinds.constEnd()) {
                faults.push_back({ErrorCode::UnknownReference, {to.field, to.id}, place});
            } else if (*at != to.kind) {
                faults.push_back({ErrorCode::WrongReference,
                                  {to.field, to.id, codeName(*at), codeName(to.kind)}, place});
            }
        }
    };
    ledger.forEachList([&](const auto &list) {
        for (const auto &record : list.pointers()) look(*record);
    });
    return faults;
}

// Gathers records by kind, to sort each list once.
struct Gathered
{
    std::tuple<std::vector<RecordList<Credential>::Pointer>, std::vector<RecordList<Training>::Pointer>,
               std::vector<RecordList<Practice>::Pointer>, std::vector<RecordList<Engagement>::Pointer>,
               std::vector<RecordList<Client>::Pointer>, std::vector<RecordList<Certifier>::Pointer>,
               std::vector<RecordList<Evidence>::Pointer>, std::vector<RecordList<Event>::Pointer>,
               std::vector<RecordList<Plan>::Pointer>, std::vector<RecordList<Criterion>::Pointer>>
        lists;
    QHash<QString, RecordKind> kinds;

    Result<> add(const Record &record)
    {
        const QString id = idOf(record);
        if (kinds.contains(id)) return failure(ErrorCode::DuplicateId, {id});
        kinds.insert(id, kindOfRecord(record));
        std::visit([&](const auto &x) {
            using R = std::decay_t<decltype(x)>;
            std::get<std::vector<typename RecordList<R>::Pointer>>(lists).push_back(
                std::make_shared<const R>(x));
        }, record);
        return {};
    }
    void moveInto(Ledger &ledger)
    {
        std::apply([&](auto &...list) { (put(ledger, list), ...); }, lists);
    }

private:
    template<class R>
    static void put(Ledger &ledger, std::vector<std::shared_ptr<const R>> &list)
    {
        ledger.list<R>() = RecordList<R>(std::move(list));
    }
};

} // namespace

bool isReservedScheme(const SchemeId &scheme)
{
    QFile file(u":/schemes/reserved-ids.txt"_s);
    if (scheme.isEmpty() || !file.open(QIODevice::ReadOnly)) return false;
    return file.readAll().split('\n').contains(scheme.text().toUtf8());
}

Result<Workspace::Import::Outcome> importLedger(Workspace &workspace, const QString &file,
                                                ImportOptions options, const Progress &progress)
{
    QFile device(file);
    if (!device.exists()) return failure(ErrorCode::FileNotFound, {file}, {file, {}, 0});
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, {file, device.errorString()}, {file, {}, 0});
    }
    auto import = workspace.beginImport(options.replace);
    if (!import) return Failure(import.error());
    LedgerSink sink;
    sink.progress = progress;
    sink.holder = [&](const Holder &holder) { return (*import)->setHolder(holder); };
    sink.record = [&](const LedgerElement &element) -> Result<> {
        if (const auto known = checkScheme(element, options); !known) return known;
        return placed((*import)->add(element.record), element);
    };
    if (const auto read = parseLedger(device, file, sink); !read) return Failure(read.error());
    const auto dangling = (*import)->danglingReferences();
    if (!dangling) return withFile(dangling.error(), file);
    if (!dangling->empty()) return Failure(firstPlaced(*dangling, device, file));
    return (*import)->commit(!options.dryRun);
}

Result<Ledger> readLedger(const QByteArray &json, const QString &file)
{
    QBuffer device;
    device.setData(json);
    device.open(QIODevice::ReadOnly);
    Ledger ledger;
    Gathered gathered;
    LedgerSink sink;
    sink.holder = [&](const Holder &holder) {
        ledger.holder = holder;
        return Result<>();
    };
    sink.record = [&](const LedgerElement &element) {
        return placed(gathered.add(element.record), element);
    };
    if (const auto read = parseLedger(device, file, sink); !read) return Failure(read.error());
    gathered.moveInto(ledger);
    const Faults dangling = danglingIn(ledger, gathered.kinds);
    if (!dangling.empty()) return Failure(firstPlaced(dangling, device, file));
    return ledger;
}

namespace {

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
    case JsonNode::Kind::Null: writer.Null(); break;
    case JsonNode::Kind::Bool: writer.Bool(node.text == u"true"); break;
    case JsonNode::Kind::Number: writer.RawValue(utf8.constData(), size, rapidjson::kNumberType); break;
    case JsonNode::Kind::String: writer.String(utf8.constData(), size); break;
    case JsonNode::Kind::Array:
        writer.StartArray();
        for (const JsonNode &item : node.items) writeNode(writer, item);
        writer.EndArray();
        break;
    case JsonNode::Kind::Object:
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
void writeList(JsonWriter &writer, const RecordList<R> &list, Names names)
{
    if (list.empty()) return;
    writeText(writer, listName(kindOf<R>));
    writer.StartArray();
    for (const auto &record : list.pointers()) writeNode(writer, toNode(*record, names));
    writer.EndArray();
}

QJsonValue toValue(const JsonNode &node)
{
    switch (node.kind) {
    case JsonNode::Kind::Null: return QJsonValue::Null;
    case JsonNode::Kind::Bool: return node.text == u"true";
    case JsonNode::Kind::Number: return node.text.toDouble();
    case JsonNode::Kind::String: return node.text;
    case JsonNode::Kind::Array: {
        QJsonArray array;
        for (const JsonNode &item : node.items) array.append(toValue(item));
        return array;
    }
    case JsonNode::Kind::Object: {
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
        node.kind = JsonNode::Kind::Bool;
        node.text = value.toBool() ? u"true"_s : u"false"_s;
        break;
    case QJsonValue::Double:
        node.kind = JsonNode::Kind::Number;
        node.text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        break;
    case QJsonValue::String:
        node.kind = JsonNode::Kind::String;
        node.text = value.toString();
        break;
    case QJsonValue::Array:
        node.kind = JsonNode::Kind::Array;
        for (const QJsonValue &item : value.toArray()) node.items.push_back(fromValue(item));
        break;
    case QJsonValue::Object: {
        node.kind = JsonNode::Kind::Object;
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

Result<> writeLedger(QIODevice &device, const Ledger &ledger, Names names)
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
    ledger.forEachList([&](const auto &list) { writeList(writer, list, names); });
    writer.EndObject();
    stream.Put('\n');
    stream.Flush();
    if (stream.failed()) return failure(ErrorCode::FileUnwritable, {QString(), device.errorString()});
    return {};
}

QJsonObject toJson(const Record &record, Names names)
{
    return toValue(toNode(record, names)).toObject();
}

tl::expected<Record, Faults> recordFromJson(RecordKind kind, const QJsonObject &json)
{
    return readRecord(kind, fromValue(json));
}

} // namespace koshin
