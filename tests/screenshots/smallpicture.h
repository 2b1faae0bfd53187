// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace koshin::pictures {

/// The picture in 256 colours: the most frequent ones, and for every other the nearest of them. A
/// window has few colours beside the edges of its letters, so nothing is seen to be missing, and
/// the file is a third as large.
[[nodiscard]] QImage small(const QImage &picture);

/// True where nearly all is of one colour: nothing was drawn.
[[nodiscard]] bool isBlank(const QImage &picture);

} // namespace koshin::pictures
