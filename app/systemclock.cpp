// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <QDate>

namespace koshin {

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return Timestamp(floor<seconds>(system_clock::now()));
}

Date SystemClock::today() const
{
    const QDate today = QDate::currentDate();
    return Date::fromCivil(today.year(), unsigned(today.month()), unsigned(today.day()))
        .value_or(Date(Date::last()));
}

} // namespace koshin
