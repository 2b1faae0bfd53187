// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/scheme/account.h"

#include <algorithm>

namespace koshin {

const Category *Account::category(const QString &wanted) const
{
    if (wanted.isEmpty()) return nullptr;
    const auto at =
        std::find_if(categories.begin(), categories.end(), [&](const Category &c) { return c.id == wanted; });
    return at == categories.end() ? nullptr : &*at;
}

bool Account::isWithin(const QString &given, const std::vector<QString> &list) const
{
    return isWithin(category(given), list);
}

bool Account::isWithin(const Category *given, const std::vector<QString> &list) const
{
    if (list.empty()) return true;
    for (const Category *c = given; c; c = category(c->within)) {
        if (std::find(list.begin(), list.end(), c->id) != list.end()) return true;
    }
    return false;
}

std::vector<const Category *> Account::chainOf(const Category *given) const
{
    std::vector<const Category *> chain;
    for (const Category *c = given; c; c = category(c->within)) chain.push_back(c);
    return chain;
}

} // namespace koshin
