// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

namespace koshin {

class FieldEditor;
class Session;

namespace forms {

/// The editor that suits the type of a record's field; null if the kind has no such field.
[[nodiscard]] FieldEditor *makeEditor(Session &session, RecordKind kind, const QString &field);
/// Whether a field of the kind must be given.
[[nodiscard]] bool isRequired(RecordKind kind, const QString &field);

} // namespace forms
} // namespace koshin
