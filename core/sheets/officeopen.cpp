// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/numberform.h"
#include "sheets/readers.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace koshin::sheets {

using namespace Qt::StringLiterals;

namespace {

struct SheetEntry
{
    QString name;
    QString relation;
    QString path;
};

/// What the members beside the sheets say.
struct Book
{
    std::vector<SheetEntry> sheets;
    QHash<QString, QString> targets; ///< of relations, by their ids
    std::vector<QString> strings;
    QHash<int, QString> codes; ///< of number formats, by their ids
    std::vector<int> forms;    ///< ids of number formats, by the style of a cell
    bool from1904 = false;
};

void check(const QXmlStreamReader &xml)
{
    if (xml.hasError()) throw Fault(broken, xml.errorString().toUtf8());
}

// `_x000D_` stands for a sign that XML has no room for, `_x005F_` for the line that begins such a form.
QString unescaped(const QString &text)
{
    static const QRegularExpression form(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains(u"_x"_s)) return text;
    QString plain;
    qsizetype at = 0;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += text.sliced(at, match.capturedStart() - at);
        plain += QChar(char16_t(match.capturedView(1).toUShort(nullptr, 16)));
        at = match.capturedEnd();
    }
    return plain + text.sliced(at);
}

// The runs of a text, without the reading aids above them.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == u"rPh" || xml.name() == u"phoneticPr") xml.skipCurrentElement();
            else if (xml.name() == u"t") text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else ++depth;
            break;
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
    return unescaped(text);
}

void readWorkbook(QIODevice &contents, Book &book)
{
    QXmlStreamReader xml(&contents);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"workbookPr") {
            const QStringView from = attribute(xml, u"date1904");
            book.from1904 = from == u"1" || from == u"true";
        } else if (xml.name() == u"sheet") {
            const QStringView state = attribute(xml, u"state");
            if (state.isEmpty() || state == u"visible")
                book.sheets.push_back(
                    {attribute(xml, u"name").toString(),
                     xml.attributes()
                         .value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"id"_s)
                         .toString(),
                     {}});
            if (!book.sheets.empty() && book.sheets.back().relation.isEmpty())
                book.sheets.back().relation = attribute(xml, u"id").toString();
        }
    }
    check(xml);
}

void readRelations(QIODevice &contents, Book &book)
{
    QXmlStreamReader xml(&contents);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship") continue;
        if (attribute(xml, u"TargetMode") == u"External") continue;
        book.targets.insert(attribute(xml, u"Id").toString(), attribute(xml, u"Target").toString());
    }
    check(xml);
}

void readStrings(QIODevice &contents, Book &book)
{
    QXmlStreamReader xml(&contents);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            book.strings.push_back(richText(xml));
    }
    check(xml);
}

void readStyles(QIODevice &contents, Book &book)
{
    QXmlStreamReader xml(&contents);
    bool isCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs") isCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"numFmt")
            book.codes.insert(attribute(xml, u"numFmtId").toInt(), attribute(xml, u"formatCode").toString());
        else if (xml.name() == u"xf" && isCells) book.forms.push_back(attribute(xml, u"numFmtId").toInt());
    }
    check(xml);
}

/// Reads one sheet row by row.
class SheetReader
{
public:
    SheetReader(QIODevice &contents, const Book &book, const std::vector<NumberForm> &forms, SheetWriter &writer)
        : m_xml(&contents), m_book(book), m_forms(forms), m_writer(writer)
    {
    }

    void read()
    {
        qint64 number = 0;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (m_xml.name() == u"row") {
                const qint64 given = attribute(m_xml, u"r").toLongLong();
                number = given > number ? given : number + 1;
                readRow(number);
            } else if (m_xml.name() == u"mergeCell") {
                readMerge(attribute(m_xml, u"ref").toString());
            }
        }
        check(m_xml);
    }

private:
    void readRow(qint64 number)
    {
        QStringList cells;
        int next = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            const int named = columnOf(attribute(m_xml, u"r"));
            const int column = named >= 0 ? named : next;
            next = column + 1;
            const QString value = readCell();
            if (column >= greatestColumns || value.isEmpty()) continue;
            while (cells.size() <= column) cells += QString();
            cells[column] = value;
        }
        m_writer.row(number, std::move(cells));
    }

    QString readCell()
    {
        const QString type = attribute(m_xml, u"t").toString();
        const int style = attribute(m_xml, u"s").toInt();
        QString value;
        QString formula;
        QString inlined;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == u"f") formula = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == u"is") inlined = richText(m_xml);
            else m_xml.skipCurrentElement();
        }
        if (value.isEmpty() && inlined.isEmpty())
            return formula.isEmpty() || type == u"str" ? QString() : u'=' + formula;
        if (type == u"s") {
            const auto at = std::size_t(value.toULongLong());
            return at < m_book.strings.size() ? m_book.strings[at] : QString();
        }
        if (type == u"inlineStr") return inlined;
        if (type == u"b") return value == u"1" ? u"true"_s : u"false"_s;
        if (type == u"d") return value.replace(u'T', u' ');
        if (type == u"str") return unescaped(value);
        if (type == u"e") return value;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber) return value;
        const NumberForm plain;
        const bool isStyled = style >= 0 && std::size_t(style) < m_forms.size();
        return written(number, isStyled ? m_forms[std::size_t(style)] : plain, m_book.from1904);
    }

    void readMerge(const QString &range)
    {
        const QString first = range.section(u':', 0, 0);
        const QString last = range.section(u':', 1, 1);
        const auto rowOf = [](const QString &reference) {
            QString digits;
            for (const QChar c : reference) {
                if (c.isDigit()) digits += c;
            }
            return digits.toLongLong();
        };
        if (columnOf(first) < 0 || columnOf(last) < 0) return;
        m_writer.merged(rowOf(first), columnOf(first) + 1, rowOf(last), columnOf(last) + 1);
    }

    QXmlStreamReader m_xml;
    const Book &m_book;
    const std::vector<NumberForm> &m_forms;
    SheetWriter &m_writer;
};

// A target is told from the folder of the workbook, or from the root of the package.
QString resolved(const QString &target)
{
    return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(u"xl/"_s + target);
}

} // namespace

QStringView attribute(const QXmlStreamReader &xml, QStringView name)
{
    // The attributes are shared with the reader, so that a view of a value outlives this list.
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name) return one.value();
    }
    return {};
}

int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z') break;
        column = column * 26 + (letter - u'A' + 1);
        if (++letters > 3) return -1;
    }
    return column - 1;
}

void readOfficeOpen(const PackageFile &package, SheetWriter &writer)
{
    Book book;
    package.visit([&book](const QString &name, QIODevice &contents) {
        const QString lower = name.toLower();
        if (lower == u"xl/workbook.xml") readWorkbook(contents, book);
        else if (lower == u"xl/_rels/workbook.xml.rels") readRelations(contents, book);
        else if (lower == u"xl/sharedstrings.xml") readStrings(contents, book);
        else if (lower == u"xl/styles.xml") readStyles(contents, book);
    });
    if (book.sheets.empty()) throw Fault(broken, "no sheet");
    for (SheetEntry &sheet : book.sheets) sheet.path = resolved(book.targets.value(sheet.relation));
    std::vector<NumberForm> forms;
    for (const int id : book.forms)
        forms.push_back(book.codes.contains(id) ? NumberForm::ofCode(book.codes.value(id)) : NumberForm::ofId(id));
    std::size_t read = 0;
    package.visit([&](const QString &name, QIODevice &contents) {
        const auto sheet = std::ranges::find_if(
            book.sheets, [&name](const SheetEntry &one) { return one.path.compare(name, Qt::CaseInsensitive) == 0; });
        if (sheet == book.sheets.end()) return;
        ++read;
        writer.beginSheet(int(sheet - book.sheets.begin()), sheet->name);
        SheetReader(contents, book, forms, writer).read();
    });
    if (read == 0) throw Fault(broken, "no sheet");
}

} // namespace koshin::sheets
