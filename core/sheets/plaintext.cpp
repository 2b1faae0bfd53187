// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/plaintext.h"

#include "sheets/sheetwriter.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <uchardet.h>

namespace koshin::sheets {

using namespace Qt::StringLiterals;

namespace {

// Nothing, where the bytes are not of that encoding.
bool isDecoded(const QByteArray &bytes, const char *encoding, QString &text)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid()) return false;
    text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

// What no text has; a tab, the ends of lines and pages and an escape do occur.
bool holdsControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.unicode() < ' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\x1a';
    });
}

// How many of a text's signs are written in Japan every day, in thousandths: what a wrong encoding makes is not.
int everyday(const QString &text)
{
    qsizetype foreign = 0;
    qsizetype common = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80) continue;
        ++foreign;
        const bool isKana = u >= 0x3040 && u <= 0x30ff;
        const bool isKanji = u >= 0x4e00 && u <= 0x9fff;
        const bool isSign = (u >= 0x3000 && u <= 0x303f) || (u >= 0xff01 && u <= 0xff5e);
        common += isKana ? 2 : isKanji || isSign ? 1 : 0;
    }
    return foreign == 0 ? 0 : int(common * 1'000 / foreign);
}

QByteArray detected(const QByteArray &bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    const qsizetype enough = std::min<qsizetype>(bytes.size(), 1 << 20);
    if (uchardet_handle_data(detector.get(), bytes.constData(), std::size_t(enough)) != 0) return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

// Of half the bytes or nearly, at every other place, are zeros: Latin and digits in UTF-16.
const char *utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4'096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i) (i % 2 == 0 ? even : odd) += bytes[i] == '\0' ? 1 : 0;
    if (looked < 4) return nullptr;
    if (odd * 8 > looked && even * 16 < odd) return "UTF-16LE";
    if (even * 8 > looked && odd * 16 < even) return "UTF-16BE";
    return nullptr;
}

} // namespace

PlainText decoded(const QByteArray &bytes)
{
    QString text;
    const auto found = [&text](const char *name) {
        if (holdsControls(text)) throw Fault(noText);
        return PlainText{name, text};
    };
    if (bytes.startsWith("\xef\xbb\xbf") && isDecoded(bytes.sliced(3), "UTF-8", text)) return found("UTF-8");
    if ((bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) && isDecoded(bytes, "UTF-16", text))
        return found("UTF-16");
    if (const char *wide = utf16WithoutMark(bytes); wide && isDecoded(bytes, wide, text)) return found(wide);
    if (bytes.contains('\0')) throw Fault(noText);
    if (bytes.contains("\x1b$") && isDecoded(bytes, "ISO-2022-JP", text)) return {"ISO-2022-JP", text};
    if (isDecoded(bytes, "UTF-8", text)) return found("UTF-8");
    QString shifted;
    QString extended;
    const bool isShifted = isDecoded(bytes, "windows-31j", shifted) || isDecoded(bytes, "Shift_JIS", shifted);
    const bool isExtended = isDecoded(bytes, "EUC-JP", extended);
    const QByteArray guess = detected(bytes);
    const bool isLatin = guess.startsWith("ISO-8859") || guess.startsWith("WINDOWS-125");
    const int worthOfShifted = isShifted ? everyday(shifted) : 0;
    const int worthOfExtended = isExtended ? everyday(extended) : 0;
    constexpr int japanese = 900; // a text of Latin letters read as Japanese makes rows of half-width kana and signs
    if (worthOfExtended >= japanese && worthOfExtended >= worthOfShifted) {
        text = extended;
        return found("EUC-JP");
    }
    if (isShifted && (worthOfShifted >= japanese || !isLatin)) {
        text = shifted;
        return found("CP932");
    }
    if (isDecoded(bytes, guess.constData(), text)) return found(guess.constData());
    if (isDecoded(bytes, "windows-1252", text)) return found("windows-1252");
    throw Fault(noText);
}

} // namespace koshin::sheets
