// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/scheme/scheme.h"
#include "text/language.h"

#include <QStringList>

namespace koshin::text {

/// A rule pack's text in the language in use.
[[nodiscard]] inline QString inUse(const Bilingual &text)
{
    return text.in(languageInUse());
}

/// Sentences in a row, as the language in use writes them; empty ones fall out.
[[nodiscard]] inline QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    const bool spaced = languageInUse() != Language::Japanese;
    return sentences.join(spaced ? QStringLiteral(" ") : QString());
}

} // namespace koshin::text
