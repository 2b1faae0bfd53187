// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/assessment.h"

#include <algorithm>

namespace koshin {

const Finding &Finding::dueFirst() const
{
    const Finding *first = this;
    for (const Finding &child : children) {
        const bool waits = child.verdict == Verdict::Open || child.verdict == Verdict::Upcoming;
        if (!waits || child.weight == Weight::Advice) continue;
        const Finding &part = child.dueFirst();
        if (part.due && (!first->due || *part.due < *first->due)) first = &part;
    }
    return *first;
}

const CredentialAssessment *Assessment::credential(const QString &id) const
{
    const auto at =
        std::find_if(credentials.begin(), credentials.end(), [&](const auto &c) { return c.credential.text() == id; });
    return at == credentials.end() ? nullptr : &*at;
}

} // namespace koshin
