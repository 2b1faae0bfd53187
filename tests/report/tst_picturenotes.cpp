// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picturenotes.h"
#include "filetext/readers.h"
#include "support/foreignfiles.h"
#include "support/program.h"

#include <QTest>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

QImage shades()
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) image.setPixel(x, y, qRgb(x * 4, y * 5, (x * y) & 0xff));
    }
    return image;
}

QByteArray segment(char marker, const QByteArray &data)
{
    return QByteArray("\xff") + marker + test::bigEndian(quint16(data.size() + 2)) + data;
}

// After the beginning of a picture.
QByteArray with(const QByteArray &jpeg, const QByteArray &segments)
{
    return jpeg.first(2) + segments + jpeg.sliced(2);
}

QByteArray pngWith(const QByteArray &png, const QByteArray &chunks)
{
    constexpr qsizetype afterHead = 33;
    return png.first(afterHead) + chunks + png.sliced(afterHead);
}

} // namespace

/// A picture leaves without what was noted beside its pixels, and with every one of these.
class TestPictureNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJpegKeepsItsPixelsAlone()
    {
        const QByteArray plain = test::saved(shades(), "jpeg");
        QByteArray noted = test::withExif(plain, "2025:05:20 00:30:00", 1);
        noted = with(noted, segment('\xe1', "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Osaka</x:xmpmeta>"_ba)
                                + segment('\xed', "Photoshop 3.0 Osaka") + segment('\xe2', "MPF Osaka")
                                + segment('\xfe', "comment Osaka"))
                + "Osaka behind the end";
        const auto cleaned = withoutNotes(noted);
        QVERIFY(cleaned);
        QVERIFY(!cleaned->contains("Osaka") && !cleaned->contains("Exif") && !cleaned->contains("2025"));
        QCOMPARE(QImage::fromData(*cleaned), QImage::fromData(plain));
        QCOMPARE(withoutNotes(*cleaned), cleaned);
        QVERIFY(!filetext::dayOfPicture(*cleaned));
    }

    void coloursAndPostureStay()
    {
        const QByteArray plain = test::saved(shades(), "jpeg");
        const QByteArray colours = segment('\xe2', QByteArray("ICC_PROFILE\0\x01\x01", 14) + QByteArray(128, 'c'));
        const auto cleaned = withoutNotes(with(test::withExif(plain, "2025:05:20 00:30:00", 6), colours));
        QVERIFY(cleaned);
        QVERIFY(cleaned->contains(colours));
        QVERIFY(!cleaned->contains("2025"));
        QCOMPARE(filetext::previewOf(*cleaned)->page(0, 48, [] { return true; }).size(), QSize(48, 64));
        QCOMPARE(withoutNotes(*cleaned), cleaned);
    }

    // JFIF may hold a small picture of what was there before it was cut.
    void theSmallPreviewOfAJpegGoes()
    {
        const QByteArray plain = test::saved(shades(), "jpeg");
        const QByteArray small = segment('\xe0', QByteArray("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01"
                                                            "RGB",
                                                            17));
        const auto cleaned = withoutNotes(with(plain.first(2) + plain.sliced(20), small));
        QVERIFY(cleaned);
        QVERIFY(!cleaned->contains("RGB"));
        QCOMPARE(QImage::fromData(*cleaned), QImage::fromData(plain));
    }

    void aPngKeepsItsPixelsAlone()
    {
        const QByteArray plain = test::saved(shades(), "png");
        const QByteArray gamma = test::pngChunk("gAMA", test::bigEndian(quint32(45'455)));
        const QByteArray noted =
            pngWith(plain, gamma + test::pngChunk("tEXt", QByteArray("Author\0Osaka", 12))
                               + test::pngChunk("iTXt", "XML:com.adobe.xmp Osaka") + test::pngChunk("eXIf", "MM Osaka")
                               + test::pngChunk("tIME", "Osaka.."))
            + "Osaka behind the end";
        const auto cleaned = withoutNotes(noted);
        QVERIFY(cleaned);
        QVERIFY(!cleaned->contains("Osaka"));
        QVERIFY(cleaned->contains(gamma));
        QCOMPARE(QImage::fromData(*cleaned), QImage::fromData(noted));
        QCOMPARE(withoutNotes(*cleaned), cleaned);
    }

    void whatIsNotBuiltAsAPictureIsLeft()
    {
        const QByteArray jpeg = test::saved(shades(), "jpeg");
        const QByteArray png = test::saved(shades(), "png");
        for (const QByteArray &whole : {jpeg, png}) {
            QVERIFY(withoutNotes(whole));
            for (qsizetype length = 0; length < whole.size(); length += 7) QVERIFY(!withoutNotes(whole.first(length)));
        }
        QVERIFY(!withoutNotes({}));
        QVERIFY(!withoutNotes("GIF89a"));
        QVERIFY(!withoutNotes("\xff\xd8\xff\xe1\xff\xff"));
        QVERIFY(!withoutNotes(QByteArray("\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR", 16) + QByteArray(64, 'x')));
    }
};

KOSHIN_TEST(TestPictureNotes)
#include "tst_picturenotes.moc"
