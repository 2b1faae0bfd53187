// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/readers.h"

#include <algorithm>
#include <freexl.h>
#include <memory>

namespace koshin::sheets {

using namespace Qt::StringLiterals;

namespace {

/// A file that the library holds.
class BinaryFile
{
public:
    explicit BinaryFile(const char *path)
    {
        if (freexl_open(path, &m_handle) != FREEXL_OK) throw Fault(broken, "not a workbook");
    }
    ~BinaryFile() { freexl_close(m_handle); }
    BinaryFile(const BinaryFile &) = delete;
    BinaryFile &operator=(const BinaryFile &) = delete;

    [[nodiscard]] const void *handle() const { return m_handle; }
    [[nodiscard]] unsigned info(unsigned short what) const
    {
        unsigned value = 0;
        return freexl_get_info(m_handle, what, &value) == FREEXL_OK ? value : 0;
    }

private:
    const void *m_handle = nullptr;
};

// The library writes a time of day as `09:30:00` and a day as `2026-04-01`.
QString clock(QString text)
{
    if (text.endsWith(u":00"_s) && text.count(u':') == 2) text.chop(3);
    return text;
}

QString valueOf(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT: return QString::number(cell.value.int_value);
    case FREEXL_CELL_DOUBLE: return QString::number(cell.value.double_value, 'g', 15);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE: return QString::fromUtf8(cell.value.text_value);
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME: return clock(QString::fromUtf8(cell.value.text_value));
    default: return {};
    }
}

} // namespace

void readBinary(SheetWriter &writer)
{
    const BinaryFile file("/proc/self/fd/0");
    if (file.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED) throw Fault(locked);
    const unsigned sheets = std::min(file.info(FREEXL_BIFF_SHEET_COUNT), 1'000u);
    for (unsigned sheet = 0; sheet < sheets; ++sheet) {
        const char *name = nullptr;
        unsigned rows = 0;
        unsigned short columns = 0;
        if (freexl_get_worksheet_name(file.handle(), static_cast<unsigned short>(sheet), &name) != FREEXL_OK
            || freexl_select_active_worksheet(file.handle(), static_cast<unsigned short>(sheet)) != FREEXL_OK
            || freexl_worksheet_dimensions(file.handle(), &rows, &columns) != FREEXL_OK)
            throw Fault(broken, "a sheet cannot be read");
        writer.beginSheet(int(sheet), QString::fromUtf8(name));
        for (unsigned row = 0; row < rows; ++row) {
            QStringList cells;
            for (unsigned short column = 0; column < std::min<unsigned>(columns, greatestColumns); ++column) {
                FreeXL_CellValue cell;
                cells +=
                    freexl_get_cell_value(file.handle(), row, column, &cell) == FREEXL_OK ? valueOf(cell) : QString();
            }
            writer.row(qint64(row) + 1, std::move(cells));
        }
    }
}

} // namespace koshin::sheets
