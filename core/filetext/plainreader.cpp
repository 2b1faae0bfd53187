// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <QStringDecoder>

namespace koshin::filetext {

namespace {

// Nothing, where the bytes are not of that encoding.
Maybe<QString> decoded(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid()) return {};
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter)) return {};
    return text;
}

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

} // namespace

FileText plainText(const QByteArray &bytes)
{
    if (hasUtf16Mark(bytes)) {
        if (const auto text = decoded(bytes, "UTF-16")) return {{*text}, {}, true};
    }
    if (!bytes.contains('\0')) {
        const bool isMail = bytes.contains("\nMIME-Version:"); // parts of it may be encoded once more
        for (const char *encoding : {"ISO-2022-JP", "UTF-8", "Shift_JIS", "EUC-JP"}) {
            const bool isEscaped = bytes.contains('\x1b'); // only one of them uses it
            if (isEscaped != (qstrcmp(encoding, "ISO-2022-JP") == 0)) continue;
            if (const auto text = decoded(bytes, encoding)) return {{*text}, {}, !isMail};
        }
    }
    return {{}, bytes, bytes.isEmpty()}; // where a picture was taken, and by whom, stands in it as text
}

} // namespace koshin::filetext
