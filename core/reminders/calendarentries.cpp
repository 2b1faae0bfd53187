// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/calendarentries.h"

#include "base/digest.h"
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr int cancelledForDays = 400;
constexpr int pastDays = 31; // for which the day of a reminder is kept that is no deadline
// What is said on the day itself rings on its eve: a whole day begins at midnight, and Outlook drops an
// alarm that comes after the beginning.
constexpr int eve = 1;

// What the entry is about, without the day that may move. Duties come again: each time is its own.
QString seedOf(const Reminder &r, CalendarEntry::Part part)
{
    QStringList seed{codeName(r.about), r.credential, r.requirement};
    if (r.about == ReminderAbout::OnlineClock || r.about == ReminderAbout::Certification) seed += r.records.front();
    if (r.about == ReminderAbout::Certification) seed += QString::number(r.days);
    if (r.about == ReminderAbout::Duty) seed += {r.records.front(), r.due->toString()};
    seed += QString::number(int(part));
    return seed.join(u'\n');
}

QString uidOf(const QString &seed)
{
    return sha256(seed).left(32) + u"@koshin"_s;
}

class Entries
{
public:
    Entries(const Deliveries &deliveries, Date today) : m_deliveries(deliveries), m_today(today) {}

    void add(const Reminder &r)
    {
        using enum CalendarEntry::Part;
        switch (r.about) {
        case ReminderAbout::RulesChanged: return;
        case ReminderAbout::WindowOpens:
        case ReminderAbout::Certification:
            if (m_today.since(r.on) <= pastDays) addAlarm(r, Day, r.on, 0);
            return;
        case ReminderAbout::TermEnded: return addAlarm(r, Due, *r.due, 0);
        default: break;
        }
        if (r.stage == ReminderStage::Overdue) return;
        const bool safe = r.lastSafe && *r.lastSafe != *r.due;
        if (safe && r.stage == ReminderStage::BeforeSafe) addAlarm(r, LastSafe, *r.lastSafe, r.days);
        else addAlarm(r, Due, *r.due, r.days);
    }

    std::vector<CalendarEntry> taken()
    {
        for (CalendarEntry &entry : m_found) {
            if (entry.alarms.empty()) entry.alarms.push_back(eve); // put off beyond its day: it would pass unsaid
            std::ranges::sort(entry.alarms, std::greater<>());
            entry.alarms.erase(std::unique(entry.alarms.begin(), entry.alarms.end()), entry.alarms.end());
        }
        std::ranges::stable_sort(m_found, {}, &CalendarEntry::day);
        return std::move(m_found);
    }

private:
    void addAlarm(const Reminder &r, CalendarEntry::Part part, Date day, int before)
    {
        const auto put = m_deliveries.putOff.find(r.subject);
        const bool isPut = put != m_deliveries.putOff.end() && put->madeOn <= m_today;
        if (isPut && !put->until) return;
        CalendarEntry &entry = entryOf(r, part, day);
        const bool quiet = isPut && before > 0 && day.plusDays(-before) < *put->until;
        if (!quiet) entry.alarms.push_back(std::max(before, eve));
    }
    CalendarEntry &entryOf(const Reminder &r, CalendarEntry::Part part, Date day)
    {
        const QString seed = seedOf(r, part);
        const QString place = seed + u'\n' + r.subject; // two deadlines of one requirement are two entries
        if (const auto known = m_places.find(place); known != m_places.end()) return m_found[*known];
        const int same = m_seeds[seed]++;
        m_places.insert(place, m_found.size());
        return m_found.emplace_back(
            CalendarEntry{uidOf(same == 0 ? seed : seed + u'\n' + QString::number(same)), part, day, {}, r});
    }

    const Deliveries &m_deliveries;
    Date m_today;
    std::vector<CalendarEntry> m_found;
    QHash<QString, std::size_t> m_places;
    QHash<QString, int> m_seeds;
};

bool sayTheSame(const CalendarEvent &a, const CalendarEvent &b)
{
    return a.day == b.day && a.title == b.title && a.description == b.description && a.alarms == b.alarms
           && a.cancelled == b.cancelled && a.silent == b.silent;
}

} // namespace

std::vector<CalendarEntry> calendarEntries(const std::vector<Reminder> &all, const Deliveries &deliveries, Date today)
{
    Entries entries(deliveries, today);
    for (const Reminder &reminder : all) entries.add(reminder);
    return entries.taken();
}

std::vector<CalendarEvent> carriedOn(const std::vector<CalendarEvent> &before, std::vector<CalendarEvent> wanted,
                                     const QString &now, Date today)
{
    QHash<QString, const CalendarEvent *> known;
    for (const CalendarEvent &event : before) known.insert(event.uid, &event);
    QSet<QString> there;
    for (CalendarEvent &event : wanted) {
        there.insert(event.uid);
        const CalendarEvent *old = known.value(event.uid);
        const bool changed = !old || !sayTheSame(*old, event);
        event.sequence = !old ? 0 : changed ? old->sequence + 1 : old->sequence;
        event.changedAt = changed ? now : old->changedAt;
    }
    for (CalendarEvent gone : before) {
        if (there.contains(gone.uid)) continue;
        if (!gone.cancelled && !gone.silent) {
            gone.alarms.clear();
            if (gone.day < today) gone.silent = true; // what is past needs no taking back
            else gone.cancelled = true;
            ++gone.sequence;
            gone.changedAt = now;
        }
        const auto since = Date::parse(QStringView(gone.changedAt).left(10));
        if (!since || today.since(*since) > cancelledForDays) gone.silent = true;
        wanted.push_back(std::move(gone));
    }
    return wanted;
}

QJsonObject toJson(const CalendarEvent &event)
{
    QJsonArray alarms;
    for (const int days : event.alarms) alarms.append(days);
    return {{u"uid"_s, event.uid},
            {u"sequence"_s, event.sequence},
            {u"changedAt"_s, event.changedAt},
            {u"day"_s, event.day.toString()},
            {u"title"_s, event.title},
            {u"description"_s, event.description},
            {u"alarms"_s, alarms},
            {u"cancelled"_s, event.cancelled},
            {u"silent"_s, event.silent}};
}

std::optional<CalendarEvent> calendarEvent(const QJsonObject &json)
{
    const auto day = Date::parse(json.value("day"_L1).toString());
    CalendarEvent event;
    event.uid = json.value("uid"_L1).toString();
    if (!day || event.uid.isEmpty()) return std::nullopt;
    event.day = *day;
    event.sequence = json.value("sequence"_L1).toInt();
    event.changedAt = json.value("changedAt"_L1).toString();
    event.title = json.value("title"_L1).toString();
    event.description = json.value("description"_L1).toString();
    for (const auto &days : json.value("alarms"_L1).toArray()) event.alarms.push_back(days.toInt());
    event.cancelled = json.value("cancelled"_L1).toBool();
    event.silent = json.value("silent"_L1).toBool();
    return event;
}

} // namespace koshin
