// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"
#include "report/reportentry.h"
#include "report/printer.h"
#include "rules/engine.h"
#include "rules/schemereader.h"
#include "text/language.h"
#include "text/valuetext.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <iconv.h>

using namespace koshin;
using namespace koshin::report;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

// What poppler reads on the pages.
QString textOf(const QString &file, const QString &mode = u"-raw"_s)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, mode, file, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString compact(QString text)
{
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space).remove(QChar(0x3000)); // which poppler reads as a plain space
}

// The characters of JIS X 0208, rows 1 to 8 and both levels of kanji, by the system's tables.
QList<char32_t> jisX0208()
{
    QList<char32_t> all;
    iconv_t converter = iconv_open("UTF-32LE", "EUC-JP");
    for (int row = 1; row <= 84; ++row) {
        if (row > 8 && row < 16) continue;
        for (int cell = 1; cell <= 94; ++cell) {
            char in[] = {char(0xA0 + row), char(0xA0 + cell)};
            char32_t out = 0;
            char *from = in;
            char *to = reinterpret_cast<char *>(&out);
            std::size_t fromLeft = sizeof in;
            std::size_t toLeft = sizeof out;
            const bool whole = iconv(converter, &from, &fromLeft, &to, &toLeft) != std::size_t(-1);
            if (whole && toLeft == 0) all << out;
            else iconv(converter, nullptr, nullptr, nullptr, nullptr);
        }
    }
    iconv_close(converter);
    return all;
}

QString textOfDocument(const Document &document, const QString &file, const QString &mode)
{
    auto typeface = Typeface::load();
    if (!typeface) return {};
    Printer printer(*typeface);
    printer.layOut(document);
    QFile device(file);
    if (!device.open(QIODevice::WriteOnly)) return {};
    printer.print(device);
    device.close();
    return textOf(file, mode);
}

// A document of rows `0042 字 字字`, each with its number, so that each can be found again.
Document documentOf(const QList<char32_t> &characters, bool bold)
{
    Document document;
    Table table;
    table.columns = {{u"No"_s, 1}, {u"Character"_s, 8}};
    for (qsizetype i = 0; i < characters.size(); i += 16) {
        const QString row = QString::fromUcs4(&characters[i], std::min<qsizetype>(16, characters.size() - i));
        if (bold) document.blocks.push_back(Heading{u"[%1|%2]"_s.arg(i).arg(row), 3});
        else table.rows.push_back({u"[%1|"_s.arg(i), row + u']'});
    }
    if (!bold) document.blocks.push_back(table);
    return document;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    Result<QStringList> write(Ledger ledger, const QString &name, Language language,
                              Names names = Names::LeftOut)
    {
        const CatalogueReading catalogue = readCatalogue({});
        const Assessment assessment = assess(catalogue.schemes, ledger, {.asOf = today});
        ReportRequest request;
        request.target = file(name);
        request.ledger = std::make_shared<const Ledger>(std::move(ledger));
        request.assessment = &assessment;
        request.credential = u"c-riss"_s;
        request.language = language;
        request.programVersion = u"1.0.0"_s;
        request.names = names;
        Result<QStringList> outcome;
        const EvidenceStore store(file(u"no-evidence"_s));
        request.evidence = &store;
        koshin_write_report(request, &outcome);
        return outcome;
    }

private Q_SLOTS:
    void sampleInBothLanguages_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("ja") << int(Language::Japanese) << u"実績報告書"_s;
        QTest::newRow("en") << int(Language::English) << u"Evidence report"_s;
    }

    void sampleInBothLanguages()
    {
        QFETCH(int, language);
        QFETCH(QString, title);
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        const QString name = u"sample-%1.pdf"_s.arg(codeName(Language(language)));
        const auto outcome = write(*ledger, name, Language(language));
        QVERIFY(outcome);
        QCOMPARE(*outcome, QStringList());
        if (const QString keep = qEnvironmentVariable("KOSHIN_KEEP"); !keep.isEmpty()) {
            QFile::copy(file(name), keep + u'/' + name);
        }
        const QString text = textOf(file(name));
        QVERIFY2(text.contains(title), qPrintable(text.left(300)));
        QVERIFY(text.contains(text::dateInBothCalendars(today).left(10)));
        const QString whole = compact(text);
        for (const auto &training : ledger->trainings.pointers()) {
            if (training->completedOn < Date(2025, 10, 1) || training->completedOn > today) continue;
            const auto &offers = training->offers;
            const bool offered = offers.empty() || std::any_of(offers.begin(), offers.end(), [](const Offer &o) {
                return o.credential == CredentialId(u"c-riss"_s);
            });
            if (!offered) continue;
            QVERIFY2(whole.contains(compact(training->title)), qPrintable(training->title));
            for (const EvidenceId &id : training->evidence) {
                QVERIFY(whole.contains(ledger->evidence.find(id.text())->sha256));
            }
        }
        for (const auto &engagement : ledger->engagements.pointers()) {
            for (const EvidenceId &id : engagement->evidence) {
                QVERIFY(whole.contains(ledger->evidence.find(id.text())->sha256));
            }
        }
        for (const auto &client : ledger->clients.pointers()) {
            if (client->name) QVERIFY(!whole.contains(compact(*client->name)));
        }
        for (const auto &certifier : ledger->certifiers.pointers()) {
            QVERIFY(!whole.contains(compact(certifier->name)));
        }
    }

    void characterByCharacter_data()
    {
        QTest::addColumn<bool>("bold");
        QTest::addColumn<QString>("mode");
        QTest::newRow("table, raw") << false << u"-raw"_s;
        QTest::newRow("table, layout") << false << u"-layout"_s;
        QTest::newRow("headings, raw") << true << u"-raw"_s;
        QTest::newRow("headings, layout") << true << u"-layout"_s;
    }

    void characterByCharacter()
    {
        QFETCH(bool, bold);
        QFETCH(QString, mode);
        const QList<char32_t> characters = jisX0208();
        QCOMPARE(characters.size(), 6879); // 524 of rows 1 to 8, 2965 and 3390 kanji
        const QString text = compact(textOfDocument(documentOf(characters, bold),
                                                    file(u"jis.pdf"_s), mode));
        QStringList lost;
        for (qsizetype i = 0; i < characters.size(); i += 16) {
            const QString row = compact(QString::fromUcs4(
                &characters[i], std::min<qsizetype>(16, characters.size() - i)));
            const QString expected = u"[%1|%2]"_s.arg(i).arg(row);
            if (!text.contains(expected)) {
                const auto at = text.indexOf(u"[%1|"_s.arg(i));
                lost << expected + u" came as "_s + text.mid(at, expected.size() + 4);
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1 rows:\n"_s.arg(lost.size()) + lost.join(u'\n')));
    }

    void tableHeadingsAndNumbersOnEveryPage()
    {
        Document document;
        document.header = u"Header of all"_s;
        document.program = u"Koshin"_s;
        Table table;
        table.columns = {{u"Heading of the column"_s, 1}};
        for (int i = 0; i < 150; ++i) table.rows.push_back({u"Row %1 first\nRow %1 second"_s.arg(i)});
        document.blocks.push_back(table);
        const QStringList pages = textOfDocument(document, file(u"pages.pdf"_s), u"-layout"_s)
                                      .split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"Header of all"_s));
            QCOMPARE(pages[i].count(u"Heading of the column"_s), 1);
            const QString number = u"%1 / %2"_s.arg(i + 1).arg(pages.size());
            QVERIFY2(pages[i].contains(number), qPrintable(pages[i].right(80) + number));
            QCOMPARE(pages[i].count(u" first"_s), pages[i].count(u" second"_s)); // rows stay whole
        }
    }

    void rowHigherThanAPage()
    {
        QStringList lines;
        for (int i = 0; i < 300; ++i) lines << u"line-%1."_s.arg(i);
        Document document;
        Table table;
        table.columns = {{u"Heading"_s, 1}, {u"Other"_s, 1}};
        table.rows.push_back({lines.join(u'\n'), u"beside"_s});
        document.blocks.push_back(table);
        const QString text = textOfDocument(document, file(u"high.pdf"_s), u"-raw"_s);
        for (const QString &line : lines) QCOMPARE(text.count(line), 1);
    }

    void textIsLiteral()
    {
        Document document;
        document.blocks.push_back(Paragraph{u"<b>5 < 6 &amp;</b>\tand\u0007bell"_s});
        const QString text = textOfDocument(document, file(u"literal.pdf"_s), u"-raw"_s);
        QVERIFY2(text.contains(u"<b>5 < 6 &amp;</b> and bell"_s), qPrintable(text));
    }

    void ligaturesComeApart()
    {
        const QString words = u"office first fluffy affix difficult"_s;
        Document document;
        document.blocks.push_back(Paragraph{words});
        document.blocks.push_back(Heading{words, 2});
        QCOMPARE(textOfDocument(document, file(u"ligatures.pdf"_s), u"-raw"_s).count(words), 2);
    }

    void wideSpaceParts()
    {
        Document document;
        document.blocks.push_back(Paragraph{u"前\u3000後"_s});
        QVERIFY(textOfDocument(document, file(u"wide.pdf"_s), u"-raw"_s).contains(u"前 後"_s));
    }

    void characterWithoutGlyphIsNamed()
    {
        auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        ledger->holder.name = u"見本 😀 さくら"_s;
        const auto outcome = write(*ledger, u"emoji.pdf"_s, Language::English);
        QVERIFY(outcome);
        QCOMPARE(*outcome, QStringList{u"U+1F600"_s});
        const QString text = textOf(file(u"emoji.pdf"_s));
        QVERIFY(text.contains(u"見本 〓 さくら"_s));
        QVERIFY(text.contains(u"U+1F600"_s));
    }

    void missingFileIsNamed()
    {
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        QVERIFY(write(*ledger, u"missing.pdf"_s, Language::English));
        QVERIFY(textOf(file(u"missing.pdf"_s)).contains(u"The file is missing."_s));
    }

    void namesOnlyWhenAsked()
    {
        auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        Client client = ledger->clients[0];
        client.name = u"株式会社実名"_s;
        ledger->put(client);
        for (const auto &practice : ledger->practices.pointers()) {
            Practice p = *practice;
            p.client = client.id;
            ledger->put(p);
            break;
        }
        QVERIFY(write(*ledger, u"n.pdf"_s, Language::Japanese));
        QVERIFY(!compact(textOf(file(u"n.pdf"_s))).contains(u"株式会社実名"_s));
        QVERIFY(write(*ledger, u"n.pdf"_s, Language::Japanese, Names::Included));
        QVERIFY(compact(textOf(file(u"n.pdf"_s))).contains(u"株式会社実名"_s));
    }

    void failures()
    {
        const auto ledger = sampleLedger(today);
        QVERIFY(ledger);
        const auto nowhere = write(*ledger, u"no/such/folder.pdf"_s, Language::English);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
    }

    void japaneseIsComplete()
    {
        QFile translations(QStringLiteral(SOURCE_ROOT "/resources/i18n/koshin_report_ja.ts"));
        QVERIFY(translations.open(QIODevice::ReadOnly));
        const QByteArray all = translations.readAll();
        QVERIFY(all.count("<message>") > 40);
        QVERIFY(!all.contains("unfinished"));
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
