// SPDX-License-Identifier: GPL-3.0-or-later
#include "filereading.h"

#include "filetext/filetextentry.h"
#include "modules.h"

namespace koshin {

using namespace Qt::StringLiterals;

FileReader fileReader(QString &why)
{
    const auto read = reinterpret_cast<decltype(&koshin_read_file_text)>(
        modules::find(u"libkoshin_filetext.so"_s, "koshin_read_file_text", why));
    if (!read) return {};
    return [read](QIODevice &file, const Evidence &record) {
        FileText text;
        read(file, record, &text);
        return text;
    };
}

} // namespace koshin
