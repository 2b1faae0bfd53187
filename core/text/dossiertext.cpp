// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dossiertext.h"

#include "ledger/recordedwhen.h"
#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/practicetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

struct DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(DossierWords::tr(", ", "between parts of a list"));
}

// What a finding has of what it needs, without its parts.
QString amountOf(const Finding &f)
{
    const QString need = f.need ? quantity(*f.need, f.unit) : DossierWords::tr("an unknown number");
    return DossierWords::tr("%1 of %2", "what there is, what is needed").arg(f.have.toString(), need);
}

bool isShort(const Finding &f)
{
    return !f.need || f.have < *f.need;
}

bool isMetOtherwise(const Finding *home)
{
    return home && (home->verdict == Verdict::Met || home->verdict == Verdict::Waived);
}

// What stays to be done as long as nobody has accepted anything.
QString stillRequired(const Finding *home, Date asOf)
{
    if (!home) return DossierWords::tr("This is not an exemption.");
    const QString what = inUse(home->name);
    if (isMetOtherwise(home)) return DossierWords::tr("“%1” is already met without it.").arg(what);
    const QString due = home->due ? date(*home->due) : QString();
    if (due.isEmpty()) return DossierWords::tr("This is not an exemption: “%1” is still required.").arg(what);
    return (*home->due < asOf ? DossierWords::tr("This is not an exemption: “%1” was required by %2.")
                              : DossierWords::tr("This is not an exemption: “%1” is still required by %2."))
        .arg(what, due);
}

QStringList standingOf(const DossierCriterion &criterion, const Dossier &dossier, Date asOf)
{
    const Finding &f = criterion.finding;
    const Finding *home = dossier.credential.finding(criterion.standsIn);
    if (f.accepted && f.verdict == Verdict::Met)
        return {DossierWords::tr("Accepted: the holder recorded the official document and the issuer’s acceptance.")};
    const QString where =
        !criterion.holds()
            ? DossierWords::tr("The conditions of the criterion applied are not met yet: %1.").arg(shortfall(f))
        : f.confirmed
            ? DossierWords::tr("The conditions of the official document recorded by the holder are met. The issuer’s "
                               "acceptance is not recorded.")
            : DossierWords::tr(
                  "The conditions of the criterion applied are met, but they are a working assumption. No official document "
                  "and no acceptance by the issuer is recorded.");
    return {where, stillRequired(home, asOf)};
}

QString referenceWords(const Reference &r)
{
    return listed({r.title.value_or(QString()), r.number.value_or(QString()), r.url.value_or(QString()),
                   r.on ? date(*r.on) : QString()});
}

QString confirmationRemedy(const Engagement &g)
{
    const auto &c = g.certification;
    switch (c ? c->state : CertificationState::NotAsked) {
    case CertificationState::NotAsked: break;
    case CertificationState::Asked:
        return c->on ? DossierWords::tr("Requested on %1; ask again if no answer comes.").arg(date(*c->on))
                     : DossierWords::tr("Requested; ask again if no answer comes.");
    case CertificationState::Refused:
        return DossierWords::tr("Declined; ask somebody else who knows the work, or record what stands in its place.");
    case CertificationState::Unobtainable:
        return DossierWords::tr("Record why it cannot be obtained and what stands in its place.");
    case CertificationState::Signed: return DossierWords::tr("It is signed only later.");
    }
    return DossierWords::tr("Request it from the client, the employer or the organization that placed the work.");
}

} // namespace

QString dossierTitle()
{
    return DossierWords::tr("Dossier of practical experience");
}

QStringList dossierStanding(const Dossier &dossier, Date asOf)
{
    if (dossier.criteria.empty()) {
        return {DossierWords::tr("The rules measure nothing for this credential on this day. The records are listed "
                                 "as they are; this is not an exemption.")};
    }
    QStringList all;
    for (const DossierCriterion &criterion : dossier.criteria) all += standingOf(criterion, dossier, asOf);
    return all;
}

QStringList officialWords(const DossierCriterion &criterion, const Dossier &dossier, const Ledger &ledger)
{
    const QString id = dossier.credential.schemeId.text() + u'/' + criterion.finding.id;
    const Criterion *own = ledger.criteria.find(id);
    QStringList words;
    if (own && own->reference) words << DossierWords::tr("Document: %1").arg(referenceWords(*own->reference));
    for (const Acceptance &a : own ? own->acceptances : std::vector<Acceptance>()) {
        if (a.credential != dossier.credential.credential) continue;
        words << DossierWords::tr("Accepted on %1").arg(listed({date(a.on), a.reference.value_or(QString())}));
    }
    return words;
}

QString shortfall(const Finding &criterion)
{
    QStringList parts;
    if (isShort(criterion)) parts << amountOf(criterion);
    for (const Finding &child : criterion.children) {
        if (child.verdict != Verdict::Met) parts << amountOf(child);
    }
    return listed(parts);
}

QString progress(const Finding &criterion)
{
    QStringList parts;
    if (criterion.need != Decimal()) parts << amountOf(criterion);
    for (const Finding &child : criterion.children) parts << amountOf(child);
    return listed(parts);
}

QString name(const DossierWhatIf &whatIf)
{
    const CriterionValues &v = whatIf.values;
    switch (whatIf.which) {
    case DossierWhatIf::Case::Shipped: return DossierWords::tr("As in the rule pack");
    case DossierWhatIf::Case::Engagements:
        return DossierWords::tr("At least %n engagement(s)", nullptr, v.engagements.value_or(0));
    case DossierWhatIf::Case::Signed: return DossierWords::tr("Only with a signed confirmation");
    case DossierWhatIf::Case::NotOwnEmployer: return DossierWords::tr("Excluding work for the holder’s own employer");
    case DossierWhatIf::Case::Hours:
        return DossierWords::tr("At least %1 hours of work").arg(v.hours.value_or(Decimal()).toString());
    case DossierWhatIf::Case::Days:
        return DossierWords::tr("At least %1 days of work").arg(v.days.value_or(Decimal()).toString());
    case DossierWhatIf::Case::Months:
        return DossierWords::tr("Work in at least %n different month(s)", nullptr, v.months.value_or(0));
    case DossierWhatIf::Case::Together: return DossierWords::tr("All of these together");
    }
    Q_UNREACHABLE();
}

QString outcome(bool holds)
{
    return holds ? DossierWords::tr("Would suffice") : DossierWords::tr("Would not suffice");
}

QString safetySentence(const DossierCriterion &criterion)
{
    if (criterion.whatIfs.empty()) return {};
    const auto met = std::ranges::count_if(criterion.whatIfs, [](const DossierWhatIf &w) { return w.holds(); });
    return DossierWords::tr("The experience would suffice under %1 of %2 other criteria. They are examples chosen by "
                            "this program; no source announces their figures.")
        .arg(met)
        .arg(criterion.whatIfs.size());
}

QString standing(const DossierEngagement &engagement)
{
    if (engagement.counts) return DossierWords::tr("Counts");
    if (!engagement.excluded) return {};
    if (*engagement.excluded == Exclusion::AlreadyCounted)
        return DossierWords::tr("Meets the conditions too; the number asked for is already reached");
    return choice(word(*engagement.excluded));
}

QString word(DossierLack::What what)
{
    const auto field = [](const char *name) { return fieldLabel(RecordKind::Engagement, QString::fromLatin1(name)); };
    switch (what) {
    case DossierLack::What::End: return field("to");
    case DossierLack::What::Beneficiary: return field("for");
    case DossierLack::What::Client: return field("client");
    case DossierLack::What::Role: return field("role");
    case DossierLack::What::Aim: return field("aim");
    case DossierLack::What::Result: return field("result");
    case DossierLack::What::Items: return field("items");
    case DossierLack::What::Rationale: return field("rationale");
    case DossierLack::What::Entries: return DossierWords::tr("Entries of practice");
    case DossierLack::What::Time: return DossierWords::tr("Duration of every entry");
    case DossierLack::What::Evidence: return field("evidence");
    case DossierLack::What::Files: return DossierWords::tr("Unaltered files");
    case DossierLack::What::Confirmation: return DossierWords::tr("Signed confirmation");
    }
    Q_UNREACHABLE();
}

QString remedy(const DossierLack &lack, const Engagement &engagement)
{
    switch (lack.what) {
    case DossierLack::What::End: return DossierWords::tr("Record the last day once the work is finished.");
    case DossierLack::What::Beneficiary: return DossierWords::tr("Record for whom the work was done.");
    case DossierLack::What::Client: return DossierWords::tr("Record the client by a code name.");
    case DossierLack::What::Role: return DossierWords::tr("Record the role in the work.");
    case DossierLack::What::Aim: return DossierWords::tr("Record what the work was for.");
    case DossierLack::What::Result: return DossierWords::tr("Record what came of the work.");
    case DossierLack::What::Items: return DossierWords::tr("Choose the syllabus items that the work falls under.");
    case DossierLack::What::Rationale:
        return DossierWords::tr("Write in a sentence why the work falls under these items.");
    case DossierLack::What::Entries: return DossierWords::tr("Add the days of work as entries.");
    case DossierLack::What::Time: return DossierWords::tr("Record hours or days with every entry.");
    case DossierLack::What::Evidence:
        return DossierWords::tr("Attach a report, a contract, minutes or another file that proves the work.");
    case DossierLack::What::Files: return DossierWords::tr("Put the missing or altered file back from a copy.");
    case DossierLack::What::Confirmation: return confirmationRemedy(engagement);
    }
    Q_UNREACHABLE();
}

QString completeness(const DossierEngagement &engagement)
{
    if (engagement.isComplete()) return DossierWords::tr("Complete");
    QStringList names;
    for (const DossierLack &lack : engagement.lacks) names << word(lack.what);
    return listed(names);
}

QString workWords(const DossierWork &work)
{
    if (work == DossierWork()) return {};
    return listed({work.minutes > 0 ? duration(work.minutes) : QString(),
                   DossierWords::tr("%1 days").arg(work.days.toString()),
                   DossierWords::tr("in %n different month(s)", nullptr, work.months)});
}

QString clientWords(const Maybe<ClientId> &id, const Ledger &ledger)
{
    const Client *client = id ? ledger.clients.find(id->text()) : nullptr;
    if (!client) return {};
    const QString who = client->name
                            ? DossierWords::tr("%1 (%2)", "code name, real name").arg(client->code, *client->name)
                            : client->code;
    return listed({who, client->industry.value_or(QString()), client->size.value_or(QString()),
                   client->prefecture.value_or(QString())});
}

QString certifierWords(const Maybe<CertifierId> &id, const Ledger &ledger, RealNames names)
{
    const Certifier *person = id ? ledger.certifiers.find(id->text()) : nullptr;
    if (!person) return {};
    const QString relation = person->relation.value_or(QString());
    if (names == RealNames::LeftOut)
        return relation.isEmpty() ? DossierWords::tr("Verifier (name left out)") : relation;
    const Client *of = person->organisation ? ledger.clients.find(*person->organisation) : nullptr;
    const QString organisation = of ? of->name.value_or(of->code) : person->organisation.value_or(QString());
    return listed({organisation, person->title.value_or(QString()), person->name, relation});
}

QString itemWords(const std::vector<SyllabusItem> &items)
{
    QStringList all;
    for (const SyllabusItem item : items) all << codeName(item) + u' ' + word(item);
    return all.join(u'\n');
}

QString enteredWords(const Maybe<Timestamp> &recordedAt, Date happened)
{
    const RecordedWhen when = recordedWhen(recordedAt, happened);
    if (!when.on) return {};
    return when.isLate() ? DossierWords::tr("%1 (%2)", "day, how much later").arg(date(*when.on), lateness(when))
                         : date(*when.on);
}

QString sentence(const DossierTimeliness &timeliness)
{
    if (timeliness.all() == 0) return {};
    QStringList said{
        DossierWords::tr("Of the %1 engagements and entries behind this dossier, %2 were entered within a week of the "
                         "work and %3 later.")
            .arg(timeliness.all())
            .arg(timeliness.inTime)
            .arg(timeliness.late)};
    if (timeliness.notKnown > 0)
        said << DossierWords::tr("For %n of them the day of entry is not known.", nullptr, timeliness.notKnown);
    return joined(said);
}

QString word(FileState state, const Evidence &file)
{
    switch (state) {
    case FileState::There:
        return file.bytes == 0 ? DossierWords::tr("Empty", "a file") : DossierWords::tr("Unaltered", "a file");
    case FileState::Missing: return DossierWords::tr("Missing", "a file");
    case FileState::Altered: return DossierWords::tr("Altered", "a file");
    }
    Q_UNREACHABLE();
}

QString placeOf(const QString &record, const DossierRequest &request)
{
    const DossierEngagement *of = request.figures.engagementOf(record);
    const int number = of ? int(of - request.figures.engagements.data()) + 1 : 0;
    if (of && of->id == record) return DossierWords::tr("Engagement %1", "by number").arg(number);
    const Practice *entry = request.source.ledger->practices.find(record);
    const QString day = entry ? date(entry->from) : QString();
    return of ? DossierWords::tr("Engagement %1, entry of %2", "number, day").arg(number).arg(day)
              : DossierWords::tr("Entry of %1", "a day").arg(day);
}

std::vector<ConfirmationLine> confirmationLines(const DossierRequest &request)
{
    std::vector<ConfirmationLine> lines;
    const Ledger &ledger = *request.source.ledger;
    const auto add = [&](const auto &record, bool always) {
        if (!always && !record.certification && !record.certifier) return;
        ConfirmationLine line;
        const auto &c = record.certification;
        line.record = record.id.text();
        line.state = choice(word(c ? c->state : CertificationState::NotAsked));
        line.certifier = certifierWords(record.certifier, ledger, request.choice.names);
        if (c) {
            line.on = c->on;
            line.askedAgain = c->remindedOn;
            line.reason = c->reason.value_or(QString());
        }
        if (record.confirmationForm) {
            line.form = record.confirmationForm->sha256;
            line.changed = changedSinceFormSentence(Record(record), ledger);
        }
        lines.push_back(std::move(line));
    };
    const auto addEntries = [&](const std::vector<QString> &entries) {
        for (const QString &id : entries) {
            if (const Practice *p = ledger.practices.find(id)) add(*p, false);
        }
    };
    for (const DossierEngagement &d : request.figures.engagements) {
        if (const Engagement *g = ledger.engagements.find(d.id)) add(*g, true);
        addEntries(d.entries);
    }
    addEntries(request.figures.loose);
    return lines;
}

QString journalSentence(const JournalHead &head)
{
    if (head.seq == 0) return {};
    return DossierWords::tr(
               "Latest hash of the history when this was made: %1:%2. It can show later that nothing before it "
               "was changed.")
        .arg(QString::number(head.seq), head.hash);
}

QStringList leftOutWords(const Dossier &dossier)
{
    QStringList words;
    if (dossier.outside > 0) {
        words << DossierWords::tr("%n entry(s) outside this period that belong to no engagement are not listed.",
                                  nullptr, dossier.outside);
    }
    if (dossier.later > 0) {
        words << DossierWords::tr("%n engagement(s) and entries after this day are not listed.", nullptr,
                                  dossier.later);
    }
    return words;
}

QString namesSentence(RealNames names)
{
    return names == RealNames::LeftOut
               ? DossierWords::tr("Real names of clients and verifiers are left out: clients appear under code names, "
                                  "verifiers by their relation. Names of confidential files are left out as well.")
               : DossierWords::tr(
                     "Clients and verifiers are named at the holder’s request. Names of confidential files are "
                     "left out.");
}

} // namespace koshin::text
