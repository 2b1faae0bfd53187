// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerjson.h"
#include "recordinput.h"
#include "standardinput.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class SetVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Set)

public:
    const char *name() const override { return "set"; }
    QString summary() const override { return tr("Changes fields of a record, or of the holder"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    int setHolder(Context &context, const Ledger &ledger);
    static Maybe<Record> shippedCriterion(Context &context, const QString &id);
    Result<Record> changed(const Record &before, Faults &faults) const;

    QString m_record;
    QStringList m_assignments;
};

void SetVerb::configure(Arguments &arguments)
{
    arguments.value(u"RECORD"_s, m_record, tr("A record's id, or “holder”")).required();
    arguments.values(u"FIELD=VALUE"_s, m_assignments, tr("An empty value clears, @- is read from standard input")).required();
    addJson(arguments);
}

// A criterion that the scheme ships and the holder has not touched yet.
Maybe<Record> SetVerb::shippedCriterion(Context &context, const QString &id)
{
    const auto scheme = context.schemes().value(id.section(u'/', 0, 0));
    const Edition *edition = scheme ? scheme->editionOn(context.asOf()) : nullptr;
    if (!edition) return std::nullopt;
    const Requirement *rule = scheme->requirement(*edition, id.section(u'/', 1));
    if (!rule || rule->kind != RequirementKind::Criterion) return std::nullopt;
    Criterion criterion;
    criterion.scheme = scheme->id;
    criterion.criterion = rule->id;
    criterion.values = rule->values;
    return Record(criterion);
}

Result<Record> SetVerb::changed(const Record &before, Faults &faults) const
{
    QJsonObject json = toJson(before, Names::Included);
    const RecordKind kind = kindOfRecord(before);
    input::Values values;
    for (const QString &assignment : m_assignments) {
        const auto pair = input::split(assignment);
        if (!pair) return Failure(pair.error());
        const bool identity = pair->first == "id"_L1
                              || (kind == RecordKind::Criterion
                                  && (pair->first == "scheme"_L1 || pair->first == "criterion"_L1));
        if (identity) return failure(ErrorCode::ImmutableField, {pair->first});
        const auto value = values.taken(pair->first, pair->second);
        if (!value) return Failure(value.error());
        const auto done = input::put(kind, json, pair->first, *value);
        if (!done) return Failure(done.error());
    }
    auto after = recordFromJson(kind, json);
    if (after) return *after;
    faults = after.error();
    return Failure(faults.front());
}

int SetVerb::setHolder(Context &context, const Ledger &ledger)
{
    Holder holder = ledger.holder;
    input::Values values;
    for (const QString &assignment : m_assignments) {
        const auto pair = input::split(assignment);
        if (!pair) return context.fail(pair.error());
        const auto value = values.taken(pair->first, pair->second);
        if (!value) return context.fail(value.error());
        const auto done = input::putHolder(holder, pair->first, *value);
        if (!done) return context.fail(done.error());
    }
    Edit edit;
    edit.code = EditCode::SetHolder;
    edit.holder = holder;
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    const auto done = (*workspace)->perform(edit);
    return done ? 0 : context.fail(done.error());
}

int SetVerb::run(Context &context)
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const QString id = m_record;
    if (id == "holder"_L1) return setHolder(context, **ledger);
    const auto existing = (*ledger)->find(id);
    const auto before = existing ? existing : shippedCriterion(context, id);
    if (!before) return context.fail({ErrorCode::UnknownRecord, {id}, {}});
    Faults faults;
    const auto after = changed(*before, faults);
    if (!after) return faults.empty() ? context.fail(after.error()) : context.fail(faults);
    const auto *credential = std::get_if<Credential>(&*after);
    if (credential && !context.knowsScheme(credential->scheme)) {
        return context.fail({ErrorCode::UnknownScheme, {credential->scheme.text()}, {}});
    }
    const bool criterion = kindOfRecord(*after) == RecordKind::Criterion;
    Edit edit;
    edit.code = criterion ? EditCode::EditCriterion : EditCode::Change;
    edit.put = {*after};
    if (existing) edit.basedOn = {*existing};
    const auto workspace = context.workspace();
    if (!workspace) return context.fail(workspace.error());
    const auto done = (*workspace)->perform(edit);
    return done ? 0 : context.fail(done.error());
}

} // namespace

std::unique_ptr<Verb> makeSet()
{
    return std::make_unique<SetVerb>();
}

} // namespace koshin
