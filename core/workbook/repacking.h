// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QByteArray>

namespace koshin::workbook {

/// The parts of a ZIP as an archive of our one form (`exchange/pack/zipform.h`): stored, of one day, and the properties
/// of the document first, so that its beginning says who made it. Empty if the bytes are no ZIP.
[[nodiscard]] QByteArray repacked(const QByteArray &zip, Date day);

} // namespace koshin::workbook
