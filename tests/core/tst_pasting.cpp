// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/pastevalues.h"
#include "exchange/tables/pasting.h"
#include "ledger/check.h"
#include "rules/pack/schemereader.h"
#include "support/fixtures.h"
#include "support/growth.h"
#include "support/program.h"
#include "text/codetext.h"
#include "text/language.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

/// A holder of CISSP and CISA, as the sample's.
Ledger holder()
{
    Ledger ledger;
    for (const auto &[id, scheme] :
         {std::pair{u"c-cissp"_s, u"org.isc2.cissp"_s}, std::pair{u"c-cisa"_s, u"org.isaca.cisa"_s}}) {
        Credential c;
        c.id = CredentialId(id);
        c.scheme = SchemeId(scheme);
        c.startsOn = Date(2024, 1, 1);
        ledger.put(c);
    }
    return ledger;
}

QString data(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

/// A table read with what was guessed.
struct Read
{
    Ledger ledger;
    TableText table;
    PasteReader reader;
    PasteMapping mapping;
    PasteOptions options;
    Pasting pasting;

    Read(const QString &text, RecordKind kind, Ledger with = holder(), const std::function<void(Read &)> &before = {})
        : ledger(std::move(with)), table(*readTable(text)), reader(table, kind, ledger, schemes()),
          mapping(reader.guess())
    {
        options.asOf = Date(2026, 11, 22);
        options.newId = [n = 0]() mutable { return u"id-%1"_s.arg(++n); };
        if (before) before(*this);
        pasting = reader.read(mapping, options);
    }
    Q_DISABLE_COPY_MOVE(Read)

    static const SchemeCatalogue &schemes()
    {
        static const SchemeCatalogue all = readCatalogue({}).schemes;
        return all;
    }
    template<class R>
    [[nodiscard]] const R &record(std::size_t row) const
    {
        return std::get<R>(*pasting.rows[row].record);
    }
};

/// The ledger's code of each fault: `bad-date(日付,2025/13/1)@2`.
QString told(const PasteRow &row)
{
    QStringList faults;
    for (const PasteFault &fault : row.faults) {
        faults += u"%1(%2)@%3"_s.arg(errorName(fault.error.code), fault.error.arguments.mid(0, 2).join(u','))
                      .arg(fault.error.where.line);
    }
    return faults.join(u' ');
}

} // namespace

class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsRead()
    {
        const Read read(data(u"cpe-log.tsv"_s), RecordKind::Training);
        QVERIFY(read.mapping.hasHeading);
        using F = PasteField;
        const std::vector<Maybe<F>> expected{F::Day,   F::Title,       F::Provider, F::Kind,
                                             F::Hours, F::Credentials, F::Category, F::CertificateNumber};
        QVERIFY(read.mapping.fields == expected);
        const PasteCounts counts = read.pasting.counts();
        QCOMPARE(counts.rows, 40);
        QCOMPARE(counts.faulty, 0);
        QCOMPARE(counts.there + counts.repeated, 0);
        QCOMPARE(read.pasting.addable(PasteRows::New), 40);
        QCOMPARE(read.pasting.addable(PasteRows::Ready), 24); // the others name CISM or category B of CISA
        QCOMPARE(counts.toCheck, 16);
    }

    /// The table has eight rounds of five: 1 h and 14 h for both, 6.5 h and 5 h for CISSP, 2 h for CISA.
    void theSamplesMinutesPerCredential()
    {
        const Read read(data(u"cpe-log.tsv"_s), RecordKind::Training);
        QHash<QString, int> minutes;
        for (const PasteRow &row : read.pasting.rows) {
            const auto &training = std::get<Training>(*row.record);
            for (const Offer &offer : training.offers) minutes[offer.credential.text()] += training.minutes;
        }
        QCOMPARE(minutes[u"c-cissp"_s], 8 * (60 + 390 + 840 + 300)); // 12,720
        QCOMPARE(minutes[u"c-cisa"_s], 8 * (60 + 840 + 120));        // 8,160
        QCOMPARE(minutes.size(), 2);
    }

    void whatTheHolderDoesNotHoldIsAsked()
    {
        const Read read(data(u"cpe-log.tsv"_s), RecordKind::Training);
        const PasteRow &third = read.pasting.rows[2]; // CISSP;CISA;CISM
        QCOMPARE(third.questions, std::vector<PasteQuestion>({{PasteDoubt::NotHeld, 5, {u"CISM"_s}}}));
        QCOMPARE(std::get<Training>(*third.record).offers.size(), std::size_t(2));
        const PasteRow &fifth = read.pasting.rows[4]; // CISA in category B, which ISACA does not have
        QCOMPARE(fifth.questions, std::vector<PasteQuestion>({{PasteDoubt::CategoryUnknown, 6, {u"B"_s}}}));
        QVERIFY(!std::get<Training>(*fifth.record).offers.front().category);
        const Read alone(u"Date\tTitle\tType\tHours\tCredential\n2024-01-03\tx\tcourse\t1\tCISM"_s,
                         RecordKind::Training);
        QCOMPARE(alone.pasting.rows[0].questions, std::vector<PasteQuestion>({{PasteDoubt::NoneHeld, 4, {u"CISM"_s}}}));
    }

    void aDashIsNothing()
    {
        const Read read(data(u"cpe-log.tsv"_s), RecordKind::Training);
        QVERIFY(!read.record<Training>(3).provider); // —
        QCOMPARE(read.record<Training>(0).provider, Maybe<QString>(u"ISACA"_s));
        QCOMPARE(read.record<Training>(1).certificateNumber, Maybe<QString>(u"C-1001"_s));
        QVERIFY(!read.record<Training>(0).certificateNumber);
    }

    void eachBadValueIsItsFault()
    {
        const Read read(data(u"practice-log-bad.csv"_s), RecordKind::Practice);
        const auto &rows = read.pasting.rows;
        QCOMPARE(rows.size(), std::size_t(8));
        QCOMPARE(told(rows[0]), u"bad-date(実施日,2025/13/1)@2"_s);
        QVERIFY2(told(rows[1]).startsWith(u"missing-field(時間"_s), qPrintable(told(rows[1])));
        QCOMPARE(told(rows[2]), u"unknown-value(テーマ,料理)@4"_s);
        QCOMPARE(told(rows[3]), u"bad-date(実施日,令和7年2月29日)@5"_s);
        QCOMPARE(told(rows[4]), u"out-of-range(時間,-2)@6"_s);
        QVERIFY2(told(rows[5]).startsWith(u"missing-field(実施日"_s), qPrintable(told(rows[5])));
        QCOMPARE(read.record<Practice>(6).title, u"=HYPERLINK(\"http://example.com\",\"開く\")"_s);
        const std::vector<PasteQuestion> thirtyHours{{PasteDoubt::MoreThanADay, 4, {u"1800"_s, u"1"_s}}};
        QCOMPARE(rows[7].questions, thirtyHours);
        QCOMPARE(read.pasting.counts().faulty, 6);
    }

    void ownEmployerAndNewClients()
    {
        const Read read(
            u"日付\t支援先\tテーマ\t内容\t時間\n2025/4/1\t自社\t教育\ta\t1\n2025/4/2\t製造業A\t規程整備\tb\t2\n"
            "2025/4/3\t製造業Ａ\tクラウド\tc\t3"_s,
            RecordKind::Practice);
        QCOMPARE(read.record<Practice>(0).beneficiary, Maybe<Beneficiary>(Beneficiary::Employer));
        QVERIFY(!read.record<Practice>(0).client);
        QCOMPARE(read.pasting.clients.size(), std::size_t(1)); // width makes no other client
        QCOMPARE(read.record<Practice>(1).client, Maybe<ClientId>(read.pasting.clients[0].id));
        QCOMPARE(read.record<Practice>(2).client, Maybe<ClientId>(read.pasting.clients[0].id));
        QCOMPARE(read.record<Practice>(1).kind, PracticeKind::Rules); // of its theme
        const auto records =
            pastedRecords(read.pasting, PasteRows::New, false, *Timestamp::parse(u"2026-11-22T09:00:00Z"));
        QCOMPARE(records.size(), std::size_t(4));
    }

    void duplicatesAreMarked()
    {
        const QString text =
            u"Date\tTitle\tType\tHours\n2026-05-20\tＯＮＥ\tonline course\t6\n2026-05-21\ttwo\tcourse\t1\n"
            "2026/5/21\tTwo\tcourse\t60 min\n2026-05-21\ttwo\tcourse\t2"_s;
        Ledger ledger = holder();
        ledger.put(test::sampleTraining(u"t"_s, u"one"_s)); // 2026-05-20, 360 minutes
        const Read read(text, RecordKind::Training, ledger);
        QVERIFY(read.pasting.rows[0].isThere);
        QVERIFY(!read.pasting.rows[1].isThere);
        QCOMPARE(read.pasting.rows[2].repeats, Maybe<qint64>(3));
        QVERIFY(!read.pasting.rows[3].repeats); // another length
        QCOMPARE(read.pasting.addable(PasteRows::New), 3);
        QCOMPARE(read.pasting.addable(PasteRows::All), 4);
    }

    // Two calls of one day with one client are two entries; each is found again when the table is pasted again.
    void alikeRowsAreEntriesOfTheirOwn()
    {
        const QString row = u"\n2026-05-20\t電話\t助言\t30 min"_s;
        const QString heading = u"Date\tTitle\tType\tHours"_s;
        const Timestamp now = *Timestamp::parse(u"2026-11-22T09:00:00Z");
        Ledger ledger = holder();
        const Read two(heading + row + row, RecordKind::Practice, ledger);
        QCOMPARE(two.pasting.rows[1].repeats, Maybe<qint64>(2));
        QCOMPARE(two.pasting.counts().repeated, 1);
        const auto records = pastedRecords(two.pasting, PasteRows::New, false, now);
        QCOMPARE(records.size(), std::size_t(2));
        for (const Record &record : records) ledger.put(record);
        QCOMPARE(ledger.practices.size(), std::size_t(2));
        const Read again(heading + row + row + row, RecordKind::Practice, ledger);
        QVERIFY(again.pasting.rows[0].isThere);
        QVERIFY(again.pasting.rows[1].isThere);
        QVERIFY(!again.pasting.rows[2].isThere);
        QCOMPARE(again.pasting.addable(PasteRows::New), 1);
    }

    // Kana from a Mac come with their marks apart (NFD).
    void namesAreFoundHoweverComposed()
    {
        const auto apart = [](const QString &text) { return text.normalized(QString::NormalizationForm_D); };
        Ledger ledger = holder();
        Client client;
        client.id = ClientId(u"k"_s);
        client.code = u"ガス会社"_s;
        ledger.put(client);
        const QString text = u"日付\t支援先\tテーマ\t内容\t時間\n2025/4/2\tガス会社\tクラウド\tデータの保護\t2"_s;
        const Read composed(text, RecordKind::Practice, ledger);
        QCOMPARE(composed.record<Practice>(0).client, Maybe<ClientId>(client.id));
        ledger.put(
            pastedRecords(composed.pasting, PasteRows::New, false, *Timestamp::parse(u"2026-11-22T09:00:00Z")).front());
        const Read decomposed(apart(text), RecordKind::Practice, ledger);
        QCOMPARE(decomposed.record<Practice>(0).client, Maybe<ClientId>(client.id));
        QCOMPARE(decomposed.record<Practice>(0).themes, std::vector<Theme>{Theme::Cloud});
        QVERIFY(decomposed.pasting.rows[0].isThere);
    }

    void plansHaveTheirOwnDoubles()
    {
        const QString text = u"Date\tTitle\tType\tHours\n2027-05-20\tone\tcourse\t6"_s;
        Ledger ledger = holder();
        Plan plan;
        plan.id = PlanId(u"p"_s);
        Training intended = test::sampleTraining({}, u"one"_s);
        intended.kind = TrainingKind::Course;
        intended.completedOn = Date(2027, 5, 20);
        plan.intended = intended;
        ledger.put(plan);
        const Read done(text, RecordKind::Training, ledger);
        QVERIFY(!done.pasting.rows[0].isThere); // a plan is not what was done
        QCOMPARE(done.pasting.rows[0].questions.size(), std::size_t(1));
        QCOMPARE(done.pasting.rows[0].questions[0].doubt, PasteDoubt::DayAhead);
        const Read planned(text, RecordKind::Training, ledger, [](Read &r) { r.options.asPlans = true; });
        QVERIFY(planned.pasting.rows[0].isThere);
        const auto records =
            pastedRecords(planned.pasting, PasteRows::All, true, *Timestamp::parse(u"2026-11-22T09:00:00Z"));
        QVERIFY(std::holds_alternative<Plan>(records.front()));
        QVERIFY(std::get<Training>(std::get<Plan>(records.front()).intended).id.isEmpty());
    }

    void withoutHeadingTheContentsTell()
    {
        const Read read(u"2025/4/1\tZero trust in practice, part one\twebinar\t1:30\tCISA\n"
                        "2025/4/8\tZero trust in practice, part two\twebinar\t2:00\tCISA"_s,
                        RecordKind::Training);
        QVERIFY(!read.mapping.hasHeading);
        using F = PasteField;
        const std::vector<Maybe<F>> expected{F::Day, F::Title, F::Kind, F::Hours, F::Credentials};
        QVERIFY(read.mapping.fields == expected);
        QCOMPARE(read.record<Training>(0).minutes, 90);
        QCOMPARE(read.reader.heading(1, read.mapping), u"B"_s);
    }

    void japaneseHeadings()
    {
        const Read read(u"完了日\t件名\t主催\t種別\t時間（分）\t費用（円）\t証明書番号\t資格\t区分\n"
                        "令和６年４月１日\t講演会\t協会\tセミナー\t９０\t3,000\tA-1\tCISSP\ta"_s,
                        RecordKind::Training);
        const auto &t = read.record<Training>(0);
        QCOMPARE(t.completedOn, Date(2024, 4, 1));
        QCOMPARE(t.minutes, 90);
        QCOMPARE(t.kind, TrainingKind::Seminar);
        QCOMPARE(t.fee, Maybe<Fee>(Fee{Decimal(3000), u"JPY"_s, {}}));
        QCOMPARE(t.offers.front().category, Maybe<QString>(u"A"_s));
        QCOMPARE(t.provider, Maybe<QString>(u"協会"_s));
    }

    void missingKindIsAskedUnlessOneIsChosen()
    {
        const QString text = u"Date\tTitle\tHours\n2026-05-20\tone\t1"_s;
        const Read asked(text, RecordKind::Training);
        QCOMPARE(asked.pasting.rows[0].state(), RowState::Question);
        QCOMPARE(asked.pasting.asked.front().id(), u"kind"_s);
        QCOMPARE(asked.pasting.addable(PasteRows::All), 0);
        const Read answered(text, RecordKind::Training, holder(),
                            [](Read &r) { r.options.answers = {{u"kind"_s, u"reading"_s}}; });
        QCOMPARE(answered.record<Training>(0).kind, TrainingKind::Reading);
        const Read chosen(text, RecordKind::Training, holder(),
                          [](Read &r) { r.options.training = TrainingKind::Reading; });
        QCOMPARE(chosen.record<Training>(0).kind, TrainingKind::Reading);
    }

    void days_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        const std::pair<const char16_t *, const char16_t *> rows[] = {{u"2024-01-03", u"2024-01-03"},
                                                                      {u"2024/1/3", u"2024-01-03"},
                                                                      {u"２０２４/１/３", u"2024-01-03"},
                                                                      {u"2024年1月3日", u"2024-01-03"},
                                                                      {u"2024.1.3", u"2024-01-03"},
                                                                      {u"20240103", u"2024-01-03"},
                                                                      {u"R8.4.1", u"2026-04-01"},
                                                                      {u"令和8年4月1日", u"2026-04-01"},
                                                                      {u"令和元年5月1日", u"2019-05-01"},
                                                                      {u"H31.4.30", u"2019-04-30"},
                                                                      {u"R1.4.30", u""},
                                                                      {u"平成31年5月1日", u""},
                                                                      {u"大正15年12月24日", u"1926-12-24"},
                                                                      {u"2024/1/3(水)", u"2024-01-03"},
                                                                      {u"2024/1/3(木)", u""},
                                                                      {u"3 Jan 2024", u"2024-01-03"},
                                                                      {u"3-Jan-2024", u"2024-01-03"},
                                                                      {u"January 3, 2024", u"2024-01-03"},
                                                                      {u"Wed, 3 Jan 2024", u"2024-01-03"},
                                                                      {u"3.1.2024", u"2024-01-03"},
                                                                      {u"2024-01-03 00:00:00", u"2024-01-03"},
                                                                      {u"2024/1/3 9:30", u"2024-01-03"},
                                                                      {u"1/3/2024", u""},
                                                                      {u"2024-02-30", u""},
                                                                      {u"令和7年2月29日", u""},
                                                                      {u"45294", u""},
                                                                      {u"monday", u""},
                                                                      {u"11/20", u""},
                                                                      {u"3 Foo 2024", u""},
                                                                      {u"=TODAY()", u""}};
        for (const auto &[cell, expected] : rows) {
            QTest::newRow(QString::fromUtf16(cell).toUtf8().constData())
                << QString::fromUtf16(cell) << QString::fromUtf16(expected);
        }
    }

    void days()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        const auto day = paste::day(cell);
        QCOMPARE(day ? day->toString() : QString(u""_s), expected);
    }

    void columnsTellTheFormOfDays()
    {
        using paste::DayForm;
        const DayForm serials = DayForm::of({u"45294"_s, u""_s, u"45295.5"_s});
        QVERIFY(serials.serials);
        QCOMPARE(paste::day(u"45294"_s, serials), Maybe<Date>(Date(2024, 1, 3)));
        QVERIFY(!DayForm::of({u"45294"_s, u"2024-01-04"_s}).serials);
        QCOMPARE(paste::day(u"1/3/2024"_s, DayForm::of({u"1/3/2024"_s, u"1/13/2024"_s})),
                 Maybe<Date>(Date(2024, 1, 3)));
        QCOMPARE(paste::day(u"1/3/2024"_s, DayForm::of({u"1/3/2024"_s, u"13/1/2024"_s})),
                 Maybe<Date>(Date(2024, 3, 1)));
    }

    void lengths_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("expected"); // -1: none
        const std::pair<const char16_t *, int> rows[] = {{u"6.5", 390},      {u"6,5", 390},
                                                         {u"３", 180},       {u"1:30", 90},
                                                         {u"1:30:00", 90},   {u"2時間30分", 150},
                                                         {u"90分", 90},      {u"1.5h", 90},
                                                         {u"1,5 h", 90},     {u"2 h 30 min", 150},
                                                         {u"0", 0},          {u"0.75", 45},
                                                         {u"two hours", -1}, {u"=1+1", -1},
                                                         {u"1:75", -1},      {u"0,500", 30},
                                                         {u"1234,5", 74070}, {u"0.33", 20},
                                                         {u"0.001", -1},     {u"1:30:45", 91},
                                                         {u"1 5h", -1},      {u"10:00〜12:00、13:00〜15:00", 240}};
        for (const auto &[cell, expected] : rows)
            QTest::newRow(QString::fromUtf16(cell).toUtf8().constData()) << QString::fromUtf16(cell) << expected;
    }

    void lengths()
    {
        QFETCH(QString, cell);
        QFETCH(int, expected);
        QCOMPARE(int(paste::minutes(cell, paste::Unit::Hours).value_or(-1)), expected);
    }

    // Beyond every number of minutes there may be: refused, never wrapped to a likely length.
    void absurdLengthsAreRefused()
    {
        for (const QString &cell :
             {u"307445734562"_s, u"999999999999"_s, u"153,722,867,281"_s, u"999999999h"_s, u"999999999時間59分"_s}) {
            const auto read = paste::minutes(cell, paste::Unit::Hours);
            QVERIFY2(!read || *read > limits::minutes, qPrintable(cell));
        }
        QVERIFY(*paste::minutes(u"-307445734562"_s, paste::Unit::Hours) < 0);
        QVERIFY(!paste::minutes(u"99999999999999999999"_s, paste::Unit::Hours));
        QCOMPARE(paste::fee(u"999999999万円"_s, {})->amount,
                 Decimal(Decimal::greatest)); // and that is no sound amount of money
    }

    void money()
    {
        const auto cents = *Decimal::parse(u"85.5");
        QCOMPARE(paste::fee(u"¥3,000"_s, {}), Maybe<Fee>(Fee{Decimal(3000), u"JPY"_s, {}}));
        QCOMPARE(paste::fee(u"3,000円"_s, {}), Maybe<Fee>(Fee{Decimal(3000), u"JPY"_s, {}}));
        QCOMPARE(paste::fee(u"$85.50"_s, {}), Maybe<Fee>(Fee{cents, u"USD"_s, {}}));
        QCOMPARE(paste::fee(u"85,50 €"_s, {}), Maybe<Fee>(Fee{cents, u"EUR"_s, {}}));
        QCOMPARE(paste::fee(u"85.5"_s, u"GBP"_s), Maybe<Fee>(Fee{cents, u"GBP"_s, {}}));
        QVERIFY(!paste::fee(u"=A1"_s, u"JPY"_s));
    }

    void daysWorked()
    {
        const auto half = *Decimal::parse(u"0.5");
        QCOMPARE(paste::daysWorked(u"0.5"_s), Maybe<Decimal>(half));
        QCOMPARE(paste::daysWorked(u"半日"_s), Maybe<Decimal>(half));
        QCOMPARE(paste::daysWorked(u"２日"_s), Maybe<Decimal>(Decimal(2)));
        QVERIFY(!paste::daysWorked(u"2時間"_s));
    }

    /// What the window calls a kind is understood here, in both languages.
    void everyWordOfTheWindowIsUnderstood()
    {
        for (const Language language : {Language::Japanese, Language::English}) {
            useLanguage(language);
            QStringList lost;
            for (std::size_t i = 0; i < CodeNames<TrainingKind>::names.size(); ++i)
                lost += unread(TrainingKind(i), RecordKind::Training);
            for (std::size_t i = 0; i < CodeNames<PracticeKind>::names.size(); ++i)
                lost += unread(PracticeKind(i), RecordKind::Practice);
            lost.removeAll(QString());
            QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u", "_s)));
        }
    }

    void thousandsOfRowsStayQuick()
    {
        const double times = test::growth(600, [](int rows) {
            QString text = u"Date\tTitle\tProvider\tType\tHours\tCredential\tCategory\n"_s;
            for (int i = 0; i < rows; ++i)
                text += u"2025-03-04\tTalk %1\tISACA\tWebinar\t1.5\tCISSP;CISA\tA\n"_s.arg(i);
            QCOMPARE(Read(text, RecordKind::Training).pasting.addable(PasteRows::New), rows);
        });
        QVERIFY2(times < test::mostGrowth, qPrintable(QString::number(times)));
    }

private:
    template<class E>
    static QString unread(E kind, RecordKind of)
    {
        const QString word = text::word(kind);
        const QString heading =
            of == RecordKind::Training ? u"Date\tTitle\tType\tHours\n"_s : u"日付\t件名\t種別\t時間\n"_s;
        const Read read(heading + u"2026-05-20\tx\t%1\t1"_s.arg(word), of);
        const auto &record = read.pasting.rows[0].record;
        if (!record) return word;
        if constexpr (std::is_same_v<E, TrainingKind>)
            return std::get<Training>(*record).kind == kind ? QString() : word;
        else return std::get<Practice>(*record).kind == kind ? QString() : word;
    }
};

KOSHIN_TEST(TestPasting)
#include "tst_pasting.moc"
