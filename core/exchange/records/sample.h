// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

namespace koshin {

class Workspace;

/// The number of years by which the sample's dates move, so that `today` lies in the second year
/// of its second term, which begins on 2025-10-01 in the file.
[[nodiscard]] int sampleShift(Date today);

/// The sample ledger of `resources/samples`, an invented specialist, shifted to `today`. What would lie ahead of
/// `today` as done, or behind it as planned, is left out. The languages differ in words alone: ids, days and figures,
/// and so every verdict, are the same.
[[nodiscard]] Result<Ledger> sampleLedger(Date today, Language language = Language::Japanese);
/// The resource that holds a file of the sample.
[[nodiscard]] QString sampleFile(const Evidence &evidence, Language language);

/// Fills a fresh workspace with the sample and its evidence files. Errors: those of the import.
[[nodiscard]] Result<> makeSample(Workspace &workspace, Date today, Language language = Language::Japanese);

} // namespace koshin
