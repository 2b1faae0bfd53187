// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/dossier.h"

#include "operations/exporting.h"

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Each file is read once, however many records name it; without a store there is nothing to look at.
FileLook lookInto(const Maybe<EvidenceStore> &store, const std::function<bool()> &goesOn)
{
    return [&store,
            progress = CopyProgress([&goesOn](qint64, qint64) { return !goesOn || goesOn(); })](const Evidence &file) {
        if (!store) return FileState::There;
        Result<> looked = store->check(file);
        if (looked) looked = store->verify(file.sha256, progress);
        return fileState(looked);
    };
}

} // namespace

Result<QString> dossierCredential(const Ledger &ledger, const SchemeCatalogue &schemes, const QString &asked)
{
    const auto knows = [&](const auto &credential) {
        return knowsCriterion(schemes.value(credential->scheme.text()).get());
    };
    const auto &all = ledger.credentials.pointers();
    if (asked.isEmpty()) {
        const auto first = std::ranges::find_if(all, knows);
        if (first != all.end() && std::ranges::none_of(first + 1, all.end(), knows)) return (*first)->id.text();
        return failure(ErrorCode::MissingField, {u"--credential"_s});
    }
    const Credential *found = ledger.credentials.find(asked);
    if (!found) {
        const bool isOther = ledger.find(asked).has_value();
        return failure(isOther ? ErrorCode::NotACredential : ErrorCode::UnknownRecord, {asked});
    }
    return knows(found) ? Result<QString>(asked) : failure(ErrorCode::NoDeemedAttendance, {asked});
}

Result<DossierRequest> dossierRequest(const ReportSource &source, const DossierChoice &choice,
                                      const std::function<bool()> &goesOn)
{
    const auto id = dossierCredential(*source.ledger, source.schemes, choice.credential);
    if (!id) return Failure(id.error());
    ReportChoice term{.credential = *id, .term = choice.term, .clearance = {.names = choice.names}};
    auto report = reportRequest(source, term);
    if (!report) return Failure(report.error());
    DossierRequest request{std::move(report->source), choice, {}, std::move(report->sealed)};
    request.choice.credential = *id;
    request.figures =
        dossierOf(source.schemes, *source.ledger, report->credential, lookInto(source.evidence, goesOn), source.asOf);
    if (goesOn && !goesOn()) return failure(ErrorCode::Cancelled);
    return request;
}

} // namespace koshin
