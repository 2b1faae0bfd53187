// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordinput.h"

#include "ledger/fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace koshin::input {

namespace {

using namespace Qt::StringLiterals;

using Intended = std::variant<Training, Practice>;

// completed-on → completedOn.
QString camel(const QString &text)
{
    QString name;
    bool up = false;
    for (const QChar c : text) {
        if (c == u'-') up = true;
        else {
            name += up ? c.toUpper() : c;
            up = false;
        }
    }
    return name;
}

template<class T>
void collect(QStringList &all, const QString &prefix);

template<class T>
void collectField(QStringList &all, const QString &path)
{
    if constexpr (isOptional<T>) {
        collectField<typename T::value_type>(all, path);
    } else if constexpr (std::is_same_v<T, Intended>) {
        collect<Training>(all, u"training."_s);
        collect<Practice>(all, u"practice."_s);
    } else if constexpr (isList<T>) {
        all += path;
        if constexpr (Described<typename T::value_type>) {
            collect<typename T::value_type>(all, path + u'.');
        }
    } else if constexpr (Described<T>) {
        collect<T>(all, path + u'.');
    } else {
        all += path;
    }
}

template<class T>
void collect(QStringList &all, const QString &prefix)
{
    forEachField<T>([&](const auto &field) {
        using M = std::decay_t<decltype(std::declval<T>().*field.member)>;
        collectField<M>(all, prefix + QString::fromLatin1(field.name));
    });
}

// What the text means for a member of this type; a text where nothing better fits, so that the
// reader of records can say what is wrong with it.
template<class T>
QJsonValue value(const QString &text)
{
    if constexpr (isOptional<T>) {
        return value<typename T::value_type>(text);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (text == "true"_L1 || text == "yes"_L1) return true;
        if (text == "false"_L1 || text == "no"_L1) return false;
        return text;
    } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, qint64> || std::is_same_v<T, Decimal>) {
        const auto number = Decimal::parse(text);
        return number ? QJsonValue(number->toDouble()) : QJsonValue(text);
    } else if constexpr (isList<T>) {
        using Item = typename T::value_type;
        QJsonArray list;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
            if constexpr (std::is_same_v<Item, Offer>) {
                list.append(QJsonObject{{u"credential"_s, part.trimmed()}});
            } else {
                list.append(value<Item>(part.trimmed()));
            }
        }
        return list;
    } else {
        return text;
    }
}

template<class T>
bool putInto(QJsonObject &object, const QStringList &path, const QString &text);

template<class T>
bool putList(QJsonArray &list, const QStringList &path, const QString &text)
{
    bool isPosition = false;
    const int position = path.first().toInt(&isPosition);
    const QStringList rest = isPosition ? path.sliced(1) : path;
    const int index = isPosition ? position : 0;
    if (index < 0 || index > list.size()) return false;
    if constexpr (Described<T>) {
        QJsonObject item = index < list.size() ? list[index].toObject() : QJsonObject();
        if (rest.isEmpty()) {
            if (!text.isEmpty() || index >= list.size()) return false;
            list.removeAt(index);
            return true;
        }
        if (!putInto<T>(item, rest, text)) return false;
        if (index < list.size()) list[index] = item;
        else list.append(item);
        return true;
    }
    return false;
}

template<class M>
bool putField(QJsonObject &object, const QString &name, const QStringList &rest, const QString &text)
{
    if constexpr (isOptional<M>) {
        return putField<typename M::value_type>(object, name, rest, text);
    } else {
        if (rest.isEmpty()) {
            if (text.isEmpty()) object.remove(name);
            else object.insert(name, value<M>(text));
            return true;
        }
        if constexpr (isList<M>) {
            QJsonArray list = object.value(name).toArray();
            if (!putList<typename M::value_type>(list, rest, text)) return false;
            object.insert(name, list);
            return true;
        } else if constexpr (Described<M>) {
            QJsonObject inner = object.value(name).toObject();
            if (!putInto<M>(inner, rest, text)) return false;
            if (inner.isEmpty()) object.remove(name);
            else object.insert(name, inner);
            return true;
        }
        return false;
    }
}

template<class T>
bool putInto(QJsonObject &object, const QStringList &path, const QString &text)
{
    const QString name = camel(path.first());
    if constexpr (hasIntended<T>) {
        if (name == "training"_L1) return putField<Training>(object, name, path.sliced(1), text);
        if (name == "practice"_L1) return putField<Practice>(object, name, path.sliced(1), text);
    }
    bool done = false;
    forEachField<T>([&](const auto &field) {
        using M = std::decay_t<decltype(std::declval<T>().*field.member)>;
        if constexpr (!std::is_same_v<M, Intended>) {
            if (name == QLatin1String(field.name)) done = putField<M>(object, name, path.sliced(1), text);
        }
    });
    return done;
}

} // namespace

QStringList paths(RecordKind kind)
{
    return withKind(kind, []<class R>() {
        QStringList all;
        collect<R>(all, {});
        return all;
    });
}

QString dashed(const QString &path)
{
    QString text;
    for (const QChar c : path) {
        if (c.isUpper()) text += u'-';
        text += c.toLower();
    }
    return text;
}

Result<> put(RecordKind kind, QJsonObject &record, const QString &path, const QString &text)
{
    const bool done = withKind(kind, [&]<class R>() { return putInto<R>(record, path.split(u'.'), text); });
    if (!done) return failure(ErrorCode::UnknownField, {path});
    return {};
}

Result<> putHolder(Holder &holder, const QString &field, const QString &text)
{
    if (field == "name"_L1) {
        holder.name = text;
        return {};
    }
    if (field != "language"_L1) return failure(ErrorCode::UnknownField, {field});
    holder.language = parseCode<Language>(text);
    if (!holder.language && !text.isEmpty()) {
        return failure(ErrorCode::UnknownValue, {field, text, codeList<Language>()});
    }
    return {};
}

Result<std::pair<QString, QString>> split(const QString &assignment)
{
    const auto at = assignment.indexOf(u'=');
    if (at < 1) {
        return failure(ErrorCode::WrongUse,
                       {QCoreApplication::translate("Input", "“%1” should be FIELD=VALUE.").arg(assignment)});
    }
    return std::pair{assignment.first(at), assignment.sliced(at + 1)};
}

} // namespace koshin::input
