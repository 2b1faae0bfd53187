// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

#include "storage/table.h"

namespace koshin {

const std::vector<RecordTables::Owner> &RecordTables::journaled()
{
    static const std::vector<Owner> all = [] {
        std::vector<Owner> found{{"record", {}, false, 1}, {"holder", {}, false, 1}};
        const auto tables = [&](RecordKind kind) {
            return [&found, kind](const std::string &table, bool isMain, std::size_t keys) {
                found.push_back({table, kind, isMain, keys});
            };
        };
        forEachKind([&]<class R>() { Table<R>::forEachTable(tables(kindOf<R>)); });
        forEachBodyTable([&](auto table, RecordKind kind) { table.forEachTable(tables(kind)); });
        return found;
    }();
    return all;
}

void RecordTables::put(const Record &record)
{
    const QString id = idOf(record);
    {
        const auto entry = m_database.use("INSERT OR IGNORE INTO record (id, kind) VALUES (?, ?)");
        entry->bind(1, id.toStdString());
        entry->bind(2, codeName(kindOfRecord(record)).toStdString());
        entry->exec();
    }
    std::visit([&](const auto &x) { Table<std::decay_t<decltype(x)>>::put(m_database, id, x); }, record);
}

void RecordTables::remove(RecordKind kind, const QString &id)
{
    withKind(kind, [&]<class R>() { Table<R>::remove(m_database, id); });
    const auto entry = m_database.use("DELETE FROM record WHERE id = ?");
    entry->bind(1, id.toStdString());
    entry->exec();
}

Maybe<RecordKind> RecordTables::kindOfId(const QString &id)
{
    const auto statement = m_database.use("SELECT kind FROM record WHERE id = ?");
    statement->bind(1, id.toStdString());
    if (!statement->executeStep()) return std::nullopt;
    return parseCode<RecordKind>(ColumnReader(*statement).text());
}

Maybe<Record> RecordTables::find(RecordKind kind, const QString &id)
{
    return withKind(kind, [&]<class R>() {
        auto rows = Table<R>::load(m_database, id);
        return rows.empty() ? Maybe<Record>() : std::move(*rows.front().second);
    });
}

void RecordTables::setHolder(const Holder &holder)
{
    const auto statement =
        m_database.use("INSERT INTO holder (id, name, language) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE "
                       "SET name = excluded.name, language = excluded.language");
    Binder(*statement).fields(&holder);
    statement->exec();
}

Maybe<Holder> RecordTables::holder()
{
    const auto statement = m_database.use("SELECT name, language FROM holder");
    if (!statement->executeStep()) return std::nullopt;
    Holder holder;
    ColumnReader(*statement).fields(holder);
    return holder;
}

namespace {

template<class R>
RecordList<R> listOf(Database &database, Faults &unreadable)
{
    auto rows = Table<R>::load(database, {}, &unreadable);
    std::vector<std::shared_ptr<const R>> records;
    records.reserve(rows.size());
    for (auto &row : rows) records.push_back(std::move(row.second));
    return RecordList<R>(std::move(records));
}

} // namespace

Ledger RecordTables::loadAll(Faults &unreadable)
{
    Ledger ledger;
    ledger.holder = holder().value_or(Holder{});
    forEachKind([&]<class R>() { ledger.list<R>() = listOf<R>(m_database, unreadable); });
    return ledger;
}

} // namespace koshin
