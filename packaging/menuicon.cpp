// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the icon that menus show from the window's line drawing: the window inks its icons itself,
// but a menu may be light or dark, so there the drawing brings its own ground.
//   menuicon DRAWING FOLDER     writes FOLDER/koshin.svg and FOLDER/koshin-<size>.png
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// The drawing of 20 units, white, on a tile of 32.
QByteArray onTile(const QString &drawing)
{
    static const QRegularExpression parts(u"<svg([^>]*viewBox=\"0 0 20 20\"[^>]*)>(.*)</svg>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression frame(u" (xmlns|width|height|viewBox)=\"[^\"]*\""_s);
    const auto found = parts.match(drawing);
    if (!found.hasMatch()) return {};
    QString strokes = found.captured(1).remove(frame);
    strokes.replace(u"currentColor"_s, u"#ffffff"_s);
    return (u"<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"128\" height=\"128\" viewBox=\"0 0 32 32\">"
            "<rect x=\"1\" y=\"1\" width=\"30\" height=\"30\" rx=\"7\" fill=\"#2b4c7e\"/>"
            "<g transform=\"translate(4 4) scale(1.2)\"%1>%2</g></svg>\n"_s.arg(strokes, found.captured(2)))
        .toUtf8();
}

bool paint(const QByteArray &svg, int size, const QString &file)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid()) return false;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return image.save(file, "PNG");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) return 2;
    QFile drawing(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    const QByteArray svg =
        drawing.open(QIODevice::ReadOnly) ? onTile(QString::fromUtf8(drawing.readAll())) : QByteArray();
    QFile tile(folder.filePath(u"koshin.svg"_s));
    bool made = !svg.isEmpty() && tile.open(QIODevice::WriteOnly) && tile.write(svg) == svg.size();
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512}) {
        made = made && paint(svg, size, folder.filePath(u"koshin-%1.png"_s.arg(size)));
    }
    if (!made) std::fprintf(stderr, "menuicon: no icon could be made of %s\n", argv[1]);
    return made ? 0 : 1;
}
