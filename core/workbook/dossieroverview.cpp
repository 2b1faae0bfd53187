// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/dossieroverview.h"

#include "text/codetext.h"
#include "text/dossiertext.h"
#include "text/prooftext.h"
#include "text/sentences.h"

#include <QCoreApplication>

namespace koshin::workbook {

namespace {

struct DossierOverview
{
    Q_DECLARE_TR_FUNCTIONS(DossierOverview)
};

void addFacts(Sheet &sheet, const DossierRequest &request)
{
    const CredentialAssessment &c = request.figures.credential;
    const auto add = [&](const QString &name, Cell cell) { sheet.rows.push_back({name, std::move(cell)}); };
    add(DossierOverview::tr("Holder"), request.source.ledger->holder.name);
    add(DossierOverview::tr("Credential"), c.scheme ? text::inUse(c.scheme->name) : c.schemeId.text());
    add(DossierOverview::tr("Number"), c.number.value_or(QString()));
    add(DossierOverview::tr("Issuer"), c.scheme ? text::inUse(c.scheme->issuer) : QString());
    add(DossierOverview::tr("As of"), request.source.asOf);
    if (c.term) {
        add(DossierOverview::tr("Term"), double(c.term->index));
        add(DossierOverview::tr("First day of the term"), c.term->period.from);
        add(DossierOverview::tr("Last day of the term"), c.term->period.to);
    }
    if (request.figures.span) {
        add(DossierOverview::tr("Period covered: from"), request.figures.span->from);
        add(DossierOverview::tr("Period covered: to"), request.figures.span->to);
    }
    add(DossierOverview::tr("Current position"),
        text::dossierStanding(request.figures, request.source.asOf).join(u'\n'));
}

void addCriterion(Sheet &sheet, const DossierCriterion &criterion, const DossierRequest &request)
{
    const Finding &f = criterion.finding;
    const Finding *home = request.figures.credential.finding(criterion.standsIn);
    QStringList sources;
    for (const Source &source : f.sources) sources << text::sentence(source);
    const auto add = [&](const QString &name, const QString &words, const QString &outcome = {}) {
        sheet.rows.push_back({name, words, outcome});
    };
    add(DossierOverview::tr("Criterion"), text::inUse(f.name));
    add(DossierOverview::tr("Stands in for"), home ? text::inUse(home->name) : QString());
    if (home && home->due) sheet.rows.push_back({DossierOverview::tr("Required by"), *home->due});
    add(DossierOverview::tr("Conditions"), f.values ? text::sentence(*f.values) : QString());
    if (f.editedByHolder && f.shippedValues)
        add(DossierOverview::tr("In the rule pack"), text::sentence(*f.shippedValues));
    add(DossierOverview::tr("Verdict"), text::word(f.verdict));
    add(DossierOverview::tr("Basis"), text::choice(text::basisOf(f)));
    add(DossierOverview::tr("Sources"), sources.join(u'\n'));
    if (f.requirement) {
        add(DossierOverview::tr("On the sources"), text::inUse(f.requirement->need.note));
        add(DossierOverview::tr("How it becomes certain"), text::inUse(f.requirement->toMakeCertain));
    }
    const QStringList official = text::officialWords(criterion, request.figures, *request.source.ledger);
    add(DossierOverview::tr("Official document and acceptance"),
        official.isEmpty() ? DossierOverview::tr("Not recorded") : official.join(u'\n'));
    add(DossierOverview::tr("Criterion applied"), text::progress(f), text::outcome(criterion.holds()));
    for (const DossierWhatIf &other : criterion.whatIfs)
        add(text::name(other), text::progress(other.finding), text::outcome(other.holds()));
    add(DossierOverview::tr("On the other criteria"), text::safetySentence(criterion));
}

void addEnd(Sheet &sheet, const DossierRequest &request)
{
    const auto add = [&](const QString &name, const QString &words) {
        if (!words.isEmpty()) sheet.rows.push_back({name, words});
    };
    add(DossierOverview::tr("When it was entered"), text::sentence(request.figures.timeliness));
    add(DossierOverview::tr("History"), text::journalSentence(request.source.head));
    add(DossierOverview::tr("Left out"), text::leftOutWords(request.figures).join(u'\n'));
    add(DossierOverview::tr("Names"), text::namesSentence(request.choice.names));
}

} // namespace

Sheet dossierOverview(const DossierRequest &request)
{
    Sheet sheet{DossierOverview::tr("Overview", "name of a sheet"), {}, {}, true};
    sheet.columns = {
        {DossierOverview::tr("Item"), 34}, {DossierOverview::tr("Contents"), 90}, {DossierOverview::tr("Outcome"), 18}};
    addFacts(sheet, request);
    for (const DossierCriterion &criterion : request.figures.criteria) addCriterion(sheet, criterion, request);
    addEnd(sheet, request);
    return sheet;
}

} // namespace koshin::workbook
