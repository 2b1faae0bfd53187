// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/channelsentry.h"

#include "channels/announcer.h"
#include "channels/calendarfile.h"
#include "channels/reminderservice.h"
#include "text/language.h"

#include <QCoreApplication>

namespace {

// This library came after the language was chosen: its words are taken up now.
void takeUpWords()
{
    koshin::useLanguage(koshin::languageInUse());
}

} // namespace

void koshin_announce(const koshin::AnnounceRequest &request, koshin::Result<koshin::AnnounceOutcome> *outcome)
{
    takeUpWords();
    *outcome = koshin::Announcer(request).run();
}

void koshin_write_calendar(const koshin::Target &target, const std::vector<koshin::CalendarEvent> &events,
                           koshin::Result<> *outcome)
{
    takeUpWords();
    *outcome = koshin::writeCalendar(target, events);
}

void koshin_serve_reminders(const koshin::ServeRequest &request, koshin::Result<> *outcome)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        *outcome = koshin::failure(koshin::ErrorCode::NoSessionBus, {bus.lastError().message()});
        return;
    }
    takeUpWords();
    koshin::ReminderService service(request, bus);
    *outcome = service.begin();
    if (*outcome) QCoreApplication::exec();
}
