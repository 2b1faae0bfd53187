// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "reminders/deliveries.h"
#include "reminders/policy.h"
#include "reminders/reminder.h"

namespace koshin {

/// A rule pack that is another than before.
struct PackChange
{
    QString fingerprint;
    Date since;
};
/// By scheme.
using PacksChanged = QHash<QString, PackChange>;

/// Everything that will be told, and that could have been told before, while things stay as they are
/// on the assessment's day; by day. What is met, waived, retired or advice only is silent.
[[nodiscard]] std::vector<Reminder> remindersOf(const Assessment &assessment, const Ledger &ledger,
                                                const ReminderPolicy &policy, const PacksChanged &changed = {});

/// Those of them whose day has come and that were not told yet, or whose putting off has ended; the
/// gravest first. What is due today or overdue is told although its subject was put off until later. Each channel has
/// an account of its own.
[[nodiscard]] std::vector<Reminder> dueReminders(const std::vector<Reminder> &all, const Deliveries &deliveries,
                                                 Date today, Channel channel = Channel::Notification);

/// One for each subject, the gravest, in the order given: what a person reads. The others of a
/// subject are milder stages of the same thing.
[[nodiscard]] std::vector<Reminder> gravestOfEach(const std::vector<Reminder> &due);

/// Whether a deadline that is told by the day says all that this opening of a window says: the deadline takes
/// its place where a person reads a list. Channels bring both, each on its day.
[[nodiscard]] bool isSuperseded(const Reminder &window, const std::vector<Reminder> &all, Date today);

/// Whether the holder put it off on that day, or is done with it; what cannot wait is silenced only for good.
[[nodiscard]] bool isSilenced(const Reminder &reminder, const Deliveries &deliveries, Date today);

/// What holds on the day, told or not: the gravest of each subject whose day has come, one for each thing, without
/// what was put off (unless it cannot wait) and without what began more than three months ago and asks for nothing.
[[nodiscard]] std::vector<Reminder> standingReminders(const std::vector<Reminder> &all, const Deliveries &deliveries,
                                                      Date today);

/// The id of the page that shows all reminders.
inline const QString remindersPage = QStringLiteral("reminders");

/// Where the window shows what a reminder is about: a record, `CREDENTIAL/REQUIREMENT`, or the page of reminders.
[[nodiscard]] QString targetOf(const Reminder &reminder);

/// The first day after the assessment's on which something may be due: nothing needs to be looked at
/// before it unless the ledger or a rule pack changes. Never more than a month ahead.
[[nodiscard]] Date nextLook(const Assessment &assessment, const Ledger &ledger, const std::vector<Reminder> &all,
                            const Deliveries &deliveries);

} // namespace koshin
