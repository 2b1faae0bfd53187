// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pack/schemereader.h"

#include "base/digest.h"
#include "base/ledgerfolder.h"
#include "rules/pack/packlayers.h"
#include "rules/pack/packparts.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <deque>

namespace koshin {

using namespace Qt::StringLiterals;
namespace {

const auto formatName = u"koshin-scheme"_s;
const auto packSuffix = u".json"_s;

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
    edition.runningTerms = readParameter<RunningTerms>(object, "runningTerms", false,
                                                       [](PackObject &p) { return p.code<RunningTerms>("value"); });
    const std::size_t before = reading.faults.count();
    readPoints(object, edition);
    readTerm(object, edition);
    // A faulty point or length would be named again by every window that rests on it.
    if (reading.faults.count() != before) edition.term.length.value.reset();
    readAccounts(object, edition);
    readRequirements(object, edition);
    readOffers(object, edition);
    readDuties(object, edition);
    readAudit(object, edition);
    object.finish();
    return edition;
}

// Editions as they are written, laid over one another.
class Layers
{
public:
    /// The edition laid over the earlier one that it names; null where that leads nowhere.
    const JsonNode *add(PackObject &written)
    {
        const JsonNode *name = written.take("basedOn", JsonKind::String);
        const JsonNode *base = name ? m_byDay.value(name->text) : nullptr;
        if (name && !base) {
            written.fault(ErrorCode::UnknownReference, {u"basedOn"_s, name->text}, name, written.pathOf(u"basedOn"_s));
        }
        const JsonNode &whole = base ? m_all.emplace_back(laidOver(*base, written.node())) : written.node();
        m_parts += partsOf(whole);
        if (m_parts > mostParts) {
            written.fault(ErrorCode::TooMany, {QString::number(m_parts), QString::number(mostParts)});
            return nullptr;
        }
        const JsonNode *from = written.node().find(u"from");
        if (from && !m_byDay.contains(from->text)) m_byDay.insert(from->text, &whole);
        return &whole;
    }

private:
    // Of all editions together; a shipped one has some hundreds.
    static constexpr std::size_t mostParts = 400'000;

    static std::size_t partsOf(const JsonNode &node)
    {
        std::size_t parts = 1;
        for (const auto &[name, value] : node.members) parts += partsOf(value);
        for (const JsonNode &item : node.items) parts += partsOf(item);
        return parts;
    }

    std::deque<JsonNode> m_all;               ///< those that were laid over another
    QHash<QString, const JsonNode *> m_byDay; ///< by the first day; the earliest in the list
    std::size_t m_parts = 0;
};

void readEditions(PackObject &root, Scheme &scheme)
{
    const JsonNode *list = root.take("editions", JsonKind::Array, true);
    if (!list) return;
    if (list->items.empty()) {
        root.fault(ErrorCode::MissingField, {u"editions"_s}, list, u"$.editions"_s);
    }
    Layers layers;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const QString path = u"$.editions[%1]"_s.arg(i);
        PackObject written(root.reading(), list->items[i], path);
        if (!written.isObject()) continue;
        const JsonNode *whole = layers.add(written);
        if (!whole) return;
        PackObject object(root.reading(), *whole, path);
        Edition edition = readEdition(object);
        if (!scheme.editions.empty() && edition.from <= scheme.editions.back().from) {
            object.fault(ErrorCode::EndBeforeStart,
                         {u"from"_s, edition.from.toString(), u"from"_s, scheme.editions.back().from.toString()},
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
    root.fault(ErrorCode::UnknownValue, {field, zone, u"UTC, Asia/Tokyo, …"_s}, root.node().find(field),
               root.pathOf(field));
    return {};
}

std::vector<Bilingual> readNames(PackObject &root, const char *name)
{
    std::vector<Bilingual> all;
    const JsonNode *list = root.take(name, JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        PackObject one(root.reading(), list->items[i], root.pathOf(QString::fromLatin1(name)) + u"[%1]"_s.arg(i));
        all.push_back({one.text("ja", true), one.text("en", true)});
        one.finish();
    }
    return all;
}

void readHead(PackObject &root, Scheme &scheme)
{
    const QString format = root.text("format", true);
    if (!format.isEmpty() && format != formatName) {
        root.fault(ErrorCode::UnknownValue, {u"format"_s, format, formatName}, root.node().find(u"format"),
                   u"$.format"_s);
    }
    const JsonNode *version = root.take("version", JsonKind::Number, true);
    if (version && version->text != u"1") {
        root.fault(ErrorCode::UnknownVersion, {version->text}, version, u"$.version"_s);
    }
    root.text("$schema");
    scheme.id = SchemeId(root.text("id", true));
    scheme.name = root.bilingual("name", true);
    scheme.shortName = root.bilingual("shortName", true);
    scheme.issuer = root.bilingual("issuer", true);
    scheme.numberForm = root.bilingual("numberForm");
    scheme.startName = root.bilingual("startName");
    scheme.formerNames = readNames(root, "formerNames");
    scheme.firstFor = root.codes<Language>("firstFor");
    scheme.timeZone = root.text("timeZone", true);
    scheme.dayZone = readZone(root, "dayZone");
    scheme.family = root.text("family");
    scheme.rank = root.integer("rank", 0, 1'000).value_or(0);
    scheme.claims = root.boolean("claims").value_or(false);
    scheme.editionChoice = root.code<EditionChoice>("editionChoice", true).value_or(EditionChoice::AsOf);
}

} // namespace

SchemeReading readScheme(const QByteArray &json, const QString &file)
{
    return readScheme(json, file, basesBeside({}, PackOrigin::Shipped));
}

SchemeReading readScheme(const QByteArray &json, const QString &file, const PackFinder &bases)
{
    auto document = parseJson(json, file);
    if (!document) return {nullptr, {document.error()}};
    if (Faults wide = tooWide(document->root, file); !wide.empty()) return {nullptr, std::move(wide)};
    auto laid = laidOverItsBase(std::move(document->root), file, bases);
    if (!laid) return {nullptr, {laid.error()}};
    PackReading reading;
    reading.file = file;
    if (Faults wide = tooWide(laid->whole, file); !wide.empty()) return {nullptr, std::move(wide)};
    for (const Error &twice : document->duplicateKeys) reading.faults.add(twice);
    auto scheme = std::make_shared<Scheme>();
    PackObject root(reading, laid->whole, u"$"_s);
    if (root.isObject()) {
        readHead(root, *scheme);
        readEditions(root, *scheme);
        root.finish();
    }
    if (reading.faults.count() > 0) return {nullptr, std::move(reading.faults).take()};
    scheme->file = file;
    scheme->basedOn = laid->files;
    return {std::move(scheme), {}};
}

namespace {

// The holder's pack stands; that the program knows newer rules must not stay hidden.
void lookAtHidden(Faults &faults, const Scheme &own, const Scheme &shipped)
{
    const Date newest = shipped.editions.back().from;
    if (own.editions.back().from >= newest) return;
    faults.push_back({ErrorCode::HidesNewerRules, {own.id.text(), newest.toString()}, {own.file, {}, 0}});
}

QStringList packsIn(const QDir &folder)
{
    // A pipe that is called a pack is told of, so whatever there is is listed.
    QStringList names = folder.entryList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(u".schema.json"); });
    return names;
}

// A shipped pack has the name of its scheme, and no faults: a test holds both.
void addShipped(SchemeCatalogue &schemes)
{
    const QDir dir(u":/schemes"_s);
    for (const QString &name : packsIn(dir)) {
        schemes.insert(name.chopped(packSuffix.size()),
                       [file = dir.filePath(name)] { return readSchemeFile(file, PackOrigin::Shipped).scheme; });
    }
}

// Those of the holder are read at once, because their faults have to be told and only they themselves say their ids.
void readOwn(CatalogueReading &all, const QString &folder, PackOrigin origin)
{
    const QDir dir(folder);
    for (const QString &name : packsIn(dir)) {
        SchemeReading reading = readSchemeFile(dir.filePath(name), origin);
        all.faults.insert(all.faults.end(), reading.faults.begin(), reading.faults.end());
        if (!reading.scheme) continue;
        Scheme scheme = *reading.scheme;
        scheme.isHoldersOwn = true;
        const QString id = scheme.id.text();
        if (const auto hidden = all.schemes.value(id)) lookAtHidden(all.faults, scheme, *hidden);
        all.schemes.insert(id, std::make_shared<const Scheme>(std::move(scheme)));
    }
}

} // namespace

SchemeReading readSchemeFile(const QString &file, PackOrigin origin)
{
    const auto bytes = packBytes(file, origin);
    if (!bytes) return {nullptr, {bytes.error()}};
    return readScheme(*bytes, file, basesBeside(QFileInfo(file).path(), origin));
}

QString fingerprintOf(const Scheme &scheme)
{
    Sha256 digest;
    for (const QString &file : QStringList{scheme.file} + scheme.basedOn) {
        const auto bytes = packBytes(file, file.startsWith(u":/") ? PackOrigin::Shipped : PackOrigin::Named);
        if (!bytes) return {};
        digest.add(*bytes);
    }
    return digest.text().first(16);
}

CatalogueReading readCatalogue(const QString &dataFolder, const std::function<bool(const QString &)> &isApproved)
{
    CatalogueReading all;
    addShipped(all.schemes);
    if (dataFolder.isEmpty()) return all;
    const QString own = LedgerFolder(dataFolder).rulePacks();
    const auto safe = lookAtPackFolder(own);
    if (safe) readOwn(all, own, PackOrigin::Own);
    else if (isApproved && isApproved(dataFolder)) readOwn(all, own, PackOrigin::Approved);
    else all.faults.push_back(safe.error());
    return all;
}

} // namespace koshin
