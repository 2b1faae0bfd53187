// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook.h"

#include "base/runtimefolder.h"
#include "workbook/repacking.h"

#include <QFile>

#include <array>
#include <memory>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace koshin::workbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostSigns = 32'767; // of a cell, in UTF-16
constexpr int paperA4 = 9;

// What XML can hold, and a cell has room for; what is cut off is marked.
QByteArray cellText(QString text)
{
    for (QChar &sign : text) {
        if (sign.unicode() >= 0xfffe || (sign < u' ' && sign != u'\n' && sign != u'\t'))
            sign = QChar::ReplacementCharacter;
    }
    if (text.size() > mostSigns) text = text.first(mostSigns - 2) + u'…';
    return text.toUtf8();
}

/// The file while it is being written: in memory, under a name that only this process has.
class MemoryFile
{
public:
    MemoryFile() : m_file(::memfd_create("workbook", MFD_CLOEXEC)) {}
    ~MemoryFile()
    {
        if (m_file >= 0) ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] QByteArray name() const { return "/proc/self/fd/" + QByteArray::number(m_file); }
    [[nodiscard]] QByteArray contents() const
    {
        QByteArray bytes(::lseek(m_file, 0, SEEK_END), Qt::Uninitialized);
        qsizetype got = 0;
        while (got < bytes.size()) {
            const auto read = ::pread(m_file, bytes.data() + got, std::size_t(bytes.size() - got), got);
            if (read <= 0) return {};
            got += read;
        }
        return bytes;
    }

private:
    int m_file;
};

struct Formats
{
    lxw_format *heading = nullptr;
    lxw_format *name = nullptr;
    lxw_format *text = nullptr;
    lxw_format *number = nullptr;
    lxw_format *day = nullptr;
};

lxw_format *formatOf(lxw_workbook *book, const QByteArray &font)
{
    lxw_format *format = workbook_add_format(book);
    format_set_font_name(format, font.constData());
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

Formats formatsOf(lxw_workbook *book, const QByteArray &font)
{
    Formats formats{formatOf(book, font), formatOf(book, font), formatOf(book, font), formatOf(book, font),
                    formatOf(book, font)};
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_bg_color(formats.heading, 0xe8edf2);
    format_set_bold(formats.name);
    for (lxw_format *format : {formats.heading, formats.name, formats.text}) format_set_text_wrap(format);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    return formats;
}

/// Writes one sheet, and keeps the first thing that went wrong.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *sheet, const Formats &formats) : m_sheet(sheet), m_formats(formats) {}

    lxw_error write(const Sheet &sheet)
    {
        lxw_col_t at = 0;
        for (const Column &column : sheet.columns) {
            note(worksheet_set_column(m_sheet, at, at, column.width, nullptr));
            write(0, at++, Cell(column.heading), m_formats.heading);
        }
        lxw_row_t row = 1;
        for (const auto &cells : sheet.rows) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                write(row, lxw_col_t(i), cells[i], sheet.isNamed && i == 0 ? m_formats.name : m_formats.text);
            ++row;
        }
        const auto last = lxw_col_t(sheet.columns.size() - 1);
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!sheet.isNamed) note(worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(1, row - 1), last));
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        note(worksheet_repeat_rows(m_sheet, 0, 0));
        note(worksheet_set_footer(m_sheet, "&L&A&R&P / &N"));
        return m_fault;
    }

private:
    void write(lxw_row_t row, lxw_col_t column, const Cell &cell, lxw_format *text)
    {
        if (const auto *words = std::get_if<QString>(&cell)) {
            if (!words->isEmpty())
                note(worksheet_write_string(m_sheet, row, column, cellText(*words).constData(), text));
        } else if (const auto *number = std::get_if<double>(&cell)) {
            note(worksheet_write_number(m_sheet, row, column, *number, m_formats.number));
        } else if (const auto *day = std::get_if<Date>(&cell)) {
            lxw_datetime when{day->year(), int(day->month()), int(day->day()), 0, 0, 0};
            note(worksheet_write_datetime(m_sheet, row, column, &when, m_formats.day));
        }
    }
    void note(lxw_error outcome)
    {
        if (m_fault == LXW_NO_ERROR) m_fault = outcome;
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    lxw_error m_fault = LXW_NO_ERROR;
};

lxw_error fill(lxw_workbook *book, const Workbook &from)
{
    QByteArray title = cellText(from.title);
    QByteArray program = cellText(from.program);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = program.data();
    properties.created = time_t(from.day.serial()) * 86'400;
    lxw_error fault = workbook_set_properties(book, &properties);
    const QByteArray font = from.font.toUtf8();
    const Formats formats = formatsOf(book, font);
    for (const Sheet &sheet : from.sheets) {
        lxw_worksheet *made = workbook_add_worksheet(book, sheet.name.toUtf8().constData());
        if (!made) return LXW_ERROR_SHEETNAME_ALREADY_USED;
        const lxw_error outcome = SheetWriter(made, formats).write(sheet);
        if (fault == LXW_NO_ERROR) fault = outcome;
    }
    return fault;
}

} // namespace

QStringList textsOf(const Workbook &book)
{
    QStringList texts{book.title, book.program};
    for (const Sheet &sheet : book.sheets) {
        texts << sheet.name;
        for (const Column &column : sheet.columns) texts << column.heading;
        for (const auto &row : sheet.rows) {
            for (const Cell &cell : row) {
                if (const auto *words = std::get_if<QString>(&cell)) texts << *words;
            }
        }
    }
    return texts;
}

tl::expected<QByteArray, QString> xlsx(const Workbook &book)
{
    const auto failed = [](lxw_error fault) { return tl::unexpected(QString::fromLocal8Bit(lxw_strerror(fault))); };
    const MemoryFile file;
    if (!file.isOpen()) return tl::unexpected(QString::fromLocal8Bit(std::strerror(errno)));
    // The library keeps the parts of the file in nameless ones of its own until it is closed.
    QByteArray place = QFile::encodeName(runtimeFolder());
    lxw_workbook_options options{};
    if (!place.isEmpty()) options.tmpdir = place.data();
    lxw_workbook *made = workbook_new_opt(file.name().constData(), &options);
    if (!made) return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    const lxw_error filled = fill(made, book);
    const lxw_error closed = workbook_close(made); // frees it, whatever comes of it
    if (filled != LXW_NO_ERROR) return failed(filled);
    if (closed != LXW_NO_ERROR) return failed(closed);
    const QByteArray packed = repacked(file.contents(), book.day);
    if (packed.isEmpty()) return failed(LXW_ERROR_ZIP_BAD_ZIP_FILE);
    return packed;
}

} // namespace koshin::workbook
