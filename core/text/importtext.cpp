// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/importtext.h"

#include "text/codetext.h"
#include "text/errortext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString subject(const VerdictChange &change, const Assessment &after)
{
    const CredentialAssessment *credential = after.credential(change.credential);
    const QString name = credential ? credentialName(*credential) : change.credential;
    if (change.requirement.isEmpty()) return name;
    return ImportWords::tr("%1 “%2”", "credential, requirement").arg(name, inUse(change.name));
}

QString requirementName(const Criterion &criterion, const SchemeCatalogue &schemes, Date asOf)
{
    const auto scheme = schemes.value(criterion.scheme.text());
    const Edition *edition = scheme ? scheme->editionOn(asOf) : nullptr;
    const Requirement *rule = edition ? scheme->requirement(*edition, criterion.criterion) : nullptr;
    return rule ? inUse(rule->name) : criterion.criterion;
}

QString schemeName(const Criterion &criterion, const SchemeCatalogue &schemes)
{
    const auto scheme = schemes.value(criterion.scheme.text());
    return scheme ? inUse(scheme->shortName) : criterion.scheme.text();
}

QString documentName(const Reference &reference)
{
    QStringList parts{reference.title.value_or(QString()), reference.number.value_or(QString()),
                      reference.url.value_or(QString())};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString conditionsStatement(const Criterion &criterion, const QString &name, const QString &scheme)
{
    const QString conditions = sentence(criterion.values);
    if (criterion.standing == CriterionStanding::Confirmed && criterion.reference) {
        return ImportWords::tr("The issuer has confirmed the conditions for “%1” (%2) in “%3”: %4")
            .arg(name, scheme, documentName(*criterion.reference), conditions);
    }
    return ImportWords::tr("I assume these conditions for “%1” (%2): %3").arg(name, scheme, conditions);
}

QString acceptanceStatement(const Acceptance &acceptance, const QString &name, const Assessment &after)
{
    const CredentialAssessment *credential = after.credential(acceptance.credential.text());
    const QString holding = credential ? credentialName(*credential) : acceptance.credential.text();
    if (!acceptance.reference || acceptance.reference->isEmpty()) {
        return ImportWords::tr("The issuer has accepted “%1” for %2 on %3.").arg(name, holding, date(acceptance.on));
    }
    return ImportWords::tr("The issuer has accepted “%1” for %2 on %3 (%4).")
        .arg(name, holding, date(acceptance.on), *acceptance.reference);
}

} // namespace

QString word(Doubles what)
{
    switch (what) {
    case Doubles::Refuse: return ImportWords::tr("Refuse", "what to do with a double");
    case Doubles::Skip: return ImportWords::tr("Skip", "what to do with a double");
    case Doubles::Replace: return ImportWords::tr("Replace", "what to do with a double");
    case Doubles::KeepBoth: return ImportWords::tr("Keep both", "what to do with a double");
    case Doubles::Ask: break;
    }
    return ImportWords::tr("Ask", "what to do with a double");
}

QString sentence(const Double &one)
{
    return sentence(Error{ErrorCode::ContentDiffers, {title(one.here)}, one.where});
}

QString doublesSentence(const IntakeAnswer &answer)
{
    const auto &counts = answer.outcome;
    if (counts.leftOut + counts.replaced + counts.keptBoth == 0) return {};
    return ImportWords::tr("Duplicates: skip %1, replace %2, keep both %3.")
        .arg(counts.leftOut)
        .arg(counts.replaced)
        .arg(counts.keptBoth);
}

QStringList remarkSentences(const IntakeAnswer &answer)
{
    QStringList said;
    for (const Error &remark : answer.remarks) said += sentence(remark);
    return said;
}

QString sentence(const VerdictChange &change, const Assessment &after)
{
    const QString what = subject(change, after);
    if (!change.to)
        return ImportWords::tr("%1: %2 → no longer required", "what, verdict").arg(what, word(*change.from));
    if (!change.from) return ImportWords::tr("%1: %2 (new)", "what, verdict").arg(what, word(*change.to));
    return ImportWords::tr("%1: %2 → %3", "what, verdict before, verdict after")
        .arg(what, word(*change.from), word(*change.to));
}

QStringList statements(const BroughtCriterion &brought, const SchemeCatalogue &schemes, const Assessment &after)
{
    const QString name = requirementName(brought.record, schemes, after.asOf);
    QStringList said;
    if (brought.conditions) said += conditionsStatement(brought.record, name, schemeName(brought.record, schemes));
    for (const Acceptance &acceptance : brought.acceptances) said += acceptanceStatement(acceptance, name, after);
    return said;
}

QStringList statements(const IntakeAnswer &answer, const SchemeCatalogue &schemes)
{
    QStringList said;
    for (const BroughtCriterion &brought : answer.criteria) said += statements(brought, schemes, answer.after);
    return said;
}

QString withoutFileSentence(const IntakeAnswer &answer)
{
    constexpr std::size_t named = 3;
    const auto &all = answer.withoutFile;
    if (all.empty()) return {};
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, all.size()); ++i) names += ImportWords::tr("“%1”").arg(all[i].fileName);
    if (all.size() > named) names += u"…"_s;
    return ImportWords::tr("%n piece(s) of evidence came without the file: %1. Attach it, or there is nothing to show.",
                           "", int(all.size()))
        .arg(names.join(ImportWords::tr(", ")));
}

} // namespace koshin::text
