// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace koshin::sheets {

/// What the number in a cell is shown as.
enum class Shown { Number, Day, Moment, Time };

/// A number format of a spreadsheet: what it shows, and the currency that it writes beside it.
struct NumberForm
{
    Shown shown{};
    QString currency; ///< a sign or three letters; may be empty

    /// Of a code such as `yyyy/m/d`, `[h]:mm` or `"¥"#,##0`; only its first section counts.
    [[nodiscard]] static NumberForm ofCode(const QString &code);
    /// Of the formats that have numbers instead of codes (ECMA-376, part 1, 18.8.30, those of East Asia too).
    [[nodiscard]] static NumberForm ofId(int id);
};

/// A number as people write it under this form: `2026-04-01`, `2026-04-01 13:30`, `25:30`, `1500`. `from1904`: days are
/// counted from 1904-01-01 instead of 1900.
[[nodiscard]] QString written(double value, const NumberForm &form, bool from1904);

} // namespace koshin::sheets
