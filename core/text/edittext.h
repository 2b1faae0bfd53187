// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/edit.h"

namespace koshin {
class Ledger;
}

namespace koshin::text {

/// What the edit did: `実務12件を変更`, `研修「オンライン講習」を追加`. A single record is named by its
/// label while the ledger still has it.
[[nodiscard]] QString sentence(const JournalEntry &entry, const Ledger *ledger);
/// `研修「オンライン講習」の追加を元に戻す`, `Undo adding training “…”`: for menus.
[[nodiscard]] QString undoAction(const JournalEntry &entry, const Ledger *ledger);
[[nodiscard]] QString redoAction(const JournalEntry &entry, const Ledger *ledger);

} // namespace koshin::text
