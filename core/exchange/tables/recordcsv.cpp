// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/recordcsv.h"

#include "exchange/records/recordwriter.h"
#include "exchange/tables/recordcolumns.h"

#include <QStringDecoder>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 rowsBetweenProgress = 256;

bool isBareInCsv(CellHolds holds)
{
    return holds == CellHolds::Number || holds == CellHolds::YesOrNo;
}

/// Walks through the text of a CSV file.
class CsvReader
{
public:
    explicit CsvReader(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    TableText read()
    {
        TableText table{m_separator, {}};
        while (m_at < m_text.size()) {
            TableRow row = readRow();
            if (row.cells.size() > 1 || !row.cells.front().isEmpty()) table.rows.push_back(std::move(row));
        }
        return table;
    }

private:
    static QChar separatorOf(QStringView text)
    {
        QChar best = u',';
        qsizetype most = 0;
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = end < 0 ? text : text.first(end);
        for (const QChar c : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
            const auto count = line.count(c);
            if (count > most) best = c;
            most = std::max(most, count);
        }
        return best;
    }

    TableRow readRow()
    {
        TableRow row{m_line, {}};
        for (;;) {
            row.cells += m_at < m_text.size() && m_text[m_at] == u'"' ? quoted() : bare();
            if (m_at == m_text.size()) return row;
            if (m_text[m_at] != m_separator) break;
            ++m_at;
        }
        if (m_text[m_at] == u'\r') ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n') ++m_at;
        ++m_line;
        return row;
    }

    // What follows the closing quote up to the separator belongs to the cell: nothing is lost of a file that breaks
    // the rules.
    QString quoted()
    {
        QString cell;
        ++m_at;
        while (m_at < m_text.size()) {
            const auto end = m_text.indexOf(u'"', m_at);
            const QStringView piece = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
            cell += piece;
            m_line += piece.count(u'\n');
            m_at += piece.size() + (end < 0 ? 0 : 1);
            if (m_at >= m_text.size() || m_text[m_at] != u'"') break;
            cell += u'"';
            ++m_at;
        }
        return cell + bare();
    }

    QString bare()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

QByteArray csvHeading(RecordKind kind)
{
    return columnHeadings(kind).join(u',').toUtf8() + "\r\n";
}

QByteArray csvRow(const Record &record, const std::function<QString(const QString &)> &shown)
{
    const JsonNode node = toNode(record);
    QString row;
    bool isFirst = true;
    for (const RecordColumn &column : recordColumns(kindOfRecord(record))) {
        if (!std::exchange(isFirst, false)) row += u',';
        const Maybe<QString> words = cellWords(node, column);
        if (!words) continue;
        if (isBareInCsv(column.holds)) row += *words;
        else row += u'"' + csvCellText(shown ? shown(*words) : *words).replace(u'"', u"\"\""_s) + u'"';
    }
    return row.toUtf8() + "\r\n";
}

Result<> writeCsv(QIODevice &device, const Ledger &ledger, RecordKind kind, bool withMark, const Progress &progress)
{
    constexpr qsizetype pieceSize = 256 * 1024;
    QByteArray piece = (withMark ? encodingMark.toByteArray() : QByteArray()) + csvHeading(kind);
    return withKind(kind, [&]<class R>() -> Result<> {
        const auto &records = ledger.list<R>().pointers();
        qint64 done = 0;
        for (const auto &record : records) {
            if (progress && done % rowsBetweenProgress == 0 && !progress(done, qint64(records.size())))
                return failure(ErrorCode::Cancelled);
            ++done;
            piece += csvRow(*record);
            if (piece.size() < pieceSize) continue;
            if (device.write(piece) != piece.size())
                return failure(ErrorCode::FileUnwritable, {QString(), device.errorString()});
            piece.clear();
        }
        if (device.write(piece) == piece.size()) return {};
        return failure(ErrorCode::FileUnwritable, {QString(), device.errorString()});
    });
}

Result<TableText> readCsv(const QByteArray &bytes, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes); // passes over the mark
    if (decoder.hasError()) return failure(ErrorCode::NotUtf8, {}, {file, {}, 0});
    return CsvReader(text).read();
}

} // namespace koshin
