// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contents.h"

#include "report/proof.h"
#include "report/records.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

struct Contents
{
    Q_DECLARE_TR_FUNCTIONS(Contents)
};

QString schemeName(const CredentialAssessment &credential)
{
    return credential.scheme ? text::inUse(credential.scheme->name) : credential.schemeId.text();
}

QString edition(const CredentialAssessment &credential)
{
    if (!credential.edition) return Contents::tr("none known to this program");
    return Contents::tr("%1, in force since %2", "rules of a scheme")
        .arg(schemeName(credential), text::date(credential.edition->from));
}

QString term(const CredentialAssessment &credential)
{
    if (!credential.term) return {};
    const Period &period = credential.term->period;
    return Contents::tr("%1 to %2 (term %3)")
        .arg(text::date(period.from), text::date(period.to))
        .arg(credential.term->index);
}

QString spanOf(const Period &days)
{
    return Contents::tr("%1 to %2").arg(text::date(days.from), text::date(days.to));
}

KeyValues facts(const ReportRequest &request)
{
    const CredentialAssessment &credential = request.credential;
    const Maybe<Period> &days = request.choice.days;
    return {{{Contents::tr("Holder"), request.source.ledger->holder.name},
             {Contents::tr("Credential"), schemeName(credential)},
             {Contents::tr("Number"), credential.number.value_or(QString())},
             {Contents::tr("Rules"), days ? QString() : edition(credential)},
             {Contents::tr("As of"), text::date(request.source.asOf)},
             {Contents::tr("Term"), days ? QString() : term(credential)},
             {Contents::tr("Records of"), days ? spanOf(*days) : QString()},
             {Contents::tr("Status"), text::choice(text::word(credential.status))}}};
}

void appendPart(std::vector<Block> &blocks, const QString &heading, std::vector<Block> part)
{
    if (part.empty()) return;
    blocks.push_back(Heading{heading, 1});
    blocks.insert(blocks.end(), part.begin(), part.end());
}

// What the rules say of the term.
void appendVerdict(std::vector<Block> &blocks, const ReportRequest &request, SourceList &sources)
{
    const CredentialAssessment &credential = request.credential;
    blocks.push_back(Heading{Contents::tr("Summary"), 1});
    blocks.push_back(Paragraph{text::datedSentence(credential, request.source.asOf), Paragraph::Style::Strong});
    const QString warning = credential.edition ? text::inUse(credential.edition->warning) : QString();
    if (!warning.isEmpty()) blocks.push_back(Paragraph{warning});
    if (credential.standing == Standing::Assumption) {
        blocks.push_back(Notice{Contents::tr("Part of this result rests on a working assumption; "
                                             "it is marked where it applies.")});
    }
    appendPart(blocks, Contents::tr("Requirements"), proof(credential, *request.source.ledger, sources));
}

void appendAbout(std::vector<Block> &blocks, const ReportRequest &request)
{
    blocks.push_back(Heading{Contents::tr("About this report"), 1});
    blocks.push_back(Paragraph{
        request.choice.clearance.names == RealNames::LeftOut
            ? Contents::tr(
                  "Real names of clients and verifiers are left out: clients are shown by code name, verifiers by their relation.")
            : Contents::tr("Clients are named at the holder’s request; verifiers are shown by their relation.")});
    const JournalHead &head = request.source.head;
    if (head.seq == 0) return;
    blocks.push_back(Paragraph{
        Contents::tr(
            "Head of the journal when this was written: %1:%2. It shows later whether the ledger still continues from here.")
            .arg(QString::number(head.seq), head.hash)});
}

} // namespace

Document contents(const ReportRequest &request, const Extract &extract)
{
    const text::DatesSpelledOut oneForm;
    Document document;
    document.title = Contents::tr("Evidence report");
    document.header =
        Contents::tr("%1 — %2, as of %3")
            .arg(document.title, text::credentialName(request.credential), text::date(request.source.asOf));
    document.program = Contents::tr("Koshin %1").arg(request.source.programVersion);

    std::vector<Block> &blocks = document.blocks;
    SourceList sources;
    blocks.push_back(Heading{document.title, 0});
    blocks.push_back(facts(request));
    if (request.choice.days) {
        blocks.push_back(Notice{Contents::tr("This report lists records. Whether requirements are met is decided per "
                                             "term and is not stated here.")});
    } else {
        appendVerdict(blocks, request, sources);
    }
    appendPart(blocks, request.choice.days ? Contents::tr("Trainings") : Contents::tr("Trainings of the term"),
               extract.trainings());
    appendPart(blocks, Contents::tr("Engagements"), extract.engagements());
    appendPart(blocks, Contents::tr("Practice by topic"), extract.practices());
    appendPart(blocks, Contents::tr("Totals by topic"), extract.themeTotals());
    appendPart(blocks, Contents::tr("Evidence"), extract.evidence());
    if (request.choice.withUncounted && !request.choice.days)
        appendPart(blocks, Contents::tr("Records not counted"), uncounted(request.credential, *request.source.ledger));
    appendPart(blocks, Contents::tr("Sources"), sources.blocks());
    appendAbout(blocks, request);
    return document;
}

void addMissing(Document &document, const QStringList &characters)
{
    if (characters.isEmpty()) return;
    document.blocks.push_back(
        Notice{Contents::tr("The report’s font lacks these characters, shown as 〓: %1").arg(characters.join(u' '))});
}

} // namespace koshin::report
