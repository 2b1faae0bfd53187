// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/records.h"

#include <QJsonObject>
#include <QStringList>

namespace koshin::input {

/// Every path of a record's fields that an option can name, as in `fee.amount`, in the order of the
/// field table.
[[nodiscard]] QStringList paths(RecordKind kind);
/// `completedOn` → `completed-on`.
[[nodiscard]] QString dashed(const QString &path);

/// Puts a text into the record's file form at a path, turned into what the field asks for; an
/// empty text removes the field. Lists are comma separated; members of a list are named by their
/// position, as in `for.0.category`. Whether the value is sound is for the reader of records to
/// say. Errors: UnknownField.
[[nodiscard]] Result<> put(RecordKind kind, QJsonObject &record, const QString &path, const QString &text);
[[nodiscard]] Result<> putHolder(Holder &holder, const QString &field, const QString &text);

/// Splits `FIELD=VALUE`; WrongUse without `=`.
[[nodiscard]] Result<std::pair<QString, QString>> split(const QString &assignment);

} // namespace koshin::input
