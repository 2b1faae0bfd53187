// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/keeping.h"

#include "ledger/proofs.h"

#include <algorithm>

namespace koshin {

namespace {

/// A place of a record in a term.
struct Place
{
    QString credential;
    Maybe<Date> until;   ///< nothing: not known
    bool isOver = false; ///< the term is
};

using Places = QHash<QString, std::vector<Place>>; ///< by record

Places placesOf(const std::vector<AuditRehearsal> &terms, Date asOf)
{
    Places places;
    for (const AuditRehearsal &term : terms) {
        if (!term.credential->term) continue;
        const Place place{term.credential->credential.text(), term.keepUntil, term.credential->term->period.to < asOf};
        for (const AuditLine &line : term.lines) places[line.record].push_back(place);
    }
    return places;
}

void add(Keeping &keeping, const Place &place, Date asOf)
{
    if (!keeping.credentials.contains(place.credential)) keeping.credentials += place.credential;
    if (!place.until) keeping.isLeast = true;
    if (place.until) keeping.until = std::max(keeping.until.value_or(*place.until), *place.until);
    const auto state = !place.until                          ? Keeping::State::NotKnown
                       : place.isOver && *place.until < asOf ? Keeping::State::MayGo
                                                             : Keeping::State::Keep;
    // A day that is known and not over says keep; else one place of which nothing is known decides.
    if (state == Keeping::State::Keep || keeping.state == Keeping::State::Keep) keeping.state = Keeping::State::Keep;
    else if (state == Keeping::State::NotKnown) keeping.state = state;
}

} // namespace

std::vector<Keeping> keepingOf(const Ledger &ledger, const Assessment &running,
                               const std::vector<CredentialAssessment> &earlier)
{
    const Date asOf = running.asOf;
    const FileLook look = [](const Evidence &) { return FileState::There; }; // how they are kept is another question
    std::vector<AuditRehearsal> terms;
    for (const CredentialAssessment &credential : running.credentials) {
        for (AuditRehearsal &term : rehearseTerms(ledger, earlier, credential, look, asOf))
            terms.push_back(std::move(term));
    }
    const Places places = placesOf(terms, asOf);
    QHash<QString, QStringList> holders;
    ledger.forEachList([&]<class R>(const RecordList<R> &list) {
        if constexpr (holdsEvidence<R>) {
            for (const auto &record : list.pointers()) {
                for (const EvidenceId &id : record->evidence) holders[id.text()] += record->id.text();
            }
        }
    });
    std::vector<Keeping> all;
    for (const auto &file : ledger.evidence.pointers()) {
        Keeping keeping{file->id.text(), Keeping::State::Unused, {}, false, {}};
        const QStringList records = holders.value(keeping.evidence);
        if (!records.isEmpty()) keeping.state = Keeping::State::MayGo;
        for (const QString &record : records) {
            const auto at = places.constFind(record);
            if (at == places.cend()) add(keeping, Place{}, asOf);
            else
                for (const Place &place : *at) add(keeping, place, asOf);
        }
        keeping.credentials.removeAll(QString());
        all.push_back(std::move(keeping));
    }
    return all;
}

std::vector<AuditRehearsal> rehearseTerms(const Ledger &ledger, const std::vector<CredentialAssessment> &earlier,
                                          const CredentialAssessment &running, const FileLook &look, Date asOf)
{
    std::vector<AuditRehearsal> all;
    for (const CredentialAssessment &term : earlier) {
        if (term.credential == running.credential) all.push_back(rehearseAudit(ledger, term, look, asOf));
    }
    all.push_back(rehearseAudit(ledger, running, look, asOf));
    return all;
}

} // namespace koshin
