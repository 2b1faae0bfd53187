// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses of Japanese laws for readers of English, as the official translations number them.
#include "text/prooftext.h"

#include "text/language.h"

#include <QRegularExpression>

#include <utility>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

QString romanNumber(int number)
{
    static constexpr std::pair<int, const char *> signs[] = {{10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString roman;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value) roman += QLatin1String(sign);
    }
    return roman;
}

// `第1条第1項第1号ロ`: article, paragraph, item, and what stands below an item.
QString citedInEnglish(const QString &clause)
{
    static const QRegularExpression whole(
        u"^第(\\d+)条(?:の(\\d+))?(?:第(\\d+)項)?(?:第(\\d+)号([イロハニホヘト])?)?(?:・第(\\d+)項)?$"_s);
    const auto found = whole.match(clause);
    if (!found.hasMatch()) return {};
    QString cited = u"Art. "_s + found.captured(1);
    if (found.hasCaptured(2)) cited += u'-' + found.captured(2);
    if (found.hasCaptured(3)) cited += u"(%1)"_s.arg(found.captured(3));
    if (found.hasCaptured(4)) cited += u"(%1)"_s.arg(romanNumber(found.captured(4).toInt()));
    if (found.hasCaptured(5)) {
        static const QString iroha = u"イロハニホヘト"_s;
        cited += u"(%1)"_s.arg(u"abcdefg"_s.at(iroha.indexOf(found.captured(5))));
    }
    return found.hasCaptured(6) ? cited + u" and (%1)"_s.arg(found.captured(6)) : cited;
}

// `別表第一`, `スライド33–34`.
QString partInEnglish(const QString &clause)
{
    static const QString digits = u"一二三四五六七八九"_s;
    static const QRegularExpression table(u"^別表第([一二三四五六七八九])$"_s);
    static const QRegularExpression slides(u"^スライド(\\d.*)$"_s);
    if (const auto found = table.match(clause); found.hasMatch())
        return u"Appended Table %1"_s.arg(digits.indexOf(found.captured(1)) + 1);
    const auto found = slides.match(clause);
    if (!found.hasMatch()) return {};
    const QString numbers = found.captured(1);
    return (numbers.contains(u'–') ? u"slides "_s : u"slide "_s) + numbers;
}

} // namespace

QString clause(const QString &written)
{
    if (languageInUse() == Language::Japanese) return written;
    const QString cited = citedInEnglish(written);
    const QString part = cited.isEmpty() ? partInEnglish(written) : cited;
    return part.isEmpty() ? written : part;
}

} // namespace koshin::text
