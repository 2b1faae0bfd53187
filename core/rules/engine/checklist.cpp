// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/checklist.h"

#include <algorithm>

namespace koshin {

bool hasSteps(const Finding &finding)
{
    const Requirement *rule = finding.requirement;
    return rule && (rule->kind == RequirementKind::Application || rule->checklist);
}

std::vector<const Finding *> toBeMetBeside(const Finding &finding, const CredentialAssessment &credential)
{
    std::vector<const Finding *> others;
    for (const Finding &other : credential.findings) {
        if (other.hard && &other != &finding) others.push_back(&other);
    }
    return others;
}

const Finding *applicationOf(const CredentialAssessment &credential)
{
    const auto found = std::ranges::find_if(credential.findings, hasSteps);
    return found == credential.findings.end() ? nullptr : &*found;
}

std::vector<Source> sourcesOf(const std::vector<QString> &keys, const CredentialAssessment &credential)
{
    std::vector<Source> sources;
    if (!credential.edition) return sources;
    const auto &known = credential.edition->sources;
    for (const QString &key : keys) {
        if (known.contains(key)) sources.push_back(known[key]);
    }
    return sources;
}

} // namespace koshin
