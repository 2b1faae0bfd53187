// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textform.h"
#include "values/scan.h"

namespace koshin::values {

// Values as people write them, in texts that are folded: width and case make no difference.

/// A whole text as it is read here.
[[nodiscard]] inline QString folded(QStringView text)
{
    return foldedText(text).simplified();
}

/// Where a value is written.
enum class Mode {
    Strict,  ///< a field for it: the whole text has exactly one reading, or is refused
    Lenient, ///< a line or a cell: forms near by are taken too, and what is doubtful about them is said
};

/// Why a text is no value.
enum class WhyNot {
    OtherForm,    ///< it is not written like one
    NoSuchDay,    ///< 30 February
    NotInEra,     ///< 令和元年4月30日: a day before the era began, or after it ended
    OtherWeekday, ///< the day is another day of the week than the one beside it
    Relative,     ///< `11/20`, 昨日: it hangs on a day that is not given
    Ambiguous,    ///< `1/3/2024`: the first of March, or the third of January; `1.5` where minutes are counted
    TooShort,     ///< a length that is not nothing, and yet no minute
    Negative,     ///< below zero
    NoCurrency,   ///< a number alone
};

/// What a value that was read leaves open.
struct Doubts
{
    bool lacksYear = false; ///< the nearest year was taken
    bool isBare = false;    ///< figures that may be anything: `9/11`, `3.1.2024`, `20240103`, `T2.1.3`
    bool isSolid = false;   ///< eight figures in a row
    bool isRounded = false; ///< to the minute, half up
};

/// What was understood.
template<class T>
struct Reading
{
    std::optional<T> value;
    WhyNot whyNot{};      ///< where there is no value
    qsizetype length = 0; ///< how much of the text is written like a value; 0: it does not begin like one
    bool isWhole = false; ///< that is all of it
    Doubts doubts;

    /// The value of the whole text.
    [[nodiscard]] std::optional<T> whole() const { return isWhole ? value : std::nullopt; }
};

/// A reading that ends where the scan stands. The strict mode wants all of the text.
template<class T>
[[nodiscard]] Reading<T> ending(const Scan &scan, std::optional<T> value, Mode mode = Mode::Lenient, WhyNot whyNot = {})
{
    Reading<T> read;
    if (mode == Mode::Strict && !scan.atEnd()) return read;
    read.value = std::move(value);
    read.whyNot = whyNot;
    read.length = scan.at();
    read.isWhole = scan.atEnd();
    return read;
}

} // namespace koshin::values
