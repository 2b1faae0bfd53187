// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QByteArray>

namespace koshin {

/// A JPEG or PNG without what was noted beside its pixels: place, author, camera, times, comments, small previews, and
/// whatever lies behind its end. Only what pixels and colours need is taken over, byte by byte; nothing is coded anew.
/// How the camera was held stays, so that the picture stands upright. Nothing where it is neither of them, or is not
/// built as one.
[[nodiscard]] Maybe<QByteArray> withoutNotes(const QByteArray &picture);

} // namespace koshin
