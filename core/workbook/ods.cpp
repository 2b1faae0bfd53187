// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenDocument form of a workbook (ISO/IEC 26300, OASIS ODF 1.3), as far as it is needed.
#include "workbook/workbook.h"
#include "workbook/zipping.h"

#include <QLocale>

#include <cerrno>
#include <cmath>
#include <cstring>

namespace koshin::workbook {

namespace {

using namespace Qt::StringLiterals;

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                               "\n";
const QByteArray namespaces = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                              R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
                              R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
                              R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
                              R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
                              R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
                              R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
                              R"( xmlns:dc="http://purl.org/dc/elements/1.1/")"
                              R"( xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0")"
                              R"( xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3")";

QChar inXml(QChar sign)
{
    const bool isControl = sign < u' ' && sign != u'\n' && sign != u'\t' && sign != u'\r';
    return isControl || sign.unicode() >= 0xfffe ? QChar(QChar::ReplacementCharacter) : sign;
}

void appendSign(QString &into, QChar sign)
{
    switch (sign.unicode()) {
    case u'&': into += u"&amp;"_s; return;
    case u'<': into += u"&lt;"_s; return;
    case u'>': into += u"&gt;"_s; return;
    case u'"': into += u"&quot;"_s; return;
    default: into += inXml(sign);
    }
}

// With line breaks and tabs as they are.
QString attribute(const QString &text)
{
    QString made;
    for (const QChar sign : text) {
        if (sign == u'\n') made += u"&#10;"_s;
        else if (sign == u'\r') made += u"&#13;"_s;
        else if (sign == u'\t') made += u"&#9;"_s;
        else appendSign(made, sign);
    }
    return made;
}

// A reader takes blanks in a row, and those at either end of a paragraph, for one or none.
void appendParagraphs(QString &into, const QString &text)
{
    into += u"<text:p>"_s;
    const qsizetype end = text.size();
    for (qsizetype i = 0; i < end; ++i) {
        const QChar sign = text[i];
        if (sign == u'\n') into += u"</text:p><text:p>"_s;
        else if (sign == u'\t') into += u"<text:tab/>"_s;
        else if (sign == u' ') {
            const bool isAtEdge = i == 0 || i + 1 == end || text[i - 1].isSpace() || text[i + 1] == u'\n';
            into += isAtEdge ? u"<text:s/>"_s : u" "_s;
        } else if (sign != u'\r') appendSign(into, sign);
    }
    into += u"</text:p>"_s;
}

QString numberText(double number)
{
    constexpr double exactWholes = 1e15;
    const bool isWhole = std::floor(number) == number && std::abs(number) < exactWholes;
    return isWhole ? QString::number(qint64(number)) : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

// A, …, Z, AA, …
QString columnName(std::size_t column)
{
    constexpr std::size_t letters = 26;
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % letters)));
    return name;
}

QString quotedName(const QString &sheet)
{
    QString name = sheet;
    return u'\'' + name.replace(u'\'', u"''"_s) + u'\'';
}

/// Makes `content.xml`, in pieces of UTF-8.
class ContentWriter
{
public:
    ContentWriter(const Workbook &book, const RowProgress &progress) : m_book(book), m_progress(progress)
    {
        for (const Sheet &sheet : book.sheets) m_total += qint64(sheet.rows.size());
    }

    /// Empty where somebody ended it.
    QByteArray write()
    {
        m_xml = declaration + "<office:document-content" + namespaces + ">";
        styles();
        m_xml += "<office:body><office:spreadsheet>";
        for (std::size_t i = 0; i < m_book.sheets.size(); ++i) {
            if (!sheet(i)) return {};
        }
        filters();
        m_xml += "</office:spreadsheet></office:body></office:document-content>";
        return std::move(m_xml);
    }

private:
    void take()
    {
        m_xml += m_piece.toUtf8();
        m_piece.clear();
    }

    void styles()
    {
        m_piece +=
            u"<office:automatic-styles>"
            "<number:date-style style:name=\"iso\"><number:year number:style=\"long\"/><number:text>-</number:text>"
            "<number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/>"
            "</number:date-style>"
            "<style:style style:name=\"day\" style:family=\"table-cell\" style:parent-style-name=\"Default\" "
            "style:data-style-name=\"iso\"/>"
            "<style:style style:name=\"heading\" style:family=\"table-cell\" style:parent-style-name=\"Default\">"
            "<style:table-cell-properties fo:background-color=\"#e8edf2\" fo:border-bottom=\"0.5pt solid #000000\"/>"
            "<style:text-properties fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"/></style:style>"
            "<style:style style:name=\"sum\" style:family=\"table-cell\" style:parent-style-name=\"Default\">"
            "<style:table-cell-properties fo:border-top=\"0.5pt solid #000000\"/>"
            "<style:text-properties fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"/></style:style>"
            "<style:style style:name=\"wrapped\" style:family=\"table-cell\" style:parent-style-name=\"Default\">"
            "<style:table-cell-properties fo:wrap-option=\"wrap\"/></style:style>"
            "<style:style style:name=\"row\" style:family=\"table-row\"><style:table-row-properties "
            "style:row-height=\"0.5cm\" style:use-optimal-row-height=\"false\"/></style:style>"_s;
        for (std::size_t i = 0; i < m_book.sheets.size(); ++i) {
            const Sheet &sheet = m_book.sheets[i];
            for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
                constexpr double centimetresPerLetter = 0.2;
                m_piece +=
                    u"<style:style style:name=\"c%1-%2\" style:family=\"table-column\"><style:table-column-properties "
                    "style:column-width=\"%3cm\"/></style:style>"_s.arg(i)
                        .arg(c)
                        .arg(sheet.columns[c].width * centimetresPerLetter, 0, 'f', 2);
            }
        }
        m_piece += u"</office:automatic-styles>"_s;
        take();
    }

    bool sheet(std::size_t index)
    {
        constexpr qsizetype pieceSize = 256 * 1024;
        const Sheet &sheet = m_book.sheets[index];
        m_piece += u"<table:table table:name=\""_s + attribute(sheet.name) + u"\">"_s;
        for (std::size_t c = 0; c < sheet.columns.size(); ++c)
            m_piece += u"<table:table-column table:style-name=\"c%1-%2\"/>"_s.arg(index).arg(c);
        m_piece += u"<table:table-header-rows><table:table-row>"_s;
        for (const Column &column : sheet.columns) text(column.heading, u" table:style-name=\"heading\""_s);
        m_piece += u"</table:table-row></table:table-header-rows>"_s;
        const QString rowBegin =
            sheet.isDense ? u"<table:table-row table:style-name=\"row\">"_s : u"<table:table-row>"_s;
        for (const auto &cells : sheet.rows) {
            m_piece += rowBegin;
            row(cells, sheet);
            m_piece += u"</table:table-row>"_s;
            if (m_piece.size() >= pieceSize) take();
            constexpr qint64 rowsBetween = 512;
            if (m_progress && m_done++ % rowsBetween == 0 && !m_progress(m_done, m_total)) return false;
        }
        sums(sheet);
        m_piece += u"</table:table>"_s;
        take();
        return true;
    }

    void empty(std::size_t count)
    {
        if (count == 1) m_piece += u"<table:table-cell/>"_s;
        else if (count > 1) m_piece += u"<table:table-cell table:number-columns-repeated=\"%1\"/>"_s.arg(count);
    }

    void row(const std::vector<Cell> &cells, const Sheet &sheet)
    {
        const QString style = sheet.isDense ? QString() : u" table:style-name=\"wrapped\""_s;
        std::size_t blank = 0;
        for (const Cell &cell : cells) {
            const auto *words = std::get_if<QString>(&cell);
            if (std::holds_alternative<std::monostate>(cell) || (words && words->isEmpty())) {
                ++blank;
                continue;
            }
            empty(std::exchange(blank, 0));
            if (words) text(*words, style);
            else if (const auto *number = std::get_if<double>(&cell))
                value(u"float"_s, u"value"_s, numberText(*number));
            else if (const auto *yes = std::get_if<bool>(&cell))
                value(u"boolean"_s, u"boolean-value"_s, *yes ? u"true"_s : u"false"_s);
            else if (const auto *day = std::get_if<Date>(&cell))
                value(u"date"_s, u"date-value"_s, day->toString(), u" table:style-name=\"day\""_s);
        }
        if (blank == cells.size()) empty(blank); // a row has at least one cell
    }

    void value(const QString &type, const QString &name, const QString &value, const QString &more = {})
    {
        m_piece += u"<table:table-cell"_s + more + u" office:value-type=\""_s + type + u"\" office:"_s + name + u"=\""_s
                   + value + u"\"><text:p>"_s + value + u"</text:p></table:table-cell>"_s;
    }

    // A paragraph knows no CR: where there is one, the value stands beside it as it is.
    void text(const QString &words, const QString &more)
    {
        m_piece += u"<table:table-cell"_s + more + u" office:value-type=\"string\""_s;
        if (words.contains(u'\r')) m_piece += u" office:string-value=\""_s + attribute(words) + u'"';
        m_piece += u'>';
        appendParagraphs(m_piece, words);
        m_piece += u"</table:table-cell>"_s;
    }

    void sums(const Sheet &sheet)
    {
        if (sheet.sums.empty()) return;
        m_piece += u"<table:table-row>"_s;
        std::size_t at = 0;
        for (const Sum &sum : sheet.sums) {
            empty(sum.column - at);
            const QString column = columnName(sum.column);
            const QString formula = u"of:=SUBTOTAL(109;[.%1%2:.%1%3])"_s.arg(column).arg(2).arg(sheet.rows.size() + 1);
            value(u"float"_s, u"value"_s, numberText(sum.value),
                  u" table:style-name=\"sum\" table:formula=\""_s + formula + u'"');
            at = sum.column + 1;
        }
        m_piece += u"</table:table-row>"_s;
    }

    void filters()
    {
        m_piece += u"<table:database-ranges>"_s;
        for (std::size_t i = 0; i < m_book.sheets.size(); ++i) {
            const Sheet &sheet = m_book.sheets[i];
            if (sheet.isNamed || sheet.columns.empty()) continue;
            const QString name = attribute(quotedName(sheet.name));
            m_piece += u"<table:database-range table:name=\"filter%1\" table:target-range-address=\"%2.A1:%2.%3%4\" "
                       "table:display-filter-buttons=\"true\"/>"_s.arg(QString::number(i + 1), name,
                                                                       columnName(sheet.columns.size() - 1),
                                                                       QString::number(sheet.rows.size() + 1));
        }
        m_piece += u"</table:database-ranges>"_s;
        take();
    }

    const Workbook &m_book;
    const RowProgress &m_progress;
    QByteArray m_xml;
    QString m_piece;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

QByteArray metaOf(const Workbook &book)
{
    const QString day = book.day.toString() + u"T00:00:00"_s;
    return declaration + "<office:document-meta" + namespaces + "><office:meta><meta:generator>"
           + attribute(book.program).toUtf8() + "</meta:generator><dc:title>" + attribute(book.title).toUtf8()
           + "</dc:title><meta:creation-date>" + day.toUtf8() + "</meta:creation-date><dc:date>" + day.toUtf8()
           + "</dc:date></office:meta></office:document-meta>";
}

QByteArray stylesOf(const Workbook &book)
{
    const QByteArray font = attribute(book.font).toUtf8();
    return declaration + "<office:document-styles" + namespaces
           + "><office:styles><style:style style:name=\"Default\" style:family=\"table-cell\">"
             "<style:table-cell-properties style:vertical-align=\"top\"/><style:text-properties fo:font-family=\""
           + font + "\" style:font-family-asian=\"" + font
           + "\" fo:font-size=\"10pt\" style:font-size-asian=\"10pt\"/></style:style></office:styles>"
             "</office:document-styles>";
}

QByteArray settingsOf(const Workbook &book)
{
    const auto item = [](const QByteArray &name, const QByteArray &type, const QByteArray &value) {
        return QByteArray("<config:config-item config:name=\"" + name + "\" config:type=\"" + type + "\">" + value
                          + "</config:config-item>");
    };
    QByteArray xml = declaration + "<office:document-settings" + namespaces
                     + "><office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
                       "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
                     + item("ViewId", "string", "view1") + "<config:config-item-map-named config:name=\"Tables\">";
    for (const Sheet &sheet : book.sheets) {
        xml += "<config:config-item-map-entry config:name=\"" + attribute(sheet.name).toUtf8() + "\">"
               + item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", "1")
               + item("ActiveSplitRange", "short", "2") + item("PositionBottom", "int", "1")
               + "</config:config-item-map-entry>";
    }
    return xml
           + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
             "</config:config-item-set></office:settings></office:document-settings>";
}

QByteArray manifestOf(const QByteArray &mediaType)
{
    QByteArray xml =
        declaration
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
          "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
          "manifest:media-type=\""
        + mediaType + "\"/>";
    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
        xml +=
            QByteArray("<manifest:file-entry manifest:full-path=\"") + part + "\" manifest:media-type=\"text/xml\"/>";
    }
    return xml + "</manifest:manifest>";
}

} // namespace

// The first part says what the file is, the second who made it; both lie there as they are (ODF 1.3, part 2, 3.3).
tl::expected<QByteArray, WhyNot> ods(const Workbook &book, const RowProgress &progress)
{
    const QByteArray mediaType = "application/vnd.oasis.opendocument.spreadsheet";
    QByteArray content = ContentWriter(book, progress).write();
    if (content.isEmpty()) return tl::unexpected(WhyNot());
    const QByteArray zip = zipOf({{u"mimetype"_s, mediaType, false},
                                  {u"meta.xml"_s, metaOf(book), false},
                                  {u"content.xml"_s, std::move(content)},
                                  {u"styles.xml"_s, stylesOf(book)},
                                  {u"settings.xml"_s, settingsOf(book)},
                                  {u"META-INF/manifest.xml"_s, manifestOf(mediaType)}},
                                 book.day);
    if (zip.isEmpty()) return tl::unexpected(QString::fromLocal8Bit(std::strerror(EFBIG)));
    return zip;
}

} // namespace koshin::workbook
