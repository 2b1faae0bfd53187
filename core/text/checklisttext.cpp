// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/checklisttext.h"

#include "rules/engine/checklist.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::text {

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

ChecklistLine lineOf(const Finding &asked)
{
    return {Steps::tr("%1: %2", "requirement, verdict").arg(inUse(asked.name), word(asked.verdict, asked)),
            asked.verdict,
            {}};
}

std::vector<ChecklistLine> othersToMeet(const Finding &finding, const CredentialAssessment &credential)
{
    std::vector<ChecklistLine> lines;
    for (const Finding *other : toBeMetBeside(finding, credential)) lines.push_back(lineOf(*other));
    return lines;
}

/// A credential on a day. Where a page was read later than that day, when is not told.
struct Asked
{
    const CredentialAssessment &credential;
    Date asOf;

    [[nodiscard]] std::vector<Source> sources(const std::vector<QString> &keys) const
    {
        auto found = sourcesOf(keys, credential);
        for (Source &source : found) source = knownOn(source, asOf);
        return found;
    }
};

ChecklistLine lineOf(const Written &written, const Asked &asked)
{
    return {inUse(written.text), {}, asked.sources(written.sources)};
}

std::vector<ChecklistLine> linesOf(const std::vector<Written> &all, const Asked &asked)
{
    std::vector<ChecklistLine> lines;
    for (const Written &written : saidInTerm(all, asked.credential)) lines.push_back(lineOf(written, asked));
    return lines;
}

QString amountOf(const TypicalFee &fee)
{
    if (!fee.amount.value) return Steps::tr("The amount is not known.");
    return *fee.amount.value == Decimal() ? Steps::tr("There is no application fee.")
                                          : money(*fee.amount.value, fee.currency);
}

std::vector<ChecklistLine> feeOf(const Requirement &rule, const Asked &asked)
{
    if (!rule.fee) return {};
    std::vector<ChecklistLine> lines{{amountOf(*rule.fee), {}, asked.sources(rule.fee->amount.sources)}};
    if (!rule.fee->amount.note.isEmpty()) lines.push_back({inUse(rule.fee->amount.note), {}, {}});
    return lines;
}

} // namespace

std::vector<ChecklistPart> checklist(const Finding &finding, const CredentialAssessment &credential, Date asOf)
{
    if (!hasSteps(finding)) return {};
    const Requirement &rule = *finding.requirement;
    const Checklist steps = rule.checklist.value_or(Checklist());
    const Asked asked{credential, asOf};
    std::vector<ChecklistPart> parts;
    parts.push_back({Steps::tr("Requirements to meet"), othersToMeet(finding, credential)});
    parts.push_back({Steps::tr("What you need"), linesOf(steps.atHand, asked)});
    if (steps.where) parts.push_back({Steps::tr("Where to apply"), {lineOf(*steps.where, asked)}, true});
    parts.push_back({Steps::tr("Cost"), feeOf(rule, asked)});
    parts.push_back({Steps::tr("What happens next"), linesOf(steps.afterwards, asked)});
    std::erase_if(parts, [](const ChecklistPart &part) { return part.lines.empty(); });
    return parts;
}

std::vector<ChecklistPart> renewalChecklist(const CredentialAssessment &credential, Date asOf)
{
    if (const Finding *application = applicationOf(credential)) return checklist(*application, credential, asOf);
    ChecklistPart wanted{Steps::tr("Requirements to meet"), {}};
    for (const Finding &finding : credential.findings) {
        if (finding.hard) wanted.lines.push_back(lineOf(finding));
    }
    return wanted.lines.empty() ? std::vector<ChecklistPart>() : std::vector{wanted};
}

bool lacksForRenewal(const CredentialAssessment &credential)
{
    const Finding *application = applicationOf(credential);
    return std::ranges::any_of(credential.findings, [application](const Finding &finding) {
        const bool isMet = finding.verdict == Verdict::Met || finding.verdict == Verdict::Waived;
        return finding.hard && &finding != application && !isMet;
    });
}

} // namespace koshin::text
