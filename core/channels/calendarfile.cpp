// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/calendarfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <libical/ical.h>

#include <memory>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto producer = "-//Koshin//Koshin//EN";
constexpr int alarmHour = 9; // of the day of an alarm

struct CalendarFile
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

void addExtension(icalcomponent *component, const char *name, const QString &value)
{
    icalproperty *property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    add(component, property);
}

icaltimetype dayOf(Date day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = int(day.month());
    time.day = int(day.day());
    return time;
}

icaltimetype momentOf(const QString &iso)
{
    QString compact = iso; // 2026-11-23T09:00:00Z
    return icaltime_from_string(compact.remove(u'-').remove(u':').toLatin1().constData());
}

Component alarm(int daysBefore, const QString &title)
{
    Component component(icalcomponent_new_valarm());
    add(component.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(component.get(), icalproperty_new_description(title.toUtf8().constData()));
    icaltriggertype trigger{};
    trigger.duration = icaldurationtype_from_int((alarmHour - 24 * daysBefore) * 3600);
    add(component.get(), icalproperty_new_trigger(trigger));
    return component;
}

Component eventOf(const CalendarEvent &event)
{
    Component component(icalcomponent_new_vevent());
    icalcomponent *c = component.get();
    const icaltimetype changed = momentOf(event.changedAt);
    add(c, icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(c, icalproperty_new_dtstamp(changed));
    add(c, icalproperty_new_lastmodified(changed));
    add(c, icalproperty_new_sequence(event.sequence));
    add(c, icalproperty_new_dtstart(dayOf(event.day)));
    add(c, icalproperty_new_dtend(dayOf(event.day.plusDays(1))));
    add(c, icalproperty_new_summary(event.title.toUtf8().constData()));
    if (!event.description.isEmpty()) add(c, icalproperty_new_description(event.description.toUtf8().constData()));
    add(c, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(c, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(c, icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    for (const int days : event.alarms) icalcomponent_add_component(c, alarm(days, event.title).release());
    return component;
}

} // namespace

QByteArray calendarText(const std::vector<CalendarEvent> &events)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent *c = calendar.get();
    add(c, icalproperty_new_version("2.0"));
    add(c, icalproperty_new_prodid(producer));
    add(c, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addExtension(c, "X-WR-CALNAME", CalendarFile::tr("Koshin"));
    addExtension(c, "X-PUBLISHED-TTL", u"PT12H"_s);
    for (const CalendarEvent &event : events) {
        if (!event.silent) icalcomponent_add_component(c, eventOf(event).release());
    }
    char *text = icalcomponent_as_ical_string_r(c);
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Result<> writeCalendar(const Target &target, const std::vector<CalendarEvent> &events)
{
    const QByteArray text = calendarText(events);
    const QFileInfo present(target.file);
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (present.isFile() && !present.isSymLink() && present.size() == text.size()
        && !(present.permissions() & others)) {
        QFile file(target.file);
        if (file.open(QIODevice::ReadOnly) && file.readAll() == text) return {};
    }
    return writeOutput(target, text);
}

bool mayBeOurs(const QString &file)
{
    const QFileInfo present(file);
    if (!present.exists() || (present.isFile() && present.size() == 0)) return true;
    QFile contents(file);
    return present.isFile() && contents.open(QIODevice::ReadOnly) && madeByKoshin(contents.read(4096));
}

} // namespace koshin
