// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/compare.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

using What = RuleChange::What;
using Value = RuleChange::Value;

bool isSame(const DayRule &a, const DayRule &b)
{
    return a.anchor == b.anchor && a.point == b.point && a.step == b.step && a.align == b.align
           && a.then == b.then && a.roll == b.roll && a.notBefore == b.notBefore;
}

template<class E>
QString names(const std::vector<E> &codes)
{
    QStringList all;
    for (const E code : codes) all << codeName(code);
    return all.join(u", ");
}

QString takesOf(const Requirement &r)
{
    QStringList all{names(r.takes.trainings), names(r.takes.practices), names(r.takes.events)};
    all.removeAll(QString());
    return all.join(u", ");
}

// A day rule with its point followed, so that a point that moved shows where it matters.
DayRule followed(const Edition &edition, const DayRule &rule)
{
    if (rule.anchor != DayRule::Anchor::Point) return rule;
    const auto point = edition.points.value(rule.point);
    if (!point.value || rule.step != Step{}) return rule;
    return followed(edition, *point.value);
}

class Comparison
{
public:
    Comparison(const Edition &before, const Edition &after) : m_before(before), m_after(after) {}

    std::vector<RuleChange> run()
    {
        compare({}, m_before.term.length, m_after.term.length, What::TermLength, {});
        compareLists(m_before.requirements, m_after.requirements);
        compareAccounts();
        compareSources();
        return std::move(m_changes);
    }

private:
    void note(What what, const QString &id, const Bilingual &name, Value before, Value after)
    {
        m_changes.push_back({what, id, name, std::move(before), std::move(after)});
    }

    template<class T>
    void compare(const QString &id, const Parameter<T> &a, const Parameter<T> &b, What what,
                 const Bilingual &name)
    {
        if (a.value == b.value) return;
        note(what, id, name, a.value ? Value(*a.value) : Value(), b.value ? Value(*b.value) : Value());
    }
    void compareDays(const Requirement &a, const Requirement &b, const Parameter<DayRule> &x,
                     const Parameter<DayRule> &y, What what)
    {
        const auto one = x.value ? Maybe<DayRule>(followed(m_before, *x.value)) : std::nullopt;
        const auto other = y.value ? Maybe<DayRule>(followed(m_after, *y.value)) : std::nullopt;
        if (!one && !other) return;
        if (one && other && isSame(*one, *other)) return;
        note(what, b.id, a.name, one ? Value(*one) : Value(), other ? Value(*other) : Value());
    }

    static const Requirement *find(const std::vector<Requirement> &list, const QString &id)
    {
        const auto at = std::find_if(list.begin(), list.end(), [&](const Requirement &r) { return r.id == id; });
        return at == list.end() ? nullptr : &*at;
    }

    void compareLists(const std::vector<Requirement> &before, const std::vector<Requirement> &after)
    {
        for (const Requirement &r : before) {
            if (!find(after, r.id)) note(What::Removed, r.id, r.name, {}, {});
        }
        for (const Requirement &r : after) {
            if (const Requirement *old = find(before, r.id)) compare(*old, r);
            else note(What::Added, r.id, r.name, {}, r.need.value ? Value(*r.need.value) : Value());
        }
    }

    void compare(const Requirement &a, const Requirement &b)
    {
        compare(b.id, a.need, b.need, What::Need, b.name);
        compareDays(a, b, a.from, b.from, What::Opens);
        compareDays(a, b, a.to, b.to, What::Due);
        compareDays(a, b, a.late, b.late, What::Late);
        if (takesOf(a) != takesOf(b)) note(What::Takes, b.id, b.name, takesOf(a), takesOf(b));
        if (a.weight != b.weight) note(What::Weight, b.id, b.name, codeName(a.weight), codeName(b.weight));
        const auto fee = [](const Requirement &r) { return r.fee ? r.fee->amount.value : std::nullopt; };
        if (fee(a) != fee(b)) {
            note(What::Fee, b.id, b.name, fee(a) ? Value(*fee(a)) : Value(), fee(b) ? Value(*fee(b)) : Value());
        }
        compareLists(a.children, b.children);
        compareLists(a.deemedBy, b.deemedBy);
    }

    void compareAccounts()
    {
        for (const Account &after : m_after.accounts) {
            const Account *before = m_before.account(after.id);
            for (const Category &c : after.categories) {
                const Category *old = before ? before->category(c.id) : nullptr;
                if (!old) note(What::Added, c.id, c.name, {}, {});
                else {
                    compare(c.id, old->perPeriod, c.perPeriod, What::PeriodCap, c.name);
                    compare(c.id, old->perTerm, c.perTerm, What::TermCap, c.name);
                }
            }
        }
    }

    void compareSources()
    {
        QStringList keys = m_after.sources.keys();
        keys.sort();
        for (const QString &key : keys) {
            const auto old = m_before.sources.constFind(key);
            if (old == m_before.sources.constEnd()) continue;
            const Source &now = m_after.sources[key];
            if (old->clause != now.clause) note(What::Clause, key, now.title, old->clause, now.clause);
            if (old->standing != now.standing) {
                note(What::Standing, key, now.title, codeName(old->standing), codeName(now.standing));
            }
        }
    }

    const Edition &m_before;
    const Edition &m_after;
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
    return t.verdictBefore != t.verdictAfter || t.dueBefore != t.dueAfter
           || t.needBefore != t.needAfter || t.haveBefore != t.haveAfter;
}

} // namespace

std::vector<RuleChange> compareEditions(const Edition &before, const Edition &after)
{
    return Comparison(before, after).run();
}

std::vector<Touch> touches(const SchemeCatalogue &schemes, const Ledger &ledger, const Scheme &before,
                           const Edition &editionBefore, const Scheme &after,
                           const Edition &editionAfter, Date asOf)
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
