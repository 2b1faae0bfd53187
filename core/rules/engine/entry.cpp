// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/engine/entry.h"

#include "rules/engine/eligibility.h"

#include <algorithm>

namespace koshin {

namespace {

bool isInForce(const Way &way, const Candidate &c)
{
    const Date day = c.day().value_or(Date(Date::last()));
    return (!way.from || day >= *way.from) && (!way.to || day <= *way.to);
}

// The category that the holder gave for this credential.
QString givenCategory(const Candidate &c)
{
    return c.offer ? c.offer->category.value_or(QString()).trimmed() : QString();
}

struct Choice
{
    const Way *way = nullptr;
    Maybe<Exclusion> reason;
    bool isCandidate = false;           ///< of a kind that the account takes
    const Eligibility *asked = nullptr; ///< of the only way that takes its kind, but asks for more
};

// The holder's category outranks the scheme's mapping of the kind.
Choice chooseIn(const Account &account, const Candidate &c, const QString &category)
{
    Choice choice{nullptr, Exclusion::KindNotTaken, true};
    for (const Way &way : account.ways) {
        if (!account.isWithin(way.category, {category}) || !isInForce(way, c)) continue;
        const bool fits = isOfKind(way.takes, c) && !misfit(way.takes, c);
        if (fits) return {&way, {}, true};
        if (!choice.way) choice = {&way, {}, true};
    }
    return choice;
}

Choice chooseByKind(const Account &account, const Candidate &c)
{
    Choice choice;
    for (const Way &way : account.ways) {
        if (!isOfKind(way.takes, c)) continue;
        choice.isCandidate = true;
        if (!isInForce(way, c)) continue;
        const auto reason = misfit(way.takes, c);
        if (!reason) return {&way, {}, true};
        choice.asked = choice.reason ? nullptr : &way.takes;
        if (!choice.reason) choice.reason = reason;
    }
    if (!choice.reason) choice.reason = Exclusion::KindNotTaken;
    return choice;
}

bool isKnown(const Edition &edition, const QString &category)
{
    return std::any_of(edition.accounts.begin(), edition.accounts.end(),
                       [&](const Account &a) { return a.category(category) != nullptr; });
}

Choice choose(const Edition &edition, const Account &account, const Candidate &c)
{
    const QString given = givenCategory(c);
    if (given.isEmpty()) return chooseByKind(account, c);
    if (account.category(given)) return chooseIn(account, c, given);
    const bool saysNothing = account.categories.empty() || isKnown(edition, given);
    return saysNothing ? chooseByKind(account, c) : Choice{nullptr, Exclusion::KindNotTaken, true};
}

Decimal measured(const Rate &rate, const Candidate &c)
{
    switch (rate.measure) {
    case Rate::Measure::Minutes: return Decimal(minutesOf(c));
    case Rate::Measure::Days: return daysOf(c);
    case Rate::Measure::Pages: return Decimal(c.training ? c.training->pages.value_or(0) : 0);
    case Rate::Measure::OnSiteDays: return c.practice ? c.practice->onSiteDays.value_or(Decimal()) : Decimal();
    case Rate::Measure::Records: return Decimal(1);
    }
    return {};
}

Decimal roundedTo(const Rounding &rounding, Decimal amount)
{
    const Decimal down = amount.flooredTo(rounding.step);
    if (rounding.mode == Rounding::Mode::Down || down == amount) return down;
    if (rounding.mode == Rounding::Mode::Up) return down + rounding.step;
    const Decimal rest = amount - down;
    return rest + rest >= rounding.step ? down + rounding.step : down;
}

Decimal relevanceOf(const Candidate &c)
{
    return c.training ? c.training->relevance.value_or(Decimal(100)) : Decimal(100);
}

void convert(const Account &account, const Candidate &c, Entry &entry)
{
    if (!entry.way->rate.value) {
        entry.rateUnknown = true;
        return;
    }
    const Rate &rate = *entry.way->rate.value;
    Decimal base = measured(rate, c);
    const auto &relevance = account.relevance.value;
    if (relevance && relevance->mode == Relevance::Mode::ProRata) {
        base = base.scaled(relevanceOf(c), Decimal(100));
    }
    entry.amount = base.scaled(rate.gives, rate.per);
    if (entry.way->pooled) return; // cut to whole steps once they are summed
    if (const auto &rounding = account.rounding.value) {
        entry.amount = roundedTo(*rounding, entry.amount);
        if (entry.amount < rounding->least) entry.reason = Exclusion::BelowThreshold;
    }
    if (const auto &least = entry.way->leastPerEntry.value) {
        entry.amount = std::max(entry.amount, *least);
    }
}

// A part without credits of its own has what the others leave of the whole; of several such parts, the first.
void leaveToOthers(const Candidate &c, Entry &entry)
{
    if (!c.offer) return;
    const Decimal whole = entry.amount;
    const Offer *first = nullptr;
    for (const Offer &other : c.training->offers) {
        if (other.credential != c.offer->credential) continue;
        if (other.credits) entry.amount = entry.amount - *other.credits;
        else if (!first) first = &other;
    }
    entry.amount = first == c.offer ? std::max(entry.amount, Decimal()) : Decimal();
    if (entry.amount == Decimal() && whole > Decimal() && !entry.reason) entry.reason = Exclusion::AlreadyCounted;
}

// Parts of one activity that cannot well be meant so.
Maybe<PartDoubt> doubtAbout(const Account &account, const Candidate &c, const Entry &entry)
{
    if (!c.offer) return {};
    Decimal sum;
    int parts = 0;
    for (const Offer &other : c.training->offers) {
        if (other.credential != c.offer->credential) continue;
        ++parts;
        sum += other.credits.value_or(Decimal());
        if (&other != c.offer && other.category == c.offer->category) return PartDoubt::SameCategory;
    }
    if (parts < 2 || !c.offer->credits) return {};
    Entry whole = entry;
    convert(account, c, whole);
    return whole.amount > Decimal() && sum > whole.amount ? Maybe<PartDoubt>(PartDoubt::MoreThanWhole) : std::nullopt;
}

} // namespace

Maybe<Entry> entryOf(const Edition &edition, const Account &account, const Candidate &c)
{
    const Choice choice = choose(edition, account, c);
    if (!choice.way && !choice.isCandidate && !c.named) return {};
    Entry entry;
    entry.candidate = &c;
    entry.way = choice.way;
    entry.reason = choice.reason;
    entry.why = Why::unlike(choice.asked);
    const auto credits = c.ownCredits();
    if (credits) entry.amount = *credits;
    entry.ownFigure = credits.has_value();
    if (!entry.way) return entry;
    entry.category = account.category(givenCategory(c));
    if (!entry.category) entry.category = account.category(entry.way->category);
    const auto &relevance = account.relevance.value;
    if (relevance && relevance->mode == Relevance::Mode::Threshold && relevanceOf(c) < relevance->percent) {
        entry.reason = Exclusion::BelowThreshold;
    }
    entry.doubt = doubtAbout(account, c, entry);
    if (credits) return entry;
    convert(account, c, entry);
    leaveToOthers(c, entry);
    return entry;
}

Maybe<Decimal> capOfEntry(const Entry &entry)
{
    Maybe<Decimal> most = entry.way->perEntry.value;
    if (const auto &day = entry.way->perDay.value) {
        const Decimal ofDays = day->scaled(daysOf(*entry.candidate), Decimal(1));
        most = std::min(most.value_or(ofDays), ofDays);
    }
    return most;
}

} // namespace koshin
