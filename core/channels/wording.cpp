// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/wording.h"

#include "machine/ledgers.h"
#include "rules/pack/schemereader.h"
#include "text/language.h"
#include "watch/approval.h"

#include <algorithm>

namespace koshin {

namespace {

constexpr qsizetype mostNames = 10'000; // of reminders and channels in one request

std::optional<std::vector<Reminder>> remindersNamed(const QStringList &keys, const PendingReminders &pending)
{
    QHash<QString, const Reminder *> known;
    for (const Reminder &r : pending.all)
        if (r.on <= pending.today()) known.insert(r.key, &r);
    std::vector<Reminder> found;
    for (const QString &key : keys) {
        const Reminder *reminder = known.value(key);
        if (!reminder) return std::nullopt;
        found.push_back(*reminder);
    }
    std::ranges::stable_sort(found, isGraver);
    return found;
}

std::optional<Bubble> troubleNamed(const QString &name, const Workspace &workspace)
{
    const auto channel = parseCode<Channel>(name);
    if (!channel || *channel == Channel::Notification || !troubleOf(workspace, *channel)) return std::nullopt;
    const bool allowed =
        *channel == Channel::Mail ? outletsOf(workspace).mails() : outletsOf(workspace).keepsCalendar();
    return troubleBubble(*channel, !allowed);
}

} // namespace

std::unique_ptr<Workspace> openKnown(const machine::LedgerAddress &address, const Clock &clock, Workspace::Mode mode)
{
    if (!Workspace::exists(address.folder)) return nullptr;
    auto opened = Workspace::open(address.folder, clock, mode);
    if (!opened || (*opened)->ledgerId() != address.id) return nullptr;
    return std::move(*opened);
}

std::optional<Wording> wordingFor(const ShowRequest &request, const Clock &clock)
{
    const auto address = machine::addressOf(request.ledger);
    const auto day = Date::parse(request.day);
    const auto language = parseCode<Language>(request.language);
    const qsizetype names = request.reminders.size() + request.channels.size();
    if (!address || !day || !language || names == 0 || names > mostNames) return std::nullopt;
    const auto workspace = openKnown(*address, clock, Workspace::Mode::ReadOnly);
    if (!workspace) return std::nullopt;
    useLanguage(*language);
    const auto pending =
        pendingReminders(*workspace, readCatalogue(address->folder, machine::isFolderApproved).schemes, *day);
    if (!pending) return std::nullopt;
    const auto due = remindersNamed(request.reminders, *pending);
    if (!due) return std::nullopt;
    Wording wording{*address, bubblesOf(*due, pending->assessment)};
    for (const QString &name : request.channels) {
        const auto trouble = troubleNamed(name, *workspace);
        if (!trouble) return std::nullopt;
        wording.bubbles.push_back(*trouble);
    }
    return wording;
}

} // namespace koshin
