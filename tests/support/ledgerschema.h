// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/fields.h"

#include <QSet>

namespace koshin::test {

/// Writes the JSON Schema of the ledger file from the tables of fields and kinds: what the reader reads is what it
/// says.
class LedgerSchema
{
public:
    QByteArray write()
    {
        // The order in which a person looks for things; of JSON objects Qt would make the order of the alphabet.
        m_text =
            "{\n"
            "  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
            "  \"title\": \"koshin-ledger, version 1\",\n"
            "  \"description\": \"All that a holder recorded. See docs/ledger-format.md. References between records, ids "
            "given twice and what one field asks of another are checked by the program alone.\",\n"
            "  \"type\": \"object\",\n"
            "  \"additionalProperties\": false,\n"
            "  \"required\": [\"format\", \"version\"],\n"
            "  \"properties\": {\n"
            "    \"format\": {\"const\": \"koshin-ledger\"},\n"
            "    \"version\": {\"const\": 1},\n"
            "    \"holder\": {\"$ref\": \"#/definitions/holder\"}";
        forEachKind([&]<class R>() {
            m_text += ",\n    " + quoted(listName(kindOf<R>)) + ": {\"type\": \"array\", \"items\": {\"$ref\": "
                      + quoted(QStringLiteral("#/definitions/") + codeName(kindOf<R>)) + "}}";
        });
        m_text += "\n  },\n  \"definitions\": {\n";
        define(QStringLiteral("day"),
               R"({"type": "string", "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"})");
        define(
            QStringLiteral("time"),
            R"({"type": "string", "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)$"})");
        define(QStringLiteral("id"), line(1, limits::idLength));
        define(QStringLiteral("text"), line(0, limits::lineLength));
        define(QStringLiteral("requiredText"), line(1, limits::lineLength));
        define(QStringLiteral("longText"),
               "{\"type\": \"string\", \"maxLength\": " + QByteArray::number(limits::textLength) + "}");
        define(QStringLiteral("hash"), R"({"type": "string", "pattern": "^[0-9a-f]{64}$"})");
        define(QStringLiteral("currency"), R"({"type": "string", "pattern": "^[A-Z]{3}$"})");
        define<Holder>(QStringLiteral("holder"));
        forEachKind([&]<class R>() { define<R>(codeName(kindOf<R>)); });
        define(QStringLiteral("intendedTraining"), body<Training>(QStringLiteral("id")));
        define(QStringLiteral("intendedPractice"), body<Practice>(QStringLiteral("id")));
        while (!m_later.empty()) { // what the fields of those hold, and what that holds
            const auto later = std::move(m_later);
            m_later.clear();
            for (const auto &[name, make] : later) define(name, make(*this));
        }
        m_text.chop(2);
        return m_text + "\n  }\n}\n";
    }

private:
    using Make = QByteArray (*)(LedgerSchema &);

    static QByteArray quoted(const QString &text) { return '"' + text.toUtf8() + '"'; }

    // Control characters, and in a line its ends, are none of a text; nor is a mark of the encoding its first sign.
    static QByteArray line(int least, int most)
    {
        return "{\"type\": \"string\", \"minLength\": " + QByteArray::number(least) + ", \"maxLength\": "
               + QByteArray::number(most) + R"(, "pattern": "^(?!\ufeff)[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$"})";
    }

    void define(const QString &name, const QByteArray &schema)
    {
        m_text += "    " + quoted(name) + ": " + schema + ",\n";
    }
    template<Described T>
    void define(const QString &name)
    {
        define(name, body<T>({}));
    }

    template<Described T>
    QByteArray body(const QString &without)
    {
        QByteArray properties;
        QByteArray required;
        forEachField<T>([&](const auto &field) {
            using M = std::decay_t<decltype(std::declval<T>().*field.member)>;
            const QString name = QString::fromLatin1(field.name);
            if (name == without) return;
            if constexpr (std::is_same_v<M, std::variant<Training, Practice>>) {
                add(properties, QStringLiteral("training"), reference(QStringLiteral("intendedTraining")));
                add(properties, QStringLiteral("practice"), reference(QStringLiteral("intendedPractice")));
            } else {
                const bool isRequired = field.presence == Presence::Required;
                const bool mayBeEmpty = !isRequired || std::is_same_v<T, Holder>; // nobody needs a name
                add(properties, name, of<M>(name, field.limits, !mayBeEmpty));
                if (isRequired) required += (required.isEmpty() ? "" : ", ") + quoted(name);
            }
        });
        QByteArray schema = "{\n      \"type\": \"object\",\n      \"additionalProperties\": false,\n";
        if (!required.isEmpty()) schema += "      \"required\": [" + required + "],\n";
        if constexpr (hasIntended<T>)
            schema += "      \"oneOf\": [{\"required\": [\"training\"]}, {\"required\": [\"practice\"]}],\n";
        return schema + "      \"properties\": {\n" + properties + "\n      }\n    }";
    }
    static void add(QByteArray &properties, const QString &name, const QByteArray &schema)
    {
        properties += (properties.isEmpty() ? "" : ",\n") + QByteArray("        ") + quoted(name) + ": " + schema;
    }
    static QByteArray reference(const QString &name)
    {
        return "{\"$ref\": " + quoted(QStringLiteral("#/definitions/") + name) + "}";
    }

    template<class M>
    QByteArray of(const QString &name, const Limits &limits, bool isRequired)
    {
        if constexpr (isOptional<M>) return of<typename M::value_type>(name, limits, isRequired);
        else if constexpr (isList<M>) {
            return "{\"type\": \"array\", \"maxItems\": " + QByteArray::number(limits::listLength)
                   + ", \"items\": " + of<typename M::value_type>(name, {}, false) + "}";
        } else if constexpr (Described<M>) return group<M>(name);
        else if constexpr (std::is_same_v<M, bool>) return R"({"type": "boolean"})";
        else if constexpr (std::is_integral_v<M>) return number("integer", limits);
        else if constexpr (std::is_same_v<M, Decimal>) return number("number", limits);
        else if constexpr (std::is_same_v<M, Date>) return reference(QStringLiteral("day"));
        else if constexpr (std::is_same_v<M, Timestamp>) return reference(QStringLiteral("time"));
        else if constexpr (isId<M>) return reference(QStringLiteral("id"));
        else if constexpr (Code<M>) {
            QByteArray all;
            for (std::size_t i = 0; i < CodeNames<M>::names.size(); ++i)
                all += (all.isEmpty() ? "" : ", ") + quoted(codeName(M(i)));
            return "{\"enum\": [" + all + "]}";
        } else {
            if (name == u"sha256") return reference(QStringLiteral("hash"));
            if (name == u"currency") return reference(QStringLiteral("currency"));
            if (limits.isLong) return reference(QStringLiteral("longText"));
            return reference(isRequired ? QStringLiteral("requiredText") : QStringLiteral("text"));
        }
    }
    static QByteArray number(const char *type, const Limits &limits)
    {
        return QByteArray("{\"type\": \"") + type + "\", \"minimum\": " + QByteArray::number(limits.least)
               + ", \"maximum\": " + QByteArray::number(limits.greatest) + "}";
    }
    // A thing inside a record is described once, by the name of the field that it first stood in.
    template<Described G>
    QByteArray group(const QString &name)
    {
        static const QString own = name;
        if (!m_asked.contains(own)) {
            m_asked.insert(own);
            m_later.push_back({own, [](LedgerSchema &schema) { return schema.body<G>({}); }});
        }
        return reference(own);
    }

    QByteArray m_text;
    QSet<QString> m_asked;
    std::vector<std::pair<QString, Make>> m_later;
};

} // namespace koshin::test
