// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "operations/tableintake.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/tables/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(name));
    return file.readAll();
}

QString path(const QString &name)
{
    return QStringLiteral(TEST_DATA "/tables/") + name;
}

const SchemeCatalogue &schemes()
{
    static const SchemeCatalogue all = readCatalogue({}).schemes;
    return all;
}

Ledger holder()
{
    const auto ledger = readLedger(data(u"00-ledger.json"_s));
    if (!ledger) qFatal("the ledger of the tables cannot be read");
    return *ledger;
}

TableRequest request(RecordKind kind, const TableAnswers &answers = {}, const QJsonObject &set = {})
{
    TableRequest asked;
    asked.kind = kind;
    asked.options.asOf = Date(2026, 11, 30);
    asked.options.answers = answers;
    asked.options.set = set;
    asked.options.newId = [n = 0]() mutable { return u"id-%1"_s.arg(++n); };
    return asked;
}

/// What a row says, in the file form, with a new client by its code.
QJsonObject said(const PasteRow &row, const Pasting &pasting, const Ledger &ledger)
{
    QJsonObject record = row.record ? toJson(*row.record) : row.draft;
    const QString id = record.value(u"client"_s).toString();
    for (const Client &client : pasting.clients) {
        if (client.id.text() == id) record.insert(u"client"_s, client.code);
    }
    if (const Client *known = ledger.clients.find(id)) record.insert(u"client"_s, known->code);
    return record;
}

} // namespace

/// Logs as people and programs keep them, with what they should give, worked out by hand.
class TestTableSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsReadAsItIsMeant_data();
    void everyRowIsReadAsItIsMeant();
    void theLogOfJapaneseExcel();
    void theOrderOfDaysIsAskedOnce();
    void whatIsNotDoneStaysOut();
    void theSameThroughAWorkbook_data();
    void theSameThroughAWorkbook();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
};

void TestTableSamples::everyRowIsReadAsItIsMeant_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(TEST_DATA "/tables"));
    for (const QString &file : folder.entryList({u"*.expected.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(file.section(u'.', 0, 0))) << file;
}

void TestTableSamples::everyRowIsReadAsItIsMeant()
{
    QFETCH(QString, name);
    const QJsonObject expected = QJsonDocument::fromJson(data(name)).object();
    const Ledger ledger = holder();
    const auto file = readTableFile(path(expected[u"file"_s].toString()));
    QVERIFY(file);
    const RecordKind kind = *parseCode<RecordKind>(expected[u"paste"_s].toString());
    const bool isSeminar =
        name.startsWith(u"09"_s) || name.startsWith(u"16"_s) || name.startsWith(u"03"_s) || name.startsWith(u"04"_s);
    const QJsonObject set = isSeminar ? QJsonObject{{u"kind"_s, u"seminar"_s}} : QJsonObject();
    const auto reading = readRecords(*file, request(kind, {}, set), ledger, schemes());
    QVERIFY(reading);
    QHash<qint64, const PasteRow *> rows;
    for (const PasteRow &row : reading->pasting.rows) rows.insert(row.line, &row);
    QStringList wrong;
    for (const QJsonValue &value : expected[u"rows"_s].toArray()) {
        const QJsonObject want = value.toObject();
        const PasteRow *row = rows.value(want[u"line"_s].toInteger());
        const auto miss = [&](const QString &what, const QJsonValue &found) {
            const auto shown = [](const QJsonValue &one) {
                return QString::fromUtf8(QJsonDocument(QJsonArray{one}).toJson(QJsonDocument::Compact));
            };
            wrong += u"line %1: %2 is %3, not %4"_s.arg(want[u"line"_s].toInteger())
                         .arg(what, shown(found), shown(want[what]));
        };
        if (!row || row->leftOut) {
            miss(u"line"_s, row ? QJsonValue(codeName(*row->leftOut)) : QJsonValue());
            continue;
        }
        if (row->state() == RowState::Fault && want[u"orFault"_s].toBool()) continue;
        if (row->state() == RowState::Fault)
            miss(u"state"_s, QString(errorName(row->faults.front().error.code) + u' '
                                     + row->faults.front().error.arguments.join(u' ')));
        const QJsonObject is = said(*row, reading->pasting, ledger);
        const bool isTraining = kind == RecordKind::Training;
        const auto same = [&](const QString &what, const QString &field) {
            if (want.contains(what) && is[field] != want[what] && !(want[what].isNull() && !is.contains(field)))
                miss(what, is[field]);
        };
        same(u"date"_s, isTraining ? u"completedOn"_s : u"from"_s);
        same(u"start"_s, u"startedOn"_s);
        same(u"end"_s, u"to"_s);
        const bool isAnyTitle = name.startsWith(u"41"_s) && !is[u"title"_s].toString().isEmpty(); // none is fixed there
        if (!isAnyTitle) same(u"title"_s, u"title"_s);
        for (const QString &field : {u"minutes"_s, u"provider"_s, u"delivery"_s, u"role"_s, u"days"_s, u"description"_s,
                                     u"client"_s, u"note"_s})
            same(field, field);
        if (want.contains(u"themes"_s) && is[u"themes"_s] != want[u"themes"_s]) miss(u"themes"_s, is[u"themes"_s]);
        if (want.contains(u"kind"_s) && !want[u"kindMayBeAsked"_s].toBool()) same(u"kind"_s, u"kind"_s);
        QJsonObject credits;
        QJsonObject categories;
        for (const QJsonValue &offer : is[u"for"_s].toArray()) {
            credits.insert(offer[u"credential"_s].toString(), offer[u"credits"_s]);
            if (offer.toObject().contains(u"category"_s))
                categories.insert(offer[u"credential"_s].toString(), offer[u"category"_s]);
        }
        if (want[u"credits"_s].isObject() && credits != want[u"credits"_s].toObject()) miss(u"credits"_s, credits);
        if (want[u"credits"_s].isDouble() && !name.startsWith(u"12"_s)
            && credits.value(u"c-secplus"_s) != want[u"credits"_s])
            miss(u"credits"_s, credits);
        if (want.contains(u"category"_s) && categories != want[u"category"_s].toObject())
            miss(u"category"_s, categories);
        if (want.contains(u"doubt"_s) && row->state() == RowState::Ready) miss(u"doubt"_s, {});
    }
    for (const QJsonValue &value : expected[u"notRows"_s].toArray()) {
        const PasteRow *row = rows.value(value[u"line"_s].toInteger());
        if (row && row->state() == RowState::Ready) wrong += u"line %1 is ready"_s.arg(value[u"line"_s].toInteger());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// All 64 rows are meant to be read; dates in six ways and lengths in six ways.
void TestTableSamples::theLogOfJapaneseExcel()
{
    const auto file = readTableFile(path(u"practice-log-cp932.csv"_s));
    QVERIFY(file);
    QCOMPARE(file->encoding, u"CP932"_s);
    const auto reading = readRecords(*file, request(RecordKind::Practice), holder(), schemes());
    QVERIFY(reading);
    QCOMPARE(reading->pasting.rows.size(), std::size_t(64));
    int minutes = 0;
    for (const PasteRow &row : reading->pasting.rows) {
        QVERIFY2(row.record, qPrintable(QString::number(row.line)));
        minutes += std::get<Practice>(*row.record).minutes.value_or(0);
    }
    const auto &first = std::get<Practice>(*reading->pasting.rows[0].record);
    QCOMPARE(first.from, Date(2025, 4, 1));
    QCOMPARE(first.minutes, Maybe<int>(150));
    const auto &third = std::get<Practice>(*reading->pasting.rows[2].record);
    QCOMPARE(third.from, Date(2025, 4, 15));
    QCOMPARE(third.minutes, Maybe<int>(180));
    QVERIFY(minutes > 0);
}

void TestTableSamples::theOrderOfDaysIsAskedOnce()
{
    const auto file = readTableFile(path(u"07-us-dates-none-above-12.csv"_s));
    QVERIFY(file);
    const auto open = readRecords(*file, request(RecordKind::Training), holder(), schemes());
    QVERIFY(open);
    QVERIFY(!open->isSettled());
    QCOMPARE(open->questions.size(), std::size_t(1));
    QCOMPARE(open->questions.front().id(), u"day-order/1"_s);
    QCOMPARE(open->questions.front().rows, 6);
    const auto month =
        readRecords(*file, request(RecordKind::Training, {{u"day-order/1"_s, u"month-first"_s}}), holder(), schemes());
    QVERIFY(month && month->isSettled());
    QCOMPARE(std::get<Training>(*month->pasting.rows[0].record).completedOn, Date(2026, 3, 4));
    const auto day =
        readRecords(*file, request(RecordKind::Training, {{u"day-order/1"_s, u"day-first"_s}}), holder(), schemes());
    QVERIFY(day);
    QCOMPARE(std::get<Training>(*day->pasting.rows[0].record).completedOn, Date(2026, 4, 3));
    const auto wrong =
        readRecords(*file, request(RecordKind::Training, {{u"day-order/1"_s, u"maybe"_s}}), holder(), schemes());
    QVERIFY(!wrong && wrong.error().code == ErrorCode::UnknownValue);
    const auto none =
        readRecords(*file, request(RecordKind::Training, {{u"unit/3"_s, u"hours"_s}}), holder(), schemes());
    QVERIFY(!none && none.error().code == ErrorCode::UnknownValue);
}

void TestTableSamples::whatIsNotDoneStaysOut()
{
    const auto file =
        readTableBytes(u"受講日,研修名,種別,時間数,受講状況\n2026/4/1,a,セミナー,1,受講済\n2026/4/2,b,セミナー,1,欠席\n"
                       "2026/4/3,c,セミナー,1,申込済\n2026/4/4,d,セミナー,1,途中\n"_s.toUtf8());
    QVERIFY(file);
    const auto reading = readRecords(*file, request(RecordKind::Training), holder(), schemes());
    QVERIFY(reading);
    const auto &rows = reading->pasting.rows;
    QCOMPARE(rows[0].state(), RowState::Ready);
    QCOMPARE(rows[1].leftOut, Maybe<LeftOut>(LeftOut::NotDone));
    QCOMPARE(rows[2].leftOut, Maybe<LeftOut>(LeftOut::Ahead));
    QCOMPARE(rows[3].state(), RowState::Question);
    QCOMPARE(reading->questions.front().id(), u"status/5/途中"_s);
}

void TestTableSamples::theSameThroughAWorkbook_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << u"book.xlsx"_s;
    QTest::newRow("xlsx by another writer") << u"book-openpyxl.xlsx"_s;
    QTest::newRow("ods") << u"book.ods"_s;
    QTest::newRow("xls") << u"book.xls"_s;
}

// One workbook in four forms: days as days, lengths as times, a formula with its stored value, a merged client, a sheet
// beside it.
void TestTableSamples::theSameThroughAWorkbook()
{
    QFETCH(QString, name);
    const auto file = readTableFile(path(name));
    QVERIFY2(file, "unreadable");
    QCOMPARE(file->names(), QStringList({u"実務"_s, u"研修"_s}));
    const auto reading = readRecords(*file, request(RecordKind::Practice), holder(), schemes());
    QVERIFY(reading);
    QCOMPARE(reading->sheet, u"実務"_s);
    QStringList rows;
    for (const PasteRow &row : reading->pasting.rows) {
        const QJsonObject is = said(row, reading->pasting, holder());
        if (row.leftOut) continue;
        rows += u"%1 %2 %3 %4 %5"_s.arg(row.line)
                    .arg(is[u"from"_s].toString())
                    .arg(is[u"minutes"_s].toInt())
                    .arg(is[u"client"_s].toString(), is[u"title"_s].toString());
    }
    // Its library has no word for merged cells, and tells a time of day where a length is longer than one.
    const bool isOld = name.endsWith(u".xls"_s);
    const QString second = isOld ? QString() : u"製造業A"_s;
    const QStringList expected{u"4 2026-04-06 150 製造業A 規程の改定"_s, u"5 2026-04-13 90 %1 =説明会"_s.arg(second),
                               u"6 2026-04-20 1530 運送業B 台帳の整備"_s};
    QCOMPARE(isOld ? rows.first(2) : rows, isOld ? expected.first(2) : expected);
    QCOMPARE(reading->pasting.rows.back().leftOut, Maybe<LeftOut>(LeftOut::Total));
}

void TestTableSamples::whatIsNoTableIsRefused_data()
{
    using What = TableFileFault::What;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("what");
    QTest::newRow("nothing") << QByteArray() << int(What::NoTable);
    QTest::newRow("prose") << QByteArray("one line\nanother\n") << int(What::NoTable);
    QTest::newRow("zeros") << QByteArray(1'000, '\0') << int(What::NoText);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << int(What::NoText);
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n1,2,3\n") << int(What::NoText);
    QTest::newRow("half a ZIP") << QByteArray("PK\x03\x04 and nothing else") << int(What::Broken);
    QTest::newRow("half a workbook of old")
        << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and nothing else") << int(What::Broken);
    QTest::newRow("too wide") << QByteArray("x,").repeated(5'000) + "\na,b\n" << int(What::TooWide);
}

void TestTableSamples::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, what);
    const auto file = readTableBytes(bytes);
    QVERIFY(!file);
    QCOMPARE(int(file.error().what), what);
}

KOSHIN_TEST(TestTableSamples)
#include "tst_tablesamples.moc"
