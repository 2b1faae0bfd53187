// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickline.h"

#include "base/textform.h"

namespace koshin::quick {

namespace {

// Sorting the marks on one letter takes the square of their number.
constexpr qsizetype longestCluster = 32;

bool joinsTheOneBefore(QChar c)
{
    const bool halfWidthVoiceMark = c == u'\uFF9E' || c == u'\uFF9F';
    const bool koreanVowelOrFinal = c >= u'\u1160' && c <= u'\u11FF';
    return halfWidthVoiceMark || koreanVowelOrFinal || c.isMark() || c.isLowSurrogate();
}

// Letters that folding leaves alone, but for their case: nearly all that people type.
bool isPlain(QChar c)
{
    const ushort u = c.unicode();
    return u < 0x80 || (u >= 0x3041 && u <= 0x3096) || (u >= 0x30A1 && u <= 0x30FE) || (u >= 0x4E00 && u <= 0x9FFF);
}

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

bool separates(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isSpace() || c.category() == QChar::Other_Control || c == u'、' || c == u'､') return true;
    return c == u',' && !(isDigit(text, at - 1) && isDigit(text, at + 1)); // 3,000
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

} // namespace

FoldedLine::FoldedLine(const QString &line) : m_line(line)
{
    m_folded.reserve(line.size());
    m_begins.reserve(std::size_t(line.size()));
    m_ends.reserve(std::size_t(line.size()));
    for (qsizetype begin = 0; begin < line.size();) {
        qsizetype end = begin + 1;
        while (end < line.size() && joinsTheOneBefore(line[end])
               && (end - begin < longestCluster || line[end].isLowSurrogate())) {
            ++end;
        }
        fold(begin, end);
        begin = end;
    }
}

void FoldedLine::fold(qsizetype begin, qsizetype end)
{
    if (end == begin + 1 && isPlain(m_line[begin])) {
        m_folded += m_line[begin].toLower();
    } else {
        m_folded += foldedText(QStringView(m_line).sliced(begin, end - begin));
    }
    m_begins.resize(std::size_t(m_folded.size()), begin);
    m_ends.resize(std::size_t(m_folded.size()), end);
}

Span FoldedLine::span(qsizetype begin, qsizetype end) const
{
    if (begin >= end) return {};
    const qsizetype from = m_begins[std::size_t(begin)];
    return {from, m_ends[std::size_t(end - 1)] - from};
}

std::vector<Word> wordsOf(const FoldedLine &line)
{
    const QStringView text = line.text();
    std::vector<Word> words;
    bool quotesLeft = true;
    for (qsizetype at = 0; at < text.size();) {
        if (separates(text, at)) {
            ++at;
            continue;
        }
        Word word{at, at, false};
        if (quotesLeft && isQuote(text[at])) {
            qsizetype close = at + 1;
            while (close < text.size() && !isQuote(text[close])) ++close;
            quotesLeft = close < text.size();
            word.quoted = quotesLeft && close > at + 1;
            if (word.quoted) word.end = close + 1;
        }
        if (!word.quoted) {
            do ++word.end;
            while (word.end < text.size() && !separates(text, word.end));
        }
        words.push_back(word);
        at = word.end;
    }
    return words;
}

QString foldedName(const QString &text)
{
    const FoldedLine line(text);
    QString name;
    for (const Word &word : wordsOf(line)) {
        if (!name.isEmpty()) name += u' ';
        name += line.text(word.begin, word.end);
    }
    return name;
}

} // namespace koshin::quick
