// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scheme/scheme.h"

#include "base/contains.h"

#include <algorithm>

namespace koshin {

const Edition *Scheme::editionOn(Date day) const
{
    const Edition *found = nullptr;
    for (const Edition &edition : editions) {
        if (edition.from <= day) found = &edition;
    }
    return found;
}

const Account *Edition::account(const QString &wanted) const
{
    if (accounts.empty()) return nullptr;
    if (wanted.isEmpty()) return &accounts.front();
    for (const Account &a : accounts) {
        if (a.id == wanted) return &a;
    }
    return nullptr;
}

namespace {

const Requirement *findIn(const std::vector<Requirement> &list, const QString &id)
{
    for (const Requirement &r : list) {
        if (r.id == id) return &r;
        if (const auto *child = findIn(r.children, id)) return child;
        if (const auto *criterion = findIn(r.deemedBy, id)) return criterion;
    }
    return nullptr;
}

} // namespace

namespace {

bool looksAt(const std::vector<Requirement> &list, const SchemeId &other)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const Requirement &r) { return contains(r.schemes, other) || looksAt(r.children, other); });
}

} // namespace

bool Scheme::looksAt(const SchemeId &other) const
{
    return std::any_of(editions.begin(), editions.end(), [&](const Edition &edition) {
        return koshin::looksAt(edition.requirements, other)
               || std::any_of(edition.situations.begin(), edition.situations.end(),
                              [&](const Situation &s) { return koshin::looksAt(s.requirements, other); });
    });
}

const Requirement *Scheme::requirement(const Edition &edition, const QString &wanted) const
{
    if (const Requirement *found = findIn(edition.requirements, wanted)) return found;
    for (const Situation &s : edition.situations) {
        if (const Requirement *found = findIn(s.requirements, wanted)) return found;
    }
    return nullptr;
}

} // namespace koshin
