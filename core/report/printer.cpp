// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printer.h"

#include "report/pagelayout.h"
#include "report/pdftext.h"
#include "text/language.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

// Qt writes the fonts of a PDF in the order of a hash, which otherwise differs from run to run.
struct OneOrderOfHashes
{
    OneOrderOfHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~OneOrderOfHashes() { QHashSeed::resetRandomGlobalSeed(); }
};

} // namespace

double Printer::heightWithNext(std::size_t item) const
{
    constexpr double most = (contentBottom - contentTop) * 0.45; // more would leave too much of a page empty
    const double alone = m_items[item].row.height();
    double height = alone;
    for (std::size_t i = item; m_items[i].withNext && i + 1 < m_items.size(); ++i) {
        const double next = m_items[i + 1].row.height();
        if (m_items[i + 1].mayPart && height + next > most && height > most / 4) break;
        height += next;
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
    const Item &it = m_items[item];
    const Row &row = it.row;
    if (it.endsPage) {
        if (!m_pages.back().empty()) newPage(item);
        return;
    }
    if (it.insertion.pages > 0) {
        m_insertions.push_back(it.insertion);
        m_insertions.back().after = m_pages.size();
        m_top = contentBottom;
        return;
    }
    if (row.cells.empty() && m_top + row.height() > contentBottom) return; // space ends with the page
    if (!m_pages.back().empty() && m_top + heightWithNext(item) > contentBottom) newPage(item);
    if (m_top + row.height() > contentBottom) {
        placeInParts(item);
        return;
    }
    if (it.level >= 0) m_bookmarks.push_back({it.title, it.level, m_pages.size() - 1, m_top / pt});
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
    m_insertions.clear();
    m_bookmarks.clear();
    m_top = contentTop;
    for (std::size_t i = 0; i < m_items.size(); ++i) place(i);
}

int Printer::foreignPagesBefore(std::size_t page) const
{
    int count = 0;
    for (const Insertion &insertion : m_insertions)
        if (insertion.after <= page) count += insertion.pages;
    return count;
}

void Printer::paintPage(QPainter &painter, std::size_t page)
{
    const QFont font = m_typeface.font(smallSize);
    const TextBox header = quietBox(m_header, smallSize, margin, contentWidth);
    const TextBox program = quietBox(m_program, smallSize, margin, contentWidth);
    QFont numbers = font;
    numbers.setWordSpacing(2 * pt); // the typeface's own spaces are too narrow beside a stroke
    const TextBox number = box(u"%1 / %2"_s.arg(int(page) + 1 + foreignPagesBefore(page))
                                   .arg(int(m_pages.size()) + foreignPagesBefore(m_pages.size())),
                               numbers, margin, contentWidth, Qt::AlignRight);
    painter.setPen(QPen(lineInk, 0.5 * pt));
    const double headerBottom = contentTop - 14 * pt;
    painter.drawLine(QPointF(margin, headerBottom), QPointF(paperWidth - margin, headerBottom));
    header.paint(painter, headerBottom - 3 * pt - header.height());
    for (const Placed &placed : m_pages[page]) {
        m_items[placed.item].row.paint(painter, placed.top, placed.first, placed.end);
    }
    const double footerTop = contentBottom + 14 * pt;
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
    m_language = codeName(languageInUse());
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

Result<> Printer::print(QIODevice &device)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        const OneOrderOfHashes order;
        paint(buffer);
    }
    const auto whole = finished(m_typeface.withTypedText(pdf), {m_language, m_bookmarks, m_insertions});
    if (!whole) return Failure(whole.error());
    device.write(*whole);
    return {};
}

void Printer::paint(QIODevice &device)
{
    QPdfWriter writer(&device);
    if (m_insertions.empty()) writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
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
