// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/prooftext.h"
#include "text/sentences.h"

#include <QCoreApplication>

namespace koshin::text {

namespace {

struct CriterionWords
{
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

} // namespace

QString sentence(const CriterionValues &v)
{
    QStringList said;
    if (v.engagements) {
        said += CriterionWords::tr("At least %n engagement(s) finished in the counting period.", "", *v.engagements);
    }
    if (v.items) said += CriterionWords::tr("At least %n syllabus item(s) per engagement.", "", *v.items);
    if (v.evidence) said += CriterionWords::tr("At least %n piece(s) of evidence per engagement.", "", *v.evidence);
    if (v.hours) said += CriterionWords::tr("At least %1 hours of practice.").arg(v.hours->toString());
    if (v.days) said += CriterionWords::tr("At least %1 days of practice.").arg(v.days->toString());
    if (v.months) said += CriterionWords::tr("Practice in at least %n different month(s).", "", *v.months);
    if (v.certified.value_or(false)) said += CriterionWords::tr("Only with a signed confirmation.");
    if (!v.ownEmployer.value_or(true)) said += CriterionWords::tr("Work for the own employer does not count.");
    if (said.isEmpty()) said += CriterionWords::tr("No conditions.");
    return joined(said);
}

} // namespace koshin::text
