// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <QStringDecoder>

#include <algorithm>

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

bool hasHalfwidthKana(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0xff61 && c.unicode() <= 0xff9f; });
}

bool hasUtf16Mark(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

} // namespace

Maybe<QString> decodedText(const QByteArray &bytes)
{
    if (hasUtf16Mark(bytes)) {
        if (auto text = decoded(bytes, "UTF-16")) return text;
    }
    if (bytes.contains('\0')) return {};
    if (bytes.contains('\x1b')) return decoded(bytes, "ISO-2022-JP"); // no other of them uses it
    if (auto text = decoded(bytes, "UTF-8")) return text;
    auto shifted = decoded(bytes, "Shift_JIS");
    if (shifted && !hasHalfwidthKana(*shifted)) return shifted;
    auto extended = decoded(bytes, "EUC-JP"); // whose words Shift_JIS reads as rows of half-width kana
    return extended ? extended : shifted;
}

FileText plainText(const QByteArray &bytes)
{
    const bool isMail =
        !hasUtf16Mark(bytes) && bytes.contains("\nMIME-Version:"); // parts of it may be encoded once more
    if (const auto text = decodedText(bytes)) return {{*text}, {}, !isMail};
    return {{}, bytes, bytes.isEmpty()}; // where a picture was taken, and by whom, stands in it as text
}

} // namespace koshin::filetext
