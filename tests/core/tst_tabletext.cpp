// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/markdowntable.h"
#include "exchange/tables/tabletext.h"
#include "support/growth.h"
#include "support/program.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace koshin;

namespace {

// The cells as one text: `|` between cells, `/` between rows.
QString shown(const TableText &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows) rows += row.cells.join(u'|');
    return rows.join(u'/');
}

QList<qint64> lines(const TableText &table)
{
    QList<qint64> all;
    for (const TableRow &row : table.rows) all += row.line;
    return all;
}

} // namespace

class TestTableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QList<qint64>>("expectedLines");
        using Lines = QList<qint64>;
        QTest::newRow("tabs") << u"a\tb\nc\td\n"_s << u"a|b/c|d"_s << Lines{1, 2};
        QTest::newRow("CRLF") << u"a\tb\r\nc\td\r\n"_s << u"a|b/c|d"_s << Lines{1, 2};
        QTest::newRow("CR alone") << u"a\tb\rc\td"_s << u"a|b/c|d"_s << Lines{1, 2};
        QTest::newRow("byte order mark") << u"\uFEFFa\tb"_s << u"a|b"_s << Lines{1};
        QTest::newRow("ragged") << u"a\tb\tc\nd\ne\tf\n"_s << u"a|b|c/d/e|f"_s << Lines{1, 2, 3};
        QTest::newRow("empty cells") << u"\ta\t\n"_s << u"|a|"_s << Lines{1};
        QTest::newRow("rows without text are left out") << u"a\tb\n\t \n\nc\td"_s << u"a|b/c|d"_s << Lines{1, 4};
        QTest::newRow("quoted line break") << u"a\t\"b\nB\"\nc\td"_s << u"a|b\nB/c|d"_s << Lines{1, 3};
        QTest::newRow("quoted CRLF") << u"a\t\"b\r\nB\"\r\nc\td"_s << u"a|b\nB/c|d"_s << Lines{1, 3};
        QTest::newRow("doubled quotes") << u"\"say \"\"hi\"\"\"\tb"_s << u"say \"hi\"|b"_s << Lines{1};
        QTest::newRow("quoted separator") << u"\"a\tA\"\tb"_s << u"a\tA|b"_s << Lines{1};
        QTest::newRow("empty quotes") << u"\"\"\tb"_s << u"|b"_s << Lines{1};
        QTest::newRow("a quote amid a cell is text") << u"5\" disk\tb\nc\td"_s << u"5\" disk|b/c|d"_s << Lines{1, 2};
        QTest::newRow("quotes that close amid a cell are text")
            << u"\"a\" b\tc\nd\te"_s << u"\"a\" b|c/d|e"_s << Lines{1, 2};
        QTest::newRow("a quote that never closes is text") << u"\"a\tb\nc\td"_s << u"\"a|b/c|d"_s << Lines{1, 2};
        QTest::newRow("comma") << u"a,b,c\nd,\"e,E\",f"_s << u"a|b|c/d|e,E|f"_s << Lines{1, 2};
        QTest::newRow("semicolon") << u"a;b;c\nd;e;f"_s << u"a|b|c/d|e|f"_s << Lines{1, 2};
        QTest::newRow("decimal commas between semicolons")
            << u"day;what;hours\n1;x;6,5\n2;y;1,5"_s << u"day|what|hours/1|x|6,5/2|y|1,5"_s << Lines{1, 2, 3};
        QTest::newRow("commas and semicolons in cells parted by tabs")
            << u"a;b\tc,d\ne;f\tg,h"_s << u"a;b|c,d/e;f|g,h"_s << Lines{1, 2};
        QTest::newRow("semicolons in cells parted by commas")
            << u"day,who,what\n1,CISSP;CISA,x\n2,CISA,y"_s << u"day|who|what/1|CISSP;CISA|x/2|CISA|y"_s
            << Lines{1, 2, 3};
        QTest::newRow("one column") << u"a\nb"_s << u"a/b"_s << Lines{1, 2};
        QTest::newRow("nothing") << u" \n"_s << QString() << Lines{};
    }

    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QList<qint64>, expectedLines);
        const auto table = readTable(text);
        QVERIFY(table);
        QCOMPARE(shown(*table), expected);
        QCOMPARE(lines(*table), expectedLines);
    }

    void shorterRowsHaveEmptyCells()
    {
        const auto table = readTable(u"a\tb\tc\nd");
        QCOMPARE(table->columns(), 3);
        QCOMPARE(table->rows[1].cell(2), QString());
    }

    void aSeparatorMayBeNamed() { QCOMPARE(shown(*readTable(u"a,b;c\nd,e;f", u';')), u"a,b|c/d,e|f"_s); }

    void samples()
    {
        QFile file(QStringLiteral(TEST_DATA) + u"/cpe-log.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = readTable(QString::fromUtf8(file.readAll()));
        QCOMPARE(table->rows.size(), std::size_t(41)); // 40 and the heading
        QCOMPARE(table->columns(), 8);
        QCOMPARE(table->rows[40].cells, QStringList({u"2025-12-23"_s, u"In-house phishing drill #40"_s, u"employer"_s,
                                                     u"Teaching"_s, u"2"_s, u"CISA"_s, u"B"_s, QString()}));
        QCOMPARE(table->rows[40].line, 41);
    }

    void tooMuchIsRefused()
    {
        QCOMPARE(readTable(QString(u"a\t"_s + QString(1'000'000, u'x')))->rows[0].cell(1).size(), 1'000'000);
        const auto refused = readTable(QString(tableTextLimit + 1, u'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TextTooLong);
    }

    // Every sign of a cell is shown as it is (GitHub Flavored Markdown, 4.10 and 6.1).
    void markdown()
    {
        const QString table =
            markdownTable({{u"Day"_s, u"Hours"_s}, {u"a|b\n*c* <i>"_s, u"1.5"_s}, {u""_s, u"\\"_s}}, {1});
        QCOMPARE(table, u"| Day | Hours |\n| --- | ---: |\n| a\\|b \\*c\\* \\<i\\> | 1.5 |\n|  | \\\\ |\n"_s);
        QCOMPARE(markdownTable({}, {}), QString());
    }

    /// Quotes that never close, one in each cell, must not make the reader walk to the end each time.
    void openQuotesStayQuick()
    {
        const double times = test::growth(10'000, [](int cells) {
            QVERIFY(readTable(u"\"\"\"a\t"_s.repeated(cells)));
            QVERIFY(readTable(QString(u"\"a"_s + u"\t\"\"b"_s.repeated(cells))));
            QVERIFY(readTable(QString(u"\"a\t"_s.repeated(cells) + u'b')));
        });
        QVERIFY2(times < test::mostGrowth, qPrintable(QString::number(times)));
    }
};

KOSHIN_TEST(TestTableText)
#include "tst_tabletext.moc"
