// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace koshin {

using CredentialId = Id<struct CredentialTag>;
using TrainingId = Id<struct TrainingTag>;
using PracticeId = Id<struct PracticeTag>;
using EngagementId = Id<struct EngagementTag>;
using ClientId = Id<struct ClientTag>;
using CertifierId = Id<struct CertifierTag>;
using EvidenceId = Id<struct EvidenceTag>;
using EventId = Id<struct EventTag>;
using PlanId = Id<struct PlanTag>;
using TemplateId = Id<struct TemplateTag>;
using DutyId = Id<struct DutyTag>;
using SelfAssessmentId = Id<struct SelfAssessmentTag>;
using ProfileId = Id<struct ProfileTag>;
using SchemeId = Id<struct SchemeTag>;

} // namespace koshin
