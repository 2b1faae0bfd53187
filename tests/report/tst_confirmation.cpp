// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/ledgerjson.h"
#include "filetext/filetextentry.h"
#include "report/reportentry.h"
#include "support/program.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTransform>

using namespace koshin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = R"({"format": "koshin-ledger", "version": 1, "holder": {"name": "佐藤 葵"},
 "clients": [{"id": "k-1", "code": "製造業A", "name": "山田精密工業"}],
 "certifiers": [{"id": "f-1", "name": "浪花 一郎", "title": "部長", "organisation": "k-1"}],
 "practices": [{"id": "p-1", "from": "2025-07-01", "minutes": 960, "kind": "advice", "client": "k-1",
                "title": "手順の整備", "description": "初動対応の手順を整えた。"},
               {"id": "p-2", "from": "2025-07-02", "minutes": 60, "kind": "advice", "client": "k-1",
                "title": "山田精密工業での打合せ"}]})";

ConfirmationRequest request(const QStringList &records, RealNames names)
{
    const auto ledger = readLedger(file);
    ConfirmationChoice choice;
    choice.records = records;
    choice.certifier = u"f-1"_s;
    choice.names = names;
    choice.language = Language::Japanese;
    auto made = confirmationRequest(*ledger, choice, Date(2026, 11, 22), u"test"_s);
    if (!made) qFatal("no request");
    return std::move(*made);
}

std::unique_ptr<ReportPages> pagesOf(const ConfirmationRequest &request)
{
    Result<std::unique_ptr<ReportPages>> pages;
    koshin_make_confirmation(request, &pages);
    if (!pages) qFatal("no pages");
    return std::move(*pages);
}

QStringList codesOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QStringList codes;
    koshin_read_codes(buffer, &codes);
    return codes;
}

QByteArray saved(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, 60)) qFatal("not saved");
    return buffer.data();
}

// A sheet on a dark table, as a camera sees it.
QImage seen(const QImage &page, const QTransform &how)
{
    const QImage turned = page.transformed(how, Qt::SmoothTransformation);
    QImage photo(turned.size() * 1.1, QImage::Format_RGB32);
    photo.fill(QColor(70, 60, 50));
    QPainter painter(&photo);
    painter.drawImage(QPointF(turned.width() * 0.05, turned.height() * 0.05), turned);
    QLinearGradient shade(0, 0, photo.width(), photo.height());
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 90));
    painter.fillRect(photo.rect(), shade);
    return photo;
}

} // namespace

/// The form that a third party signs, as it is laid out and as it comes back.
class TestConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsCodeIsRead_data();
    void itsCodeIsRead();
    void itsCodeIsReadOffThePdf();
    void otherFilesHoldNone_data();
    void otherFilesHoldNone();
    void theSameFormIsTheSameBytes();
    void noRealNameIsPrintedUnasked();
};

void TestConfirmation::itsCodeIsRead_data()
{
    QTest::addColumn<QTransform>("how");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("as it is") << QTransform() << QByteArray("PNG");
    QTest::newRow("upside down") << QTransform().rotate(180) << QByteArray("PNG");
    QTest::newRow("on its side") << QTransform().rotate(90) << QByteArray("JPG");
    QTest::newRow("turned a little") << QTransform().rotate(7) << QByteArray("JPG");
    QTest::newRow("turned") << QTransform().rotate(33) << QByteArray("JPG");
    QTest::newRow("skewed") << QTransform().shear(0.12, 0.05) << QByteArray("JPG");
    QTransform aslant;
    QTransform::quadToQuad(QPolygonF({{0, 0}, {1, 0}, {1, 1}, {0, 1}}),
                           QPolygonF({{0.06, 0}, {0.97, 0.04}, {1, 1}, {0, 0.96}}), aslant);
    QTest::newRow("photographed aslant") << QTransform().scale(1.0 / 1600, 1.0 / 2262) * aslant
                                                * QTransform().scale(1600, 2262)
                                         << QByteArray("JPG");
}

void TestConfirmation::itsCodeIsRead()
{
    QFETCH(QTransform, how);
    QFETCH(QByteArray, format);
    const ConfirmationRequest made = request({u"p-1"_s}, RealNames::LeftOut);
    const auto pages = pagesOf(made);
    QCOMPARE(pages->count(), 2); // the letter, and the form
    const QImage photo = seen(pages->image(1, 1600), how);
    QCOMPARE(codesOf(saved(photo, format.constData())), QStringList(made.code.toString()));
}

void TestConfirmation::itsCodeIsReadOffThePdf()
{
    const ConfirmationRequest made = request({u"p-1"_s}, RealNames::Included);
    QCOMPARE(codesOf(*pagesOf(made)->pdf()), QStringList(made.code.toString()));
}

void TestConfirmation::otherFilesHoldNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("koshin-confirmation:1:p-1:" + QByteArray(64, 'a'));
    QTest::newRow("a broken PDF") << QByteArray("%PDF-1.4\n1 0 obj\n<<");
    QTest::newRow("a broken picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    QImage blank(400, 400, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QTest::newRow("a blank sheet") << saved(blank, "PNG");
    // 60,000 pixels each way, said by the head of a PNG.
    QTest::newRow("a giant") << QByteArray::fromHex(
        "89504e470d0a1a0a0000000d494844520000ea600000ea6008020000008d3d1d6c0000000049454e44ae426082");
}

void TestConfirmation::otherFilesHoldNone()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(codesOf(bytes), QStringList());
}

void TestConfirmation::theSameFormIsTheSameBytes()
{
    const ConfirmationRequest made = request({u"p-1"_s}, RealNames::LeftOut);
    QCOMPARE(*pagesOf(made)->pdf(), *pagesOf(made)->pdf());
}

void TestConfirmation::noRealNameIsPrintedUnasked()
{
    Result<std::unique_ptr<ReportPages>> pages;
    koshin_make_confirmation(request({u"p-2"_s}, RealNames::LeftOut), &pages);
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::NameWouldLeave);
    koshin_make_confirmation(request({u"p-2"_s}, RealNames::Included), &pages);
    QVERIFY(pages);
}

KOSHIN_TEST(TestConfirmation)
#include "tst_confirmation.moc"
