// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/assessment.h"

namespace koshin {

// An application and what stands around it, read off the rules and the proof.

/// Whether a requirement is done in steps: an application, or what its pack gives a checklist for.
[[nodiscard]] bool hasSteps(const Finding &finding);
/// The other hard requirements of the credential, in the order of the rules.
[[nodiscard]] std::vector<const Finding *> toBeMetBeside(const Finding &finding,
                                                         const CredentialAssessment &credential);
/// The first requirement of the credential that is done in steps; null if it has none.
[[nodiscard]] const Finding *applicationOf(const CredentialAssessment &credential);
/// The sources of these keys, in the edition of the assessment; a key without a source is passed over.
[[nodiscard]] std::vector<Source> sourcesOf(const std::vector<QString> &keys, const CredentialAssessment &credential);

/// The address of a page of the issuer's that is about the requirement, by what is official of its sources: where it
/// is done, where it is written, else whatever the edition names of the issuer's. Only `https`; empty if there is none.
[[nodiscard]] QString issuersPage(const Finding &finding, const CredentialAssessment &credential);

/// Those of the steps that are said in the credential's present term.
[[nodiscard]] std::vector<Written> saidInTerm(const std::vector<Written> &steps,
                                              const CredentialAssessment &credential);

} // namespace koshin
