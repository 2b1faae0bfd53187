// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "rules/foresight/compare.h"
#include "rules/pack/schemereader.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/prooftext.h"
#include "text/rulestext.h"
#include "text/schemechoice.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "verbs/verbs.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

class SchemesVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(Schemes)

public:
    const char *name() const override { return "schemes"; }
    QString summary() const override { return tr("Rule packs: list, show, check, compare"); }
    void configure(Arguments &arguments) override;
    int run(Context &context) override;

private:
    int list(Context &context) const;
    int show(Context &context) const;
    int checkFile(Context &context) const;
    int compare(Context &context) const;
    [[nodiscard]] Result<std::shared_ptr<const Scheme>> schemeOf(Context &context, const QString &name) const;

    Maybe<Arguments> m_compare;
    QStringList m_sought;
    QString m_one;
    QString m_other;
    Maybe<Arguments> m_show;
    Maybe<Arguments> m_check;
    QString m_id;
    QString m_file;
};

void SchemesVerb::configure(Arguments &arguments)
{
    addJson(arguments);
    arguments.command(u"list"_s, tr("Every scheme, or only those found by TEXT"))
        .values(u"TEXT"_s, m_sought, tr("Names, abbreviations, former names, issuers"));
    m_show = arguments.command(u"show"_s, tr("One scheme with its sources"));
    m_show->value(u"ID"_s, m_id, tr("The scheme's id")).required();
    m_compare = arguments.command(u"compare"_s, tr("Two editions in words, and where the change touches you"));
    m_compare->value(u"A"_s, m_one, tr("A scheme as ID or ID@DATE, or a file")).required();
    m_compare->value(u"B"_s, m_other, tr("The later one"));
    m_check = arguments.command(u"check"_s, tr("Every fault of a rule pack's file"));
    m_check->value(u"FILE"_s, m_file, tr("The file")).required();
}

int SchemesVerb::run(Context &context)
{
    if (m_show->isGiven()) return show(context);
    if (m_check->isGiven()) return checkFile(context);
    if (m_compare->isGiven()) return compare(context);
    return list(context);
}

QJsonObject summaryOf(const Scheme &scheme)
{
    QJsonArray editions;
    for (const Edition &edition : scheme.editions) editions.append(edition.from.toString());
    return {{u"id"_s, scheme.id.text()},
            {u"name"_s, text::inUse(scheme.name)},
            {u"issuer"_s, text::inUse(scheme.issuer)},
            {u"editions"_s, editions},
            {u"own"_s, scheme.isHoldersOwn}};
}

int SchemesVerb::list(Context &context) const
{
    const auto ledger = context.ledger(); // the list is there also where it cannot be read
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const text::SchemeChoice &choice :
         text::schemeChoices(context.schemes(), ledger ? **ledger : Ledger(), languageInUse(), m_sought.join(u' '))) {
        const Scheme &scheme = *choice.scheme;
        all.append(summaryOf(scheme));
        rows.push_back(
            {scheme.id.text(), choice.name, choice.issuer, scheme.isHoldersOwn ? tr("your own") : QString()});
    }
    if (m_json) output::json(all);
    else output::table(rows);
    return 0;
}

QString sourcesOf(const Edition &edition, const RuleFact &fact)
{
    QStringList all;
    if (fact.standing) all += text::word(*fact.standing);
    for (const QString &key : fact.sources) {
        const Source &source = edition.sources.value(key);
        all += source.clause.isEmpty() ? text::inUse(source.title)
                                       : u"%1 %2"_s.arg(text::inUse(source.title), text::clause(source.clause));
    }
    return all.join(u"; ");
}

// Facts of one thing stand under its name.
void printFacts(const Edition &edition, const SchemeCatalogue &schemes)
{
    QString subject;
    for (const RuleFact &fact : factsOf(edition)) {
        const QString indent(2 + fact.depth * 2, u' ');
        if (fact.id != subject && !fact.id.isEmpty())
            output::line(indent + text::subject(fact.name, fact.way, &edition));
        const bool isHeading = fact.aspect == RuleAspect::Takes && !fact.way.isEmpty(); // said by the name already
        subject = fact.id;
        if (isHeading) continue;
        const QString said = SchemesVerb::tr("%1: %2", "label, value")
                                 .arg(text::label(fact.aspect), text::words(fact.value, schemes, &edition));
        const QString whence = sourcesOf(edition, fact);
        output::line(indent + (fact.id.isEmpty() ? QString() : u"  "_s)
                     + (whence.isEmpty() ? said : u"%1  [%2]"_s.arg(said, whence)));
        if (!fact.note.isEmpty()) output::line(indent + u"    "_s + text::inUse(fact.note));
    }
}

QJsonArray factsJson(const Edition &edition, const SchemeCatalogue &schemes)
{
    QJsonArray all;
    for (const RuleFact &fact : factsOf(edition)) {
        QJsonObject object{
            {u"what"_s, codeName(fact.aspect)},
            {u"id"_s, fact.id},
            {u"name"_s, text::subject(fact.name, fact.way, &edition)},
            {u"label"_s, text::label(fact.aspect)},
            {u"value"_s, text::words(fact.value, schemes, &edition)},
            {u"known"_s, fact.isKnown()},
            {u"sources"_s, QJsonArray::fromStringList(QStringList(fact.sources.begin(), fact.sources.end()))}};
        if (fact.standing) object.insert(u"standing"_s, codeName(*fact.standing));
        if (!fact.note.isEmpty()) object.insert(u"note"_s, text::inUse(fact.note));
        all.append(object);
    }
    return all;
}

std::vector<Source> sourcesOf(const Edition &edition)
{
    std::vector<Source> sources(edition.sources.begin(), edition.sources.end());
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.key < b.key; });
    return sources;
}

QJsonArray sourcesJson(const Edition &edition)
{
    QJsonArray all;
    for (const Source &source : sourcesOf(edition)) {
        all.append(QJsonObject{{u"key"_s, source.key},
                               {u"title"_s, text::inUse(source.title)},
                               {u"clause"_s, source.clause},
                               {u"url"_s, source.url},
                               {u"on"_s, source.on ? QJsonValue(source.on->toString()) : QJsonValue()},
                               {u"read"_s, source.read ? QJsonValue(source.read->toString()) : QJsonValue()},
                               {u"standing"_s, codeName(source.standing)}});
    }
    return all;
}

int SchemesVerb::show(Context &context) const
{
    const QString id = m_id;
    const auto scheme = context.schemes().value(id);
    if (!scheme) return context.fail(Error{ErrorCode::UnknownScheme, {id}, {}});
    const Edition *edition = scheme->editionOn(context.asOf());
    if (m_json) {
        QJsonObject all = summaryOf(*scheme);
        if (edition) all.insert(u"edition"_s, edition->from.toString());
        if (edition) all.insert(u"rules"_s, factsJson(*edition, context.schemes()));
        if (edition) all.insert(u"sources"_s, sourcesJson(*edition));
        output::json(all);
        return 0;
    }
    output::line(u"%1 (%2)"_s.arg(text::inUse(scheme->name), id));
    output::line(text::inUse(scheme->issuer));
    if (!edition) return 0;
    if (scheme->isHoldersOwn)
        output::line(SchemesVerb::tr("A rule pack of your own: %1").arg(text::tame(scheme->file)));
    output::line(SchemesVerb::tr("Edition in force: %1").arg(text::date(edition->from)));
    for (const Bilingual *said : {&edition->note, &edition->warning}) {
        if (!said->isEmpty()) output::line(text::inUse(*said));
    }
    printFacts(*edition, context.schemes());
    output::line(SchemesVerb::tr("Sources:"));
    for (const Source &source : sourcesOf(*edition)) output::line(u"  "_s + text::sentence(source));
    return 0;
}

int SchemesVerb::checkFile(Context &context) const
{
    const QString name = m_file;
    const SchemeReading reading = readSchemeFile(name, PackOrigin::Named);
    if (!reading.faults.empty()) {
        context.fail(reading.faults);
        return 1;
    }
    if (m_json) output::json(summaryOf(*reading.scheme));
    else output::line(tr("The rule pack “%1” has no faults.").arg(reading.scheme->id.text()));
    return 0;
}

// A scheme by its id, or read from a file.
Result<std::shared_ptr<const Scheme>> SchemesVerb::schemeOf(Context &context, const QString &name) const
{
    if (const auto known = context.schemes().value(name.section(u'@', 0, 0))) return known;
    if (!QFile::exists(name)) return failure(ErrorCode::UnknownScheme, {name});
    const SchemeReading reading = readSchemeFile(name, PackOrigin::Named);
    if (!reading.faults.empty()) return Failure(reading.faults.front());
    return reading.scheme;
}

// The edition that a name asks for: on the day behind the @, else the newest.
const Edition *editionOf(const Scheme &scheme, const QString &name)
{
    const auto day = Date::parse(name.section(u'@', 1));
    return day ? scheme.editionOn(*day) : &scheme.editions.back();
}

int SchemesVerb::compare(Context &context) const
{
    const QString one = m_one;
    const auto first = schemeOf(context, one);
    if (!first) return context.fail(first.error());
    // One name: a file beside the pack in use, or the two newest editions of a scheme.
    const bool isFile = QFile::exists(one);
    const auto installed = context.schemes().value((*first)->id.text());
    const bool alone = m_other.isEmpty();
    const QString other = m_other;
    const auto second = alone ? Result<std::shared_ptr<const Scheme>>(*first) : schemeOf(context, other);
    if (!second) return context.fail(second.error());
    const Scheme &before = alone && isFile && installed ? *installed : **first;
    const Edition *after = editionOf(**second, alone ? one : other);
    const Edition *old =
        alone && !isFile ? (*first)->editionOn(after->from.plusDays(-1)) : editionOf(before, alone ? QString() : one);
    if (!old || !after) return context.fail(Error{ErrorCode::UnknownScheme, {one}, {}});
    const auto changes = compareEditions(*old, *after);
    const auto ledger = context.ledger();
    const auto touched = ledger ? touches(context.schemes(), **ledger, before, *old, **second, *after, context.asOf())
                                : std::vector<Touch>{};
    if (m_json) {
        QJsonArray said;
        for (const RuleChange &c : changes) {
            const bool isFact = c.what == RuleChange::What::Changed;
            said.append(QJsonObject{{u"what"_s, isFact ? codeName(c.aspect) : codeName(c.what)},
                                    {u"id"_s, c.id},
                                    {u"text"_s, text::sentence(c, context.schemes())}});
        }
        QJsonArray places;
        for (const Touch &t : touched) {
            places.append(QJsonObject{
                {u"credential"_s, t.credential}, {u"requirement"_s, t.requirement}, {u"text"_s, text::sentence(t)}});
        }
        output::json(QJsonObject{{u"from"_s, old->from.toString()},
                                 {u"to"_s, after->from.toString()},
                                 {u"changes"_s, said},
                                 {u"touches"_s, places}});
        return 0;
    }
    output::line(tr("%1: the rules of %2 beside those of %3")
                     .arg(text::inUse((*second)->name), text::date(old->from), text::date(after->from)));
    for (const RuleChange &c : changes) output::line(u"  "_s + text::sentence(c, context.schemes()));
    if (changes.empty()) output::line(u"  "_s + tr("No rule differs."));
    output::line(touched.empty() ? tr("It does not touch your records.") : tr("It touches you here:"));
    for (const Touch &t : touched) output::line(u"  %1: %2"_s.arg(t.credential, text::sentence(t)));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeSchemes()
{
    return std::make_unique<SchemesVerb>();
}

} // namespace koshin
