// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallpicture.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace koshin::pictures {
namespace {

struct Shade
{
    QRgb colour;
    int times;
};

/// The colours of the picture, the most frequent first; ties by value, so that it is always the same.
std::vector<Shade> shades(const QImage &picture)
{
    QHash<QRgb, int> times;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) ++times[picture.pixel(x, y) | 0xFF000000];
    }
    std::vector<Shade> all;
    for (auto it = times.cbegin(); it != times.cend(); ++it) all.push_back({it.key(), it.value()});
    std::ranges::sort(all, [](const Shade &a, const Shade &b) {
        return a.times != b.times ? a.times > b.times : a.colour < b.colour;
    });
    return all;
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

uchar nearest(QRgb colour, const QList<QRgb> &table)
{
    const auto found = std::ranges::min_element(table, {}, [colour](QRgb of) { return distance(colour, of); });
    return uchar(found - table.begin());
}

} // namespace

QImage small(const QImage &picture, const QList<QRgb> &kept)
{
    const std::vector<Shade> all = shades(picture);
    QSet<QRgb> seen;
    for (const Shade &shade : all) seen.insert(shade.colour);
    QList<QRgb> table;
    for (const QRgb colour : kept) {
        if (seen.contains(colour) && !table.contains(colour)) table += colour;
    }
    for (auto shade = all.begin(); shade != all.end() && table.size() < 256; ++shade) {
        if (!table.contains(shade->colour)) table += shade->colour;
    }
    QHash<QRgb, uchar> places;
    for (const Shade &shade : all) places.insert(shade.colour, nearest(shade.colour, table));
    QImage result(picture.size(), QImage::Format_Indexed8);
    result.setColorTable(table);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = result.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) line[x] = places.value(picture.pixel(x, y) | 0xFF000000);
    }
    return result;
}

bool isBlank(const QImage &picture)
{
    if (picture.isNull()) return true;
    const QImage every4th = picture.scaled(picture.size() / 4, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    const auto all = shades(every4th);
    const qint64 pixels = qint64(every4th.width()) * every4th.height();
    return all.size() < 8 || all.front().times > pixels * 995 / 1'000;
}

} // namespace koshin::pictures
