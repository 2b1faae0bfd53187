// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prooftext.h"

#include "rules/figures/grounds.h"
#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace koshin::text {

namespace {

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString names(const std::vector<const Finding *> &findings)
{
    QStringList all;
    for (const Finding *f : findings) all += Overview::tr("“%1”").arg(inUse(f->name));
    return all.join(Overview::tr(", ", "between names"));
}

QString lapsedSentence(const CredentialAssessment &c)
{
    if (!c.term) return Overview::tr("%1 has lapsed.").arg(credentialName(c));
    return Overview::tr("%1 has lapsed: its term ended on %2 and no renewal is recorded.")
        .arg(credentialName(c), spokenDate(c.term->period.to));
}

QString notCurrentSentence(const CredentialAssessment &c)
{
    return Overview::tr("%1 expired on %2. You still hold it, but it is not current.")
        .arg(credentialName(c), c.term ? spokenDate(c.term->period.to) : QString());
}

QString missedSentence(const CredentialAssessment &c, Date asOf)
{
    auto missed = findingsWith(c, Verdict::Missed);
    // A choice may have lost its last way before its own day.
    const auto passed = std::stable_partition(missed.begin(), missed.end(),
                                              [asOf](const Finding *f) { return f->due && *f->due >= asOf; });
    const std::vector<const Finding *> closed(missed.begin(), passed);
    missed.erase(missed.begin(), passed);
    QStringList said;
    const bool areFees = std::ranges::all_of(missed, [](const Finding *f) { return isFee(*f); });
    if (!missed.empty()) {
        said += (areFees ? Overview::tr("%1: %2 is overdue and unpaid.") : Overview::tr("%1: %2 was missed."))
                    .arg(credentialName(c), names(missed));
    }
    if (!closed.empty()) said += Overview::tr("%1: %2 can no longer be met.").arg(credentialName(c), names(closed));
    return joined(said);
}

// Of an open term: a fee is overdue, anything else was missed.
QString overduePart(const CredentialAssessment &c)
{
    auto missed = findingsWith(c, Verdict::Missed);
    const auto others = std::ranges::stable_partition(missed, [](const Finding *f) { return isFee(*f); });
    const std::vector<const Finding *> fees(missed.begin(), others.begin());
    const std::vector<const Finding *> rest(others.begin(), others.end());
    return joined({fees.empty() ? QString() : Overview::tr("Overdue: %1.", "fees").arg(names(fees)),
                   rest.empty() ? QString() : Overview::tr("Missed: %1.").arg(names(rest))});
}

QString dutiesSentence(const std::vector<const Finding *> &left)
{
    if (left.empty()) return {};
    const auto due = [](const Finding *f) { return f->due.value_or(Date(Date::last())); };
    const Finding &first = **std::ranges::min_element(left, {}, due);
    const QString name = inUse(first.name);
    if (!first.due) return Overview::tr("Still to do: “%1”.").arg(name);
    if (left.size() == 1) return Overview::tr("Still to do: “%1” by %2.").arg(name, spokenDate(*first.due));
    return Overview::tr("Still to do: %n duties, the first “%1” by %2.", "", int(left.size()))
        .arg(name, spokenDate(*first.due));
}

// Duties beside the renewal, where what decides it is met.
QString metSentence(const CredentialAssessment &c)
{
    const auto missed = findingsWith(c, Verdict::Missed);
    const auto undecided = findingsWith(c, Verdict::Undecided);
    const auto left = waitingOf(c, Weight::Duty);
    if (missed.empty() && undecided.empty() && left.empty())
        return Overview::tr("All requirements of this term are met.");
    QStringList said{Overview::tr("Everything needed for renewal is met.")};
    said += overduePart(c);
    if (!undecided.empty()) said += Overview::tr("Undecided: %1.").arg(names(undecided));
    return joined(said << dutiesSentence(left));
}

QString undecidedSentence(const CredentialAssessment &c)
{
    if (!c.scheme) {
        return Overview::tr("%1: there are no rules for this credential, so its status is not known.")
            .arg(credentialName(c));
    }
    if (!c.edition) {
        return Overview::tr("%1: no edition of its rules is in force on this day.").arg(credentialName(c));
    }
    if (c.resultNotRecorded) {
        return Overview::tr("%1: the term has ended and a renewal was applied for, but its result is not recorded.")
            .arg(credentialName(c));
    }
    const QString open = names(findingsWith(c, Verdict::Undecided));
    if (open.isEmpty()) return Overview::tr("%1: undecided.").arg(credentialName(c));
    return Overview::tr("%1: %2 is undecided.").arg(credentialName(c), open);
}

QString nextSentence(const CredentialAssessment &c)
{
    const Maybe<NextDue> next = nextDueOf(c);
    return next ? Overview::tr("Next: “%1”, by %2.").arg(inUse(next->finding->name), spokenDate(next->by)) : QString();
}

// What is left: what decides the renewal, what is to be paid, and what else is owed to the issuer.
QString leftOf(const CredentialAssessment &c)
{
    const TermLeft left = leftOfTerm(c);
    QStringList parts;
    if (left.requirements > 0) parts += Overview::tr("%n requirement(s)", "left", left.requirements);
    if (left.fees > 0) parts += Overview::tr("%n fee(s)", "left", left.fees);
    if (left.others > 0) parts += Overview::tr("%n other obligation(s)", "left", left.others);
    if (parts.size() < 2) return parts.join(QString());
    const QString last = parts.takeLast();
    return Overview::tr("%1 and %2", "what is left").arg(parts.join(Overview::tr(", ", "between what is left")), last);
}

QString leftSentence(const CredentialAssessment &c)
{
    const TermTally tally = tallyOf(c);
    const QString left = leftOf(c);
    QStringList said;
    if (!left.isEmpty() && tally.provisional > 0) {
        said += Overview::tr("%1 left, %2 provisional.", "requirements").arg(left).arg(tally.provisional);
    } else if (!left.isEmpty()) {
        said += Overview::tr("%1 left.", "requirements").arg(left);
    } else if (tally.provisional > 0) {
        said += Overview::tr("%n requirement(s) met provisionally, none left.", "", tally.provisional);
    }
    if (tally.undecided > 0) said += Overview::tr("%n requirement(s) undecided.", "", tally.undecided);
    return joined(said);
}

QString openSentence(const CredentialAssessment &c, Date asOf, ApplyDay applyDay)
{
    QStringList said{overduePart(c)};
    said += leftSentence(c);
    said += nextSentence(c);
    if (c.applyBy && applyDay == ApplyDay::Told)
        said += Overview::tr("Apply by %1 (%2).").arg(spokenDate(*c.applyBy), daysLeft(*c.applyBy, asOf));
    return joined(said);
}

/// On what the requirements of a credential rest: each by what it asks for, and what is weaker in some of their parts.
struct Resting
{
    std::map<Standing, std::vector<const Finding *>> wholes;
    std::set<Standing> parts;

    // A choice or whole rests on what its parts rest on.
    void collect(const Finding &finding)
    {
        for (const Finding &child : finding.children) collect(child);
        if (!finding.children.empty()) return;
        const auto grounds = groundsOf(finding);
        wholes[grounds.front().standing].push_back(&finding);
        for (const Ground &ground : grounds) parts.insert(ground.standing);
    }
};

} // namespace

QString figures(const TermTally &tally)
{
    if (tally.all() == 0) return {};
    QStringList parts{Overview::tr("%1 of %2 met").arg(tally.met).arg(tally.all())};
    if (tally.provisional > 0) parts += Overview::tr("%1 provisional").arg(tally.provisional);
    if (tally.missed > 0) parts += Overview::tr("%1 missed").arg(tally.missed);
    if (tally.undecided > 0) parts += Overview::tr("%1 undecided").arg(tally.undecided);
    if (tally.left > 0) parts += Overview::tr("%1 left", "requirements").arg(tally.left);
    return parts.join(Overview::tr(" · ", "between figures"));
}

QString assumptionRemark()
{
    return Overview::tr("Provisional under a working assumption: the official conditions have not been published.");
}

QString sentence(const CredentialAssessment &credential, Date asOf, ApplyDay applyDay)
{
    switch (credential.verdict) {
    case Verdict::Met: return metSentence(credential);
    case Verdict::Open:
    case Verdict::Provisional: return openSentence(credential, asOf, applyDay);
    case Verdict::Upcoming:
        if (!credential.term) return Overview::tr("The term has not started.");
        return Overview::tr("The term starts on %1.").arg(spokenDate(credential.term->period.from));
    case Verdict::Missed: return missedSentence(credential, asOf);
    case Verdict::Lapsed: return lapsedSentence(credential);
    case Verdict::Undecided: return undecidedSentence(credential);
    case Verdict::Grace: return Overview::tr("%1 is in its grace period.").arg(credentialName(credential));
    case Verdict::Waived: return Overview::tr("Nothing is required in this term.");
    case Verdict::NotCurrent: return notCurrentSentence(credential);
    }
    return {};
}

QString datedSentence(const CredentialAssessment &credential, Date asOf)
{
    const bool isRunning = credential.verdict == Verdict::Open || credential.verdict == Verdict::Provisional;
    const QString stand = figures(tallyForRenewal(credential));
    if (!isRunning || stand.isEmpty()) return sentence(credential, asOf);
    QStringList said{Overview::tr("As of %1: %2.", "day, figures").arg(spokenDate(asOf), stand)};
    if (const int fees = leftOfTerm(credential).fees; fees > 0)
        said += Overview::tr("%n fee(s) still to pay.", "", fees);
    if (credential.applyBy) said += Overview::tr("Apply for renewal by %1.").arg(spokenDate(*credential.applyBy));
    return joined(said);
}

QString basisOf(const CredentialAssessment &credential)
{
    Resting resting;
    for (const Finding &f : credential.findings) {
        if (f.weight != Weight::Advice) resting.collect(f);
    }
    if (resting.wholes.empty()) return word(credential.standing);
    resting.parts.insert(credential.standing);
    QStringList words;
    QStringList alone;
    for (const auto &[standing, findings] : resting.wholes) {
        const bool isOfOne = resting.wholes.size() > 1 && findings.size() == 1 && standing >= Standing::Single;
        if (isOfOne) {
            alone += Overview::tr("“%1”: %2", "requirement, basis").arg(inUse(findings.front()->name), word(standing));
        } else {
            words += word(standing);
        }
        resting.parts.erase(standing);
    }
    std::erase_if(resting.parts, [&](Standing part) { return part < resting.wholes.begin()->first; });
    const QString comma = Overview::tr(", ", "between kinds of basis");
    QStringList ofParts;
    for (const Standing part : resting.parts) ofParts += word(part);
    QStringList said{words.join(comma)};
    if (!ofParts.isEmpty()) said += Overview::tr("parts of it: %1", "kinds of basis").arg(ofParts.join(comma));
    return (said << alone).join(Overview::tr("; ", "between what rests on what"));
}

QString credentialName(const CredentialAssessment &credential)
{
    const QString name = credential.scheme ? inUse(credential.scheme->shortName) : credential.schemeId.text();
    if (!credential.number || credential.number->isEmpty()) return name;
    QString number = *credential.number;
    if (credential.scheme && !credential.scheme->numberForm.isEmpty()) {
        number = inUse(credential.scheme->numberForm).arg(number);
    }
    return name + QLatin1Char(' ') + number;
}

QString discreetName(const CredentialAssessment &credential, const Assessment &assessment)
{
    const auto ofScheme =
        std::ranges::count(assessment.credentials, credential.schemeId, &CredentialAssessment::schemeId);
    if (ofScheme > 1 || !credential.scheme) return credentialName(credential);
    return inUse(credential.scheme->shortName);
}

} // namespace koshin::text
