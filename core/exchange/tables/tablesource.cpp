// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/tablesource.h"

#include "exchange/quick/quickline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace koshin::paste {

using namespace Qt::StringLiterals;
using quick::foldedName;

namespace {

auto unknown(const QString &field, const QString &value, const QString &allowed)
{
    return failure(ErrorCode::UnknownValue, {field, value, allowed});
}

Result<TableSource::Column> readColumn(const QJsonObject &json, const QString &place)
{
    TableSource::Column column;
    column.heading = foldedName(json[u"heading"_s].toString());
    if (column.heading.isEmpty()) return failure(ErrorCode::MissingField, {place + u".heading"_s});
    const QString field = json[u"field"_s].toString();
    column.field = parseCode<PasteField>(field);
    if (!column.field && !field.isEmpty()) return unknown(place + u".field"_s, field, codeList<PasteField>());
    const QString unit = json[u"unit"_s].toString();
    column.unit = parseCode<Unit>(unit);
    if (!column.unit && !unit.isEmpty()) return unknown(place + u".unit"_s, unit, codeList<Unit>());
    column.isFallback = json[u"fallback"_s].toBool();
    return column;
}

} // namespace

Maybe<QString> TableSource::word(const QString &heading, const QString &word) const
{
    const auto known = words.constFind(foldedName(heading));
    if (known == words.cend()) return {};
    const auto code = known->constFind(foldedName(word));
    return code == known->cend() ? std::nullopt : Maybe<QString>(*code);
}

bool TableSource::knowsWords(const QString &heading) const
{
    return words.contains(foldedName(heading));
}

Result<TableSource> readSource(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) return failure(ErrorCode::JsonSyntax, {fault.errorString()});
    static const QStringList fields{u"format"_s,   u"version"_s, u"id"_s,    u"name"_s,  u"kind"_s,
                                    u"headings"_s, u"columns"_s, u"words"_s, u"issuer"_s};
    for (const QString &field : object.keys()) {
        if (!fields.contains(field)) return failure(ErrorCode::UnknownField, {field});
    }
    TableSource source;
    source.id = object[u"id"_s].toString();
    source.name = object[u"name"_s].toString();
    if (source.id.isEmpty()) return failure(ErrorCode::MissingField, {u"id"_s});
    const QString kind = object[u"kind"_s].toString();
    source.kind = parseCode<RecordKind>(kind);
    if (!source.kind && !kind.isEmpty()) return unknown(u"kind"_s, kind, u"training, practice"_s);
    for (const QJsonValue &heading : object[u"headings"_s].toArray()) source.headings += foldedName(heading.toString());
    if (source.headings.isEmpty()) return failure(ErrorCode::MissingField, {u"headings"_s});
    const QJsonArray columns = object[u"columns"_s].toArray();
    for (int i = 0; i < columns.size(); ++i) {
        auto column = readColumn(columns[i].toObject(), u"columns[%1]"_s.arg(i));
        if (!column) return tl::unexpected(column.error());
        source.columns.push_back(std::move(*column));
    }
    const QJsonObject words = object[u"words"_s].toObject();
    for (auto heading = words.begin(); heading != words.end(); ++heading) {
        const QJsonObject codes = heading.value().toObject();
        for (auto word = codes.begin(); word != codes.end(); ++word)
            source.words[foldedName(heading.key())].insert(foldedName(word.key()), word.value().toString());
    }
    source.issuer = object[u"issuer"_s].toString();
    return source;
}

const std::vector<TableSource> &knownSources()
{
    static const std::vector<TableSource> all = [] {
        std::vector<TableSource> sources;
        const QDir folder(u":/sources"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) continue;
            if (auto source = readSource(file.readAll())) sources.push_back(std::move(*source));
        }
        return sources;
    }();
    return all;
}

const TableSource *knownSource(const QString &id)
{
    for (const TableSource &source : knownSources()) {
        if (!id.isEmpty() && source.id == id) return &source;
    }
    return nullptr;
}

const TableSource *sourceOf(const QStringList &headings, Maybe<RecordKind> kind)
{
    QStringList names;
    for (const QString &heading : headings) names += foldedName(heading);
    const TableSource *best = nullptr;
    for (const TableSource &source : knownSources()) {
        const bool isKnown =
            std::ranges::all_of(source.headings, [&](const QString &one) { return names.contains(one); });
        if (!isKnown || (kind && source.kind && *kind != *source.kind)) continue;
        if (!best || source.headings.size() > best->headings.size()) best = &source;
    }
    return best;
}

void apply(const TableSource &source, const QStringList &headings, RecordKind kind, PasteMapping &mapping)
{
    const std::vector<PasteField> taken = pasteFields(kind);
    mapping.source = source.id;
    for (const bool isFallback : {false, true}) {
        for (int column = 0; column < int(mapping.fields.size()); ++column) {
            const auto known =
                std::ranges::find(source.columns, foldedName(headings.value(column)), &TableSource::Column::heading);
            if (known == source.columns.end() || known->isFallback != isFallback) continue;
            const bool isTaken = known->field && std::ranges::find(taken, *known->field) != taken.end();
            const Maybe<PasteField> field = isTaken ? known->field : std::nullopt;
            PasteColumn &told = mapping.columns[std::size_t(column)];
            if (isFallback) mapping.fields[std::size_t(column)] = field; // beside the one that is read first
            else mapping.choose(column, field, KnownBy::Source);
            told.by = KnownBy::Source;
            told.unit = known->unit;
            told.isUnitClear = known->unit.has_value();
            told.isFallback = isFallback;
            told.isRelease = false;
        }
    }
}

} // namespace koshin::paste
