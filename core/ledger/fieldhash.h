// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/fields.h"

#include <QHash>

#include <unordered_set>

namespace koshin {

/// A hash of a value of a record over all its fields, seeded anew in each process: a file cannot
/// be made to collide.
template<class T>
[[nodiscard]] std::size_t fieldHash(const T &value)
{
    using ::qHash;
    const std::size_t seed = QHashSeed::globalSeed();
    if constexpr (isOptional<T>) {
        return value ? fieldHash(*value) : seed;
    } else if constexpr (isList<T>) {
        std::size_t all = seed;
        for (const auto &entry : value) all = qHashMulti(all, fieldHash(entry));
        return all;
    } else if constexpr (isId<T>) {
        return qHash(value.text(), seed);
    } else if constexpr (std::is_same_v<T, Date>) {
        return qHash(qint64(value.days().time_since_epoch().count()), seed);
    } else if constexpr (std::is_same_v<T, Decimal>) {
        return qHash(value.micro(), seed);
    } else if constexpr (Described<T>) {
        std::size_t all = seed;
        forEachField<T>([&](const auto &field) { all = qHashMulti(all, fieldHash(value.*field.member)); });
        return all;
    } else if constexpr (std::is_enum_v<T>) {
        return qHash(qint64(value), seed);
    } else {
        return qHash(value, seed);
    }
}

/// A set of entries that lie elsewhere and outlive it.
template<class T>
class EntrySet
{
public:
    void reserve(std::size_t size) { m_entries.reserve(size); }
    /// False if an equal one is in it already.
    bool insert(const T &entry) { return m_entries.insert(&entry).second; }
    [[nodiscard]] bool contains(const T &entry) const { return m_entries.contains(&entry); }

private:
    struct Hash
    {
        std::size_t operator()(const T *entry) const { return fieldHash(*entry); }
    };
    struct Equal
    {
        bool operator()(const T *a, const T *b) const { return *a == *b; }
    };
    std::unordered_set<const T *, Hash, Equal> m_entries;
};

} // namespace koshin
