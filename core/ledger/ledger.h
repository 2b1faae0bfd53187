// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QHash>

#include <memory>
#include <span>

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
public:
    Holder holder;
    RecordList<Credential> credentials;
    RecordList<Training> trainings;
    RecordList<Practice> practices;
    RecordList<Engagement> engagements;
    RecordList<Client> clients;
    RecordList<Certifier> certifiers;
    RecordList<Evidence> evidence;
    RecordList<Event> events;
    RecordList<Plan> plans;
    RecordList<Criterion> criteria;
    RecordList<Template> templates;
    RecordList<Duty> duties;
    RecordList<SelfAssessment> selfAssessments;
    RecordList<Profile> profiles;

    template<class R>
    [[nodiscard]] const RecordList<R> &list() const;
    template<class R>
    [[nodiscard]] RecordList<R> &list();

    /// Calls `visit(list)` for each kind in the order of RecordKind.
    template<class Visitor>
    void forEachList(Visitor &&visit) const
    {
        visit(credentials); visit(trainings); visit(practices); visit(engagements); visit(clients);
        visit(certifiers); visit(evidence); visit(events); visit(plans); visit(criteria);
        visit(templates); visit(duties); visit(selfAssessments); visit(profiles);
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

template<class R>
const RecordList<R> &Ledger::list() const
{
    return const_cast<Ledger *>(this)->list<R>();
}

template<class R>
RecordList<R> &Ledger::list()
{
    if constexpr (std::is_same_v<R, Credential>) return credentials;
    else if constexpr (std::is_same_v<R, Training>) return trainings;
    else if constexpr (std::is_same_v<R, Practice>) return practices;
    else if constexpr (std::is_same_v<R, Engagement>) return engagements;
    else if constexpr (std::is_same_v<R, Client>) return clients;
    else if constexpr (std::is_same_v<R, Certifier>) return certifiers;
    else if constexpr (std::is_same_v<R, Evidence>) return evidence;
    else if constexpr (std::is_same_v<R, Event>) return events;
    else if constexpr (std::is_same_v<R, Plan>) return plans;
    else if constexpr (std::is_same_v<R, Criterion>) return criteria;
    else if constexpr (std::is_same_v<R, Template>) return templates;
    else if constexpr (std::is_same_v<R, Duty>) return duties;
    else if constexpr (std::is_same_v<R, SelfAssessment>) return selfAssessments;
    else return profiles;
}

} // namespace koshin
