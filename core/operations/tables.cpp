// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/tables.h"

#include "exchange/tables/recordcsv.h"
#include "operations/exporting.h"
#include "rules/engine/engine.h"

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

bool hasRecords(const Ledger &ledger, RecordKind kind)
{
    return withKind(kind, [&]<class R>() { return !ledger.list<R>().empty(); });
}

Failure nothingOf(const std::vector<RecordKind> &kinds)
{
    QStringList names;
    for (const RecordKind kind : kinds) names += codeName(kind);
    return failure(ErrorCode::NothingToExport, {names.join(u", "_s)});
}

} // namespace

Result<TablesRequest> tablesRequest(const Ledger &ledger, const SchemeCatalogue &schemes, Date asOf,
                                    const QString &programVersion, const TablesChoice &choice, const QString &format)
{
    if (!choice.credential.isEmpty() && !ledger.credentials.find(choice.credential))
        return failure(ErrorCode::UnknownRecord, {choice.credential});
    TablesRequest request;
    for (std::size_t i = 0; i < CodeNames<RecordKind>::names.size(); ++i) {
        const auto kind = RecordKind(i);
        const bool isMeant = choice.kinds.empty() || std::ranges::find(choice.kinds, kind) != choice.kinds.end();
        if (isMeant && hasRecords(ledger, kind)) request.kinds.push_back(kind);
    }
    if (request.kinds.empty()) return nothingOf(choice.kinds);
    auto leaving = leavingLedger(ledger, choice.clearance);
    if (!leaving) return Failure(leaving.error());
    request.ledger = std::make_shared<const Ledger>(std::move(*leaving));
    request.withRequirements = choice.kinds.empty() && !ledger.credentials.empty();
    if (request.withRequirements) request.assessment = assess(schemes, *request.ledger, {.asOf = asOf});
    if (!choice.credential.isEmpty()) {
        std::erase_if(request.assessment.credentials,
                      [&](const CredentialAssessment &c) { return c.credential.text() != choice.credential; });
    }
    request.asOf = asOf;
    request.programVersion = programVersion;
    request.language = choice.language;
    request.sealed = sealedNames(ledger, choice.clearance);
    request.format = format;
    return request;
}

Result<> exportCsv(const Target &target, const Ledger &ledger, RecordKind kind, const Clearance &clearance,
                   bool withMark, const Progress &progress)
{
    if (!hasRecords(ledger, kind)) return nothingOf({kind});
    const auto leaving = leavingLedger(ledger, clearance);
    if (!leaving) return Failure(leaving.error());
    OutputFile out(target);
    if (const auto begun = out.begin(); !begun) return begun;
    const auto written = writeCsv(out, *leaving, kind, withMark, progress);
    if (!written && written.error().code == ErrorCode::Cancelled) return written;
    const auto kept = out.commit(); // knows better why something could not be written
    return kept ? written : kept;
}

} // namespace koshin
