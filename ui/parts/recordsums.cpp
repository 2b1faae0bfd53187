// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/recordsums.h"

#include "ledger/proofs.h"
#include "text/codetext.h"
#include "text/collation.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace koshin::recordtext {
namespace {

struct RecordSums
{
    Q_DECLARE_TR_FUNCTIONS(RecordSums)
};

/// In the order in which people look names up.
struct InOrder
{
    QCollator collator = inOrderOf(languageInUse());
    bool operator()(const QString &a, const QString &b) const { return collator.compare(a, b) < 0; }
};
using Names = std::set<QString, InOrder>;

struct Sums
{
    qint64 minutes = 0;
    Maybe<Date> first;
    Maybe<Date> last;
    int bare = 0;                  ///< without evidence
    QMap<QString, Decimal> paid;   ///< by currency: fees of training
    QMap<QString, Decimal> earned; ///< by currency: fees of practice
    Names clients;
    Names engagements;
    QMap<CertificationState, int> states;

    void addDays(Date from, Date to)
    {
        first = first ? std::min(*first, from) : from;
        last = last ? std::max(*last, to) : to;
    }
    static void addFee(const Maybe<Fee> &fee, QMap<QString, Decimal> &sum)
    {
        if (!fee) return;
        const auto known = sum.find(fee->currency);
        sum[fee->currency] = known == sum.end() ? fee->amount : *known + fee->amount;
    }
    void add(const Training &t, const Ledger &ledger)
    {
        minutes += t.minutes;
        addDays(t.startedOn.value_or(t.completedOn), t.completedOn);
        addFee(t.fee, paid);
        bare += hasProof(ledger, t.evidence) ? 0 : 1;
    }
    void add(const Practice &p, const Ledger &ledger)
    {
        minutes += minutesOf(p);
        addDays(p.from, p.to.value_or(p.from));
        addFee(p.fee, earned);
        bare += hasProof(ledger, p.evidence) ? 0 : 1;
        if (p.client) clients.insert(clientCode(p.client, ledger));
        const Engagement *of = p.engagement ? ledger.engagements.find(p.engagement->text()) : nullptr;
        if (of) engagements.insert(of->title);
        ++states[p.certification ? p.certification->state : CertificationState::NotAsked];
    }
};

QString listed(const Names &names)
{
    constexpr std::size_t most = 6;
    QStringList shown;
    for (const QString &name : names) {
        if (std::size_t(shown.size()) < most) shown += name;
    }
    const QString all = shown.join(RecordSums::tr(", "));
    const int more = int(names.size()) - int(shown.size());
    return more > 0 ? RecordSums::tr("%1 and %n more", nullptr, more).arg(all) : all;
}

QString amounts(const QMap<QString, Decimal> &sum)
{
    QStringList all;
    for (auto it = sum.cbegin(); it != sum.cend(); ++it) all += text::money(it.value(), it.key());
    return all.join(RecordSums::tr(", "));
}

} // namespace

std::vector<Line> sums(const QStringList &ids, const Ledger &ledger)
{
    Sums sums;
    for (const QString &id : ids) {
        if (const Practice *p = ledger.practices.find(id)) sums.add(*p, ledger);
        else if (const Training *t = ledger.trainings.find(id)) sums.add(*t, ledger);
    }
    QStringList states;
    for (auto it = sums.states.cbegin(); it != sums.states.cend(); ++it) {
        states += RecordSums::tr("%1: %n", "a state, and how many are in it", it.value())
                      .arg(text::choice(text::word(it.key())));
    }
    std::vector<Line> lines{
        {RecordSums::tr("Total time"), sums.minutes > 0 ? text::duration(sums.minutes) : QString()},
        {RecordSums::tr("Period"), sums.first ? period(*sums.first, sums.last) : QString()},
        {RecordSums::tr("Total paid"), amounts(sums.paid)},
        {RecordSums::tr("Total received"), amounts(sums.earned)},
        {RecordSums::tr("Clients"), listed(sums.clients)},
        {RecordSums::tr("Engagements"), listed(sums.engagements)},
        {RecordSums::tr("Confirmation"), states.join(RecordSums::tr(", "))},
        {RecordSums::tr("Without evidence"),
         sums.bare > 0 ? RecordSums::tr("%n entries", nullptr, sums.bare) : QString()},
    };
    std::erase_if(lines, [](const Line &line) { return line.value.isEmpty(); });
    return lines;
}

} // namespace koshin::recordtext
