// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"
#include "storage/workspace_p.h"

#include <QJsonArray>

// What the window keeps for itself in the ledger's database.

namespace koshin {

QJsonValue Workspace::setting(const QString &key) const
{
    const auto found = guarded(d->database.file(), [&]() -> Result<QByteArray> {
        const auto statement = d->database.use("SELECT value FROM setting WHERE key = ?");
        statement->bind(1, key.toStdString());
        return statement->executeStep() ? ColumnReader(*statement).text().toUtf8() : QByteArray();
    });
    if (!found) return QJsonValue();
    const QJsonArray values = QJsonDocument::fromJson('[' + *found + ']').array(); // a document is a list or an object
    return values.isEmpty() ? QJsonValue() : values.first();
}

Result<> Workspace::setSetting(const QString &key, const QJsonValue &value)
{
    return d->writing([&]() -> Result<> {
        WriteTransaction transaction(d->database);
        {
            const auto statement = d->database.use(
                value.isNull() || value.isUndefined()
                    ? "DELETE FROM setting WHERE key = ?"
                    : "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
            statement->bind(1, key.toStdString());
            if (!value.isNull() && !value.isUndefined()) {
                const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
                statement->bind(2, json.sliced(1, json.size() - 2).toStdString());
            }
            statement->exec();
        }
        transaction.commit();
        return {};
    });
}

} // namespace koshin
