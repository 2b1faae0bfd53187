// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/credentialorder.h"

#include "rules/figures/credentialstate.h"
#include "rules/figures/todos.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace koshin {

std::vector<const CredentialAssessment *> inOrder(const Assessment &assessment, const QStringList &chosen)
{
    QHash<const CredentialAssessment *, std::size_t> pressing;
    for (const Todo &todo : todosOf(assessment)) {
        if (todo.credential && !pressing.contains(todo.credential))
            pressing.insert(todo.credential, std::size_t(pressing.size()));
    }
    std::vector<const CredentialAssessment *> all;
    all.reserve(assessment.credentials.size());
    for (const CredentialAssessment &c : assessment.credentials) all.push_back(&c);
    const Date last(Date::last());
    std::ranges::stable_sort(all, {}, [&](const CredentialAssessment *c) {
        const auto place = chosen.indexOf(c->credential.text());
        const auto own = place < 0 ? chosen.size() : place;
        const bool isMissed = stateOf(*c, assessment.asOf).verdict == Verdict::Missed;
        return std::tuple(!c->isHeld(), own, !isMissed, pressing.value(c, all.size()),
                          c->term ? c->term->period.to : last);
    });
    return all;
}

} // namespace koshin
