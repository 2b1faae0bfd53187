// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/lookout.h"

#include "rules/engine.h"
#include "rules/schemereader.h"

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

using Packs = QHash<QString, QString>; // fingerprints by scheme

Packs packsTold(const Workspace &workspace)
{
    Packs told;
    const QJsonObject kept = workspace.setting(packsKey).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) told.insert(it.key(), it->toString());
    return told;
}

Packs packsOf(const Assessment &assessment)
{
    Packs packs;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld() || !c.scheme || packs.contains(c.schemeId.text())) continue;
        if (const QString fingerprint = fingerprintOf(*c.scheme); !fingerprint.isEmpty()) packs.insert(c.schemeId.text(), fingerprint);
    }
    return packs;
}

// A pack that was never told of is no change.
PacksChanged changedPacks(const Packs &told, const Packs &now)
{
    PacksChanged changed;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (told.contains(it.key()) && told[it.key()] != it.value()) changed.insert(it.key(), it.value());
    }
    return changed;
}

Result<> keepPacks(Workspace &workspace, const Packs &now)
{
    const QJsonObject before = workspace.setting(packsKey).toObject();
    QJsonObject kept = before;
    for (auto it = now.begin(); it != now.end(); ++it) kept.insert(it.key(), it.value());
    return kept == before ? Result<>() : workspace.setSetting(packsKey, kept);
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
    const auto next = keptNextLook(workspace);
    const auto entry = workspace.newestEntry();
    const bool same = entry && kept.value("entry"_L1).toInteger(-1) == *entry && kept.value("packs"_L1).toString() == packs;
    return !same || !looked || !next || today < *looked || today >= *next;
}

Maybe<Date> keptNextLook(const Workspace &workspace)
{
    return Date::parse(workspace.setting(nextKey).toObject().value("next"_L1).toString());
}

Result<Lookout> lookOut(Workspace &workspace, const SchemeCatalogue &schemes, Date today)
{
    const auto ledger = workspace.ledger();
    if (!ledger) return tl::unexpected(ledger.error());
    auto deliveries = workspace.deliveries();
    if (!deliveries) return tl::unexpected(deliveries.error());
    Lookout found{assess(schemes, **ledger, {.asOf = today}), {}, {}, std::move(*deliveries), today, {}};
    found.packs = packsOf(found.assessment);
    found.all = remindersOf(found.assessment, **ledger, policyOf(workspace), changedPacks(packsTold(workspace), found.packs));
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
    if (const auto done = keepPacks(workspace, lookout.packs); !done) return done;
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
