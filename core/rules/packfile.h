// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace koshin {

/// How a rule pack came to be read.
enum class PackOrigin {
    Named, ///< a person named the file
    Own    ///< it lies where the holder's packs are looked for
};

/// The greatest size of a rule pack, in bytes; the largest that is shipped has 39 kB.
inline constexpr qint64 packLimit = 1'048'576;

/// What a pack's file holds. Size and kind are looked at before anything is read: fails with
/// `not-regular` (and never waits for a pipe), `too-large`, or the reason of the system; one of the
/// holder's own also with `others-can-write`, where another user owns it or may write it.
[[nodiscard]] Result<QByteArray> packBytes(const QString &file, PackOrigin origin);

/// Nothing wrong where the folder of the holder's packs is missing, or can be written by nobody else.
[[nodiscard]] Result<> lookAtPackFolder(const QString &folder);

} // namespace koshin
