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

// Of the widest digit; 0 where all are of one width. Fonts of Qt 6.4 have no features to ask for.
int digitWidth(const QFont &font)
{
    static QHash<QString, int> known;
    const QString ofFont = font.key();
    if (const auto found = known.constFind(ofFont); found != known.constEnd()) return *found;
    const QFontMetrics metrics(font);
    int least = metrics.horizontalAdvance(u'0');
    int most = least;
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        least = std::min(least, metrics.horizontalAdvance(QChar(digit)));
        most = std::max(most, metrics.horizontalAdvance(QChar(digit)));
    }
    return known[ofFont] = least == most ? 0 : most;
}

bool isFigure(const QString &text, Qt::Alignment alignment)
{
    return alignment.testFlag(Qt::AlignRight) || (!text.isEmpty() && text.front().isDigit());
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

// Calls `use(part, width, isDigit)` for each digit, and for what stands between them.
template<class Use>
void eachPart(const QString &text, const QFontMetrics &metrics, int digit, Use &&use)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (!isDigit(text[at])) {
            while (end < text.size() && !isDigit(text[end])) ++end;
        }
        const QString part = text.mid(at, end - at);
        use(part, isDigit(text[at]) ? digit : metrics.horizontalAdvance(part), isDigit(text[at]));
        at = end;
    }
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
    const int wide = lineWidth(painter.font(), shown, alignment);
    if (wide > box.width()) {
        const int apart = wide - metrics.horizontalAdvance(shown); // what digits of one width take in addition
        shown = metrics.elidedText(shown, Qt::ElideRight, box.width() - apart);
    }
    const int spare = box.width() - lineWidth(painter.font(), shown, alignment);
    const int left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    QPoint at(box.left() + left, box.top() + (box.height() - room.height()) / 2 + room.ascent);
    const int digit = isFigure(shown, alignment) ? digitWidth(painter.font()) : 0;
    if (digit == 0) return painter.drawText(at, shown);
    eachPart(shown, metrics, digit, [&](const QString &part, int width, bool isOne) {
        const int indent = isOne ? (width - metrics.horizontalAdvance(part)) / 2 : 0;
        painter.drawText(at + QPoint(indent, 0), part);
        at.rx() += width;
    });
}

int paint::lineWidth(const QFont &font, const QString &text, Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const int digit = isFigure(text, alignment) ? digitWidth(font) : 0;
    if (digit == 0) return metrics.horizontalAdvance(text);
    int wide = 0;
    eachPart(text, metrics, digit, [&](const QString &, int width, bool) { wide += width; });
    return wide;
}

} // namespace koshin
