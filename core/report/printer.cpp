// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printer.h"

#include "report/pdftext.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <numeric>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

// A4 with 15 mm at the sides, in units.
constexpr double paperWidth = 595 * pt;
constexpr double paperHeight = 842 * pt;
constexpr double margin = 42 * pt;
constexpr double contentWidth = paperWidth - 2 * margin;
constexpr double contentTop = 60 * pt;
constexpr double contentBottom = paperHeight - 52 * pt;
constexpr double step = 14 * pt;   // one indent
constexpr double gap = 8 * pt;     // between columns
constexpr double padding = 3 * pt; // of a table's cells

constexpr double bodySize = 9;
constexpr double tableSize = 8;
constexpr double smallSize = 7.5;

const QColor ink(0x1b, 0x1f, 0x24);
const QColor quiet(0xc4, 0xca, 0xd1);
const QColor headGround(0xee, 0xf1, 0xf4);
const QColor noticeGround(0xff, 0xf6, 0xde);
const QColor noticeBar(0xb7, 0x79, 0x00);

// Qt writes the fonts of a PDF in the order of a hash, which otherwise differs from run to run.
struct OneOrderOfHashes
{
    OneOrderOfHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~OneOrderOfHashes() { QHashSeed::resetRandomGlobalSeed(); }
};

} // namespace

TextBox Printer::box(const QString &text, const QFont &font, double left, double width, Qt::Alignment alignment)
{
    return TextBox(m_typeface.drawable(text, font), font, left, width, alignment);
}

void Printer::add(const Heading &heading)
{
    constexpr double sizes[] = {18, 12.5, 10.5, 9};
    constexpr double above[] = {0, 16, 12, 9};
    const int level = std::clamp(heading.level, 0, 3);
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = above[level] * pt;
    row.below = (level == 3 ? 2 : 4) * pt;
    if (level == 1) row.rule = ink;
    row.cells.push_back(box(heading.text, m_typeface.font(sizes[level], true), margin, contentWidth));
    m_items.push_back({std::move(row), true, -1});
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
    for (const auto &[label, value] : values.rows) {
        if (value.isEmpty()) continue;
        Row row;
        row.left = left;
        row.width = paperWidth - margin - left;
        row.above = row.below = 1 * pt;
        row.cells.push_back(box(label, m_typeface.font(bodySize, true), left, labels - gap));
        row.cells.push_back(box(value, m_typeface.font(bodySize), left + labels, row.width - labels));
        m_items.push_back({std::move(row), false, -1});
    }
}

Row Printer::tableRow(const Table &table, const QStringList &cells, bool heading)
{
    const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                          [](double sum, const Table::Column &column) { return sum + column.share; });
    const QFont font = m_typeface.font(tableSize, heading);
    Row row;
    row.left = margin;
    row.width = contentWidth;
    row.above = row.below = padding;
    row.rule = heading ? ink : quiet;
    if (heading) row.ground = headGround;
    double left = margin;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const double width = contentWidth * table.columns[i].share / shares;
        row.cells.push_back(box(cells.value(qsizetype(i)), font, left + padding, width - padding - gap / 2,
                                table.columns[i].numbers ? Qt::AlignRight : Qt::AlignLeft));
        left += width;
    }
    return row;
}

void Printer::add(const Table &table)
{
    QStringList headings;
    for (const Table::Column &column : table.columns) headings << column.heading;
    const int heading = int(m_items.size());
    m_items.push_back({tableRow(table, headings, true), true, -1});
    for (const QStringList &cells : table.rows) {
        m_items.push_back({tableRow(table, cells, false), false, heading});
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
        row.rule = ink;
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

void Printer::add(const NewPage &)
{
    m_items.push_back({Row(), false, -1, true});
}

double Printer::heightWithNext(std::size_t item) const
{
    const double alone = m_items[item].row.height();
    double height = alone;
    for (std::size_t i = item; m_items[i].withNext && i + 1 < m_items.size(); ++i) {
        height += m_items[i + 1].row.height();
    }
    return height > contentBottom - contentTop ? alone : height; // no page could hold them together
}

void Printer::newPage(std::size_t item)
{
    m_pages.emplace_back();
    m_top = contentTop;
    const int heading = m_items[item].tableHeading;
    if (heading < 0) return;
    const Row &row = m_items[std::size_t(heading)].row;
    m_pages.back().push_back({std::size_t(heading), m_top, 0, row.lines()});
    m_top += row.height();
}

void Printer::place(std::size_t item)
{
    const Row &row = m_items[item].row;
    if (m_items[item].endsPage) {
        newPage(item);
        return;
    }
    if (row.cells.empty() && m_top + row.height() > contentBottom) return; // space ends with the page
    if (!m_pages.back().empty() && m_top + heightWithNext(item) > contentBottom) newPage(item);
    if (m_top + row.height() > contentBottom) {
        placeInParts(item);
        return;
    }
    m_pages.back().push_back({item, m_top, 0, row.lines()});
    m_top += row.height();
}

// A row that no page can hold: as many lines on each as there is room for.
void Printer::placeInParts(std::size_t item)
{
    const Row &row = m_items[item].row;
    for (int first = 0; first < row.lines();) {
        int end = first + 1;
        while (end < row.lines() && m_top + row.height(first, end + 1) <= contentBottom) ++end;
        m_pages.back().push_back({item, m_top, first, end});
        m_top += row.height(first, end);
        first = end;
        if (first < row.lines()) newPage(item);
    }
}

void Printer::arrange()
{
    m_pages.assign(1, {});
    m_top = contentTop;
    for (std::size_t i = 0; i < m_items.size(); ++i) place(i);
}

void Printer::paintPage(QPainter &painter, std::size_t page)
{
    const QFont font = m_typeface.font(smallSize);
    const TextBox header = box(m_header, font, margin, contentWidth);
    const TextBox program = box(m_program, font, margin, contentWidth);
    QFont numbers = font;
    numbers.setWordSpacing(2 * pt); // the typeface's own spaces are too narrow beside a stroke
    const TextBox number =
        box(u"%1 / %2"_s.arg(page + 1).arg(m_pages.size()), numbers, margin, contentWidth, Qt::AlignRight);
    painter.setPen(QPen(quiet, 0.5 * pt));
    const double headerBottom = contentTop - 14 * pt;
    painter.drawLine(QPointF(margin, headerBottom), QPointF(paperWidth - margin, headerBottom));
    painter.setPen(ink);
    header.paint(painter, headerBottom - 3 * pt - header.height());
    for (const Placed &placed : m_pages[page]) {
        m_items[placed.item].row.paint(painter, placed.top, placed.first, placed.end);
    }
    const double footerTop = contentBottom + 14 * pt;
    painter.setPen(ink);
    program.paint(painter, footerTop);
    number.paint(painter, footerTop);
}

bool Printer::measure(const Document &document, const GoesOn &goesOn)
{
    m_items.clear();
    for (const Block &block : document.blocks) {
        if (goesOn && !goesOn()) return false;
        std::visit([this](const auto &b) { add(b); }, block);
    }
    for (const QString &text : {m_header, m_program}) (void)m_typeface.drawable(text, m_typeface.font(smallSize));
    return true;
}

bool Printer::layOut(const Document &document, const GoesOn &goesOn)
{
    m_title = document.title;
    m_header = document.header;
    m_program = document.program;
    m_pages.clear();
    do {
        if (!measure(document, goesOn)) return false;
    } while (m_typeface.compose());
    arrange();
    return true;
}

QSizeF Printer::paper()
{
    return {paperWidth / pt, paperHeight / pt};
}

void Printer::print(QIODevice &device)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        const OneOrderOfHashes order;
        paint(buffer);
    }
    device.write(withoutTime(m_typeface.withTypedText(pdf)));
}

void Printer::paint(QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(int(72 * pt));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(m_title);
    writer.setCreator(m_program);
    QPainter painter(&writer);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (page > 0) writer.newPage();
        paintPage(painter, page);
    }
}

} // namespace koshin::report
