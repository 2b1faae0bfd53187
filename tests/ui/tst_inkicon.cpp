// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "toolkit/inkicon.h"

#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace koshin;

namespace {

// A square that leaves a quarter of the side free all around.
QIcon square()
{
    return QIcon(new InkIcon("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>"
                             "<rect x='5' y='5' width='10' height='10' fill='currentColor'/></svg>",
                             {.normal = Qt::black, .selected = Qt::blue, .disabled = Qt::red}));
}

QColor at(const QPixmap &pixmap, int x, int y)
{
    return pixmap.toImage().pixelColor(x, y);
}

} // namespace

class TestInkIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheColourOfItsMode();
    void isDrawnAsLargeAsAsked();
    void isDrawnInThePixelsOfTheScreen();
    void isDrawnInThePixelsOfAPictureOfItsWidget();
    void isNothingWhereThereIsNoRoom();
};

void TestInkIcon::takesTheColourOfItsMode()
{
    const QIcon icon = square();
    QCOMPARE(at(icon.pixmap(20, QIcon::Normal), 10, 10), QColor(Qt::black));
    QCOMPARE(at(icon.pixmap(20, QIcon::Active), 10, 10), QColor(Qt::black));
    QCOMPARE(at(icon.pixmap(20, QIcon::Selected), 10, 10), QColor(Qt::blue));
    QCOMPARE(at(icon.pixmap(20, QIcon::Disabled), 10, 10), QColor(Qt::red));
    QCOMPARE(at(icon.pixmap(20, QIcon::Normal), 2, 2).alpha(), 0);
}

void TestInkIcon::isDrawnAsLargeAsAsked()
{
    for (const int side : {16, 20, 64, 200}) {
        const QPixmap drawn = square().pixmap(QSize(side, side), 1.0);
        QCOMPARE(drawn.size(), QSize(side, side));
        QCOMPARE(at(drawn, side / 4, side / 4), QColor(Qt::black)); // an edge, sharp at every size
        QCOMPARE(at(drawn, side / 4 - 1, side / 4).alpha(), 0);
    }
}

void TestInkIcon::isDrawnInThePixelsOfTheScreen()
{
    QPixmap screen(40, 40);
    screen.setDevicePixelRatio(2);
    screen.fill(Qt::white);
    QPainter painter(&screen);
    square().paint(&painter, QRect(0, 0, 20, 20));
    painter.end();
    QCOMPARE(at(screen, 10, 10), QColor(Qt::black));
    QCOMPARE(at(screen, 9, 10), QColor(Qt::white));
    QCOMPARE(at(screen, 29, 29), QColor(Qt::black));
    QCOMPARE(at(screen, 30, 29), QColor(Qt::white));
}

// The widget lies on a screen at 100 %, the picture is made at 200 %.
void TestInkIcon::isDrawnInThePixelsOfAPictureOfItsWidget()
{
    class Shown : public QWidget
    {
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            QIcon(new InkIcon("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>"
                              "<rect x='5.5' y='5' width='10' height='10' fill='currentColor'/></svg>",
                              {.normal = Qt::black, .selected = Qt::blue, .disabled = Qt::red}))
                .paint(&painter, QRect(0, 0, 20, 20));
        }
    } shown;
    shown.resize(20, 20);
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::white);
    shown.render(&picture, {}, {}, QWidget::DrawChildren);
    QCOMPARE(picture.pixelColor(11, 20), QColor(Qt::black));
    QCOMPARE(picture.pixelColor(10, 20), QColor(Qt::white));
}

void TestInkIcon::isNothingWhereThereIsNoRoom()
{
    QVERIFY(square().pixmap(QSize(0, 20), 1.0).isNull());
}

KOSHIN_TEST(TestInkIcon)
#include "tst_inkicon.moc"
