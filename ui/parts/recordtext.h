// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "rules/engine/assessment.h"
#include "toolkit/mark.h"

namespace koshin::recordtext {

/// One field of a record in words.
struct Line
{
    QString label;
    QString value;
};

/// Every field of a record that holds something, in the order of the field tables, without its id,
/// its title and whatever is sealed; references are named by what they lead to.
[[nodiscard]] std::vector<Line> lines(const Record &record, const Ledger &ledger, const Assessment &assessment);
/// What a person calls the record, in the language in use; a credential by its scheme's name.
[[nodiscard]] QString title(const Record &record, const Assessment &assessment);
/// Its day and size, as in `2026-05-22（令和8年5月22日）・9時間30分`; may be empty.
[[nodiscard]] QString subtitle(const Record &record);
/// The day on which a file was kept, where the person is; empty if that is not known.
[[nodiscard]] QString dayAdded(const Evidence &evidence);
/// Minutes of a practice entry; days count nothing here.
[[nodiscard]] int minutesOf(const Practice &practice);
/// The mark that a confirmation wears.
[[nodiscard]] StatusMark markOf(CertificationState state);
[[nodiscard]] QString clientCode(const Maybe<ClientId> &client, const Ledger &ledger);
/// What a person calls a credential: its short name and number.
[[nodiscard]] QString credentialName(const CredentialId &credential, const Assessment &assessment);
/// Hours with one decimal, for columns of figures.
[[nodiscard]] QString hours(qint64 minutes);
/// `2026-04-06 〜 2026-09-18`, without a last day `from 2026-04-06`.
[[nodiscard]] QString period(Date from, const Maybe<Date> &to);
/// Days in one column: `2026-06-26`, of several `2026-06-26〜28`, `2026-06-30〜07-02`.
[[nodiscard]] QString days(Date from, const Maybe<Date> &to);

} // namespace koshin::recordtext
