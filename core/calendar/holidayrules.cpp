// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidayrules.h"

#include "base/jsonnode.h"

#include <algorithm>
#include <array>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;
constexpr int firstYear = int(std::chrono::year_month_day(Date::first()).year());
constexpr int lastYear = int(std::chrono::year_month_day(Date::last()).year());
constexpr std::array weekdays = {"sunday"_L1,   "monday"_L1, "tuesday"_L1, "wednesday"_L1,
                                 "thursday"_L1, "friday"_L1, "saturday"_L1};

struct Reading
{
    QString file;
    Faults faults;
};

// One object of the file; what nobody took by its name is a fault.
class HolidayObject
{
public:
    HolidayObject(Reading &reading, const JsonNode &node, QString path)
        : m_reading(reading), m_node(node), m_path(std::move(path))
    {
        if (node.kind == JsonKind::Object) return;
        fault(node, m_path, ErrorCode::WrongType, {m_path, kindName(JsonKind::Object), kindName(node.kind)});
    }
    ~HolidayObject()
    {
        for (const auto &[name, value] : m_node.members) {
            if (!m_taken.contains(name)) fault(value, pathOf(name), ErrorCode::UnknownField, {name});
        }
    }
    Q_DISABLE_COPY_MOVE(HolidayObject)

    [[nodiscard]] Reading &reading() const { return m_reading; }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path + u'.' + name; }
    [[nodiscard]] bool has(const QString &name) const { return m_node.find(name) != nullptr; }

    const JsonNode *take(const QString &name, JsonKind kind, bool required = true)
    {
        m_taken << name;
        const JsonNode *node = m_node.find(name);
        if (!node && required) fault(m_node, pathOf(name), ErrorCode::MissingField, {name});
        if (!node || node->kind == kind) return node;
        fault(*node, pathOf(name), ErrorCode::WrongType, {name, kindName(kind), kindName(node->kind)});
        return nullptr;
    }
    QString text(const QString &name, bool required = true)
    {
        const JsonNode *node = take(name, JsonKind::String, required);
        if (node && node->text.isEmpty()) fault(*node, pathOf(name), ErrorCode::EmptyText, {name});
        return node ? node->text : QString();
    }
    int integer(const QString &name, int least, int greatest, std::optional<int> otherwise = {})
    {
        const JsonNode *node = take(name, JsonKind::Number, !otherwise);
        if (!node) return otherwise.value_or(least);
        bool ok = false;
        const int value = node->text.toInt(&ok);
        if (ok && value >= least && value <= greatest) return value;
        fault(*node, pathOf(name), ErrorCode::OutOfRange,
              {name, node->text, QString::number(least), QString::number(greatest)});
        return least;
    }
    Decimal decimal(const QString &name, int greatest)
    {
        const JsonNode *node = take(name, JsonKind::Number);
        const auto value = node ? Decimal::parse(node->text) : Decimal();
        if (value && *value >= Decimal() && *value <= Decimal(greatest)) return *value;
        fault(*node, pathOf(name), ErrorCode::OutOfRange, {name, node->text, u"0"_s, QString::number(greatest)});
        return {};
    }
    std::optional<Date> date(const QString &name, bool required = true)
    {
        const JsonNode *node = take(name, JsonKind::String, required);
        const auto value = node ? Date::parse(node->text) : std::nullopt;
        if (node && !value) fault(*node, pathOf(name), ErrorCode::BadDate, {name, node->text});
        return value;
    }
    // The position of the text among those allowed.
    template<std::size_t N>
    std::optional<std::size_t> choice(const QString &name, const std::array<QLatin1StringView, N> &of,
                                      bool required = true)
    {
        const JsonNode *node = take(name, JsonKind::String, required);
        if (!node) return {};
        const auto at = std::find(of.begin(), of.end(), node->text);
        if (at != of.end()) return std::size_t(at - of.begin());
        QStringList allowed;
        for (const QLatin1StringView word : of) allowed << word;
        fault(*node, pathOf(name), ErrorCode::UnknownValue, {name, node->text, allowed.join(u", ")});
        return {};
    }
    void fault(const JsonNode &at, const QString &path, ErrorCode code, const QStringList &arguments)
    {
        m_reading.faults.push_back({code, arguments, {m_reading.file, path, at.line}});
    }
    void endBeforeStart(const QString &from, const QString &to)
    {
        fault(m_node, pathOf(u"to"_s), ErrorCode::EndBeforeStart, {u"to"_s, to, u"from"_s, from});
    }

private:
    Reading &m_reading;
    const JsonNode &m_node;
    QString m_path;
    QStringList m_taken;
};

template<class Read>
void readEach(HolidayObject &parent, const QString &name, bool required, Read read)
{
    const JsonNode *list = parent.take(name, JsonKind::Array, required);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        HolidayObject fields(parent.reading(), list->items[i], parent.pathOf(name) + u"[%1]"_s.arg(i));
        read(fields);
    }
}

HolidayName readName(HolidayObject &parent, const QString &member)
{
    const JsonNode *node = parent.take(member, JsonKind::Object);
    if (!node) return {};
    HolidayObject fields(parent.reading(), *node, parent.pathOf(member));
    return {fields.text(u"ja"_s), fields.text(u"en"_s)};
}

std::chrono::weekday readWeekday(HolidayObject &fields, const QString &member)
{
    return std::chrono::weekday(unsigned(fields.choice(member, weekdays).value_or(0)));
}

EquinoxDay readEquinox(HolidayObject &parent)
{
    EquinoxDay equinox;
    equinox.month = unsigned(parent.integer(u"month"_s, 1, 12));
    const JsonNode *node = parent.take(u"equinox"_s, JsonKind::Object);
    if (!node) return equinox;
    HolidayObject fields(parent.reading(), *node, parent.pathOf(u"equinox"_s));
    equinox.year = fields.integer(u"year"_s, firstYear, lastYear);
    equinox.day = fields.decimal(u"day"_s, 31);
    equinox.drift = fields.decimal(u"drift"_s, 1);
    return equinox;
}

HolidayRule readWhen(HolidayObject &fields)
{
    HolidayRule rule;
    if (fields.has(u"date"_s)) {
        const Date day = fields.date(u"date"_s).value_or(Date());
        rule.when = FixedDay{day.month(), day.day()};
        rule.from = rule.to = day.year();
        return rule;
    }
    rule.from = fields.integer(u"from"_s, firstYear, lastYear, firstYear);
    rule.to = fields.integer(u"to"_s, firstYear, lastYear, lastYear);
    if (rule.to < rule.from) {
        fields.endBeforeStart(QString::number(rule.from), QString::number(rule.to));
    }
    if (fields.has(u"equinox"_s)) {
        rule.when = readEquinox(fields);
        return rule;
    }
    const auto month = unsigned(fields.integer(u"month"_s, 1, 12));
    if (fields.has(u"weekday"_s)) {
        rule.when = NthWeekday{month, readWeekday(fields, u"weekday"_s), unsigned(fields.integer(u"nth"_s, 1, 5))};
    } else {
        rule.when = FixedDay{month, unsigned(fields.integer(u"day"_s, 1, 31)), fields.integer(u"days"_s, 1, 31, 1)};
    }
    return rule;
}

std::vector<HolidayRule> readDays(HolidayObject &root, const QString &member)
{
    std::vector<HolidayRule> rules;
    readEach(root, member, false, [&](HolidayObject &holiday) {
        const HolidayName name = readName(holiday, u"name"_s);
        readEach(holiday, u"on"_s, true, [&](HolidayObject &when) {
            rules.push_back(readWhen(when));
            rules.back().name = name;
        });
    });
    return rules;
}

Period readForce(HolidayObject &fields)
{
    const Period force{fields.date(u"from"_s).value_or(Date()),
                       fields.date(u"to"_s, false).value_or(Date(Date::last()))};
    if (force.to < force.from) fields.endBeforeStart(force.from.toString(), force.to.toString());
    return force;
}

SubstituteRule readSubstitute(HolidayObject &fields)
{
    constexpr std::array moves = {"next-day"_L1, "next-free-day"_L1};
    return {readName(fields, u"name"_s), readForce(fields), readWeekday(fields, u"weekday"_s),
            SubstituteRule::Move(fields.choice(u"moveTo"_s, moves).value_or(0))};
}

BetweenRule readBetween(HolidayObject &fields)
{
    BetweenRule rule{readName(fields, u"name"_s), readForce(fields), {}};
    if (fields.has(u"except"_s)) rule.except = readWeekday(fields, u"except"_s);
    return rule;
}

// Sources and note stand in the file for whoever checks it against the law.
void readHead(HolidayObject &root)
{
    root.choice(u"format"_s, std::array{"koshin-holidays"_L1});
    root.integer(u"version"_s, 1, 1);
    readName(root, u"name"_s);
    readName(root, u"note"_s);
    constexpr std::array standings = {"law"_L1};
    readEach(root, u"sources"_s, true, [&](HolidayObject &source) {
        readName(source, u"title"_s);
        source.text(u"clause"_s);
        source.text(u"url"_s);
        source.choice(u"standing"_s, standings);
    });
}

} // namespace

Result<HolidayRules> readHolidayRules(const QByteArray &json, const QString &file)
{
    const auto document = parseJson(json, file);
    if (!document) return Failure(document.error());
    Reading reading{file, document->duplicateKeys};
    HolidayRules rules;
    {
        HolidayObject root(reading, document->root, u"$"_s);
        readHead(root);
        rules.basedOn = root.text(u"basedOn"_s, false);
        rules.holidays = readDays(root, u"holidays"_s);
        readEach(root, u"substitutes"_s, false,
                 [&](HolidayObject &f) { rules.substitutes.push_back(readSubstitute(f)); });
        readEach(root, u"between"_s, false, [&](HolidayObject &f) { rules.between.push_back(readBetween(f)); });
        rules.closures = readDays(root, u"closures"_s);
    }
    if (!reading.faults.empty()) return Failure(reading.faults.front());
    return rules;
}

} // namespace koshin
