// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/readers.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace koshin::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRepeated = 100'000; ///< of rows with contents

int count(const QXmlStreamReader &xml, QStringView name)
{
    return std::max(1, attribute(xml, name).toInt());
}

/// `PT02H30M00S` as `2:30`.
QString clockOf(const QString &period)
{
    static const QRegularExpression form(u"^PT(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:[.,]\\d+)?S)?$"_s);
    const auto match = form.match(period);
    if (!match.hasMatch()) return period;
    const QString seconds = match.captured(3);
    const QString clock =
        u"%1:%2"_s.arg(match.captured(1).toLongLong()).arg(match.captured(2).toInt(), 2, 10, QLatin1Char('0'));
    return seconds.toInt() == 0 ? clock : clock + u":%1"_s.arg(seconds.toInt(), 2, 10, QLatin1Char('0'));
}

/// Reads the sheets of `content.xml`.
class ContentReader
{
public:
    ContentReader(QIODevice &contents, SheetWriter &writer) : m_xml(&contents), m_writer(writer) {}

    void read()
    {
        int place = 0;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != u"table") continue;
            m_writer.beginSheet(place++, attribute(m_xml, u"name").toString());
            readTable();
        }
        if (m_xml.hasError()) throw Fault(broken, m_xml.errorString().toUtf8());
        if (place == 0) throw Fault(broken, "no sheet");
    }

private:
    // Rows may lie in groups and in the part that is repeated on each page.
    void readTable()
    {
        qint64 number = 0;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_xml.name() == u"table-row") readRow(number);
                else if (m_xml.name() == u"table-row-group" || m_xml.name() == u"table-header-rows"
                         || m_xml.name() == u"table-rows")
                    ++depth;
                else m_xml.skipCurrentElement();
                break;
            case QXmlStreamReader::EndElement: --depth; break;
            default: break;
            }
        }
    }

    void readRow(qint64 &number)
    {
        const qint64 repeated = count(m_xml, u"number-rows-repeated");
        QStringList cells;
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            const bool isCovered = m_xml.name() == u"covered-table-cell";
            if (m_xml.name() != u"table-cell" && !isCovered) {
                m_xml.skipCurrentElement();
                continue;
            }
            const int times = count(m_xml, u"number-columns-repeated");
            const int rows = count(m_xml, u"number-rows-spanned");
            const int columns = count(m_xml, u"number-columns-spanned");
            if (!isCovered && rows > 1)
                m_writer.merged(number + 1, int(column) + 1, number + rows, int(column) + columns);
            const QString value = readCell();
            for (int i = 0; i < times && !isCovered && !value.isEmpty() && column + i < greatestColumns; ++i) {
                while (cells.size() <= column + i) cells += QString();
                cells[column + i] = value;
            }
            column += times;
        }
        const bool isEmpty = std::ranges::all_of(cells, [](const QString &cell) { return cell.isEmpty(); });
        if (!isEmpty && repeated > mostRepeated) throw Fault(costly);
        for (qint64 i = 0; i < repeated && !isEmpty; ++i) m_writer.row(number + i + 1, cells);
        number += repeated;
    }

    QString readCell()
    {
        const QString type = attribute(m_xml, u"value-type").toString();
        const QString value = attribute(m_xml, u"value").toString();
        const QString day = attribute(m_xml, u"date-value").toString();
        const QString time = attribute(m_xml, u"time-value").toString();
        const QString currency = attribute(m_xml, u"currency").toString();
        const QString string = attribute(m_xml, u"string-value").toString();
        const QString truth = attribute(m_xml, u"boolean-value").toString();
        const QString shown = readText();
        const QString text = string.isEmpty() ? shown : string;
        if (type == u"date" && !day.isEmpty()) return QString(day).replace(u'T', u' ');
        if (type == u"time" && !time.isEmpty()) return clockOf(time);
        if (type == u"currency" && !value.isEmpty()) return currency.isEmpty() ? value : currency + u' ' + value;
        if ((type == u"float" || type == u"percentage") && !value.isEmpty()) return value;
        if (type == u"boolean") return truth;
        return text;
    }

    // The paragraphs of a cell, without its remarks and drawings.
    QString readText()
    {
        QStringList paragraphs;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p") paragraphs += readParagraph();
            else m_xml.skipCurrentElement();
        }
        return paragraphs.join(u'\n');
    }

    QString readParagraph()
    {
        QString text;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_xml.name() == u"annotation" || m_xml.name() == u"ruby-text") {
                    m_xml.skipCurrentElement();
                    break;
                }
                if (m_xml.name() == u"s") text += QString(std::min(count(m_xml, u"c"), 1'000), u' ');
                else if (m_xml.name() == u"tab") text += u'\t';
                else if (m_xml.name() == u"line-break") text += u'\n';
                ++depth;
                break;
            case QXmlStreamReader::EndElement: --depth; break;
            case QXmlStreamReader::Characters: text += m_xml.text(); break;
            default: break;
            }
        }
        return text;
    }

    QXmlStreamReader m_xml;
    SheetWriter &m_writer;
};

} // namespace

void readOpenDocument(const PackageFile &package, SheetWriter &writer)
{
    package.visit([](const QString &name, QIODevice &contents) {
        if (name == u"META-INF/manifest.xml" && contents.readAll().contains("encryption-data")) throw Fault(locked);
    });
    bool isRead = false;
    package.visit([&](const QString &name, QIODevice &contents) {
        if (name != u"content.xml" || isRead) return;
        isRead = true;
        ContentReader(contents, writer).read();
    });
    if (!isRead) throw Fault(broken, "no sheet");
}

PackageKind kindOf(const PackageFile &package)
{
    PackageKind kind = PackageKind::Neither;
    package.visit([&kind](const QString &name, QIODevice &contents) {
        if (name.compare(u"xl/workbook.xml"_s, Qt::CaseInsensitive) == 0) kind = PackageKind::OfficeOpen;
        if (name == u"mimetype" && contents.read(200).contains("opendocument.spreadsheet"))
            kind = PackageKind::OpenDocument;
    });
    return kind;
}

} // namespace koshin::sheets
