// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin::text {

// The words for codes, in the language in use: short, without full stop. Everything that shows a
// code to a person takes its word from here.

[[nodiscard]] QString word(Verdict verdict);
[[nodiscard]] QString word(Exclusion reason); ///< a clause: `it lies outside the window`
[[nodiscard]] QString word(Standing standing);
[[nodiscard]] QString word(RecordKind kind);
[[nodiscard]] QString heading(RecordKind kind);        ///< of a list of such records: `Clients`
[[nodiscard]] QString several(RecordKind kind, int n); ///< a number of them: `12 clients`
[[nodiscard]] QString word(CredentialStatus status);
[[nodiscard]] QString word(TrainingKind kind);
[[nodiscard]] QString word(TrainingRole role);
[[nodiscard]] QString word(Delivery delivery);
[[nodiscard]] QString word(Payer payer);
[[nodiscard]] QString word(PracticeKind kind);
[[nodiscard]] QString word(Beneficiary beneficiary);
[[nodiscard]] QString word(Assignment assignment);
[[nodiscard]] QString word(PracticeRole role);
[[nodiscard]] QString word(Theme theme);
[[nodiscard]] QString word(Skill skill);
[[nodiscard]] QString word(SkillLevel level);
[[nodiscard]] QString meaning(SkillLevel level); ///< what one can do who has it, in a sentence
[[nodiscard]] QString word(ServiceUnit unit);    ///< what a fee is asked for: `an hour`
[[nodiscard]] QString word(EvidenceKind kind);
[[nodiscard]] QString word(CertificationState state);
[[nodiscard]] QString word(EventKind kind);
[[nodiscard]] QString word(CriterionStanding standing);
[[nodiscard]] QString word(DeadlineKind kind);
/// The item's title in the syllabus; English is the program's own rendering.
[[nodiscard]] QString word(SyllabusItem item);
/// A word as a choice or a value of its own, with a capital where the script has them: `Online course`.
[[nodiscard]] QString choice(const QString &word);
/// What a person calls the record: its title, code name, file name, or for an event its kind in
/// words. Never a sealed name.
[[nodiscard]] QString title(const Record &record);
/// A unit with its number, as in `2 courses`.
[[nodiscard]] QString quantity(Decimal amount, const QString &unit);
/// The label of a record's field by its name in the file, as in `completedOn` → 修了日.
[[nodiscard]] QString fieldLabel(RecordKind kind, const QString &field);
/// What the day of a confirmation in this state is called; as `fieldLabel` has it while nothing was asked.
[[nodiscard]] QString confirmationDayLabel(CertificationState state);

} // namespace koshin::text
