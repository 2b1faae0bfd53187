// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/termtally.h"

#include "rules/figures/todos.h"

namespace koshin {
namespace {

void count(TermTally &tally, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
    case Verdict::Waived: ++tally.met; break;
    case Verdict::Provisional: ++tally.provisional; break;
    case Verdict::Undecided: ++tally.undecided; break;
    case Verdict::Missed: ++tally.missed; break;
    default: ++tally.left;
    }
}

} // namespace

TermTally tallyOf(const CredentialAssessment &credential)
{
    TermTally tally;
    for (const Finding *f : askedFindings(credential)) count(tally, f->verdict);
    return tally;
}

TermTally tallyForRenewal(const Assessment &assessment)
{
    TermTally tally;
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.isHeld()) continue;
        for (const Finding *f : askedFindings(c)) {
            if (f->hard) count(tally, f->verdict);
        }
    }
    return tally;
}

} // namespace koshin
