// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lookout.h"

#include "rules/engine.h"

#include <QDateTime>
#include <QDir>
#include <QJsonObject>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

const QString policyKey = u"reminders/policy"_s;
const QString packsKey = u"reminders/packs"_s;
const QString nextKey = u"reminders/next"_s;

PacksSeen packsSeen(const Workspace &workspace)
{
    PacksSeen seen;
    const QJsonObject kept = workspace.setting(packsKey).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) seen.insert(it.key(), it->toString());
    return seen;
}

Result<> keepPacks(Workspace &workspace, const Assessment &assessment)
{
    PacksSeen seen = packsSeen(workspace);
    const PacksSeen now = packsOf(assessment);
    for (auto it = now.begin(); it != now.end(); ++it) seen.insert(it.key(), it.value());
    QJsonObject kept;
    for (auto it = seen.begin(); it != seen.end(); ++it) kept.insert(it.key(), it.value());
    if (workspace.setting(packsKey).toObject() == kept) return {};
    return workspace.setSetting(packsKey, kept);
}

Result<> lookAgain(Workspace &workspace)
{
    return workspace.setSetting(nextKey, QJsonValue());
}

} // namespace

QString packState(const QString &dataFolder)
{
    QStringList state;
    for (const QString &folder : {u":/schemes"_s, dataFolder + u"/schemes"_s}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            state += file.fileName() + u' ' + QString::number(file.size()) + u' ' + QString::number(file.lastModified().toMSecsSinceEpoch());
        }
    }
    return state.join(u'\n');
}

bool mayBeDue(const Workspace &workspace, const QString &packs, Date today)
{
    const QJsonObject kept = workspace.setting(nextKey).toObject();
    const auto looked = Date::parse(kept.value("looked"_L1).toString());
    const auto next = Date::parse(kept.value("next"_L1).toString());
    const auto entry = workspace.newestEntry();
    const bool same = entry && kept.value("entry"_L1).toInteger(-1) == *entry && kept.value("packs"_L1).toString() == packs;
    return !same || !looked || !next || today < *looked || today >= *next;
}

Result<Lookout> lookOut(Workspace &workspace, const SchemeCatalogue &schemes, Date today)
{
    const auto ledger = workspace.ledger();
    if (!ledger) return tl::unexpected(ledger.error());
    auto deliveries = workspace.deliveries();
    if (!deliveries) return tl::unexpected(deliveries.error());
    Lookout found{assess(schemes, **ledger, {.asOf = today}), {}, {}, std::move(*deliveries), today};
    found.all = remindersOf(found.assessment, **ledger, policyOf(workspace), packsSeen(workspace));
    found.due = dueReminders(found.all, found.deliveries, today);
    found.next = nextLook(found.assessment, found.all, found.deliveries);
    return found;
}

std::vector<Reminder> toCome(const Lookout &lookout)
{
    std::vector<Reminder> found;
    std::ranges::copy_if(lookout.all, std::back_inserter(found), [&](const Reminder &r) {
        return r.on > lookout.today() || std::ranges::find(lookout.due, r.key, &Reminder::key) != lookout.due.end();
    });
    return found;
}

Result<> markTold(Workspace &workspace, const Lookout &lookout, const QString &packs)
{
    QStringList keys;
    for (const Reminder &reminder : lookout.due) keys += reminder.key;
    if (!keys.isEmpty()) {
        if (const auto done = workspace.markTold(keys, lookout.today()); !done) return done;
    }
    if (const auto done = keepPacks(workspace, lookout.assessment); !done) return done;
    const auto entry = workspace.newestEntry();
    if (!entry) return tl::unexpected(entry.error());
    return workspace.setSetting(nextKey, QJsonObject{{u"looked"_s, lookout.today().toString()}, {u"next"_s, lookout.next.toString()},
                                                     {u"entry"_s, *entry}, {u"packs"_s, packs}});
}

ReminderPolicy policyOf(const Workspace &workspace)
{
    return reminderPolicy(workspace.setting(policyKey).toObject());
}

Result<> setPolicy(Workspace &workspace, const ReminderPolicy &policy)
{
    if (const auto done = workspace.setSetting(policyKey, toJson(policy)); !done) return done;
    return lookAgain(workspace);
}

Result<> putOff(Workspace &workspace, const QString &subject, const PutOff &until)
{
    if (const auto done = workspace.putOff(subject, until); !done) return done;
    return lookAgain(workspace);
}

Result<> takeUp(Workspace &workspace, const QString &subject)
{
    if (const auto done = workspace.putOff(subject, std::nullopt); !done) return done;
    return lookAgain(workspace);
}

} // namespace koshin
