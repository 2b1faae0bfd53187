// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetwriter.h"

#include <algorithm>

namespace koshin::sheets {

namespace {

constexpr qsizetype enoughToWrite = 1 << 16;

// A text with the marks of the form in it would be taken for several.
QByteArray plain(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    for (char &c : bytes) {
        const bool isControl = (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f';
        if (isControl) c = ' ';
    }
    return bytes;
}

} // namespace

void SheetWriter::beginWorkbook()
{
    put(QByteArray(heading) + "workbook\n");
}

void SheetWriter::beginSheet(int place, const QString &name)
{
    put(sheetMark + QByteArray::number(place) + betweenParts + plain(name) + endOfRecord);
}

void SheetWriter::row(qint64 number, QStringList cells)
{
    while (!cells.isEmpty() && cells.back().isEmpty()) cells.removeLast();
    if (cells.isEmpty()) return;
    m_cells += cells.size();
    if (m_cells > greatestCells) throw Fault(costly);
    QByteArray record = QByteArray::number(number);
    for (const QString &cell : cells) record += betweenParts + plain(cell);
    put(record + endOfRecord);
}

void SheetWriter::merged(qint64 firstRow, int firstColumn, qint64 lastRow, int lastColumn)
{
    put(mergeMark + QByteArray::number(firstRow) + betweenParts + QByteArray::number(firstColumn) + betweenParts
        + QByteArray::number(lastRow) + betweenParts + QByteArray::number(lastColumn) + endOfRecord);
}

void SheetWriter::text(const QByteArray &encoding, const QString &contents)
{
    SheetWriter writer;
    writer.put(QByteArray(heading) + "text " + encoding + '\n');
    writer.put(contents.toUtf8());
    writer.flush();
}

void SheetWriter::fault(const Fault &fault)
{
    SheetWriter writer;
    writer.put(QByteArray(heading) + "fault " + fault.what() + ' ' + fault.detail().simplified() + '\n');
    writer.flush();
}

void SheetWriter::flush()
{
    std::fwrite(m_waiting.constData(), 1, std::size_t(m_waiting.size()), stdout);
    std::fflush(stdout);
    m_waiting.clear();
}

void SheetWriter::put(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() >= enoughToWrite) flush();
}

} // namespace koshin::sheets
