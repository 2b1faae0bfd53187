// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/foresight/verdictchanges.h"

#include <algorithm>

namespace koshin {

namespace {

// Assessments hold their credentials by id; a ledger may hold thousands.
const CredentialAssessment *find(const Assessment &assessment, const CredentialId &id)
{
    const auto &all = assessment.credentials;
    const auto at = std::ranges::lower_bound(all, id.text(), {}, [](const auto &c) { return c.credential.text(); });
    return at != all.end() && at->credential == id ? &*at : nullptr;
}

template<class Visit>
void forEachFinding(const std::vector<Finding> &findings, const Visit &visit)
{
    for (const Finding &finding : findings) {
        visit(finding);
        forEachFinding(finding.children, visit);
    }
}

void compare(const CredentialAssessment &was, const CredentialAssessment &now, std::vector<VerdictChange> &changes)
{
    const QString id = now.credential.text();
    if (was.verdict != now.verdict) changes.push_back({id, {}, {}, was.verdict, now.verdict});
    forEachFinding(now.findings, [&](const Finding &f) {
        const Finding *before = was.finding(f.id);
        const auto from = before ? Maybe<Verdict>(before->verdict) : std::nullopt;
        if (from != f.verdict) changes.push_back({id, f.id, f.name, from, f.verdict});
    });
    forEachFinding(was.findings, [&](const Finding &f) {
        if (!now.finding(f.id)) changes.push_back({id, f.id, f.name, f.verdict, std::nullopt});
    });
}

void tellNew(const CredentialAssessment &now, std::vector<VerdictChange> &changes)
{
    const QString id = now.credential.text();
    changes.push_back({id, {}, {}, std::nullopt, now.verdict});
    forEachFinding(now.findings,
                   [&](const Finding &f) { changes.push_back({id, f.id, f.name, std::nullopt, f.verdict}); });
}

} // namespace

std::vector<VerdictChange> verdictChanges(const Assessment &was, const Assessment &now)
{
    std::vector<VerdictChange> changes;
    for (const CredentialAssessment &credential : now.credentials) {
        if (const auto *before = find(was, credential.credential)) compare(*before, credential, changes);
        else tellNew(credential, changes);
    }
    return changes;
}

} // namespace koshin
