// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records.h"

#include "ledger/copies.h"
#include "ledger/proofs.h"
#include "rules/engine/engine.h"

#include <QUuid>

#include <algorithm>

namespace koshin {

namespace {

// What a record names that the ledger must not.
Result<> mayHold(const Record &record, const KnowsScheme &knows)
{
    const SchemeId *scheme = schemeNamed(record);
    if (!scheme || knows(*scheme)) return {};
    return failure(ErrorCode::UnknownScheme, {scheme->text()});
}

} // namespace

QString newRecordId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<Edit> adding(std::vector<Record> records, const KnowsScheme &knows, Timestamp now)
{
    Edit edit;
    edit.code = EditCode::Add;
    edit.mustBeNew = true;
    for (Record &record : records) {
        if (const auto may = mayHold(record, knows); !may) return tl::unexpected(may.error());
        edit.put.push_back(stamped(std::move(record), now));
    }
    return edit;
}

Result<Edit> changing(const Record &after, const Maybe<Record> &before, const KnowsScheme &knows)
{
    if (const auto may = mayHold(after, knows); !may) return tl::unexpected(may.error());
    Edit edit;
    edit.code = std::holds_alternative<Criterion>(after) ? EditCode::EditCriterion : EditCode::Change;
    edit.put = {after};
    if (before) edit.basedOn = {*before};
    return edit;
}

Result<Edit> removing(const Ledger &ledger, const QStringList &ids)
{
    Edit edit;
    edit.code = EditCode::Remove;
    for (const QString &id : ids) {
        if (!ledger.find(id)) return failure(ErrorCode::UnknownRecord, {id});
        edit.remove.push_back(id);
    }
    return edit;
}

Result<Edit> detaching(const Ledger &ledger, const QStringList &files)
{
    auto edit = removing(ledger, files);
    if (!edit) return edit;
    const QSet<QString> removed(files.begin(), files.end());
    for (Record &record : recordsProvedBy(ledger, removed)) {
        if (removed.contains(idOf(record))) continue;
        edit->code = EditCode::Detach;
        edit->basedOn.push_back(record);
        std::erase_if(*evidenceOf(record), [&](const EvidenceId &id) { return removed.contains(id.text()); });
        edit->put.push_back(std::move(record));
    }
    return edit;
}

Edit settingHolder(const Holder &holder)
{
    Edit edit;
    edit.code = EditCode::SetHolder;
    edit.holder = holder;
    return edit;
}

const Requirement *criterionOf(const SchemeCatalogue &schemes, const SchemeId &scheme, const QString &criterion,
                               Date on)
{
    const auto rules = schemes.value(scheme.text());
    const Edition *edition = rules ? rules->editionOn(on) : nullptr;
    const Requirement *found = edition ? rules->requirement(*edition, criterion) : nullptr;
    return found && found->kind == RequirementKind::Criterion ? found : nullptr;
}

Maybe<Criterion> shippedCriterion(const SchemeCatalogue &schemes, const SchemeId &scheme, const QString &criterion,
                                  Date on)
{
    const Requirement *rule = criterionOf(schemes, scheme, criterion, on);
    if (!rule) return {};
    return Criterion{scheme, criterion, rule->values, {}, {}, {}, {}};
}

Maybe<Date> lastApplication(const Ledger &ledger, const CredentialId &credential, Date from, Date before)
{
    Maybe<Date> last;
    for (const auto &event : ledger.events.pointers()) {
        const bool isMeant = event->credential == credential && event->kind == EventKind::Applied;
        if (isMeant && event->on >= from && event->on < before) last = std::max(last.value_or(event->on), event->on);
    }
    return last;
}

RenewalDays renewalDays(const Ledger &ledger, const SchemeCatalogue &schemes, const Credential &credential, Date asOf)
{
    const CredentialAssessment assessed = assess(schemes, ledger, credential, {asOf, false});
    RenewalDays days;
    days.startsOn = assessed.dayAfterTerm();
    if (assessed.term && days.startsOn)
        days.appliedOn = lastApplication(ledger, credential.id, assessed.term->period.from, *days.startsOn);
    return days;
}

Credential renewed(Credential credential, const Renewal &renewal)
{
    credential.renewals.push_back(renewal);
    return credential;
}

Result<Edit> renewing(const Credential &after, const Credential &before, const KnowsScheme &knows)
{
    auto edit = changing(after, before, knows);
    if (edit) edit->code = EditCode::Renew;
    return edit;
}

Record fulfilled(const Plan &plan, Date asOf)
{
    Record done = std::visit([](const auto &intended) { return Record(intended); }, plan.intended);
    if (auto *training = std::get_if<Training>(&done)) {
        training->completedOn = std::min(training->completedOn, asOf);
        if (training->startedOn) training->startedOn = std::min(*training->startedOn, training->completedOn);
    } else if (auto *practice = std::get_if<Practice>(&done)) {
        practice->from = std::min(practice->from, asOf);
        if (practice->to) practice->to = std::min(*practice->to, asOf);
    }
    return done;
}

Result<Edit> fulfilling(const Ledger &ledger, const PlanId &plan, const Record &done, const KnowsScheme &knows,
                        Timestamp now)
{
    if (!ledger.plans.find(plan.text())) return failure(ErrorCode::UnknownRecord, {plan.text()});
    auto edit = adding({done}, knows, now);
    if (!edit) return edit;
    edit->code = EditCode::Fulfil;
    edit->remove = {plan.text()};
    return edit;
}

std::vector<Record> copiesOf(const Ledger &ledger, const QStringList &ids, Date on, const IdMaker &newId, Timestamp now)
{
    std::vector<Record> copies;
    for (const QString &id : ids) {
        const auto record = ledger.find(id);
        auto copy = record ? again(*record, on, newId(), now) : std::nullopt;
        if (copy) copies.push_back(std::move(*copy));
    }
    return copies;
}

} // namespace koshin
