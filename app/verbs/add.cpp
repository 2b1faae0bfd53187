// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "ledger/copies.h"
#include "operations/records.h"
#include "output.h"
#include "recordinput.h"
#include "standardinput.h"
#include "text/codetext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>

#include <map>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

// Evidence comes by `attach`, a criterion by `set`.
constexpr bool isAdded(RecordKind kind)
{
    return kind != RecordKind::Evidence && kind != RecordKind::Criterion;
}

class AddVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Add)

public:
    const char *name() const override { return "add"; }
    QString summary() const override { return tr("Records something and prints its id"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    struct Given
    {
        Maybe<Arguments> command;
        std::map<QString, QString> options; ///< by path
        QStringList assignments;
    };
    void configureKind(Arguments &arguments, RecordKind kind);
    static Result<QJsonObject> read(RecordKind kind, const Given &given);

    std::map<RecordKind, Given> m_given;
};

void AddVerb::configure(Arguments &arguments)
{
    arguments.needCommand();
    forEachKind([&]<class R>() {
        if (isAdded(kindOf<R>)) configureKind(arguments, kindOf<R>);
    });
    addJson(arguments);
}

void AddVerb::configureKind(Arguments &arguments, RecordKind kind)
{
    Given &given = m_given[kind];
    given.command = arguments.command(codeName(kind), text::word(kind));
    for (const QString &path : input::paths(kind)) {
        const QString dashed = input::dashed(path);
        QString names = u"--"_s + dashed;
        if (dashed != path) names += u",--"_s + path;
        given.command->value(names, given.options[path], text::fieldLabel(kind, path));
    }
    given.command->values(u"FIELD=VALUE"_s, given.assignments,
                          tr("The same, field by field; a value @- is read from standard input"));
}

Result<QJsonObject> AddVerb::read(RecordKind kind, const Given &given)
{
    QJsonObject json;
    input::Values values;
    for (const QString &path : input::paths(kind)) { // whole fields before their parts
        const QString &text = given.options.at(path);
        if (text.isEmpty()) continue;
        const auto value = values.taken(path, text);
        if (!value) return Failure(value.error());
        const auto done = input::put(kind, json, path, *value);
        if (!done) return Failure(done.error());
    }
    for (const QString &assignment : given.assignments) {
        const auto pair = input::split(assignment);
        if (!pair) return Failure(pair.error());
        const auto value = values.taken(pair->first, pair->second);
        if (!value) return Failure(value.error());
        const auto done = input::put(kind, json, pair->first, *value);
        if (!done) return Failure(done.error());
    }
    return json;
}

int AddVerb::run(Context &context)
{
    for (const auto &[kind, given] : m_given) {
        if (!given.command->isGiven()) continue;
        auto json = read(kind, given);
        if (!json) return context.fail(json.error());
        if (!json->contains(u"id"_s)) json->insert(u"id"_s, newRecordId());
        const auto record = recordFromJson(kind, *json);
        if (!record) return context.fail(record.error());
        const int code = context.perform(adding({*record}, context.knowsScheme(), context.clock().now()));
        if (code != 0) return code;
        const QString id = idOf(*record);
        if (m_json) output::json(QJsonObject{{u"id"_s, id}});
        else output::line(id);
        return 0;
    }
    return 2;
}

} // namespace

std::unique_ptr<Verb> makeAdd()
{
    return std::make_unique<AddVerb>();
}

} // namespace koshin
