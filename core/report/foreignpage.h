// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdfpages.h"

class QPainter;
class QSizeF;

namespace koshin::report {

/// Paints a page of another file, counted from 0, into a sheet of this size, as large as it fits. What cannot be drawn
/// stays white.
void paintForeignPage(QPainter &painter, const Insertion &insertion, int page, const QSizeF &sheet);

} // namespace koshin::report
