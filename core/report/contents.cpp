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
    return Contents::tr("in force from %1").arg(text::dateInBothCalendars(credential.edition->from));
}

QString term(const CredentialAssessment &credential)
{
    if (!credential.term) return {};
    const Period &period = credential.term->period;
    return Contents::tr("%1 to %2 (term %3)")
        .arg(text::dateInBothCalendars(period.from), text::dateInBothCalendars(period.to))
        .arg(credential.term->index);
}

KeyValues facts(const ReportRequest &request, const CredentialAssessment &credential)
{
    return {{{Contents::tr("Holder"), request.ledger->holder.name},
             {Contents::tr("Credential"), schemeName(credential)},
             {Contents::tr("Number"), credential.number.value_or(QString())},
             {Contents::tr("Rules"), edition(credential)},
             {Contents::tr("As of"), text::dateInBothCalendars(request.assessment->asOf)},
             {Contents::tr("Term"), term(credential)},
             {Contents::tr("Status"), text::choice(text::word(credential.status))}}};
}

void appendPart(std::vector<Block> &blocks, const QString &heading, std::vector<Block> part)
{
    blocks.push_back(Heading{heading, 1});
    blocks.insert(blocks.end(), part.begin(), part.end());
}

} // namespace

Document contents(const ReportRequest &request, const CredentialAssessment &credential)
{
    const Date asOf = request.assessment->asOf;
    Document document;
    document.title = Contents::tr("Evidence report");
    document.header =
        Contents::tr("%1 — %2, as of %3").arg(document.title, text::credentialName(credential), text::date(asOf));
    document.program = Contents::tr("Koshin %1").arg(request.programVersion);

    std::vector<Block> &blocks = document.blocks;
    blocks.push_back(Heading{document.title, 0});
    blocks.push_back(facts(request, credential));
    blocks.push_back(Heading{Contents::tr("Verdict"), 1});
    blocks.push_back(Paragraph{text::sentence(credential, asOf), Paragraph::Style::Strong});
    const QString warning = credential.edition ? text::inUse(credential.edition->warning) : QString();
    if (!warning.isEmpty()) blocks.push_back(Paragraph{warning});
    if (credential.standing == Standing::Assumption) {
        blocks.push_back(Notice{Contents::tr("Part of this verdict rests on a working assumption; "
                                             "it is marked where it applies.")});
    }
    if (request.assessment->withPlans) {
        blocks.push_back(Notice{Contents::tr("Plans are counted here as if they were completed.")});
    }
    appendPart(blocks, Contents::tr("Requirements"), proof(credential, *request.ledger));
    const Extract extract(request, credential);
    appendPart(blocks, Contents::tr("Trainings of the term"), extract.trainings());
    appendPart(blocks, Contents::tr("Engagements"), extract.engagements());
    appendPart(blocks, Contents::tr("Practice by theme"), extract.practices());
    appendPart(blocks, Contents::tr("Totals by theme"), extract.themeTotals());
    appendPart(blocks, Contents::tr("Evidence"), extract.evidence());
    blocks.push_back(Heading{Contents::tr("About this report"), 1});
    blocks.push_back(Paragraph{
        request.names == RealNames::LeftOut
            ? Contents::tr(
                  "Real names of clients and certifiers are left out: clients are shown by code name, certifiers by their relation.")
            : Contents::tr("Clients are named at the holder's request; certifiers are shown by their relation.")});
    if (request.head.seq > 0) {
        blocks.push_back(Paragraph{
            Contents::tr(
                "Latest hash of the history when this was written: %1:%2. It shows later whether the ledger still continues from here.")
                .arg(QString::number(request.head.seq), request.head.hash)});
    }
    return document;
}

void addMissing(Document &document, const QStringList &characters)
{
    if (characters.isEmpty()) return;
    document.blocks.push_back(
        Notice{Contents::tr("The report's font lacks these characters, shown as 〓: %1").arg(characters.join(u' '))});
}

} // namespace koshin::report
