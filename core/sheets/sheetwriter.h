// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetform.h"

#include <QStringList>

#include <cstdio>
#include <exception>

namespace koshin::sheets {

/// Why no more is read. What was written before it is void.
class Fault : public std::exception
{
public:
    explicit Fault(const char *what, QByteArray detail = {}) : m_what(what), m_detail(std::move(detail)) {}
    [[nodiscard]] const char *what() const noexcept override { return m_what; }
    [[nodiscard]] const QByteArray &detail() const { return m_detail; }

private:
    const char *m_what;
    QByteArray m_detail;
};

/// Writes a workbook in the form of `sheetform.h` to standard output.
class SheetWriter
{
public:
    void beginWorkbook();
    void beginSheet(int place, const QString &name);
    /// A row whose last cells may be empty; one without any contents is left out. Errors: Fault costly.
    void row(qint64 number, QStringList cells);
    void merged(qint64 firstRow, int firstColumn, qint64 lastRow, int lastColumn);
    static void text(const QByteArray &encoding, const QString &contents);
    static void fault(const Fault &fault);
    void flush();

private:
    void put(const QByteArray &bytes);

    QByteArray m_waiting;
    qint64 m_cells = 0;
};

} // namespace koshin::sheets
