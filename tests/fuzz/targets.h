// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What reads bytes that somebody else may have written. Each takes any bytes whatever and comes to an
/// end; what must hold of the answer is checked, and aborts where it does not.
namespace koshin::fuzz {

void ledger(const QByteArray &bytes);       ///< a ledger file
void pack(const QByteArray &bytes);         ///< a rule pack
void holidays(const QByteArray &bytes);     ///< a calendar of holidays
void table(const QByteArray &bytes);        ///< a pasted table
void quick(const QByteArray &bytes);        ///< a line of quick entry
void settings(const QByteArray &bytes);     ///< what policy, channels, timer and calendar keep in the ledger
void evidencepack(const QByteArray &bytes); ///< an evidence pack
void preview(const QByteArray &bytes);      ///< a file of evidence that is looked at or leaves
void changeset(const QByteArray &bytes);    ///< what the journal holds of a change

/// Ends the program where an answer is not what it must be.
void demand(bool holds, const char *what);

} // namespace koshin::fuzz
