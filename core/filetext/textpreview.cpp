// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetext/readers.h"

#include <algorithm>

namespace koshin::filetext {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostCharacters = 100'000;    // that are shown
constexpr qsizetype mostTextBytes = 1024 * 1024; // that are looked at

bool isHtml(const QString &text)
{
    const QString head = text.left(512).trimmed();
    return head.startsWith("<!doctype html"_L1, Qt::CaseInsensitive)
           || head.startsWith("<html"_L1, Qt::CaseInsensitive);
}

// Bytes of something else may happen to be characters too, but hold signs that nobody writes.
bool isWritten(const QString &text)
{
    const auto strange = std::ranges::count_if(
        text, [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f'; });
    return strange * 200 <= text.size();
}

} // namespace

QString beginningOf(const QString &text, bool &isCut)
{
    if (text.size() <= mostCharacters) return text;
    isCut = true;
    const bool splitsOne = text[mostCharacters - 1].isHighSurrogate();
    return text.first(mostCharacters - (splitsOne ? 1 : 0));
}

std::unique_ptr<FilePreview> textPreview(const QByteArray &bytes)
{
    const auto text = decodedText(bytes.first(std::min(bytes.size(), mostTextBytes)));
    if (!text || !isWritten(*text)) return nullptr;
    FileSight look;
    look.as = FileSight::As::Text;
    look.isCut = bytes.size() > mostTextBytes;
    look.isWithoutMarkup = isHtml(*text);
    look.text = beginningOf(look.isWithoutMarkup ? withoutMarkup(*text) : *text, look.isCut);
    return std::make_unique<Pageless>(look);
}

} // namespace koshin::filetext
