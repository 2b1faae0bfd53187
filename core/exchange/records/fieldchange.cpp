// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/fieldchange.h"

#include "ledger/fields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace koshin {
namespace {

QJsonValue combined(const QJsonArray &before, const FieldChange &change)
{
    QJsonArray after = before;
    for (const auto &item : change.value.toArray()) {
        const bool there = after.contains(item);
        if (change.mode == FieldChange::Mode::Add && !there) after.append(item);
        if (change.mode != FieldChange::Mode::Remove || !there) continue;
        for (qsizetype i = after.size() - 1; i >= 0; --i) {
            if (after.at(i) == item) after.removeAt(i);
        }
    }
    return after.isEmpty() ? QJsonValue() : QJsonValue(after);
}

} // namespace

tl::expected<Record, Faults> changed(const Record &record, const FieldChange &change)
{
    QJsonObject json = toJson(record);
    const bool isSet = change.mode == FieldChange::Mode::Set;
    const QJsonValue value = isSet ? change.value : combined(json.value(change.field).toArray(), change);
    if (value.isNull() || value.isUndefined()) json.remove(change.field);
    else json.insert(change.field, value);
    return recordFromJson(kindOfRecord(record), json);
}

tl::expected<Edit, Faults> changing(const std::vector<Record> &records, const FieldChange &change)
{
    Edit edit;
    edit.code = EditCode::Change;
    edit.field = change.field;
    for (const Record &record : records) {
        auto after = changed(record, change);
        if (!after) return tl::unexpected(after.error());
        if (*after == record) continue;
        edit.put.push_back(std::move(*after));
        edit.basedOn.push_back(record);
    }
    return edit;
}

bool isListField(RecordKind kind, const QString &field)
{
    bool found = false;
    withKind(kind, [&]<class R>() {
        forEachField<R>(
            [&]<class M>(const Field<R, M> &f) { found = found || (isList<M> && field == QLatin1String(f.name)); });
    });
    return found;
}

} // namespace koshin
