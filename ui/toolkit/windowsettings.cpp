// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/windowsettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

const QString languageKey = u"window/language"_s;
const QString calendarKey = u"window/calendar"_s;
const QString lookKey = u"window/look"_s;
const QString systemDarkKey = u"window/systemDark"_s;
const QString trayKey = u"desktop/tray"_s;
const QString geometryKey = u"window/geometry"_s;
const QString helpGeometryKey = u"help/geometry"_s;
const QString pageKey = u"window/page"_s;
const QString timelineKey = u"timeline/parts"_s;

} // namespace

WindowSettings::WindowSettings(bool demo)
    : m_settings(demo ? nullptr : std::make_unique<QSettings>(u"koshin"_s, u"koshin"_s))
{
}

WindowSettings::~WindowSettings() = default;

QVariant WindowSettings::read(const QString &key) const
{
    return m_settings ? m_settings->value(key) : m_meanwhile.value(key);
}

void WindowSettings::set(const QString &key, const QVariant &value)
{
    if (m_settings && value.isValid()) m_settings->setValue(key, value);
    else if (m_settings) m_settings->remove(key);
    else m_meanwhile.insert(key, value);
}

Maybe<Language> WindowSettings::language() const
{
    return parseCode<Language>(read(languageKey).toString());
}

void WindowSettings::setLanguage(Language language)
{
    set(languageKey, codeName(language));
}

Calendar WindowSettings::calendar() const
{
    return parseCode<Calendar>(read(calendarKey).toString()).value_or(Calendar::Gregorian);
}

void WindowSettings::setCalendar(Calendar calendar)
{
    set(calendarKey, codeName(calendar));
}

theme::Look WindowSettings::look() const
{
    const QString look = read(lookKey).toString();
    return look == u"dark" ? theme::Look::Dark : look == u"light" ? theme::Look::Light : theme::Look::System;
}

void WindowSettings::setLook(theme::Look look)
{
    set(lookKey, look == theme::Look::Dark ? u"dark"_s : look == theme::Look::Light ? u"light"_s : u"system"_s);
}

Maybe<bool> WindowSettings::systemDark() const
{
    const QVariant dark = read(systemDarkKey);
    return dark.isValid() ? Maybe<bool>(dark.toBool()) : Maybe<bool>();
}

void WindowSettings::setSystemDark(Maybe<bool> isDark)
{
    set(systemDarkKey, isDark ? QVariant(isDark.value()) : QVariant());
}

bool WindowSettings::staysInTray() const
{
    return read(trayKey).toBool();
}

void WindowSettings::setStaysInTray(bool stays)
{
    set(trayKey, stays);
}

QByteArray WindowSettings::geometry() const
{
    return read(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    set(geometryKey, geometry);
}

QByteArray WindowSettings::helpGeometry() const
{
    return read(helpGeometryKey).toByteArray();
}

void WindowSettings::setHelpGeometry(const QByteArray &geometry)
{
    set(helpGeometryKey, geometry);
}

QString WindowSettings::page() const
{
    return read(pageKey).toString();
}

void WindowSettings::setPage(const QString &id)
{
    set(pageKey, id);
}

int WindowSettings::timelineParts() const
{
    return std::clamp(read(timelineKey).toInt(), 0, 2);
}

void WindowSettings::setTimelineParts(int parts)
{
    set(timelineKey, parts);
}

Maybe<QStringList> WindowSettings::hiddenColumns(const QString &list) const
{
    const QVariant hidden = read(u"lists/%1/hidden"_s.arg(list));
    return hidden.isValid() ? Maybe<QStringList>(hidden.toStringList()) : Maybe<QStringList>();
}

void WindowSettings::setHiddenColumns(const QString &list, const QStringList &columns)
{
    set(u"lists/%1/hidden"_s.arg(list), columns);
}

Maybe<QString> WindowSettings::grouping(const QString &list) const
{
    const QVariant id = read(u"lists/%1/grouping"_s.arg(list));
    return id.isValid() ? Maybe<QString>(id.toString()) : Maybe<QString>();
}

void WindowSettings::setGrouping(const QString &list, const QString &id)
{
    set(u"lists/%1/grouping"_s.arg(list), id);
}

Maybe<QList<QKeySequence>> WindowSettings::keys(const QString &command) const
{
    const QVariant text = read(u"keys/"_s + command);
    return text.isValid() ? Maybe<QList<QKeySequence>>(QKeySequence::listFromString(text.toString()))
                          : Maybe<QList<QKeySequence>>();
}

void WindowSettings::setKeys(const QString &command, const Maybe<QList<QKeySequence>> &keys)
{
    set(u"keys/"_s + command, keys ? QVariant(QKeySequence::listToString(*keys)) : QVariant());
}

} // namespace koshin
