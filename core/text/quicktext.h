// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/quick/quickentry.h"

namespace koshin::text {

/// A part of a quick entry in words, as in `Theme: asset inventory and risk`.
struct QuickPhrase
{
    QuickPart part{};
    QString label;
    QString value;
    bool assumed = false; ///< not named in the line
};

/// What was understood, in the order of a record: kind of record, day, duration, theme, client,
/// kind, title. Parts that are neither named nor assumed are left out.
[[nodiscard]] std::vector<QuickPhrase> phrases(const QuickEntry &entry, const Ledger &ledger);
/// The question in one sentence, with what to do.
[[nodiscard]] QString sentence(const QuickQuestion &question);
/// What a part of the line may mean otherwise, in two or three words, as on a button: `Day: 2026-09-11`.
[[nodiscard]] QString name(const QuickReplacement &other);
/// The same in one sentence, with what to write.
[[nodiscard]] QString sentence(const QuickReplacement &other, const QString &line);

} // namespace koshin::text
