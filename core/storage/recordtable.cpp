// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordtable.h"

#include "storage/columns.h"

namespace koshin {

namespace {

std::string tableName(RecordKind kind) { return codeName(kind).toStdString(); }

/// The statements of one table and of the tables of its lists.
struct TableSql
{
    std::string select; ///< all rows in order; `selectOne` asks for one
    std::string selectOne;
    std::string put;
    std::string remove;
};

std::string joined(const std::vector<std::string> &names, const std::string &before = {})
{
    std::string all;
    for (const std::string &name : names) all += ", " + before + name;
    return all;
}

TableSql makeMain(const std::string &table, const std::vector<std::string> &columns)
{
    std::string marks = "?";
    std::string updates;
    for (const std::string &c : columns) {
        marks += ", ?";
        updates += (updates.empty() ? "" : ", ") + c + " = excluded." + c;
    }
    const std::string select = "SELECT id" + joined(columns) + " FROM " + table;
    return {select + " ORDER BY id", select + " WHERE id = ?",
            "INSERT INTO " + table + " (id" + joined(columns) + ") VALUES (" + marks
                + ") ON CONFLICT (id) DO UPDATE SET " + updates,
            "DELETE FROM " + table + " WHERE id = ?"};
}

TableSql makeChild(const std::string &table, const std::vector<std::string> &columns)
{
    std::string marks = "?, ?";
    for (std::size_t i = 0; i < columns.size(); ++i) marks += ", ?";
    const std::string select = "SELECT owner" + joined(columns) + " FROM " + table;
    return {select + " ORDER BY owner, position", select + " WHERE owner = ? ORDER BY position",
            "INSERT INTO " + table + " (owner, position" + joined(columns) + ") VALUES (" + marks + ')',
            "DELETE FROM " + table + " WHERE owner = ?"};
}

/// A table of records of type T: its own, or that of intended ones inside plans.
template<class T, bool InPlan = false>
class Table
{
public:
    using Row = std::pair<QString, T>;

    static std::string name() { return (InPlan ? "plan_" : "") + tableName(kindOf<T>); }

    static void put(Database &db, const QString &key, const T &record)
    {
        removeChildren(db, key);
        const auto statement = db.use(main().put);
        Binder binder(*statement);
        binder.text(key);
        binder.fields(&record);
        statement->exec();
        forEachChild([&](const auto &f) { putChildren(db, key, f, record.*f.member); });
        if constexpr (std::is_same_v<T, Plan>) {
            removeBodies(db, key);
            std::visit([&](const auto &x) { Table<std::decay_t<decltype(x)>, true>::put(db, key, x); },
                       record.intended);
        }
    }

    static void remove(Database &db, const QString &key)
    {
        if constexpr (std::is_same_v<T, Plan>) removeBodies(db, key);
        removeChildren(db, key);
        run(db, main().remove, key);
    }

    /// All rows in the order of their keys, or the one with the key.
    static std::vector<Row> load(Database &db, const Maybe<QString> &key = {})
    {
        std::vector<Row> rows;
        {
            const auto statement = db.use(key ? main().selectOne : main().select);
            if (key) statement->bind(1, key->toStdString());
            while (statement->executeStep()) {
                ColumnReader reader(*statement);
                Row &row = rows.emplace_back(reader.text(), T{});
                reader.fields(row.second);
                if constexpr (!InPlan && requires { row.second.id; })
                    row.second.id = decltype(row.second.id)(row.first);
            }
        }
        forEachChild([&](const auto &f) { loadChildren(db, key, f, rows); });
        if constexpr (std::is_same_v<T, Plan>) loadBodies(db, key, rows);
        return rows;
    }

    /// Calls `visit(table, isMain)` for this table and those of its lists.
    template<class Visitor>
    static void forEachTable(Visitor &&visit)
    {
        visit(name(), !InPlan);
        forEachChild([&](const auto &f) { visit(childName(f), false); });
    }

    /// Calls `visit(table, owner column, column, kind of the target)` for every reference.
    template<class Visitor>
    static void forEachReference(Visitor &&visit)
    {
        forEachField<T>([&](const auto &f) {
            using V = typename Unwrapped<std::decay_t<decltype(std::declval<T>().*f.member)>>::Type;
            if (!isKey(f)) visitReference<V>(name(), "id", f.name, visit);
        });
        forEachChild([&](const auto &f) {
            using E = typename std::decay_t<decltype(std::declval<T>().*f.member)>::value_type;
            if constexpr (Described<E>) {
                forEachField<E>([&](const auto &g) {
                    using V = std::decay_t<decltype(std::declval<E>().*g.member)>;
                    visitReference<V>(childName(f), "owner", g.name, visit);
                });
            } else {
                visitReference<E>(childName(f), "owner", "target", visit);
            }
        });
    }

private:
    template<class V, class Visitor>
    static void visitReference(const std::string &table, const char *owner, const char *column,
                               Visitor &visit)
    {
        const auto lead = [&](RecordKind kind) { visit(table, owner, snake(column), kind); };
        if constexpr (std::is_same_v<V, CredentialId>) lead(RecordKind::Credential);
        else if constexpr (std::is_same_v<V, EvidenceId>) lead(RecordKind::Evidence);
        else if constexpr (std::is_same_v<V, ClientId>) lead(RecordKind::Client);
        else if constexpr (std::is_same_v<V, CertifierId>) lead(RecordKind::Certifier);
        else if constexpr (std::is_same_v<V, EngagementId>) lead(RecordKind::Engagement);
    }

    template<class Visitor>
    static void forEachChild(Visitor &&visit)
    {
        forEachField<T>([&](const auto &f) {
            using M = std::decay_t<decltype(std::declval<T>().*f.member)>;
            if constexpr (isChildList<M>) visit(f);
        });
    }

    template<class F>
    static std::string childName(const F &field) { return name() + '_' + snake(field.name); }

    static const TableSql &main()
    {
        static const TableSql sql = [] {
            std::vector<std::string> columns;
            columnNames<T>({}, columns);
            return makeMain(name(), columns);
        }();
        return sql;
    }

    // Of two lists of one type in one record the name of the first would be kept; none has that.
    template<class E>
    static const TableSql &child(const std::string &table)
    {
        static const TableSql sql = [&] {
            std::vector<std::string> columns;
            if constexpr (Described<E>) columnNames<E>({}, columns);
            else columns.push_back("target");
            return makeChild(table, columns);
        }();
        return sql;
    }

    static void run(Database &db, const std::string &sql, const QString &key)
    {
        const auto statement = db.use(sql);
        statement->bind(1, key.toStdString());
        statement->exec();
    }

    static void removeChildren(Database &db, const QString &key)
    {
        forEachChild([&](const auto &f) {
            using E = typename std::decay_t<decltype(std::declval<T>().*f.member)>::value_type;
            run(db, child<E>(childName(f)).remove, key);
        });
    }

    template<class F, class E>
    static void putChildren(Database &db, const QString &key, const F &f, const std::vector<E> &list)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto statement = db.use(child<E>(childName(f)).put);
            Binder binder(*statement);
            binder.text(key);
            binder.integer(qint64(i));
            if constexpr (Described<E>) binder.fields(&list[i]);
            else binder.text(list[i].text());
            statement->exec();
        }
    }

    template<class F>
    static void loadChildren(Database &db, const Maybe<QString> &key, const F &f,
                             std::vector<Row> &rows)
    {
        using E = typename std::decay_t<decltype(std::declval<T>().*f.member)>::value_type;
        const TableSql &sql = child<E>(childName(f));
        const auto statement = db.use(key ? sql.selectOne : sql.select);
        if (key) statement->bind(1, key->toStdString());
        auto row = rows.begin();
        while (statement->executeStep()) {
            ColumnReader reader(*statement);
            const QString owner = reader.text();
            while (row != rows.end() && row->first != owner) ++row;
            if (row == rows.end()) throw SQLite::Exception("a list has no owner", 11);
            E &element = (row->second.*f.member).emplace_back();
            if constexpr (Described<E>) reader.fields(element);
            else element = E(reader.text());
        }
    }

    static void removeBodies(Database &db, const QString &key)
    {
        Table<Training, true>::remove(db, key);
        Table<Practice, true>::remove(db, key);
    }

    static void loadBodies(Database &db, const Maybe<QString> &key, std::vector<Row> &plans)
    {
        const auto merge = [&](auto &&bodies) {
            auto plan = plans.begin();
            for (auto &[owner, body] : bodies) {
                while (plan != plans.end() && plan->first != owner) ++plan;
                if (plan == plans.end()) throw SQLite::Exception("a list has no owner", 11);
                plan->second.intended = std::move(body);
            }
        };
        merge(Table<Training, true>::load(db, key));
        merge(Table<Practice, true>::load(db, key));
    }
};

/// Calls `visit(std::type_identity<R>)` for each type of record in the order of RecordKind.
template<class Visitor>
void forEachType(Visitor &&visit)
{
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit(std::type_identity<std::variant_alternative_t<I, Record>>{}), ...);
    }(std::make_index_sequence<std::variant_size_v<Record>>{});
}

struct ReferenceSql
{
    std::string sql; ///< who refers to an id
    std::string dangling;
    std::string field;
    RecordKind target;
};

const std::vector<ReferenceSql> &references()
{
    static const std::vector<ReferenceSql> all = [] {
        std::vector<ReferenceSql> found;
        const auto add = [&](const std::string &table, const std::string &owner,
                             const std::string &column, RecordKind kind) {
            const std::string target = tableName(kind);
            found.push_back({"SELECT " + owner + " FROM " + table + " WHERE " + column
                                 + " = ? LIMIT 1",
                             "SELECT " + owner + ", " + column + " FROM " + table + " AS t WHERE "
                                 + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target
                                 + " AS x WHERE x.id = t." + column + ")",
                             column == "target" ? "evidence" : column, kind});
        };
        forEachType([&]<class R>(std::type_identity<R>) { Table<R>::forEachReference(add); });
        Table<Training, true>::forEachReference(add);
        Table<Practice, true>::forEachReference(add);
        return found;
    }();
    return all;
}

} // namespace

const std::vector<RecordTables::Owner> &RecordTables::journaled()
{
    static const std::vector<Owner> all = [] {
        std::vector<Owner> found{{"record", {}, false}, {"holder", {}, false}};
        const auto tables = [&](RecordKind kind) {
            return [&found, kind](const std::string &table, bool isMain) {
                found.push_back({table, kind, isMain});
            };
        };
        forEachType([&]<class R>(std::type_identity<R>) {
            Table<R>::forEachTable(tables(kindOf<R>));
        });
        Table<Training, true>::forEachTable(tables(RecordKind::Plan));
        Table<Practice, true>::forEachTable(tables(RecordKind::Plan));
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
        entry->bind(2, tableName(kindOfRecord(record)));
        entry->exec();
    }
    std::visit([&](const auto &x) { Table<std::decay_t<decltype(x)>>::put(m_database, id, x); },
               record);
}

void RecordTables::remove(RecordKind kind, const QString &id)
{
    forEachType([&]<class R>(std::type_identity<R>) {
        if (kindOf<R> == kind) Table<R>::remove(m_database, id);
    });
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
    Maybe<Record> found;
    forEachType([&]<class R>(std::type_identity<R>) {
        if (kindOf<R> != kind) return;
        auto rows = Table<R>::load(m_database, id);
        if (!rows.empty()) found = std::move(rows.front().second);
    });
    return found;
}

Maybe<QString> RecordTables::referrer(RecordKind kind, const QString &id)
{
    for (const ReferenceSql &reference : references()) {
        if (reference.target != kind) continue;
        const auto statement = m_database.use(reference.sql);
        statement->bind(1, id.toStdString());
        if (statement->executeStep()) return ColumnReader(*statement).text();
    }
    return std::nullopt;
}

Faults RecordTables::danglingReferences()
{
    Faults faults;
    for (const ReferenceSql &reference : references()) {
        const auto statement = m_database.use(reference.dangling);
        while (statement->executeStep()) {
            ColumnReader reader(*statement);
            const QString owner = reader.text();
            const QString id = reader.text();
            faults.push_back({ErrorCode::UnknownReference,
                              {QString::fromStdString(reference.field), id}, {{}, owner, 0}});
        }
    }
    return faults;
}

void RecordTables::setHolder(const Holder &holder)
{
    const auto statement = m_database.use(
        "INSERT INTO holder (id, name, language) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE "
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

Ledger RecordTables::loadAll()
{
    const ReadTransaction view(m_database);
    Ledger ledger;
    ledger.holder = holder().value_or(Holder{});
    forEachType([&]<class R>(std::type_identity<R>) {
        std::vector<std::shared_ptr<const R>> records;
        for (auto &row : Table<R>::load(m_database))
            records.push_back(std::make_shared<const R>(std::move(row.second)));
        ledger.list<R>() = RecordList<R>(std::move(records));
    });
    return ledger;
}

} // namespace koshin
