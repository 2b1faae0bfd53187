// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/language.h"

#include <QCollator>

namespace koshin {

/// The order in which people look texts up in a language: kana and kanji by its rules, figures by
/// their value, capitals beside small letters.
[[nodiscard]] inline QCollator inOrderOf(Language language)
{
    QCollator collator(QLocale(language == Language::Japanese ? QLocale::Japanese : QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace koshin
