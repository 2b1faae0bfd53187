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
    // Days as they are spoken and written, a short remark in brackets, the end of a Japanese sentence, a number with
    // what it counts, and short words: of kanji alone, or of katakana.
    static const QRegularExpression together(
        uR"(\d{1,2} \p{L}+ \d{4}|\d{4}-\d\d-\d\d|\d+年\d+月\d+日|[(（][^()（）]{1,16}[)）][。.]?)"
        uR"(|(?:です|ます|ました|ません)。|\d+(?:\.\d+)?[一-鿿々]{1,2}|(?<![一-鿿々])[一-鿿々]{2,4}(?![一-鿿々])|[ァ-ヺー]{2,8})"_s);
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
