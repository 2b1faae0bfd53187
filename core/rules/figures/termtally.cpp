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

Maybe<Date> countedOn(const Finding &finding)
{
    if (!isDone(finding.verdict) && finding.verdict != Verdict::Provisional) return {};
    Maybe<Date> last = finding.metOn;
    for (const Counted &c : finding.counted) {
        if (!finding.metOn && c.on && (!last || *c.on > *last)) last = c.on;
    }
    for (const Finding &child : finding.children) {
        if (const auto on = countedOn(child); !last && on) last = on;
    }
    return last;
}

TermTally tallyOf(const CredentialAssessment &credential)
{
    TermTally tally;
    for (const Finding *f : askedFindings(credential)) count(tally, f->verdict);
    return tally;
}

TermTally tallyForRenewal(const CredentialAssessment &credential)
{
    TermTally tally;
    if (!credential.isHeld()) return tally;
    for (const Finding *f : askedFindings(credential)) {
        if (f->hard && !isFee(*f)) count(tally, f->verdict);
    }
    return tally;
}

TermTally tallyBesideApplication(const CredentialAssessment &credential)
{
    TermTally tally;
    for (const Finding *f : askedFindings(credential)) {
        const bool isApplication = f->requirement && f->requirement->kind == RequirementKind::Application;
        if (f->hard && !isApplication) count(tally, f->verdict);
    }
    return tally;
}

TermLeft leftOfTerm(const CredentialAssessment &credential)
{
    TermTally renewal;
    TermTally fees;
    TermTally others;
    for (const Finding *f : askedFindings(credential)) count(isFee(*f) ? fees : f->hard ? renewal : others, f->verdict);
    return {renewal.left, fees.left, others.left};
}

TermTally tallyForRenewal(const Assessment &assessment)
{
    TermTally all;
    for (const CredentialAssessment &c : assessment.credentials) {
        const TermTally one = tallyForRenewal(c);
        all.met += one.met;
        all.provisional += one.provisional;
        all.left += one.left;
        all.undecided += one.undecided;
        all.missed += one.missed;
    }
    return all;
}

} // namespace koshin
