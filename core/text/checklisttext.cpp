// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/checklisttext.h"

#include "rules/engine/checklist.h"
#include "text/codetext.h"
#include "text/sentences.h"
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
    return {Steps::tr("%1: %2", "requirement, verdict").arg(inUse(asked.name), word(asked.verdict)), asked.verdict, {}};
}

std::vector<ChecklistLine> othersToMeet(const Finding &finding, const CredentialAssessment &credential)
{
    std::vector<ChecklistLine> lines;
    for (const Finding *other : toBeMetBeside(finding, credential)) lines.push_back(lineOf(*other));
    return lines;
}

ChecklistLine lineOf(const Written &written, const CredentialAssessment &credential)
{
    return {inUse(written.text), {}, sourcesOf(written.sources, credential)};
}

std::vector<ChecklistLine> linesOf(const std::vector<Written> &all, const CredentialAssessment &credential)
{
    std::vector<ChecklistLine> lines;
    for (const Written &written : all) lines.push_back(lineOf(written, credential));
    return lines;
}

QString amountOf(const TypicalFee &fee)
{
    if (!fee.amount.value) return Steps::tr("The amount is not known.");
    return *fee.amount.value == Decimal() ? Steps::tr("There is no application fee.")
                                          : money(*fee.amount.value, fee.currency);
}

std::vector<ChecklistLine> feeOf(const Requirement &rule, const CredentialAssessment &credential)
{
    if (!rule.fee) return {};
    std::vector<ChecklistLine> lines{{amountOf(*rule.fee), {}, sourcesOf(rule.fee->amount.sources, credential)}};
    if (!rule.fee->amount.note.isEmpty()) lines.push_back({inUse(rule.fee->amount.note), {}, {}});
    return lines;
}

} // namespace

std::vector<ChecklistPart> checklist(const Finding &finding, const CredentialAssessment &credential)
{
    if (!hasSteps(finding)) return {};
    const Requirement &rule = *finding.requirement;
    const Checklist steps = rule.checklist.value_or(Checklist());
    std::vector<ChecklistPart> parts;
    parts.push_back({Steps::tr("Requirements to meet"), othersToMeet(finding, credential)});
    parts.push_back({Steps::tr("What you need"), linesOf(steps.atHand, credential)});
    if (steps.where) parts.push_back({Steps::tr("Where to apply"), {lineOf(*steps.where, credential)}, true});
    parts.push_back({Steps::tr("Cost"), feeOf(rule, credential)});
    parts.push_back({Steps::tr("What happens next"), linesOf(steps.afterwards, credential)});
    std::erase_if(parts, [](const ChecklistPart &part) { return part.lines.empty(); });
    return parts;
}

std::vector<ChecklistPart> renewalChecklist(const CredentialAssessment &credential)
{
    if (const Finding *application = applicationOf(credential)) return checklist(*application, credential);
    ChecklistPart asked{Steps::tr("Requirements to meet"), {}};
    for (const Finding &finding : credential.findings) {
        if (finding.hard) asked.lines.push_back(lineOf(finding));
    }
    return asked.lines.empty() ? std::vector<ChecklistPart>() : std::vector{asked};
}

int openForRenewal(const CredentialAssessment &credential)
{
    const Finding *application = applicationOf(credential);
    return int(std::ranges::count_if(credential.findings, [application](const Finding &finding) {
        const bool isMet = finding.verdict == Verdict::Met || finding.verdict == Verdict::Waived;
        return finding.hard && &finding != application && !isMet;
    }));
}

} // namespace koshin::text
