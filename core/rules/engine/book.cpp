// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/entry.h"
#include "rules/engine/rule.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Makes the book of one account: entry by entry in the order of their days, so that under a cap
// the earliest count. Caps of categories lie inside one another; the sum that they leave does not
// depend on the order, only which records carry it.
class Bookkeeper
{
public:
    Bookkeeper(const Case &the, const Account &account, Date asOf) : m_the(the), m_account(account), m_asOf(asOf) {}

    Book make()
    {
        Book book;
        book.account = &m_account;
        const auto all = inOrder();
        book.entries.reserve(all.size());
        for (const Candidate *c : all) {
            auto entry = entryOf(m_the.edition, m_account, *c);
            if (!entry) continue;
            settle(*entry);
            book.entries.push_back(*entry);
        }
        return book;
    }

private:
    /// A category and what a training of it is about: title and provider, which lie with its record.
    using Content = std::tuple<const Category *, QStringView, QStringView>;

    std::vector<const Candidate *> inOrder() const
    {
        std::vector<const Candidate *> all;
        const auto &[trainings, engagements, practices, events] = m_the.candidates;
        all.reserve(trainings.size() + practices.size() + events.size());
        // Each list is in order by itself.
        const auto add = [&](const std::vector<Candidate> &list) {
            const auto added = std::ptrdiff_t(all.size());
            for (const Candidate &c : list) all.push_back(&c);
            std::inplace_merge(all.begin(), all.begin() + added, all.end(), [](const Candidate *a, const Candidate *b) {
                return a->on != b->on ? *a->on < *b->on : a->record < b->record;
            });
        };
        add(trainings);
        add(practices);
        add(events);
        return all;
    }

    // What counts for nothing must not use up a cap.
    bool isEffective(const Entry &entry) const
    {
        const Candidate &c = *entry.candidate;
        if (entry.reason || (*c.on > m_asOf && !c.planned)) return false;
        return !m_the.since || *c.on >= *m_the.since;
    }

    // What lies before the term shares no cap with it.
    Maybe<int> periodInside(const Entry &entry) const
    {
        if (entry.candidate->carried) return 0;
        const int period = periodOf(*entry.candidate->windowDay());
        return period >= 0 ? Maybe<int>(period) : std::nullopt;
    }

    void settle(Entry &entry)
    {
        const Candidate &c = *entry.candidate;
        if (!entry.way) return;
        const Maybe<int> period = periodInside(entry);
        if (!entry.reason && c.repeated) entry.reason = Exclusion::Duplicate;
        if (!entry.reason && period && isSaidBefore(entry)) entry.reason = Exclusion::Duplicate;
        if (!entry.reason && isUsedElsewhere(entry)) {
            entry.reason = Exclusion::OverCap;
            entry.why = Why::over(Cap::Of::Credentials, *entry.way);
        }
        const bool shares = period && isEffective(entry);
        if (entry.way->pooled && shares) pool(entry);
        if (entry.rateUnknown) return;
        if (c.carried) entry.amount = *c.carried;
        else entry.madeUp = std::min(entry.amount, m_the.place.before.taken(m_account.id, c.record, c.part));
        entry.counted = c.carried ? entry.amount : leftByEntry(entry);
        if (shares && entry.category) capByCategories(entry, *period);
    }

    // The caps of an entry hold for all parts of the record that count in the same way.
    Decimal leftByEntry(Entry &entry)
    {
        const Decimal whole = entry.amount - entry.madeUp;
        const Maybe<Decimal> cap = capOfEntry(entry);
        if (!cap) return whole;
        const Candidate &c = *entry.candidate;
        const void *record = c.training ? static_cast<const void *>(c.training) : c.practice;
        Decimal &given = m_ofRecord[{entry.way, record ? record : c.event}];
        const Decimal counted = std::clamp(*cap - given, Decimal(), whole);
        if (isEffective(entry)) given += counted;
        const Way &way = *entry.way;
        if (counted < whole)
            entry.why = Why::over(cap == way.perEntry.value ? Cap::Of::OneRecord : Cap::Of::OneDay, way);
        return counted;
    }

    // Sums first and cuts then: each entry brings the whole steps by which the pool grows.
    void pool(Entry &entry)
    {
        const Decimal step = m_account.rounding.value ? m_account.rounding.value->step : Decimal(1);
        Decimal &sum = m_pools[entry.way];
        const Decimal before = sum.flooredTo(step);
        sum += entry.amount;
        entry.amount = sum.flooredTo(step) - before;
    }

    // Where the holder names the contents, no title matters.
    static Content contentOf(const Category &category, const Training &t)
    {
        if (t.contentKey) return {&category, *t.contentKey, {}};
        return {&category, t.title, t.provider ? QStringView(*t.provider) : QStringView()};
    }
    bool isSaidBefore(const Entry &entry)
    {
        const Category *category = entry.category;
        const Training *t = entry.candidate->training;
        if (!category || !category->once || !t || !isEffective(entry)) return false;
        const QString &record = entry.candidate->record;
        return *m_said.try_emplace(contentOf(*category, *t), &record).first->second != record;
    }

    // Some issuers let a record serve only so many credentials of theirs: the first ones named.
    bool isUsedElsewhere(const Entry &entry)
    {
        if (!entry.way->uses.value) return false;
        if (!m_family) m_family = m_the.family(m_asOf);
        int place = 0;
        const Training *t = entry.candidate->training;
        if (t && !t->offers.empty()) {
            QSet<QString> served;
            for (const Offer &offer : t->offers) {
                if (offer.credential == m_the.credential.id) return served.size() >= *entry.way->uses.value;
                const bool related = std::any_of(m_family->begin(), m_family->end(),
                                                 [&](const Credential *c) { return c->id == offer.credential; });
                if (related) served.insert(offer.credential.text());
            }
        }
        for (const Credential *c : *m_family) {
            if (c->id == m_the.credential.id) break;
            ++place;
        }
        return place >= *entry.way->uses.value;
    }

    int periodOf(Date day) const
    {
        const auto &periods = m_the.periods;
        for (std::size_t i = 0; i < periods.size(); ++i) {
            if (periods[i].period.contains(day)) return int(i);
        }
        // Days of grace belong to the last period; earlier ones to none of this term.
        return day > m_the.term.to ? int(periods.size()) - 1 : -1;
    }

    // The least room that a category and those around it leave.
    void capByCategories(Entry &entry, int period)
    {
        Filled &own = filled(*entry.category);
        for (const Category *at : own.chain) {
            const Filled &there = filled(*at);
            entry.capUnknown = entry.capUnknown || at->perPeriod.isUnknown() || at->perTerm.isUnknown();
            const Decimal inPeriod = there.inPeriods[std::size_t(period)];
            if (const auto &most = at->perPeriod.value) bind(entry, *most - inPeriod, Why::over(Cap::Of::Year, *at));
            if (const auto &most = at->perTerm.value) bind(entry, *most - there.inTerm, Why::over(Cap::Of::Term, *at));
        }
        for (const Category *at : own.chain) {
            Filled &there = filled(*at);
            there.inPeriods[std::size_t(period)] += entry.counted;
            there.inTerm += entry.counted;
        }
    }

    // What a category holds already.
    struct Filled
    {
        std::vector<const Category *> chain;
        std::vector<Decimal> inPeriods;
        Decimal inTerm;
    };
    Filled &filled(const Category &category)
    {
        if (m_filled.empty()) {
            for (const Category &c : m_account.categories)
                m_filled.push_back({m_account.chainOf(&c), std::vector<Decimal>(m_the.periods.size() + 1), {}});
        }
        return m_filled[std::size_t(&category - m_account.categories.data())];
    }

    static void bind(Entry &entry, Decimal left, Why cap)
    {
        if (left >= entry.counted) return;
        entry.counted = left;
        entry.why = cap;
    }

    const Case &m_the;
    const Account &m_account;
    Date m_asOf;
    Maybe<std::vector<const Credential *>> m_family; ///< on the day, once asked for
    std::map<Content, const QString *> m_said;       ///< the record that says it first
    QHash<std::pair<const Way *, const void *>, Decimal> m_ofRecord;
    QHash<const Way *, Decimal> m_pools;
    std::vector<Filled> m_filled; ///< in the order of the account's categories
};

} // namespace

Book makeBook(const Case &the, const Account &account, Date asOf)
{
    return Bookkeeper(the, account, asOf).make();
}

const Book &BookShelf::book(const Case &the, const Account &account, Date asOf) const
{
    auto &book = m_books[{&account, asOf}];
    if (!book) book = std::make_shared<const Book>(makeBook(the, account, asOf));
    return *book;
}

} // namespace koshin
