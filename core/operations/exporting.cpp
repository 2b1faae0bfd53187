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

Result<Ledger> leavingLedger(const Ledger &ledger, const Clearance &clearance)
{
    Ledger leaving = redacted(ledger, clearance);
    if (const auto clean = sealedNames(ledger, clearance).check(leaving); !clean) return Failure(clean.error());
    return leaving;
}

Result<> exportLedger(const Target &target, const Ledger &ledger, const Clearance &clearance)
{
    const auto leaving = leavingLedger(ledger, clearance);
    if (!leaving) return Failure(leaving.error());
    OutputFile out(target);
    if (const auto begun = out.begin(); !begun) return begun;
    const auto written = writeLedger(out, *leaving);
    const auto kept = out.commit(); // knows better why something could not be written
    return kept ? written : kept;
}

SealedNames sealedNames(const Ledger &ledger, const Clearance &clearance)
{
    return clearance.names == RealNames::Included ? SealedNames() : SealedNames(ledger);
}

Result<QString> reportedCredential(const Ledger &ledger, const QString &asked)
{
    const auto found = oneOf(ledger.credentials, asked, u"--credential"_s);
    return found ? Result<QString>((*found)->id.text()) : Failure(found.error());
}

Result<const Profile *> exportedProfile(const Ledger &redacted, const QString &asked, const SealedNames &names)
{
    const auto found = oneOf(redacted.profiles, asked, u"--id"_s);
    if (!found) return found;
    if (const auto clean = names.check(**found); !clean) return Failure(clean.error());
    return found;
}

} // namespace koshin
