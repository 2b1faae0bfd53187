// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"
#include "report/printer.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <utility>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

QColor colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return {0x2e, 0x7d, 0x4f};
    case Tone::Open: return {0x8a, 0x93, 0x9c};
    case Tone::Waiting: return {0xb7, 0x79, 0x00};
    case Tone::Bad: return {0xb3, 0x2d, 0x2d};
    case Tone::None: break;
    }
    return {};
}

} // namespace

TextBox Printer::box(const QString &text, const QFont &font, double left, double width, Qt::Alignment alignment)
{
    // The typeface has one apostrophe for all scripts, as wide as a kanji.
    static const QRegularExpression apostrophe(u"(?<=[a-zA-Z0-9])’(?=[a-zA-Z ])"_s);
    QString shown = text;
    shown.replace(apostrophe, u"'"_s);
    return TextBox(m_typeface.drawable(shown, font), font, left, width, alignment);
}

TextBox Printer::quietBox(const QString &text, double points, double left, double width)
{
    TextBox quiet = box(text, m_typeface.font(points), left, width);
    quiet.setInk(labelInk);
    return quiet;
}

void Printer::add(const Heading &heading)
{
    constexpr double sizes[] = {20, 13, 10.5, 9};
    constexpr double above[] = {0, 18, 12, 9};
    const int level = std::clamp(heading.level, 0, 3);
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = above[level] * pt;
    row.below = (level == 3 ? 2 : 4) * pt;
    if (level == 1) row.rule = textInk;
    row.cells.push_back(box(heading.text, m_typeface.font(sizes[level], true), margin, contentWidth));
    Item item{std::move(row), true, -1};
    if (level > 0 && level < 3) {
        item.level = level - 1;
        item.title = heading.text;
    }
    m_items.push_back(std::move(item));
    if (level != 1) return;
    Row space; // a ground below would lie over the rule
    space.above = 3 * pt;
    m_items.push_back({std::move(space), true, -1});
}

void Printer::add(const Paragraph &paragraph)
{
    const bool small = paragraph.style == Paragraph::Style::Small;
    const bool strong = paragraph.style == Paragraph::Style::Strong;
    const bool letter = paragraph.style == Paragraph::Style::Letter;
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = (strong || letter ? 6 : 1) * pt; // below the rule of a heading
    row.below = (letter ? 6 : strong ? 4 : 2) * pt;
    const double left = margin + paragraph.indent * step;
    row.cells.push_back(box(paragraph.text,
                            m_typeface.font(small              ? smallSize
                                            : strong || letter ? 10.5
                                                               : bodySize,
                                            strong),
                            left, paperWidth - margin - left, paragraph.isFlushRight ? Qt::AlignRight : Qt::AlignLeft));
    m_items.push_back({std::move(row), paragraph.isWithNext, -1});
}

void Printer::add(const Notice &notice)
{
    const double left = margin + notice.indent * step;
    Row row;
    row.left = left;
    row.width = paperWidth - margin - left;
    row.above = row.below = 4 * pt;
    row.ground = noticeGround;
    row.bar = noticeBar;
    row.cells.push_back(box(notice.text, m_typeface.font(bodySize), left + 9 * pt, row.width - 15 * pt));
    m_items.push_back({std::move(row), false, -1});
}

void Printer::add(const KeyValues &values)
{
    const double left = margin + values.indent * step;
    const double labels = 96 * pt;
    const std::size_t before = m_items.size();
    for (const auto &[label, value] : values.rows) {
        if (value.isEmpty()) continue;
        Row row;
        row.left = left;
        row.width = paperWidth - margin - left;
        row.above = row.below = 1 * pt;
        row.cells.push_back(quietBox(label, bodySize, left, labels - gap));
        row.cells.push_back(box(value, m_typeface.font(bodySize), left + labels, row.width - labels));
        Item item{std::move(row), true, -1}; // they stay on one page where that costs little
        item.mayPart = true;
        m_items.push_back(std::move(item));
    }
    if (m_items.size() > before) m_items.back().withNext = false;
}

// Labels and values are rows of their own, so that values stand on one line.
void Printer::add(const Facts &facts)
{
    std::vector<std::pair<QString, QString>> items;
    for (const auto &item : facts.items)
        if (!item.second.isEmpty()) items.push_back(item);
    const double width = contentWidth / facts.columns;
    for (std::size_t first = 0; first < items.size(); first += std::size_t(facts.columns)) {
        Row labels;
        Row values;
        labels.left = values.left = margin;
        labels.width = values.width = contentWidth;
        labels.above = 5 * pt;
        values.below = 3 * pt;
        const std::size_t end = std::min(items.size(), first + std::size_t(facts.columns));
        for (std::size_t i = first; i < end; ++i) {
            const double left = margin + double(i - first) * width;
            labels.cells.push_back(quietBox(items[i].first, smallSize, left, width - gap));
            values.cells.push_back(box(items[i].second, m_typeface.font(10), left, width - gap));
        }
        m_items.push_back({std::move(labels), true, -1});
        m_items.push_back({std::move(values), false, -1});
    }
    Row space;
    space.above = 5 * pt;
    m_items.push_back({std::move(space), false, -1});
}

void Printer::add(const Tally &tally)
{
    if (tally.entries.empty()) return;
    constexpr double inside = 9 * pt;
    const double width = contentWidth / double(tally.entries.size());
    Row before;
    before.above = 8 * pt;
    m_items.push_back({std::move(before), false, -1});
    Row rows[3]; // numbers, captions, notes
    for (Row &row : rows) {
        row.left = margin;
        row.width = contentWidth;
        row.ground = headGround;
    }
    rows[0].above = 8 * pt;
    rows[2].below = 8 * pt;
    double left = margin;
    for (const Tally::Entry &entry : tally.entries) {
        rows[0].cells.push_back(box(entry.number, m_typeface.font(15, true), left + inside, width - inside));
        rows[1].cells.push_back(box(entry.caption, m_typeface.font(bodySize, true), left + inside, width - inside));
        rows[2].cells.push_back(quietBox(entry.note, smallSize, left + inside, width - inside));
        left += width;
    }
    for (int i = 0; i < 3; ++i) m_items.push_back({std::move(rows[i]), i < 2, -1});
    Row space;
    space.above = 6 * pt;
    m_items.push_back({std::move(space), false, -1});
}

void Printer::add(const Charts &charts)
{
    std::size_t most = 0;
    Row titles;
    titles.left = margin;
    titles.width = contentWidth;
    titles.above = 10 * pt;
    titles.below = 3 * pt;
    const double width = (contentWidth - 3 * gap * double(charts.charts.size() - 1)) / double(charts.charts.size());
    double left = margin;
    for (const Charts::Chart &chart : charts.charts) {
        titles.cells.push_back(box(chart.title, m_typeface.font(bodySize, true), left, width));
        most = std::max(most, chart.bars.size());
        left += width + 3 * gap;
    }
    m_items.push_back({std::move(titles), true, -1});
    for (std::size_t at = 0; at < most; ++at) addBars(charts, at);
    Row space;
    space.above = 6 * pt;
    m_items.push_back({std::move(space), false, -1});
}

// The bars of all charts that stand at one height.
void Printer::addBars(const Charts &charts, std::size_t at)
{
    const double width = (contentWidth - 3 * gap * double(charts.charts.size() - 1)) / double(charts.charts.size());
    const double labels = width * 0.42;
    const double values = 62 * pt;
    const double bars = width - labels - values - gap;
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = row.below = 2 * pt;
    double left = margin;
    for (const Charts::Chart &chart : charts.charts) {
        if (at < chart.bars.size()) {
            const Charts::Bar &bar = chart.bars[at];
            row.cells.push_back(box(bar.label, m_typeface.font(tableSize), left, labels - gap));
            row.cells.push_back(
                box(bar.value, m_typeface.font(tableSize), left + width - values, values, Qt::AlignRight));
            const QRectF track(left + labels, row.above + 2.5 * pt, bars, 6 * pt);
            row.fills.push_back({track, headGround});
            row.fills.push_back(
                {{track.topLeft(), QSizeF(bars * std::clamp(bar.share, 0.0, 1.0), track.height())}, accent});
        }
        left += width + 3 * gap;
    }
    m_items.push_back({std::move(row), at == 0, -1});
}

// Japanese may break nearly anywhere; dates, short words from abroad and what stands between blanks are kept whole.
double Printer::widestWord(const QString &text, bool isStrong)
{
    static const QRegularExpression whole(
        u"\\d{4}年\\d{1,2}月\\d{1,2}日|[\\x{21}-\\x{2fff}]+|[\\x{30a0}-\\x{30ff}]{2,8}"_s);
    double widest = 0;
    for (auto it = whole.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        auto &known = m_words[isStrong ? 1 : 0];
        auto at = known.constFind(word);
        if (at == known.cend())
            at = known.insert(word, QFontMetricsF(m_typeface.font(tableSize, isStrong)).horizontalAdvance(word));
        widest = std::max(widest, *at);
    }
    return widest;
}

// By their shares, but wide enough for the longest word in them, as far as the others can give.
std::vector<double> Printer::columnWidths(const Table &table)
{
    constexpr double most = contentWidth / 3; // for a word: a hash is broken
    double shares = 0;
    for (const Table::Column &column : table.columns) shares += column.share;
    std::vector<double> least;
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Table::Column &column = table.columns[i];
        double word = widestWord(column.heading, true);
        for (const QStringList &row : table.rows) {
            const double other = widestWord(row.value(qsizetype(i)), column.isStrong);
            if (other <= most) word = std::max(word, other);
        }
        const double inset = i > 0 || table.tones.empty() ? padding : padding + 4 * pt;
        least.push_back(word + inset + gap / 2 + pt);
        widths.push_back(std::max(least.back(), contentWidth * column.share / shares));
    }
    const double over = std::accumulate(widths.begin(), widths.end(), -contentWidth);
    double spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) spare += widths[i] - least[i];
    if (over > 0 && spare > 0) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] -= (widths[i] - least[i]) * std::min(1.0, over / spare);
    }
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &width : widths) width *= contentWidth / total;
    return widths;
}

Row Printer::tableRow(const Table &table, const std::vector<double> &widths, const QStringList &cells, bool heading,
                      int indent)
{
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = row.below = padding;
    row.rule = heading ? textInk : lineInk;
    if (heading) row.ground = headGround;
    const double bar = table.tones.empty() ? 0 : 4 * pt;
    double left = margin;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const double inset = i > 0 ? padding : padding + bar + indent * step;
        const QFont font = m_typeface.font(tableSize, heading || table.columns[i].isStrong);
        row.cells.push_back(box(cells.value(qsizetype(i)), font, left + inset, widths[i] - inset - gap / 2,
                                table.columns[i].numbers ? Qt::AlignRight : Qt::AlignLeft));
        left += widths[i];
    }
    return row;
}

void Printer::add(const Table &table)
{
    QStringList headings;
    for (const Table::Column &column : table.columns) headings << column.heading;
    const int heading = int(m_items.size());
    const std::vector<double> widths = columnWidths(table);
    m_items.push_back({tableRow(table, widths, headings, true), true, -1});
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        Row row = tableRow(table, widths, table.rows[i], false, i < table.indents.size() ? table.indents[i] : 0);
        if (i < table.tones.size()) row.bar = colourOf(table.tones[i]);
        m_items.push_back({std::move(row), false, heading});
    }
    Row space;
    space.above = 6 * pt;
    m_items.push_back({std::move(space), false, -1});
}

// They stay on one page with what is signed.
void Printer::add(const Blanks &blanks)
{
    const double labels = 132 * pt;
    for (const Blanks::Line &line : blanks.lines) {
        Row row;
        row.left = margin;
        row.width = contentWidth;
        row.above = 9 * pt;
        row.below = 4 * pt;
        row.least = line.high * 13 * pt;
        row.rule = textInk;
        row.cells.push_back(box(line.label, m_typeface.font(bodySize, true), margin, labels - gap));
        row.cells.push_back(box(line.value, m_typeface.font(10), margin + labels, contentWidth - labels));
        m_items.push_back({std::move(row), true, -1});
    }
}

void Printer::add(const Code &code)
{
    constexpr double size = 92 * pt;
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = 12 * pt;
    row.least = size;
    row.code = std::make_shared<const QrCode>(code.text);
    row.cells.push_back(
        box(code.words.join(u'\n'), m_typeface.font(smallSize), margin + size + gap, contentWidth - size - gap));
    m_items.push_back({std::move(row), false, -1});
}

// At most as high as a page beside its heading and what is said of it.
void Printer::add(const Picture &picture)
{
    if (picture.image.isNull()) return;
    constexpr double highest = 540 * pt;
    const QSizeF size = QSizeF(picture.image.size()).scaled(contentWidth, highest, Qt::KeepAspectRatio);
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = 8 * pt;
    row.least = size.height();
    row.picture = picture.image;
    row.cells.push_back(box(QString(), m_typeface.font(bodySize), margin, contentWidth));
    m_items.push_back({std::move(row), false, -1});
}

void Printer::add(const ForeignPages &pages)
{
    Item item;
    item.insertion = {pages.pdf, pages.pages, 0};
    m_items.push_back(std::move(item));
}

void Printer::add(const NewPage &)
{
    m_items.push_back({Row(), false, -1, true});
}

} // namespace koshin::report
