// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

namespace koshin::paste {

/// The code that a cell names by its word in Japanese or English or by its name, as in `単独`,
/// `alone`, `sole`. For kinds, themes and skills: the words of the quick entry.
template<Code E>
[[nodiscard]] Maybe<E> codeNamed(const QString &cell);

/// Whether something was done, as columns of a state or an attendance say it.
enum class DoneState { Done, NotDone, Ahead };
[[nodiscard]] Maybe<DoneState> statusNamed(const QString &cell);

extern template Maybe<TrainingKind> codeNamed(const QString &);
extern template Maybe<PracticeKind> codeNamed(const QString &);
extern template Maybe<Theme> codeNamed(const QString &);
extern template Maybe<Skill> codeNamed(const QString &);
extern template Maybe<TrainingRole> codeNamed(const QString &);
extern template Maybe<PracticeRole> codeNamed(const QString &);
extern template Maybe<Delivery> codeNamed(const QString &);
extern template Maybe<Beneficiary> codeNamed(const QString &);
extern template Maybe<Assignment> codeNamed(const QString &);
extern template Maybe<CertificationState> codeNamed(const QString &);

} // namespace koshin::paste

namespace koshin {

KOSHIN_CODES(paste::DoneState, "done", "not-done", "ahead")

} // namespace koshin
