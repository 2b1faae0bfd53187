// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickpieces.h"

#include "exchange/quick/quickvalues.h"
#include "values/clock.h"
#include "values/duration.h"

namespace koshin::quick {

namespace {

constexpr std::pair<QStringView, Mark> marks[] = {
    {u"@", Mark::Engagement},     {u"#", Mark::Tag},
    {u"計画:", Mark::Plan},       {u"予定:", Mark::Plan},
    {u"plan:", Mark::Plan},       {u"件名:", Mark::Title},
    {u"題名:", Mark::Title},      {u"title:", Mark::Title},
    {u"種別:", Mark::Kind},       {u"kind:", Mark::Kind},
    {u"テーマ:", Mark::Theme},    {u"theme:", Mark::Theme},
    {u"topic:", Mark::Theme},     {u"スキル:", Mark::Skill},
    {u"skill:", Mark::Skill},     {u"顧客:", Mark::Client},
    {u"支援先:", Mark::Client},   {u"client:", Mark::Client},
    {u"案件:", Mark::Engagement}, {u"engagement:", Mark::Engagement},
};

// Words glued to a day are no times; the longest day with a time is shorter.
constexpr qsizetype longestGlued = 48;

// `11/20(金)13:00-15:30`, `昨日14時`, `2026-11-20t14:30`: where the time begins, if one is glued to a day.
Maybe<qsizetype> timeGluedTo(QStringView word)
{
    if (word.size() > longestGlued) return {};
    for (qsizetype at = 1; at < word.size(); ++at) {
        const bool endsDay = word[at - 1] == u')' || word[at - 1] == u'日';
        if (!(endsDay && word[at].isDigit()) && word[at] != u't') continue;
        const QStringView time = word.sliced(at);
        const bool isTime =
            values::readSpans(time).isWhole || values::readTimeOfDay(time).isWhole || values::readLength(time).isWhole;
        if (isTime && daysNamed(word.first(at), Date(2000, 1, 1), Sought::Before)) return at;
    }
    return {};
}

void addPieces(std::vector<Piece> &pieces, const FoldedLine &line, Word word)
{
    const QStringView text = line.text(word.begin, word.end);
    if (const auto time = word.quoted ? std::nullopt : timeGluedTo(text)) {
        pieces.push_back({{word.begin, word.begin + *time, false}, Mark::None});
        word.begin += *time;
    }
    pieces.push_back({word, Mark::None});
}

} // namespace

std::vector<Piece> piecesOf(const FoldedLine &line)
{
    std::vector<Piece> pieces;
    for (Word word : wordsOf(line)) {
        if (!word.quoted) {
            const QStringView text = line.text(word.begin, word.end);
            for (const auto &[name, mark] : marks) {
                if (!text.startsWith(name)) continue;
                pieces.push_back({{word.begin, word.begin + name.size(), false}, mark});
                word.begin += name.size();
                break;
            }
        }
        if (word.begin < word.end) addPieces(pieces, line, word);
    }
    return pieces;
}

} // namespace koshin::quick
