// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencestore.h"
#include "filetext/filetextentry.h"
#include "filetext/readers.h"
#include "support/fixtures.h"
#include "support/foreignfiles.h"
#include "support/growth.h"
#include "support/program.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace koshin;
using namespace koshin::filetext;
using namespace Qt::StringLiterals;

namespace {

const StillWanted always = [] { return true; };

FileSight lookOf(const QByteArray &bytes)
{
    return previewOf(bytes)->look();
}

QImage firstPage(const QByteArray &bytes, int width)
{
    return previewOf(bytes)->page(0, width, always);
}

QByteArray inCrlf(QByteArray text)
{
    return text.replace('\n', "\r\n");
}

// `text` in ISO-2022-JP, as an encoded word of a header.
const QByteArray jpSubject = "=?ISO-2022-JP?B?GyRCPSROOz5aTEA9cRsoQg==?="; // 修了証明書

} // namespace

/// What is shown of other people's files, and what is not.
class TestFilePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfADocument()
    {
        const auto preview = previewOf(test::pdfOf({Qt::red, Qt::green, Qt::blue}));
        QCOMPARE(preview->look().as, FileSight::As::Pages);
        QCOMPARE(preview->look().pages, 3);
        const QList<QColor> colours{Qt::red, Qt::green, Qt::blue};
        for (int i = 0; i < 3; ++i) {
            const QImage page = preview->page(i, 210, always);
            QCOMPARE(page.width(), 210);
            QCOMPARE(page.height(), 297);
            QCOMPARE(page.pixelColor(page.rect().center()), colours[i]);
        }
        QVERIFY(preview->page(3, 200, always).isNull());
        QVERIFY(preview->page(-1, 200, always).isNull());
        QVERIFY(preview->page(0, 0, always).isNull());
    }

    void aDocumentNamesItsDay()
    {
        // Made at half past midnight in Japan, when it was the day before in Greenwich.
        const FileSight look = lookOf(test::pdfWith("/CreationDate (D:20250520003000+09'00')"));
        QCOMPARE(look.day, (FileDay{Date(2025, 5, 20), FileDay::Of::Document}));
        QVERIFY(!lookOf(test::pdfWith("/CreationDate (D:20250231)")).day);
        QVERIFY(!lookOf(test::pdfWith("/CreationDate (yesterday)")).day);
        QVERIFY(!lookOf(test::pdfWith("")).day);
    }

    void documentsThatCannotBeShown()
    {
        QCOMPARE(lookOf(test::encryptedPdf()).why, Unshown::Encrypted);
        QCOMPARE(lookOf("%PDF-1.7\nrubbish").why, Unshown::Broken);
        QByteArray cut = test::pdfOf({Qt::red});
        cut.truncate(cut.size() / 3);
        const auto preview = previewOf(cut);
        QVERIFY(preview->look().why == Unshown::Broken || preview->page(0, 100, always).width() <= 100);
    }

    void manyPagesCostNoMoreThanOne()
    {
        QCOMPARE(lookOf(test::pdfOfPages(5'000)).pages, 5'000);
        const auto seeOne = [](int pages) {
            const QByteArray bytes = test::pdfOfPages(pages);
            for (int i = 0; i < 10; ++i) (void)previewOf(bytes)->page(pages / 2, 600, always);
        };
        QVERIFY(test::growth(1'250, seeOne) < test::mostGrowth);
    }

    void scriptsOfADocumentAreNotRun()
    {
        const auto preview = previewOf(test::pdfWith("", "/OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>"));
        QCOMPARE(preview->look().pages, 1);
        QVERIFY(!preview->page(0, 100, always).isNull());
    }

    void noPageTakesMoreThanItsPixels()
    {
        const QImage page = previewOf(test::pdfOfPages(1, "0 0 10 1440000"))->page(0, 1'000, always);
        QVERIFY(qint64(page.width()) * page.height() <= 25'000'000);
        const QImage square = firstPage(test::pdfOfPages(1, "0 0 14400 14400"), 60'000);
        QVERIFY(!square.isNull());
        QVERIFY(qint64(square.width()) * square.height() <= 25'000'000);
    }

    void aPageThatIsNoLongerWantedIsNotDrawn()
    {
        QVERIFY(previewOf(test::pdfOf({Qt::red}))->page(0, 100, [] { return false; }).isNull());
    }

    void pictures()
    {
        QImage drawn(400, 300, QImage::Format_RGB32);
        drawn.fill(Qt::green);
        for (const char *format : {"png", "jpeg", "bmp"}) {
            const QByteArray bytes = test::saved(drawn, format);
            QCOMPARE(lookOf(bytes).as, FileSight::As::Picture);
            QCOMPARE(lookOf(bytes).pages, 1);
            QCOMPARE(firstPage(bytes, 200).size(), QSize(200, 150));
            QCOMPARE(firstPage(bytes, 2'000).size(), QSize(400, 300)); // no larger than it is
        }
    }

    void aPictureStandsAsTheCameraWasHeldAndNamesItsDay()
    {
        QImage drawn(400, 300, QImage::Format_RGB32);
        drawn.fill(Qt::green);
        const QByteArray bytes = test::withExif(test::saved(drawn, "jpeg"), "2025:05:20 00:30:00", 6);
        QCOMPARE(lookOf(bytes).day, (FileDay{Date(2025, 5, 20), FileDay::Of::Picture}));
        QCOMPARE(firstPage(bytes, 150).size(), QSize(150, 200));
        QVERIFY(!lookOf(test::withExif(test::saved(drawn, "jpeg"), "0000:00:00 00:00:00", 1)).day);
        QVERIFY(!lookOf(test::saved(drawn, "jpeg")).day);
    }

    // Only their heads are there: who decoded them would ask for gigabytes first.
    void picturesOfTooManyPixelsAreNotDecoded()
    {
        QCOMPARE(lookOf(test::pngHead(60'000, 60'000)).why, Unshown::TooManyPixels);
        QCOMPARE(lookOf(test::jpegHead(60'000, 60'000)).why, Unshown::TooManyPixels);
        QVERIFY(firstPage(test::pngHead(60'000, 60'000), 100).isNull());
        QCOMPARE(lookOf(test::pngHead(0, 5)).why, Unshown::Broken);
        QVERIFY(firstPage(test::pngHead(9'000, 9'000), 100).isNull()); // a head alone
        const QImage tall = firstPage(test::saved(QImage(10, 30'000, QImage::Format_Mono), "png"), 100);
        QVERIFY(tall.height() > 0 && tall.height() <= 16'000);
    }

    // What SVG draws may lie in other files: it is text here.
    void svgIsNotDrawn()
    {
        const FileSight look =
            lookOf("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
        QCOMPARE(look.as, FileSight::As::Text);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << "修了証\n<b>A</b>"_ba;
        QTest::newRow("Shift_JIS") << "\x8f\x43\x97\xb9\x8f\xd8\n<b>A</b>"_ba;
        QTest::newRow("ISO-2022-JP") << "\x1b$B=$N;>Z\x1b(B\n<b>A</b>"_ba;
        QTest::newRow("EUC-JP") << "\xbd\xa4\xce\xbb\xbe\xda\n<b>A</b>"_ba;
        QByteArray wide("\xff\xfe");
        for (const QChar c : u"修了証\n<b>A</b>"_s) wide += QByteArray(reinterpret_cast<const char *>(&c), 2);
        QTest::newRow("UTF-16") << wide;
    }
    void texts()
    {
        QFETCH(QByteArray, bytes);
        const FileSight look = lookOf(bytes);
        QCOMPARE(look.as, FileSight::As::Text);
        QCOMPARE(look.text, u"修了証\n<b>A</b>"_s);
        QVERIFY(!look.isWithoutMarkup);
    }

    void rubbishIsNoText()
    {
        QCOMPARE(lookOf("").why, Unshown::Empty);
        QCOMPARE(lookOf(QByteArray("ab\0cd", 5)).why, Unshown::UnknownKind);
        QCOMPARE(lookOf("\x01\x02\x03\x04\x05\x06 abc").why, Unshown::UnknownKind);
        QByteArray noise;
        for (int i = 0; i < 4'000; ++i) noise += char((i * 7919) >> 3);
        QCOMPARE(lookOf(noise).why, Unshown::UnknownKind);
        QCOMPARE(lookOf("PK\x03\x04 something").why, Unshown::UnknownKind);
    }

    void aLongTextShowsItsBeginning()
    {
        const QByteArray bytes = QByteArray("あ").repeated(1'000'000);
        const FileSight look = lookOf(bytes);
        QCOMPARE(look.as, FileSight::As::Text);
        QVERIFY(look.isCut);
        QVERIFY(look.text.size() <= 100'000);
        QVERIFY(look.text.startsWith(u"あああ"_s) && look.text.endsWith(u"あ"_s));
        QVERIFY(!lookOf("short").isCut);
    }

    void htmlIsShownAsText()
    {
        const FileSight look = lookOf("<!DOCTYPE html><html><head><title>T</title><style>p{}</style>"
                                      "<script>alert('<p>x</p>')</script></head><body onload=\"go()\">"
                                      "<!-- <p>hidden</p> --><p>A &amp; B &lt;i&gt; &#x4fee;&#20102; &bogus;</p>"
                                      "<img src='http://example.com/a.png'>1 < 2<br>end");
        QVERIFY(look.isWithoutMarkup);
        QCOMPARE(look.text, u"T\n\nA & B <i> 修了 &bogus;\n1 < 2\nend"_s);
        for (const char *open :
             {"<html><script>", "<html><!--", "<html><p", "<html>&", "<html><", "<html>&#", "<html></"})
            (void)lookOf(QByteArray(open));
        const auto strip = [](int n) { (void)withoutMarkup(u"<b>&<i"_s.repeated(n)); };
        QVERIFY(test::growth(40'000, strip) < test::mostGrowth);
    }

    void mail()
    {
        const QByteArray bytes = inCrlf("From: =?UTF-8?Q?=E6=B5=AA=E8=8A=B1?= <a@example.jp>\n"
                                        "To: b@example.jp, \"C, D\" <c@example.jp>\n"
                                        "Subject: "
                                        + jpSubject
                                        + "\nDate: Tue, 20 May 2025 00:30:00 +0900\n"
                                          "MIME-Version: 1.0\n"
                                          "Content-Type: multipart/mixed; boundary=x\n\n"
                                          "--x\nContent-Type: multipart/alternative; boundary=y\n\n"
                                          "--y\nContent-Type: text/plain; charset=ISO-2022-JP\n"
                                          "Content-Transfer-Encoding: 7bit\n\n\x1b$B=$N;>Z\x1b(B <b>\n"
                                          "--y\nContent-Type: text/html\n\n<p>other</p>\n--y--\n"
                                          "--x\nContent-Type: application/pdf; name=a.pdf\n"
                                          "Content-Disposition: attachment; filename=\"a.pdf\"\n"
                                          "Content-Transfer-Encoding: base64\n\nJVBERg==\n--x--\n");
        const FileSight look = lookOf(bytes);
        QCOMPARE(look.as, FileSight::As::Mail);
        QCOMPARE(look.mail.from, u"浪花 <a@example.jp>"_s);
        QCOMPARE(look.mail.to, u"b@example.jp, \"C, D\" <c@example.jp>"_s);
        QCOMPARE(look.mail.subject, u"修了証明書"_s);
        QCOMPARE(look.mail.date, u"2025-05-20 00:30 +0900"_s);
        QCOMPARE(look.mail.attachments, QStringList{u"a.pdf"_s});
        QCOMPARE(look.day, (FileDay{Date(2025, 5, 20), FileDay::Of::Mail}));
        QCOMPARE(look.text.trimmed(), u"修了証 <b>"_s);
        QVERIFY(!look.isWithoutMarkup);
    }

    void mailInQuotedPrintableAndBase64()
    {
        const QByteArray head = "From: a@example.jp\nDate: Tue, 20 May 2025 09:00:00 +0900\nMIME-Version: 1.0\n";
        const QByteArray quoted = head
                                  + "Content-Type: text/plain; charset=utf-8\n"
                                    "Content-Transfer-Encoding: quoted-printable\n\n=E4=BF=AE=E4=BA=86 a=\nb\n";
        QCOMPARE(lookOf(quoted).text.trimmed(), u"修了 ab"_s);
        const QByteArray encoded = head
                                   + "Content-Type: text/plain; charset=Shift_JIS\n"
                                     "Content-Transfer-Encoding: base64\n\n"
                                   + QByteArray("\x8f\x43\x97\xb9").toBase64() + "\n";
        QCOMPARE(lookOf(encoded).text.trimmed(), u"修了"_s);
    }

    void mailInHtmlAloneIsShownAsText()
    {
        const FileSight look =
            lookOf("From: a@example.jp\nMessage-ID: <1@a>\nContent-Type: text/html; charset=utf-8\n\n"
                   "<html><body><p>Your <b>certificate</b></p><script>x()</script></body></html>");
        QCOMPARE(look.as, FileSight::As::Mail);
        QVERIFY(look.isWithoutMarkup);
        QCOMPARE(look.text, u"Your certificate"_s);
        QVERIFY(!look.day);
    }

    void nestedMailComesToAnEnd()
    {
        QByteArray deep = "From: a@example.jp\nDate: Tue, 20 May 2025 09:00:00 +0900\n";
        for (int i = 0; i < 5'000; ++i) {
            const QByteArray name = "b" + QByteArray::number(i);
            deep += "Content-Type: multipart/mixed; boundary=" + name + "\n\n--" + name + "\n";
        }
        QCOMPARE(lookOf(deep).as, FileSight::As::Mail);
        QCOMPARE(lookOf("From: a\nDate: b\n").as, FileSight::As::Mail);
        QCOMPARE(lookOf("Name: a note\nwith a colon").as, FileSight::As::Text);
        QCOMPARE(lookOf("From: a\nin the middle of a text").as, FileSight::As::Text);
    }

    void onlyBytesThatFitTheirHashAreShown()
    {
        const test::TemporaryLedger ledger;
        const EvidenceStore &store = ledger->evidence();
        const auto opened = [&](const Evidence &record, const StillWanted &goesOn = always) {
            Result<std::unique_ptr<FilePreview>> outcome;
            koshin_open_preview(store, record, goesOn, &outcome);
            return outcome;
        };
        const auto errorOf = [&](const Evidence &record) { return opened(record).error().code; };
        auto file = store.receive(QByteArray("sound"), u"a.txt"_s);
        QVERIFY(file && store.place(*file));
        const Evidence record = file->record();
        QCOMPARE((*opened(record))->look().text, u"sound"_s);
        QCOMPARE(opened(record, [] { return false; }).error().code, ErrorCode::Cancelled);
        QFile kept(*store.whereKept(record.sha256));
        QVERIFY(kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("other") == 5);
        kept.close();
        QCOMPARE(errorOf(record), ErrorCode::FileAltered);
        QVERIFY(kept.resize(3LL * 1024 * 1024 * 1024)); // holds no blocks
        QCOMPARE((*opened(record))->look().why, Unshown::TooLarge);
        QVERIFY(kept.remove());
        QCOMPARE(errorOf(record), ErrorCode::FileNotFound);
    }
};

KOSHIN_TEST(TestFilePreview)
#include "tst_filepreview.moc"
