// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/safecell.h"
#include "exchange/tables/tabletext.h"
#include "support/program.h"
#include "text/tame.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

/// Texts of others, made fit to be shown, and cells that stay texts.
class TestTame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void blocksKeepTheirLines();
    void cleanTextsAreNotCopied();
    void jsonSaysTheSame();
    void cellsComeBack_data();
    void cellsComeBack();
};

void TestTame::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape") << u"a\u001b[31m"_s << u"a\uFFFD[31m"_s;
    QTest::newRow("bell, null, delete") << u"\u0007%1\u007f"_s.arg(QChar(0)) << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("C1") << u"a\u009b31m\u0085"_s << u"a\uFFFD31m\uFFFD"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\rd\u2028e\u2029"_s << u"a⏎b⏎c⏎d⏎e⏎"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a⇥b"_s;
    QTest::newRow("override") << u"invoice \u202Efdp.exe"_s << u"invoice <U+202E>fdp.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u200E\u200F\u061C"_s << u"<U+2066>a<U+2069><U+200E><U+200F><U+061C>"_s;
    QTest::newRow("unseen") << u"a\u200B\u2060\uFEFF\u00ADb"_s << u"a<U+200B><U+2060><U+FEFF><U+00AD>b"_s;
    QTest::newRow("tags") << QString::fromUcs4(U"a\U000E0041", 2) << u"a<U+E0041>"_s;
    QTest::newRow("hidden in latin") << u"pay\u200Dpal"_s << u"pay<U+200D>pal"_s;
    QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F", 8)
                           << QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467 \u2764\uFE0F", 8);
    QTest::newRow("persian") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("japanese") << u"更新手帳　ガ葛󠄀"_s << u"更新手帳　ガ葛󠄀"_s;
}

void TestTame::lines()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(text::tame(text), shown);
}

void TestTame::blocksKeepTheirLines()
{
    QCOMPARE(text::tameBlock(u"a\n\tb\r\nc\u001b\u202E\rd"_s), u"a\n\tb\r\nc\uFFFD<U+202E>⏎d"_s);
}

void TestTame::cleanTextsAreNotCopied()
{
    const QString text = u"初動対応手順の整備 – draft 2"_s;
    QCOMPARE(text::tame(text).constData(), text.constData());
}

void TestTame::jsonSaysTheSame()
{
    const QJsonArray said{u"\u009b31m\u007f\u202E\u200B\uFEFF\u00AD\u061C更新é\U0001F468\n"_s,
                          QString::fromUcs4(U"\U000E0041", 1)};
    const QByteArray tamed = text::tameJson(QJsonDocument(said).toJson());
    QCOMPARE(QJsonDocument::fromJson(tamed).array(), said);
    QVERIFY(tamed.contains("\\u009b31m\\u007f\\u202e\\u200b\\ufeff\\u00ad\\u061c更新é"));
    QVERIFY(tamed.contains("\\udb40\\udc41"));
    const QByteArray clean = QJsonDocument(QJsonArray{u"更新手帳"_s}).toJson();
    QCOMPARE(text::tameJson(clean).constData(), clean.constData());
}

void TestTame::cellsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    for (const QChar sign : u"=+-@＝＋－＠'\t\r\n"_s)
        QTest::newRow(qPrintable(QString::number(sign.unicode(), 16))) << sign + u"1"_s << u"'"_s + sign + u'1';
    QTest::newRow("a sign alone") << u"-"_s << u"'-"_s;
    QTest::newRow("an apostrophe alone") << u"'"_s << u"''"_s;
    QTest::newRow("two") << u"''x"_s << u"'''x"_s;
    QTest::newRow("inside") << u"a='b"_s << u"a='b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestTame::cellsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(safeCell(text), cell);
    QCOMPARE(plainCell(cell), text);
    QCOMPARE(plainCell(u"'90s"_s), u"'90s"_s); // of another program: no sign stands behind it
    if (text.startsWith(u'\r')) return;        // a line break of any kind is read as one of ours
    const auto table = readTable(u"title,x\n\"%1\",y\n"_s.arg(cell), u',');
    QVERIFY(table && table->rows.size() == 2);
    QCOMPARE(table->rows[1].cells[0], text);
}

KOSHIN_TEST(TestTame)
#include "tst_tame.moc"
