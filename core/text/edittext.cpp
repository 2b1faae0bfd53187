// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edittext.h"

#include "ledger/ledger.h"
#include "text/codetext.h"

#include <QCoreApplication>

namespace koshin::text {

namespace {

struct Edits
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

// What the edit was about: a record by its name, or how many of what.
QString subject(const JournalEntry &entry, const Ledger *ledger)
{
    const int n = int(std::min<qint64>(entry.count, 1'000'000'000));
    if (!entry.kind) return Edits::tr("%n record(s)", "", n);
    if (ledger && !entry.record.isEmpty() && !entry.erased) {
        if (const auto record = ledger->find(entry.record)) {
            return Edits::tr("%1 “%2”").arg(word(*entry.kind), title(*record));
        }
    }
    return several(*entry.kind, n);
}

// What undo and redo are about, as their object.
QString deed(const JournalEntry &entry, const Ledger *ledger)
{
    const QString what = subject(entry, ledger);
    switch (entry.code) {
    case EditCode::Add: return Edits::tr("adding %1").arg(what);
    case EditCode::Change:
        if (!entry.field.isEmpty() && entry.kind)
            return Edits::tr("changing %1 of %2").arg(fieldLabel(*entry.kind, entry.field), what);
        return Edits::tr("changing %1").arg(what);
    case EditCode::Remove: return Edits::tr("removing %1").arg(what);
    case EditCode::Renew: return Edits::tr("recording the renewal of %1").arg(what);
    case EditCode::Import: return Edits::tr("importing %1").arg(what);
    case EditCode::Attach: return Edits::tr("attaching %1").arg(what);
    case EditCode::EditCriterion: return Edits::tr("changing the conditions of %1").arg(what);
    case EditCode::SetHolder: return Edits::tr("changing the holder");
    case EditCode::Paste: return Edits::tr("pasting %1").arg(what);
    case EditCode::Detach: return Edits::tr("detaching and removing %1").arg(what);
    case EditCode::Fulfil: return Edits::tr("carrying out a plan (%1)").arg(what);
    case EditCode::Ask: return Edits::tr("requesting confirmation of %1").arg(what);
    case EditCode::Answer: return Edits::tr("recording the answer to a confirmation request (%1)").arg(what);
    case EditCode::Undo:
    case EditCode::Redo:
    case EditCode::Purge:
    case EditCode::PurgeHistory:
    case EditCode::Upgrade: break; // undo and redo pass over these
    }
    return Edits::tr("change %1").arg(entry.seq);
}

} // namespace

QString sentence(const JournalEntry &entry, const Ledger *ledger)
{
    const QString what = subject(entry, ledger);
    switch (entry.code) {
    case EditCode::Add: return Edits::tr("Added %1").arg(what);
    case EditCode::Change:
        if (!entry.field.isEmpty() && entry.kind) {
            return Edits::tr("Changed %1 of %2").arg(fieldLabel(*entry.kind, entry.field), what);
        }
        return Edits::tr("Changed %1").arg(what);
    case EditCode::Remove: return Edits::tr("Removed %1").arg(what);
    case EditCode::Renew: return Edits::tr("Recorded the renewal of %1").arg(what);
    case EditCode::Import: return Edits::tr("Imported %1").arg(what);
    case EditCode::Attach: return Edits::tr("Attached %1").arg(what);
    case EditCode::EditCriterion: return Edits::tr("Changed the conditions of %1").arg(what);
    case EditCode::SetHolder: return Edits::tr("Changed the holder");
    case EditCode::Undo: return Edits::tr("Undid change %1").arg(entry.origin.value_or(entry.seq));
    case EditCode::Redo: return Edits::tr("Redid change %1").arg(entry.origin.value_or(entry.seq));
    case EditCode::Paste: return Edits::tr("Pasted %1").arg(what);
    case EditCode::Purge: return Edits::tr("Permanently erased %1").arg(what);
    case EditCode::PurgeHistory: return Edits::tr("Permanently erased earlier contents of %1").arg(what);
    case EditCode::Upgrade: return Edits::tr("Added earlier erasures to the history");
    case EditCode::Detach: return Edits::tr("Detached and removed %1").arg(what);
    case EditCode::Fulfil: return Edits::tr("Carried out a plan: %1").arg(what);
    case EditCode::Ask: return Edits::tr("Requested confirmation of %1").arg(what);
    case EditCode::Answer: return Edits::tr("Recorded the answer to a confirmation request: %1").arg(what);
    }
    return what;
}

QString undoAction(const JournalEntry &entry, const Ledger *ledger)
{
    return Edits::tr("Undo %1", "a deed").arg(deed(entry, ledger));
}

QString redoAction(const JournalEntry &entry, const Ledger *ledger)
{
    return Edits::tr("Redo %1", "a deed").arg(deed(entry, ledger));
}

} // namespace koshin::text
