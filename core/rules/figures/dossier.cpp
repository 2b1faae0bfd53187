// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/dossier.h"

#include "ledger/proofs.h"
#include "ledger/recordedwhen.h"
#include "rules/engine/engine.h"
#include "rules/engine/rule.h"
#include "rules/figures/dossiercriteria.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace koshin {

namespace {

using LackOf = DossierLack::What;

bool liesIn(const Maybe<Period> &span, Date from, const Maybe<Date> &to)
{
    return !span || (from <= span->to && to.value_or(Date(Date::last())) >= span->from);
}

bool isSignedBy(const Maybe<Certification> &certification, Date asOf)
{
    return certification && certification->state == CertificationState::Signed
           && (!certification->on || *certification->on <= asOf);
}

// An answer that cannot be had is documented by its reason and what stands in its place.
bool isSettled(const Engagement &g, Date asOf)
{
    const auto &c = g.certification;
    return isSignedBy(c, asOf) || (c && c->state == CertificationState::Unobtainable && c->reason);
}

DossierWork workOf(const std::vector<const Practice *> &entries)
{
    DossierWork work;
    QSet<int> months;
    for (const Practice *p : entries) {
        const Date on = *decidingDay(*p);
        work.minutes += p->minutes.value_or(0);
        work.days += p->days.value_or(Decimal(on.since(p->from) + 1));
        months.insert(on.year() * 12 + int(on.month()));
    }
    work.months = int(months.size());
    return work;
}

template<class R>
void orderByDay(std::vector<const R *> &records)
{
    std::ranges::sort(records, {}, [](const R *r) { return std::pair(r->from, r->id.text()); });
}

class DossierMaker
{
public:
    DossierMaker(const SchemeCatalogue &schemes, const Ledger &ledger, const CredentialAssessment &credential,
                 const FileLook &look, Date asOf)
        : m_schemes(schemes), m_ledger(ledger), m_look(look), m_asOf(asOf)
    {
        m_dossier.credential = credential;
    }

    Dossier make()
    {
        m_dossier.criteria = dossierCriteria(m_schemes, m_ledger, m_dossier.credential, m_asOf);
        const auto &criteria = m_dossier.criteria;
        if (!criteria.empty()) m_dossier.span = criteria.front().finding.window;
        if (!m_dossier.span && m_dossier.credential.term) m_dossier.span = m_dossier.credential.term->period;
        sortPractices();
        const auto all = engagements();
        for (const bool inSpan : {true, false}) {
            for (const Engagement *g : all) {
                if (liesIn(m_dossier.span, g->from, g->to) == inSpan) take(*g, inSpan);
            }
        }
        takeLoose();
        return std::move(m_dossier);
    }

private:
    std::vector<const Engagement *> engagements()
    {
        std::vector<const Engagement *> all;
        for (const auto &g : m_ledger.engagements.pointers()) {
            if (g->from > m_asOf) ++m_dossier.later;
            else all.push_back(g.get());
        }
        orderByDay(all);
        return all;
    }

    void sortPractices()
    {
        for (const auto &p : m_ledger.practices.pointers()) {
            const Engagement *of = p->engagement ? m_ledger.engagements.find(p->engagement->text()) : nullptr;
            if (*decidingDay(*p) > m_asOf) ++m_dossier.later;
            else if (of && of->from <= m_asOf) m_entries[of->id.text()].push_back(p.get());
            else if (liesIn(m_dossier.span, p->from, decidingDay(*p))) m_loose.push_back(p.get());
            else ++m_dossier.outside;
        }
    }

    void take(const Engagement &g, bool inSpan)
    {
        std::vector<const Practice *> entries = m_entries.value(g.id.text());
        orderByDay(entries);
        DossierEngagement d;
        d.id = g.id.text();
        d.isInSpan = inSpan;
        d.work = workOf(entries);
        d.files = proofs(m_ledger, g.evidence);
        findVerdict(d);
        noteFiles(d.id, g.evidence);
        noteEntered(g.recordedAt, g.to.value_or(g.from));
        for (const Practice *p : entries) takeEntry(*p, d.entries);
        findLacks(d, g, entries);
        const std::size_t place = m_dossier.engagements.size();
        m_dossier.places.insert(d.id, place);
        for (const QString &entry : d.entries) m_dossier.places.insert(entry, place);
        m_dossier.engagements.push_back(std::move(d));
    }

    void takeEntry(const Practice &p, std::vector<QString> &into)
    {
        into.push_back(p.id.text());
        noteFiles(p.id.text(), p.evidence);
        noteEntered(p.recordedAt, *decidingDay(p));
    }

    void takeLoose()
    {
        orderByDay(m_loose);
        m_dossier.looseWork = workOf(m_loose);
        for (const Practice *p : m_loose) takeEntry(*p, m_dossier.loose);
    }

    void findVerdict(DossierEngagement &d) const
    {
        if (m_dossier.criteria.empty()) return;
        const Finding &f = m_dossier.criteria.front().finding;
        d.counts = std::ranges::find(f.counted, d.id, &Counted::record) != f.counted.end();
        const auto excluded = std::ranges::find(f.excluded, d.id, &Excluded::record);
        if (excluded != f.excluded.end()) d.excluded = excluded->reason;
    }

    void noteEntered(const Maybe<Timestamp> &recordedAt, Date happened)
    {
        const RecordedWhen when = recordedWhen(recordedAt, happened);
        DossierTimeliness &all = m_dossier.timeliness;
        ++(!when.on ? all.notKnown : when.isLate() ? all.late : all.inTime);
    }

    void noteFiles(const QString &record, const std::vector<EvidenceId> &evidence)
    {
        for (const EvidenceId &id : evidence) {
            const Evidence *file = m_ledger.evidence.find(id.text());
            if (!file) continue;
            auto known = m_files.constFind(id.text());
            if (known == m_files.cend()) {
                known = m_files.insert(id.text(), m_dossier.files.size());
                m_dossier.files.push_back({id.text(), m_look(*file), {}});
            }
            auto &records = m_dossier.files[*known].records;
            if (records.empty() || records.back() != record) records.push_back(record);
        }
    }
    [[nodiscard]] bool areFilesSound(const std::vector<EvidenceId> &evidence) const
    {
        return std::ranges::all_of(evidence, [this](const EvidenceId &id) {
            const auto known = m_files.constFind(id.text());
            return known == m_files.cend() || m_dossier.files[*known].state == FileState::There;
        });
    }

    void findLacks(DossierEngagement &d, const Engagement &g, const std::vector<const Practice *> &entries) const
    {
        const auto lack = [&](LackOf what, bool isMissing, bool isAsked = false) {
            if (isMissing) d.lacks.push_back({what, isAsked});
        };
        const CriterionValues values = m_dossier.criteria.empty()
                                           ? CriterionValues()
                                           : m_dossier.criteria.front().finding.values.value_or(CriterionValues());
        const QSet<SyllabusItem> items(g.items.begin(), g.items.end());
        const int itemsAsked = values.items.value_or(0);
        const int filesAsked = values.evidence.value_or(0);
        const bool byEngagement = values.engagements || itemsAsked > 0 || filesAsked > 0;
        const bool mustBeSigned = values.certified.value_or(false);
        const auto hasTime = [](const Practice *p) { return p->minutes.value_or(0) > 0 || p->days.has_value(); };
        lack(LackOf::End, !g.to || *g.to > m_asOf, byEngagement);
        lack(LackOf::Beneficiary, !g.beneficiary);
        lack(LackOf::Client, !g.client && g.beneficiary == Beneficiary::Client);
        lack(LackOf::Role, !g.role);
        lack(LackOf::Aim, !g.aim);
        lack(LackOf::Result, !g.result);
        lack(LackOf::Items, items.size() < std::max(1, itemsAsked), items.size() < itemsAsked);
        lack(LackOf::Rationale, !g.rationale);
        lack(LackOf::Entries, entries.empty());
        lack(LackOf::Time, !std::ranges::all_of(entries, hasTime));
        lack(LackOf::Evidence, d.files < std::max(1, filesAsked), d.files < filesAsked);
        lack(LackOf::Files, !areFilesSound(g.evidence));
        lack(LackOf::Confirmation, !(mustBeSigned ? isSignedBy(g.certification, m_asOf) : isSettled(g, m_asOf)),
             mustBeSigned);
    }

    const SchemeCatalogue &m_schemes;
    const Ledger &m_ledger;
    const FileLook &m_look;
    Date m_asOf;
    Dossier m_dossier;
    QHash<QString, std::vector<const Practice *>> m_entries; ///< by engagement
    std::vector<const Practice *> m_loose;
    QHash<QString, std::size_t> m_files; ///< places by id
};

} // namespace

bool DossierEngagement::hasAllAsked() const
{
    return std::ranges::none_of(lacks, &DossierLack::isAsked);
}

const DossierEngagement *Dossier::engagementOf(const QString &record) const
{
    const auto place = places.constFind(record);
    return place == places.cend() ? nullptr : &engagements[*place];
}

int Dossier::inSpan() const
{
    return int(std::ranges::count(engagements, true, &DossierEngagement::isInSpan));
}

Dossier dossierOf(const SchemeCatalogue &schemes, const Ledger &ledger, const CredentialAssessment &credential,
                  const FileLook &look, Date asOf)
{
    return DossierMaker(schemes, ledger, credential, look, asOf).make();
}

} // namespace koshin
