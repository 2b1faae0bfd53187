// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/sample.h"
#include "parts/credentialmodel.h"
#include "rules/engine/engine.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/language.h"
#include "toolkit/termband.h"

#include <QImage>
#include <QPainter>
#include <QSet>
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

    void aRecordIsOneMark()
    {
        const Assessment all = on(Date(2026, 11, 22));
        for (const CredentialAssessment &c : all.credentials) {
            const auto band = TermBand::of(c, all.asOf);
            QVERIFY(band);
            QSet<QString> records;
            const std::function<void(const Finding &)> look = [&](const Finding &f) {
                for (const Counted &counted : f.counted) {
                    const bool inside = counted.on && band->term.contains(*counted.on);
                    if (f.children.empty() && inside) records += counted.record;
                }
                for (const Finding &child : f.children) look(child);
            };
            for (const Finding &f : c.findings) look(f);
            const auto deadlines = std::ranges::count_if(
                c.deadlines, [&](const Deadline &d) { return !isDone(d.state) && band->term.contains(d.due); });
            QCOMPARE(qsizetype(band->events.size()), records.size() + deadlines);
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

    void anAssumptionIsNeverDrawnAsAFact()
    {
        // What the sample counts as deemed attendance hangs on a criterion that nobody confirmed.
        for (const Date asOf : {Date(2026, 11, 22), Date(2031, 11, 12)}) {
            const Assessment all = on(asOf);
            const auto band = TermBand::of(of(all, u"jp.ipa.riss"_s), asOf);
            QSet<QString> engagements;
            for (const auto &g : m_sample.engagements.pointers()) engagements += g->id.text();
            int assumed = 0;
            const std::function<void(const Finding &)> look = [&](const Finding &f) {
                for (const Counted &c : f.counted) {
                    if (!engagements.contains(c.record) || !c.on || !band->term.contains(*c.on)) continue;
                    ++assumed;
                    for (const TermBand::Event &e : band->events) {
                        if (e.on == *c.on) QVERIFY(e.verdict != Verdict::Met);
                    }
                }
                for (const Finding &child : f.children) look(child);
            };
            for (const Finding &f : of(all, u"jp.ipa.riss"_s).findings) look(f);
            if (asOf == Date(2026, 11, 22)) QVERIFY(assumed > 0);
        }
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
