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

} // namespace

QString sentence(const JournalEntry &entry, const Ledger *ledger)
{
    const QString what = subject(entry, ledger);
    switch (entry.code) {
    case EditCode::Add: return Edits::tr("Added: %1").arg(what);
    case EditCode::Change:
        if (!entry.field.isEmpty() && entry.kind) {
            return Edits::tr("Changed: %1 of %2").arg(fieldLabel(*entry.kind, entry.field), what);
        }
        return Edits::tr("Changed: %1").arg(what);
    case EditCode::Remove: return Edits::tr("Removed: %1").arg(what);
    case EditCode::Renew: return Edits::tr("Renewal recorded: %1").arg(what);
    case EditCode::Import: return Edits::tr("Imported: %1").arg(what);
    case EditCode::Attach: return Edits::tr("File attached: %1").arg(what);
    case EditCode::EditCriterion: return Edits::tr("Conditions changed: %1").arg(what);
    case EditCode::SetHolder: return Edits::tr("Holder changed");
    case EditCode::Undo: return Edits::tr("Undone: change %1").arg(entry.origin.value_or(entry.seq));
    case EditCode::Redo: return Edits::tr("Redone: change %1").arg(entry.origin.value_or(entry.seq));
    case EditCode::Paste: return Edits::tr("Pasted from a table: %1").arg(what);
    case EditCode::Purge: return Edits::tr("Permanently erased: %1").arg(what);
    case EditCode::PurgeHistory: return Edits::tr("Earlier contents permanently erased: %1").arg(what);
    case EditCode::Upgrade: return Edits::tr("Earlier erasures added to the history");
    case EditCode::Detach: return Edits::tr("Detached and removed: %1").arg(what);
    case EditCode::Fulfil: return Edits::tr("Plan carried out: %1").arg(what);
    }
    return what;
}

QString undoAction(const JournalEntry &entry, const Ledger *ledger)
{
    return Edits::tr("Undo: %1").arg(sentence(entry, ledger));
}

QString redoAction(const JournalEntry &entry, const Ledger *ledger)
{
    return Edits::tr("Redo: %1").arg(sentence(entry, ledger));
}

} // namespace koshin::text
