// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin::text {

// The steps of an application in words; window and command line print these same.

struct ChecklistLine
{
    QString text;
    Maybe<Verdict> verdict;      ///< of another requirement
    std::vector<Source> sources; ///< of what the rules say
};

struct ChecklistPart
{
    QString heading;
    std::vector<ChecklistLine> lines; ///< never none
    bool isPlace = false;             ///< where it is done: the addresses of its sources lead there
};

/// What must be met beside it, what to have at hand, where, what it costs and what follows. Parts of which
/// nothing is known are left out; empty for a requirement that is not done in steps.
[[nodiscard]] std::vector<ChecklistPart> checklist(const Finding &finding, const CredentialAssessment &credential,
                                                   Date asOf);
/// The same for the renewal of a credential: of its application, or where it has none, what its term asks for.
[[nodiscard]] std::vector<ChecklistPart> renewalChecklist(const CredentialAssessment &credential, Date asOf);
/// Whether a hard requirement besides the application is not met, or only provisionally.
[[nodiscard]] bool lacksForRenewal(const CredentialAssessment &credential);

} // namespace koshin::text
