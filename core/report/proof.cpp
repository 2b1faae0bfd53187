// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/proof.h"

#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

struct Proof
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

QString amounts(const Finding &finding)
{
    if (finding.unit.isEmpty() && !finding.need) return {};
    const QString need = finding.need ? text::quantity(*finding.need, finding.unit) : Proof::tr("not known");
    return Proof::tr("%1 of %2").arg(finding.have.toString(), need);
}

QString day(Maybe<Date> on)
{
    return on ? text::date(*on) : QString();
}

QString period(const Maybe<Period> &window)
{
    if (!window) return {};
    return Proof::tr("%1 to %2").arg(text::date(window->from), text::date(window->to));
}

QString label(const Ledger &ledger, const QString &id)
{
    const Maybe<Record> record = ledger.find(id);
    return record ? text::title(*record) : id;
}

// What a record that counts is worth, and what is left out of it: `5 credits, 2 more over a limit (Group A)`.
QString worth(const Counted &counted, const Finding &finding)
{
    if (!counted.category) return {};
    QString amount = text::quantity(counted.amount, finding.unit);
    for (const Excluded &x : finding.excluded) {
        if (x.record != counted.record || x.part != counted.part || x.reason != Exclusion::OverCap) continue;
        amount = Proof::tr("%1, %2 more over a limit", "amount, how much").arg(amount, x.amount.toString());
    }
    const QStringList parts = text::remarks(counted, finding, text::commonRate(finding));
    return parts.isEmpty() ? amount
                           : Proof::tr("%1 (%2)", "amount, how it came about").arg(amount, parts.join(Proof::tr("; ")));
}

QString counted(const Finding &finding, const Ledger &ledger)
{
    QStringList lines;
    for (const Counted &c : finding.counted) {
        const QString name = label(ledger, c.record);
        QString line = c.on ? Proof::tr("%1  %2").arg(text::date(*c.on), name) : name;
        if (const QString amount = worth(c, finding); !amount.isEmpty())
            line = Proof::tr("%1: %2", "record, what it is worth").arg(line, amount);
        lines << line;
    }
    return lines.join(u'\n');
}

QString marksOf(const Finding &finding, SourceList &sources)
{
    QStringList marks;
    for (const Source &source : finding.sources) marks << sources.mark(source);
    return marks.join(u' ');
}

// All of it, not only a day or a rate of it.
bool rests(const Finding &finding)
{
    return finding.standing == Standing::Assumption && finding.children.empty()
           && text::basisOf(finding) == text::word(Standing::Assumption);
}

void addProof(std::vector<Block> &blocks, const Finding &finding, const Ledger &ledger, SourceList &sources, int depth)
{
    blocks.push_back(Heading{Proof::tr("%1: %2").arg(text::inUse(finding.name), text::word(finding.verdict, finding)),
                             depth == 0 ? 2 : 3});
    if (rests(finding)) {
        blocks.push_back(
            Notice{Proof::tr("Working assumption: no official document known to this program says so."), 0});
    }
    blocks.push_back(KeyValues{{{Proof::tr("Progress"), amounts(finding)},
                                {Proof::tr("Conditions"), finding.values ? text::sentence(*finding.values) : QString()},
                                {Proof::tr("Period"), period(finding.window)},
                                {Proof::tr("Due"), day(dueDayOf(finding))},
                                {Proof::tr("Grace until"), day(finding.grace)},
                                {Proof::tr("Met on"), finding.metOn ? text::date(*finding.metOn) : QString()},
                                {Proof::tr("Counted"), counted(finding, ledger)},
                                {Proof::tr("Conversion"), text::commonRate(finding)},
                                {Proof::tr("Sources"), marksOf(finding, sources)},
                                {Proof::tr("Basis"), text::choice(text::basisOf(finding))}}});
    for (const Finding &child : finding.children) addProof(blocks, child, ledger, sources, depth + 1);
}

void addUncounted(std::vector<Block> &blocks, const Finding &finding, const Ledger &ledger)
{
    if (!finding.excluded.empty()) blocks.push_back(Heading{text::inUse(finding.name), 2});
    for (const Excluded &e : finding.excluded)
        blocks.push_back(Paragraph{text::sentence(e, finding, ledger), Paragraph::Style::Body, 1});
    for (const Finding &child : finding.children) addUncounted(blocks, child, ledger);
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
    case Verdict::Waived: return Tone::Good;
    case Verdict::Provisional:
    case Verdict::Undecided:
    case Verdict::Grace: return Tone::Waiting;
    case Verdict::Missed:
    case Verdict::Lapsed:
    case Verdict::NotCurrent: return Tone::Bad;
    case Verdict::Open:
    case Verdict::Upcoming: break;
    }
    return Tone::Open;
}

void addVerdicts(Table &table, const Finding &finding, Date asOf, int depth)
{
    table.indents.push_back(depth);
    const QString weight = text::weightRemark(finding);
    const QString name = text::inUse(finding.name);
    // What is met by an assumption has no figure of its own beside its parts.
    const bool isOfParts = finding.verdict == Verdict::Provisional && !finding.children.empty();
    table.rows.push_back({weight.isEmpty() || depth > 0 ? name : name + u'\n' + weight,
                          text::choice(text::word(finding.verdict, finding)), isOfParts ? u"–"_s : amounts(finding),
                          day(dueDayOf(finding)),
                          finding.metOn ? text::date(*finding.metOn) : text::graceWords(finding, asOf)});
    table.tones.push_back(toneOf(finding.verdict));
    for (const Finding &child : finding.children) addVerdicts(table, child, asOf, depth + 1);
}

// Why a record does not count that a reader could have counted; the others are of another kind altogether.
int weightOf(Exclusion reason)
{
    switch (reason) {
    case Exclusion::NotForThisCredential:
    case Exclusion::InTheFuture:
    case Exclusion::AlreadyCounted: return 0;
    case Exclusion::KindNotTaken:
    case Exclusion::OutsideWindow:
    case Exclusion::BeforeCertification: return 1;
    default: return 2;
    }
}

struct Reason
{
    const Finding *finding;
    const Excluded *excluded;
};

void collectReasons(const Finding &finding, QSet<QString> &counted, QHash<QString, Reason> &reasons)
{
    for (const Counted &c : finding.counted) counted.insert(c.record);
    for (const Excluded &x : finding.excluded) {
        const auto before = reasons.constFind(x.record);
        if (before == reasons.cend() || weightOf(before->excluded->reason) < weightOf(x.reason))
            reasons.insert(x.record, {&finding, &x});
    }
    for (const Finding &child : finding.children) collectReasons(child, counted, reasons);
}

} // namespace

Table verdicts(const CredentialAssessment &credential, Date asOf)
{
    Table table;
    table.columns = {{Proof::tr("Requirement"), 3.7},
                     {Proof::tr("Verdict"), 1.2, false, true},
                     {Proof::tr("Progress"), 1.7},
                     {Proof::tr("Due"), 1.9},
                     {Proof::tr("Met on, or grace"), 2}};
    for (const Finding &finding : credential.findings) addVerdicts(table, finding, asOf, 0);
    return table;
}

std::vector<Block> unexplained(const CredentialAssessment &credential, const Ledger &ledger, const QStringList &records)
{
    QSet<QString> counted;
    QHash<QString, Reason> reasons;
    for (const Finding &finding : credential.findings) collectReasons(finding, counted, reasons);
    std::vector<Block> blocks;
    for (const QString &record : records) {
        const auto reason = reasons.constFind(record);
        if (counted.contains(record) || reason == reasons.cend() || weightOf(reason->excluded->reason) == 0) continue;
        blocks.push_back(
            Paragraph{text::sentence(*reason->excluded, *reason->finding, ledger), Paragraph::Style::Body, 1});
    }
    return blocks;
}

QString SourceList::mark(const Source &source)
{
    const QString line = text::sentence(source);
    if (!m_lines.contains(line)) m_lines << line;
    return u"[%1]"_s.arg(m_lines.indexOf(line) + 1);
}

std::vector<Block> SourceList::blocks() const
{
    std::vector<Block> list;
    list.reserve(std::size_t(m_lines.size()));
    for (qsizetype i = 0; i < m_lines.size(); ++i) list.push_back(Paragraph{u"[%1] "_s.arg(i + 1) + m_lines[i]});
    return list;
}

std::vector<Block> proof(const CredentialAssessment &credential, const Ledger &ledger, SourceList &sources)
{
    std::vector<Block> blocks;
    for (const Finding &finding : credential.findings) addProof(blocks, finding, ledger, sources, 0);
    if (blocks.empty()) {
        blocks.push_back(Paragraph{Proof::tr("The program has no rules for this credential.")});
    }
    return blocks;
}

std::vector<Block> uncounted(const CredentialAssessment &credential, const Ledger &ledger)
{
    std::vector<Block> blocks;
    for (const Finding &finding : credential.findings) addUncounted(blocks, finding, ledger);
    return blocks;
}

} // namespace koshin::report
