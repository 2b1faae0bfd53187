// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ledger/ledger.h"
#include "storage/database.h"

namespace koshin {

/// The tables of records, read off ledger/fields.h. Works inside the caller's transaction.
class RecordTables
{
public:
    explicit RecordTables(Database &database) : m_database(database) {}

    /// The tables whose changes the journal keeps, and whose record each row belongs to.
    struct Owner
    {
        std::string table;
        Maybe<RecordKind> kind; ///< nothing for the holder and for the register of ids
        bool isMain = false;    ///< one row is one record
        std::size_t keys = 1;   ///< columns of its primary key, from the first
    };
    [[nodiscard]] static const std::vector<Owner> &journaled();

    /// Adds the record, or puts it in the place of the one with its id.
    void put(const Record &record);
    void remove(RecordKind kind, const QString &id);
    [[nodiscard]] Maybe<RecordKind> kindOfId(const QString &id);
    [[nodiscard]] Maybe<Record> find(RecordKind kind, const QString &id);
    /// The id of a record that refers to this one.
    [[nodiscard]] Maybe<QString> referrer(RecordKind kind, const QString &id);

    /// Every reference in the ledger that leads nowhere, with the record's id as its path.
    [[nodiscard]] Faults danglingReferences();

    void setHolder(const Holder &holder);
    [[nodiscard]] Maybe<Holder> holder();

    /// All that can be read; what cannot is named in `unreadable` and left out.
    [[nodiscard]] Ledger loadAll(Faults &unreadable);

private:
    Database &m_database;
};

} // namespace koshin
