// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/statusjson.h"

#include "ledger/fields.h"
#include "rules/engine/checklist.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toValue(Decimal d)
{
    const bool whole = d.micro() % Decimal::scale == 0;
    return whole ? QJsonValue(d.micro() / Decimal::scale) : QJsonValue(d.toDouble());
}
// clang-format off
QJsonValue toValue(Date d) { return d.toString(); }
QJsonValue toValue(int n) { return n; }
QJsonValue toValue(bool b) { return b; }
QJsonValue toValue(const QString &text) { return text; }
// clang-format on
QJsonValue toValue(Period p)
{
    return QJsonObject{{u"from"_s, toValue(p.from)}, {u"to"_s, toValue(p.to)}};
}
QJsonValue toValue(const Bilingual &text)
{
    return QJsonObject{{u"ja"_s, text.ja}, {u"en"_s, text.en}};
}
// Only the conditions that there are.
QJsonValue toValue(const CriterionValues &values)
{
    QJsonObject object;
    forEachField<CriterionValues>([&](const auto &field) {
        const auto &value = values.*field.member;
        if (value) object.insert(QString::fromLatin1(field.name), toValue(*value));
    });
    return object;
}
template<class T>
QJsonValue toValue(const Maybe<T> &value)
{
    return value ? toValue(*value) : QJsonValue();
}

template<class List, class ToJson>
QJsonArray toArray(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : list) array.append(toJson(item));
    return array;
}

QJsonObject sourceJson(const Source &s)
{
    return {{u"title"_s, s.title.ja},
            {u"titleEn"_s, s.title.en},
            {u"clause"_s, s.clause},
            {u"url"_s, s.url},
            {u"on"_s, toValue(s.on)},
            {u"read"_s, toValue(s.read)},
            {u"standing"_s, codeName(s.standing)}};
}

QJsonObject countedJson(const Counted &c)
{
    QJsonObject object{{u"record"_s, c.record}, {u"amount"_s, toValue(c.amount)}};
    if (c.planned) object.insert(u"planned"_s, true);
    if (c.category) object.insert(u"category"_s, c.category->id);
    if (c.way && !c.way->id.isEmpty()) object.insert(u"way"_s, c.way->id);
    if (c.carried) object.insert(u"carried"_s, true);
    if (c.doubt) object.insert(u"doubt"_s, codeName(*c.doubt));
    if (c.ownFigure) object.insert(u"ownFigure"_s, true);
    return object;
}

QJsonObject excludedJson(const Excluded &e)
{
    QJsonObject object{{u"record"_s, e.record}, {u"amount"_s, toValue(e.amount)}, {u"reason"_s, codeName(e.reason)}};
    if (e.planned) object.insert(u"planned"_s, true);
    return object;
}

QJsonObject deadlineJson(const Deadline &d)
{
    return {{u"id"_s, d.id},
            {u"kind"_s, codeName(d.kind)},
            {u"due"_s, toValue(d.due)},
            {u"lastSafe"_s, toValue(d.lastSafe)},
            {u"state"_s, codeName(d.state)}};
}

QJsonObject costJson(const Cost &c)
{
    return {{u"currency"_s, c.currency},
            {u"spent"_s, toValue(c.spent)},
            {u"spentByHolder"_s, toValue(c.spent - c.spentByEmployer)},
            {u"ahead"_s, toValue(c.ahead)}};
}

// The activities that are paid for once and serve several credentials.
QSet<QString> sharedRecords(const Assessment &assessment)
{
    QSet<QString> met;
    QSet<QString> shared;
    for (const CredentialAssessment &c : assessment.credentials) {
        QSet<QString> own;
        for (const CostItem &item : c.costItems) {
            if (!item.record.isEmpty()) own.insert(item.record);
        }
        shared.unite(met & own);
        met.unite(own);
    }
    return shared;
}

QJsonArray costsJson(const CredentialAssessment &a, const QSet<QString> &shared)
{
    QJsonArray all;
    for (const Cost &cost : a.cost) {
        QJsonObject object = costJson(cost);
        const bool isShared = std::ranges::any_of(a.costItems, [&](const CostItem &item) {
            return item.currency == cost.currency && shared.contains(item.record);
        });
        if (isShared) object.insert(u"shared"_s, true);
        all.append(object);
    }
    return all;
}

void insertText(QJsonObject &object, const QString &name, const Bilingual &text)
{
    if (!text.isEmpty()) object.insert(name, toValue(text));
}

// A step on the way back from the due day to the last safe day.
QJsonObject leadJson(const LeadDay &step)
{
    QJsonObject object{
        {u"name"_s, toValue(step.name)}, {u"on"_s, toValue(step.on)}, {u"standing"_s, codeName(step.standing)}};
    if (step.days) object.insert(u"days"_s, *step.days);
    insertText(object, u"note"_s, step.note);
    return object;
}

QJsonObject feeJson(const TypicalFee &fee)
{
    return {{u"amount"_s, toValue(fee.amount.value)},
            {u"currency"_s, fee.currency},
            {u"standing"_s, codeName(fee.amount.standing)}};
}

QJsonObject writtenJson(const Written &written, const CredentialAssessment &a)
{
    return {{u"text"_s, toValue(written.text)}, {u"sources"_s, toArray(sourcesOf(written.sources, a), sourceJson)}};
}

// The steps of an application.
QJsonObject checklistJson(const CredentialAssessment &a, const Finding &f)
{
    const Checklist steps = f.requirement->checklist.value_or(Checklist());
    const auto toJson = [&](const Written &written) { return writtenJson(written, a); };
    const auto toBeMet = [](const Finding *other) {
        return QJsonObject{
            {u"id"_s, other->id}, {u"name"_s, toValue(other->name)}, {u"verdict"_s, codeName(other->verdict)}};
    };
    const auto &fee = f.requirement->fee;
    return {{u"toBeMet"_s, toArray(toBeMetBeside(f, a), toBeMet)},
            {u"atHand"_s, toArray(saidInTerm(steps.atHand, a), toJson)},
            {u"where"_s, steps.where ? QJsonValue(toJson(*steps.where)) : QJsonValue()},
            {u"fee"_s, fee ? QJsonValue(feeJson(*fee)) : QJsonValue()},
            {u"afterwards"_s, toArray(saidInTerm(steps.afterwards, a), toJson)}};
}

// What the rules say beside the verdict.
void insertRules(QJsonObject &object, const CredentialAssessment &a, const Finding &f)
{
    const Requirement &r = *f.requirement;
    object.insert(u"kind"_s, codeName(r.kind));
    insertText(object, u"howToClose"_s, r.howToClose);
    insertText(object, u"whenMissed"_s, r.whenMissed);
    insertText(object, u"toMakeCertain"_s, r.toMakeCertain);
    insertText(object, u"needNote"_s, r.need.note);
    insertText(object, u"dueNote"_s, r.to.note);
    object.insert(u"lead"_s, toArray(f.lead, leadJson));
    if (r.fee) {
        object.insert(u"typicalFee"_s, feeJson(*r.fee));
        insertText(object, u"feeNote"_s, r.fee->amount.note);
    }
    if (hasSteps(f)) object.insert(u"checklist"_s, checklistJson(a, f));
    if (r.whenMissedSources.empty()) return;
    object.insert(u"whenMissedSources"_s, toArray(r.whenMissedSources, [&](const QString &key) {
        return sourceJson(a.edition->sources.value(key));
    }));
}

enum class Detail { Status, Explain };

QJsonObject findingJson(const CredentialAssessment &a, const Finding &f, Detail detail)
{
    QJsonObject object{{u"id"_s, f.id},
                       {u"name"_s, toValue(f.name)},
                       {u"verdict"_s, codeName(f.verdict)},
                       {u"have"_s, toValue(f.have)},
                       {u"need"_s, toValue(f.need)},
                       {u"unit"_s, f.unit},
                       {u"window"_s, toValue(f.window)},
                       {u"due"_s, toValue(f.due)},
                       {u"lastSafe"_s, toValue(f.lastSafe)},
                       {u"hard"_s, f.hard},
                       {u"weight"_s, codeName(f.weight)},
                       {u"waivedBy"_s, toValue(f.standIn)},
                       {u"metOn"_s, toValue(f.metOn)},
                       {u"counted"_s, toArray(f.counted, countedJson)},
                       {u"excluded"_s, toArray(f.excluded, excludedJson)},
                       {u"standing"_s, codeName(f.standing)},
                       {u"sources"_s, toArray(f.sources, sourceJson)}};
    object.insert(u"children"_s,
                  toArray(f.children, [&](const Finding &child) { return findingJson(a, child, detail); }));
    if (f.contest) {
        object.insert(u"contest"_s, QJsonObject{{u"edition"_s, f.contest->edition.toString()},
                                                {u"byThis"_s, codeName(f.contest->byThis)},
                                                {u"byOther"_s, codeName(f.contest->byOther)}});
    }
    if (f.values) {
        object.insert(u"values"_s, toValue(*f.values));
        object.insert(u"shippedValues"_s, toValue(f.shippedValues));
        object.insert(u"editedByHolder"_s, f.editedByHolder);
        object.insert(u"confirmed"_s, f.confirmed);
        object.insert(u"accepted"_s, f.accepted);
    }
    if (detail == Detail::Explain) insertRules(object, a, f);
    return object;
}

QJsonValue periodJson(const Maybe<Period> &period)
{
    if (!period) return {};
    return QJsonObject{{u"startsOn"_s, toValue(period->from)}, {u"endsOn"_s, toValue(period->to)}};
}

QJsonValue termJson(const Maybe<TermSpan> &term)
{
    if (!term) return {};
    return QJsonObject{{u"index"_s, term->index},
                       {u"startsOn"_s, toValue(term->period.from)},
                       {u"endsOn"_s, toValue(term->period.to)}};
}

QJsonObject credentialJson(const CredentialAssessment &a, Detail detail, const QSet<QString> &shared = {})
{
    QJsonObject object{{u"id"_s, a.credential.text()},
                       {u"scheme"_s, a.schemeId.text()},
                       {u"edition"_s, a.edition ? toValue(a.edition->from) : QJsonValue()},
                       {u"number"_s, toValue(a.number)},
                       {u"standing"_s, codeName(a.standing)},
                       {u"status"_s, codeName(a.status)},
                       {u"term"_s, termJson(a.term)},
                       {u"verdict"_s, codeName(a.verdict)},
                       {u"resultNotRecorded"_s, a.resultNotRecorded},
                       {u"situation"_s, a.situation},
                       {u"nextTerm"_s, periodJson(a.nextTerm)},
                       {u"applyBy"_s, toValue(a.applyBy)},
                       {u"deadlines"_s, toArray(a.deadlines, deadlineJson)},
                       {u"cost"_s, costsJson(a, shared)}};
    if (const Finding *next = breaksNext(a)) {
        object.insert(u"breaksNext"_s,
                      QJsonObject{{u"requirement"_s, next->id}, {u"on"_s, toValue(next->brokenFrom())}});
    }
    if (a.scheme && a.scheme->isHoldersOwn) object.insert(u"ownRules"_s, true);
    if (a.edition) insertText(object, u"warning"_s, a.edition->warning);
    if (a.otherEdition) {
        object.insert(u"otherEdition"_s, toValue(a.otherEdition->from));
        insertText(object, u"otherEditionNote"_s, a.otherEdition->runningTerms.note);
    }
    object.insert(u"requirements"_s, toArray(a.findings, [&](const Finding &f) { return findingJson(a, f, detail); }));
    return object;
}

} // namespace

QJsonObject statusJson(const CredentialAssessment &credential)
{
    return credentialJson(credential, Detail::Status);
}

QJsonObject statusJson(const Assessment &assessment)
{
    QJsonObject object{{u"asOf"_s, toValue(assessment.asOf)}};
    if (assessment.withPlans) object.insert(u"withPlans"_s, true);
    const QSet<QString> shared = sharedRecords(assessment);
    object.insert(u"credentials"_s, toArray(assessment.credentials, [&](const auto &credential) {
        return credentialJson(credential, Detail::Status, shared);
    }));
    return object;
}

QJsonObject explainJson(const CredentialAssessment &a, Date asOf)
{
    QJsonObject object = credentialJson(a, Detail::Explain);
    object.insert(u"asOf"_s, toValue(asOf));
    if (a.scheme) {
        insertText(object, u"schemeName"_s, a.scheme->name);
        insertText(object, u"issuer"_s, a.scheme->issuer);
    }
    if (!a.edition) return object;
    insertText(object, u"editionNote"_s, a.edition->note);
    insertText(object, u"termNote"_s, a.edition->term.length.note);
    object.insert(u"duties"_s, toArray(a.edition->duties, [](const Bilingual &duty) { return toValue(duty); }));
    return object;
}

QJsonObject explainJson(const CredentialAssessment &a, const Finding &finding, Date asOf)
{
    QJsonObject object = findingJson(a, finding, Detail::Explain);
    object.insert(u"asOf"_s, toValue(asOf));
    object.insert(u"credential"_s, a.credential.text());
    object.insert(u"edition"_s, a.edition ? toValue(a.edition->from) : QJsonValue());
    return object;
}

QJsonObject recordLinesJson(const std::vector<RecordLine> &lines, const QString &record, Date asOf)
{
    QJsonArray all;
    for (const RecordLine &line : lines) {
        QJsonObject object{{u"credential"_s, line.credential->credential.text()}};
        if (line.finding) object.insert(u"requirement"_s, line.finding->id);
        if (line.finding) object.insert(u"window"_s, toValue(line.finding->window));
        if (line.counted) object.insert(u"counted"_s, countedJson(*line.counted));
        if (line.excluded) object.insert(u"excluded"_s, excludedJson(*line.excluded));
        all.append(object);
    }
    return {{u"record"_s, record}, {u"asOf"_s, toValue(asOf)}, {u"credentials"_s, all}};
}

QJsonArray plansJson(const std::vector<PlanState> &plans)
{
    return toArray(plans, [](const PlanState &p) {
        return QJsonObject{{u"id"_s, p.plan},
                           {u"on"_s, toValue(p.on)},
                           {u"state"_s, codeName(p.state)},
                           {u"record"_s, toValue(p.record)},
                           {u"daysLate"_s, toValue(p.daysLate)}};
    });
}

} // namespace koshin
