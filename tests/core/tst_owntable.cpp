// SPDX-License-Identifier: GPL-3.0-or-later
// What Koshin writes as tables of its own, and that it reads them again unchanged.
#include "exchange/records/ledgerjson.h"
#include "exchange/records/sample.h"
#include "exchange/tables/owntable.h"
#include "exchange/tables/recordcolumns.h"
#include "exchange/tables/recordcsv.h"
#include "operations/intake.h"
#include "operations/otherledger.h"
#include "operations/tables.h"
#include "rules/pack/schemereader.h"
#include "support/anyledger.h"
#include "support/fixtures.h"
#include "support/program.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

QByteArray csvOf(const Ledger &ledger, RecordKind kind)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    if (!writeCsv(device, ledger, kind, false)) qFatal("not written");
    return device.data();
}

template<class R>
Ledger with(const R &record)
{
    Ledger ledger;
    ledger.put(Record(record));
    return ledger;
}

TableText read(const QByteArray &csv)
{
    auto table = readCsv(csv);
    if (!table) qFatal("not read");
    return std::move(*table);
}

// The records of a kind after a way out and in again; none where something was refused.
std::vector<Record> again(const Ledger &ledger, RecordKind kind)
{
    const TableText table = read(csvOf(ledger, kind));
    if (ownTableKind(table) != kind) return {};
    auto records = recordsOfOwnTable(table, kind);
    if (records) return std::move(*records);
    for (const Error &fault : records.error())
        qWarning("%lld %s %s", fault.where.line, qPrintable(fault.where.path), qPrintable(errorName(fault.code)));
    return {};
}

std::vector<Record> recordsIn(const Ledger &ledger, RecordKind kind)
{
    std::vector<Record> records;
    withKind(kind, [&]<class R>() {
        for (const auto &record : ledger.list<R>().pointers()) records.push_back(*record);
    });
    return records;
}

QString differing(const Ledger &ledger)
{
    for (std::size_t i = 0; i < CodeNames<RecordKind>::names.size(); ++i) {
        const auto kind = RecordKind(i);
        if (again(ledger, kind) != recordsIn(ledger, kind)) return codeName(kind);
    }
    return {};
}

Ledger ledgerOf(const char *file)
{
    QFile device(QStringLiteral(TEST_DATA "/") + QLatin1String(file));
    if (!device.open(QIODevice::ReadOnly)) qFatal("no %s", file);
    auto ledger = readLedger(device.readAll());
    if (!ledger) qFatal("%s not read", file);
    return std::move(*ledger);
}

Ledger everything()
{
    Ledger ledger;
    for (const Record &record : test::everyRecord()) ledger.put(record);
    return ledger;
}

} // namespace

class TestOwnTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreTheNamesOfTheFile()
    {
        QCOMPARE(csvHeading(RecordKind::Training),
                 QByteArray("id,kind,title,provider,startedOn,completedOn,completedAt,minutes,delivery,role,relevance,"
                            "language,fee.amount,fee.currency,fee.paidBy,certificateNumber,pages,days,level,contentKey,"
                            "submittedOn,duty,for,evidence,note,recordedAt\r\n"));
        QVERIFY(csvHeading(RecordKind::Criterion).startsWith("scheme,criterion,values.engagements,"));
        const QStringList plan = columnHeadings(RecordKind::Plan);
        QVERIFY(plan.contains(u"training.completedOn"_s) && plan.contains(u"practice.fee.amount"_s));
        QVERIFY(!plan.contains(u"training.id"_s)); // the file has no such field
    }

    void cellsOfCsv()
    {
        Training training = test::sampleTraining(u"t-1"_s, u"=1+1"_s);
        training.offers = {{CredentialId(u"c-cissp"_s), u"A"_s, {}}, {CredentialId(u"c-cisa"_s), {}, {}}};
        training.fee = Fee{*Decimal::parse(u"80000.5"), u"JPY"_s, {}};
        training.note = u"a \"b\"\r\nc"_s;
        const QString row = QString::fromUtf8(csvRow(training));
        QVERIFY2(row.startsWith(u"\"t-1\",\"online-course\",\"'=1+1\",,,\"2026-05-20\",,360,"_s), qPrintable(row));
        QVERIFY2(row.contains(u",80000.5,\"JPY\",,"_s), qPrintable(row));
        QVERIFY2(row.contains(u"\"{\"\"credential\"\":\"\"c-cissp\"\",\"\"category\"\":\"\"A\"\"}; "
                              u"{\"\"credential\"\":\"\"c-cisa\"\"}\""_s),
                 qPrintable(row));
        QVERIFY2(row.endsWith(u",\"a \"\"b\"\"\r\nc\",\r\n"_s), qPrintable(row));
        Practice practice;
        practice.id = PracticeId(u"p"_s);
        practice.title = u"x"_s;
        practice.themes = {Theme::Cloud, Theme::Rules};
        practice.confidential = true;
        const QString other = QString::fromUtf8(csvRow(practice));
        QVERIFY2(other.contains(u",\"cloud; rules\","_s) && other.contains(u",true,"_s), qPrintable(other));
    }

    void everyFieldComesBack() { QCOMPARE(differing(everything()), QString()); }

    void samplesComeBack()
    {
        for (const Language language : {Language::Japanese, Language::English}) {
            const auto sample = sampleLedger(Date(2026, 11, 22), language);
            QVERIFY(sample);
            QCOMPARE(differing(*sample), QString());
        }
        for (const char *file : {"hard-characters.json", "ledger-example.json", "ledger-riss.json"})
            QCOMPARE(differing(ledgerOf(file)), QString());
    }

    void anyLedgerComesBack()
    {
        const SchemeCatalogue schemes = readCatalogue({}).schemes;
        for (quint32 seed = 1; seed <= 40; ++seed)
            QCOMPARE(differing(test::AnyLedger(schemes, seed).make()), QString());
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s,
                                u"'"_s,
                                u"''"_s,
                                u"'''"_s,
                                u"'="_s,
                                u"'=1"_s,
                                u"=1"_s,
                                u"+"_s,
                                u"-1"_s,
                                u"@x"_s,
                                u"＝1"_s,
                                u"'90s"_s,
                                u"'{}"_s,
                                u"''{}"_s,
                                u"\t"_s,
                                u" a "_s,
                                u"\"a\""_s,
                                u"\""_s,
                                u"a;b,c\td"_s,
                                u"\n"_s,
                                u"a\nb"_s,
                                u"a\r\nb"_s,
                                u"\r\n"_s,
                                u"[1]"_s,
                                u"{\"a\":1}"_s,
                                u"_x0041_"_s,
                                u"true"_s,
                                u"2026-01-02"_s,
                                u"0012"_s,
                                u"\ufffe"_s,
                                u"𠮷野家👩‍💻"_s,
                                u"\u202e"_s,
                                u"\u3000"_s,
                                u"null"_s};
        for (const QString &text : texts) QTest::newRow(qPrintable(text.toHtmlEscaped() + u'|')) << text;
    }
    void anyTextComesBack()
    {
        QFETCH(QString, text);
        Client client;
        client.id = ClientId(u"k"_s);
        client.code = u"A"_s;
        client.note = text;
        const auto back = again(with(client), RecordKind::Client);
        QCOMPARE(back.size(), std::size_t(1));
        QCOMPARE(std::get<Client>(back.front()).note, client.note);
        // The same words from a cell of a spreadsheet, which holds texts as they are.
        QCOMPARE(wordsOfCell(sheetCellText(text)).value_or(u"nothing"_s), text);
        QVERIFY(!sheetCellText(text).isEmpty());
    }

    // An id may be any text; a group may be there without any value.
    void listsAndGroupsComeBack()
    {
        Training training = test::sampleTraining(u" t;1"_s);
        for (const QString &id : {u"a;b"_s, u"[x]"_s, u" e"_s, u"{"_s, u"\"q\\"_s, u"'e"_s})
            training.evidence.push_back(EvidenceId(id));
        training.offers = {{CredentialId(u"; {"_s), u"}\"; {"_s, Decimal(3)}};
        QCOMPARE(again(with(training), RecordKind::Training), std::vector<Record>{training});
        training.evidence = {EvidenceId(u"[x]"_s)};
        QCOMPARE(again(with(training), RecordKind::Training), std::vector<Record>{training});
        Criterion criterion;
        criterion.scheme = SchemeId(u"jp.ipa.riss"_s);
        criterion.criterion = u"deemed-practical"_s;
        QCOMPARE(again(with(criterion), RecordKind::Criterion), std::vector<Record>{criterion});
        criterion.reference = Reference{};
        QCOMPARE(again(with(criterion), RecordKind::Criterion), std::vector<Record>{criterion});
        criterion.reference->title = u""_s;
        QCOMPARE(again(with(criterion), RecordKind::Criterion), std::vector<Record>{criterion});
        criterion.reference->title = u"'{}"_s;
        QCOMPARE(again(with(criterion), RecordKind::Criterion), std::vector<Record>{criterion});
    }

    void exactNumbers()
    {
        Practice practice;
        practice.id = PracticeId(u"p"_s);
        practice.title = u"x"_s;
        practice.days = *Decimal::parse(u"0.333333");
        practice.fee = Fee{*Decimal::parse(u"999999999.999999"), u"JPY"_s, {}};
        QCOMPARE(again(with(practice), RecordKind::Practice), std::vector<Record>{practice});
        Evidence evidence;
        evidence.id = EvidenceId(u"e"_s);
        evidence.fileName = u"a"_s;
        evidence.sha256 = QString(64, u'a');
        evidence.bytes = qint64(1) << 40;
        QCOMPARE(again(with(evidence), RecordKind::Evidence), std::vector<Record>{evidence});
    }

    void whichTablesAreOurs()
    {
        const auto kindOf = [](const QByteArray &heading) { return ownTableKind(read(heading)); };
        for (std::size_t i = 0; i < CodeNames<RecordKind>::names.size(); ++i)
            QCOMPARE(kindOf(csvHeading(RecordKind(i))), Maybe<RecordKind>(RecordKind(i)));
        // In any order, parted by other signs, and without some that a record can be without.
        QCOMPARE(kindOf("note,prefecture,id,code"), Maybe<RecordKind>(RecordKind::Client));
        QCOMPARE(kindOf("\xef\xbb\xbfid;code;size;industry;;\r\n"), Maybe<RecordKind>(RecordKind::Client));
        QCOMPARE(kindOf("\"id\"\tcode\tsize\tindustry"), Maybe<RecordKind>(RecordKind::Client));
        QVERIFY(!kindOf("id,code,size"));            // of seven
        QVERIFY(!kindOf("id,title"));                // it may be anybody's
        QVERIFY(!kindOf("code,name,size,industry")); // no id
        QVERIFY(!kindOf("id,code,size,industry,x")); // one that is not ours
        QVERIFY(!kindOf("id,id,code,size,industry"));
        QVERIFY(!kindOf("日付,題名"));
        QVERIFY(!kindOf(""));
    }

    void faultsWithLineAndField()
    {
        const QByteArray csv = "id,kind,title,completedOn,minutes,for,fee.amount\r\n"
                               "t-1,online-course,\"two\nlines\",2026-01-02,60,,\r\n"
                               "t-2,online-course,A,2026-02-30,x,,\r\n"
                               "t-3,nonsense,,2026-01-02,60,{\"credential\":1},5\r\n";
        const auto records = recordsOfOwnTable(read(csv), RecordKind::Training);
        QVERIFY(!records);
        QStringList told;
        for (const Error &fault : records.error())
            told += u"%1 %2 %3"_s.arg(fault.where.line).arg(fault.where.path, errorName(fault.code));
        told.sort();
        QCOMPARE(told,
                 QStringList({u"2 title forbidden-character"_s, u"4 completedOn bad-date"_s, u"4 minutes bad-number"_s,
                              u"5 fee.currency missing-field"_s, u"5 for[0].credential wrong-type"_s,
                              u"5 kind unknown-value"_s, u"5 title missing-field"_s}));
    }

    void whatOtherProgramsMakeOfIt()
    {
        const QByteArray csv = "id;kind;title;completedOn;minutes;for;evidence\n"
                               "t-1;online-course;A;2026/1/2;60;;\"e-1; e-2\"\n"
                               ";;;;60;;\n"; // the row of sums
        const auto records = recordsOfOwnTable(read(csv), RecordKind::Training);
        QVERIFY(records);
        QCOMPARE(records->size(), std::size_t(1));
        const auto &training = std::get<Training>(records->front());
        QCOMPARE(training.completedOn, Date(2026, 1, 2));
        QCOMPARE(training.evidence, (std::vector{EvidenceId(u"e-1"_s), EvidenceId(u"e-2"_s)}));
        // A row of figures alone in the middle is no sum, and a text cell makes it a record without its id.
        QVERIFY(!recordsOfOwnTable(read(csv + "t-2;online-course;A;2026-01-02;60;;\n"), RecordKind::Training));
    }

    void theWholeWay()
    {
        QTemporaryDir folder;
        const SchemeCatalogue schemes = readCatalogue({}).schemes;
        const auto sample = sampleLedger(Date(2026, 11, 22));
        QVERIFY(sample);
        const Clearance whole{.names = RealNames::Included, .confidentialFiles = true};
        const Ledger leaving = redacted(*sample, whole); // secret passages stay at home
        test::TemporaryLedger into;
        using K = RecordKind;
        for (const K kind :
             {K::Credential, K::Client, K::Certifier, K::Evidence, K::Duty, K::Engagement, K::Practice, K::Training,
              K::Event, K::Plan, K::Criterion, K::Template, K::SelfAssessment, K::Profile}) {
            const QString file = folder.filePath(codeName(kind) + u".csv"_s);
            const auto written = exportCsv({file}, *sample, kind, whole, kind == K::Client);
            if (recordsIn(*sample, kind).empty()) {
                QVERIFY(!written && written.error().code == ErrorCode::NothingToExport && !QFile::exists(file));
                continue;
            }
            QVERIFY(written);
            QFile text(file);
            QVERIFY(text.open(QIODevice::ReadOnly));
            QCOMPARE(text.readAll().startsWith("\xef\xbb\xbf"), kind == K::Client);
            const auto source = recordsOf(file, {}, *into, into.clock());
            QVERIFY(source);
            const auto taken = Intake(**source, schemes, {}).take(*into, {}, [](const IntakeAnswer &) { return true; });
            QVERIFY2(taken, qPrintable(taken ? QString() : errorName(taken.error().code) + taken.error().where.path));
        }
        const auto there = into->ledger();
        QVERIFY(there);
        for (std::size_t i = 0; i < CodeNames<K>::names.size(); ++i) {
            if (K(i) == K::Evidence) continue; // sizes are looked up in the store
            QCOMPARE(recordsIn(**there, K(i)), recordsIn(leaving, K(i)));
        }
        QCOMPARE(recordsIn(**there, K::Evidence), recordsIn(leaving, K::Evidence));
    }

    void faultsOfAFileComeWithTheirPlace()
    {
        QTemporaryDir folder;
        test::TemporaryLedger into;
        const SchemeCatalogue schemes = readCatalogue({}).schemes;
        const auto refused = [&](const QByteArray &csv) -> Error {
            const QString path = folder.filePath(u"a.csv"_s);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly)) qFatal("not opened");
            file.write(csv);
            file.close();
            const auto source = recordsOf(path, {}, *into, into.clock());
            if (!source) return source.error();
            const auto taken = Intake(**source, schemes, {}).take(*into);
            return taken ? Error{ErrorCode::Cancelled, {}, {}} : taken.error();
        };
        const QByteArray heading =
            "id,kind,title,completedOn,minutes,duty,provider,startedOn,completedAt,delivery,role,"
            "relevance,language\n";
        Error error = refused(heading + "t,online-course,A,2026-01-02,60,\nu,online-course,A,2026-01-02,-5,\n");
        QCOMPARE(error.code, ErrorCode::OutOfRange);
        QCOMPARE(error.where.line, 3);
        QCOMPARE(error.where.path, u"minutes"_s);
        QVERIFY(error.where.file.endsWith(u"a.csv"_s));
        error = refused(heading + "t,online-course,A,2026-01-02,60,\nt,online-course,B,2026-01-02,60,\n");
        QCOMPARE(error.code, ErrorCode::DuplicateId);
        QCOMPARE(error.where.line, 3);
        error = refused(heading + "t,online-course,A,2026-01-02,60,nowhere\n");
        QCOMPARE(error.code, ErrorCode::UnknownReference);
        QCOMPARE(error.where.line, 2);
        QCOMPARE(error.where.path, u"duty"_s);
        QCOMPARE(refused("日付,題名\n2026,A\n").code, ErrorCode::NotAKoshinTable);
        QCOMPARE(refused("\xff\xfe,x\n").code, ErrorCode::NotUtf8);
        const auto ledger = into->ledger();
        QVERIFY(ledger && (*ledger)->size() == 0);
    }
};

KOSHIN_TEST(TestOwnTable)
#include "tst_owntable.moc"
