// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/copies.h"

namespace koshin {

Training again(Training training, Date on, TrainingId id, Timestamp recordedAt)
{
    training.id = std::move(id);
    training.completedOn = on;
    training.startedOn.reset();
    training.completedAt.reset();
    training.submittedOn.reset();
    training.certificateNumber.reset();
    training.evidence.clear();
    training.recordedAt = recordedAt;
    return training;
}

Practice again(Practice practice, Date on, PracticeId id, Timestamp recordedAt)
{
    const int length = practice.to ? practice.to->since(practice.from) : 0;
    practice.id = std::move(id);
    practice.from = on.plusDays(-length);
    if (practice.to) practice.to = on;
    practice.certification.reset();
    practice.confirmationForm.reset();
    practice.evidence.clear();
    practice.recordedAt = recordedAt;
    return practice;
}

Maybe<Record> again(const Record &record, Date on, const QString &id, Timestamp recordedAt)
{
    if (const auto *t = std::get_if<Training>(&record)) return again(*t, on, TrainingId(id), recordedAt);
    if (const auto *p = std::get_if<Practice>(&record)) return again(*p, on, PracticeId(id), recordedAt);
    return {};
}

Record fromIntended(const std::variant<Training, Practice> &intended, Date on, const QString &id, Timestamp recordedAt)
{
    if (const auto *t = std::get_if<Training>(&intended)) return again(*t, on, TrainingId(id), recordedAt);
    return again(std::get<Practice>(intended), on, PracticeId(id), recordedAt);
}

Record stamped(Record record, Timestamp recordedAt)
{
    const auto stamp = [&](auto &body) { body.recordedAt = body.recordedAt.value_or(recordedAt); };
    if (auto *training = std::get_if<Training>(&record)) stamp(*training);
    else if (auto *practice = std::get_if<Practice>(&record)) stamp(*practice);
    else if (auto *engagement = std::get_if<Engagement>(&record)) stamp(*engagement);
    else if (auto *plan = std::get_if<Plan>(&record)) std::visit(stamp, plan->intended);
    return record;
}

Maybe<Template> templateOf(const Record &record, const QString &id)
{
    const auto made = [&](auto body) {
        body.id = {};
        body.duty.reset();
        body.recordedAt.reset();
        return Template{TemplateId(id), body.title, std::move(body)};
    };
    if (const auto *t = std::get_if<Training>(&record)) {
        return made(again(*t, t->completedOn, {}, {}));
    }
    if (const auto *p = std::get_if<Practice>(&record)) {
        return made(again(*p, p->to.value_or(p->from), {}, {}));
    }
    return {};
}

} // namespace koshin
