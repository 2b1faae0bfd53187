// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codetext.h"
#include "text/proofparts.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::text {

using namespace parts;

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingRow)
};

QString doneRow(const Finding &f)
{
    if (!f.metOn) return RowWords::tr("Met");
    const QString on = date(*f.metOn);
    if (isKind(f, RequirementKind::Application)) return RowWords::tr("Applied %1", "day").arg(on);
    if (isKind(f, RequirementKind::Sum)) return RowWords::tr("Reached %1", "day").arg(on);
    if (f.unit == QLatin1String("fee")) return RowWords::tr("Paid %1", "day").arg(on);
    if (f.unit == QLatin1String("course")) return RowWords::tr("Completed %1", "day").arg(on);
    if (f.unit == QLatin1String("report")) return RowWords::tr("Reported %1", "day").arg(on);
    return RowWords::tr("Met %1", "day").arg(on);
}

QString openRow(const Finding &f)
{
    if (!f.need || isComposite(f) || isKind(f, RequirementKind::Application))
        return joined({openRequirement(f, {}), isComposite(f) ? dueFirstSentence(f) : QString()});
    if (f.have > Decimal() || isKind(f, RequirementKind::Sum) || *f.need > Decimal(1))
        return RowWords::tr("%1 to go", "amount").arg(quantity(*f.need - f.have, f.unit));
    if (f.unit == QLatin1String("fee")) return {}; // its progress says that it is unpaid
    if (f.unit == QLatin1String("course")) return RowWords::tr("Not yet taken", "a course");
    if (f.unit == QLatin1String("report")) return RowWords::tr("Not yet reported");
    return RowWords::tr("Not yet recorded");
}

// What is suggested is never called required.
QString advisedRow(const Finding &f)
{
    if (f.verdict == Verdict::Met) return doneRow(f);
    if (f.verdict == Verdict::Missed) return adviceSentence(f, {});
    return RowWords::tr("%1 more recommended", "amount").arg(quantity(*f.need - f.have, f.unit));
}

QString missedRow(const Finding &f, Date asOf)
{
    if (const QString closed = closedSentence(f, asOf); !closed.isEmpty()) return closed;
    if (!f.need) return RowWords::tr("Not met in time");
    if (isKind(f, RequirementKind::Sum) || f.have > Decimal())
        return RowWords::tr("%1 short", "amount").arg(quantity(*f.need - f.have, f.unit));
    if (f.unit == QLatin1String("fee")) return {};
    if (f.unit == QLatin1String("course")) return RowWords::tr("Not completed in time");
    return RowWords::tr("Not met in time");
}

QString provisionalRow(const Finding &f)
{
    const Finding *part = provisionalPart(f);
    if (part && part != &f) return RowWords::tr("Provisionally, through “%1”").arg(inUse(part->name));
    if (part && part->confirmed) return RowWords::tr("Official reference recorded; acceptance pending");
    return RowWords::tr("Official conditions not published yet");
}

// What is one sentence has no full stop in a row.
QString asRow(const QString &said)
{
    const bool stops = said.endsWith(u'.') || said.endsWith(u'。');
    const bool isOne = !said.contains(QLatin1String(". ")) && said.count(u'。') <= 1;
    return stops && isOne ? said.chopped(1) : said;
}

QString rowOf(const Finding &f, Date asOf)
{
    if (isAdvised(f)) return advisedRow(f);
    if (isKind(f, RequirementKind::InForce)) return sentence(f, asOf);
    switch (f.verdict) {
    case Verdict::Met: return doneRow(f);
    case Verdict::Open: return openRow(f);
    case Verdict::Upcoming:
        return f.window ? RowWords::tr("From %1", "day").arg(date(f.window->from)) : sentence(f, asOf);
    case Verdict::Missed: return missedRow(f, asOf);
    case Verdict::Provisional: return provisionalRow(f);
    default: return sentence(f, asOf);
    }
}

} // namespace

QString rowSentence(const Finding &finding, Date asOf)
{
    return asRow(rowOf(finding, asOf));
}

} // namespace koshin::text
