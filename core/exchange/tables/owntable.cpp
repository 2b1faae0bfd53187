// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/owntable.h"

#include "exchange/records/recordreader.h"
#include "exchange/tables/recordcolumns.h"
#include "exchange/tables/recordcsv.h"

#include <QFile>

#include <algorithm>

namespace koshin {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 recordsBetweenProgress = 256;

QStringList headingsOf(const TableText &table)
{
    QStringList headings;
    if (table.rows.empty()) return headings;
    for (const QString &cell : table.rows.front().cells) headings += cell.trimmed();
    while (!headings.isEmpty() && headings.back().isEmpty()) headings.removeLast();
    return headings;
}

// With fewer than half of the columns it may be anybody's: many tables have an id and a title.
bool fits(const QStringList &headings, RecordKind kind)
{
    const auto &columns = recordColumns(kind);
    const auto known = std::ranges::count_if(columns, [&](const RecordColumn &c) { return headings.contains(c.path); });
    if (2 * known < qsizetype(columns.size())) return false;
    return known == headings.size() && std::ranges::all_of(columns, [&](const RecordColumn &c) {
        return !c.isRequired || headings.contains(c.path);
    });
}

/// Makes records of the rows of one table.
class OwnRows
{
public:
    OwnRows(const TableText &table, RecordKind kind) : m_table(table), m_kind(kind)
    {
        const QStringList headings = headingsOf(table);
        for (const RecordColumn &column : recordColumns(kind)) m_places.push_back(int(headings.indexOf(column.path)));
    }

    /// Rows of records, without the headings and without the sums at the end.
    [[nodiscard]] std::size_t end() const
    {
        const std::size_t rows = m_table.rows.size();
        return rows > 1 && isSums(m_table.rows.back()) ? rows - 1 : rows;
    }
    [[nodiscard]] tl::expected<Record, Faults> record(const TableRow &row) const
    {
        std::vector<Maybe<QString>> words;
        words.reserve(m_places.size());
        for (const int place : m_places) words.push_back(place < 0 ? Maybe<QString>() : wordsOfCell(row.cell(place)));
        return readRecord(m_kind, recordFromWords(m_kind, words, row.line));
    }

private:
    // No record is without its required texts.
    [[nodiscard]] bool isSums(const TableRow &row) const
    {
        const auto &columns = recordColumns(m_kind);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool isEmpty = m_places[i] < 0 || row.cell(m_places[i]).isEmpty();
            if (!isEmpty && columns[i].holds != CellHolds::Number) return false;
        }
        return true;
    }

    const TableText &m_table;
    RecordKind m_kind;
    std::vector<int> m_places; ///< of the columns in the rows; -1 where it is missing
};

} // namespace

Maybe<RecordKind> ownTableKind(const TableText &table)
{
    const QStringList headings = headingsOf(table);
    Maybe<RecordKind> found;
    if (headings.isEmpty()) return found;
    for (std::size_t i = 0; i < CodeNames<RecordKind>::names.size(); ++i) {
        const auto kind = RecordKind(i);
        if (!fits(headings, kind)) continue;
        if (headings.size() == qsizetype(recordColumns(kind).size())) return kind; // all of them: no other has these
        if (found) return {};
        found = kind;
    }
    return found;
}

tl::expected<std::vector<Record>, Faults> recordsOfOwnTable(const TableText &table, RecordKind kind)
{
    const OwnRows rows(table, kind);
    std::vector<Record> records;
    Faults faults;
    for (std::size_t i = 1; i < rows.end(); ++i) {
        auto record = rows.record(table.rows[i]);
        if (record) records.push_back(std::move(*record));
        else std::ranges::move(record.error(), std::back_inserter(faults));
    }
    if (!faults.empty()) return tl::unexpected(std::move(faults));
    return records;
}

Result<std::unique_ptr<RecordSource>> OwnTables::openCsv(const QString &file)
{
    QFile device(file);
    if (!device.exists()) return failure(ErrorCode::FileNotFound, {file}, {file, {}, 0});
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file, device.errorString()}, {file, {}, 0});
    auto table = readCsv(device.readAll(), file);
    if (!table) return Failure(table.error());
    const auto kind = ownTableKind(*table);
    if (!kind) return failure(ErrorCode::NotAKoshinTable, {file}, {file, {}, 0});
    std::vector<Sheet> sheets;
    sheets.push_back({std::move(*table), *kind});
    return std::unique_ptr<RecordSource>(std::make_unique<OwnTables>(file, std::move(sheets)));
}

Result<> OwnTables::read(const RecordSink &sink) const
{
    qint64 total = 0;
    for (const Sheet &sheet : m_sheets) total += qint64(sheet.table.rows.size());
    qint64 done = 0;
    for (const Sheet &sheet : m_sheets) {
        const OwnRows rows(sheet.table, sheet.kind);
        const auto placed = [&](const QString &inside, qint64 line) {
            const QString path = sheet.name.isEmpty() ? inside : sheet.name + u'!' + inside;
            return ErrorLocation{m_file, path, line};
        };
        for (std::size_t i = 1; i < rows.end(); ++i) {
            if (sink.progress && done++ % recordsBetweenProgress == 0 && !sink.progress(done, total))
                return failure(ErrorCode::Cancelled, {}, {m_file, {}, 0});
            const TableRow &row = sheet.table.rows[i];
            const auto record = rows.record(row);
            if (!record) {
                Error fault = record.error().front();
                fault.where = placed(fault.where.path, row.line);
                return Failure(fault);
            }
            auto taken = sink.record({*record, [&](const QString &inside) { return placed(inside, row.line); }});
            if (taken) continue;
            if (taken.error().where.file.isEmpty()) taken.error().where = placed({}, row.line);
            return taken;
        }
    }
    return {};
}

} // namespace koshin
