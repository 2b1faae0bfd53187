// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/typeface.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHash>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString firstInstalled(const QStringList &families)
{
    const auto found =
        std::ranges::find_if(families, [](const QString &family) { return QFontDatabase::hasFamily(family); });
    return found == families.end() ? QString() : *found;
}

// A session that speaks Japanese knows it by its Japanese name.
QString japaneseFamily()
{
    return firstInstalled({u"BIZ UDPGothic"_s, u"BIZ UDPゴシック"_s});
}

// A desktop that names no font of its own names a class of fonts, and gets the next best one.
QString latinFamily(const QFont &system)
{
    static const QStringList classes{u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"system-ui"_s, u"Helvetica"_s};
    const QString named = system.family();
    if (!named.isEmpty() && !classes.contains(named)) return named;
    const QString good = firstInstalled({u"Inter"_s, u"Noto Sans"_s, u"Open Sans"_s, u"Cantarell"_s, u"Source Sans 3"_s,
                                         u"Liberation Sans"_s, u"DejaVu Sans"_s});
    return good.isEmpty() ? QFontInfo(system).family() : good;
}

bool writesJapanese(const QString &family)
{
    return QFontDatabase::writingSystems(family).contains(QFontDatabase::Japanese);
}

} // namespace

QFont theme::typeface(const QFont &system, Language language)
{
    QFont font = system;
    font.setPointSizeF(10);
    const QString latin = latinFamily(system);
    const QString japanese = japaneseFamily();
    QStringList families{latin, japanese};
    if (language == Language::Japanese && !japanese.isEmpty() && !writesJapanese(latin)) families = {japanese, latin};
    families.removeAll({});
    font.setFamilies(families);
    return font;
}

QString theme::farReaching()
{
    return u"gpyqj|(ÅÄ)国語ゔ証憑"_s;
}

theme::LineRoom theme::lineRoom(const QFont &font)
{
    static QHash<QString, LineRoom> known;
    const QString key = font.key();
    if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
    const QFontMetrics metrics(font);
    const QRect ink = metrics.tightBoundingRect(farReaching());
    // A scaled screen draws half a pixel beyond what was measured for a whole one.
    const auto roomy = [](int said, int needed) { return needed >= said ? needed + 1 : said; };
    const LineRoom room{roomy(metrics.ascent(), -ink.top()), roomy(metrics.descent(), ink.bottom() + 1)};
    return known[key] = room;
}

int theme::controlHeight(const QFont &font)
{
    return std::max(16, lineRoom(font).height()) + 11; // 16: of an icon
}

void paint::line(QPainter &painter, const QRect &box, const QString &text, Qt::Alignment alignment)
{
    if (text.isEmpty() || box.width() <= 0) return;
    const QFontMetrics metrics = painter.fontMetrics();
    const theme::LineRoom room = theme::lineRoom(painter.font());
    QString shown = text;
    shown.replace(u'\n', u' ');
    if (metrics.horizontalAdvance(shown) > box.width()) shown = metrics.elidedText(shown, Qt::ElideRight, box.width());
    const int spare = box.width() - metrics.horizontalAdvance(shown);
    const int left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    painter.drawText(QPoint(box.left() + left, box.top() + (box.height() - room.height()) / 2 + room.ascent), shown);
}

} // namespace koshin
