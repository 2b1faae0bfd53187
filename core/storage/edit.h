// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <vector>

namespace koshin {

/// What a person did, for the journal. `text/edittext.h` makes the sentence; nothing secret is in
/// it, because the journal's text outlives a purge.
// clang-format off
enum class EditCode {
    Add, Change, Remove, Renew, Import, Attach, EditCriterion, SetHolder, Undo, Redo, Purge,
    Paste, PurgeHistory, Upgrade, Fulfil, Detach, Ask, Answer
};
// clang-format on
KOSHIN_CODES(EditCode, "add", "change", "remove", "renew", "import", "attach", "edit-criterion", "set-holder", "undo",
             "redo", "purge", "paste", "purge-history", "upgrade", "fulfil", "detach", "ask", "answer")

/// One named change by a person: one transaction, one journal entry, one step of undo.
struct Edit
{
    EditCode code{};
    QString field;               ///< the one field changed in all its records, by its name; may be empty
    std::vector<Record> put;     ///< records to add, or to put in the place of those with their ids
    std::vector<QString> remove; ///< ids
    Maybe<Holder> holder;
    /// When given, each record of `put` that exists must still equal its counterpart here, or the
    /// edit is refused with ContentDiffers: nothing changed elsewhere is overwritten silently.
    std::vector<Record> basedOn;
    bool mustBeNew = false; ///< refuse ids that exist (DuplicateId)
};

/// One line of the journal.
struct JournalEntry
{
    qint64 seq = 0;
    Timestamp at;
    EditCode code{};
    QString field;          ///< when one field of its records was changed
    Maybe<RecordKind> kind; ///< when all its records are of one kind; of a plan carried out: what was recorded
    QString record;         ///< when it is one record: its id; erased by a purge
    qint64 count = 0;       ///< records touched
    Maybe<qint64> origin;   ///< of undo and redo: the edit they concern
    bool undone = false;
    bool erased = false; ///< some or all of its contents were purged; undo passes over those
};

/// The newest entry of the journal. With it, kept elsewhere, one can tell later whether the journal
/// still continues from here.
struct JournalHead
{
    qint64 seq = 0; ///< 0 before the first entry
    QString hash = QString(64, QLatin1Char('0'));

    bool operator==(const JournalHead &) const = default;
};

} // namespace koshin
