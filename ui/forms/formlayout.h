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
    bool folded = false; ///< among the further fields: shown on demand, or where one of them has a value
};

/// What one mostly needs first, what is folded last.
[[nodiscard]] std::vector<FormGroup> layoutOf(RecordKind kind);
/// A sentence below a field's editor that says what it is for; mostly empty.
/// Fields of a training that say nothing about one of this type (as the ledger file has it), and so need not be seen.
[[nodiscard]] QStringList idleFields(const QString &trainingKind);
[[nodiscard]] QString remarkOn(RecordKind kind, const QString &field);
/// What the form does, as its heading and the title of its window: `Record training`.
[[nodiscard]] QString titleOf(RecordKind kind, bool isNew);
/// One sentence below the heading that says what such a record is for; empty where that is plain.
[[nodiscard]] QString purposeOf(RecordKind kind);
/// The same two for a plan or a template of a training or practice.
[[nodiscard]] QString titleOf(RecordKind holder, RecordKind intended, bool isNew);

} // namespace koshin::forms
