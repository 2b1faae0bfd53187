// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/audittext.h"

#include "rules/engine/checklist.h"
#include "rules/scheme/rulefacts.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/rulestext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace koshin::text {

namespace {

struct Audit
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString fileName(const QString &evidence, const Ledger &ledger)
{
    const Evidence *file = ledger.evidence.find(evidence);
    return file ? file->fileName : evidence;
}

// Where several papers are each enough, all of them are named.
QString papersFor(const AuditPaper &paper, const AuditDemand *demand)
{
    const QString one = inUse(paper.name);
    if (!demand || !demand->papers.value) return one;
    QStringList others{one};
    for (const AuditPapers &set : *demand->papers.value) {
        if (set.size() != 1) return one;
        if (const QString name = inUse(set.front().name); !others.contains(name)) others += name;
    }
    if (others.size() == 1) return one;
    const QString last = others.takeLast();
    return Audit::tr("%1 or %2", "papers of which one is enough")
        .arg(others.join(Audit::tr(", ", "between papers of which one is enough")), last);
}

QString fieldOf(const QString &name, RecordKind kind)
{
    return name == QLatin1String("certification") ? Audit::tr("signed confirmation") : fieldLabel(kind, name);
}

QString outcome(const std::vector<AuditLine> &lines)
{
    const auto refused = std::ranges::count_if(lines, [](const AuditLine &l) { return l.isComplete() == false; });
    const bool isKnown = std::ranges::all_of(lines, [](const AuditLine &l) { return l.isComplete().has_value(); });
    if (refused > 0) return Audit::tr("%n of them would not be accepted.", nullptr, int(refused));
    return isKnown ? Audit::tr("Nothing is missing.") : Audit::tr("Nothing is missing, as far as is known.");
}

QString issuerOf(const CredentialAssessment &credential)
{
    return credential.scheme ? inUse(credential.scheme->issuer) : QString();
}

} // namespace

QString completeness(Maybe<bool> isComplete)
{
    if (!isComplete) return Audit::tr("Not known");
    return *isComplete ? Audit::tr("Complete") : Audit::tr("Incomplete");
}

QString sentence(const AuditLack &lack, const AuditLine &line, const Ledger &ledger)
{
    switch (lack.what) {
    case AuditLack::What::Field: return fieldOf(lack.field, line.kind);
    case AuditLack::What::Paper: return papersFor(*lack.paper, line.demand);
    case AuditLack::What::Translation:
        return lack.field == QLatin1String("en")
                   ? Audit::tr("English translation of the proof")
                   : Audit::tr("translation of the proof (%1)", "language").arg(languageName(lack.field));
    case AuditLack::What::File:
        return lack.state == FileState::Missing
                   ? Audit::tr("the file “%1”, which is not in the evidence store").arg(fileName(lack.evidence, ledger))
                   : Audit::tr("the file “%1” as it was added: it was altered").arg(fileName(lack.evidence, ledger));
    }
    return {};
}

QString missingOf(const AuditLine &line, const Ledger &ledger)
{
    QStringList all;
    for (const AuditLack &lack : line.lacks) all += sentence(lack, line, ledger);
    return all.join(Audit::tr("; ", "between things that are missing"));
}

QStringList doubtsOf(const AuditLine &line, const Ledger &ledger)
{
    QStringList all;
    for (const QString &id : line.refused) all += Audit::tr("“%1” is not accepted as proof.").arg(fileName(id, ledger));
    for (const AuditDoubt &doubt : line.doubts) {
        const QString name = fileName(doubt.evidence, ledger);
        all += doubt.what == AuditDoubt::What::Type ? Audit::tr("The type of “%1” is not recorded.").arg(name)
                                                    : Audit::tr("The language of “%1” is not recorded.").arg(name);
    }
    return all;
}

QString sentence(const AuditRehearsal &rehearsal)
{
    if (!rehearsal.credential->term) return Audit::tr("There is no term to rehearse an audit of.");
    if (!rehearsal.rules) {
        return Audit::tr("What %1 asks for in an audit is not known. Nothing is claimed about the records.")
            .arg(issuerOf(*rehearsal.credential));
    }
    if (rehearsal.lines.empty()) return Audit::tr("No record counts in this term yet.");
    const int all = int(rehearsal.lines.size());
    if (rehearsal.isComplete()) return Audit::tr("%n record(s), all complete.", nullptr, all);
    const QString said = Audit::tr("%1 of %2 records are complete.").arg(rehearsal.complete()).arg(all);
    const int unknown = rehearsal.notKnown();
    return unknown == 0 ? said : joined({said, Audit::tr("Of %n it is not known.", "records", unknown)});
}

QString commonLack(const AuditRehearsal &rehearsal, const Ledger &ledger)
{
    std::map<QString, int> times;
    for (const AuditLine &line : rehearsal.lines) {
        for (const AuditLack &lack : line.lacks) ++times[sentence(lack, line, ledger)];
    }
    const auto most = std::ranges::max_element(times, {}, [](const auto &lack) { return lack.second; });
    if (most == times.end()) return {};
    return Audit::tr("Most often missing: %1 (%n record(s)).", "", most->second).arg(most->first);
}

QString keepSentence(const AuditRehearsal &rehearsal)
{
    if (rehearsal.keepUntil)
        return Audit::tr("Keep the evidence of this term until %1.").arg(spokenDate(*rehearsal.keepUntil));
    return Audit::tr("How long the evidence of this term must be kept is not known.");
}

QString sentence(const AuditSample &sample)
{
    const int drawn = int(sample.lines.size());
    QStringList all;
    if (sample.span) all += Audit::tr("Time looked at: %1 to %2.").arg(date(sample.span->from), date(sample.span->to));
    if (sample.from == 0) all += Audit::tr("No record lies in it.");
    else {
        all += drawn == sample.from ? Audit::tr("All %n record(s) are drawn.", nullptr, drawn)
                                    : Audit::tr("%1 of %2 records are drawn.").arg(drawn).arg(sample.from);
    }
    if (drawn > 0) all += outcome(sample.lines);
    if (sample.answerBy) {
        all += Audit::tr("If notice came on %1, it would have to be answered by %2.")
                   .arg(date(sample.asOf), date(*sample.answerBy));
    }
    if (!sample.what) all += Audit::tr("How the issuer draws is not known; this draw is Koshin’s own.");
    else if (*sample.what == AuditDraw::What::Some)
        all += Audit::tr("How many the issuer draws is not known; the number is Koshin’s own.");
    return joined(all);
}

QString word(Keeping::State state)
{
    switch (state) {
    case Keeping::State::Keep: return Audit::tr("Keep");
    case Keeping::State::MayGo: return Audit::tr("May be discarded");
    case Keeping::State::NotKnown: return Audit::tr("Not known");
    case Keeping::State::Unused: return Audit::tr("Not attached");
    }
    return {};
}

QString sentence(const Keeping &keeping)
{
    const QString until = keeping.until ? date(*keeping.until) : QString();
    switch (keeping.state) {
    case Keeping::State::Keep:
        return (keeping.isLeast ? Audit::tr("Keep at least until %1") : Audit::tr("Keep until %1")).arg(until);
    case Keeping::State::MayGo: return Audit::tr("May be discarded: had to be kept until %1").arg(until);
    case Keeping::State::NotKnown:
        return keeping.until ? Audit::tr("Until %1 for one issuer; not known for all its uses").arg(until)
                             : Audit::tr("How long is not known");
    case Keeping::State::Unused: return Audit::tr("No record names it");
    }
    return {};
}

std::vector<AuditRule> auditRules(const CredentialAssessment &credential, Date asOf)
{
    std::vector<AuditRule> all;
    if (!credential.edition || !credential.edition->audit) return all;
    for (const RuleFact &fact : factsOf(*credential.edition)) {
        if (!isOfAudit(fact.aspect)) continue;
        AuditRule rule{inUse(fact.name),
                       label(fact.aspect),
                       words(fact.value, {}, credential.edition.get()),
                       inUse(fact.note),
                       fact.standing ? word(*fact.standing) : QString(),
                       {}};
        for (const Source &source : sourcesOf(fact.sources, credential)) rule.sources.push_back(knownOn(source, asOf));
        all.push_back(std::move(rule));
    }
    return all;
}

} // namespace koshin::text
