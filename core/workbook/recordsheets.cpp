// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/recordsheets.h"

#include "exchange/records/recordwriter.h"
#include "exchange/tables/recordcolumns.h"
#include "text/codetext.h"
#include "text/language.h"
#include "workbook/requirementsheets.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <future>

namespace koshin::workbook {

namespace {

using namespace Qt::StringLiterals;

struct RecordSheets
{
    Q_DECLARE_TR_FUNCTIONS(RecordSheets)
};

constexpr std::size_t fewRows = 2'000; ///< a thread would take longer to begin than it saves

double widthOf(const RecordColumn &column)
{
    switch (column.holds) {
    case CellHolds::Day: return 11;
    case CellHolds::Number:
    case CellHolds::YesOrNo: return std::max(9.0, double(column.path.size()));
    case CellHolds::Texts:
    case CellHolds::Things: return 24;
    case CellHolds::Text: break;
    }
    static const QSet<QString> wide{u"title"_s,     u"description"_s, u"result"_s,  u"note"_s,     u"aim"_s,
                                    u"rationale"_s, u"fileName"_s,    u"summary"_s, u"emergency"_s};
    return wide.contains(column.steps.back()) ? 36 : std::max(12.0, double(column.path.size()));
}

Cell cellOf(const Maybe<QString> &words, CellHolds holds)
{
    if (!words) return {};
    switch (holds) {
    case CellHolds::Day:
        if (const auto day = Date::parse(*words)) return *day;
        break;
    case CellHolds::Number: return Decimal::parse(*words) ? Cell(words->toDouble()) : Cell(*words);
    case CellHolds::YesOrNo: return *words == u"true";
    case CellHolds::Text:
    case CellHolds::Texts:
    case CellHolds::Things: break;
    }
    return sheetCellText(words);
}

// Lengths and sizes add up, money does where all of it is of one currency. Templates and conditions are nothing that
// happened or will.
void addSums(Sheet &sheet, RecordKind kind)
{
    static const QSet<QString> sums{u"minutes"_s, u"days"_s, u"onSiteDays"_s, u"pages"_s, u"bytes"_s, u"amount"_s};
    if (kind == RecordKind::Template || kind == RecordKind::Criterion) return;
    const auto &columns = recordColumns(kind);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].holds != CellHolds::Number || !sums.contains(columns[i].steps.back())) continue;
        if (columns[i].steps.back() == u"amount" && i + 1 < columns.size()) {
            QSet<QString> currencies;
            for (const auto &row : sheet.rows) {
                if (const auto *currency = std::get_if<QString>(&row[i + 1])) currencies.insert(*currency);
            }
            if (currencies.size() != 1) continue;
        }
        double sum = 0;
        for (const auto &row : sheet.rows) {
            if (const auto *number = std::get_if<double>(&row[i])) sum += *number;
        }
        if (sum > 0) sheet.sums.push_back({i, sum});
    }
}

} // namespace

Sheet recordSheet(const Ledger &ledger, RecordKind kind)
{
    Sheet sheet{text::heading(kind), {}, {}};
    const auto &columns = recordColumns(kind);
    for (const RecordColumn &column : columns) sheet.columns.push_back({column.path, widthOf(column)});
    withKind(kind, [&]<class R>() {
        const auto &records = ledger.list<R>().pointers();
        sheet.rows.resize(records.size());
        const auto fill = [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                const JsonNode node = toNode(*records[i]);
                sheet.rows[i].reserve(columns.size());
                for (const RecordColumn &column : columns)
                    sheet.rows[i].push_back(cellOf(cellWords(node, column), column.holds));
            }
        };
        const std::size_t half = records.size() < fewRows ? 0 : records.size() / 2;
        std::future<void> first; // its half of the rows in a thread of its own
        if (half > 0) first = std::async(std::launch::async, fill, 0, half);
        fill(half, records.size());
        if (first.valid()) first.get();
    });
    addSums(sheet, kind);
    sheet.isDense = true;
    return sheet;
}

Result<Workbook> recordsWorkbook(const TablesRequest &request)
{
    constexpr std::size_t mostRows = 1'048'576 - 2; // of a sheet, below the headings and above the sums
    const bool isJapanese = request.language == Language::Japanese;
    Workbook book{RecordSheets::tr("Records and requirements"),
                  RecordSheets::tr("Koshin %1").arg(request.programVersion),
                  isJapanese ? u"Yu Gothic"_s : u"Calibri"_s,
                  request.asOf,
                  {},
                  true};
    if (request.withRequirements) book.sheets = requirementSheets(request, mostRows);
    // Names of the holder's own records were looked for before; these words stand in none of them.
    if (auto clean = request.sealed.check(textsOf(book), *request.ledger); !clean) return Failure(clean.error());
    for (const RecordKind kind : request.kinds) {
        const auto count = withKind(kind, [&]<class R>() { return request.ledger->list<R>().size(); });
        if (count > mostRows) return failure(ErrorCode::TooMany, {QString::number(count), QString::number(mostRows)});
        book.sheets.push_back(recordSheet(*request.ledger, kind));
    }
    return book;
}

} // namespace koshin::workbook
