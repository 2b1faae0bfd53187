// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dossier.h"

#include "report/dossierparts.h"
#include "report/proof.h"
#include "text/codetext.h"
#include "text/dossiertext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::report {

namespace {

struct DossierFront
{
    Q_DECLARE_TR_FUNCTIONS(DossierFront)
};

QString nameOfScheme(const CredentialAssessment &credential)
{
    return credential.scheme ? text::inUse(credential.scheme->name) : credential.schemeId.text();
}

QString spanOfDays(const Maybe<Period> &days)
{
    if (!days) return {};
    return DossierFront::tr("%1 to %2", "days").arg(text::date(days->from), text::date(days->to));
}

KeyValues dossierFacts(const DossierRequest &request)
{
    const CredentialAssessment &credential = request.figures.credential;
    const QString since = credential.edition ? text::date(credential.edition->from) : QString();
    const QString term =
        credential.term
            ? DossierFront::tr("%1 (term %2)").arg(spanOfDays(credential.term->period)).arg(credential.term->index)
            : DossierFront::tr("not known on this day", "term");
    return {
        {{DossierFront::tr("Holder"), request.source.ledger->holder.name},
         {DossierFront::tr("Credential"), nameOfScheme(credential)},
         {DossierFront::tr("Number"), credential.number.value_or(QString())},
         {DossierFront::tr("Issuer"), credential.scheme ? text::inUse(credential.scheme->issuer) : QString()},
         {DossierFront::tr("Rules"), since.isEmpty() ? QString() : DossierFront::tr("in force since %1").arg(since)},
         {DossierFront::tr("Term"), term},
         {DossierFront::tr("Period covered"), spanOfDays(request.figures.span)},
         {DossierFront::tr("As of"), text::date(request.source.asOf)}}};
}

QString sourceMarks(const Finding &finding, SourceList &sources)
{
    QStringList marks;
    for (const Source &source : finding.sources) marks << sources.mark(source);
    return marks.join(u' ');
}

void appendStanding(std::vector<Block> &blocks, const DossierRequest &request, SourceList &sources)
{
    blocks.push_back(Heading{DossierFront::tr("Current position"), 1});
    blocks.push_back(Notice{text::joined(text::dossierStanding(request.figures, request.source.asOf))});
    for (const DossierCriterion &criterion : request.figures.criteria) {
        for (const QString &line : text::officialWords(criterion, request.figures, *request.source.ledger))
            blocks.push_back(Paragraph{line});
        const Requirement *rule = criterion.finding.requirement;
        if (criterion.finding.accepted || !rule) continue;
        const QString note = text::inUse(rule->need.note);
        if (!note.isEmpty()) blocks.push_back(Paragraph{note + u' ' + sourceMarks(criterion.finding, sources)});
        blocks.push_back(Paragraph{text::inUse(rule->toMakeCertain)});
    }
}

Table whatIfTable(const DossierCriterion &criterion)
{
    Table table;
    table.columns = {
        {DossierFront::tr("Criterion"), 4.2}, {DossierFront::tr("So far"), 4.4}, {DossierFront::tr("Outcome"), 2.2}};
    const Finding &f = criterion.finding;
    table.rows.push_back({DossierFront::tr("Criterion applied"), text::progress(f), text::outcome(criterion.holds())});
    for (const DossierWhatIf &other : criterion.whatIfs)
        table.rows.push_back({text::name(other), text::progress(other.finding), text::outcome(other.holds())});
    return table;
}

void appendCriterion(std::vector<Block> &blocks, const DossierRequest &request, const DossierCriterion &criterion,
                     SourceList &sources)
{
    const Finding &f = criterion.finding;
    const Finding *home = request.figures.credential.finding(criterion.standsIn);
    const QString shipped = f.editedByHolder && f.shippedValues ? text::sentence(*f.shippedValues) : QString();
    blocks.push_back(Heading{DossierFront::tr("Criterion applied"), 1});
    blocks.push_back(KeyValues{{{DossierFront::tr("Criterion"), text::inUse(f.name)},
                                {DossierFront::tr("Stands in for"), home ? text::inUse(home->name) : QString()},
                                {DossierFront::tr("Conditions"), f.values ? text::sentence(*f.values) : QString()},
                                {DossierFront::tr("In the rule pack"), shipped},
                                {DossierFront::tr("So far"), text::progress(f)},
                                {DossierFront::tr("Verdict"), text::word(f.verdict)},
                                {DossierFront::tr("Basis"), text::choice(text::basisOf(f))},
                                {DossierFront::tr("Sources"), sourceMarks(f, sources)}}});
    blocks.push_back(Heading{DossierFront::tr("If the rule turns out differently"), 1});
    blocks.push_back(Paragraph{text::safetySentence(criterion), Paragraph::Style::Body, 0, true});
    blocks.push_back(whatIfTable(criterion));
}

void appendEntered(std::vector<Block> &blocks, const DossierRequest &request)
{
    blocks.push_back(Heading{DossierFront::tr("When it was entered"), 1});
    const QString timely = text::sentence(request.figures.timeliness);
    if (!timely.isEmpty()) blocks.push_back(Paragraph{timely});
    const QString journal = text::journalSentence(request.source.head);
    if (!journal.isEmpty()) blocks.push_back(Paragraph{journal});
}

void appendPartOf(std::vector<Block> &blocks, const QString &heading, std::vector<Block> part)
{
    if (part.empty()) return;
    blocks.push_back(Heading{heading, 1});
    std::ranges::move(part, std::back_inserter(blocks));
}

} // namespace

Document dossierContents(const DossierRequest &request)
{
    const text::DatesSpelledOut oneForm;
    Document document;
    document.title = text::dossierTitle();
    document.header =
        DossierFront::tr("%1 — %2, as of %3")
            .arg(document.title, text::credentialName(request.figures.credential), text::date(request.source.asOf));
    document.program = DossierFront::tr("Koshin %1").arg(request.source.programVersion);
    std::vector<Block> &blocks = document.blocks;
    SourceList sources;
    const DossierParts parts(request);
    blocks.push_back(Heading{document.title, 0});
    blocks.push_back(dossierFacts(request));
    appendStanding(blocks, request, sources);
    for (const DossierCriterion &criterion : request.figures.criteria)
        appendCriterion(blocks, request, criterion, sources);
    appendPartOf(blocks, DossierFront::tr("Engagements"), parts.overview());
    for (Block &block : parts.engagements()) blocks.push_back(std::move(block));
    appendPartOf(blocks, DossierFront::tr("Entries without an engagement"), parts.loose());
    appendPartOf(blocks, DossierFront::tr("Engagements outside this period"), parts.outside());
    appendPartOf(blocks, DossierFront::tr("Evidence"), parts.evidence());
    appendPartOf(blocks, DossierFront::tr("Confirmations"), parts.confirmations());
    appendEntered(blocks, request);
    appendPartOf(blocks, DossierFront::tr("Sources"), sources.blocks());
    blocks.push_back(Heading{DossierFront::tr("About this dossier"), 1});
    for (const QString &line : text::leftOutWords(request.figures)) blocks.push_back(Paragraph{line});
    blocks.push_back(Paragraph{text::namesSentence(request.choice.names)});
    blocks.push_back(
        Paragraph{DossierFront::tr("This is not an official form. It lists what the holder recorded, to be copied "
                                   "into whatever form is asked for.")});
    return document;
}

} // namespace koshin::report
