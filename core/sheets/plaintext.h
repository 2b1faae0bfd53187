// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace koshin::sheets {

struct PlainText
{
    QByteArray encoding; ///< as people call it: `UTF-8`, `CP932`
    QString contents;
};

/// A text in whatever encoding it is: by its mark, as UTF-8 where that is no accident, as UTF-16 by its zeros, in the
/// encodings of Japan, else as Latin-1 with the signs of Windows. Errors: Fault noText.
[[nodiscard]] PlainText decoded(const QByteArray &bytes);

} // namespace koshin::sheets
