// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contents.h"

#include "report/copies.h"
#include "report/proof.h"
#include "report/records.h"
#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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

Facts facts(const ReportRequest &request)
{
    const CredentialAssessment &credential = request.credential;
    const Maybe<Period> &days = request.choice.days;
    return {{{Contents::tr("Holder"), request.source.ledger->holder.name},
             {Contents::tr("Credential"), schemeName(credential)},
             {Contents::tr("Number"), credential.number.value_or(QString())},
             {Contents::tr("Status"), text::choice(text::word(credential.status))},
             {Contents::tr("Term"), days ? QString() : term(credential)},
             {Contents::tr("Records of"), days ? spanOf(*days) : QString()},
             {Contents::tr("Rules"), request.choice.saysVerdict() ? edition(credential) : QString()},
             {Contents::tr("As of"), text::date(request.source.asOf)}},
            2};
}

void appendAll(std::vector<Block> &blocks, const std::vector<Block> &part)
{
    blocks.insert(blocks.end(), part.begin(), part.end());
}

void appendPart(std::vector<Block> &blocks, const QString &heading, const std::vector<Block> &part)
{
    if (part.empty()) return;
    blocks.push_back(Heading{heading, 1});
    appendAll(blocks, part);
}

void appendParagraph(std::vector<Block> &blocks, const QString &text)
{
    if (!text.isEmpty()) blocks.push_back(Paragraph{text});
}

// What is met by nothing but an assumption is still to be done: a reader must not take it for more.
QStringList stillRequired(const CredentialAssessment &credential)
{
    QStringList sentences;
    const QString issuer = credential.scheme ? text::issuerInUse(*credential.scheme) : QString();
    for (const Finding &finding : credential.findings) {
        if (finding.verdict != Verdict::Provisional) continue;
        const auto due = dueDayOf(finding);
        const QString name = text::inUse(finding.name);
        sentences
            << (due ? Contents::tr("“%1” is provisional: it rests on a working assumption. Unless %2 accepts what was "
                                   "done instead, it is required by %3.",
                                   "requirement, issuer, day")
                          .arg(name, issuer, text::spokenDate(*due))
                    : Contents::tr("“%1” is provisional: it rests on a working assumption. Unless %2 accepts what was "
                                   "done instead, it is required.",
                                   "requirement, issuer")
                          .arg(name, issuer));
    }
    return sentences;
}

// What the rules say of the term.
void appendVerdict(std::vector<Block> &blocks, const ReportRequest &request)
{
    const CredentialAssessment &credential = request.credential;
    blocks.push_back(Paragraph{text::datedSentence(credential, request.source.asOf), Paragraph::Style::Strong});
    if (credential.findings.empty()) {
        blocks.push_back(Paragraph{Contents::tr("The program has no rules for this credential.")});
        return;
    }
    blocks.push_back(verdicts(credential, request.source.asOf));
    appendParagraph(blocks, credential.edition ? text::inUse(credential.edition->warning) : QString());
    const QStringList open = stillRequired(credential);
    for (const QString &sentence : open) blocks.push_back(Notice{sentence});
    if (open.isEmpty() && credential.standing == Standing::Assumption) {
        blocks.push_back(Notice{request.choice.withAnnex
                                    ? Contents::tr("Part of this result rests on a working assumption; the annex "
                                                   "marks where.")
                                    : Contents::tr("Part of this result rests on a working assumption.")});
    }
}

// A page that says all at a glance.
void appendFirstPage(std::vector<Block> &blocks, const ReportRequest &request, const Extract &extract)
{
    blocks.push_back(Heading{Contents::tr("Evidence report"), 0});
    blocks.push_back(facts(request));
    if (request.choice.saysVerdict()) appendVerdict(blocks, request);
    else {
        blocks.push_back(Notice{Contents::tr("This report lists records. Whether requirements are met is decided per "
                                             "term and is not stated here.")});
    }
    blocks.push_back(extract.tally());
    appendAll(blocks, extract.charts());
}

// Whether a requirement weighs any of the entries and engagements.
bool looksAtWork(const std::vector<Finding> &findings, const QSet<QString> &work)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        const auto isWork = [&](const auto &one) { return work.contains(one.record); };
        return std::ranges::any_of(finding.counted, isWork) || std::ranges::any_of(finding.excluded, isWork)
               || looksAtWork(finding.children, work);
    });
}

void appendRecords(std::vector<Block> &blocks, const ReportRequest &request, const Extract &extract)
{
    const ReportLayout layout = request.choice.layout;
    if (layout == ReportLayout::Short) return;
    blocks.push_back(NewPage{});
    if (layout != ReportLayout::Trainings) {
        appendPart(blocks, Contents::tr("Engagements"), extract.engagements());
        if (request.choice.saysVerdict() && extract.hasWork()
            && !looksAtWork(request.credential.findings, extract.workIds())) {
            blocks.push_back(
                Notice{Contents::tr("Engagements and practice are listed for information. The rules of this "
                                    "credential count none of them.")});
        }
        appendPart(blocks, Contents::tr("Practice by topic"), extract.practices());
    }
    if (layout != ReportLayout::Practice) {
        appendPart(blocks, request.choice.days ? Contents::tr("Training") : Contents::tr("Training in this term"),
                   extract.trainings());
    }
}

// On what the verdicts rest, for who asks.
void appendAnnex(std::vector<Block> &blocks, const ReportRequest &request, const Extract &extract)
{
    const CredentialAssessment &credential = request.credential;
    const Ledger &ledger = *request.source.ledger;
    SourceList sources;
    appendPart(blocks, Contents::tr("Annex: reasons for each verdict"), proof(credential, ledger, sources));
    if (request.choice.withUncounted) {
        appendPart(blocks, Contents::tr("Annex: records not counted"), uncounted(credential, ledger));
    } else {
        appendPart(blocks, Contents::tr("Annex: records listed here that do not count"),
                   unexplained(credential, ledger, extract.ids()));
    }
    appendPart(blocks, Contents::tr("Annex: sources"), sources.blocks());
}

bool holdsWithheld(const std::vector<Block> &blocks)
{
    return textsOf(Document{{}, {}, {}, blocks}).join(QChar(u'\n')).contains(withheldMark);
}

void appendAbout(std::vector<Block> &blocks, const ReportRequest &request)
{
    const bool isWithheld = holdsWithheld(blocks);
    blocks.push_back(Heading{Contents::tr("About this report"), 1});
    blocks.push_back(Paragraph{
        request.choice.clearance.names == RealNames::LeftOut
            ? Contents::tr(
                  "Real names of clients and verifiers are left out: clients are shown by code name, verifiers by their relation.")
            : Contents::tr("Clients are named at the holder’s request; verifiers are shown by their relation.")});
    if (isWithheld)
        blocks.push_back(Paragraph{Contents::tr("%1 marks a passage that the holder left out.").arg(withheldMark)});
    const JournalHead &head = request.source.head;
    if (head.seq == 0) return;
    blocks.push_back(Paragraph{
        Contents::tr(
            "Latest hash of the history when this was made: %1:%2. It can show later that nothing before it was changed.")
            .arg(QString::number(head.seq), head.hash)});
}

} // namespace

Document contents(const ReportRequest &request, const Extract &extract, const Copies &copies)
{
    const text::DatesSpelledOut oneForm;
    Document document;
    document.title = Contents::tr("Evidence report");
    document.header =
        Contents::tr("%1 — %2, as of %3")
            .arg(document.title, text::credentialName(request.credential), text::date(request.source.asOf));
    document.program = Contents::tr("Koshin %1").arg(request.source.programVersion);

    std::vector<Block> &blocks = document.blocks;
    appendFirstPage(blocks, request, extract);
    appendRecords(blocks, request, extract);
    appendPart(blocks, Contents::tr("Evidence"), extract.evidence());
    appendAbout(blocks, request);
    if (request.choice.withAnnex && request.choice.saysVerdict()) appendAnnex(blocks, request, extract);
    const auto files = copies.blocks();
    if (!files.empty()) {
        blocks.push_back(NewPage{});
        appendPart(blocks, Contents::tr("Annex: copies of the evidence"), files);
    }
    return document;
}

void addMissing(Document &document, const QStringList &characters)
{
    if (characters.isEmpty()) return;
    document.blocks.push_back(
        Notice{Contents::tr("The report’s font lacks these characters, shown as 〓: %1").arg(characters.join(u' '))});
}

} // namespace koshin::report
