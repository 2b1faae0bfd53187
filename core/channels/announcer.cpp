// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/announcer.h"

#include "agent/detached.h"
#include "agent/place.h"
#include "channels/calendarfile.h"
#include "channels/mail.h"
#include "text/errortext.h"
#include "text/remindertext.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QThread>
#include <QUuid>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBubbles = 3; // what is more goes into one

struct Announcements
{
    Q_DECLARE_TR_FUNCTIONS(Announcements)
};

bool isPressing(const Reminder &reminder)
{
    return reminder.stage >= ReminderStage::OnDue;
}

// Has another process show them, which stays to hear the answers: the one the bus starts, else one of
// our own starting.
Result<> handOver(const QString &program, const Bubbles &bubbles)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return failure(ErrorCode::NoSessionBus, {bus.lastError().message()});
    QDBusMessage call = QDBusMessage::createMethodCall(bus::remindersName, bus::remindersPath, bus::remindersName, u"Show"_s);
    call << QString::fromUtf8(toJson(bubbles));
    constexpr int patience = 20'000; // milliseconds; longer than the service waits for its server
    QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    if (reply.type() == QDBusMessage::ErrorMessage && reply.errorName() != u"org.freedesktop.DBus.Error.Failed"_s) {
        startDetached(program, {u"remind"_s, u"--serve"_s});
        for (int tries = 0; tries < 100 && !bus.interface()->isServiceRegistered(bus::remindersName); ++tries) QThread::msleep(50);
        reply = bus.call(call, QDBus::Block, patience);
    }
    if (reply.type() == QDBusMessage::ErrorMessage) return failure(ErrorCode::NoNotifications, {reply.errorMessage()});
    return {};
}

} // namespace

Announcer::Announcer(const AnnounceRequest &request)
    : m_request(request), m_workspace(*request.workspace), m_lookout(*request.lookout), m_channels(channelsOf(*request.workspace))
{
}

// Notifications last: they also tell what another channel could not do.
Result<AnnounceOutcome> Announcer::run()
{
    const auto calendar = m_channels.keepsCalendar() ? keepCalendarFile() : Result<>();
    if (const auto kept = note(Channel::Calendar, calendar); !kept) return tl::unexpected(kept.error());
    const auto mail = m_channels.mails() && !m_lookout.mailDue.empty() ? sendMail() : Result<>();
    const bool unasked = m_channels.mails() && m_lookout.mailDue.empty(); // nothing was tried: nothing is known
    if (!unasked) {
        if (const auto kept = note(Channel::Mail, mail); !kept) return tl::unexpected(kept.error());
    }
    if (mail && m_channels.mails()) {
        if (const auto marked = markMailed(m_workspace, m_lookout); !marked) return tl::unexpected(marked.error());
    }
    const std::vector<Bubble> toShow = bubbles();
    if (m_channels.notifications && toShow.empty()) return m_outcome; // nothing was tried: nothing is known
    const auto shown = m_channels.notifications ? handOver(m_request.program, {m_workspace.folder(), toShow}) : Result<>();
    if (const auto kept = note(Channel::Notification, shown); !kept) return tl::unexpected(kept.error());
    if (shown && m_channels.notifications) {
        m_outcome.told = true;
        if (const auto marked = markTold(m_workspace, m_lookout); !marked) return tl::unexpected(marked.error());
    }
    return m_outcome;
}

Result<> Announcer::note(Channel channel, const Result<> &outcome)
{
    const auto why = outcome ? Maybe<QString>() : Maybe<QString>(text::sentence(outcome.error()));
    const auto news = keepTrouble(m_workspace, channel, why, m_lookout.today());
    if (!news) return tl::unexpected(news.error());
    if (outcome) return {};
    m_outcome.complete = false;
    if (*news) m_outcome.news.emplace_back(channel, outcome.error());
    return {};
}

Result<> Announcer::keepCalendarFile()
{
    if (!mayBeOurs(m_channels.calendarFile)) return failure(ErrorCode::NotOurCalendar, {m_channels.calendarFile});
    const auto events = calendarEvents(m_workspace, m_lookout, m_request.clock->now());
    if (const auto written = writeCalendar({m_channels.calendarFile, m_workspace.folder()}, events); !written) return written;
    return keepCalendar(m_workspace, events);
}

Result<> Announcer::sendMail()
{
    const auto spoken = gravestOfEach(m_lookout.mailDue);
    QStringList body;
    for (const Reminder &r : spoken) body += u"・"_s + text::sentence(r, m_lookout.assessment, m_lookout.today(), text::Titles::LeftOut);
    body += {QString(), Announcements::tr("Details are in Koshin. Choose there what is sent to you, and when.")};
    const Mail mail{m_channels.mailTo, Announcements::tr("Koshin: %n reminder(s)", nullptr, int(spoken.size())), body.join(u'\n') + u'\n'};
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return send(messageText(mail, m_request.clock->now(), id), m_channels.mailCommand, std::chrono::seconds(m_request.mailSeconds));
}

std::vector<Bubble> Announcer::bubbles() const
{
    const auto spoken = gravestOfEach(m_lookout.due);
    std::vector<Bubble> all;
    if (spoken.size() > mostBubbles) all.push_back(bubble(spoken));
    else for (const Reminder &reminder : spoken) all.push_back(bubble({reminder}));
    for (const auto &[channel, error] : m_outcome.news) all.push_back(troubleBubble(error));
    return all;
}

Bubble Announcer::bubble(const std::vector<Reminder> &reminders) const
{
    Bubble b;
    const Reminder &first = reminders.front();
    b.title = reminders.size() == 1 ? text::word(first.about) : Announcements::tr("%n reminder(s)", nullptr, int(reminders.size()));
    b.body = text::summary(reminders, m_lookout.assessment, m_lookout.today());
    b.pressing = isPressing(first);
    b.target = reminders.size() == 1 ? targetOf(first) : remindersPage;
    for (const Reminder &r : reminders) b.subjects += r.subject;
    b.open = Announcements::tr("Open");
    b.snooze = Announcements::tr("Remind me in %n day(s)", nullptr, snoozeDays);
    b.reason = Announcements::tr("Put off in a notification");
    return b;
}

Bubble Announcer::troubleBubble(const Error &error) const
{
    Bubble b;
    b.title = Announcements::tr("A reminder could not be delivered");
    b.body = text::reason(error); // not where it comes from: that may hold what a mail program said
    b.target = remindersPage;
    b.open = Announcements::tr("Open");
    return b;
}

} // namespace koshin
