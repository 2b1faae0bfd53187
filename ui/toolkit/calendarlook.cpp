// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/calendarlook.h"

#include "text/language.h"
#include "toolkit/theme.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koshin {

void dress(QCalendarWidget &calendar)
{
    calendar.setMinimumDate({1900, 1, 1});
    calendar.setMaximumDate({2199, 12, 31});
    const Qt::DayOfWeek first = calendar.firstDayOfWeek(); // as where the person is
    calendar.setLocale(languageInUse() == Language::Japanese ? QLocale(QLocale::Japanese) : QLocale(QLocale::English));
    calendar.setFirstDayOfWeek(first);
    QTextCharFormat weekend;
    weekend.setForeground(theme::colour(theme::Ink::Error));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) calendar.setWeekdayTextFormat(day, weekend);
    const auto give = [&calendar](const QString &name, const QString &icon) {
        auto *button = calendar.findChild<QToolButton *>(name);
        if (button) button->setIcon(theme::icon(icon));
    };
    give(u"qt_calendar_prevmonth"_s, u"previous"_s);
    give(u"qt_calendar_nextmonth"_s, u"next"_s);
}

QDate shownDay(Date day)
{
    return {day.year(), int(day.month()), int(day.day())};
}

Date pickedDay(QDate day)
{
    return {day.year(), unsigned(day.month()), unsigned(day.day())};
}

} // namespace koshin
