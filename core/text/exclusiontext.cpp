// SPDX-License-Identifier: GPL-3.0-or-later
// Why a record does not count, or counts less than it brings.
#include "text/prooftext.h"

#include "rules/engine/eligibility.h"
#include "text/codetext.h"
#include "text/rulestext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::text {

namespace {

struct Exclusions
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

// `what` is a whole noun phrase: a record by its title, or by its day.
QString excludedSentence(Exclusion reason, const QString &what)
{
    switch (reason) {
    case Exclusion::NotForThisCredential:
        return Exclusions::tr("%1 does not count here: it is not claimed for this credential.").arg(what);
    case Exclusion::KindNotTaken: return Exclusions::tr("%1 does not count here: this type is not accepted.").arg(what);
    case Exclusion::InTheFuture: return Exclusions::tr("%1 does not count yet: its date is in the future.").arg(what);
    case Exclusion::BeforeCertification:
        return Exclusions::tr("%1 does not count here: it is from before the certification.").arg(what);
    case Exclusion::NotFinished: return Exclusions::tr("%1 is not finished yet.").arg(what);
    case Exclusion::OutsideWindow: return Exclusions::tr("%1 does not count here: it is outside the period.").arg(what);
    case Exclusion::ItemMissing: return Exclusions::tr("%1 does not count: it has too few syllabus items.").arg(what);
    case Exclusion::EvidenceMissing: return Exclusions::tr("%1 does not count: it has too little evidence.").arg(what);
    case Exclusion::NotCertified: return Exclusions::tr("%1 does not count: its confirmation is not signed.").arg(what);
    case Exclusion::BelowThreshold: return Exclusions::tr("%1 does not count: it is below what is required.").arg(what);
    case Exclusion::Duplicate: return Exclusions::tr("%1 does not count: it repeats another record.").arg(what);
    case Exclusion::RequirementsOpen:
        return Exclusions::tr("%1 does not count: other requirements were still open on that day.").arg(what);
    case Exclusion::AlreadyCounted:
        return Exclusions::tr("%1 is not needed: the required number is reached.").arg(what);
    case Exclusion::OverCap: return Exclusions::tr("%1 is over the cap.").arg(what);
    }
    return {};
}

// In the time of a like requirement. Empty where it is in none.
QString inSibling(const Excluded &x, const Finding &f, const QString &what)
{
    for (const Sibling &s : f.siblings) {
        if (!s.window.contains(*x.on)) continue;
        const QString name = inUse(s.name);
        const bool countsThere = std::find(s.counted.begin(), s.counted.end(), x.record) != s.counted.end();
        if (countsThere) return Exclusions::tr("%1 does not count here: it counts for “%2”.").arg(what, name);
        const bool isFull = s.isFull && f.requirement && f.requirement->kind == RequirementKind::Count;
        return isFull
                   ? Exclusions::tr("%1 does not count here: it belongs to “%2”, which is already met.").arg(what, name)
                   : Exclusions::tr("%1 does not count here: it belongs to “%2”.").arg(what, name);
    }
    return {};
}

// Before the period; where surplus comes over from the term before, that it is none.
QString beforeWindow(const Excluded &x, const Finding &f, const QString &what)
{
    const QString from = date(f.window->from);
    const bool carries = f.requirement && f.requirement->carryOver.value;
    if (!carries) {
        return Exclusions::tr("%1 does not count here: it is from before the period, which starts on %2.")
            .arg(what, from);
    }
    const Step last = f.requirement->carryOver.value->last;
    if (*x.on < f.window->from.plus(-last)) {
        return Exclusions::
            tr("%1 does not count here: it is from before the period, which starts on %2, and not in the last %3 of the previous term.")
                .arg(what, from, words(last));
    }
    return Exclusions::
        tr("%1 does not count here: it is from before the period, which starts on %2, and none of it is carried over.")
            .arg(what, from);
}

// Where a record lies that misses the window. Empty where it cannot be told.
QString besideWindow(const Excluded &x, const Finding &f, const QString &what)
{
    if (x.reason != Exclusion::OutsideWindow || !x.on || !f.window) return {};
    const QString sibling = inSibling(x, f, what);
    if (!sibling.isEmpty()) return sibling;
    if (*x.on < f.window->from) return beforeWindow(x, f, what);
    return Exclusions::tr("%1 does not count here: it is from after the last day, %2.").arg(what, date(f.window->to));
}

// What the record would have to be, and is not; empty where that is not one thing.
QString unfitSentence(const Excluded &x, const Record &record, const QString &what)
{
    const bool misfits = x.reason == Exclusion::KindNotTaken || x.reason == Exclusion::BelowThreshold;
    const QString lacking = misfits && x.why.asked() ? words(unfulfilled(x.why.asked()->where, record)) : QString();
    if (lacking.isEmpty()) return {};
    return Exclusions::tr("%1 does not count here: it is not recorded as “%2”.", "record, conditions")
        .arg(what, lacking);
}

QString capWords(const Cap &cap, const QString &unit)
{
    const QString most = quantity(cap.most, unit);
    switch (cap.of) {
    case Cap::Of::OneRecord: return Exclusions::tr("at most %1 for one record").arg(most);
    case Cap::Of::OneDay: return Exclusions::tr("at most %1 a day").arg(most);
    case Cap::Of::Year: return Exclusions::tr("at most %2 a year for “%1”").arg(inUse(cap.category->name), most);
    case Cap::Of::Term: return Exclusions::tr("at most %2 a term for “%1”").arg(inUse(cap.category->name), most);
    case Cap::Of::Credentials:
        return Exclusions::tr("one record can serve at most %n credential(s)", nullptr,
                              int(cap.most.micro() / Decimal::scale));
    }
    return {};
}

Decimal countedOf(const Excluded &x, const Finding &f)
{
    const auto part =
        std::ranges::find_if(f.counted, [&](const Counted &c) { return c.record == x.record && c.part == x.part; });
    return part == f.counted.end() ? Decimal() : part->amount;
}

// How much a cap leaves, and which one.
QString cappedSentence(const Excluded &x, const Finding &f, const QString &what)
{
    const Decimal counted = countedOf(x, f);
    const auto cap = x.why.cap();
    if (counted == Decimal()) {
        return cap ? Exclusions::tr("%1 does not count here: %2.", "record, cap").arg(what, capWords(*cap, f.unit))
                   : QString();
    }
    if (!cap) return Exclusions::tr("%1 counts only in part: the rest is over the cap.").arg(what);
    return Exclusions::tr("%1 counts only %2 of its %3: %4.", "record, amounts, cap")
        .arg(what, quantity(counted, f.unit), quantity(counted + x.amount, f.unit), capWords(*cap, f.unit));
}

QString excludedSentence(const Excluded &x, const Finding &f, const Maybe<Record> &record, const QString &what)
{
    if (x.why.isByTermBefore())
        return Exclusions::tr("%1 made up a shortfall of the previous term; that part does not count again.").arg(what);
    QString said = besideWindow(x, f, what);
    if (x.reason == Exclusion::OverCap) said = cappedSentence(x, f, what);
    if (record && said.isEmpty()) said = unfitSentence(x, *record, what);
    return said.isEmpty() ? excludedSentence(x.reason, what) : said;
}

QString nameOf(const Excluded &x, const Maybe<Record> &record)
{
    if (!record) return x.on ? Exclusions::tr("The record of %1").arg(date(*x.on)) : Exclusions::tr("A record");
    const auto *engagement = std::get_if<Engagement>(&*record);
    if (engagement && !engagement->to)
        return Exclusions::tr("“%1” (started %2)").arg(engagement->title, date(engagement->from));
    return x.on ? Exclusions::tr("“%1” (%2)", "title, day").arg(title(*record), date(*x.on))
                : Exclusions::tr("“%1”").arg(title(*record));
}

// How its length was converted; empty where it was not.
QString rateOf(const Counted &counted, const Finding &finding)
{
    const bool converted = counted.way && counted.way->rate.value && !counted.carried && !counted.ownFigure;
    return converted ? words(*counted.way->rate.value, finding.unit) : QString();
}

} // namespace

QString sentence(const Excluded &excluded, const Finding &finding, const Ledger &ledger)
{
    const auto record = ledger.find(excluded.record);
    const QString said = excludedSentence(excluded, finding, record, nameOf(excluded, record));
    const bool isTold = excluded.why.isCap() && countedOf(excluded, finding) > Decimal();
    if (!record || excluded.reason != Exclusion::OverCap || isTold) return said;
    return joined({said, Exclusions::tr("Not counted: %1.").arg(quantity(excluded.amount, finding.unit))});
}

QString commonRate(const Finding &finding)
{
    QString common;
    for (const Counted &counted : finding.counted) {
        const QString rate = rateOf(counted, finding);
        if (!common.isEmpty() && !rate.isEmpty() && rate != common) return {};
        if (!rate.isEmpty()) common = rate;
    }
    return finding.counted.size() > 1 ? common : QString();
}

QStringList remarks(const Counted &counted, const Finding &finding, const QString &toldRate)
{
    QStringList all;
    if (counted.category) all += inUse(counted.category->name);
    if (const QString rate = rateOf(counted, finding); !rate.isEmpty() && rate != toldRate) all += rate;
    if (counted.carried) all += Exclusions::tr("carried over from the previous term");
    if (counted.ownFigure) all += Exclusions::tr("entered by you, not converted");
    if (counted.planned) all += Exclusions::tr("planned");
    return all;
}

} // namespace koshin::text
