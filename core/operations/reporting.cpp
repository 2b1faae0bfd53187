// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/reporting.h"

#include "operations/exporting.h"
#include "rules/engine/engine.h"
#include "rules/engine/terms.h"
#include "storage/workspace.h"

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

Result<CredentialAssessment> inTerm(const ReportSource &source, const Credential &credential, const Maybe<int> &term)
{
    CredentialAssessment present =
        assess(source.schemes, *source.ledger, credential, {.asOf = source.asOf, .withPlans = false});
    if (!term || (present.term && present.term->index == *term)) return present;
    for (CredentialAssessment &earlier : earlierTerms(source.schemes, *source.ledger, credential, source.asOf)) {
        if (earlier.term->index != *term) continue;
        earlier.status = present.status;
        return std::move(earlier);
    }
    return failure(ErrorCode::NoSuchTerm, {QString::number(*term)});
}

} // namespace

Maybe<Period> ReportRequest::period() const
{
    if (choice.days) return choice.days;
    return credential.term ? Maybe<Period>(credential.term->period) : Maybe<Period>();
}

Result<ReportSource> reportSource(Workspace &workspace, std::shared_ptr<const Ledger> ledger,
                                  const SchemeCatalogue &schemes, Date asOf, const QString &programVersion)
{
    const auto head = workspace.head();
    if (!head) return Failure(head.error());
    return ReportSource{std::move(ledger), schemes, asOf, workspace.evidence(), *head, programVersion};
}

Result<ReportRequest> reportRequest(const ReportSource &source, const ReportChoice &choice)
{
    const auto id = reportedCredential(*source.ledger, choice.credential);
    if (!id) return Failure(id.error());
    if (choice.days && choice.days->to < choice.days->from) {
        return failure(ErrorCode::EndBeforeStart,
                       {u"to"_s, choice.days->to.toString(), u"from"_s, choice.days->from.toString()});
    }
    auto credential = inTerm(source, *source.ledger->credentials.find(*id), choice.term);
    if (!credential) return Failure(credential.error());
    ReportRequest request{source, choice, std::move(*credential), sealedNames(*source.ledger, choice.clearance)};
    request.source.ledger = std::make_shared<const Ledger>(redacted(*source.ledger, choice.clearance));
    return request;
}

std::vector<TermSpan> reportedTerms(const ReportSource &source, const QString &credential)
{
    std::vector<TermSpan> terms;
    const Credential *found = source.ledger->credentials.find(credential);
    if (!found) return terms;
    for (const auto &earlier : earlierTerms(source.schemes, *source.ledger, *found, source.asOf))
        terms.push_back(*earlier.term);
    const auto present = assess(source.schemes, *source.ledger, *found, {.asOf = source.asOf, .withPlans = false});
    if (present.term) terms.push_back(*present.term);
    return terms;
}

} // namespace koshin
