// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendar/clock.h"
#include "ledger/ledger.h"
#include "rules/scheme/knownscheme.h"
#include "storage/edit.h"

#include <functional>

namespace koshin {

// What a person does to records, one function each. It makes the edit from the ledger, the rules and what was
// chosen; window and command line only ask for the choices and perform it. So both leave the same entry in the
// journal and refuse the same things.

/// Makes ids for new records.
using IdMaker = std::function<QString()>;

/// A new id for a record (UUID).
[[nodiscard]] QString newRecordId();

/// New records, stamped with the moment they are written down. Errors: UnknownScheme.
[[nodiscard]] Result<Edit> adding(std::vector<Record> records, const KnowsScheme &knows, Timestamp now);
/// One record as it is to be. `before` is what the person saw, or nothing for a criterion as shipped. Errors:
/// UnknownScheme.
[[nodiscard]] Result<Edit> changing(const Record &after, const Maybe<Record> &before, const KnowsScheme &knows);
/// Errors: UnknownRecord.
[[nodiscard]] Result<Edit> removing(const Ledger &ledger, const QStringList &ids);
/// Files of evidence; the records that they are attached to stay without them. Errors: UnknownRecord.
[[nodiscard]] Result<Edit> detaching(const Ledger &ledger, const QStringList &files);
[[nodiscard]] Edit settingHolder(const Holder &holder);

/// The criterion of a scheme on a day, or null where it has none of this name.
[[nodiscard]] const Requirement *criterionOf(const SchemeCatalogue &schemes, const SchemeId &scheme,
                                             const QString &criterion, Date on);
/// The same as a record: what the holder's own conditions start from.
[[nodiscard]] Maybe<Criterion> shippedCriterion(const SchemeCatalogue &schemes, const SchemeId &scheme,
                                                const QString &criterion, Date on);

/// What is known of a renewal before it is recorded: the day of the application that is recorded in the term, and
/// the day after the term.
struct RenewalDays
{
    Maybe<Date> appliedOn;
    Maybe<Date> startsOn;
};
/// The last application for renewal among the events of the credential from a day until before another.
[[nodiscard]] Maybe<Date> lastApplication(const Ledger &ledger, const CredentialId &credential, Date from, Date before);
[[nodiscard]] RenewalDays renewalDays(const Ledger &ledger, const SchemeCatalogue &schemes,
                                      const Credential &credential, Date asOf);
/// The credential with a renewal more; see `renewalDays`.
[[nodiscard]] Credential renewed(Credential credential, const Renewal &renewal);
/// `after` is the credential with its renewals, as the person has them.
[[nodiscard]] Result<Edit> renewing(const Credential &after, const Credential &before, const KnowsScheme &knows);

/// What a plan becomes when it is done: on its day, or on the as-of day where that is earlier.
[[nodiscard]] Record fulfilled(const Plan &plan, Date asOf);
/// The record that carries out a plan; the plan goes in the same step. Errors: UnknownRecord, UnknownScheme.
[[nodiscard]] Result<Edit> fulfilling(const Ledger &ledger, const PlanId &plan, const Record &done,
                                      const KnowsScheme &knows, Timestamp now);

/// Copies of trainings and practices, dated on a day; other records are passed over.
[[nodiscard]] std::vector<Record> copiesOf(const Ledger &ledger, const QStringList &ids, Date on, const IdMaker &newId,
                                           Timestamp now);

} // namespace koshin
