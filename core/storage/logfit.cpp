// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logfit.h"

#include "storage/database.h"
#include "storage/statesum.h"

namespace koshin {

// A log that a crash left is SQLite's to play back. One that belongs to another file would mix two ledgers, or hide one
// behind the other: then journal and records do not agree with it, or the steps of the file alone are not in the
// journal with it.
LogFit fitOf(const QString &file, const JournalHead &seen)
{
    JournalHead head;
    qint64 shape = 0;
    bool alone = false;
    try {
        Database bare(file, Access::Immutable);
        alone = isConsistent(bare);
        if (alone && bare.number("PRAGMA user_version") < firstWithErasures) return LogFit::Fits;
        if (alone) head = Journal(bare).head();
        shape = bare.number("PRAGMA schema_version");
    } catch (const SQLite::Exception &) {
        alone = false; // a checkpoint that was cut short leaves it so: the log makes it whole again
    }
    if (!alone && !seen.seq) return LogFit::Neither; // then there is nothing that the log could hide
    Database both(file, Access::ReadWrite);
    both.keepLog();
    const bool together = isConsistent(both);
    const bool continues = !alone || head.seq == 0 || Journal(both).hashAt(head.seq) == head.hash;
    const bool isOurs = seen.seq == 0 || Journal(both).hashAt(seen.seq) == seen.hash;
    if (together && continues && isOurs) return LogFit::Fits;
    // No step of ours is in it, or the schema was altered: somebody wrote past the program, which `verify` is to find,
    // not to lose.
    const bool pastUs = Journal(both).head() == head || both.number("PRAGMA schema_version") != shape;
    return alone && !pastUs ? LogFit::Foreign : LogFit::Neither;
}

} // namespace koshin
