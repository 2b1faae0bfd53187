// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dossierparts.h"

#include "ledger/recordedwhen.h"
#include "report/records.h"
#include "text/codetext.h"
#include "text/dossiertext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

struct DossierPart
{
    Q_DECLARE_TR_FUNCTIONS(DossierPart)
};

QString daysOf(Date from, const Maybe<Date> &to)
{
    if (to && *to == from) return text::date(from);
    if (!to) return DossierPart::tr("since %1, in progress").arg(text::date(from));
    return DossierPart::tr("%1 to %2", "days").arg(text::date(from), text::date(*to));
}

// Whether it is signed for, and what was signed is not among its files.
bool lacksCopy(const Record &record, const Ledger &ledger)
{
    return std::visit([&](const auto &r) {
        if constexpr (requires { r.certification; }) {
            return r.certification && r.certification->state == CertificationState::Signed
                   && !hasSignedCopy(r.evidence, ledger);
        } else {
            return false;
        }
    }, record);
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

template<koshin::Code C>
QString codeWord(const Maybe<C> &code)
{
    return code ? text::choice(text::word(*code)) : QString();
}

// What the entries of an engagement say, each word once, in the order of its codes.
template<koshin::Code C>
QString wordsOnce(const std::vector<const Practice *> &entries, auto &&codesOf)
{
    QStringList all;
    for (std::size_t i = 0; i < CodeNames<C>::names.size(); ++i) {
        const bool isNamed = std::ranges::any_of(entries, [&](const Practice *p) {
            const auto codes = codesOf(*p);
            return std::ranges::find(codes, C(i)) != codes.end();
        });
        if (isNamed) all << text::word(C(i));
    }
    return text::choice(all.join(DossierPart::tr(", ", "between words")));
}

template<koshin::Code C>
std::vector<C> asList(const Maybe<C> &code)
{
    return code ? std::vector<C>{*code} : std::vector<C>();
}

QString durationOf(const Practice &p)
{
    return lines(
        {p.minutes ? text::duration(*p.minutes) : QString(), p.days ? text::quantity(*p.days, u"day"_s) : QString()});
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

DossierParts::DossierParts(const DossierRequest &request)
    : m_request(request), m_ledger(*request.source.ledger), m_confirmations(text::confirmationLines(request))
{
    for (std::size_t i = 0; i < m_confirmations.size(); ++i) m_confirmationOf.insert(m_confirmations[i].record, i);
}

std::vector<const Practice *> DossierParts::entriesOf(const std::vector<QString> &ids) const
{
    std::vector<const Practice *> entries;
    entries.reserve(ids.size());
    for (const QString &id : ids) entries.push_back(m_ledger.practices.find(id));
    return entries;
}

const Engagement &DossierParts::recordOf(const DossierEngagement &figures) const
{
    return *m_ledger.engagements.find(figures.id);
}

QString DossierParts::fileNumbers(const std::vector<EvidenceId> &evidence) const
{
    QStringList all;
    const auto &files = m_request.figures.files;
    for (const EvidenceId &id : evidence) {
        const auto at = std::ranges::find(files, id.text(), &DossierFile::id);
        if (at != files.end()) all << u"#%1"_s.arg(at - files.begin() + 1);
    }
    return all.join(u' ');
}

QString DossierParts::confirmationOf(const QString &record) const
{
    const auto at = m_confirmationOf.constFind(record);
    if (at == m_confirmationOf.cend()) return {};
    const text::ConfirmationLine &line = m_confirmations[*at];
    return lines({line.state, line.on ? text::date(*line.on) : QString(), line.certifier, line.reason, line.changed});
}

std::vector<Block> DossierParts::overview() const
{
    const auto &all = m_request.figures.engagements;
    if (m_request.figures.inSpan() == 0) return {Paragraph{DossierPart::tr("No engagement falls in this period.")}};
    Table table;
    table.columns = {{DossierPart::tr("No."), 0.8, true},       {DossierPart::tr("Engagement"), 3},
                     {DossierPart::tr("Dates"), 2.3},           {DossierPart::tr("Time"), 1.3, true},
                     {DossierPart::tr("Evidence"), 1.25, true}, {DossierPart::tr("Criterion applied"), 2.3},
                     {DossierPart::tr("Missing"), 2.6}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].isInSpan) continue;
        const Engagement &g = recordOf(all[i]);
        table.rows.push_back({QString::number(i + 1), g.title, daysOf(g.from, g.to),
                              all[i].work.minutes > 0 ? text::duration(all[i].work.minutes) : u"–"_s,
                              QString::number(all[i].files), orDash(text::standing(all[i])),
                              all[i].isComplete() ? u"–"_s : text::completeness(all[i])});
    }
    return {table};
}

KeyValues DossierParts::factsOf(const DossierEngagement &figures) const
{
    const Engagement &g = recordOf(figures);
    const auto entries = entriesOf(figures.entries);
    const auto label = [](const char *field) { return text::fieldLabel(RecordKind::Engagement, QLatin1String(field)); };
    const auto ofEntry = [](const char *field) { return text::fieldLabel(RecordKind::Practice, QLatin1String(field)); };
    QString confirmation = confirmationOf(figures.id);
    return {{{DossierPart::tr("Dates"), daysOf(g.from, g.to)},
             {label("client"), text::clientWords(g.client, m_ledger)},
             {label("for"), codeWord(g.beneficiary)},
             {label("role"), codeWord(g.role)},
             {ofEntry("kind"), wordsOnce<PracticeKind>(entries, [](const Practice &p) { return std::vector{p.kind}; })},
             {ofEntry("assignment"),
              wordsOnce<Assignment>(entries, [](const Practice &p) { return asList(p.assignment); })},
             {ofEntry("themes"), wordsOnce<Theme>(entries, [](const Practice &p) { return p.themes; })},
             {ofEntry("skills"), wordsOnce<Skill>(entries, [](const Practice &p) { return p.skills; })},
             {DossierPart::tr("Work done"), text::workWords(figures.work)},
             {label("aim"), g.aim.value_or(QString())},
             {label("result"), g.result.value_or(QString())},
             {label("items"), text::itemWords(g.items)},
             {label("rationale"), g.rationale.value_or(QString())},
             {label("evidence"), fileNumbers(g.evidence)},
             {DossierPart::tr("Confirmation"), confirmation.replace(u'\n', DossierPart::tr(", ", "between words"))},
             {label("confidential"), g.confidential.value_or(false) ? DossierPart::tr("Yes") : QString()},
             {DossierPart::tr("Entered on"), text::enteredWords(g.recordedAt, g.to.value_or(g.from))},
             {DossierPart::tr("Criterion applied"), text::standing(figures)}}};
}

Table DossierParts::lackTable(const DossierEngagement &figures) const
{
    Table table;
    table.columns = {{DossierPart::tr("Missing"), 2.6},
                     {DossierPart::tr("How to get it"), 6},
                     {DossierPart::tr("Asked for by the criterion applied"), 2.4}};
    for (const DossierLack &lack : figures.lacks) {
        table.rows.push_back({text::word(lack.what), text::remedy(lack, recordOf(figures)),
                              lack.isAsked ? DossierPart::tr("Yes") : DossierPart::tr("No")});
    }
    return table;
}

Table DossierParts::entryTable(const std::vector<const Practice *> &entries) const
{
    Table table;
    table.columns = {{DossierPart::tr("Dates"), 2.4},      {DossierPart::tr("Work"), 4.4},
                     {DossierPart::tr("Time"), 1.4, true}, {DossierPart::tr("Confirmation"), 2.1},
                     {DossierPart::tr("Evidence"), 1.35},  {DossierPart::tr("Entered on"), 2.5}};
    for (const Practice *p : entries) {
        const QString kind = p->role ? DossierPart::tr("%1 (%2)", "kind of work, role")
                                           .arg(text::choice(text::word(p->kind)), text::word(*p->role))
                                     : text::choice(text::word(p->kind));
        const QString fee = p->fee ? text::money(p->fee->amount, p->fee->currency) : QString();
        const QString what = lines({p->title, kind, p->description.value_or(QString()), p->result.value_or(QString()),
                                    fee.isEmpty() ? fee : DossierPart::tr("Fee: %1").arg(fee)});
        table.rows.push_back({daysOf(p->from, decidingDay(*p)), what, orDash(durationOf(*p)),
                              orDash(confirmationOf(p->id.text())), orDash(fileNumbers(p->evidence)),
                              orDash(text::enteredWords(p->recordedAt, *decidingDay(*p)))});
    }
    return table;
}

std::vector<Block> DossierParts::engagements() const
{
    std::vector<Block> blocks;
    const auto &all = m_request.figures.engagements;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].isInSpan) continue;
        blocks.push_back(Heading{
            DossierPart::tr("%1. %2", "number, title of an engagement").arg(i + 1).arg(recordOf(all[i]).title), 1});
        blocks.push_back(factsOf(all[i]));
        if (!all[i].entries.empty()) {
            blocks.push_back(Heading{DossierPart::tr("Entries"), 3});
            blocks.push_back(entryTable(entriesOf(all[i].entries)));
        }
        if (all[i].isComplete()) continue;
        blocks.push_back(Heading{DossierPart::tr("What is missing"), 3});
        blocks.push_back(lackTable(all[i]));
    }
    return blocks;
}

std::vector<Block> DossierParts::loose() const
{
    if (m_request.figures.loose.empty())
        return {Paragraph{DossierPart::tr("Every entry of this period belongs to an engagement.")}};
    return {Paragraph{DossierPart::tr("In all: %1.").arg(text::workWords(m_request.figures.looseWork)),
                      Paragraph::Style::Body, 0, true},
            entryTable(entriesOf(m_request.figures.loose))};
}

std::vector<Block> DossierParts::outside() const
{
    Table table;
    table.columns = {{DossierPart::tr("No."), 0.8, true},
                     {DossierPart::tr("Engagement"), 4},
                     {DossierPart::tr("Dates"), 3},
                     {DossierPart::tr("Work done"), 3.4},
                     {DossierPart::tr("Evidence"), 1.2}};
    const auto &all = m_request.figures.engagements;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].isInSpan) continue;
        const Engagement &g = recordOf(all[i]);
        table.rows.push_back({QString::number(i + 1), g.title, daysOf(g.from, g.to),
                              orDash(text::workWords(all[i].work)), orDash(fileNumbers(g.evidence))});
    }
    if (table.rows.empty()) return {};
    return {table};
}

std::vector<Block> DossierParts::evidence() const
{
    const auto &files = m_request.figures.files;
    if (files.empty()) return {Paragraph{DossierPart::tr("No evidence is recorded.")}};
    Table table;
    table.columns = {{DossierPart::tr("No."), 0.8, true}, {DossierPart::tr("File"), 3},
                     {DossierPart::tr("Type"), 1.8},      {DossierPart::tr("State"), 1.3},
                     {DossierPart::tr("Proves"), 2.2},    {u"SHA-256"_s, 4}};
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Evidence *e = m_ledger.evidence.find(files[i].id);
        if (!e) continue;
        QStringList places;
        for (const QString &record : files[i].records) places << text::placeOf(record, m_request);
        table.rows.push_back({QString::number(i + 1),
                              lines({shownName(*e), e->bytes ? text::bytes(*e->bytes) : QString()}), codeWord(e->kind),
                              text::word(files[i].state, *e), lines(places), e->sha256});
    }
    return {table};
}

std::vector<Block> DossierParts::confirmations() const
{
    Table table;
    table.columns = {{DossierPart::tr("Of"), 2.4},
                     {DossierPart::tr("Status"), 1.75},
                     {DossierPart::tr("Date"), 2.2},
                     {DossierPart::tr("Verifier"), 2.6},
                     {DossierPart::tr("Notes", "on a confirmation"), 3.6}};
    for (const text::ConfirmationLine &line : m_confirmations) {
        const QString again =
            line.askedAgain ? DossierPart::tr("Asked again on %1").arg(text::date(*line.askedAgain)) : QString();
        const auto record = m_ledger.find(line.record);
        const QString copy = record && lacksCopy(*record, m_ledger) ? DossierPart::tr("No copy on file") : QString();
        const QString form = line.form.isEmpty() ? QString() : DossierPart::tr("Form: SHA-256 %1").arg(line.form);
        table.rows.push_back({text::placeOf(line.record, m_request), line.state,
                              orDash(line.on ? text::date(*line.on) : QString()), orDash(line.certifier),
                              orDash(lines({line.reason, copy, again, line.changed, form}))});
    }
    if (table.rows.empty()) return {Paragraph{DossierPart::tr("No confirmation is recorded.")}};
    return {table};
}

} // namespace koshin::report
