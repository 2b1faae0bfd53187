// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/kinds.h"

#include <QHash>

#include <memory>
#include <span>
#include <tuple>

namespace koshin {

/// The records of one kind, ordered by id. Cheap to copy: records are shared.
template<class R>
class RecordList
{
public:
    using Pointer = std::shared_ptr<const R>;

    RecordList() = default;
    /// Takes records in any order; ids must differ.
    explicit RecordList(std::vector<Pointer> records);

    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] bool empty() const { return m_records.empty(); }
    [[nodiscard]] const R &operator[](std::size_t i) const { return *m_records[i]; }
    [[nodiscard]] const std::vector<Pointer> &pointers() const { return m_records; }
    /// The record with this id, or null.
    [[nodiscard]] const R *find(const QString &id) const;

    /// The list with this record added, or put in the place of the one with its id.
    [[nodiscard]] RecordList with(R record) const;
    [[nodiscard]] RecordList without(const QString &id) const;

private:
    [[nodiscard]] typename std::vector<Pointer>::const_iterator lowerBound(const QString &id) const;

    std::vector<Pointer> m_records;
};

/// An immutable snapshot of everything that the person recorded.
class Ledger
{
    template<class... Lists>
    static constexpr std::tuple<Lists...> membersAfter(std::nullptr_t, Lists... lists)
    {
        return {lists...};
    }
    static constexpr auto lists()
    {
#define KOSHIN_LIST(Type, name, list, ...) , &Ledger::list
        return membersAfter(nullptr KOSHIN_KINDS(KOSHIN_LIST));
#undef KOSHIN_LIST
    }

public:
    Holder holder;
#define KOSHIN_LIST(Type, name, list, ...) RecordList<Type> list;
    KOSHIN_KINDS(KOSHIN_LIST) // credentials, trainings, practices and so on
#undef KOSHIN_LIST

    template<OfKind R>
    [[nodiscard]] const RecordList<R> &list() const
    {
        return this->*std::get<std::size_t(kindOf<R>)>(lists());
    }
    template<OfKind R>
    [[nodiscard]] RecordList<R> &list()
    {
        return this->*std::get<std::size_t(kindOf<R>)>(lists());
    }

    /// Calls `visit(list)` for each kind in the order of RecordKind.
    template<class Visitor>
    void forEachList(Visitor &&visit) const
    {
        forEachKind([&]<class R>() { visit(list<R>()); });
    }

    /// The record with this id, of whatever kind.
    [[nodiscard]] Maybe<Record> find(const QString &id) const;
    void put(Record record);
    void drop(RecordKind kind, const QString &id);
    [[nodiscard]] std::size_t size() const;

    /// What a person calls the record: its title, code name or file name; for a credential its
    /// number. Never a sealed name.
    [[nodiscard]] static QString label(const Record &record);
};

} // namespace koshin
