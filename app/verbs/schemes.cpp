// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "rules/schemereader.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
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
    QString summary() const override { return tr("Rule packs: list, show ID, check FILE"); }
    void configure(CLI::App &command) override;
    int run(Context &context) override;

private:
    int list(Context &context) const;
    int show(Context &context) const;
    int checkFile(Context &context) const;

    CLI::App *m_show = nullptr;
    CLI::App *m_check = nullptr;
    std::string m_id;
    std::string m_file;
};

void SchemesVerb::configure(CLI::App &command)
{
    addJson(command);
    command.require_subcommand(0, 1);
    command.add_subcommand("list", tr("Every scheme").toStdString())->fallthrough();
    m_show = command.add_subcommand("show", tr("One scheme with its sources").toStdString());
    m_show->fallthrough();
    m_show->add_option("ID", m_id, tr("The scheme's id").toStdString())->required();
    m_check = command.add_subcommand("check", tr("Every fault of a rule pack's file").toStdString());
    m_check->fallthrough();
    m_check->add_option("FILE", m_file, tr("The file").toStdString())->required();
}

int SchemesVerb::run(Context &context)
{
    if (m_show->parsed()) return show(context);
    if (m_check->parsed()) return checkFile(context);
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
    QStringList ids = context.schemes().keys();
    ids.sort();
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const QString &id : ids) {
        const Scheme &scheme = *context.schemes()[id];
        all.append(summaryOf(scheme));
        rows.push_back({id, text::inUse(scheme.name), text::inUse(scheme.issuer)});
    }
    if (m_json) output::json(all);
    else output::table(rows);
    return 0;
}

void printRequirement(const Requirement &rule, int depth)
{
    const QString indent(2 + depth * 2, u' ');
    output::line(indent + u"%1 — %2"_s.arg(rule.id, text::inUse(rule.name)));
    for (const Requirement &child : rule.children) printRequirement(child, depth + 1);
}

std::vector<Source> sourcesOf(const Edition &edition)
{
    std::vector<Source> sources(edition.sources.begin(), edition.sources.end());
    std::sort(sources.begin(), sources.end(),
              [](const Source &a, const Source &b) { return a.key < b.key; });
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
                               {u"standing"_s, codeName(source.standing)}});
    }
    return all;
}

int SchemesVerb::show(Context &context) const
{
    const QString id = fromArgument(m_id);
    const auto scheme = context.schemes().value(id);
    if (!scheme) return context.fail(Error{ErrorCode::UnknownScheme, {id}, {}});
    const Edition *edition = scheme->editionOn(context.asOf());
    if (m_json) {
        QJsonObject all = summaryOf(*scheme);
        if (edition) all.insert(u"edition"_s, edition->from.toString());
        if (edition) all.insert(u"sources"_s, sourcesJson(*edition));
        output::json(all);
        return 0;
    }
    output::line(u"%1 (%2)"_s.arg(text::inUse(scheme->name), id));
    output::line(text::inUse(scheme->issuer));
    if (!edition) return 0;
    output::line(SchemesVerb::tr("Edition in force: %1").arg(text::date(edition->from)));
    for (const Requirement &rule : edition->requirements) printRequirement(rule, 0);
    for (const Bilingual &duty : edition->duties) output::line(u"  "_s + text::inUse(duty));
    output::line(SchemesVerb::tr("Sources:"));
    for (const Source &source : sourcesOf(*edition)) output::line(u"  "_s + text::sentence(source));
    return 0;
}

int SchemesVerb::checkFile(Context &context) const
{
    const QString name = fromArgument(m_file);
    QFile file(name);
    if (!file.exists()) return context.fail(Error{ErrorCode::FileNotFound, {name}, {}});
    if (!file.open(QIODevice::ReadOnly)) {
        return context.fail(Error{ErrorCode::FileUnreadable, {name, file.errorString()}, {}});
    }
    const SchemeReading reading = readScheme(file.readAll(), name);
    if (!reading.faults.empty()) {
        context.fail(reading.faults);
        return 1;
    }
    if (m_json) output::json(summaryOf(*reading.scheme));
    else output::line(tr("The rule pack “%1” has no faults.").arg(reading.scheme->id.text()));
    return 0;
}

} // namespace

std::unique_ptr<Verb> makeSchemes()
{
    return std::make_unique<SchemesVerb>();
}

} // namespace koshin
