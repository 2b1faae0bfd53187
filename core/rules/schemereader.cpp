// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schemereader.h"

#include "rules/packparts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;
using Kind = JsonNode::Kind;

namespace {

const auto formatName = u"koshin-scheme"_s;

Edition readEdition(PackObject &object)
{
    PackReading &reading = object.reading();
    reading.sourceKeys.clear();
    reading.pointNames.clear();
    reading.requirementIds.clear();
    Edition edition;
    edition.from = object.date("from", true).value_or(Date());
    object.take("basedOn");
    edition.note = object.bilingual("note");
    edition.warning = object.bilingual("warning");
    readSources(object, edition);
    const std::size_t before = reading.faults.size();
    readPoints(object, edition);
    readTerm(object, edition);
    // A faulty point or length would be named again by every window that rests on it.
    if (reading.faults.size() != before) edition.term.length.value.reset();
    readAccounts(object, edition);
    readRequirements(object, edition);
    readOffers(object, edition);
    readDuties(object, edition);
    object.finish();
    return edition;
}

// The edition laid over the earlier one that it names.
JsonNode laidOver(PackObject &object, const JsonNode &list, std::size_t index)
{
    const JsonNode *name = object.take("basedOn", Kind::String);
    if (!name) return list.items[index];
    for (std::size_t i = 0; i < index; ++i) {
        const JsonNode *from = list.items[i].find(u"from");
        if (!from || from->text != name->text) continue;
        PackObject earlier(object.reading(), list.items[i], {});
        return mergePatch(laidOver(earlier, list, i), list.items[index]);
    }
    object.fault(ErrorCode::UnknownReference, {u"basedOn"_s, name->text}, name,
                 object.pathOf(u"basedOn"_s));
    return list.items[index];
}

void readEditions(PackObject &root, Scheme &scheme)
{
    const JsonNode *list = root.take("editions", Kind::Array, true);
    if (!list) return;
    if (list->items.empty()) {
        root.fault(ErrorCode::MissingField, {u"editions"_s}, list, u"$.editions"_s);
    }
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const QString path = u"$.editions[%1]"_s.arg(i);
        PackObject written(root.reading(), list->items[i], path);
        if (!written.isObject()) continue;
        const JsonNode whole = laidOver(written, *list, i);
        PackObject object(root.reading(), whole, path);
        Edition edition = readEdition(object);
        if (!scheme.editions.empty() && edition.from <= scheme.editions.back().from) {
            object.fault(ErrorCode::EndBeforeStart,
                         {u"from"_s, edition.from.toString(), u"from"_s,
                          scheme.editions.back().from.toString()},
                         list->items[i].find(u"from"), path + u".from"_s);
        }
        scheme.editions.push_back(std::move(edition));
    }
}

// A time zone by its name; one that the machine does not know is a fault.
QString readZone(PackObject &root, const char *name)
{
    const QString zone = root.text(name);
    if (zone.isEmpty() || QTimeZone(zone.toLatin1()).isValid()) return zone;
    const QString field = QString::fromLatin1(name);
    root.fault(ErrorCode::UnknownValue, {field, zone, u"UTC, Asia/Tokyo, …"_s},
               root.node().find(field), root.pathOf(field));
    return {};
}

void readHead(PackObject &root, Scheme &scheme)
{
    const QString format = root.text("format", true);
    if (!format.isEmpty() && format != formatName) {
        root.fault(ErrorCode::UnknownValue, {u"format"_s, format, formatName},
                   root.node().find(u"format"), u"$.format"_s);
    }
    const JsonNode *version = root.take("version", Kind::Number, true);
    if (version && version->text != u"1") {
        root.fault(ErrorCode::UnknownVersion, {version->text}, version, u"$.version"_s);
    }
    root.text("$schema");
    scheme.id = SchemeId(root.text("id", true));
    scheme.name = root.bilingual("name", true);
    scheme.shortName = root.bilingual("shortName", true);
    scheme.issuer = root.bilingual("issuer", true);
    scheme.numberForm = root.bilingual("numberForm");
    scheme.timeZone = root.text("timeZone", true);
    scheme.dayZone = readZone(root, "dayZone");
    scheme.family = root.text("family");
    scheme.rank = root.integer("rank", 0, 1'000).value_or(0);
    scheme.claims = root.boolean("claims").value_or(false);
    scheme.editionChoice =
        root.code<EditionChoice>("editionChoice", true).value_or(EditionChoice::AsOf);
}

// The part of a path below its edition.
QString belowEdition(const QString &path)
{
    return path.startsWith(u"$.editions[") ? path.sliced(path.indexOf(u']') + 1) : path;
}

// A fault of an edition that others are based on shows in each of them: it is named once.
Faults withoutRepeats(const Faults &all)
{
    Faults once;
    for (const Error &e : all) {
        const bool known = std::any_of(once.begin(), once.end(), [&](const Error &other) {
            return other.code == e.code && other.where.line == e.where.line
                   && other.arguments == e.arguments
                   && belowEdition(other.where.path) == belowEdition(e.where.path);
        });
        if (!known) once.push_back(e);
    }
    return once;
}

} // namespace

SchemeReading readScheme(const QByteArray &json, const QString &file)
{
    const auto document = parseJson(json, file);
    if (!document) return {nullptr, {document.error()}};
    PackReading reading;
    reading.file = file;
    reading.faults = document->duplicateKeys;
    auto scheme = std::make_shared<Scheme>();
    PackObject root(reading, document->root, u"$"_s);
    if (root.isObject()) {
        readHead(root, *scheme);
        readEditions(root, *scheme);
        root.finish();
    }
    if (!reading.faults.empty()) return {nullptr, withoutRepeats(reading.faults)};
    scheme->file = file;
    return {std::move(scheme), {}};
}

namespace {

void readFolder(CatalogueReading &all, const QString &folder, bool isHoldersOwn)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(u".schema.json")) continue;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            all.faults.push_back({ErrorCode::FileUnreadable, {file.fileName(), file.errorString()},
                                  {file.fileName(), {}, 0}});
            continue;
        }
        SchemeReading reading = readScheme(file.readAll(), file.fileName());
        all.faults.insert(all.faults.end(), reading.faults.begin(), reading.faults.end());
        if (!reading.scheme) continue;
        Scheme scheme = *reading.scheme;
        scheme.isHoldersOwn = isHoldersOwn;
        const QString id = scheme.id.text();
        all.schemes.insert(id, std::make_shared<const Scheme>(std::move(scheme)));
    }
}

} // namespace

QString fingerprintOf(const Scheme &scheme)
{
    QFile file(scheme.file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
    return QString::fromLatin1(hash.result().toHex().first(16));
}

CatalogueReading readCatalogue(const QString &dataFolder)
{
    CatalogueReading all;
    readFolder(all, u":/schemes"_s, false);
    if (!dataFolder.isEmpty()) readFolder(all, dataFolder + u"/schemes"_s, true);
    return all;
}

} // namespace koshin
