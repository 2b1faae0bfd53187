// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing.h"

#include "session.h"
#include "text/language.h"

namespace koshin {

Maybe<RecordKind> recordThatCloses(const Finding &finding)
{
    if (!finding.requirement) return {};
    if (finding.requirement->kind == RequirementKind::Criterion) return RecordKind::Engagement;
    if (!finding.requirement->takes.trainings.empty()) return RecordKind::Training;
    if (!finding.requirement->takes.events.empty()) return RecordKind::Event;
    return {};
}

Maybe<Record> closingDraft(const Finding &finding, const CredentialId &credential, Date on)
{
    const auto kind = recordThatCloses(finding);
    if (kind == RecordKind::Training) {
        Training training;
        training.id = TrainingId(Session::newId());
        training.kind = finding.requirement->takes.trainings.front();
        training.title = finding.name.in(languageInUse());
        training.completedOn = on;
        return training;
    }
    if (kind == RecordKind::Event) {
        Event event;
        event.id = EventId(Session::newId());
        event.credential = credential;
        event.kind = finding.requirement->takes.events.front();
        event.on = on;
        return event;
    }
    return {};
}

} // namespace koshin
