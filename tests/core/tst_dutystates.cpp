// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figures/dutystates.h"
#include "support/program.h"
#include "text/language.h"
#include "text/practicetext.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

Duty duty(Date startsOn, Maybe<int> everyMonths = {}, Maybe<Date> endsOn = {}, const QString &id = u"d"_s)
{
    return {DutyId(id), u"exercise "_s + id, startsOn, everyMonths, endsOn, {}};
}

Practice exercise(const QString &id, Date on, const QString &dutyId = u"d"_s)
{
    Practice p;
    p.id = PracticeId(id);
    p.title = id;
    p.from = on;
    p.duty = DutyId(dutyId);
    return p;
}

DutyState only(const Ledger &ledger, Date asOf)
{
    return dutyStates(ledger, asOf).front();
}

} // namespace

class TestDutyStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }

    // From 29 February 2024: each period begins on 28 February, but on the 29th again in 2028.
    void aLeapDayComesBack()
    {
        const Duty yearly = duty(Date(2024, 2, 29));
        QCOMPARE(dutyPeriod(yearly, 0), (Period{Date(2024, 2, 29), Date(2025, 2, 27)}));
        QCOMPARE(dutyPeriod(yearly, 1), (Period{Date(2025, 2, 28), Date(2026, 2, 27)}));
        QCOMPARE(dutyPeriod(yearly, 3), (Period{Date(2027, 2, 28), Date(2028, 2, 28)}));
        QCOMPARE(dutyPeriod(yearly, 4), (Period{Date(2028, 2, 29), Date(2029, 2, 27)}));
        const Duty monthly = duty(Date(2026, 1, 31), 1);
        QCOMPARE(dutyPeriod(monthly, 1), (Period{Date(2026, 2, 28), Date(2026, 3, 30)}));
        QCOMPARE(dutyPeriod(monthly, 2), (Period{Date(2026, 3, 31), Date(2026, 4, 29)}));
    }

    void onItsDueDayItIsStillOpen()
    {
        Ledger ledger;
        ledger.put(duty(Date(2025, 10, 1)));
        QCOMPARE(only(ledger, Date(2025, 9, 30)).current(), nullptr);
        QCOMPARE(only(ledger, Date(2025, 10, 1)).current()->state, OccurrenceState::Open);
        QCOMPARE(only(ledger, Date(2026, 9, 30)).occurrences.size(), std::size_t(1));
        QCOMPARE(only(ledger, Date(2026, 9, 30)).current()->state, OccurrenceState::Open);
        QCOMPARE(only(ledger, Date(2026, 9, 30)).current()->due, Date(2026, 9, 30));
        const DutyState after = only(ledger, Date(2026, 10, 1));
        QCOMPARE(after.occurrences.size(), std::size_t(2));
        QCOMPARE(after.occurrences[0].state, OccurrenceState::Missed);
        QCOMPARE(after.current()->state, OccurrenceState::Open);
        QCOMPARE(after.missed(), 1);
        QCOMPARE(text::sentence(after, Date(2027, 9, 30)), u"Once by 2027-09-30 (today)."_s);
    }

    void whatIsLateLiesInItsOwnPeriod()
    {
        Ledger ledger;
        ledger.put(duty(Date(2024, 10, 1)));
        ledger.put(exercise(u"late"_s, Date(2025, 10, 1)));
        const DutyState state = only(ledger, Date(2026, 11, 22));
        QCOMPARE(state.occurrences.size(), std::size_t(3));
        QCOMPARE(state.occurrences[0].state, OccurrenceState::Missed);
        QCOMPARE(state.occurrences[1].state, OccurrenceState::Done);
        QCOMPARE(state.occurrences[1].record, u"late"_s);
        QCOMPARE(state.occurrences[2].state, OccurrenceState::Open);
        QCOMPARE(state.lastDone(), Maybe<Date>(Date(2025, 10, 1)));
    }

    // Both the first and the last day of a period count; the earliest record is named.
    void theEarliestRecordOfThePeriodStandsForIt()
    {
        Ledger ledger;
        ledger.put(duty(Date(2025, 10, 1)));
        ledger.put(exercise(u"second"_s, Date(2026, 9, 30)));
        QCOMPARE(only(ledger, Date(2026, 9, 29)).current()->state, OccurrenceState::Open); // it lies ahead
        QCOMPARE(only(ledger, Date(2026, 9, 30)).current()->state, OccurrenceState::Done);
        Training training;
        training.id = TrainingId(u"first"_s);
        training.completedOn = Date(2025, 10, 1);
        training.duty = DutyId(u"d"_s);
        ledger.put(training);
        ledger.put(exercise(u"other"_s, Date(2025, 10, 1), u"another duty"_s));
        QCOMPARE(only(ledger, Date(2026, 9, 30)).current()->record, u"first"_s);
        QCOMPARE(only(ledger, Date(2026, 9, 30)).current()->on, Maybe<Date>(Date(2025, 10, 1)));
    }

    void noPeriodBeginsAfterTheEnd()
    {
        Ledger ledger;
        ledger.put(duty(Date(2024, 4, 1), 6, Date(2025, 4, 1)));
        const DutyState state = only(ledger, Date(2026, 11, 22));
        QCOMPARE(state.occurrences.size(), std::size_t(3)); // 2024-04, 2024-10, 2025-04
        QCOMPARE(state.current()->due, Date(2025, 9, 30));
        QCOMPARE(state.current()->state, OccurrenceState::Missed);
        QCOMPARE(text::rhythm(*state.duty), u"every 6 months"_s);
    }

    void theEndOfTheCalendarEndsTheWalk()
    {
        Ledger ledger;
        ledger.put(duty(Date(2199, 11, 30), 1));
        QCOMPARE(only(ledger, Date(2199, 12, 31)).occurrences.size(),
                 std::size_t(3)); // 30 Nov, 30 Dec, and the last day
    }

    void openOnesComeFirstByDueDay()
    {
        Ledger ledger;
        ledger.put(duty(Date(2026, 1, 1), 12, {}, u"a"_s));
        ledger.put(duty(Date(2026, 6, 1), 12, {}, u"b"_s));
        ledger.put(duty(Date(2026, 2, 1), 12, {}, u"c"_s));
        ledger.put(exercise(u"x"_s, Date(2026, 3, 1), u"a"_s));
        QStringList order;
        const auto states = dutyStates(ledger, Date(2026, 11, 22));
        for (const DutyState &state : states) order += state.duty->id.text();
        QCOMPARE(order, (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    }
};

KOSHIN_TEST(TestDutyStates)
#include "tst_dutystates.moc"
