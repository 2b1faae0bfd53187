// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace koshin {

/// How a rule pack came to be read.
enum class PackOrigin {
    Shipped,  ///< it is part of the program
    Named,    ///< a person named the file
    Own,      ///< it lies where the holder's packs are looked for
    Approved, ///< the same, and the person allows the folder as it is
};

/// The greatest size of a rule pack, in bytes; the largest that is shipped has 44 kB.
inline constexpr qint64 packLimit = 1'048'576;

/// What a pack's file holds. Size and kind are looked at before anything is read: fails with
/// NotAFile (and never waits for a pipe), TooLarge, or the reason of the system; one of the holder's own
/// also with ForeignOwner or WritableByOthers.
[[nodiscard]] Result<QByteArray> packBytes(const QString &file, PackOrigin origin);

/// The same for the folder of the holder's packs; a missing one is in order.
[[nodiscard]] Result<> lookAtPackFolder(const QString &folder);

} // namespace koshin
