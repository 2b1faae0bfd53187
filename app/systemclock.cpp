// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <QDate>

namespace koshin {

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return Timestamp(floor<seconds>(system_clock::now()));
}

Result<> SystemClock::check()
{
    const QDate today = QDate::currentDate();
    if (Date::fromCivil(today.year(), unsigned(today.month()), unsigned(today.day()))) return {};
    return failure(ErrorCode::ClockWrong, {today.toString(Qt::ISODate)});
}

Date SystemClock::today() const
{
    const QDate today = QDate::currentDate();
    return Date::fromCivil(today.year(), unsigned(today.month()), unsigned(today.day())).value_or(Date(Date::last()));
}

} // namespace koshin
