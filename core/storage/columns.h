// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/fields.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace koshin {

// How a field of a record lies in columns, read off ledger/fields.h: one value is one column; a
// struct's fields are columns with the struct's name in front; a list of codes is a JSON text;
// other lists are tables of their own (see table.h).

template<class T>
inline constexpr bool isVariant = false;
template<class... T>
inline constexpr bool isVariant<std::variant<T...>> = true;

template<class T>
inline constexpr bool isCodeList = false;
template<Code E>
inline constexpr bool isCodeList<std::vector<E>> = true;
/// A list that has a table of its own.
template<class T>
inline constexpr bool isChildList = isList<T> && !isCodeList<T>;

template<class T>
struct Unwrapped
{
    using Type = T;
};
template<class T>
struct Unwrapped<std::optional<T>>
{
    using Type = T;
};

/// A field that is the record's key has the column `id` at the table's front.
template<class F>
bool isKey(const F &field)
{
    return std::string_view(field.name) == "id";
}

/// True if a struct that is there always has a column that is not null.
template<Described T>
constexpr bool hasRequiredField()
{
    bool found = false;
    forEachField<T>([&](const auto &f) { found = found || f.presence == Presence::Required; });
    return found;
}

/// `completedOn` becomes `completed_on`.
inline std::string snake(std::string_view name)
{
    std::string text;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') (text += '_') += char(c - 'A' + 'a');
        else text += c;
    }
    return text;
}

template<Described T>
void columnNames(const std::string &prefix, std::vector<std::string> &names)
{
    forEachField<T>([&](const auto &f) {
        using M = std::decay_t<decltype(std::declval<T>().*f.member)>;
        using V = typename Unwrapped<M>::Type;
        if (isKey(f)) return;
        const std::string name = prefix + snake(f.name);
        if constexpr (Described<V>) {
            if (isOptional<M> && !hasRequiredField<V>()) names.push_back("has_" + name);
            columnNames<V>(name + '_', names);
        } else if constexpr (!isChildList<V>) {
            names.push_back('"' + name + '"');
        }
    });
}

/// Binds the values of a record one after the other.
class Binder
{
public:
    explicit Binder(SQLite::Statement &statement) : m_statement(statement) {}

    void text(const QString &value) { m_statement.bind(m_at++, value.toStdString()); }
    void integer(qint64 value) { m_statement.bind(m_at++, int64_t(value)); }
    void null() { m_statement.bind(m_at++); }

    template<Described T>
    void fields(const T *value)
    {
        forEachField<T>([&](const auto &f) {
            using M = std::decay_t<decltype(value->*f.member)>;
            if (!isKey(f)) member<M>(value ? &(value->*f.member) : nullptr);
        });
    }

private:
    template<class M>
    void member(const M *value)
    {
        if constexpr (isOptional<M>) {
            using V = typename Unwrapped<M>::Type;
            const V *inner = value && *value ? &**value : nullptr;
            if constexpr (Described<V>) {
                if (!hasRequiredField<V>()) integer(inner != nullptr);
            }
            member<V>(inner);
        } else if constexpr (Described<M>) {
            fields(value);
        } else if constexpr (!isChildList<M>) {
            if (value) scalar(*value);
            else null();
        }
    }

    void scalar(const QString &value) { text(value); }
    void scalar(Date value) { text(value.toString()); }
    void scalar(Timestamp value) { text(value.toString()); }
    void scalar(Decimal value) { text(value.toString()); }
    void scalar(int value) { integer(value); }
    void scalar(qint64 value) { integer(value); }
    void scalar(bool value) { integer(value); }
    template<class Tag>
    void scalar(const Id<Tag> &value)
    {
        text(value.text());
    }
    template<Code E>
    void scalar(E value)
    {
        text(codeName(value));
    }
    template<Code E>
    void scalar(const std::vector<E> &codes)
    {
        QJsonArray array;
        for (const E code : codes) array.append(codeName(code));
        text(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    }
    template<class... T>
    void scalar(const std::variant<T...> &value)
    {
        std::visit([this](const auto &x) { scalar(kindOf<std::decay_t<decltype(x)>>); }, value);
    }

    SQLite::Statement &m_statement;
    int m_at = 1;
};

/// Reads the values of a record one after the other. Throws UnreadableValue, with the field alone, if a text is not
/// what the column's field needs, which only damage can bring about.
class ColumnReader
{
public:
    explicit ColumnReader(SQLite::Statement &statement) : m_statement(statement) {}

    [[nodiscard]] QString text()
    {
        const SQLite::Column column = m_statement.getColumn(m_at++);
        const char *utf8 = column.getText();
        return QString::fromUtf8(utf8, column.getBytes());
    }
    [[nodiscard]] qint64 integer() { return m_statement.getColumn(m_at++).getInt64(); }

    template<Described T>
    void fields(T &value)
    {
        forEachField<T>([&](const auto &f) {
            if (isKey(f)) return;
            m_field = f.name;
            member(value.*f.member);
        });
    }

private:
    // A struct is there if its own column says so, or else its first one, which is required.
    template<class M>
    void member(M &value)
    {
        if constexpr (isOptional<M>) {
            using V = typename Unwrapped<M>::Type;
            bool there = !m_statement.isColumnNull(m_at);
            if constexpr (Described<V>) {
                if (!hasRequiredField<V>()) there = integer() != 0;
            }
            V inner{};
            if (there) member(inner);
            else skip<V>();
            if (there) value = std::move(inner);
        } else if constexpr (Described<M>) {
            fields(value);
        } else if constexpr (!isChildList<M>) {
            scalar(value);
        }
    }

    template<class V>
    void skip()
    {
        if constexpr (Described<V>) {
            std::vector<std::string> names;
            columnNames<V>({}, names);
            m_at += int(names.size());
        } else {
            ++m_at;
        }
    }

    template<class T>
    void take(T &value, const std::optional<T> &parsed)
    {
        if (!parsed) refuse();
        value = *parsed;
    }
    [[noreturn]] void refuse() const { throw UnreadableValue{{}, {}, QString::fromLatin1(m_field)}; }
    void scalar(QString &value) { value = text(); }
    void scalar(Date &value) { take(value, Date::parse(text())); }
    void scalar(Timestamp &value) { take(value, Timestamp::parse(text())); }
    void scalar(Decimal &value) { take(value, Decimal::parse(text())); }
    void scalar(int &value) { value = int(integer()); }
    void scalar(qint64 &value) { value = integer(); }
    void scalar(bool &value) { value = integer() != 0; }
    template<class Tag>
    void scalar(Id<Tag> &value)
    {
        value = Id<Tag>(text());
    }
    template<Code E>
    void scalar(E &value)
    {
        take(value, parseCode<E>(text()));
    }
    template<Code E>
    void scalar(std::vector<E> &codes)
    {
        const QString json = text();
        if (json == QLatin1String("[]")) return;
        const QJsonDocument list = QJsonDocument::fromJson(json.toUtf8());
        if (!list.isArray()) refuse();
        for (const auto &name : list.array()) {
            E code{};
            take(code, parseCode<E>(name.toString()));
            codes.push_back(code);
        }
    }
    template<class... T>
    void scalar(std::variant<T...> &value)
    {
        RecordKind kind{};
        scalar(kind);
        ((kind == kindOf<T> ? void(value = T{}) : void()), ...);
    }

    SQLite::Statement &m_statement;
    int m_at = 0;
    const char *m_field = "";
};

} // namespace koshin
