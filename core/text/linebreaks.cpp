// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linebreaks.h"

#include <QRegularExpression>

namespace koshin::text {

using namespace Qt::StringLiterals;

namespace {

// The second letter, behind what keeps a line from ending between the two.
QString joint(QChar one, QChar other)
{
    if (other == u' ') return QString(QChar::Nbsp);
    const auto isLatin = [](QChar x) { return x == u' ' || (x.isLetterOrNumber() && x.unicode() < 0x2e80); };
    return isLatin(one) && isLatin(other) ? QString(other) : QString(QChar(0x2060)) + other;
}

} // namespace

std::vector<Unbroken> unbroken(const QString &sentence)
{
    // Days as they are spoken and written, a number with what it counts, short words of kanji or katakana, each with
    // the end of a Japanese sentence; that end; a short remark in brackets.
    static const QRegularExpression together(uR"(\d{1,2} \p{L}+ \d{4}|(?:\d{4}-\d\d-\d\d|(?:\d+年)?\d+月\d+日)"
                                             uR"(|\d[\d,.]*(?:[㐀-鿿々]{1,4}(?![㐀-鿿々])|か月|[分件行日年月円回人期]))"
                                             uR"(|(?<![㐀-鿿々])[㐀-鿿々]{2,4}(?![㐀-鿿々])|[ァ-ヺー]{2,8})(?:です。)?)"
                                             uR"(|[(（][^()（）]{1,16}[)）][。.]?|(?:です|ます|ました|ません)。)"_s);
    std::vector<Unbroken> parts;
    for (auto each = together.globalMatch(sentence); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        parts.push_back({match.capturedStart(), match.capturedLength()});
    }
    return parts;
}

QString heldTogether(const QString &sentence)
{
    QString held;
    qsizetype done = 0;
    for (const Unbroken &part : unbroken(sentence)) {
        held += QStringView(sentence).sliced(done, part.start + 1 - done);
        for (qsizetype i = part.start + 1; i < part.start + part.length; ++i)
            held += joint(sentence[i - 1], sentence[i]);
        done = part.start + part.length;
    }
    return held + QStringView(sentence).sliced(done);
}

QString withoutJoiners(QString part)
{
    return part.remove(QChar(0x2060)).replace(QChar::Nbsp, u' ');
}

} // namespace koshin::text
