// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/proposaltext.h"

#include "rules/figures/recordlines.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"

#include <tuple>

#include <QCoreApplication>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

struct Propose
{
    Q_DECLARE_TR_FUNCTIONS(Propose)
};

int openOf(const TermTally &tally)
{
    return tally.all() - tally.met - tally.provisional;
}

// `CISA 2, CISSP 2, RISS 2`: how many of each are open.
QString openOfEach(const Assessment &then)
{
    QStringList parts;
    for (const CredentialAssessment &c : then.credentials) {
        const int open = openOf(tallyForRenewal(c));
        if (open > 0) parts += Propose::tr("%1 %2", "credential, number").arg(discreetName(c, then)).arg(open);
    }
    return parts.join(Propose::tr(", ", "between credentials"));
}

// How it would stand: what is provisional is named and not counted as open.
QString thenSentence(const Assessment &assessment)
{
    const TermTally then = tallyForRenewal(assessment);
    const int open = openOf(then);
    if (open > 0 && then.provisional > 0) {
        return Propose::
            tr("After them, %n requirement(s) stay open: %1; %2 more are met provisionally. Annual fees are separate.",
               "", open)
                .arg(openOfEach(assessment))
                .arg(then.provisional);
    }
    if (open > 0) {
        return Propose::tr("After them, %n requirement(s) stay open: %1. Annual fees are separate.", "", open)
            .arg(openOfEach(assessment));
    }
    if (then.provisional > 0)
        return Propose::tr("All requirements would be met, %n of them provisionally.", "", then.provisional);
    return Propose::tr("All requirements would be met.");
}

// What is still to be paid besides, at the usual fees, so that both add up to what the overview says.
QString notPlannedSentence(const Assessment &then)
{
    std::vector<CostItem> items;
    for (const CostLine &line : costLines(then)) {
        if (line.item.isAhead && line.item.record.isEmpty()) items.push_back(line.item);
    }
    QStringList sums;
    for (const Cost &cost : costOf(items)) sums += money(cost.ahead, cost.currency);
    if (sums.isEmpty()) return {};
    return Propose::tr("Not planned (standard fees): %1.").arg(sums.join(Propose::tr(" + ", "between sums of money")));
}

QString issuerOfLate(const LateClaim &late, const Assessment &assessment)
{
    const CredentialAssessment *c = assessment.credential(late.claim.gains.front().credential);
    return c && c->scheme ? inUse(c->scheme->issuer) : QString();
}

QString leastSentence(const Proposal &proposal)
{
    if (!proposal.isLeast) return Propose::tr("The search was cut short; there may be a cheaper option.");
    return proposal.considered > int(proposal.steps.size())
               ? Propose::tr("The lowest total from %n known option(s).", "", proposal.considered)
               : Propose::tr("It takes all %n known option(s).", "", proposal.considered);
}

} // namespace

QString gapName(const Assessment &assessment, const std::pair<QString, QString> &gap)
{
    const CredentialAssessment *c = assessment.credential(gap.first);
    const Finding *f = c ? c->finding(gap.second) : nullptr;
    return f ? Propose::tr("%1 “%2”", "credential, requirement").arg(credentialName(*c), inUse(f->name)) : gap.second;
}

QString gapWords(const Assessment &assessment, const std::pair<QString, QString> &gap, Decimal missing)
{
    const QString name = gapName(assessment, gap);
    const CredentialAssessment *c = assessment.credential(gap.first);
    const Finding *f = c ? c->finding(gap.second) : nullptr;
    if (!f || missing <= Decimal()) return name;
    return Propose::tr("%1: %2 short", "requirement, amount").arg(name, quantity(missing, f->unit));
}

QString offerName(const Assessment &assessment, const QString &id)
{
    for (const CredentialAssessment &c : assessment.credentials) {
        if (!c.edition) continue;
        for (const TypicalOffer &offer : c.edition->offers) {
            if (QString(c.schemeId.text() + u'/' + offer.id) != id) continue;
            return Propose::tr("%1 “%2”", "credential, requirement").arg(credentialName(c), inUse(offer.name));
        }
    }
    return id;
}

QString priceOf(const ProposalItem &item)
{
    if (!item.price || item.currency.isEmpty()) return Propose::tr("price not given");
    return money(*item.price, item.currency);
}

QString sentence(const ProposedStep &step)
{
    return Propose::tr("“%2”: %n time(s), %3 and %4 each, from %1", "", step.times)
        .arg(date(step.on), inUse(step.item.name), priceOf(step.item), duration(step.item.minutes()));
}

QString promise(const Proposal &proposal, const Assessment &assessment)
{
    const auto left = shortAfterClaims(proposal);
    const int open = int(left.size());
    if (proposal.steps.empty()) {
        return open == 0 ? Propose::tr("Nothing more has to be taken or paid.")
                         : Propose::tr("The courses on file do not cover %n requirement(s).", "", open);
    }
    const QString hours = duration(proposal.minutes);
    const QString with =
        proposal.currency.isEmpty()
            ? hours
            : Propose::tr("%1 and %2", "money, hours").arg(money(proposal.money, proposal.currency), hours);
    if (open == 0) return Propose::tr("%1 meet every open training and practice requirement.").arg(with);
    if (open > 1) return Propose::tr("%1: %n requirement(s) are still short.", "sums", open).arg(with);
    const auto &[gap, missing] = left.front();
    const CredentialAssessment *c = assessment.credential(gap.first);
    const Finding *f = c ? c->finding(gap.second) : nullptr;
    const QString name =
        f ? Propose::tr("%1 “%2”", "credential, requirement").arg(discreetName(*c, assessment), inUse(f->name))
          : gap.second;
    if (!f || missing <= Decimal()) {
        return Propose::tr("%2 stays open; %1 meet the rest.", "sums, requirement").arg(with, name);
    }
    return Propose::tr("%2 stays %3 short; %1 meet the rest.", "sums, requirement, amount")
        .arg(with, name, quantity(missing, f->unit));
}

QString groundsOf(const Proposal &proposal)
{
    if (proposal.steps.empty()) return {};
    const QString unknown =
        proposal.unpriced > 0 ? Propose::tr("%n plan(s) have no fee entered.", "", proposal.unpriced) : QString();
    const QString claims =
        proposal.wider.empty() ? QString() : Propose::tr("%n free claim(s) included.", "", int(proposal.wider.size()));
    return joined(
        {leastSentence(proposal), claims, unknown,
         Propose::tr("Training and practice of all credentials; applications and annual fees are not included.")});
}

QString sentence(const Proposal &proposal)
{
    if (proposal.steps.empty())
        return proposal.unclosed.empty() ? Propose::tr("Nothing more has to be taken or paid.") : QString();
    const QString sum =
        proposal.currency.isEmpty()
            ? Propose::tr("Total: %1.").arg(duration(proposal.minutes))
            : Propose::tr("Total: %1, %2.").arg(money(proposal.money, proposal.currency), duration(proposal.minutes));
    const QString unknown =
        proposal.unpriced > 0 ? Propose::tr("%n plan(s) have no fee entered.", "", proposal.unpriced) : QString();
    return joined({sum, unknown, leastSentence(proposal)});
}

QString unclosedSentence(const Assessment &assessment, const std::pair<QString, QString> &gap)
{
    return Propose::tr("The plans and courses on file do not cover %1. Its explanation says what does.")
        .arg(gapName(assessment, gap));
}

QString withoutPriceSentence(const Assessment &assessment, const QString &offer)
{
    return Propose::tr("Left out because the price is not known: %1").arg(offerName(assessment, offer));
}

QString sentence(const LapseChoice &choice, const Assessment &assessment, const QString &currency)
{
    const CredentialAssessment *held = assessment.credential(choice.credential);
    const QString name = held ? credentialName(*held) : choice.credential;
    if (currency.isEmpty()) {
        return Propose::tr("Without renewing %1 this proposal would take %2 less.")
            .arg(name, duration(choice.minutesSaved));
    }
    return Propose::tr("Without renewing %1 this proposal would take %2 and %3 less (annual fees not included).")
        .arg(name, money(choice.saved, currency), duration(choice.minutesSaved));
}

QString credentialsOf(const WiderClaim &claim, const Assessment &assessment)
{
    QStringList names;
    for (const WiderClaim::Gain &gain : claim.gains) {
        const CredentialAssessment *c = assessment.credential(gain.credential);
        names += c ? discreetName(*c, assessment) : gain.credential;
    }
    names.removeDuplicates();
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return Propose::tr("%1 and %2", "credentials").arg(names.join(Propose::tr(", ", "between credentials")), last);
}

QString sentence(const WiderClaim &claim, const Assessment &assessment)
{
    QStringList gains;
    for (const WiderClaim::Gain &gain : claim.gains) {
        const CredentialAssessment *c = assessment.credential(gain.credential);
        const Finding *f = c ? c->finding(gain.requirement) : nullptr;
        const QString whose = c ? discreetName(*c, assessment) : gain.credential;
        const QString name = f ? Propose::tr("%1 “%2”", "credential, requirement").arg(whose, inUse(f->name)) : whose;
        const QString amount = quantity(gain.amount, f ? f->unit : QString());
        gains += gain.left <= Decimal()
                     ? Propose::tr("%1: %2 more, which meets it", "requirement, amount").arg(name, amount)
                     : Propose::tr("%1: %2 more", "requirement, amount").arg(name, amount);
    }
    return Propose::tr("“%1” could also be claimed for %2, at no extra cost. %3.", "plan, credentials, what it brings")
        .arg(inUse(claim.name), credentialsOf(claim, assessment), gains.join(Propose::tr("; ", "between gains")));
}

QString sentence(const LateClaim &late, const Assessment &assessment)
{
    QStringList gains;
    for (const WiderClaim::Gain &gain : late.claim.gains) {
        const CredentialAssessment *c = assessment.credential(gain.credential);
        const Finding *f = c ? c->finding(gain.requirement) : nullptr;
        gains += Propose::tr("“%1” %2", "requirement, amount")
                     .arg(f ? inUse(f->name) : gain.requirement, quantity(gain.amount, f ? f->unit : QString()));
    }
    const QString list = gains.join(Propose::tr(", ", "between gains"));
    return Propose::tr("“%1” on %2 comes after the due date of %3, %4. It would add %5, but only if %6 counts what is "
                       "earned in the grace period (basis: %7). It is left out of the sums above.",
                       "plan, day, credential, day, what it brings, issuer, basis")
        .arg(inUse(late.claim.name), spokenDate(late.on), credentialsOf(late.claim, assessment), spokenDate(late.due),
             list, issuerOfLate(late, assessment), word(late.standing));
}

QString sentence(const PlanTotals &totals, const Assessment &then)
{
    QStringList sums;
    for (const Cost &cost : totals.cost) sums += money(cost.ahead, cost.currency);
    sums += duration(totals.minutes);
    const QString sum =
        Propose::tr("Your plans alone, all credentials: %1.").arg(sums.join(Propose::tr(", ", "between sums")));
    const QString unknown =
        totals.withoutFee > 0 ? Propose::tr("%n plan(s) have no fee entered.", "", totals.withoutFee) : QString();
    return joined({sum, notPlannedSentence(then), unknown, thenSentence(then)});
}

QString bringsWords(const QString &plan, const Assessment &then)
{
    QStringList parts;
    for (const CredentialAssessment &c : then.credentials) {
        const Counted *most = nullptr;
        const Finding *where = nullptr;
        for (const RecordLine &line : linesOf(then, plan)) {
            const bool isMore = line.credential == &c && line.counted && line.finding->children.empty()
                                && (!most || line.counted->amount > most->amount);
            if (isMore) std::tie(most, where) = std::pair(line.counted, line.finding);
        }
        if (most) {
            parts += Propose::tr("%1 (%2)", "credential, amount")
                         .arg(discreetName(c, then), quantity(most->amount, where->unit));
        }
    }
    if (parts.isEmpty()) return Propose::tr("It counts for none of your credentials.");
    if (parts.size() == 1) return Propose::tr("Counts for %1.").arg(parts.front());
    const QString last = parts.takeLast();
    return Propose::tr("Counts for %1.")
        .arg(Propose::tr("%1 and %2", "credentials").arg(parts.join(Propose::tr(", ", "between credentials")), last));
}

QString change(const Finding &today, const Finding &then)
{
    const QString before = word(today.verdict, today);
    return today.verdict == then.verdict ? before
                                         : Propose::tr("%1 → %2", "verdicts").arg(before, word(then.verdict, then));
}

} // namespace koshin::text
