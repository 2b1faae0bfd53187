// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answers/profilejson.h"
#include "rules/figures/practicecoverage.h"
#include "rules/figures/practicefigures.h"
#include "rules/figures/skillratings.h"
#include "support/program.h"
#include "text/language.h"
#include "text/practicetext.h"
#include "text/profiletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

struct Work
{
    Date from;
    Maybe<Date> to = {};
    Maybe<int> minutes = {};
    Maybe<Decimal> days = {};
    std::vector<Theme> themes = {};
    std::vector<Skill> skills = {};
    Maybe<QString> client = {};
    PracticeKind kind = PracticeKind::Advice;
};

Practice practice(const QString &id, const Work &work)
{
    Practice p;
    p.id = PracticeId(id);
    p.title = u"secret title "_s + id;
    p.from = work.from;
    p.to = work.to;
    p.minutes = work.minutes;
    p.days = work.days;
    p.themes = work.themes;
    p.skills = work.skills;
    p.kind = work.kind;
    if (work.client) p.client = ClientId(*work.client);
    return p;
}

Engagement engagement(const QString &id, Date from, Maybe<Date> to, std::vector<SyllabusItem> items,
                      bool proven = false)
{
    Engagement g;
    g.id = EngagementId(id);
    g.title = u"secret engagement "_s + id;
    g.from = from;
    g.to = to;
    g.items = std::move(items);
    if (proven) g.evidence.push_back(EvidenceId(u"e"_s));
    return g;
}

SelfAssessment rated(const QString &id, Date on, Maybe<SkillLevel> govern, Maybe<SkillLevel> identify = {})
{
    SelfAssessment a;
    a.id = SelfAssessmentId(id);
    a.on = on;
    a.govern = govern;
    a.identify = identify;
    return a;
}

QStringList idsOf(const Worked &worked)
{
    QStringList ids;
    for (const Practice *p : worked.behind) ids += p->id.text();
    return ids;
}

PracticeFigures figuresOf(const Ledger &ledger, Period whole, FigureStep step, Date asOf = today)
{
    const auto spans = spansOf(whole, step);
    return practiceFigures(ledger, spans, asOf);
}

const ThinSpot *spotOf(const std::vector<ThinSpot> &spots, ThinSpot::Part part, int index)
{
    for (const ThinSpot &spot : spots) {
        if (spot.part == part && spot.index == index) return &spot;
    }
    return nullptr;
}

Profile profile()
{
    Profile p;
    p.id = ProfileId(u"pf-secret"_s);
    p.title = u"Support"_s;
    p.name = u"Sakura"_s;
    p.summary = u"First line\nsecond line"_s;
    p.contact = u"sakura@example.jp"_s;
    p.sideWork = true;
    p.note = u"private note"_s;
    p.services = {{Theme::Cloud, Decimal(15000), u"JPY"_s, ServiceUnit::Hour, u"without tax"_s},
                  {Theme::Rules, {}, {}, {}, {}}};
    return p;
}

} // namespace

class TestPracticeFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(Language::English); }

    void stepsCoverTheirSpanInWholeUnits()
    {
        const Period whole{Date(2025, 11, 30), Date(2026, 4, 1)};
        QCOMPARE(spansOf(whole, FigureStep::Month).size(), std::size_t(6)); // November to April
        QCOMPARE(spansOf(whole, FigureStep::Month)[3], (Period{Date(2026, 2, 1), Date(2026, 2, 28)}));
        QCOMPARE(spansOf(whole, FigureStep::Quarter), (std::vector<Period>{{Date(2025, 10, 1), Date(2025, 12, 31)},
                                                                           {Date(2026, 1, 1), Date(2026, 3, 31)},
                                                                           {Date(2026, 4, 1), Date(2026, 6, 30)}}));
        QCOMPARE(spansOf(whole, FigureStep::Year),
                 (std::vector<Period>{{Date(2025, 1, 1), Date(2025, 12, 31)}, {Date(2026, 1, 1), Date(2026, 12, 31)}}));
        QCOMPARE(spansOf(whole, FigureStep::FiscalYear),
                 (std::vector<Period>{{Date(2025, 4, 1), Date(2026, 3, 31)}, {Date(2026, 4, 1), Date(2027, 3, 31)}}));
        const std::vector<Period> terms{{Date(2019, 10, 1), Date(2022, 9, 30)},
                                        {Date(2022, 10, 1), Date(2025, 9, 30)},
                                        {Date(2025, 10, 1), Date(2028, 9, 30)}};
        QCOMPARE(spansOf(whole, FigureStep::Term, terms), (std::vector<Period>{terms[2]}));
        QCOMPARE(spansOf({Date(2199, 12, 30), Date(2199, 12, 31)}, FigureStep::Month).size(), std::size_t(1));
    }

    // 100 minutes on three themes: 34 + 33 + 33. One day on two: 0.5 each; a micro-day more to the first.
    void timeIsSharedAndTheTotalCountsOnce()
    {
        Ledger ledger;
        ledger.put(practice(u"a"_s, {.from = Date(2026, 3, 1),
                                     .minutes = 100,
                                     .days = Decimal(1),
                                     .themes = {Theme::Cloud, Theme::Rules, Theme::Education},
                                     .skills = {Skill::Protect, Skill::Detect}}));
        ledger.put(practice(u"b"_s, {.from = Date(2026, 3, 2), .minutes = 20, .themes = {Theme::Cloud}}));
        const SpanFigures whole = figuresOf(ledger, {Date(2026, 1, 1), Date(2026, 12, 31)}, FigureStep::Year).whole;
        QCOMPARE(whole.total.entries, 2);
        QCOMPARE(whole.total.minutes, qint64(120));
        QCOMPARE(whole.total.days, Decimal(1));
        QCOMPARE(whole.themes[std::size_t(Theme::Cloud)].minutes, qint64(34 + 20));
        QCOMPARE(whole.themes[std::size_t(Theme::Cloud)].entries, 2);
        QCOMPARE(whole.themes[std::size_t(Theme::Cloud)].days, Decimal::fromMicro(333'334));
        QCOMPARE(whole.themes[std::size_t(Theme::Rules)].minutes, qint64(33));
        QCOMPARE(whole.themes[std::size_t(Theme::Rules)].days, Decimal::fromMicro(333'333));
        QCOMPARE(whole.themes[std::size_t(Theme::Education)].minutes, qint64(33));
        QCOMPARE(whole.skills[std::size_t(Skill::Protect)].days, Decimal::fromMicro(500'000));
        QCOMPARE(whole.skills.back().minutes, qint64(20)); // b names no skill
        QCOMPARE(idsOf(whole.skills.back()), QStringList{u"b"_s});
        QCOMPARE(idsOf(whole.themes[std::size_t(Theme::Cloud)]), (QStringList{u"a"_s, u"b"_s}));
    }

    // An entry lies on its last day: 2025-12-30 to 2026-01-02 is of January.
    void entriesLieOnTheirDecidingDay()
    {
        Ledger ledger;
        ledger.put(practice(u"over"_s, {.from = Date(2025, 12, 30), .to = Date(2026, 1, 2), .minutes = 60}));
        ledger.put(practice(u"today"_s, {.from = today, .minutes = 30}));
        ledger.put(practice(u"tomorrow"_s, {.from = Date(2026, 11, 23), .minutes = 7}));
        const auto figures = figuresOf(ledger, {Date(2025, 1, 1), Date(2026, 12, 31)}, FigureStep::Year);
        QCOMPARE(figures.spans[0].total.entries, 0);
        QCOMPARE(idsOf(figures.spans[1].total), (QStringList{u"over"_s, u"today"_s}));
        QCOMPARE(figures.spans[1].total.minutes, qint64(90));
        QCOMPARE(practisedIn(ledger, today), Maybe<Period>(Period{Date(2026, 1, 2), today}));
        QVERIFY(!practisedIn(ledger, Date(2026, 1, 1)));
    }

    void kindsAndClients()
    {
        Ledger ledger;
        Client client;
        client.id = ClientId(u"c1"_s);
        client.code = u"A"_s;
        ledger.put(client);
        ledger.put(practice(u"a"_s, {.from = today, .minutes = 10, .client = u"c1"_s, .kind = PracticeKind::Lecture}));
        ledger.put(practice(u"b"_s, {.from = today, .minutes = 90}));
        ledger.put(practice(u"c"_s, {.from = today, .minutes = 20, .client = u"c1"_s}));
        const auto figures = figuresOf(ledger, {today, today}, FigureStep::Month);
        QCOMPARE(figures.kinds[std::size_t(PracticeKind::Lecture)].minutes, qint64(10));
        QCOMPARE(figures.kinds[std::size_t(PracticeKind::Advice)].entries, 2);
        QCOMPARE(figures.clients.size(), std::size_t(2));
        QCOMPARE(figures.clients[0].client, QString()); // 90 minutes before 30
        QCOMPARE(figures.clients[1].code, u"A"_s);
        QCOMPARE(figures.clients[1].worked.minutes, qint64(30));
    }

    void coverageKnowsFinishedRunningAndProven()
    {
        using enum SyllabusItem;
        Ledger ledger;
        ledger.put(engagement(u"proven"_s, Date(2026, 1, 1), today, {I1_1, I1_2}, true));
        ledger.put(engagement(u"bare"_s, Date(2026, 1, 1), Date(2026, 2, 1), {I1_2, I4_4}));
        ledger.put(engagement(u"running"_s, Date(2026, 1, 1), {}, {I1_1, I3_11}, true));
        ledger.put(engagement(u"ahead"_s, Date(2026, 11, 23), {}, {I2_1}));
        const auto items = syllabusCoverage(ledger, today);
        QCOMPARE(items[std::size_t(I1_1)].state, Coverage::Proven);
        QCOMPARE(items[std::size_t(I1_1)].running, 1);
        QCOMPARE(items[std::size_t(I1_1)].proven, 1); // the running one has proved nothing yet
        QCOMPARE(items[std::size_t(I4_4)].state, Coverage::Finished);
        QCOMPARE(items[std::size_t(I3_11)].state, Coverage::Running);
        QCOMPARE(items[std::size_t(I2_1)].state, Coverage::None);
        // The day before its last day, the proven one still runs.
        QCOMPARE(syllabusCoverage(ledger, today.plusDays(-1))[std::size_t(I1_1)].state, Coverage::Running);
        QCOMPARE(largeItemOf(I3_11), 3);
        QCOMPARE(largeItemOf(I4_1), 4);
        QCOMPARE(text::coverageHeadline(items),
                 u"3 of 30 syllabus items have a finished engagement, 2 of them with evidence."_s);
    }

    // The window of 12 months up to 2026-11-22 begins on 2025-11-23. Of 1000 minutes, 49 are 4 %, 50 are 5 %.
    void thinIsWhatHasNoWorkOrLittle()
    {
        Ledger ledger;
        QVERIFY(thinSpots(ledger, today).empty());
        ledger.put(practice(
            u"a"_s, {.from = Date(2025, 11, 23), .minutes = 901, .themes = {Theme::Rules}, .skills = {Skill::Govern}}));
        ledger.put(
            practice(u"b"_s, {.from = today, .minutes = 49, .themes = {Theme::Cloud}, .skills = {Skill::Govern}}));
        ledger.put(
            practice(u"c"_s, {.from = today, .minutes = 50, .themes = {Theme::Education}, .skills = {Skill::Govern}}));
        ledger.put(
            practice(u"old"_s, {.from = Date(2025, 11, 22), .minutes = 600, .themes = {Theme::IncidentResponse}}));
        ledger.put(
            practice(u"ahead"_s, {.from = Date(2026, 11, 23), .minutes = 600, .themes = {Theme::AssetsAndRisk}}));
        ledger.put(engagement(u"g1"_s, Date(2025, 1, 1), Date(2025, 11, 23), {SyllabusItem::I1_1}));
        ledger.put(engagement(u"g2"_s, Date(2025, 1, 1), Date(2025, 11, 22), {SyllabusItem::I2_1}));
        ledger.put(engagement(u"g3"_s, Date(2020, 1, 1), {}, {SyllabusItem::I3_1}));
        const auto spots = thinSpots(ledger, today);
        using enum ThinSpot::Part;
        QVERIFY(!spotOf(spots, Theme, int(koshin::Theme::Rules)));
        QVERIFY(!spotOf(spots, Theme, int(koshin::Theme::Education)));
        QCOMPARE(spotOf(spots, Theme, int(koshin::Theme::Cloud))->percent, Maybe<int>(4));
        QCOMPARE(spotOf(spots, Theme, int(koshin::Theme::IncidentResponse))->last, Maybe<Date>(Date(2025, 11, 22)));
        QVERIFY(!spotOf(spots, Theme, int(koshin::Theme::IncidentResponse))->percent);
        QVERIFY(!spotOf(spots, Theme, int(koshin::Theme::AssetsAndRisk))->last); // only ahead
        QVERIFY(!spotOf(spots, Skill, int(koshin::Skill::Govern)));
        QVERIFY(spotOf(spots, Skill, int(koshin::Skill::Detect)));
        QVERIFY(!spotOf(spots, LargeItem, 1));
        QCOMPARE(spotOf(spots, LargeItem, 2)->last, Maybe<Date>(Date(2025, 11, 22)));
        QVERIFY(!spotOf(spots, LargeItem, 3)); // still running
        QVERIFY(!spotOf(spots, LargeItem, 4)->last);
        QCOMPARE(text::reason(*spotOf(spots, LargeItem, 2)), u"No work after 2025-11-22"_s);
        QCOMPARE(text::reason(*spotOf(spots, Theme, int(koshin::Theme::Cloud))),
                 u"4% of the time in the last 12 months"_s);
        QVERIFY(text::practiceHeadline(ledger, today)
                    .startsWith(u"3 practice entries in the last 12 months, 16 h 40 min."_s));
    }

    void backingCountsEvidenceAndSignatures()
    {
        Ledger ledger;
        Practice proven = practice(u"a"_s, {.from = today});
        proven.evidence.push_back(EvidenceId(u"e"_s));
        proven.certification = Certification{CertificationState::Asked, {}, {}};
        Practice signedOff = practice(u"b"_s, {.from = today});
        signedOff.certification = Certification{CertificationState::Signed, {}, {}};
        ledger.put(proven);
        ledger.put(signedOff);
        ledger.put(practice(u"ahead"_s, {.from = Date(2026, 11, 23)}));
        ledger.put(engagement(u"g1"_s, Date(2026, 1, 1), Date(2026, 2, 1), {}, true));
        ledger.put(engagement(u"g2"_s, Date(2026, 1, 1), {}, {}));
        ledger.put(engagement(u"before"_s, Date(2020, 1, 1), Date(2020, 2, 1), {}, true));
        const Backing backing = backingOf(ledger, {Date(2026, 1, 1), Date(2026, 12, 31)}, today);
        QCOMPARE(backing.entries, 2);
        QCOMPARE(backing.entriesWithEvidence, 1);
        QCOMPARE(backing.entriesSigned, 1);
        QCOMPARE(backing.engagements, 2);
        QCOMPARE(backing.engagementsFinished, 1);
        QCOMPARE(backing.engagementsWithEvidence, 1);
        QCOMPARE(backing.engagementsSigned, 0);
    }

    void ratingsPassOverWhatWasLeftOut()
    {
        Ledger ledger;
        ledger.put(rated(u"1"_s, Date(2023, 10, 1), SkillLevel::Alone, SkillLevel::NotYet));
        ledger.put(rated(u"2"_s, Date(2024, 10, 1), SkillLevel::WithSupport));
        ledger.put(rated(u"3"_s, Date(2025, 10, 1), SkillLevel::WithSupport, SkillLevel::CanLead));
        ledger.put(rated(u"4"_s, Date(2027, 1, 1), SkillLevel::NotYet));
        const auto ratings = skillRatings(ledger, today);
        QCOMPARE(ratings[0].latest, Maybe<SkillLevel>(SkillLevel::WithSupport));
        QCOMPARE(ratings[0].on, Maybe<Date>(Date(2025, 10, 1)));
        QCOMPARE(ratings[0].sinceBefore, Maybe<int>(0));
        QCOMPARE(ratings[0].sinceFirst, Maybe<int>(-1));
        QCOMPARE(ratings[1].sinceBefore, Maybe<int>(3));
        QVERIFY(!ratings[2].latest);
        QVERIFY(!ratings[2].sinceBefore);
        QVERIFY(!skillRatings(ledger, Date(2023, 10, 1))[0].sinceBefore);
    }

    // Three years up to 2026-11-22 begin on 2023-11-23.
    void aProfileTellsFiguresAndNothingElse()
    {
        Ledger ledger;
        Client client;
        client.id = ClientId(u"client-secret"_s);
        client.code = u"CODE-A"_s;
        client.name = u"Real Name"_s;
        ledger.put(client);
        ledger.put(practice(
            u"a"_s,
            {.from = Date(2023, 11, 23), .minutes = 90, .themes = {Theme::Cloud}, .client = u"client-secret"_s}));
        ledger.put(practice(u"b"_s, {.from = Date(2023, 11, 22), .minutes = 600, .themes = {Theme::Cloud}}));
        ledger.put(engagement(u"g"_s, Date(2026, 1, 1), Date(2026, 2, 1), {}, true));
        const ProfileFigures figures = profileFigures(ledger, today);
        const QJsonObject json = profileJson(profile(), figures);
        QCOMPARE(json["format"_L1].toString(), u"koshin-profile"_s);
        QCOMPARE(json["figures"_L1]["from"_L1].toString(), u"2023-11-23"_s);
        QCOMPARE(json["figures"_L1]["themes"_L1][int(Theme::Cloud)]["minutes"_L1].toInt(), 90);
        QCOMPARE(json["figures"_L1]["engagements"_L1]["withEvidence"_L1].toInt(), 1);
        QCOMPARE(json["services"_L1][0]["amount"_L1].toInt(), 15000);
        QCOMPARE(json["contact"_L1].toString(), u"sakura@example.jp"_s);
        const QStringList lines = text::profileLines(text::profileSheet(profile(), figures));
        QVERIFY(lines.contains(u"- Cloud security: ¥15,000 per hour (without tax)"_s));
        QVERIFY(lines.contains(u"- Security policies: Fee negotiable"_s));
        QVERIFY(lines.contains(u"- Cloud security: 1 h 30 min; days: 0; entries: 1"_s));
        QVERIFY(lines.contains(u"  second line"_s));
        const QString all = lines.join(u'\n') + QString::fromUtf8(QJsonDocument(json).toJson());
        for (const auto &secret : {u"CODE-A"_s, u"Real Name"_s, u"client-secret"_s, u"secret title"_s,
                                   u"secret engagement"_s, u"private note"_s, u"pf-secret"_s}) {
            QVERIFY2(!all.contains(secret), qPrintable(secret));
        }
    }
};

KOSHIN_TEST(TestPracticeFigures)
#include "tst_practicefigures.moc"
