// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tame.h"

#include <QTextBoundaryFinder>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

// Characters without a shape that hide, join or turn round what stands beside them.
bool isUnseen(char32_t c)
{
    switch (c) {
    case 0xad:
    case 0x61c:
    case 0x180e:
    case 0x3164:
    case 0xfeff:
    case 0xffa0: return true;
    default: break;
    }
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
           || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0x1bca0 && c <= 0x1bca3) || (c >= 0x1d173 && c <= 0x1d17a)
           || (c >= 0xe0000 && c <= 0xe007f);
}

bool isWild(char32_t c)
{
    return isControl(c) || isUnseen(c);
}

// Joiners belong between the parts of an emoji and in scripts whose letters join.
bool mayJoin(char32_t before)
{
    switch (QChar::category(before)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining: return true;
    default: return QChar::joiningType(before) != QChar::Joining_None;
    }
}

QString shown(char32_t c)
{
    if (c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029) return u"⏎"_s;
    if (c == u'\t') return u"⇥"_s;
    if (isControl(c)) return QString(QChar::ReplacementCharacter);
    return u"<U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0') + u'>';
}

bool needsTaming(const QString &text)
{
    const auto end = text.cend();
    for (auto at = text.cbegin(); at != end; ++at) {
        const char16_t c = at->unicode();
        if (c >= 0x20 && c < 0x7f) continue;
        if (isWild(c) || (c >= 0xd800 && c <= 0xdfff)) return true; // a pair is looked at with care
    }
    return false;
}

QString tamed(const QString &text, bool asBlock)
{
    if (!needsTaming(text)) return text;
    QString out;
    out.reserve(text.size() + 16);
    const auto characters = text.toUcs4();
    char32_t before = 0;
    for (qsizetype i = 0; i < characters.size(); before = characters[i], ++i) {
        const char32_t c = characters[i];
        const bool endsLine = c == u'\r' && i + 1 < characters.size() && characters[i + 1] == u'\n';
        const bool stays = asBlock && (c == u'\n' || c == u'\t' || endsLine);
        const bool joins = (c == 0x200c || c == 0x200d) && mayJoin(before);
        if (stays || joins || !isWild(c)) out += QChar::fromUcs4(c);
        else if (!endsLine) out += shown(c);
    }
    return out;
}

QByteArray escaped(char32_t c)
{
    QByteArray out;
    for (const char16_t unit : QChar::fromUcs4(c)) out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    return out;
}

int lengthOf(uchar lead)
{
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

char32_t characterAt(const char *bytes, int length)
{
    char32_t c = uchar(bytes[0]) & (length == 1 ? 0x7f : 0xff >> (length + 1));
    for (int i = 1; i < length; ++i) c = (c << 6) | (uchar(bytes[i]) & 0x3f);
    return c;
}

} // namespace

QString tame(const QString &text)
{
    return tamed(text, false);
}

QString tameBlock(const QString &text)
{
    return tamed(text, true);
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    if (text.size() <= most) return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text.first(most + 1));
    characters.setPosition(most);
    qsizetype end = characters.isAtBoundary() ? most : characters.toPreviousBoundary();
    if (end <= 0) end = text[most].isLowSurrogate() ? most - 1 : most; // one letter under a heap of marks
    return text.first(end) + u'…';
}

QByteArray tameJson(const QByteArray &json)
{
    QByteArray out;
    qsizetype kept = 0; // up to here everything is in `out`
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (uchar(json[i]) < 0x7f) continue; // a line break belongs to the form
        const int length = lengthOf(uchar(json[i]));
        if (i + length > json.size()) break;
        if (const char32_t c = characterAt(json.constData() + i, length); isWild(c)) {
            out += QByteArrayView(json).sliced(kept, i - kept);
            out += escaped(c);
            kept = i + length;
        }
        i += length - 1;
    }
    if (kept == 0) return json;
    out += QByteArrayView(json).sliced(kept);
    return out;
}

} // namespace koshin::text
