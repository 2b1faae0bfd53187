// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace koshin::workbook {

// Archives of documents that may be long: compressed, of one day, without anything of this machine. Zlib of one version
// makes the same bytes of the same parts.

struct ZipPart
{
    QString name;
    QByteArray contents;
    bool isCompressed = true;
};

/// An archive of the parts in their order.
[[nodiscard]] QByteArray zipOf(const std::vector<ZipPart> &parts, Date day);

/// The parts of an archive, compressed as they are there, of one day, and the properties of the document first and
/// not compressed, so that its beginning says who made it. Empty if the bytes are no such archive.
[[nodiscard]] QByteArray reordered(const QByteArray &zip, Date day);

} // namespace koshin::workbook
