// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdftext.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype entrySize = 20;     // of the table of objects
constexpr qsizetype mostInABlock = 100; // mappings, says the form of CMaps

// What a glyph's number in the file is copied as.
using Mapping = std::map<uint, QString>;

// The table of objects at the file's end: where each begins.
struct ObjectTable
{
    qsizetype at = 0;
    qsizetype entries = 0;
    std::vector<qsizetype> objects; ///< 0 for one that is not there
};

ObjectTable objectTable(const QByteArray &pdf)
{
    static const QRegularExpression tail(u"startxref\n(\\d+) ?\n%%EOF\\s*$"_s);
    static const QRegularExpression head(u"^xref\n0 (\\d+) ?\n"_s);
    ObjectTable table;
    const auto end = tail.match(QString::fromLatin1(pdf.right(64)));
    table.at = end.captured(1).toLongLong();
    const auto begin = head.match(QString::fromLatin1(pdf.mid(table.at, 64)));
    if (!end.hasMatch() || !begin.hasMatch()) return {};
    table.entries = table.at + begin.capturedLength();
    const qsizetype count = std::min(begin.captured(1).toLongLong(), (pdf.size() - table.entries) / entrySize);
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray entry = pdf.mid(table.entries + i * entrySize, entrySize);
        table.objects.push_back(entry.at(17) == 'n' ? entry.left(10).toLongLong() : 0);
    }
    return table;
}

Mapping mappingOf(const QString &cmap)
{
    static const QRegularExpression range(u"<(\\w{4})> <(\\w{4})> (?:<(\\w{4})>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression code(u"<(\\w{4})>"_s);
    Mapping mapping;
    for (auto it = range.globalMatch(cmap); it.hasNext();) {
        const auto match = it.next();
        const uint from = match.captured(1).toUInt(nullptr, 16);
        const uint to = match.captured(2).toUInt(nullptr, 16);
        const uint first = match.captured(3).toUInt(nullptr, 16);
        auto listed = code.globalMatch(match.captured(4));
        for (uint glyph = from; glyph <= to; ++glyph) {
            const uint character = match.hasCaptured(3) ? first + (glyph - from)
                                   : listed.hasNext()   ? listed.next().captured(1).toUInt(nullptr, 16)
                                                        : 0;
            mapping[glyph] = QString(QChar(char16_t(character)));
        }
    }
    return mapping;
}

QByteArray hex(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text) digits += QByteArray::number(c.unicode(), 16).toUpper().rightJustified(4, '0');
    return digits;
}

QByteArray written(const Mapping &mapping)
{
    QByteArray blocks;
    auto next = mapping.begin();
    for (qsizetype left = qsizetype(mapping.size()); left > 0; left -= mostInABlock) {
        const qsizetype count = std::min(left, mostInABlock);
        blocks += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = 0; i < count; ++i, ++next) {
            const QByteArray glyph = QByteArray::number(next->first, 16).rightJustified(4, '0');
            blocks += '<' + glyph + "> <" + hex(next->second) + ">\n";
        }
        blocks += "endbfchar\n";
    }
    return blocks;
}

// The CMap with the texts in it; nothing where none of the characters are mapped to.
QByteArray withTextsInside(const QByteArray &cmap, const QHash<char16_t, QString> &texts)
{
    static const QRegularExpression blocks(u"\\d+ beginbfrange\n.*endbfrange\n"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const QString whole = QString::fromLatin1(cmap);
    const auto match = blocks.match(whole);
    if (!match.hasMatch()) return {};
    Mapping mapping = mappingOf(match.captured());
    bool isChanged = false;
    for (auto &[glyph, text] : mapping) {
        const auto typed = texts.constFind(text.front().unicode());
        if (typed == texts.cend()) continue;
        text = *typed;
        isChanged = true;
    }
    if (!isChanged) return {};
    return cmap.left(match.capturedStart()) + written(mapping) + cmap.mid(match.capturedEnd());
}

struct Change
{
    qsizetype at;
    qsizetype length;
    QByteArray bytes;
};

std::optional<Change> changeOf(const QByteArray &pdf, qsizetype object, const QHash<char16_t, QString> &texts)
{
    static const QRegularExpression start(u"^(\\d+ 0 obj\n)<< /Length (\\d+) >>\nstream\n(?=/CIDInit)"_s);
    const auto match = start.match(QString::fromLatin1(pdf.mid(object, 64)));
    if (!match.hasMatch()) return std::nullopt;
    const qsizetype length = match.captured(2).toLongLong();
    const QByteArray cmap = withTextsInside(pdf.mid(object + match.capturedEnd(), length), texts);
    if (cmap.isEmpty()) return std::nullopt;
    return Change{object + match.capturedEnd(1), match.capturedEnd() - match.capturedEnd(1) + length,
                  "<< /Length " + QByteArray::number(cmap.size()) + " >>\nstream\n" + cmap};
}

// The file with the changes, in any order, in it, and everything named where it lies now.
QByteArray changed(const QByteArray &pdf, const ObjectTable &table, std::vector<Change> changes)
{
    if (changes.empty()) return pdf;
    std::ranges::sort(changes, {}, &Change::at);
    const auto moved = [&](qsizetype place) {
        qsizetype now = place;
        for (const Change &change : changes)
            if (change.at < place) now += change.bytes.size() - change.length;
        return now;
    };
    QByteArray whole;
    qsizetype done = 0;
    for (const Change &change : changes) {
        whole += QByteArrayView(pdf).sliced(done, change.at - done);
        whole += change.bytes;
        done = change.at + change.length;
    }
    whole += QByteArrayView(pdf).sliced(done, table.entries - done);
    for (std::size_t i = 0; i < table.objects.size(); ++i) {
        const QByteArray entry = pdf.mid(table.entries + qsizetype(i) * entrySize, entrySize);
        const qsizetype object = table.objects[i];
        whole += object == 0 ? entry : QByteArray::number(moved(object)).rightJustified(10, '0') + entry.mid(10);
    }
    const qsizetype rest = table.entries + qsizetype(table.objects.size()) * entrySize;
    const qsizetype start = pdf.lastIndexOf("startxref");
    whole += QByteArrayView(pdf).sliced(rest, start - rest);
    return whole + "startxref\n" + QByteArray::number(moved(table.at)) + "\n%%EOF\n";
}

} // namespace

QByteArray withTexts(const QByteArray &pdf, const QHash<char16_t, QString> &texts)
{
    const ObjectTable table = objectTable(pdf);
    std::vector<Change> changes;
    for (const qsizetype object : table.objects) {
        if (object == 0) continue;
        if (auto change = changeOf(pdf, object, texts)) changes.push_back(std::move(*change));
    }
    return changed(pdf, table, std::move(changes));
}

} // namespace koshin::report
