// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace koshin::report {

// OpenType's tables (ISO/IEC 14496-22): all numbers are big-endian.

/// 0 beyond the table's end: a font is a file of others.
template<class Number>
[[nodiscard]] Number numberAt(const QByteArray &table, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(Number)) > table.size()) return 0;
    return qFromBigEndian<Number>(table.constData() + at);
}

/// A number of three bytes.
[[nodiscard]] inline quint32 triple(const QByteArray &table, qsizetype at)
{
    return numberAt<quint16>(table, at) << 8 | numberAt<quint8>(table, at + 2);
}

template<class Number>
void append(QByteArray &table, Number number)
{
    const Number bytes = qToBigEndian(number);
    table.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

template<class Number>
void put(QByteArray &table, qsizetype at, Number number)
{
    if (at + qsizetype(sizeof number) <= table.size()) qToBigEndian(number, table.data() + at);
}

} // namespace koshin::report
