// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/prefill.h"

#include "exchange/records/ledgerjson.h"
#include "forms/hints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

// The one written down last; of those that do not say when, the last by its day.
template<class R>
const R *latest(const RecordList<R> &list)
{
    const auto &all = list.pointers();
    const auto earlier = [](const auto &a, const auto &b) {
        return std::pair(a->recordedAt, decidingDay(*a)) < std::pair(b->recordedAt, decidingDay(*b));
    };
    const auto found = std::ranges::max_element(all, earlier);
    return found == all.end() ? nullptr : found->get();
}

template<class R>
QJsonObject choicesOf(const RecordList<R> &list, const QStringList &fields)
{
    const R *last = latest(list);
    if (!last) return {};
    const QJsonObject all = toJson(Record(*last));
    QJsonObject chosen;
    for (const QString &field : fields) {
        if (all.contains(field)) chosen.insert(field, all.value(field));
    }
    return chosen;
}

template<class R>
void insertTheOnly(QJsonObject &into, const QString &field, const RecordList<R> &list)
{
    if (list.size() == 1) into.insert(field, list[0].id.text());
}

} // namespace

QStringList takenFromLast(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Training: return {u"provider"_s, u"delivery"_s, u"role"_s}; // the kind decides too much
    case RecordKind::Practice: return {u"kind"_s, u"role"_s};
    case RecordKind::Engagement: return {u"role"_s};
    default: return {};
    }
}

QJsonObject offeredFor(RecordKind kind, const Ledger &ledger, const Maybe<Date> &today)
{
    QJsonObject offered;
    switch (kind) {
    case RecordKind::Training: offered = choicesOf(ledger.trainings, takenFromLast(kind)); break;
    case RecordKind::Practice:
        offered = choicesOf(ledger.practices, takenFromLast(kind));
        insertTheOnly(offered, u"client"_s, ledger.clients);
        break;
    case RecordKind::Engagement:
        offered = choicesOf(ledger.engagements, takenFromLast(kind));
        insertTheOnly(offered, u"client"_s, ledger.clients);
        break;
    case RecordKind::Event: insertTheOnly(offered, u"credential"_s, ledger.credentials); break;
    default: break;
    }
    const QString day = dayField(kind, {});
    if (today && !day.isEmpty()) offered.insert(day, today->toString());
    return offered;
}

QJsonObject inheritedFrom(const QString &engagement, const Ledger &ledger)
{
    const Engagement *found = ledger.engagements.find(engagement);
    if (!found) return {};
    QJsonObject inherited;
    const QJsonObject all = toJson(Record(*found));
    for (const auto &field : {u"client"_s, u"for"_s, u"role"_s}) {
        if (all.contains(field)) inherited.insert(field, all.value(field));
    }
    const Practice *last = nullptr;
    for (const auto &practice : ledger.practices.pointers()) {
        const bool says = practice->engagement == found->id && practice->assignment;
        if (says && (!last || last->from <= practice->from)) last = practice.get();
    }
    if (last) inherited.insert(u"assignment"_s, codeName(*last->assignment));
    return inherited;
}

QStringList currenciesFor(const Ledger &ledger)
{
    QStringList used;
    for (const auto &training : ledger.trainings.pointers())
        used += training->fee ? training->fee->currency : QString();
    for (const auto &practice : ledger.practices.pointers())
        used += practice->fee ? practice->fee->currency : QString();
    for (const auto &event : ledger.events.pointers()) used += event->currency.value_or(QString());
    used.removeDuplicates();
    used.removeAll({});
    used.sort();
    QStringList all{u"JPY"_s};
    all += used;
    for (const char *other : {"USD", "EUR", "GBP", "AUD", "CAD", "CHF", "CNY", "HKD", "INR", "KRW", "SGD", "TWD"}) {
        all += QLatin1String(other);
    }
    all.removeDuplicates();
    return all;
}

QJsonObject lastFee(const Ledger &ledger)
{
    const Training *last = nullptr;
    for (const auto &training : ledger.trainings.pointers()) {
        if (training->fee && (!last || last->completedOn <= training->completedOn)) last = training.get();
    }
    QJsonObject fee{{u"currency"_s, u"JPY"_s}};
    if (!last) return fee;
    fee.insert(u"currency"_s, last->fee->currency);
    if (last->fee->paidBy) fee.insert(u"paidBy"_s, codeName(*last->fee->paidBy));
    return fee;
}

} // namespace koshin::forms
