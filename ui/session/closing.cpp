// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/closing.h"

#include "session/session.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/todotext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin {
namespace {

bool isAmount(const Requirement &requirement)
{
    return requirement.kind == RequirementKind::Sum || requirement.kind == RequirementKind::Distinct;
}

template<class Kind>
void append(std::vector<Kind> &kinds, const std::vector<Kind> &more)
{
    kinds.insert(kinds.end(), more.begin(), more.end());
}

/// The kinds that count: the requirement's own, or of an amount those of its account's ways.
Eligibility takenBy(const Requirement &requirement, const CredentialAssessment &credential)
{
    const Account *account =
        isAmount(requirement) && credential.edition ? credential.edition->account(requirement.account) : nullptr;
    Eligibility taken = requirement.takes;
    if (!account || !taken.isEmpty()) return taken;
    for (const Way &way : account->ways) {
        if (!way.category.isEmpty() && !account->isWithin(way.category, requirement.categories)) continue;
        append(taken.trainings, way.takes.trainings);
        append(taken.practices, way.takes.practices);
        append(taken.events, way.takes.events);
    }
    return taken;
}

// A course of the kind that people typically take; null where the rules know none.
const TypicalOffer *typicalOf(const CredentialAssessment &credential, TrainingKind kind)
{
    if (!credential.edition) return nullptr;
    const auto &offers = credential.edition->offers;
    const auto at = std::ranges::find(offers, kind, &TypicalOffer::kind);
    return at == offers.end() ? nullptr : &*at;
}

Training trainingFor(const Finding &finding, const CredentialAssessment &credential, TrainingKind kind, Date on)
{
    const Requirement &requirement = *finding.requirement;
    Training training;
    training.id = TrainingId(newRecordId());
    training.kind = kind;
    training.completedOn = on;
    if (const TypicalOffer *offer = isAmount(requirement) ? nullptr : typicalOf(credential, kind)) {
        training.minutes = offer->minutes;
        if (offer->price.value) training.fee = Fee{*offer->price.value, offer->currency, {}};
    }
    if (!isAmount(requirement)) {
        training.title = finding.name.in(languageInUse());
        return training;
    }
    Offer offer{.credential = credential.credential, .category = {}, .credits = {}};
    if (requirement.categories.size() == 1) offer.category = requirement.categories.front();
    training.offers.push_back(offer);
    return training;
}

Practice practiceFor(PracticeKind kind, Date on)
{
    Practice practice;
    practice.id = PracticeId(newRecordId());
    practice.kind = kind;
    practice.from = on;
    return practice;
}

Event eventFor(const Finding &finding, const CredentialAssessment &credential, EventKind kind, Date on)
{
    Event event;
    event.id = EventId(newRecordId());
    event.credential = credential.credential;
    event.kind = kind;
    event.on = on;
    const auto &fee = finding.requirement->fee;
    if (kind == EventKind::FeePaid && fee && fee->amount.value) {
        event.amount = fee->amount.value;
        event.currency = fee->currency;
    }
    return event;
}

// A record of another day would not count, so a passed window offers its last one.
Date dayInside(const Finding &finding, Date on)
{
    if (!finding.window) return on;
    return std::clamp(on, finding.window->from, finding.window->to);
}

} // namespace

Maybe<RecordKind> recordThatCloses(const Finding &finding, const CredentialAssessment &credential)
{
    if (!finding.requirement) return {};
    if (finding.requirement->kind == RequirementKind::Criterion) return RecordKind::Engagement;
    const Eligibility taken = takenBy(*finding.requirement, credential);
    if (!taken.trainings.empty()) return RecordKind::Training;
    if (!taken.practices.empty() && isAmount(*finding.requirement)) return RecordKind::Practice;
    if (!taken.events.empty()) return RecordKind::Event;
    return {};
}

Maybe<Record> closingDraft(const Finding &finding, const CredentialAssessment &credential, Date on)
{
    const auto kind = recordThatCloses(finding, credential);
    if (!kind || kind == RecordKind::Engagement) return {};
    on = dayInside(finding, on);
    const Eligibility taken = takenBy(*finding.requirement, credential);
    if (kind == RecordKind::Training) return trainingFor(finding, credential, taken.trainings.front(), on);
    if (kind == RecordKind::Practice) return practiceFor(taken.practices.front(), on);
    return eventFor(finding, credential, taken.events.front(), on);
}

Maybe<Plan> planFor(const Finding &finding, const CredentialAssessment &credential, Date on)
{
    const Date day = finding.lastSafe && *finding.lastSafe > on ? *finding.lastSafe : on;
    const auto draft = closingDraft(finding, credential, day);
    if (!draft) return {};
    Plan plan;
    plan.id = PlanId(newRecordId());
    if (const auto *training = std::get_if<Training>(&*draft)) plan.intended = *training;
    else if (const auto *practice = std::get_if<Practice>(&*draft)) plan.intended = *practice;
    else return {};
    return plan;
}

QString verbThatCloses(const Finding &finding, const CredentialAssessment &credential)
{
    const auto kind = recordThatCloses(finding, credential);
    if (!kind || !finding.requirement) return {};
    Todo todo{.credential = &credential, .finding = &finding, .first = &finding};
    if (finding.requirement->kind == RequirementKind::Application) todo.step = Todo::Step::Apply;
    else if (finding.unit == QLatin1String("fee")) todo.step = Todo::Step::Pay;
    else if (finding.unit == QLatin1String("report")) todo.step = Todo::Step::Report;
    else if (finding.unit == QLatin1String("course")) todo.step = Todo::Step::Enter;
    const bool isNamed = todo.step != Todo::Step::Open && (*kind == RecordKind::Event || *kind == RecordKind::Training);
    return isNamed ? text::verb(todo)
                   : QCoreApplication::translate("Closing", "Record %1", "a kind of record").arg(text::word(*kind));
}

} // namespace koshin
