// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/policy.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

QJsonArray daysJson(const std::vector<int> &days)
{
    QJsonArray array;
    for (const int n : days) array.append(n);
    return array;
}

void readDays(const QJsonObject &json, const char *name, std::vector<int> &days)
{
    const QJsonValue value = json.value(QLatin1String(name));
    if (!value.isArray()) return;
    std::vector<int> read;
    for (const auto &n : value.toArray()) {
        if (!n.isDouble() || n.toInt() < 1 || n.toInt() > longestStage) return;
        read.push_back(n.toInt());
    }
    std::ranges::sort(read, std::greater<>());
    read.erase(std::unique(read.begin(), read.end()), read.end());
    days = std::move(read);
}

QJsonObject stagesJson(const ReminderStages &stages)
{
    return {{u"beforeSafe"_s, daysJson(stages.beforeSafe)},
            {u"beforeDue"_s, daysJson(stages.beforeDue)},
            {u"onDue"_s, stages.onDue},
            {u"overdue"_s, stages.overdue}};
}

ReminderStages readStages(const QJsonObject &json, ReminderStages stages)
{
    readDays(json, "beforeSafe", stages.beforeSafe);
    readDays(json, "beforeDue", stages.beforeDue);
    stages.onDue = json.value("onDue"_L1).toBool(stages.onDue);
    stages.overdue = json.value("overdue"_L1).toBool(stages.overdue);
    return stages;
}

} // namespace

const ReminderStages &ReminderPolicy::of(DeadlineKind kind) const
{
    const auto found = ofKind.find(kind);
    return found == ofKind.end() ? ordinary : found->second;
}

QJsonObject toJson(const ReminderPolicy &policy)
{
    QJsonObject kinds;
    for (const auto &[kind, stages] : policy.ofKind) kinds.insert(codeName(kind), stagesJson(stages));
    return {{u"ordinary"_s, stagesJson(policy.ordinary)},
            {u"kinds"_s, kinds},
            {u"windows"_s, policy.windows},
            {u"rules"_s, policy.rules},
            {u"onlineClock"_s, daysJson(policy.onlineClock)},
            {u"unanswered"_s, daysJson(policy.unanswered)},
            {u"evidence"_s, daysJson(policy.evidence)},
            {u"duty"_s, daysJson(policy.duty)}};
}

ReminderPolicy reminderPolicy(const QJsonObject &json)
{
    ReminderPolicy policy;
    policy.ordinary = readStages(json.value("ordinary"_L1).toObject(), policy.ordinary);
    const QJsonObject kinds = json.value("kinds"_L1).toObject();
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        if (const auto kind = parseCode<DeadlineKind>(it.key()))
            policy.ofKind[*kind] = readStages(it->toObject(), policy.ordinary);
    }
    policy.windows = json.value("windows"_L1).toBool(policy.windows);
    policy.rules = json.value("rules"_L1).toBool(policy.rules);
    readDays(json, "onlineClock", policy.onlineClock);
    readDays(json, "unanswered", policy.unanswered);
    readDays(json, "evidence", policy.evidence);
    readDays(json, "duty", policy.duty);
    return policy;
}

} // namespace koshin
