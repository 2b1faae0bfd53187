// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/typeddays.h"

#include "base/textform.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace koshin {

Maybe<std::vector<int>> typedDays(const QString &text)
{
    static const QRegularExpression between(u"[,、，\\s]+"_s);
    std::vector<int> days;
    for (const QString &word : compatible(text).split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int n = word.toInt(&isNumber);
        if (!isNumber || n < 1 || n > longestStage) return {};
        days.push_back(n);
    }
    std::ranges::sort(days, std::greater<>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString inWords(const std::vector<int> &days)
{
    QStringList words;
    for (const int n : days) words += QString::number(n);
    return words.join(u", "_s);
}

} // namespace koshin
