// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"
#include "storage/workspace_p.h"

#include <QJsonArray>

// What the window keeps for itself in the ledger's database.

namespace koshin {

namespace {

QJsonValue read(Database &database, const QString &key)
{
    const auto statement = database.use("SELECT value FROM setting WHERE key = ?");
    statement->bind(1, key.toStdString());
    if (!statement->executeStep()) return {};
    const QByteArray text = '[' + ColumnReader(*statement).text().toUtf8() + ']'; // a document is a list or an object
    const QJsonArray values = QJsonDocument::fromJson(text).array();
    return values.isEmpty() ? QJsonValue() : values.first();
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

void write(Database &database, const QString &key, const QJsonValue &value)
{
    const auto statement = database.use(isNothing(value) ? "DELETE FROM setting WHERE key = ?"
                                                         : "INSERT INTO setting (key, value) VALUES (?, ?) "
                                                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    statement->bind(1, key.toStdString());
    if (!isNothing(value)) {
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        statement->bind(2, json.sliced(1, json.size() - 2).toStdString());
    }
    statement->exec();
}

} // namespace

Result<QJsonValue> Workspace::setting(const QString &key) const
{
    return guarded(d->database.file(), [&]() -> Result<QJsonValue> { return read(d->database, key); });
}

Result<> Workspace::setSetting(const QString &key, const QJsonValue &value)
{
    return changeSetting(key, [&](const QJsonValue &) { return value; });
}

Result<> Workspace::changeSetting(const QString &key, const std::function<QJsonValue(const QJsonValue &before)> &change)
{
    return d->writing([&]() -> Result<> {
        WriteTransaction transaction(d->database);
        const QJsonValue before = read(d->database, key);
        const QJsonValue after = change(before);
        if (after == before || (isNothing(after) && isNothing(before))) return {};
        write(d->database, key, after);
        transaction.commit();
        return {};
    });
}

} // namespace koshin
