// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QStringList>

#include <vector>

namespace koshin::forms {

/// How the form of a kind is laid out: which fields, in which order, under which headings. Fields
/// that are named nowhere (ids, times, hashes) are kept as they are.
struct FormGroup
{
    QString heading;     ///< may be empty
    QStringList fields;  ///< names as in the ledger file
    bool folded = false; ///< shown on demand, and at once where one of its fields has a value
};

[[nodiscard]] std::vector<FormGroup> layoutOf(RecordKind kind);
/// A sentence below a field's editor that says what it is for; mostly empty.
[[nodiscard]] QString remarkOn(RecordKind kind, const QString &field);
/// The title of the window in which a record is added or changed.
[[nodiscard]] QString titleOf(RecordKind kind, bool isNew);

} // namespace koshin::forms
