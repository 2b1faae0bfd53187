// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonnode.h"
#include "rules/scheme/scheme.h"

#include <QSet>

namespace koshin {

/// Faults of one pack as they are found. Those of an edition that others are based on show in each of
/// them: each is kept once, and so many that a person can read them.
class PackFaults
{
public:
    static constexpr int mostListed = 100;

    void add(Error fault);
    /// Of all that were added, repeats included.
    [[nodiscard]] std::size_t count() const { return m_count; }
    /// With the number of those left out as the last one.
    [[nodiscard]] Faults take() &&;

private:
    Faults m_listed;
    QSet<QString> m_known;
    std::size_t m_count = 0;
};

/// The most entries of a list or members of an object.
inline constexpr std::size_t packWidth = 1'000;
/// The longest way from one name to another: of points, categories and waivers.
inline constexpr int packChain = 64;

/// Whether following the names from this one never ends, or only after very many.
template<class Next>
[[nodiscard]] bool runsInCircle(QString name, Next next)
{
    for (int steps = 0; steps < packChain; ++steps) {
        const Maybe<QString> following = next(name);
        if (!following) return false;
        name = *following;
    }
    return true;
}

/// What the reading of one pack gathers on its way.
struct PackReading
{
    QString file;
    PackFaults faults;
    QSet<QString> sourceKeys;     ///< of the edition in hand
    QSet<QString> pointNames;     ///< the same
    QSet<QString> requirementIds; ///< met so far in the edition in hand
};

/// One object of a rule pack. Each member is asked for by name; what nobody asked for is reported
/// as unknown by `finish`. Every fault is noted with its place, and reading goes on.
class PackObject
{
public:
    PackObject(PackReading &reading, const JsonNode &node, QString path);

    [[nodiscard]] bool isObject() const { return m_node.kind == JsonKind::Object; }
    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] const JsonNode &node() const { return m_node; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] PackReading &reading() const { return m_reading; }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path + u'.' + name; }

    /// The member, or null; a missing one is a fault when required.
    const JsonNode *take(const char *name, bool required = false);
    /// The member if it is of this kind; any other kind is a fault.
    const JsonNode *take(const char *name, JsonKind kind, bool required = false);

    QString text(const char *name, bool required = false);
    Bilingual bilingual(const char *name, bool required = false);
    Maybe<Date> date(const char *name, bool required = false);
    Maybe<int> integer(const char *name, int least, int greatest, bool required = false);
    Maybe<Decimal> decimal(const char *name, bool required = false);
    Maybe<bool> boolean(const char *name);
    std::vector<QString> texts(const char *name);
    /// Keys of the edition's sources.
    std::vector<QString> sources(const char *name);
    template<Code E>
    Maybe<E> code(const char *name, bool required = false);
    template<Code E>
    std::vector<E> codes(const char *name);

    /// Reports members that were not taken.
    void finish();
    void fault(ErrorCode code, QStringList arguments, const JsonNode *at = nullptr, const QString &path = {});

private:
    template<Code E>
    Maybe<E> codeOf(const JsonNode &node, const QString &name, const QString &path);

    PackReading &m_reading;
    const JsonNode &m_node;
    QString m_path;
    QSet<QString> m_taken;
};

template<Code E>
Maybe<E> PackObject::codeOf(const JsonNode &node, const QString &name, const QString &path)
{
    const auto code = parseCode<E>(node.text);
    if (!code) fault(ErrorCode::UnknownValue, {name, node.text, codeList<E>()}, &node, path);
    return code;
}

template<Code E>
Maybe<E> PackObject::code(const char *name, bool required)
{
    const QString field = QString::fromLatin1(name);
    const JsonNode *node = take(name, JsonKind::String, required);
    return node ? codeOf<E>(*node, field, pathOf(field)) : std::nullopt;
}

template<Code E>
std::vector<E> PackObject::codes(const char *name)
{
    std::vector<E> all;
    const QString field = QString::fromLatin1(name);
    const JsonNode *list = take(name, JsonKind::Array);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const QString path = pathOf(field) + QStringLiteral("[%1]").arg(i);
        if (const auto code = codeOf<E>(list->items[i], field, path)) all.push_back(*code);
    }
    return all;
}

} // namespace koshin
