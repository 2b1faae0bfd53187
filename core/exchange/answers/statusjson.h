// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"
#include "rules/figures/recordlines.h"
#include "rules/foresight/planstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace koshin {

// The assessment for other programs, as `koshin status --json` and `koshin explain --json` print
// it (docs/command-line.md). What is not known is null; amounts are decimal numbers.

/// Everything that `status` tells: as-of day, credentials, deadlines, requirements, cost.
[[nodiscard]] QJsonObject statusJson(const Assessment &assessment);
[[nodiscard]] QJsonObject statusJson(const CredentialAssessment &credential);

/// The same with the texts of the rules: names, what closes a requirement, what may follow when it
/// is missed, the conditions of a criterion, the duties.
[[nodiscard]] QJsonObject explainJson(const CredentialAssessment &credential, Date asOf);
[[nodiscard]] QJsonObject explainJson(const CredentialAssessment &credential, const Finding &finding, Date asOf);

/// What a record is worth to each credential.
[[nodiscard]] QJsonObject recordLinesJson(const std::vector<RecordLine> &lines, const QString &record, Date asOf);

/// Plans beside what was recorded.
[[nodiscard]] QJsonArray plansJson(const std::vector<PlanState> &plans);

} // namespace koshin
