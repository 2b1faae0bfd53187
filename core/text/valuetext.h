// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "calendar/date.h"

#include <utility>
#include <vector>

namespace koshin::text {

// Dates follow the calendar in use; what stands first is Gregorian, behind the bar Japanese.

/// For tables, in every language; a date field understands both: `2026-11-22` | `R8.11.22`. While dates are spelled
/// out (`DatesSpelledOut`), as in a sentence.
[[nodiscard]] QString date(Date date);
/// `2026-11` | `R8.11`
[[nodiscard]] QString month(Date date);
/// In both calendars: `2026-11-22（令和8年11月22日）` | `令和8年11月22日（2026-11-22）`; in English `2026-11-22`, since
/// its readers have one calendar unless they chose the other, | `22 November Reiwa 8 (2026-11-22)`. While dates are
/// spelled out, in the calendar in use alone.
[[nodiscard]] QString dateInBothCalendars(Date date);
/// For sentences: `2027年7月2日` | `令和9年7月2日`, in English `2 July 2027` | `2 July Reiwa 9`.
[[nodiscard]] QString spokenDate(Date date);

/// While it lives, every date on this thread stands as in a sentence: a document has one form of dates.
class DatesSpelledOut
{
public:
    DatesSpelledOut();
    ~DatesSpelledOut();
    DatesSpelledOut(const DatesSpelledOut &) = delete;
    DatesSpelledOut &operator=(const DatesSpelledOut &) = delete;

private:
    bool m_before;
};

/// `20,000円`, `85.50米ドル`, in English `¥20,000`, `US$85.50`; other currencies by their code, `CHF 90`.
[[nodiscard]] QString money(Decimal amount, const QString &currency);
/// `80,000`: the figure alone, beside which the currency stands.
[[nodiscard]] QString amount(Decimal amount);
/// `円`, `¥ (JPY)`: what a currency is called where one is chosen; its code where there is no name for it.
[[nodiscard]] QString currencyName(const QString &currency);
/// `9時間30分`, `9 h 30 min`: a length of time wherever it is read, in a field too, as `core/values` reads it.
[[nodiscard]] QString duration(qint64 minutes);
/// `9:30`: the same for a spreadsheet.
[[nodiscard]] QString clockLength(qint64 minutes);
/// `あと222日`, `222 days left`, `3日過ぎました`, `今日`.
[[nodiscard]] QString daysLeft(Date due, Date asOf);
[[nodiscard]] QString bytes(qint64 bytes);
/// `日本語` for `ja`; what is no code that is known stays as it is.
[[nodiscard]] QString languageName(const QString &code);
/// The languages a file or a course is mostly in, with their codes.
[[nodiscard]] std::vector<std::pair<QString, QString>> languagesInWords();
/// `PDF`, `画像（PNG）` for `application/pdf`, `image/png`; others stay as they are.
[[nodiscard]] QString mediaType(const QString &type);

} // namespace koshin::text
