// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/recordcolumns.h"

#include "exchange/tables/pastevalues.h"
#include "exchange/tables/safecell.h"
#include "ledger/fields.h"

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

using IntendedBody = std::variant<Training, Practice>;

const QString listGap = u"; "_s;
// Of a group without any value: no text of a record begins so, and none gives this cell, since its apostrophe stands
// before no sign that needs one.
const QString bareGroup = u"\uFEFF"_s;
const QString bareGroupCell = u"'{}"_s;

template<class M>
consteval CellHolds holdsOf()
{
    if constexpr (isOptional<M>) return holdsOf<typename M::value_type>();
    else if constexpr (isList<M>) return Described<typename M::value_type> ? CellHolds::Things : CellHolds::Texts;
    else if constexpr (std::is_same_v<M, bool>) return CellHolds::YesOrNo;
    else if constexpr (std::is_integral_v<M> || std::is_same_v<M, Decimal>) return CellHolds::Number;
    else if constexpr (std::is_same_v<M, Date>) return CellHolds::Day;
    else return CellHolds::Text;
}

// Whether a value of the type may be there and hold nothing.
template<Described T>
consteval bool mayBeBare()
{
    bool all = true;
    forEachField<T>([&](const auto &field) { all = all && field.presence == Presence::Optional; });
    return all;
}

template<Described T>
void addColumns(std::vector<RecordColumn> &all, const QStringList &before, bool isRequired, bool isBody);

template<class M>
struct Inner
{
    using Type = M;
};
template<class T>
struct Inner<std::optional<T>>
{
    using Type = T;
};

template<class M>
void addColumn(std::vector<RecordColumn> &all, const QStringList &steps, bool isRequired)
{
    using Group = Inner<M>::Type;
    if constexpr (Described<Group>) {
        const std::size_t first = all.size();
        const bool isThere = isRequired && !isOptional<M>;
        addColumns<Group>(all, steps, isThere, false);
        all[first].opensGroup = mayBeBare<Group>();
        all[first].groupIsThere = isThere && mayBeBare<Group>();
    } else {
        all.push_back({steps.join(u'.'), steps, holdsOf<M>(), isRequired});
    }
}

// The body of a plan or a template has no id of its own.
template<Described T>
void addColumns(std::vector<RecordColumn> &all, const QStringList &before, bool isRequired, bool isBody)
{
    forEachField<T>([&](const auto &field) {
        using M = std::decay_t<decltype(std::declval<T>().*field.member)>;
        const QString name = QString::fromLatin1(field.name);
        if constexpr (std::is_same_v<M, IntendedBody>) {
            addColumns<Training>(all, {codeName(kindOf<Training>)}, false, true);
            addColumns<Practice>(all, {codeName(kindOf<Practice>)}, false, true);
        } else if (!isBody || name != u"id"_s) {
            addColumn<M>(all, before + QStringList{name}, isRequired && field.presence == Presence::Required);
        }
    });
}

void appendQuoted(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': json += u"\\\""_s; break;
        case u'\\': json += u"\\\\"_s; break;
        case u'\n': json += u"\\n"_s; break;
        case u'\r': json += u"\\r"_s; break;
        case u'\t': json += u"\\t"_s; break;
        default: json += c;
        }
    }
    json += u'"';
}

// In one line, members in the order of the fields, numbers as they are.
void appendJson(QString &json, const JsonNode &node)
{
    const auto all = [&](QChar open, QChar close, const auto &items, const auto &each) {
        json += open;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) json += u',';
            each(items[i]);
        }
        json += close;
    };
    switch (node.kind) {
    case JsonKind::Null: json += u"null"_s; return;
    case JsonKind::Bool:
    case JsonKind::Number: json += node.text; return;
    case JsonKind::String: return appendQuoted(json, node.text);
    case JsonKind::Array: return all(u'[', u']', node.items, [&](const JsonNode &item) { appendJson(json, item); });
    case JsonKind::Object:
        return all(u'{', u'}', node.members, [&](const JsonNode::Member &member) {
            appendQuoted(json, member.first);
            json += u':';
            appendJson(json, member.second);
        });
    }
}

// Whether a text can stand in a list between semicolons and be told from its neighbours.
bool standsAlone(const QString &text)
{
    return !text.isEmpty() && !text.contains(u';') && text == text.trimmed() && text.front() != u'['
           && text.front() != u'{';
}

QString listWords(const JsonNode &list)
{
    const bool plain = std::ranges::all_of(
        list.items, [](const JsonNode &item) { return item.kind == JsonKind::Object || standsAlone(item.text); });
    QString words;
    if (!plain) {
        appendJson(words, list);
        return words;
    }
    for (const JsonNode &item : list.items) {
        if (!words.isEmpty()) words += listGap;
        if (item.kind == JsonKind::Object) appendJson(words, item);
        else words += item.text;
    }
    return words;
}

JsonNode wordNode(JsonKind kind, const QString &text, qint64 line)
{
    JsonNode node;
    node.kind = kind;
    node.text = text;
    node.line = line;
    return node;
}

void placeAll(JsonNode &node, qint64 line)
{
    node.line = line;
    for (JsonNode &item : node.items) placeAll(item, line);
    for (JsonNode::Member &member : node.members) placeAll(member.second, line);
}

// `{…}; {…}` as one list of JSON: a semicolon between two things is no part of a text.
QString joinedThings(const QString &words)
{
    QString json = u"["_s;
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        if (isText && c == u'\\' && i + 1 < words.size()) {
            json += c;
            json += words[++i];
            continue;
        }
        if (c == u'"') isText = !isText;
        if (!isText && (c == u'{' || c == u'[')) ++depth;
        if (!isText && (c == u'}' || c == u']')) --depth;
        json += !isText && depth == 0 && c == u';' ? QChar(u',') : c;
    }
    return json + u']';
}

// What cannot be read stays a text, so that the reader of records says what is wrong with it.
JsonNode listNodeOf(const QString &words, CellHolds holds, qint64 line)
{
    const bool isJson = words.startsWith(u'[');
    if (isJson || holds == CellHolds::Things) {
        auto read = parseJson((isJson ? words : joinedThings(words)).toUtf8(), {});
        if (!read || !read->duplicateKeys.empty()) return wordNode(JsonKind::String, words, line);
        placeAll(read->root, line);
        return std::move(read->root);
    }
    JsonNode list = wordNode(JsonKind::Array, {}, line);
    for (const QString &part : words.split(u';', Qt::SkipEmptyParts))
        list.items.push_back(wordNode(JsonKind::String, part.trimmed(), line));
    return list;
}

JsonNode boolNode(const QString &words, qint64 line)
{
    const QString word = words.trimmed().toLower();
    const bool isYes = word == u"true" || word == u"1";
    if (!isYes && word != u"false" && word != u"0") return wordNode(JsonKind::String, words, line);
    return wordNode(JsonKind::Bool, isYes ? u"true"_s : u"false"_s, line);
}

// A spreadsheet that wrote the file anew may have written the day in its own way; the year stands first in all that
// are read.
QString dayWords(const QString &words)
{
    if (Date::parse(words) || words.size() < 5 || !words.first(4).toInt()) return words;
    const auto day = paste::day(words);
    return day ? day->toString() : words;
}

JsonNode valueOfWords(const QString &words, CellHolds holds, qint64 line)
{
    switch (holds) {
    case CellHolds::Text: break;
    case CellHolds::Day: return wordNode(JsonKind::String, dayWords(words), line);
    case CellHolds::Number: return wordNode(JsonKind::Number, words.trimmed(), line);
    case CellHolds::YesOrNo: return boolNode(words, line);
    case CellHolds::Texts:
    case CellHolds::Things: return listNodeOf(words, holds, line);
    }
    return wordNode(JsonKind::String, words, line);
}

// The object at the first of the steps but the last, made where it is not there yet.
JsonNode &groupAt(JsonNode &record, const QStringList &steps, qsizetype depth)
{
    JsonNode *at = &record;
    for (qsizetype i = 0; i < depth; ++i) {
        const auto found = std::ranges::find(at->members, steps[i], &JsonNode::Member::first);
        if (found != at->members.end()) {
            at = &found->second;
            continue;
        }
        at->members.push_back({steps[i], wordNode(JsonKind::Object, {}, record.line)});
        at = &at->members.back().second;
    }
    return *at;
}

} // namespace

const std::vector<RecordColumn> &recordColumns(RecordKind kind)
{
    static const auto all = [] {
        std::vector<std::vector<RecordColumn>> kinds;
        forEachKind([&]<class R>() { addColumns<R>(kinds.emplace_back(), {}, true, false); });
        return kinds;
    }();
    return all[std::size_t(kind)];
}

QStringList columnHeadings(RecordKind kind)
{
    QStringList headings;
    for (const RecordColumn &column : recordColumns(kind)) headings += column.path;
    return headings;
}

Maybe<QString> cellWords(const JsonNode &record, const RecordColumn &column)
{
    const JsonNode *at = &record;
    for (const QString &step : column.steps) {
        const JsonNode *group = at;
        at = at->find(step);
        if (!at && column.opensGroup && group != &record && group->members.empty()) return bareGroup;
        if (!at) return {};
    }
    return at->kind == JsonKind::Array ? listWords(*at) : at->text;
}

QString csvCellText(const Maybe<QString> &words)
{
    if (!words) return {};
    return words->isEmpty() ? u"'"_s : *words == bareGroup ? bareGroupCell : safeCell(*words);
}

QString sheetCellText(const Maybe<QString> &words)
{
    if (!words) return {};
    if (words->isEmpty()) return u"'"_s;
    if (*words == bareGroup) return bareGroupCell;
    return words->startsWith(u'\'') ? u'\'' + *words : *words;
}

Maybe<QString> wordsOfCell(const QString &cell)
{
    if (cell.isEmpty()) return {};
    if (cell == bareGroupCell) return bareGroup;
    return cell == u"'" ? QString() : plainCell(cell);
}

JsonNode recordFromWords(RecordKind kind, const std::vector<Maybe<QString>> &words, qint64 line)
{
    JsonNode record = wordNode(JsonKind::Object, {}, line);
    const auto &columns = recordColumns(kind);
    for (std::size_t i = 0; i < columns.size() && i < words.size(); ++i) {
        const RecordColumn &column = columns[i];
        const qsizetype depth = column.steps.size() - 1;
        const bool isBare = column.opensGroup && words[i] == bareGroup;
        if (isBare || column.groupIsThere) groupAt(record, column.steps, depth);
        if (!words[i] || isBare) continue;
        groupAt(record, column.steps, depth)
            .members.push_back({column.steps.back(), valueOfWords(*words[i], column.holds, line)});
    }
    return record;
}

} // namespace koshin
