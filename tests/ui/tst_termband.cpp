// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"
#include "parts/credentialmodel.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "toolkit/termband.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

/// What a term shows in one line is what was recorded and what is due, and nothing else.
class TestTermBand : public QObject
{
    Q_OBJECT

    SchemeCatalogue m_schemes;
    Ledger m_sample;

    Assessment on(Date asOf) const { return assess(m_schemes, m_sample, {.asOf = asOf}); }
    static const CredentialAssessment &of(const Assessment &all, const QString &scheme)
    {
        return *std::ranges::find(all.credentials, SchemeId(scheme), &CredentialAssessment::schemeId);
    }

private Q_SLOTS:
    void initTestCase()
    {
        useLanguage(Language::English);
        m_schemes = readCatalogue({}).schemes;
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        m_sample = *sample;
    }

    // In every month of both terms and the year after, whatever the day's verdicts are.
    void aRequirementIsOneMark()
    {
        for (Date asOf(2022, 10, 15); asOf < Date(2030, 1, 1); asOf = asOf.plusDays(31)) {
            const Assessment all = on(asOf);
            for (const CredentialAssessment &c : all.credentials) {
                const auto band = TermBand::of(c, asOf);
                if (!band || !band->points.empty()) continue;
                const auto marked = [&](std::initializer_list<Verdict> verdicts) {
                    return int(std::ranges::count_if(band->events, [&](const TermBand::Event &e) {
                        return !e.mark.isUrgent() && std::ranges::find(verdicts, e.mark.tint()) != verdicts.end();
                    }));
                };
                const auto urgent = int(
                    std::ranges::count_if(band->events, [](const TermBand::Event &e) { return e.mark.isUrgent(); }));
                const TermTally marks{.met = marked({Verdict::Met, Verdict::Waived}),
                                      .provisional = marked({Verdict::Provisional}),
                                      .left = marked({Verdict::Open, Verdict::Upcoming}) + urgent,
                                      .undecided = marked({Verdict::Undecided}),
                                      .missed = marked({Verdict::Missed})};
                QVERIFY2(marks == band->tally, qPrintable(text::date(asOf) + u' ' + band->figures()));
                QCOMPARE(band->tally.all(), int(band->events.size()));
            }
        }
    }

    void pointsAreABarWithFigures()
    {
        const Assessment all = on(Date(2026, 11, 22));
        const auto cisa = TermBand::of(of(all, u"org.isaca.cisa"_s), all.asOf);
        QCOMPARE(cisa->points.size(), std::size_t(2));
        QCOMPARE(cisa->points[0].need, Decimal(120)); // in three years, and 20 in each
        QCOMPARE(cisa->points[1].need, Decimal(20));
        QVERIFY(cisa->description().contains(cisa->figures()));
        QVERIFY(TermBand::of(of(all, u"jp.ipa.riss"_s), all.asOf)->points.empty());
    }

    void coursesAreCountedInWords()
    {
        // Three yearly courses, of which the first is done, a practical course met by an assumption, the application.
        const Assessment all = on(Date(2026, 11, 22));
        const auto riss = TermBand::of(of(all, u"jp.ipa.riss"_s), all.asOf);
        QCOMPARE(riss->figures(), u"1 of 5 met · 1 provisional · 3 left"_s);
        QVERIFY(riss->description().contains(riss->figures()));
    }

    void whatIsUrgentWearsItsMark()
    {
        // The course of year 2 is due on 2027-09-30, and takes 90 days.
        const Assessment all = on(Date(2027, 9, 22));
        const auto band = TermBand::of(of(all, u"jp.ipa.riss"_s), all.asOf);
        const auto course = std::ranges::find(band->events, Date(2027, 9, 30), &TermBand::Event::on);
        QVERIFY(course != band->events.end() && course->mark.isUrgent());
        // Once the term is over, what was provisional has not become something left to do.
        const Assessment later = on(Date(2028, 11, 22));
        const auto over = TermBand::of(of(later, u"jp.ipa.riss"_s), later.asOf);
        QCOMPARE(over->figures(), u"1 of 5 met · 3 missed · 1 undecided"_s);
    }

    void anAssumptionIsNeverDrawnAsAFact()
    {
        // What the sample counts as deemed attendance hangs on a criterion that nobody confirmed.
        const Assessment all = on(Date(2026, 11, 22));
        const auto band = TermBand::of(of(all, u"jp.ipa.riss"_s), all.asOf);
        const auto assumed = std::ranges::count(band->events, StatusMark(Verdict::Provisional), &TermBand::Event::mark);
        QCOMPARE(assumed, 1);
    }

    void marksOfOneDayStandSideBySide()
    {
        TermBand band{.term = {Date(2025, 1, 1), Date(2027, 12, 31)},
                      .asOf = Date(2020, 1, 1),
                      .windows = {},
                      .events = {},
                      .tally = {},
                      .points = {}};
        for (int i = 0; i < 3; ++i) band.events.push_back({Date(2027, 12, 31), Verdict::Missed});
        QImage picture(1000, 28, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paint::band(painter, picture.rect(), band);
        painter.end();
        int marks = 0;
        const QRgb ground = picture.pixel(500, 14);
        for (int x = 501; x < 996; ++x)
            marks += int(picture.pixel(x, 14) != ground && picture.pixel(x - 1, 14) == ground);
        QCOMPARE(marks, 3);
    }

    void marksStandOnTheirDays()
    {
        // Two marks a year apart, on a band a thousand pixels wide, are painted where the scale puts them.
        TermBand band{.term = {Date(2025, 1, 1), Date(2027, 12, 31)},
                      .asOf = Date(2020, 1, 1),
                      .windows = {},
                      .events = {},
                      .tally = {},
                      .points = {}};
        band.events = {{Date(2025, 7, 2), Verdict::Met}, {Date(2026, 7, 2), Verdict::Met}};
        QImage picture(1000, 28, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paint::band(painter, picture.rect(), band);
        painter.end();
        const QRgb ground = picture.pixel(700, 14);
        std::vector<int> centres;
        for (int x = 0, from = -1; x < 1000; ++x) {
            const bool drawn = picture.pixel(x, 14) != ground && x > 3 && x < 996;
            if (drawn && from < 0) from = x;
            if (!drawn && from >= 0) {
                centres.push_back((from + x - 1) / 2);
                from = -1;
            }
        }
        QCOMPARE(centres.size(), std::size_t(2));
        QVERIFY(std::abs(centres[0] - int(1000 * band.position(Date(2025, 7, 2)))) <= 1);
        QVERIFY(std::abs(centres[1] - int(1000 * band.position(Date(2026, 7, 2)))) <= 1);
    }
};

KOSHIN_TEST(TestTermBand)
#include "tst_termband.moc"
