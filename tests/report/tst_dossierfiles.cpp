// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier as pages and as a workbook: what stands in both, and what must stand in neither.
#include "exchange/records/ledgerjson.h"
#include "filetext/filetextentry.h"
#include "report/dossier.h"
#include "report/reportentry.h"
#include "rules/pack/schemereader.h"
#include "support/program.h"
#include "text/language.h"
#include "workbook/dossiersheets.h"
#include "workbook/workbookentry.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

// Each text of the records that leaves bears a mark of its own; what must not leave stands between [[ and ]].
const QByteArray file = R"json({"format": "koshin-ledger", "version": 1, "holder": {"name": "佐藤 葵"},
 "credentials": [{"id": "c-riss", "scheme": "jp.ipa.riss", "number": "012345", "startsOn": "2024-04-01"}],
 "clients": [{"id": "k-1", "code": "製造業A", "name": "山田精密工業", "industry": "製造業"}],
 "certifiers": [{"id": "f-1", "name": "浪花 一郎", "title": "部長", "relation": "支援先の部長"}],
 "engagements": [{"id": "g-1", "title": "=HYPERLINK(体制の整備)", "client": "k-1", "for": "client", "role": "lead",
   "from": "2025-06-01", "to": "2025-09-30", "aim": "初動を誤らない。[[裏の事情]]", "result": "手順書を整えた。",
   "items": ["4-1"], "rationale": "管理体制にあたる。", "note": "自分用の覚え", "certifier": "f-1",
   "certification": {"state": "signed", "on": "2025-10-10"}, "evidence": ["e-1"], "recordedAt": "2025-10-02T01:00:00Z"},
  {"id": "g-2", "title": "社内の教育", "for": "employer", "from": "2026-01-10", "recordedAt": "2026-01-11T01:00:00Z"},
  {"id": "g-0", "title": "前の期間の案件", "from": "2023-01-10", "to": "2023-02-10"}],
 "practices": [{"id": "p-1", "from": "2025-07-01", "minutes": 90, "kind": "advice", "client": "k-1",
   "engagement": "g-1", "title": "初動手順の助言", "description": "連絡網を整えた。[[伏せる箇所]]",
   "fee": {"amount": 54321, "currency": "JPY"}, "recordedAt": "2025-08-20T01:00:00Z"},
  {"id": "p-2", "from": "2025-07-02", "minutes": 60, "kind": "lecture", "title": "一般向けの講演"}],
 "evidence": [{"id": "e-1", "fileName": "手順書.pdf", "bytes": 10, "kind": "deliverable",
   "sha256": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}]})json";

ReportSource source(const QByteArray &json = file)
{
    ReportSource from;
    auto ledger = readLedger(json);
    if (!ledger) qFatal("no ledger");
    from.ledger = std::make_shared<const Ledger>(std::move(*ledger));
    from.schemes = readCatalogue({}).schemes;
    from.asOf = Date(2026, 11, 22);
    from.head = {7, QString(64, u'b')};
    from.programVersion = u"9.9"_s;
    return from;
}

DossierRequest request(const ReportSource &from, RealNames names = RealNames::LeftOut,
                       Language language = Language::Japanese)
{
    auto made = dossierRequest(from, {.credential = u"c-riss"_s, .names = names, .language = language});
    if (!made) qFatal("no request");
    return std::move(*made);
}

Result<QByteArray> pdf(const DossierRequest &wanted)
{
    Result<std::unique_ptr<ReportPages>> pages;
    koshin_make_dossier(wanted, {}, &pages);
    return pages ? Result<QByteArray>((*pages)->pdf()) : Failure(pages.error());
}

Result<QByteArray> workbookOf(const DossierRequest &wanted)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"d.xlsx"_s);
    Result<> written;
    koshin_write_dossier_workbook(wanted, Target(name), &written);
    if (!written) return Failure(written.error());
    QFile made(name);
    if (!made.open(QIODevice::ReadOnly)) qFatal("not written");
    return made.readAll();
}

QString textOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    FileText text;
    koshin_read_file_text(buffer, {}, &text);
    if (!text.isWhole) qFatal("not read");
    return text.texts.join(u'\n').remove(u' ').remove(u'\n');
}

// A part of an archive whose members are stored.
QByteArray part(const QByteArray &zip, const QByteArray &name)
{
    for (auto at = zip.indexOf(name); at >= 30; at = zip.indexOf(name, at + 1)) {
        const QByteArray head = zip.mid(at - 30, 30);
        const auto named = qFromLittleEndian<quint16>(head.constData() + 26);
        if (!head.startsWith("PK\x03\x04") || named != name.size()) continue; // it is only spoken of
        return zip.mid(at + name.size(), qFromLittleEndian<quint32>(head.constData() + 18));
    }
    return {};
}

using Handler = std::function<Result<QByteArray>(const DossierRequest &)>;
const std::vector<std::pair<const char *, Handler>> forms{{"pdf", pdf}, {"xlsx", workbookOf}};

} // namespace

class TestDossierFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStandsInBoth_data();
    void everythingStandsInBoth();
    void nothingSealedLeaves_data();
    void nothingSealedLeaves();
    void aNameInAnyTextEndsIt_data();
    void aNameInAnyTextEndsIt();
    void theSameDossierIsTheSameBytes();
    void aDossierOfAnotherDayKeepsNoTime();
    void cellsAreOfTheirType();
    void textsAreNeverFormulas();
    void whatXmlCannotHold();
    void aLongListHasItsPages();
    void aCancelledOneIsNone();
};

void TestDossierFiles::everythingStandsInBoth_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("pdf") << 0;
    QTest::newRow("xlsx") << 1;
}

void TestDossierFiles::everythingStandsInBoth()
{
    QFETCH(int, form);
    const auto bytes = forms[std::size_t(form)].second(request(source()));
    QVERIFY(bytes);
    const QString text = textOf(*bytes);
    for (const QString &said : {u"佐藤葵"_s,
                                u"012345"_s,
                                u"製造業A"_s,
                                u"体制の整備"_s,
                                u"初動を誤らない。"_s,
                                u"手順書を整えた。"_s,
                                u"4-1"_s,
                                u"管理体制にあたる。"_s,
                                u"支援先の部長"_s,
                                u"取得済み"_s,
                                u"手順書.pdf"_s,
                                u"00112233445566778899"_s,
                                u"初動手順の助言"_s,
                                u"連絡網を整えた。"_s,
                                u"一般向けの講演"_s,
                                u"社内の教育"_s,
                                u"前の期間の案件"_s,
                                u"免除ではありません"_s,
                                u"暫定充足"_s,
                                u"本ソフトの想定"_s,
                                u"最終取りまとめ"_s,
                                u"みなし受講（実務経験）"_s,

                                u"7:bbbb"_s,
                                u"案件2件以上"_s,
                                u"満たさない"_s,
                                u"証憑"_s,
                                u"そろえ方"_s})
        QVERIFY2(text.contains(said), qPrintable(said));
    for (const QString &said : {u"/6か月"_s, u"主担当"_s, u"製造業"_s}) QVERIFY2(text.contains(said), qPrintable(said));
    // In a cell they are numbers.
    QCOMPARE(text.contains(u"50日後"_s), form == 0);
    QCOMPARE(text.contains(u"54,321円"_s), form == 0);
}

void TestDossierFiles::nothingSealedLeaves_data()
{
    everythingStandsInBoth_data();
}

void TestDossierFiles::nothingSealedLeaves()
{
    QFETCH(int, form);
    const auto bytes = forms[std::size_t(form)].second(request(source()));
    QVERIFY(bytes);
    const QString text = textOf(*bytes);
    for (const QString &secret : {u"裏の事情"_s, u"伏せる箇所"_s, u"自分用の覚え"_s, u"山田精密"_s, u"浪花一郎"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    QVERIFY(text.contains(u"[withheld]"_s));
    const auto named = forms[std::size_t(form)].second(request(source(), RealNames::Included));
    QVERIFY(named);
    const QString all = textOf(*named);
    QVERIFY(all.contains(u"山田精密工業"_s) && all.contains(u"浪花一郎"_s));
    QVERIFY(!all.contains(u"裏の事情"_s));
}

void TestDossierFiles::aNameInAnyTextEndsIt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("title of an engagement") << QByteArray("社内の教育") << QByteArray("山田 精密工業の教育");
    QTest::newRow("aim") << QByteArray("初動を誤らない。") << QByteArray("山田精密工業の初動");
    QTest::newRow("result") << QByteArray("手順書を整えた。") << QByteArray("浪花一郎と整えた。");
    QTest::newRow("rationale") << QByteArray("管理体制にあたる。") << QByteArray("山田精密工業の管理体制");
    QTest::newRow("title of an entry") << QByteArray("一般向けの講演") << QByteArray("山田精密工業での講演");
    QTest::newRow("description") << QByteArray("連絡網を整えた。") << QByteArray("山田精密工業の連絡網");
    QTest::newRow("name of a file") << QByteArray("手順書.pdf") << QByteArray("山田精密工業.pdf");
    QTest::newRow("relation") << QByteArray("支援先の部長") << QByteArray("山田精密工業の部長");
    QTest::newRow("engagement of another term") << QByteArray("前の期間の案件") << QByteArray("山田精密工業の案件");
}

void TestDossierFiles::aNameInAnyTextEndsIt()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const ReportSource from = source(QByteArray(file).replace(before, after));
    for (const auto &[name, make] : forms) {
        const auto made = make(request(from));
        QVERIFY2(!made, name);
        QCOMPARE(made.error().code, ErrorCode::NameWouldLeave);
        QVERIFY2(make(request(from, RealNames::Included)), name);
    }
}

void TestDossierFiles::theSameDossierIsTheSameBytes()
{
    for (const auto &[name, make] : forms) {
        for (const Language language : {Language::Japanese, Language::English}) {
            const auto first = make(request(source(), RealNames::LeftOut, language));
            QTest::qWait(1100); // a time of writing would differ
            QVERIFY2(*first == *make(request(source(), RealNames::LeftOut, language)), name);
            QVERIFY2(madeByKoshin(first->first(4096)), name);
        }
    }
}

void TestDossierFiles::aDossierOfAnotherDayKeepsNoTime()
{
    const QByteArray bytes = *workbookOf(request(source()));
    QCOMPARE(bytes.mid(30, 17), QByteArray("docProps/core.xml"));
    const QByteArray core = part(bytes, "docProps/core.xml");
    QVERIFY2(core.contains("2026-11-22T00:00:00Z"), core.constData());
    QCOMPARE(core.count("2026-11-22T00:00:00Z"), 2); // made and changed
}

void TestDossierFiles::cellsAreOfTheirType()
{
    const workbook::Workbook book = [] {
        const SpeakingHere japanese(Language::Japanese);
        return workbook::dossierWorkbook(request(source()));
    }();
    QStringList names;
    for (const workbook::Sheet &sheet : book.sheets) names << sheet.name;
    QCOMPARE(names, QStringList({u"概要"_s, u"案件"_s, u"実務"_s, u"証憑"_s, u"証明"_s}));
    const workbook::Sheet &entries = book.sheets[2];
    QCOMPARE(entries.rows.size(), 2U);
    const auto cell = [](const workbook::Sheet &sheet, std::size_t row, const QString &heading) {
        const auto at = std::ranges::find(sheet.columns, heading, &workbook::Column::heading);
        if (at == sheet.columns.end()) qFatal("no column %s", qPrintable(heading));
        return sheet.rows[row][std::size_t(at - sheet.columns.begin())];
    };
    QCOMPARE(std::get<double>(cell(entries, 0, u"時間数"_s)), 1.5);
    QCOMPARE(std::get<double>(cell(entries, 0, u"案件番号"_s)), 1.0);
    QVERIFY(std::holds_alternative<std::monostate>(cell(entries, 1, u"案件番号"_s))); // on its own
    QCOMPARE(std::get<double>(cell(entries, 0, u"業務後の日数"_s)), 50.0);
    QCOMPARE(std::get<Date>(cell(book.sheets[1], 0, u"開始日"_s)), Date(2025, 6, 1));
    for (const workbook::Sheet &sheet : book.sheets) {
        for (const auto &row : sheet.rows) QVERIFY2(row.size() <= sheet.columns.size(), qPrintable(sheet.name));
    }
    // In the file: a number as a number, a day as a day of its own format, a text by its place in the list of texts.
    const QByteArray xml = part(*workbookOf(request(source())), "xl/worksheets/sheet3.xml");
    QVERIFY(xml.contains("<v>1.5</v>"));
    QVERIFY(xml.contains("<v>54321</v>"));
    QVERIFY(xml.contains("<v>45839</v>")); // 2025-07-01
    QVERIFY(xml.contains("<pane ySplit=\"1\""));
    QVERIFY(xml.contains("<autoFilter"));
}

void TestDossierFiles::textsAreNeverFormulas()
{
    const QByteArray bytes = *workbookOf(request(source()));
    for (int sheet = 1; sheet <= 5; ++sheet) {
        const QByteArray xml = part(bytes, "xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml");
        QVERIFY(xml.contains("<sheetData>"));
        QVERIFY(!xml.contains("<f>") && !xml.contains("<f "));
        QVERIFY(!xml.contains("hyperlink"));
    }
    QVERIFY(part(bytes, "xl/sharedStrings.xml").contains("=HYPERLINK("));
}

void TestDossierFiles::whatXmlCannotHold()
{
    workbook::Workbook book{u"題"_s, u"Koshin 1"_s, u"Calibri"_s, Date(2026, 1, 1), {}};
    workbook::Sheet sheet{u"表"_s, {{u"<見出し>&"_s, 10}}, {}};
    sheet.rows = {{u"a\u0001b\ufffe<&>\"'"_s},
                  {QString(40'000, u'長')},
                  {QString(QChar(0xd800))},
                  {u"𠮷\U0001F600"_s},
                  {QString()}};
    book.sheets = {sheet};
    const auto bytes = workbook::xlsx(book);
    QVERIFY(bytes);
    const QByteArray texts = part(*bytes, "xl/sharedStrings.xml");
    QXmlStreamReader reader(texts);
    QStringList read;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) read << reader.text().toString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(read.contains(u"a\ufffdb\ufffd<&>\"'"_s));
    QVERIFY(read.contains(QString(32'765, u'長') + u'…'));
    QVERIFY(read.contains(u"𠮷\U0001F600"_s));
}

void TestDossierFiles::aLongListHasItsPages()
{
    ReportSource from = source();
    Ledger many = *from.ledger;
    for (int i = 0; i < 400; ++i) {
        Practice p = *many.practices.find(u"p-1"_s);
        p.id = PracticeId(u"q-%1"_s.arg(i));
        p.engagement.reset();
        many.put(p);
    }
    from.ledger = std::make_shared<const Ledger>(many);
    Result<std::unique_ptr<ReportPages>> pages;
    koshin_make_dossier(request(from), {}, &pages);
    QVERIFY(pages);
    QVERIFY((*pages)->count() > 10);
    QVERIFY(workbookOf(request(from)));
}

void TestDossierFiles::aCancelledOneIsNone()
{
    Result<std::unique_ptr<ReportPages>> pages;
    koshin_make_dossier(request(source()), [] { return false; }, &pages);
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::Cancelled);
    QCOMPARE(dossierRequest(source(), {}, [] { return false; }).error().code, ErrorCode::Cancelled);
}

KOSHIN_TEST(TestDossierFiles)
#include "tst_dossierfiles.moc"
