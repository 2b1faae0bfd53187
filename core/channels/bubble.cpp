// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/bubble.h"

#include "text/remindertext.h"

#include <QCoreApplication>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBubbles = 3; // what is more goes into one

struct Announcements
{
    Q_DECLARE_TR_FUNCTIONS(Announcements)
};

Bubble bubble(const std::vector<Reminder> &reminders, const Assessment &assessment)
{
    Bubble b;
    const Reminder &first = reminders.front();
    b.title = reminders.size() == 1 ? text::word(first.about)
                                    : Announcements::tr("%n reminder(s)", nullptr, int(reminders.size()));
    b.body = text::summary(reminders, assessment, assessment.asOf);
    b.pressing = first.stage >= ReminderStage::OnDue;
    b.target = reminders.size() == 1 ? targetOf(first) : remindersPage;
    for (const Reminder &r : reminders) b.subjects += r.subject;
    b.open = Announcements::tr("Open");
    b.snooze = Announcements::tr("Remind me in %n day(s)", nullptr, snoozeDays);
    b.reason = Announcements::tr("Snoozed in a notification");
    return b;
}

QString troubleWords(Channel channel, bool waitsForApproval)
{
    if (waitsForApproval) {
        return Announcements::tr(
            "The ledger requests something you have not approved on this machine. See “Channels” in Koshin.");
    }
    if (channel == Channel::Mail)
        return Announcements::tr("The email could not be sent. See “Channels” in Koshin for the reason.");
    return Announcements::tr("The calendar file could not be written. See “Channels” in Koshin for the reason.");
}

} // namespace

std::vector<Bubble> bubblesOf(const std::vector<Reminder> &due, const Assessment &assessment)
{
    const auto spoken = gravestOfEach(due);
    std::vector<Bubble> all;
    if (spoken.size() > mostBubbles) all.push_back(bubble(spoken, assessment));
    else
        for (const Reminder &reminder : spoken) all.push_back(bubble({reminder}, assessment));
    return all;
}

Bubble troubleBubble(Channel channel, bool waitsForApproval)
{
    Bubble b;
    b.title = waitsForApproval ? Announcements::tr("Your approval is needed")
                               : Announcements::tr("A reminder could not be delivered");
    b.body = troubleWords(channel, waitsForApproval);
    b.target = remindersPage;
    b.open = Announcements::tr("Open");
    return b;
}

} // namespace koshin
