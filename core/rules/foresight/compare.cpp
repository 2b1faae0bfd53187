// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/foresight/compare.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace koshin {

namespace {

// What a fact is a fact of, and which: several alternatives or steps of one requirement are told apart by their order.
using Key = std::tuple<QString, RuleAspect, int>;

std::map<Key, const RuleFact *> byKey(const std::vector<RuleFact> &facts)
{
    std::map<Key, const RuleFact *> all;
    for (const RuleFact &fact : facts) {
        int n = 0;
        while (all.contains({fact.id, fact.aspect, n})) ++n;
        all.emplace(Key{fact.id, fact.aspect, n}, &fact);
    }
    return all;
}

class Comparison
{
public:
    Comparison(const Edition &before, const Edition &after)
        : m_before(before), m_after(after), m_old(factsOf(before)), m_new(factsOf(after))
    {
    }

    std::vector<RuleChange> run()
    {
        const auto was = byKey(m_old);
        const auto is = byKey(m_new);
        const QSet<QString> subjectsBefore = subjects(m_old);
        const QSet<QString> subjectsAfter = subjects(m_new);
        const QSet<QString> accountsBefore = accounts(m_old);
        const QSet<QString> accountsAfter = accounts(m_new);
        QSet<QString> told;
        // In the order of the rules, so not in that of the keys.
        for (const auto &[key, fact] : inOrder(m_old, was)) {
            if (!accountsAfter.contains(fact->account)) continue; // an account that is gone is told as one fact
            const auto same = is.find(key);
            if (same != is.end()) {
                compare(*fact, *same->second);
            } else if (subjectsAfter.contains(fact->id)) {
                note(RuleChange::What::Changed, *fact, fact->value, {});
            } else if (!told.contains(fact->id)) {
                told.insert(fact->id);
                note(RuleChange::What::Removed, *fact, {}, {});
            }
        }
        for (const auto &[key, fact] : inOrder(m_new, is)) {
            if (was.contains(key) || !accountsBefore.contains(fact->account)) continue;
            if (subjectsBefore.contains(fact->id)) note(RuleChange::What::Changed, *fact, {}, fact->value);
            else {
                if (!told.contains(fact->id)) note(RuleChange::What::Added, *fact, {}, {});
                told.insert(fact->id);
                // Of what is new its amounts are told: how much is asked for, how much counts at most.
                if (std::holds_alternative<RuleAmount>(fact->value))
                    note(RuleChange::What::Changed, *fact, {}, fact->value);
            }
        }
        compareSources();
        return std::move(m_changes);
    }

private:
    static QSet<QString> accounts(const std::vector<RuleFact> &facts)
    {
        QSet<QString> ids;
        for (const RuleFact &fact : facts) ids.insert(fact.account);
        return ids;
    }
    static QSet<QString> subjects(const std::vector<RuleFact> &facts)
    {
        QSet<QString> ids{QString()}; // the edition itself
        for (const RuleFact &fact : facts) ids.insert(fact.id);
        return ids;
    }
    static std::vector<std::pair<Key, const RuleFact *>> inOrder(const std::vector<RuleFact> &facts,
                                                                 const std::map<Key, const RuleFact *> &keys)
    {
        std::vector<std::pair<Key, const RuleFact *>> all(keys.begin(), keys.end());
        std::ranges::sort(all, {}, [&](const auto &entry) { return entry.second - facts.data(); });
        return all;
    }

    void compare(const RuleFact &before, const RuleFact &after)
    {
        if (before.value != after.value) return note(RuleChange::What::Changed, before, before.value, after.value);
        if (!before.standing || !after.standing || *before.standing == *after.standing) return;
        note(RuleChange::What::Certainty, before, {}, {});
        m_changes.back().standings = {*before.standing, *after.standing};
    }
    void note(RuleChange::What what, const RuleFact &fact, Maybe<RuleValue> before, Maybe<RuleValue> after)
    {
        RuleChange change;
        change.what = what;
        change.aspect = fact.aspect;
        change.id = fact.id;
        change.name = fact.name;
        change.way = fact.way;
        change.before = std::move(before);
        change.after = std::move(after);
        m_changes.push_back(std::move(change));
    }

    void compareSources()
    {
        QStringList keys = m_after.sources.keys();
        keys.sort();
        for (const QString &key : keys) {
            const auto old = m_before.sources.constFind(key);
            if (old == m_before.sources.constEnd()) continue;
            const Source &now = m_after.sources[key];
            RuleChange change;
            change.id = key;
            change.name = now.title;
            if (old->clause != now.clause) {
                change.what = RuleChange::What::Clause;
                change.clauses = {old->clause, now.clause};
                m_changes.push_back(change);
            }
            if (old->standing != now.standing) {
                change.what = RuleChange::What::Standing;
                change.standings = {old->standing, now.standing};
                m_changes.push_back(change);
            }
        }
    }

    const Edition &m_before;
    const Edition &m_after;
    std::vector<RuleFact> m_old;
    std::vector<RuleFact> m_new;
    std::vector<RuleChange> m_changes;
};

// The scheme with nothing but one edition, in force on every day.
SchemeCatalogue withOnly(const SchemeCatalogue &schemes, const Scheme &scheme, const Edition &edition)
{
    auto only = std::make_shared<Scheme>(scheme);
    only->editions = {edition};
    only->editions.front().from = Date(Date::first());
    SchemeCatalogue all = schemes;
    all.insert(scheme.id.text(), std::move(only));
    return all;
}

void flatten(std::map<QString, const Finding *> &all, const std::vector<Finding> &findings)
{
    for (const Finding &f : findings) {
        all.emplace(f.id, &f);
        flatten(all, f.children);
    }
}

Touch touchOf(const QString &credential, const QString &id, const Finding *before, const Finding *after)
{
    Touch t;
    t.credential = credential;
    t.requirement = id;
    t.name = after ? after->name : before->name;
    if (before) {
        t.verdictBefore = before->verdict;
        t.dueBefore = before->due;
        t.needBefore = before->need;
        t.haveBefore = before->have;
    }
    if (after) {
        t.verdictAfter = after->verdict;
        t.dueAfter = after->due;
        t.needAfter = after->need;
        t.haveAfter = after->have;
    }
    return t;
}

bool isTouched(const Touch &t)
{
    return t.verdictBefore != t.verdictAfter || t.dueBefore != t.dueAfter || t.needBefore != t.needAfter
           || t.haveBefore != t.haveAfter;
}

} // namespace

std::vector<RuleChange> compareEditions(const Edition &before, const Edition &after)
{
    return Comparison(before, after).run();
}

std::vector<Touch> touches(const SchemeCatalogue &schemes, const Ledger &ledger, const Scheme &before,
                           const Edition &editionBefore, const Scheme &after, const Edition &editionAfter, Date asOf)
{
    std::vector<Touch> all;
    const SchemeCatalogue old = withOnly(schemes, before, editionBefore);
    const SchemeCatalogue now = withOnly(schemes, after, editionAfter);
    for (const auto &credential : ledger.credentials.pointers()) {
        if (credential->scheme != after.id) continue;
        const auto was = assess(old, ledger, *credential, {asOf, false});
        const auto is = assess(now, ledger, *credential, {asOf, false});
        std::map<QString, const Finding *> one;
        std::map<QString, const Finding *> other;
        flatten(one, was.findings);
        flatten(other, is.findings);
        const auto add = [&](const QString &id, const Finding *a, const Finding *b) {
            Touch t = touchOf(credential->id.text(), id, a, b);
            if (isTouched(t)) all.push_back(std::move(t));
        };
        for (const auto &[id, f] : other) add(id, one.contains(id) ? one[id] : nullptr, f);
        for (const auto &[id, f] : one) {
            if (!other.contains(id)) add(id, f, nullptr);
        }
    }
    return all;
}

} // namespace koshin
