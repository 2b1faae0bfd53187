// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/drafts.h"

#include "exchange/records/ledgerjson.h"
#include "session/session.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr qsizetype mostDrafts = 20;
constexpr qsizetype longestDraft = 256 * 1024; ///< bytes
constexpr qsizetype longestLine = 4'000;

const QString listKey = u"draft/list"_s;
const QString lineKey = u"draft/quick-entry"_s;

QString keyOf(const QString &name)
{
    return u"draft/form/"_s + name;
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject files;
    for (auto file = draft.files.cbegin(); file != draft.files.cend(); ++file) files.insert(file.key(), file.value());
    QJsonObject json{
        {u"title"_s, draft.title}, {u"record"_s, draft.record}, {u"files"_s, files}, {u"file"_s, draft.file}};
    if (!draft.original) return json;
    json.insert(u"kind"_s, QString(codeName(kindOfRecord(*draft.original))));
    json.insert(u"original"_s, koshin::toJson(*draft.original));
    return json;
}

// Settings are as untrusted as any file: what is no draft is none.
Maybe<Draft> draftFrom(const QJsonObject &json)
{
    if (!json.value("record"_L1).isObject()) return {};
    Draft draft{json.value("title"_L1).toString(),
                json.value("record"_L1).toObject(),
                {},
                json.value("file"_L1).toString(),
                {}};
    const QJsonObject files = json.value("files"_L1).toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        draft.files.insert(file.key(), file.value().toString());
    const auto kind = parseCode<RecordKind>(json.value("kind"_L1).toString());
    if (!kind) return draft;
    const auto original = recordFromJson(*kind, json.value("original"_L1).toObject());
    if (!original) return {}; // saving would overwrite what nobody compared
    draft.original = *original;
    return draft;
}

} // namespace

Drafts::Drafts(Session &session) : m_session(session) {}

Result<QJsonValue> Drafts::read(const QString &key) const
{
    const auto meanwhile = m_meanwhile.constFind(key);
    return meanwhile == m_meanwhile.cend() ? m_session.setting(key) : Result<QJsonValue>(*meanwhile);
}

// False if it is kept for this session only.
bool Drafts::write(const QString &key, const QJsonValue &value)
{
    const bool mayWrite = !m_session.isReadOnly() && !m_session.isBusy();
    if (mayWrite && m_session.setSetting(key, value)) {
        m_meanwhile.remove(key);
        return true;
    }
    m_meanwhile.insert(key, value);
    return false;
}

QStringList Drafts::names() const
{
    QStringList names;
    for (const auto &name : read(listKey).value_or(QJsonValue()).toArray()) names += name.toString();
    return names;
}

Maybe<Draft> Drafts::find(const QString &name) const
{
    return draftFrom(read(keyOf(name)).value_or(QJsonValue()).toObject());
}

QString Drafts::newestOf(const QString &form) const
{
    const QStringList all = names();
    for (const QString &name : all | std::views::reverse) {
        if (name.startsWith(form + u'/') && find(name)) return name;
    }
    return {};
}

void Drafts::keep(const QString &name, const Draft &draft)
{
    const QJsonObject json = toJson(draft);
    if (QJsonDocument(json).toJson(QJsonDocument::Compact).size() > longestDraft) m_meanwhile.insert(keyOf(name), json);
    else if (read(keyOf(name)).value_or(QJsonValue()).toObject() != json) write(keyOf(name), json);
    if (!read(listKey)) return; // a list that is not known is not overwritten
    const QStringList before = names();
    QStringList after = before;
    after.removeAll(name);
    while (after.size() >= mostDrafts) write(keyOf(after.takeFirst()), QJsonValue());
    after += name;
    if (after != before) write(listKey, QJsonArray::fromStringList(after));
}

void Drafts::drop(const QString &name)
{
    if (!read(keyOf(name)).value_or(QJsonValue()).isNull()) write(keyOf(name), QJsonValue());
    if (!read(listKey)) return;
    const QStringList before = names();
    QStringList after = before;
    after.removeAll(name);
    if (after != before) write(listKey, after.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(after));
}

QString Drafts::line() const
{
    return read(lineKey).value_or(QJsonValue()).toString();
}

void Drafts::keepLine(const QString &line)
{
    const QString kept = line.trimmed().isEmpty() || line.size() > longestLine ? QString() : line;
    if (kept != this->line()) write(lineKey, kept.isEmpty() ? QJsonValue() : QJsonValue(kept));
}

} // namespace koshin
