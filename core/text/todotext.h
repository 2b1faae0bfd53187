// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/figures/credentialstate.h"
#include "rules/figures/termtally.h"
#include "rules/figures/todos.h"

#include <QStringList>

namespace koshin::text {

/// What stands above everything else: one true sentence, on a bad day at most three short lines below it, and
/// what is said in passing (assumptions, cost).
struct Summary
{
    QString headline;
    QStringList lines;
    QString below; ///< may be empty
};
[[nodiscard]] Summary summary(const Assessment &assessment);
/// The same, where plans are known: `planned` is the assessment with those ahead, of `ledger`. What rests on an
/// assumption is told with the course that is planned in case it does not hold.
[[nodiscard]] Summary summary(const Assessment &assessment, const Assessment &planned, const Ledger &ledger);
/// The sums of fees that are overdue and unpaid, over all credentials; empty where there is none.
[[nodiscard]] QString overdueSentence(const Assessment &assessment);

/// The name of the thing to do: a requirement, a credential, a plan's title, a group with its number.
[[nodiscard]] QString what(const Todo &todo, const Ledger &ledger);
/// How it stands, in a word or two: that it is urgent outranks its verdict.
[[nodiscard]] QString stateWord(const Todo &todo);
/// That the day to begin has passed, while it can still be met.
[[nodiscard]] QString urgentWord();
/// That a requirement is advice, and not reached yet.
[[nodiscard]] QString advisedWord();
/// How a requirement stands, in a word or two: that it is urgent, or only advice, outranks its verdict, and a fee is
/// unpaid or overdue.
[[nodiscard]] QString stateWord(const Finding &finding, Date asOf);
/// The word for a verdict on a finding: a fee is unpaid or overdue.
[[nodiscard]] QString word(Verdict verdict, const Finding &finding);
/// The same of a fee.
[[nodiscard]] QString feeWord(Verdict verdict);
/// How a credential stands: a running term is in progress, not open; one with something urgent is urgent.
[[nodiscard]] QString stateWord(const CredentialState &state);
/// What a person does about it: `計画する`, `Record payment`.
[[nodiscard]] QString verb(const Todo &todo);
/// What else can be done about it; may be empty.
[[nodiscard]] QString secondVerb(const Todo &todo);
/// In a few words what bears on it: what a credential as a whole wants, the day of a plan, an assumption, the oldest
/// request; may be empty.
[[nodiscard]] QString hint(const Todo &todo);

/// How much is still to be earned where it asks for an amount; else empty.
[[nodiscard]] QString lack(const Todo &todo);
/// That records of the running terms are without evidence, without their number: `Trainings … since 2025-01-01`.
[[nodiscard]] QString withoutEvidence(const TermFigures &figures);

/// How its requirements stand, `1 of 5 met · 1 provisional · 3 left`: the numbers add up. Empty where there are none.
[[nodiscard]] QString figures(const TermTally &tally);

} // namespace koshin::text
