// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/practicetext.h"

#include "text/codetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostNamed = 3; ///< thin spots that the headline names

struct Practised
{
    Q_DECLARE_TR_FUNCTIONS(Practised)
};

QString between(const QStringList &names)
{
    const QString comma = Practised::tr(", ", "between names");
    if (names.size() < 2) return names.join(comma);
    return Practised::tr("%1 and %2", "names, the last of them")
        .arg(names.first(names.size() - 1).join(comma), names.last());
}

// The names of one sort, and what sort that is.
QString sorted(ThinSpot::Part part, const QStringList &quoted)
{
    const int n = int(quoted.size());
    QString names = quoted.last();
    if (n > 1) {
        names = Practised::tr("%1 and %2", "quoted names of one sort, the last of them")
                    .arg(quoted.first(n - 1).join(Practised::tr(", ", "between quoted names of one sort")), names);
    }
    switch (part) {
    case ThinSpot::Part::Theme: return Practised::tr("the topic(s) %1", nullptr, n).arg(names);
    case ThinSpot::Part::Skill: return Practised::tr("the CSF function(s) %1", nullptr, n).arg(names);
    case ThinSpot::Part::LargeItem: return Practised::tr("the syllabus part(s) %1", nullptr, n).arg(names);
    }
    Q_UNREACHABLE();
}

// Themes, which companies ask for, before skills and items.
QString sentenceOn(const std::vector<ThinSpot> &spots)
{
    if (spots.empty()) return Practised::tr("You have worked on every topic, CSF function and part of the syllabus.");
    QMap<ThinSpot::Part, QStringList> quoted;
    const std::size_t named = std::min(mostNamed, spots.size());
    for (std::size_t i = 0; i < named; ++i) {
        const bool skill = spots[i].part == ThinSpot::Part::Skill;
        quoted[spots[i].part] += Practised::tr("“%1”").arg(skill ? word(Skill(spots[i].index)) : name(spots[i]));
    }
    QStringList sorts;
    for (auto it = quoted.cbegin(); it != quoted.cend(); ++it) sorts += sorted(it.key(), it.value());
    const int more = int(spots.size() - named);
    if (more == 0) return Practised::tr("Little or no work on %1.").arg(between(sorts));
    return Practised::tr("Little or no work on %1 and %n more.", nullptr, more)
        .arg(sorts.join(Practised::tr(", ", "between names")));
}

} // namespace

QString word(FigureStep step)
{
    switch (step) {
    case FigureStep::Month: return Practised::tr("By month");
    case FigureStep::Quarter: return Practised::tr("By quarter");
    case FigureStep::Year: return Practised::tr("By year");
    case FigureStep::FiscalYear: return Practised::tr("By fiscal year (from April)");
    case FigureStep::Term: return Practised::tr("By term of the credential");
    }
    Q_UNREACHABLE();
}

QString word(Coverage coverage)
{
    switch (coverage) {
    case Coverage::None: return Practised::tr("No engagement", "coverage of a syllabus item");
    case Coverage::Running: return Practised::tr("In progress", "coverage of a syllabus item");
    case Coverage::Finished: return Practised::tr("Finished, no evidence", "coverage of a syllabus item");
    case Coverage::Proven: return Practised::tr("Finished, with evidence", "coverage of a syllabus item");
    }
    Q_UNREACHABLE();
}

QString word(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Done: return Practised::tr("Done", "recurring duty");
    case OccurrenceState::Open: return Practised::tr("To do", "recurring duty");
    case OccurrenceState::Missed: return Practised::tr("Missed", "recurring duty");
    }
    Q_UNREACHABLE();
}

QString largeItemTitle(int number)
{
    switch (number) {
    case 1: return Practised::tr("Information security management");
    case 2: return Practised::tr("Security in planning, design, development and operation of systems");
    case 3: return Practised::tr("Security controls in the use of information and systems");
    default: return Practised::tr("Information security incident management");
    }
}

QString spanName(Period span, FigureStep step)
{
    const QString year = QString::number(span.from.year());
    switch (step) {
    case FigureStep::Month: return month(span.from);
    case FigureStep::Quarter:
        return Practised::tr("%1 Q%2", "year, quarter").arg(year).arg((span.from.month() + 2) / 3);
    case FigureStep::Year: return year;
    case FigureStep::FiscalYear: return Practised::tr("FY %1", "fiscal year").arg(year);
    case FigureStep::Term: return Practised::tr("from %1", "term, its first month").arg(month(span.from));
    }
    Q_UNREACHABLE();
}

QString practiceOfLastYear(const Ledger &ledger, Date asOf)
{
    const Period window = monthsUpTo(asOf, 12);
    const Worked year = practiceFigures(ledger, std::span(&window, 1), asOf).whole.total;
    return year.entries == 0 ? Practised::tr("No practice was recorded in the last 12 months.")
                             : Practised::tr("%n practice entries in the last 12 months, %1.", nullptr, year.entries)
                                   .arg(duration(year.minutes));
}

QString practiceHeadline(const Ledger &ledger, Date asOf)
{
    if (!practisedIn(ledger, asOf) && ledger.engagements.empty()) return Practised::tr("No practice is recorded yet.");
    return practiceOfLastYear(ledger, asOf);
}

QString thinSentence(const Ledger &ledger, Date asOf)
{
    const bool isAny = practisedIn(ledger, asOf) || !ledger.engagements.empty();
    return isAny ? sentenceOn(thinSpots(ledger, asOf)) : QString();
}

QString name(const ThinSpot &spot)
{
    switch (spot.part) {
    case ThinSpot::Part::Theme: return word(Theme(spot.index));
    case ThinSpot::Part::Skill: return Practised::tr("%1 (CSF 2.0)").arg(word(Skill(spot.index)));
    case ThinSpot::Part::LargeItem:
        return Practised::tr("Syllabus %1: %2").arg(spot.index).arg(largeItemTitle(spot.index));
    }
    Q_UNREACHABLE();
}

QString reason(const ThinSpot &spot)
{
    if (spot.percent) return Practised::tr("%1% of the time in the last 12 months").arg(*spot.percent);
    if (spot.last) return Practised::tr("No work after %1").arg(date(*spot.last));
    return Practised::tr("No work recorded yet");
}

QString sentence(const Backing &backing)
{
    const QString entries =
        Practised::tr("%n entries: %1 with evidence, %2 with a signed confirmation.", nullptr, backing.entries)
            .arg(backing.entriesWithEvidence)
            .arg(backing.entriesSigned);
    if (backing.engagements == 0) return entries;
    return joined(
        {entries, Practised::tr("%n engagements: %1 finished, %2 with evidence, %3 with a signed confirmation.",
                                nullptr, backing.engagements)
                      .arg(backing.engagementsFinished)
                      .arg(backing.engagementsWithEvidence)
                      .arg(backing.engagementsSigned)});
}

QString coverageHeadline(const std::array<ItemCoverage, syllabusCount> &items)
{
    const auto finished = std::ranges::count_if(items, [](const ItemCoverage &i) { return i.finished > 0; });
    const auto proven = std::ranges::count(items, Coverage::Proven, &ItemCoverage::state);
    return Practised::tr("%1 of 30 syllabus items have a finished engagement, %2 of them with evidence.")
        .arg(finished)
        .arg(proven);
}

QString changeInWords(const Maybe<int> &steps)
{
    if (!steps) return {};
    if (*steps == 0) return Practised::tr("No change", "rating");
    return *steps > 0 ? Practised::tr("+%1", "rating").arg(*steps) : Practised::tr("−%1", "rating").arg(-*steps);
}

QString sentence(const DutyState &state, Date asOf)
{
    const Occurrence *current = state.current();
    if (!current) return Practised::tr("Starts on %1.").arg(date(state.duty->startsOn));
    switch (current->state) {
    case OccurrenceState::Done:
        return Practised::tr("Done on %1 for the period up to %2.").arg(date(*current->on), date(current->due));
    case OccurrenceState::Open:
        return Practised::tr("Once by %1 (%2).").arg(date(current->due), daysLeft(current->due, asOf));
    case OccurrenceState::Missed: return Practised::tr("Missed: not done by %1.").arg(date(current->due));
    }
    Q_UNREACHABLE();
}

QString lateness(const RecordedWhen &recorded)
{
    return recorded.isLate() ? Practised::tr("%n day(s) later", "recorded", *recorded.daysAfter) : QString();
}

QString rhythm(const Duty &duty)
{
    const int months = duty.everyMonths.value_or(12);
    if (months == 12) return Practised::tr("every year");
    if (months % 12 == 0) return Practised::tr("every %n years", nullptr, months / 12);
    if (months == 1) return Practised::tr("every month");
    return Practised::tr("every %n months", nullptr, months);
}

} // namespace koshin::text
