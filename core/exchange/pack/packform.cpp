// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack/packform.h"

#include "base/textform.h"
#include "evidence/safename.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr int packVersion = 1;
constexpr qsizetype hexDigits = 64;

QString numbered(const QString &name, int number)
{
    const QFileInfo parts(name);
    const QString suffix = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    return safeFileName(u"%1-%2%3"_s.arg(name.chopped(suffix.size())).arg(number).arg(suffix));
}

bool isHash(QStringView text)
{
    return text.size() == hexDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QJsonArray toJson(const std::vector<PackedCopy> &copies)
{
    QJsonArray json;
    for (const PackedCopy &copy : copies) {
        json += QJsonObject{{u"file"_s, copy.file}, {u"sha256"_s, copy.sha256}, {u"originalSha256"_s, copy.original}};
    }
    return json;
}

Maybe<Date> dateOf(const QJsonValue &value)
{
    return Date::parse(value.toString());
}

} // namespace

QByteArray toJson(const PackManifest &manifest)
{
    QJsonObject json{{u"format"_s, u"koshin-pack"_s},
                     {u"version"_s, packVersion},
                     {u"program"_s, manifest.program},
                     {u"credential"_s, manifest.credential},
                     {u"scheme"_s, manifest.scheme},
                     {u"asOf"_s, manifest.asOf.toString()},
                     {u"journal"_s, QJsonObject{{u"seq"_s, manifest.journalStep}, {u"hash"_s, manifest.journalHash}}},
                     {u"namesIncluded"_s, manifest.withNames},
                     {u"confidentialIncluded"_s, manifest.withConfidential},
                     {u"signed"_s, manifest.isSigned},
                     {u"notSearchedForNames"_s, QJsonArray::fromStringList(manifest.unread)}};
    if (!manifest.stripped.empty()) json.insert(u"metadataRemoved"_s, toJson(manifest.stripped));
    if (manifest.edition) json.insert(u"edition"_s, manifest.edition->toString());
    if (manifest.term) {
        json.insert(u"term"_s,
                    QJsonObject{{u"from"_s, manifest.term->from.toString()}, {u"to"_s, manifest.term->to.toString()}});
    }
    return QJsonDocument(json).toJson();
}

Result<PackManifest> readPackManifest(const QByteArray &json, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format"_s).toString() != u"koshin-pack"_s) return failure(ErrorCode::NotAPack, {file});
    if (object.value(u"version"_s).toInt() != packVersion)
        return failure(ErrorCode::UnknownVersion, {object.value(u"version"_s).toVariant().toString()});
    PackManifest manifest;
    manifest.program = object.value(u"program"_s).toString();
    manifest.credential = object.value(u"credential"_s).toString();
    manifest.scheme = object.value(u"scheme"_s).toString();
    manifest.edition = dateOf(object.value(u"edition"_s));
    const QJsonObject term = object.value(u"term"_s).toObject();
    const auto from = dateOf(term.value(u"from"_s));
    const auto to = dateOf(term.value(u"to"_s));
    if (from && to) manifest.term = Period{*from, *to};
    const auto asOf = dateOf(object.value(u"asOf"_s));
    if (!asOf) return failure(ErrorCode::NotAPack, {file});
    manifest.asOf = *asOf;
    const QJsonObject journal = object.value(u"journal"_s).toObject();
    manifest.journalStep = journal.value(u"seq"_s).toInteger();
    manifest.journalHash = journal.value(u"hash"_s).toString();
    manifest.withNames = object.value(u"namesIncluded"_s).toBool();
    manifest.withConfidential = object.value(u"confidentialIncluded"_s).toBool();
    manifest.isSigned = object.value(u"signed"_s).toBool();
    for (const auto &member : object.value(u"notSearchedForNames"_s).toArray()) manifest.unread << member.toString();
    for (const auto &member : object.value(u"metadataRemoved"_s).toArray()) {
        manifest.stripped.push_back(
            {member[u"file"_s].toString(), member[u"sha256"_s].toString(), member[u"originalSha256"_s].toString()});
    }
    return manifest;
}

QStringList evidencePaths(const std::vector<const Evidence *> &evidence)
{
    QStringList paths;
    QSet<QString> taken;
    QHash<QString, int> next; // number for a name that is taken
    for (const Evidence *record : evidence) {
        const QString name = safeFileName(record->fileName);
        QString free = name;
        int &number = next[foldedText(name)];
        for (number = std::max(number, 2); taken.contains(foldedText(free)); ++number) free = numbered(name, number);
        taken.insert(foldedText(free));
        paths << packmember::evidence + free;
    }
    return paths;
}

bool isEvidencePath(const QString &path)
{
    if (!path.startsWith(packmember::evidence)) return false;
    const QString name = path.sliced(packmember::evidence.size());
    return !name.isEmpty() && safeFileName(name) == name;
}

QByteArray toText(const std::vector<PackSum> &sums)
{
    QByteArray text;
    for (const PackSum &sum : sums) text += sum.sha256.toLatin1() + "  " + sum.file.toUtf8() + '\n';
    return text;
}

Maybe<std::vector<PackSum>> readPackSums(const QByteArray &text)
{
    std::vector<PackSum> sums;
    const QString all = QString::fromUtf8(text);
    for (const QStringView line : QStringView(all).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.size() < hexDigits + 3 || !isHash(line.first(hexDigits))) return {};
        sums.push_back({line.first(hexDigits).toString(), line.sliced(hexDigits + 2).toString()});
    }
    if (toText(sums) != text) return {};
    return sums;
}

bool isArmoured(const QByteArray &signature)
{
    static const QByteArray begin = "-----BEGIN SSH SIGNATURE-----\n";
    static const QByteArray end = "-----END SSH SIGNATURE-----\n";
    constexpr qsizetype lineBytes = 70;
    if (!signature.startsWith(begin) || !signature.endsWith(end)) return false;
    QByteArray code =
        signature.sliced(begin.size(), std::max<qsizetype>(0, signature.size() - begin.size() - end.size()));
    code.replace('\n', "");
    code = QByteArray::fromBase64(code).toBase64();
    QByteArray again = begin;
    for (qsizetype at = 0; at < code.size(); at += lineBytes)
        again += code.sliced(at, std::min(lineBytes, code.size() - at)) + '\n';
    return again + end == signature;
}

} // namespace koshin
