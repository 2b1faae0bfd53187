// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"

#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/practicetext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

struct Records
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QString span(Date from, const Maybe<Date> &to)
{
    if (to && *to == from) return text::date(from);
    return text::date(from) + u" –\n"_s + (to ? text::date(*to) : Records::tr("In progress"));
}

QString spent(const Practice &practice)
{
    QStringList parts;
    if (practice.minutes) parts << text::duration(*practice.minutes);
    if (practice.days) parts << text::quantity(*practice.days, u"day"_s);
    return parts.join(u'\n');
}

// When it was written down, beside when it happened: what was noted at once proves more.
QString entered(const Maybe<Timestamp> &recordedAt, Date happened)
{
    const RecordedWhen when = recordedWhen(recordedAt, happened);
    if (!when.on) return {};
    const QString on = Records::tr("entered %1", "a record, on a day").arg(text::date(*when.on));
    return u'\n' + (when.isLate() ? Records::tr("%1 (%2)", "entered on, late").arg(on, text::lateness(when)) : on);
}

template<class C>
QString words(const std::vector<C> &codes)
{
    QStringList all;
    for (const C code : codes) all << text::word(code);
    return all.join(Records::tr(", "));
}

QString items(const std::vector<SyllabusItem> &items)
{
    QStringList all;
    for (const SyllabusItem item : items) all << codeName(item) + u' ' + text::word(item);
    return all.join(u'\n');
}

template<class R>
void byDay(std::vector<const R *> &records, Date R::*day)
{
    std::stable_sort(records.begin(), records.end(), [day](const R *a, const R *b) { return a->*day < b->*day; });
}

} // namespace

Extract::Extract(const ReportRequest &request, GoesOn goesOn)
    : m_ledger(*request.source.ledger), m_store(request.source.evidence), m_goesOn(std::move(goesOn)),
      m_credential(request.credential.credential.text()), m_period(request.period())
{
    std::set<QString> used;
    const auto note = [&used](const std::vector<EvidenceId> &ids) {
        for (const EvidenceId &id : ids) used.insert(id.text());
    };
    for (const auto &training : m_ledger.trainings.pointers()) {
        const auto &offers = training->offers;
        const bool ours = offers.empty() || std::any_of(offers.begin(), offers.end(), [this](const Offer &offer) {
            return offer.credential.text() == m_credential;
        });
        if (!ours || !isWithin(training->completedOn, training->completedOn)) continue;
        m_trainings.push_back(training.get());
        note(training->evidence);
    }
    for (const auto &practice : m_ledger.practices.pointers()) {
        if (!isWithin(practice->from, *decidingDay(*practice))) continue;
        m_practices.push_back(practice.get());
        note(practice->evidence);
    }
    for (const auto &engagement : m_ledger.engagements.pointers()) {
        if (!isWithin(engagement->from, engagement->to.value_or(Date(Date::last())))) continue;
        m_engagements.push_back(engagement.get());
        note(engagement->evidence);
    }
    for (const auto &evidence : m_ledger.evidence.pointers()) {
        if (used.count(evidence->id.text()) > 0) m_evidence.push_back(evidence.get());
    }
    byDay(m_trainings, &Training::completedOn);
    byDay(m_practices, &Practice::from);
    byDay(m_engagements, &Engagement::from);
}

// Whether the days touch the period; without one everything is reported.
bool Extract::isWithin(Date from, Date to) const
{
    return !m_period || (from <= m_period->to && m_period->from <= to);
}

QString Extract::numbers(const std::vector<EvidenceId> &evidence) const
{
    QStringList all;
    for (const EvidenceId &id : evidence) {
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            if (m_evidence[i]->id == id) all << u"#%1"_s.arg(i + 1);
        }
    }
    return all.isEmpty() ? u"–"_s : all.join(u' ');
}

QString Extract::client(const Maybe<ClientId> &id) const
{
    const Client *client = id ? m_ledger.clients.find(id->text()) : nullptr;
    if (!client) return {};
    if (!client->name) return client->code;
    return Records::tr("%1 (%2)").arg(client->code, *client->name);
}

template<class R>
QString Extract::confirmation(const R &record) const
{
    const Maybe<Certification> &certification = record.certification;
    const Maybe<CertifierId> &certifier = record.certifier;
    if (!certification) return u"–"_s;
    QStringList parts{text::choice(text::word(certification->state))};
    if (certification->on) parts << text::date(*certification->on);
    const Certifier *person = certifier ? m_ledger.certifiers.find(certifier->text()) : nullptr;
    if (person && person->relation) parts << *person->relation;
    if (certification->reason) parts << *certification->reason;
    if (record.confirmationForm) parts << text::changedSinceFormSentence(Record(record), m_ledger);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

std::vector<Block> Extract::trainings() const
{
    if (m_trainings.empty()) return {Paragraph{Records::tr("No training is recorded.")}};
    Table table;
    table.columns = {{Records::tr("Completed"), 1.7},      {Records::tr("Training"), 3},
                     {Records::tr("Provider"), 1.7},       {Records::tr("Type"), 1.5},
                     {Records::tr("Duration"), 1.1, true}, {Records::tr("Certificate no."), 1.8},
                     {Records::tr("Evidence"), 1.25}};
    for (const Training *t : m_trainings) {
        table.rows.push_back({text::date(t->completedOn) + entered(t->recordedAt, t->completedOn), t->title,
                              t->provider.value_or(QString()), text::choice(text::word(t->kind)),
                              text::duration(t->minutes), t->certificateNumber.value_or(QString()),
                              numbers(t->evidence)});
    }
    return {table};
}

Table Extract::practiceTable(const std::vector<const Practice *> &practices) const
{
    Table table;
    table.columns = {{Records::tr("Dates"), 1.7},          {Records::tr("Practice"), 3.1},
                     {Records::tr("On behalf of"), 1.2},   {Records::tr("Topics"), 1.8},
                     {Records::tr("Duration"), 1.1, true}, {Records::tr("Confirmation"), 2},
                     {Records::tr("Evidence"), 1.25}};
    for (const Practice *p : practices) {
        const QString whom = p->client        ? client(p->client)
                             : p->beneficiary ? text::choice(text::word(*p->beneficiary))
                                              : QString();
        const QString title = p->title + u'\n' + text::choice(text::word(p->kind));
        const QString days = span(p->from, decidingDay(*p)) + entered(p->recordedAt, *decidingDay(*p));
        table.rows.push_back({days, title, whom, words(p->themes), spent(*p), confirmation(*p), numbers(p->evidence)});
    }
    return table;
}

std::vector<Block> Extract::engagements() const
{
    if (m_engagements.empty()) return {Paragraph{Records::tr("No engagement is recorded.")}};
    std::vector<Block> blocks;
    for (const Engagement *g : m_engagements) {
        blocks.push_back(Heading{g->title, 2});
        blocks.push_back(KeyValues{{{Records::tr("Dates"), span(g->from, g->to).replace(u'\n', u' ')},
                                    {Records::tr("On behalf of"), client(g->client)},
                                    {Records::tr("Purpose"), g->aim.value_or(QString())},
                                    {Records::tr("Result"), g->result.value_or(QString())},
                                    {Records::tr("Syllabus items"), items(g->items)},
                                    {Records::tr("Reason for these items"), g->rationale.value_or(QString())},
                                    {Records::tr("Confirmation"), confirmation(*g).replace(u'\n', Records::tr(", "))},
                                    {Records::tr("Evidence"), numbers(g->evidence)}}});
        std::vector<const Practice *> parts;
        for (const Practice *p : m_practices) {
            if (p->engagement && *p->engagement == g->id) parts.push_back(p);
        }
        if (!parts.empty()) blocks.push_back(practiceTable(parts));
    }
    return blocks;
}

std::vector<Block> Extract::practices() const
{
    if (m_practices.empty()) return {Paragraph{Records::tr("No practice is recorded.")}};
    std::vector<Block> blocks;
    std::vector<const Practice *> rest;
    for (std::size_t i = 0; i < CodeNames<Theme>::names.size(); ++i) {
        std::vector<const Practice *> ofTheme;
        for (const Practice *p : m_practices) {
            if (!p->themes.empty() && p->themes.front() == Theme(i)) ofTheme.push_back(p);
        }
        if (ofTheme.empty()) continue;
        blocks.push_back(Heading{text::word(Theme(i)), 2});
        blocks.push_back(practiceTable(ofTheme));
    }
    for (const Practice *p : m_practices) {
        if (p->themes.empty()) rest.push_back(p);
    }
    if (!rest.empty()) {
        blocks.push_back(Heading{Records::tr("Without a topic"), 2});
        blocks.push_back(practiceTable(rest));
    }
    return blocks;
}

std::vector<Block> Extract::themeTotals() const
{
    Table table;
    table.columns = {{Records::tr("Topic"), 4},
                     {Records::tr("Entries"), 1, true},
                     {Records::tr("Time"), 1.5, true},
                     {Records::tr("Number of days"), 1.5, true}};
    for (std::size_t i = 0; i < CodeNames<Theme>::names.size(); ++i) {
        int entries = 0;
        qint64 minutes = 0;
        Decimal days;
        for (const Practice *p : m_practices) {
            if (std::find(p->themes.begin(), p->themes.end(), Theme(i)) == p->themes.end()) continue;
            ++entries;
            minutes += p->minutes.value_or(0);
            days += p->days.value_or(Decimal());
        }
        table.rows.push_back(
            {text::word(Theme(i)), QString::number(entries), text::duration(minutes), days.toString()});
    }
    return {table,
            Paragraph{Records::tr("An entry with several topics counts in each of them."), Paragraph::Style::Small}};
}

QString Extract::fileState(const Evidence &evidence) const
{
    const auto progress = [this](qint64, qint64) { return !m_goesOn || m_goesOn(); };
    const Result<> sound = m_store ? m_store->verify(evidence.sha256, progress) : Result<>();
    if (sound && evidence.bytes == 0) return Records::tr("%1\nThe file is empty.").arg(evidence.fileName);
    if (sound) return evidence.fileName;
    if (sound.error().code == ErrorCode::FileNotFound)
        return Records::tr("%1\nThe file is missing.").arg(evidence.fileName);
    return Records::tr("%1\nThe file is not the one that was kept.").arg(evidence.fileName);
}

std::vector<Block> Extract::evidence() const
{
    if (m_evidence.empty()) return {Paragraph{Records::tr("No evidence is recorded.")}};
    Table table;
    table.columns = {{Records::tr("No."), 0.5, true},
                     {Records::tr("File"), 2.6},
                     {Records::tr("Type"), 1.5},
                     {Records::tr("Size"), 1.2, true},
                     {u"SHA-256"_s, 5.2}};
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        const Evidence &e = *m_evidence[i];
        table.rows.push_back({u"%1"_s.arg(i + 1), fileState(e), e.kind ? text::choice(text::word(*e.kind)) : QString(),
                              e.bytes ? text::bytes(*e.bytes) : QString(), e.sha256});
    }
    return {table};
}

} // namespace koshin::report
