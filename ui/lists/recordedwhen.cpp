// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recordedwhen.h"

#include <QCoreApplication>

namespace koshin {
namespace {

constexpr int atOnce = 7; ///< days

struct RecordedWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordedWhen)
};

} // namespace

RecordedWhen recordedWhen(const Maybe<Timestamp> &recordedAt, Date happened)
{
    if (!recordedAt) return {};
    const Date on(std::chrono::floor<std::chrono::days>(recordedAt->seconds()));
    return {on, int(on.serial() - happened.serial())};
}

QString lateness(const RecordedWhen &recorded)
{
    const int days = recorded.daysAfter.value_or(0);
    return days > atOnce ? RecordedWords::tr("%n day(s) later", nullptr, days) : QString();
}

} // namespace koshin
