// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/announcer.h"

#include "channels/calendarfile.h"
#include "channels/mail.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/remindertext.h"
#include "watch/approval.h"
#include "watch/busnames.h"
#include "watch/detached.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QThread>
#include <QUuid>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

struct MailWords
{
    Q_DECLARE_TR_FUNCTIONS(MailWords)
};

// Whether the service looked at what it was asked and refused, so that another one would too.
bool isAnswer(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ErrorMessage) return true;
    return reply.errorName() == QDBusError::errorString(QDBusError::Failed)
           || reply.errorName() == QDBusError::errorString(QDBusError::InvalidArgs);
}

} // namespace

Announcer::Announcer(const AnnounceRequest &request)
    : m_request(request), m_workspace(*request.workspace), m_pending(*request.pending),
      m_outlets(outletsOf(*request.workspace))
{
}

// Notifications last: they also tell what another channel could not do.
Result<AnnounceOutcome> Announcer::run()
{
    for (const auto step : {&Announcer::tellByCalendar, &Announcer::tellByMail, &Announcer::tellByNotification}) {
        if (const auto done = (this->*step)(); !done) return tl::unexpected(done.error());
    }
    return m_outcome;
}

Result<> Announcer::tellByCalendar()
{
    if (m_outlets.keepsCalendar()) return note(Channel::Calendar, keepCalendarFile());
    if (asksFor(m_workspace, ApprovalKind::Calendar))
        return note(Channel::Calendar, failure(ErrorCode::CalendarNotApproved));
    return note(Channel::Calendar, {});
}

Result<> Announcer::tellByMail()
{
    const auto allowed = machine::outletsOf(addressOf(m_workspace));
    if (!allowed) return note(Channel::Mail, tl::unexpected(allowed.error())); // else mail would stop without a word
    if (!m_outlets.mails())
        return note(Channel::Mail, asksFor(m_workspace, ApprovalKind::Mail)
                                       ? Result<>(failure(ErrorCode::MailNotApproved))
                                       : Result<>());
    if (m_pending.mailDue.empty()) return {}; // nothing is tried: nothing is known
    const auto sent = sendMail();
    if (const auto kept = note(Channel::Mail, sent); !kept) return kept;
    return sent ? markMailed(m_workspace, m_pending) : Result<>();
}

Result<> Announcer::tellByNotification()
{
    const auto channels = channelsOf(m_workspace);
    if (!channels) return tl::unexpected(channels.error());
    if (!channels->notifications) return note(Channel::Notification, {});
    if (m_pending.due.empty() && m_outcome.news.empty()) return {}; // nothing is tried: nothing is known
    const auto shown = handOver();
    if (const auto kept = note(Channel::Notification, shown); !kept) return kept;
    if (!shown) return {};
    m_outcome.told = true;
    return markTold(m_workspace, m_pending);
}

// The one the bus starts, else one of our own starting. It is told what to look up, never what to say.
Result<> Announcer::handOver() const
{
    const auto address = addressOf(m_workspace);
    if (const auto noted = machine::noteOpened(address); !noted) return noted; // else nobody would believe us
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return failure(ErrorCode::NoSessionBus, {bus.lastError().message()});
    QStringList keys;
    QStringList troubled;
    for (const Reminder &reminder : m_pending.due) keys += reminder.key;
    for (const auto &[channel, error] : m_outcome.news) troubled += codeName(channel);
    QDBusMessage call =
        QDBusMessage::createMethodCall(bus::remindersName, bus::remindersPath, bus::remindersName, u"Show"_s);
    call << address.token() << m_pending.today().toString() << codeName(languageInUse()) << keys << troubled;
    constexpr int patience = 60'000; // milliseconds; the service reads the ledger, and waits for its server
    QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    if (!isAnswer(reply)) {
        startDetached(m_request.program, {u"remind"_s, u"--serve"_s});
        for (int tries = 0; tries < 100 && !bus.interface()->isServiceRegistered(bus::remindersName); ++tries)
            QThread::msleep(50);
        reply = bus.call(call, QDBus::Block, patience);
    }
    if (reply.type() == QDBusMessage::ErrorMessage) return failure(ErrorCode::NoNotifications, {reply.errorMessage()});
    return {};
}

Result<> Announcer::note(Channel channel, const Result<> &outcome)
{
    const auto why = outcome ? Maybe<QString>() : Maybe<QString>(text::sentence(outcome.error()));
    const auto news = keepTrouble(m_workspace, channel, why, m_pending.today());
    if (!news) return tl::unexpected(news.error());
    if (outcome) return {};
    const bool waits =
        outcome.error().code == ErrorCode::MailNotApproved || outcome.error().code == ErrorCode::CalendarNotApproved;
    if (!waits) m_outcome.complete = false; // what waits for the person is not helped by trying again
    if (*news) m_outcome.news.emplace_back(channel, outcome.error());
    return {};
}

Result<> Announcer::keepCalendarFile()
{
    if (!mayBeOurs(m_outlets.calendarFile)) return failure(ErrorCode::NotOurCalendar, {m_outlets.calendarFile});
    const auto events = calendarEvents(m_workspace, m_pending, m_request.clock->now());
    if (!events) return tl::unexpected(events.error());
    if (const auto kept = keepCalendar(m_workspace, *events); !kept)
        return kept; // first: then nothing was written either
    return writeCalendar({m_outlets.calendarFile, m_workspace.folder()}, *events);
}

Result<> Announcer::sendMail()
{
    const auto spoken = gravestOfEach(m_pending.mailDue);
    QStringList body;
    for (const Reminder &r : spoken)
        body += u"・"_s + text::sentence(r, m_pending.assessment, m_pending.today(), text::Titles::LeftOut);
    body += {QString(), MailWords::tr("Details are in Koshin, where you can also choose what is sent and when.")};
    const Mail mail{m_outlets.mailTo, MailWords::tr("Koshin: %n reminder(s)", nullptr, int(spoken.size())),
                    body.join(u'\n') + u'\n'};
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return send(messageText(mail, m_request.clock->now(), id), m_outlets.mailCommand,
                std::chrono::seconds(m_request.mailSeconds));
}

} // namespace koshin
