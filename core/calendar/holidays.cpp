// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <iterator>
#include <memory>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::weekday;

constexpr qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

weekday weekdayOf(Date day)
{
    return weekday(day.days());
}

std::optional<Date> dayIn(int year, const FixedDay &rule)
{
    return Date::fromCivil(year, rule.month, rule.day);
}

std::optional<Date> dayIn(int year, const NthWeekday &rule)
{
    const auto day = std::chrono::year(year) / std::chrono::month(rule.month) / rule.weekday[rule.nth];
    if (!day.ok()) return std::nullopt; // no fifth one in this month
    return Date(std::chrono::sys_days(day));
}

std::optional<Date> dayIn(int year, const EquinoxDay &rule)
{
    const int passed = year - rule.year;
    const qint64 micro = rule.day.micro() + passed * rule.drift.micro() - floorDivided(passed, 4) * Decimal::scale;
    const qint64 day = floorDivided(micro, Decimal::scale);
    if (day < 1 || day > 31) return std::nullopt; // a chrono::day would wrap round
    return Date::fromCivil(year, rule.month, unsigned(day));
}

int lengthOf(const HolidayRule &rule)
{
    const auto *fixed = std::get_if<FixedDay>(&rule.when);
    return fixed ? fixed->days : 1;
}

// The calendars read so far. A name is entered before its file is read, so that one which is
// based on itself finds nothing instead of going round.
class Shelf
{
public:
    const Holidays *named(const QString &name)
    {
        const QMutexLocker lock(&m_mutex);
        return find(name);
    }

private:
    const Holidays *find(const QString &name)
    {
        const auto [at, isNew] = m_calendars.try_emplace(name);
        if (isNew) at->second = read(name);
        return at->second.get();
    }
    std::unique_ptr<const Holidays> read(const QString &name)
    {
        QFile file(u":/holidays/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly)) return nullptr;
        const auto rules = readHolidayRules(file.readAll(), file.fileName());
        if (!rules) return nullptr;
        if (rules->basedOn.isEmpty()) return std::make_unique<Holidays>(*rules);
        const Holidays *base = find(rules->basedOn);
        return base ? std::make_unique<Holidays>(*rules, base) : nullptr;
    }

    QMutex m_mutex;
    std::map<QString, std::unique_ptr<const Holidays>> m_calendars;
};

} // namespace

const Holidays *Holidays::named(const QString &name)
{
    static Shelf shelf;
    return shelf.named(name);
}

Holidays::Holidays(const HolidayRules &rules, const Holidays *base) : m_base(base)
{
    Days holidays;
    spread(rules.holidays, holidays);
    Days days = holidays;
    for (const SubstituteRule &rule : rules.substitutes) substitute(rule, holidays, days);
    for (const BetweenRule &rule : rules.between) fillBetween(rule, holidays, days);
    spread(rules.closures, days);
    m_days.assign(days.begin(), days.end());
}

void Holidays::spread(const std::vector<HolidayRule> &rules, Days &days)
{
    for (const HolidayRule &rule : rules) {
        m_names.push_back(rule.name);
        for (int year = rule.from; year <= rule.to; ++year) {
            const auto first = std::visit([&](const auto &when) { return dayIn(year, when); }, rule.when);
            for (int i = 0; first && i < lengthOf(rule); ++i) {
                days.try_emplace(first->plusDays(i), m_names.size() - 1);
            }
        }
    }
}

void Holidays::substitute(const SubstituteRule &rule, const Days &holidays, Days &days)
{
    m_names.push_back(rule.name);
    for (const auto &[holiday, _] : holidays) {
        if (!rule.inForce.contains(holiday) || weekdayOf(holiday) != rule.weekday) continue;
        Date given = holiday.plusDays(1);
        while (rule.move == SubstituteRule::Move::NextFreeDay && holidays.contains(given) && given < Date(Date::last()))
            given = given.plusDays(1);
        days.try_emplace(given, m_names.size() - 1);
    }
}

void Holidays::fillBetween(const BetweenRule &rule, const Days &holidays, Days &days)
{
    m_names.push_back(rule.name);
    for (const auto &[holiday, _] : holidays) {
        const Date between = holiday.plusDays(1);
        if (!rule.inForce.contains(between) || weekdayOf(between) == rule.except) continue;
        if (holidays.contains(between) || !holidays.contains(holiday.plusDays(2))) continue;
        days.try_emplace(between, m_names.size() - 1);
    }
}

const HolidayName *Holidays::ownName(Date day) const
{
    const auto at = std::lower_bound(m_days.begin(), m_days.end(), day,
                                     [](const auto &known, Date asked) { return known.first < asked; });
    return at != m_days.end() && at->first == day ? &m_names[at->second] : nullptr;
}

const HolidayName &Holidays::name(Date day) const
{
    static const HolidayName none;
    if (m_base && m_base->isHoliday(day)) return m_base->name(day);
    const HolidayName *own = ownName(day);
    return own ? *own : none;
}

bool Holidays::isHoliday(Date day) const
{
    return ownName(day) || (m_base && m_base->isHoliday(day));
}

bool Holidays::isBusinessDay(Date day) const
{
    const weekday of = weekdayOf(day);
    return of != std::chrono::Saturday && of != std::chrono::Sunday && !isHoliday(day);
}

Date Holidays::nextBusinessDay(Date day) const
{
    while (!isBusinessDay(day) && day < Date(Date::last())) day = day.plusDays(1);
    return day;
}

Date Holidays::previousBusinessDay(Date day) const
{
    while (!isBusinessDay(day) && day > Date(Date::first())) day = day.plusDays(-1);
    return day;
}

} // namespace koshin
