// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/clock.h"

#include <QObject>

class QSocketNotifier;
class QTimer;

namespace koshin {

/// Says when another day may have begun: at midnight, after the machine slept, when its clock was set
/// or its time zone changed. Between these nothing wakes: the kernel keeps the time.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(const Clock &clock, QObject *parent = nullptr);
    ~DayWatch() override;

Q_SIGNALS:
    void dayMayHaveChanged();

private Q_SLOTS:
    void clockChanged(); ///< its zone, or its time

private: // NOLINT(readability-redundant-access-specifiers): after slots
    void set();
    void ring();

    const Clock &m_clock;
    int m_alarm = -1; ///< a timer of the kernel, or none
    QSocketNotifier *m_notifier = nullptr;
    QTimer *m_hourly = nullptr; ///< then
};

} // namespace koshin
