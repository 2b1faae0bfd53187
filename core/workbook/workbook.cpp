// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook.h"

#include "base/runtimefolder.h"
#include "workbook/repacking.h"
#include "workbook/zipping.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
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
constexpr Date firstDay(1900, 3, 1); ///< the form counts a 29 February 1900, and programs differ before it

// Signs that XML has no room for stand as their codes (ECMA-376, 22.9.2.19), and so does what looks like such a code;
// the library does it with controls.
QString coded(const QString &text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString made = text;
    made.replace(code, u"_x005F_"_s);
    made.replace(QChar(u'\ufffe'), u"_xFFFE_"_s);
    return made.replace(QChar(u'\uffff'), u"_xFFFF_"_s);
}

bool isControl(QChar sign)
{
    return sign < u' ' && sign != u'\n' && sign != u'\t';
}

// What XML can hold, and a cell has room for; what is cut off is marked. With `exactly`, a reader of the form can make
// the same text of it again. Nearly every text can stand as it is.
QByteArray cellText(const QString &text, bool exactly = false)
{
    const bool isPlain = text.size() <= mostSigns && std::ranges::none_of(text, [](QChar sign) {
        return sign == u'_' || sign.unicode() >= 0xfffe || isControl(sign);
    });
    if (isPlain) return text.toUtf8();
    QString made = text;
    for (QChar &sign : made) {
        const bool isLost = exactly ? isControl(sign) && sign != u'\r' : isControl(sign) || sign.unicode() >= 0xfffe;
        if (isLost) sign = QChar::ReplacementCharacter;
    }
    if (made.size() > mostSigns) made = made.first(mostSigns - 2) + u'…';
    return exactly ? coded(made).toUtf8() : made.toUtf8();
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
    lxw_format *sum = nullptr;
};

lxw_format *formatOf(lxw_workbook *book, const QByteArray &font)
{
    lxw_format *format = workbook_add_format(book);
    format_set_font_name(format, font.constData());
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

// The first format is the one of cells that are given none: the library looks up every other by all that it says, at
// each cell.
Formats formatsOf(lxw_workbook *book, const QByteArray &font)
{
    lxw_format *common = STAILQ_FIRST(book->formats);
    format_set_font_name(common, font.constData());
    format_set_font_size(common, 10);
    Formats formats;
    for (lxw_format **format :
         {&formats.heading, &formats.name, &formats.text, &formats.number, &formats.day, &formats.sum})
        *format = formatOf(book, font);
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_bg_color(formats.heading, 0xe8edf2);
    format_set_bold(formats.name);
    for (lxw_format *format : {formats.heading, formats.name, formats.text}) format_set_text_wrap(format);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    format_set_bold(formats.sum);
    format_set_top(formats.sum, LXW_BORDER_THIN);
    return formats;
}

/// Writes one sheet, and keeps the first thing that went wrong.
class SheetWriter
{
public:
    /// `goesOn` is asked after each row.
    SheetWriter(lxw_worksheet *sheet, const Formats &formats, std::function<bool()> goesOn)
        : m_sheet(sheet), m_formats(formats), m_goesOn(std::move(goesOn))
    {
    }

    lxw_error write(const Sheet &sheet)
    {
        m_isExact = sheet.isDense;
        // First what names rows: none before the present one can be named where rows leave memory as they come.
        const auto last = lxw_col_t(sheet.columns.size() - 1);
        const auto lastRow = std::max<lxw_row_t>(1, lxw_row_t(sheet.rows.size()));
        if (!sheet.isNamed) note(worksheet_autofilter(m_sheet, 0, 0, lastRow, last));
        note(worksheet_repeat_rows(m_sheet, 0, 0));
        lxw_col_t at = 0;
        for (const Column &column : sheet.columns) {
            note(worksheet_set_column(m_sheet, at, at, column.width, nullptr));
            write(0, at++, Cell(column.heading), m_formats.heading);
        }
        lxw_row_t row = 1;
        lxw_format *text = sheet.isDense ? nullptr : m_formats.text;
        m_number = sheet.isDense ? nullptr : m_formats.number;
        for (const auto &cells : sheet.rows) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                write(row, lxw_col_t(i), cells[i], sheet.isNamed && i == 0 ? m_formats.name : text);
            ++row;
            if (!m_goesOn()) return m_fault;
        }
        for (const Sum &sum : sheet.sums) writeSum(row, sum);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, paperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        note(worksheet_set_footer(m_sheet, "&L&A&R&P / &N"));
        return m_fault;
    }

private:
    void write(lxw_row_t row, lxw_col_t column, const Cell &cell, lxw_format *text)
    {
        if (const auto *words = std::get_if<QString>(&cell)) {
            if (!words->isEmpty())
                note(worksheet_write_string(m_sheet, row, column, cellText(*words, m_isExact).constData(), text));
        } else if (const auto *number = std::get_if<double>(&cell)) {
            note(worksheet_write_number(m_sheet, row, column, *number, m_number));
        } else if (const auto *yes = std::get_if<bool>(&cell)) {
            note(worksheet_write_boolean(m_sheet, row, column, *yes, m_number));
        } else if (const auto *day = std::get_if<Date>(&cell)) {
            if (*day < firstDay) return write(row, column, Cell(day->toString()), text);
            lxw_datetime when{day->year(), int(day->month()), int(day->day()), 0, 0, 0};
            note(worksheet_write_datetime(m_sheet, row, column, &when, m_formats.day));
        }
    }
    void writeSum(lxw_row_t row, const Sum &sum)
    {
        const auto column = lxw_col_t(sum.column);
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
        lxw_rowcol_to_range(range.data(), 1, column, row - 1, column);
        const QByteArray formula = "=SUBTOTAL(109," + QByteArray(range.data()) + ")";
        note(worksheet_write_formula_num(m_sheet, row, column, formula.constData(), m_formats.sum, sum.value));
    }
    void note(lxw_error outcome)
    {
        if (m_fault == LXW_NO_ERROR) m_fault = outcome;
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    std::function<bool()> m_goesOn;
    lxw_format *m_number = nullptr;
    bool m_isExact = false;
    lxw_error m_fault = LXW_NO_ERROR;
};

/// Tells of rows done, and keeps that somebody ended it.
class RowCounter
{
public:
    RowCounter(const Workbook &book, const RowProgress &progress) : m_progress(progress)
    {
        for (const Sheet &sheet : book.sheets) m_total += qint64(sheet.rows.size());
    }
    bool goesOn()
    {
        if (m_progress && m_done++ % rowsBetween == 0) m_isEnded = m_isEnded || !m_progress(m_done, m_total);
        return !m_isEnded;
    }
    [[nodiscard]] bool isEnded() const { return m_isEnded; }

private:
    static constexpr qint64 rowsBetween = 512;
    const RowProgress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isEnded = false;
};

lxw_error fill(lxw_workbook *book, const Workbook &from, RowCounter &counter)
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
        const lxw_error outcome = SheetWriter(made, formats, [&] { return counter.goesOn(); }).write(sheet);
        if (fault == LXW_NO_ERROR) fault = outcome;
        if (counter.isEnded()) break;
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

qint64 cutTexts(const Workbook &book)
{
    qint64 cut = 0;
    for (const Sheet &sheet : book.sheets) {
        for (const auto &row : sheet.rows) {
            cut += std::ranges::count_if(row, [](const Cell &cell) {
                const auto *words = std::get_if<QString>(&cell);
                return words && words->size() > mostSigns;
            });
        }
    }
    return cut;
}

tl::expected<QByteArray, WhyNot> xlsx(const Workbook &book, const RowProgress &progress)
{
    const auto failed = [](lxw_error fault) { return tl::unexpected(QString::fromLocal8Bit(lxw_strerror(fault))); };
    const MemoryFile file;
    if (!file.isOpen()) return tl::unexpected(QString::fromLocal8Bit(std::strerror(errno)));
    // The library keeps the parts of the file in nameless ones of its own until it is closed.
    QByteArray place = QFile::encodeName(runtimeFolder());
    lxw_workbook_options options{};
    if (!place.isEmpty()) options.tmpdir = place.data();
    options.constant_memory = book.isCompressed ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *made = workbook_new_opt(file.name().constData(), &options);
    if (!made) return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    RowCounter counter(book, progress);
    const lxw_error filled = fill(made, book, counter);
    const lxw_error closed = workbook_close(made); // frees it, whatever comes of it
    if (counter.isEnded()) return tl::unexpected(WhyNot());
    if (filled != LXW_NO_ERROR) return failed(filled);
    if (closed != LXW_NO_ERROR) return failed(closed);
    const QByteArray packed =
        book.isCompressed ? reordered(file.contents(), book.day) : repacked(file.contents(), book.day);
    if (packed.isEmpty()) return failed(LXW_ERROR_ZIP_BAD_ZIP_FILE);
    return packed;
}

} // namespace koshin::workbook
