// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/clock.h"
#include "ledger/records.h"

#include <QString>

namespace koshin {

/// What the executable asks of the window.
struct WindowOptions
{
    QString dataFolder;
    Maybe<Date> asOf;             ///< nothing: today
    Maybe<Language> language;     ///< nothing: as chosen before, else the system's
    bool demo = false;            ///< a throw-away ledger: nothing is remembered
    const Clock *clock = nullptr; ///< never null; outlives the window
    QString program;              ///< the executable, for what runs beside the window; empty: nothing does
    enum class Start { Window, Background, Bus } start = Start::Window; ///< the bus wants no window yet
    QString show; ///< a record, `CREDENTIAL/REQUIREMENT` or a page, to begin with
};

} // namespace koshin
