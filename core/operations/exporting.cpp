// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/exporting.h"

#include "exchange/records/ledgerjson.h"

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

template<class R>
Result<const R *> oneOf(const RecordList<R> &all, const QString &asked, const QString &option)
{
    if (asked.isEmpty() && all.size() == 1) return &all[0];
    if (asked.isEmpty()) return failure(ErrorCode::MissingField, {option});
    const R *found = all.find(asked);
    if (!found) return failure(ErrorCode::UnknownRecord, {asked});
    return found;
}

} // namespace

Result<> exportLedger(const Target &target, const Ledger &ledger, const Clearance &clearance)
{
    OutputFile out(target);
    if (const auto begun = out.begin(); !begun) return begun;
    const auto written = writeLedger(out, redacted(ledger, clearance));
    const auto kept = out.commit(); // knows better why something could not be written
    return kept ? written : kept;
}

Result<QString> reportedCredential(const Ledger &ledger, const QString &asked)
{
    const auto found = oneOf(ledger.credentials, asked, u"--credential"_s);
    return found ? Result<QString>((*found)->id.text()) : Failure(found.error());
}

Result<const Profile *> exportedProfile(const Ledger &ledger, const QString &asked)
{
    return oneOf(ledger.profiles, asked, u"--id"_s);
}

} // namespace koshin
