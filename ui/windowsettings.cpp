// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

const QString languageKey = u"window/language"_s;
const QString lookKey = u"window/look"_s;
const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;
const QString timelineKey = u"timeline/parts"_s;

QVariant read(const std::unique_ptr<QSettings> &settings, const QString &key)
{
    return settings ? settings->value(key) : QVariant();
}

} // namespace

WindowSettings::WindowSettings(bool demo)
    : m_settings(demo ? nullptr : std::make_unique<QSettings>(u"koshin"_s, u"koshin"_s))
{
}

WindowSettings::~WindowSettings() = default;

void WindowSettings::set(const QString &key, const QVariant &value)
{
    if (m_settings) m_settings->setValue(key, value);
}

Maybe<Language> WindowSettings::language() const
{
    return parseCode<Language>(read(m_settings, languageKey).toString());
}

void WindowSettings::setLanguage(Language language)
{
    set(languageKey, codeName(language));
}

theme::Look WindowSettings::look() const
{
    const QString look = read(m_settings, lookKey).toString();
    return look == u"dark" ? theme::Look::Dark : look == u"light" ? theme::Look::Light : theme::Look::System;
}

void WindowSettings::setLook(theme::Look look)
{
    set(lookKey, look == theme::Look::Dark ? u"dark"_s : look == theme::Look::Light ? u"light"_s : u"system"_s);
}

QByteArray WindowSettings::geometry() const
{
    return read(m_settings, geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    set(geometryKey, geometry);
}

QString WindowSettings::page() const
{
    return read(m_settings, pageKey).toString();
}

void WindowSettings::setPage(const QString &id)
{
    set(pageKey, id);
}

int WindowSettings::timelineParts() const
{
    return std::clamp(read(m_settings, timelineKey).toInt(), 0, 2);
}

void WindowSettings::setTimelineParts(int parts)
{
    set(timelineKey, parts);
}

} // namespace koshin
