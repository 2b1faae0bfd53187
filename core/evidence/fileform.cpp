// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/fileform.h"

#include <algorithm>

namespace koshin {

bool isPdf(const QByteArray &bytes)
{
    constexpr qsizetype within = 1024;
    return bytes.first(std::min(bytes.size(), within)).contains("%PDF-");
}

const char *pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return "png";
    if (bytes.startsWith("\xff\xd8\xff")) return "jpeg";
    if (bytes.startsWith("GIF8")) return "gif";
    if (bytes.startsWith("BM") && bytes.mid(6, 4) == QByteArray(4, '\0')) return "bmp";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") return "webp";
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4))) return "tiff";
    return nullptr;
}

} // namespace koshin
