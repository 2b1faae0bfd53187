// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/pendingreminders.h"

#include "base/ledgerfolder.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "text/remindertext.h"
#include "watch/approval.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

const QString policyKey = u"reminders/policy"_s;
const QString packsKey = u"reminders/packs"_s;
const QString nextKey = u"reminders/next"_s;

const QString choicesKey = u"reminders/choices"_s;
const QString troubleKey = u"reminders/trouble"_s;
const QString calendarKey = u"reminders/calendar"_s;

using Packs = QHash<QString, QString>; // fingerprints by scheme

// What is known of a pack: its fingerprint, and since when it is another than before.
struct KnownPack
{
    QString fingerprint;
    Maybe<Date> since;
};

QHash<QString, KnownPack> knownPacks(const QJsonObject &kept)
{
    QHash<QString, KnownPack> known;
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QJsonObject pack = it->toObject();
        const QString fingerprint = it->isString() ? it->toString() : pack.value("fingerprint"_L1).toString();
        known.insert(it.key(), {fingerprint, Date::parse(pack.value("since"_L1).toString())});
    }
    return known;
}

Packs packsOf(const Assessment &assessment)
{
    Packs packs;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld() || !c.scheme || packs.contains(c.schemeId.text())) continue;
        if (const QString fingerprint = fingerprintOf(*c.scheme); !fingerprint.isEmpty())
            packs.insert(c.schemeId.text(), fingerprint);
    }
    return packs;
}

// A pack that was never known is no change.
PacksChanged changedPacks(const QHash<QString, KnownPack> &known, const Packs &now, Date today)
{
    PacksChanged changed;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto pack = known.constFind(it.key());
        if (pack == known.constEnd()) continue;
        if (pack->fingerprint != it.value()) changed.insert(it.key(), {it.value(), today});
        else if (pack->since && *pack->since <= today) changed.insert(it.key(), {it.value(), *pack->since});
    }
    return changed;
}

QJsonValue withPacks(const QJsonObject &before, const Packs &now, Date today)
{
    const auto known = knownPacks(before);
    QJsonObject kept = before;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto pack = known.constFind(it.key());
        QJsonObject entry{{u"fingerprint"_s, it.value()}};
        Maybe<Date> since;
        if (pack != known.constEnd()) since = pack->fingerprint == it.value() ? pack->since : Maybe<Date>(today);
        if (since) entry.insert(u"since"_s, since->toString());
        kept.insert(it.key(), entry);
    }
    return kept;
}

Result<> keepPacks(Workspace &workspace, const Packs &now, Date today)
{
    return workspace.changeSetting(packsKey,
                                   [&](const QJsonValue &before) { return withPacks(before.toObject(), now, today); });
}

Result<qint64> choicesOf(const Workspace &workspace)
{
    return workspace.setting(choicesKey).map([](const QJsonValue &kept) { return kept.toInteger(); });
}

} // namespace

QString packState(const QString &dataFolder)
{
    QStringList state;
    for (const QString &folder : {u":/schemes"_s, LedgerFolder(dataFolder).rulePacks()}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            state += file.fileName() + u' ' + QString::number(file.size()) + u' '
                     + QString::number(file.lastModified().toMSecsSinceEpoch());
        }
    }
    return state.join(u'\n');
}

bool mayBeDue(const Workspace &workspace, const QString &packs, Date today)
{
    const QJsonObject kept = workspace.setting(nextKey).value_or(QJsonValue()).toObject(); // unread: it is looked
    const auto looked = Date::parse(kept.value("looked"_L1).toString());
    const auto next = keptNextCheck(workspace);
    const auto entry = workspace.newestEntry();
    const bool same =
        entry && kept.value("entry"_L1).toInteger(-1) == *entry && kept.value("packs"_L1).toString() == packs;
    return !same || !looked || !next || today < *looked || today >= *next;
}

Maybe<Date> keptNextCheck(const Workspace &workspace)
{
    return Date::parse(workspace.setting(nextKey).value_or(QJsonValue()).toObject().value("next"_L1).toString());
}

Result<PendingReminders> pendingReminders(Workspace &workspace, const SchemeCatalogue &schemes, Date today)
{
    const auto entry = workspace.newestEntry();
    if (!entry) return tl::unexpected(entry.error());
    const auto choices = choicesOf(workspace);
    if (!choices) return tl::unexpected(choices.error());
    const auto ledger = workspace.ledger();
    if (!ledger) return tl::unexpected(ledger.error());
    auto found = pendingReminders(workspace, **ledger, assess(schemes, **ledger, {.asOf = today}));
    if (found) {
        found->entry = *entry;
        found->choices = *choices;
    }
    return found;
}

Result<PendingReminders> pendingReminders(const Workspace &workspace, const Ledger &ledger,
                                          const Assessment &assessment)
{
    auto deliveries = workspace.deliveries();
    if (!deliveries) return tl::unexpected(deliveries.error());
    const auto policy = policyOf(workspace);
    if (!policy) return tl::unexpected(policy.error());
    const auto packs = workspace.setting(packsKey);
    if (!packs) return tl::unexpected(packs.error());
    const Date today = assessment.asOf;
    PendingReminders found{assessment, {}, {}, {}, std::move(*deliveries), today, {}, 0, 0};
    found.packs = packsOf(found.assessment);
    found.all =
        remindersOf(found.assessment, ledger, *policy, changedPacks(knownPacks(packs->toObject()), found.packs, today));
    found.due = dueReminders(found.all, found.deliveries, today);
    if (outletsOf(workspace).mails()) found.mailDue = dueReminders(found.all, found.deliveries, today, Channel::Mail);
    found.next = nextLook(found.assessment, ledger, found.all, found.deliveries);
    return found;
}

std::vector<Reminder> toCome(const PendingReminders &pending)
{
    std::vector<Reminder> found;
    std::ranges::copy_if(pending.all, std::back_inserter(found), [&](const Reminder &r) {
        return r.on > pending.today() || std::ranges::find(pending.due, r.key, &Reminder::key) != pending.due.end();
    });
    return found;
}

Result<> markTold(Workspace &workspace, const PendingReminders &pending)
{
    QStringList keys;
    for (const Reminder &reminder : pending.due) keys += reminder.key;
    if (!keys.isEmpty()) {
        if (const auto done = workspace.markTold(keys, pending.today()); !done) return done;
    }
    return keepPacks(workspace, pending.packs, pending.today());
}

Result<> markMailed(Workspace &workspace, const PendingReminders &pending)
{
    QStringList keys;
    for (const Reminder &reminder : pending.mailDue) keys += reminder.key;
    return keys.isEmpty() ? Result<>() : workspace.markTold(keys, pending.today(), Channel::Mail);
}

Result<> keepNextCheck(Workspace &workspace, const PendingReminders &pending, const QString &packs)
{
    const auto choices = choicesOf(workspace);
    if (!choices) return tl::unexpected(choices.error());
    if (*choices != pending.choices) return {}; // chosen anew meanwhile: it is looked at again
    return workspace.setSetting(nextKey, QJsonObject{{u"looked"_s, pending.today().toString()},
                                                     {u"next"_s, pending.next.toString()},
                                                     {u"entry"_s, pending.entry},
                                                     {u"packs"_s, packs}});
}

Result<> forgetNextCheck(Workspace &workspace)
{
    const auto counted = workspace.changeSetting(
        choicesKey, [](const QJsonValue &before) { return QJsonValue(before.toInteger() + 1); });
    if (!counted) return counted;
    return workspace.setSetting(nextKey, QJsonValue());
}

Result<ReminderPolicy> policyOf(const Workspace &workspace)
{
    return workspace.setting(policyKey).map([](const QJsonValue &kept) { return reminderPolicy(kept.toObject()); });
}

Result<> setPolicy(Workspace &workspace, const ReminderPolicy &policy)
{
    if (const auto done = workspace.setSetting(policyKey, toJson(policy)); !done) return done;
    return forgetNextCheck(workspace);
}

Result<ReminderChannels> channelsOf(const Workspace &workspace)
{
    return workspace.setting(channelsKey).map([](const QJsonValue &kept) { return reminderChannels(kept.toObject()); });
}

Result<> setChannels(Workspace &workspace, const ReminderChannels &channels)
{
    const auto done = workspace.changeSetting(channelsKey, [&](const QJsonValue &before) {
        QJsonObject kept = before.toObject(); // with what it asks for, if anything
        kept.remove(u"language"_s);
        const QJsonObject chosen = toJson(channels);
        for (auto it = chosen.begin(); it != chosen.end(); ++it) kept.insert(it.key(), it.value());
        return QJsonValue(kept);
    });
    if (!done) return done;
    return forgetNextCheck(workspace);
}

Maybe<ChannelTrouble> troubleOf(const Workspace &workspace, Channel channel)
{
    const QJsonObject kept =
        workspace.setting(troubleKey).value_or(QJsonValue()).toObject().value(codeName(channel)).toObject();
    const auto since = Date::parse(kept.value("since"_L1).toString());
    if (!since) return {};
    return ChannelTrouble{*since, kept.value("why"_L1).toString()};
}

Result<bool> keepTrouble(Workspace &workspace, Channel channel, const Maybe<QString> &why, Date today)
{
    const auto before = troubleOf(workspace, channel);
    if (before.has_value() == why.has_value() && (!why || before->why == *why)) return false;
    const auto done = workspace.changeSetting(troubleKey, [&](const QJsonValue &kept) {
        QJsonObject all = kept.toObject();
        if (why) {
            all.insert(codeName(channel),
                       QJsonObject{{u"since"_s, (before ? before->since : today).toString()}, {u"why"_s, *why}});
        } else {
            all.remove(codeName(channel));
        }
        return all.isEmpty() ? QJsonValue() : QJsonValue(all);
    });
    if (!done) return tl::unexpected(done.error());
    return why && !before;
}

Result<std::vector<CalendarEvent>> calendarEvents(const Workspace &workspace, const PendingReminders &pending,
                                                  const Timestamp &now)
{
    std::vector<CalendarEvent> before;
    const auto kept = workspace.setting(calendarKey);
    if (!kept) return tl::unexpected(kept.error());
    for (const QJsonValue value : kept->toArray()) {
        if (auto event = calendarEvent(value.toObject())) before.push_back(std::move(*event));
    }
    std::vector<CalendarEvent> wanted;
    for (const CalendarEntry &entry : calendarEntries(pending.all, pending.deliveries, pending.today())) {
        CalendarEvent event{entry.uid,
                            0,
                            {},
                            entry.day,
                            text::entryTitle(entry, pending.assessment),
                            text::entryDescription(entry, pending.assessment),
                            entry.alarms,
                            false};
        wanted.push_back(std::move(event));
    }
    return carriedOn(before, std::move(wanted), now.toString(), pending.today());
}

Result<> keepCalendar(Workspace &workspace, const std::vector<CalendarEvent> &events)
{
    QJsonArray kept;
    for (const CalendarEvent &event : events) kept.append(toJson(event));
    return workspace.setSetting(calendarKey, kept);
}

Result<> putOff(Workspace &workspace, const QString &subject, const PutOff &until)
{
    if (const auto done = workspace.putOff(subject, until); !done) return done;
    return forgetNextCheck(workspace);
}

Result<> takeUp(Workspace &workspace, const QString &subject)
{
    if (const auto done = workspace.putOff(subject, std::nullopt); !done) return done;
    return forgetNextCheck(workspace);
}

} // namespace koshin
