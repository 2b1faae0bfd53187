// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/account.h"
#include "rules/scheme/dayrule.h"

namespace koshin {

// What an issuer asks for when it looks at the records behind a renewal: fields and papers for each kind of activity,
// how it picks what it looks at, and how long the papers are kept.

/// A document that the issuer takes as proof, and the kinds of evidence that can be it.
struct AuditPaper
{
    QString id; ///< names it in answers: `certificate`
    Bilingual name;
    std::vector<EvidenceKind> kinds; ///< empty: a file of any kind
    bool operator==(const AuditPaper &) const = default;
};

/// Documents that are asked for together.
using AuditPapers = std::vector<AuditPaper>;

/// What is asked of some records. What the list leaves open is unknown; what it does not mention is not asked.
struct AuditDemand
{
    QString id;
    Bilingual name;
    Eligibility takes;                          ///< empty, and no engagements: every record
    bool engagements = false;                   ///< takes engagements
    Parameter<std::vector<QString>> fields;     ///< of the record, by their names in the ledger's form
    Parameter<std::vector<AuditPapers>> papers; ///< one of these sets is enough
    Parameter<std::vector<EvidenceKind>> refuses;
    Parameter<std::vector<Bilingual>> shows; ///< what must be legible on the papers; no record can tell

    [[nodiscard]] bool takesAll() const { return takes.isEmpty() && !engagements; }
};

/// How the issuer picks what it looks at, once it looks.
struct AuditDraw
{
    enum class What {
        All,  ///< everything in the span
        Some, ///< a part of it, drawn at random
    };
    What what{};
    Maybe<DayRule> from; ///< absent: the term's first day
    Maybe<DayRule> to;   ///< absent: the term's last day
    bool operator==(const AuditDraw &) const = default;
};
KOSHIN_CODES(AuditDraw::What, "all", "some")

/// The issuer's list. An edition without one: what the issuer asks for is not known.
struct AuditRules
{
    std::vector<AuditDemand> demands; ///< the first that takes a record is asked of it
    Parameter<QString> language;      ///< of the papers; others need a translation
    Parameter<DayRule> keepUntil;     ///< the last day on which the papers are kept
    Parameter<int> answerWithin;      ///< days
    Parameter<AuditDraw> draw;
};

} // namespace koshin
