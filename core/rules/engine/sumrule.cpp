// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contains.h"
#include "rules/engine/rule.h"

#include <QSet>

namespace koshin {

namespace {

// Goes through the book of the requirement's account and notes what each entry adds.
class Summing
{
public:
    Summing(const Case &the, Finding &finding, Date asOf)
        : m_the(the), m_f(finding), m_r(*finding.requirement), m_tally(finding, asOf, the.since, the.rest)
    {
    }

    void run(Date asOf)
    {
        const Account *account = m_the.edition.account(m_r.account);
        if (!account) return;
        const Book &book = m_the.books.book(m_the, *account, asOf);
        for (const Category &c : account->categories) {
            if (account->isWithin(&c, m_r.categories)) m_asked.push_back(&c);
        }
        // Most entries stand in one of the two lists; growing them step by step would take longer than the sum.
        m_f.counted.reserve(book.entries.size());
        if (m_the.rest == Tally::Rest::Told) m_f.excluded.reserve(book.entries.size());
        for (const Entry &entry : book.entries) {
            if (isLookedAt(entry)) take(entry);
        }
        m_f.counted.shrink_to_fit();
        m_f.excluded.shrink_to_fit();
    }

    /// What there is at least and at most, whatever the unknowns turn out to be.
    Decimal least;
    bool couldBeMore = false;
    QSet<const Category *> categories;

private:
    // An entry that fits no category is told where nothing narrower is asked.
    bool isLookedAt(const Entry &entry) const
    {
        return m_r.categories.empty() || (entry.way && contains(m_asked, entry.category));
    }

    void take(const Entry &entry)
    {
        const Candidate &c = *entry.candidate;
        const auto byTime = m_tally.byTime(c);
        const auto reason = !byTime || entry.reason == Exclusion::KindNotTaken ? entry.reason : byTime;
        if (reason) return m_tally.exclude(c, entry.amount, *reason, entry.why);
        if (entry.rateUnknown) couldBeMore = true;
        if (entry.madeUp > Decimal()) m_tally.exclude(c, entry.madeUp, Exclusion::AlreadyCounted, Why::byTermBefore());
        const Decimal over = entry.amount - entry.madeUp - entry.counted;
        if (entry.counted > Decimal() || entry.amount == Decimal()) count(entry);
        if (over <= Decimal()) return;
        m_tally.exclude(c, over, Exclusion::OverCap, entry.why);
        restOnCaps(entry);
    }

    // The verdict is no surer than the rates and caps that made the amounts.
    void restOn(Standing standing) { m_f.standing = weaker(m_f.standing, standing); }
    void restOnCaps(const Entry &entry)
    {
        const Account &account = *m_the.edition.account(m_r.account);
        for (const auto *cap : {&entry.way->perEntry, &entry.way->perDay}) {
            if (cap->value) restOn(cap->standing);
        }
        for (const Category *c : account.chainOf(entry.category)) {
            for (const auto *cap : {&c->perPeriod, &c->perTerm}) {
                if (cap->value) restOn(cap->standing);
            }
        }
    }

    void count(const Entry &entry)
    {
        m_tally.count(*entry.candidate, entry.counted);
        Counted &noted = m_f.counted.back();
        noted.category = entry.category;
        noted.carried = entry.candidate->carried.has_value();
        noted.ownFigure = entry.ownFigure;
        noted.doubt = entry.doubt;
        noted.way = entry.way;
        m_f.have += entry.counted;
        if (!entry.capUnknown) least += entry.counted;
        if (entry.counted > Decimal()) categories.insert(entry.category);
        if (!entry.ownFigure) restOn(entry.way->rate.standing);
        if (!m_f.metOn && m_f.need && m_f.have >= *m_f.need) m_f.metOn = entry.candidate->on;
    }

    const Case &m_the;
    Finding &m_f;
    const Requirement &m_r;
    std::vector<const Category *> m_asked; ///< those of the requirement, with all that lie within
    Tally m_tally;
};

// An unknown leaves a question open only where some value of it would change the answer.
void decide(Finding &f, Decimal least, bool couldBeMore, Date asOf)
{
    if (!f.window) {
        f.verdict = Verdict::Undecided;
        return;
    }
    const bool begun = asOf >= f.window->from;
    if (!f.need) f.verdict = begun ? Verdict::Undecided : Verdict::Upcoming;
    else if (least >= *f.need) f.verdict = Verdict::Met;
    else if (f.have >= *f.need || (couldBeMore && begun)) f.verdict = Verdict::Undecided;
    else f.verdict = notMetYet(f, asOf);
    if (f.verdict != Verdict::Met) f.metOn.reset();
    else if (!f.metOn || *f.metOn < f.window->from) f.metOn = f.window->from;
}

} // namespace

void assessSum(const Case &the, Finding &f, Date asOf)
{
    f.have = Decimal();
    Summing sum(the, f, asOf);
    sum.run(asOf);
    decide(f, sum.least, sum.couldBeMore, asOf);
}

void assessDistinct(const Case &the, Finding &f, Date asOf)
{
    const Maybe<Decimal> need = f.need;
    f.need.reset();
    Summing sum(the, f, asOf);
    sum.run(asOf);
    f.need = need;
    f.have = Decimal(qint64(sum.categories.size()));
    decide(f, f.have, sum.couldBeMore, asOf);
    if (f.verdict == Verdict::Met && !f.counted.empty()) f.metOn = f.counted.back().on;
}

} // namespace koshin
