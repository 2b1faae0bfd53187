// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
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
    Result<Record> changed(const Record &before, Faults &faults) const;

    QString m_record;
    QStringList m_assignments;
};

void SetVerb::configure(Arguments &arguments)
{
    arguments.value(u"RECORD"_s, m_record, tr("A record's id, or “holder”")).required();
    arguments.values(u"FIELD=VALUE"_s, m_assignments, tr("An empty value clears, @- is read from standard input"))
        .required();
    addJson(arguments);
}

Result<Record> SetVerb::changed(const Record &before, Faults &faults) const
{
    QJsonObject json = toJson(before);
    const RecordKind kind = kindOfRecord(before);
    input::Values values;
    for (const QString &assignment : m_assignments) {
        const auto pair = input::split(assignment);
        if (!pair) return Failure(pair.error());
        const bool identity =
            pair->first == "id"_L1
            || (kind == RecordKind::Criterion && (pair->first == "scheme"_L1 || pair->first == "criterion"_L1));
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
    return context.perform(settingHolder(holder));
}

int SetVerb::run(Context &context)
{
    const auto ledger = context.ledger();
    if (!ledger) return context.fail(ledger.error());
    const QString id = m_record;
    if (id == "holder"_L1) return setHolder(context, **ledger);
    const auto existing = (*ledger)->find(id);
    Maybe<Record> before = existing;
    if (!before) {
        before =
            shippedCriterion(context.schemes(), SchemeId(id.section(u'/', 0, 0)), id.section(u'/', 1), context.asOf());
    }
    if (!before) return context.fail({ErrorCode::UnknownRecord, {id}, {}});
    Faults faults;
    const auto after = changed(*before, faults);
    if (!after) return faults.empty() ? context.fail(after.error()) : context.fail(faults);
    return context.perform(changing(*after, existing, context.knowsScheme()));
}

} // namespace

std::unique_ptr<Verb> makeSet()
{
    return std::make_unique<SetVerb>();
}

} // namespace koshin
