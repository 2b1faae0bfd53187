// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/calendarentries.h"
#include "reminders/channels.h"
#include "reminders/reminders.h"
#include "rules/scheme/catalogue.h"
#include "storage/workspace.h"

namespace koshin {

// The reminders of a ledger on disk: what the engine says, with what was told before.

/// What there is to tell of a ledger on one day.
struct PendingReminders
{
    Assessment assessment;
    std::vector<Reminder> all;     ///< what will be told and could have been told, by day
    std::vector<Reminder> due;     ///< to be told now, the gravest first
    std::vector<Reminder> mailDue; ///< to be sent by mail now, likewise; empty where the person wants no mail
    Deliveries deliveries;
    Date next;                     ///< nothing new is due before this day while nothing changes
    QHash<QString, QString> packs; ///< fingerprints of the rule packs of what is held, by scheme
    qint64 entry = 0;              ///< the newest of the journal before the ledger was read
    qint64 choices = 0;            ///< counts what the person chose of reminders, likewise

    [[nodiscard]] Date today() const { return assessment.asOf; }
};

/// Names the state of all rule packs, shipped and the holder's own, without reading them.
[[nodiscard]] QString packState(const QString &dataFolder);

/// False if nothing can be due: it was looked on an earlier day, or this one, nothing was written since, the
/// rule packs are the same and the day told then has not come. Costs two reads of the database.
[[nodiscard]] bool mayBeDue(const Workspace &workspace, const QString &packs, Date today);

/// The day of the next look as it was kept; nothing before the first.
[[nodiscard]] Maybe<Date> keptNextCheck(const Workspace &workspace);

[[nodiscard]] Result<PendingReminders> pendingReminders(Workspace &workspace, const SchemeCatalogue &schemes,
                                                        Date today);
/// With the assessment of the ledger on that day already at hand; not for `keepNextCheck`.
[[nodiscard]] Result<PendingReminders> pendingReminders(const Workspace &workspace, const Ledger &ledger,
                                                        const Assessment &assessment);

/// What is due and what is still to come, by day: everything that will be told while nothing changes.
[[nodiscard]] std::vector<Reminder> toCome(const PendingReminders &pending);

/// After those due were told: marks them, so that each is told once. Only a crash between telling and
/// this can tell a reminder again.
[[nodiscard]] Result<> markTold(Workspace &workspace, const PendingReminders &pending);
/// After they were sent by mail, likewise.
[[nodiscard]] Result<> markMailed(Workspace &workspace, const PendingReminders &pending);
/// Keeps the day of the next look, for the ledger and the choices that were looked at. Only when nothing is
/// left to do before it: no channel failed.
[[nodiscard]] Result<> keepNextCheck(Workspace &workspace, const PendingReminders &pending, const QString &packs);

[[nodiscard]] Result<ReminderPolicy> policyOf(const Workspace &workspace);
[[nodiscard]] Result<> setPolicy(Workspace &workspace, const ReminderPolicy &policy);

/// The setting that holds the channels of a ledger.
inline const QString channelsKey = QStringLiteral("reminders/channels");
[[nodiscard]] Result<ReminderChannels> channelsOf(const Workspace &workspace);
[[nodiscard]] Result<> setChannels(Workspace &workspace, const ReminderChannels &channels);

/// Something was chosen anew: the day of the next look holds no more.
[[nodiscard]] Result<> forgetNextCheck(Workspace &workspace);

/// What is wrong with a channel; nothing while it works.
[[nodiscard]] Maybe<ChannelTrouble> troubleOf(const Workspace &workspace, Channel channel);
/// Keeps that a channel failed, or works again without a reason. True if it worked until now.
[[nodiscard]] Result<bool> keepTrouble(Workspace &workspace, Channel channel, const Maybe<QString> &why, Date today);

/// What the calendar file is to hold now, taken forward from what it held.
[[nodiscard]] Result<std::vector<CalendarEvent>> calendarEvents(const Workspace &workspace,
                                                                const PendingReminders &pending, const Timestamp &now);
/// After it was written.
[[nodiscard]] Result<> keepCalendar(Workspace &workspace, const std::vector<CalendarEvent> &events);

/// Puts a subject off until a day, or for good without one.
[[nodiscard]] Result<> putOff(Workspace &workspace, const QString &subject, const PutOff &until);
/// Takes it up again.
[[nodiscard]] Result<> takeUp(Workspace &workspace, const QString &subject);

} // namespace koshin
