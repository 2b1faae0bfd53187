// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/columns.h"
#include "storage/tablesql.h"

#include <QSet>

#include <algorithm>

namespace koshin {

/// A table of records of type T: its own, or that of intended ones inside plans or templates.
template<class T, class Parent = void>
class Table
{
public:
    using Row = std::pair<QString, std::shared_ptr<T>>;

    static constexpr bool isBody = !std::is_void_v<Parent>;

    static std::string name()
    {
        if constexpr (isBody) return tableName(kindOf<Parent>) + '_' + tableName(kindOf<T>);
        else return tableName(kindOf<T>);
    }

    static void put(Database &db, const QString &key, const T &record)
    {
        removeChildren(db, key);
        const auto statement = db.use(main().put);
        Binder binder(*statement);
        binder.text(key);
        binder.fields(&record);
        statement->exec();
        forEachChild([&](const auto &f) { putChildren(db, key, f, record.*f.member); });
        if constexpr (hasIntended<T>) {
            removeBodies(db, key);
            std::visit([&](const auto &x) { Table<std::decay_t<decltype(x)>, T>::put(db, key, x); }, record.intended);
        }
    }

    static void remove(Database &db, const QString &key)
    {
        if constexpr (hasIntended<T>) removeBodies(db, key);
        removeChildren(db, key);
        run(db, main().remove, key);
    }

    /// All rows in the order of their keys, or the one with the key. A record that cannot be read is left out and named
    /// in `unreadable`; where nobody asks for that, it throws UnreadableValue.
    static std::vector<Row> load(Database &db, const Maybe<QString> &key = {}, Faults *unreadable = nullptr)
    {
        std::vector<Row> rows;
        {
            const auto statement = db.use(key ? main().selectOne : main().select);
            if (key) statement->bind(1, key->toStdString());
            while (statement->executeStep()) {
                ColumnReader reader(*statement);
                Row &row = rows.emplace_back(reader.text(), std::make_shared<T>());
                reading(row, unreadable, [&] { reader.fields(*row.second); });
                if constexpr (!isBody && requires { row.second->id; }) {
                    if (row.second) row.second->id = decltype(row.second->id)(row.first);
                }
            }
        }
        forEachChild([&](const auto &f) { loadChildren(db, key, f, rows, unreadable); });
        if constexpr (hasIntended<T>) loadBodies(db, key, rows, unreadable);
        std::erase_if(rows, [](const Row &row) { return !row.second; });
        return rows;
    }

    /// Calls `visit(table, isMain, columns of its key)` for this table and those of its lists.
    template<class Visitor>
    static void forEachTable(Visitor &&visit)
    {
        visit(name(), !isBody, 1);
        forEachChild([&](const auto &f) { visit(childName(f), false, 2); });
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
    static void visitReference(const std::string &table, const char *owner, const char *column, Visitor &visit)
    {
        if constexpr (kindOfId<V>) visit(table, owner, snake(column), *kindOfId<V>);
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
    static std::string childName(const F &field)
    {
        return name() + '_' + snake(field.name);
    }

    static const TableSql &main()
    {
        static const TableSql sql = [] {
            std::vector<std::string> columns;
            columnNames<T>({}, columns);
            return mainTableSql(name(), columns);
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
            return listTableSql(table, columns);
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

    // Rows that were set aside stay in their places, without a record, until all that belongs to them was passed.
    template<class Work>
    static void reading(Row &row, Faults *unreadable, Work &&work)
    {
        try {
            if (row.second) work();
        } catch (const UnreadableValue &value) {
            setAside(row, value.field, unreadable);
        }
    }

    static void setAside(Row &row, const QString &field, Faults *unreadable)
    {
        const RecordKind kind = [] {
            if constexpr (isBody) return kindOf<Parent>;
            else return kindOf<T>;
        }();
        row.second.reset();
        if (!unreadable) throw UnreadableValue{row.first, codeName(kind), field};
        unreadable->push_back({ErrorCode::UnreadableRecord, {row.first, codeName(kind), field}, {{}, row.first, 0}});
    }

    // The row of an owner, looked for from `from` on; a part whose owner is not there is passed.
    static typename std::vector<Row>::iterator ownerRow(std::vector<Row> &rows,
                                                        typename std::vector<Row>::iterator from, const QString &owner,
                                                        QSet<QString> &known)
    {
        const auto found = std::find_if(from, rows.end(), [&](const Row &row) { return row.first == owner; });
        if (found != rows.end()) return found;
        for (const Row &row : rows) known.insert(row.first); // so that many of them are not looked for one by one
        return rows.end();
    }

    template<class F>
    static void loadChildren(Database &db, const Maybe<QString> &key, const F &f, std::vector<Row> &rows,
                             Faults *unreadable)
    {
        using E = typename std::decay_t<decltype(std::declval<T>().*f.member)>::value_type;
        const TableSql &sql = child<E>(childName(f));
        const auto statement = db.use(key ? sql.selectOne : sql.select);
        if (key) statement->bind(1, key->toStdString());
        auto row = rows.begin();
        QSet<QString> known;
        while (statement->executeStep()) {
            ColumnReader reader(*statement);
            const QString owner = reader.text();
            if (!known.isEmpty() && !known.contains(owner)) continue;
            const auto found = ownerRow(rows, row, owner, known);
            if (found == rows.end()) continue; // `verify` names it
            row = found;
            reading(*row, unreadable, [&] {
                E &element = ((*row->second).*f.member).emplace_back();
                if constexpr (Described<E>) reader.fields(element);
                else element = E(reader.text());
            });
        }
    }

    static void removeBodies(Database &db, const QString &key)
    {
        Table<Training, T>::remove(db, key);
        Table<Practice, T>::remove(db, key);
    }

    static void loadBodies(Database &db, const Maybe<QString> &key, std::vector<Row> &holders, Faults *unreadable)
    {
        const auto merge = [&](auto table) {
            Faults faults;
            auto bodies = table.load(db, key, unreadable ? &faults : nullptr);
            auto holder = holders.begin();
            QSet<QString> known;
            const auto rowOf = [&](const QString &owner) {
                const auto found = ownerRow(holders, holder, owner, known);
                if (found != holders.end()) holder = found;
                return found;
            };
            for (auto &[owner, body] : bodies) {
                const auto found = rowOf(owner);
                if (found != holders.end() && found->second) found->second->intended = std::move(*body);
            }
            holder = holders.begin();
            for (const Error &fault : faults) {
                const auto found = rowOf(fault.where.path);
                if (found != holders.end() && found->second) setAside(*found, fault.argument("field"), unreadable);
            }
        };
        merge(Table<Training, T>{});
        merge(Table<Practice, T>{});
    }
};

/// Calls `visit(table)` for each table of intended trainings and practices, with its holder's kind.
template<class Visitor>
void forEachBodyTable(Visitor &&visit)
{
    forEachKind([&]<class R>() {
        if constexpr (hasIntended<R>) {
            visit(Table<Training, R>{}, kindOf<R>);
            visit(Table<Practice, R>{}, kindOf<R>);
        }
    });
}

} // namespace koshin
