// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/engine/book.h"
#include "rules/engine/terms.h"
#include "rules/scheme/catalogue.h"

#include <QSet>

namespace koshin {

/// A criterion and the requirement that the scheme lets it stand in for.
struct Deemed
{
    const Requirement *criterion;
    const Requirement *home;
};
void collectDeemed(std::vector<Deemed> &all, const std::vector<Requirement> &list);

/// How other credentials of the ledger stand.
class Neighbours
{
public:
    virtual ~Neighbours() = default;
    /// Undecided where the question leads back to a credential that is being asked about.
    [[nodiscard]] virtual Verdict verdictOf(const Credential &credential, Date asOf) const = 0;
};

/// One credential in one term: what every rule is measured against.
struct Case
{
    const SchemeCatalogue &schemes;
    const Scheme &scheme;
    const Edition &edition;
    const std::vector<Requirement> &requirements; ///< the edition's, or those of a situation
    const Ledger &ledger;
    const Credential &credential;
    const TermPlace &place;
    Period term;
    std::vector<TermPeriod> periods;
    Candidates candidates;
    Maybe<Date> since; ///< records before this day do not count
    BookShelf books;
    std::vector<Deemed> deemed = {};
    const Neighbours *neighbours = nullptr;
    Tally::Rest rest = Tally::Rest::Told;
    Date knownOn = {}; ///< what an issuer accepted by this day holds for earlier days of the term too

    [[nodiscard]] TermDays daysOn(Date asOf) const;
    /// The credentials of the family that were held on a day, this one among them.
    [[nodiscard]] std::vector<const Credential *> family(Date asOf) const;
    /// Whether it is of the family, and was held on that day.
    [[nodiscard]] bool isRelated(const Credential &other, Date on) const;
};

/// A requirement in one period of the term; `n` and `year` name it.
struct Instance
{
    TermDays days;
    int n = 0;
    int year = 0;
    bool othersOnly = false; ///< leaves out applications and whatever is not hard
    QSet<QString> used;      ///< records that made up the number of an earlier period
};

/// The proofs of a list of requirements as of a day; one for each period where a requirement is
/// asked for in each.
[[nodiscard]] std::vector<Finding> assessRules(const Case &the, const std::vector<Requirement> &list,
                                               const Instance &in, Date asOf);
/// The proofs of all requirements of the case.
[[nodiscard]] std::vector<Finding> assessRules(const Case &the, Date asOf);

// One function for each kind. They take a finding that already says what the rules say of it
// (name, window, standing, sources) and add what the ledger says.
void assessCount(const Case &the, Finding &finding, const Instance &in, Date asOf);
void assessSum(const Case &the, Finding &finding, Date asOf);
void assessDistinct(const Case &the, Finding &finding, Date asOf);
void assessCriterion(const Case &the, Finding &finding, Date asOf);
void assessApplication(const Case &the, Finding &finding, Date asOf);
void assessInForce(const Case &the, Finding &finding, const Instance &in, Date asOf);
void assessAnyOf(Finding &finding);
void assessAllOf(Finding &finding);
void assessKOf(Finding &finding);

/// The first application up to a day that counts: inside its own window, and not before the rest was done.
/// Windows that end with the application end on its day.
[[nodiscard]] Maybe<Date> effectiveApplication(const Case &the, Date asOf);

/// Lets facts stand in for requirements: events, other credentials, another requirement of the
/// list, the family's credential that a shared duty falls on.
void applyStandIns(const Case &the, Finding &finding, const Instance &in, Date asOf);
void applyWaivers(std::vector<Finding> &list);

/// The verdict of something that is not met: upcoming, open or missed by its window.
[[nodiscard]] Verdict notMetYet(const Finding &finding, Date asOf);
[[nodiscard]] constexpr bool isAhead(Verdict v)
{
    return v == Verdict::Open || v == Verdict::Upcoming || v == Verdict::Provisional;
}
/// The place in the order met, waived, provisional, open, upcoming, undecided, missed.
[[nodiscard]] int rank(Verdict v);

/// The holder's version of a criterion of the scheme; null if there is none.
[[nodiscard]] const Criterion *holdersCriterion(const Case &the, const QString &id);

} // namespace koshin
