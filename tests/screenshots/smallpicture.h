// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace koshin::pictures {

/// The picture in 256 colours: those to be kept of `kept`, the most frequent ones, and for every
/// other the nearest of them. A window has few colours beside the edges of its letters, so nothing
/// is seen to be missing, and the file is a third as large. Rare colours that mean something, as
/// those of a chip, are to be named in `kept`.
[[nodiscard]] QImage small(const QImage &picture, const QList<QRgb> &kept);

/// True where nearly all is of one colour: nothing was drawn.
[[nodiscard]] bool isBlank(const QImage &picture);

} // namespace koshin::pictures
