// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

#include <QStringList>

namespace koshin {

/// The credentials of an assessment as a person looks at them: first those that the holder put in an order, then the
/// others by how they stand: first those with something missed, then by what presses most; those given up stand last.
/// They live as long as the assessment.
[[nodiscard]] std::vector<const CredentialAssessment *> inOrder(const Assessment &assessment,
                                                                const QStringList &chosen);

} // namespace koshin
