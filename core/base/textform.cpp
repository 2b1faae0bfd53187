// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textform.h"

#include <algorithm>

namespace koshin {

namespace {

constexpr qsizetype pieceSize = 128;

// The first character that it is made of.
char32_t firstPart(char32_t c)
{
    for (;;) {
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty()) return c;
        const bool pair = parts.size() > 1 && parts[0].isHighSurrogate();
        c = pair ? QChar::surrogateToUcs4(parts[0], parts[1]) : parts[0].unicode();
    }
}

// Whether nothing before it can take it in: it is no mark, and none of the vowels and finals that
// join the letter before them as Korean ones do.
bool beginsAnew(char32_t c)
{
    if (c < 0x80) return true;
    c = firstPart(c);
    const bool korean = c >= 0x1160 && c <= 0x11ff;
    const bool kiratRai = c >= 0x16d40 && c <= 0x16d7f;
    return !QChar::isMark(c) && !korean && !kiratRai;
}

bool beginsAnew(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (text[at - 1].isHighSurrogate()) return false; // the rest of a pair, or what Qt takes for it
    const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return beginsAnew(pair ? QChar::surrogateToUcs4(c, text[at + 1]) : char32_t(c.unicode()));
}

// Where the piece that begins at `from` ends.
qsizetype pieceEnd(QStringView text, qsizetype from)
{
    if (text.size() - from <= pieceSize) return text.size();
    const qsizetype last = std::min(from + 2 * pieceSize, text.size());
    qsizetype second = 0; // Qt leaves apart what follows a pair of surrogates that it joined
    for (qsizetype at = from + pieceSize; at < last; ++at) {
        if (!beginsAnew(text, at)) continue;
        if (!text[at - 1].isLowSurrogate()) return at;
        if (second == 0) second = at;
    }
    if (second > 0) return second;
    return last < text.size() && text[last - 1].isHighSurrogate() ? last + 1 : last;
}

template<class Form>
QString inPieces(QStringView text, Form form)
{
    if (text.size() <= pieceSize) return form(text.toString());
    QString all;
    all.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = pieceEnd(text, from);
        all += form(text.sliced(from, end - from).toString());
        from = end;
    }
    return all;
}

} // namespace

QString compatible(QStringView text)
{
    return inPieces(text, [](const QString &piece) { return piece.normalized(QString::NormalizationForm_KC); });
}

QString foldedText(QStringView text)
{
    return inPieces(
        text, [](const QString &piece) { return piece.normalized(QString::NormalizationForm_KC).toCaseFolded(); });
}

} // namespace koshin
