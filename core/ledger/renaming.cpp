// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/renaming.h"

#include "ledger/fields.h"

namespace koshin {

namespace {

template<class T>
void renameIn(T &value, const QHash<QString, QString> &newIds)
{
    if constexpr (isOptional<T>) {
        if (value) renameIn(*value, newIds);
    } else if constexpr (isList<T>) {
        for (auto &entry : value) renameIn(entry, newIds);
    } else if constexpr (isId<T>) {
        if (const auto at = newIds.constFind(value.text()); kindOfId<T> && at != newIds.cend()) value = T(*at);
    } else if constexpr (Described<T>) {
        forEachField<T>([&](const auto &field) {
            if (QLatin1String(field.name) != QLatin1String("id")) renameIn(value.*field.member, newIds);
        });
    } else if constexpr (std::is_same_v<T, std::variant<Training, Practice>>) {
        std::visit([&](auto &intended) { renameIn(intended, newIds); }, value);
    }
}

} // namespace

void setId(Record &record, const QString &id)
{
    std::visit([&](auto &x) {
        if constexpr (requires { x.id; }) x.id = std::decay_t<decltype(x.id)>(id);
    }, record);
}

void renameReferences(Record &record, const QHash<QString, QString> &newIds)
{
    std::visit([&]<class R>(R &x) {
        renameIn(x, newIds);
        if constexpr (std::is_same_v<R, Certifier>) {
            if (x.organisation) x.organisation = newIds.value(*x.organisation, *x.organisation);
        }
    }, record);
}

} // namespace koshin
