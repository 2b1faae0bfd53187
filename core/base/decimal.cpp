// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <algorithm>

namespace koshin {

namespace {

struct Mantissa
{
    qint64 digits = 0;
    int places = 0;
};

// Digits and the number of them behind the point; nothing if it is no plain number.
std::optional<Mantissa> readMantissa(QStringView text)
{
    Mantissa m;
    bool point = false;
    bool any = false;
    for (const QChar c : text) {
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9') return std::nullopt;
        any = true;
        if (m.digits > (std::numeric_limits<qint64>::max() - 9) / 10) return std::nullopt;
        m.digits = m.digits * 10 + (c.unicode() - u'0');
        m.places += point ? 1 : 0;
    }
    if (!any) return std::nullopt;
    while (m.places > 0 && m.digits % 10 == 0) {
        m.digits /= 10;
        --m.places;
    }
    return m;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) text = text.sliced(1);
    int exponent = 0;
    if (const auto e = text.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        bool ok = false;
        exponent = text.sliced(e + 1).toInt(&ok);
        if (!ok || exponent < -30 || exponent > 30) return std::nullopt;
        text = text.first(e);
    }
    auto m = readMantissa(text);
    if (!m) return std::nullopt;
    if (m->digits == 0) return Decimal();
    int shift = exponent - m->places;
    while (shift < -6 && m->digits % 10 == 0) {
        m->digits /= 10;
        ++shift;
    }
    if (shift < -6) return std::nullopt;
    for (; shift > -6; --shift) {
        if (m->digits > greatest * scale / 10) return std::nullopt;
        m->digits *= 10;
    }
    if (m->digits > greatest * scale) return std::nullopt;
    return fromMicro(negative ? -m->digits : m->digits);
}

QString Decimal::toString() const
{
    const quint64 magnitude = m_micro < 0 ? quint64(0) - quint64(m_micro) : quint64(m_micro);
    QString text = QString::number(magnitude / scale);
    if (const quint64 fraction = magnitude % scale; fraction != 0) {
        QString digits = QString::number(fraction).rightJustified(6, u'0');
        while (digits.endsWith(u'0')) digits.chop(1);
        text += u'.' + digits;
    }
    return m_micro < 0 ? u'-' + text : text;
}

Decimal Decimal::scaled(Decimal factor, Decimal divisor) const
{
    __extension__ using Wide = __int128;
    Q_ASSERT(divisor.m_micro != 0);
    const Wide exact = Wide(m_micro) * factor.m_micro / divisor.m_micro;
    constexpr Wide most = Wide(greatest) * scale;
    return fromMicro(qint64(std::clamp(exact, -most, most)));
}

Decimal Decimal::flooredTo(Decimal step) const
{
    Q_ASSERT(step.m_micro > 0);
    const qint64 rest = m_micro % step.m_micro;
    return fromMicro(m_micro - (rest < 0 ? rest + step.m_micro : rest));
}

} // namespace koshin
