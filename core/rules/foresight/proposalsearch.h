// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/foresight/proposal.h"

#include <functional>

namespace koshin {

/// An amount that is missing somewhere.
struct Lack
{
    QString credential;
    QString requirement;
    Decimal amount;
};

/// A tree of what has to be closed: a lack, all of some, or a number of some.
struct Demand
{
    Maybe<std::size_t> lack; ///< index into the lacks; else the parts decide
    std::size_t wanted = 0;  ///< so many of the parts
    std::vector<Demand> parts;
};

/// One way to do something on one day.
struct Closing
{
    std::size_t item = 0;
    Date on;
    Decimal money;
    int minutes = 0;
    int most = 1;
    std::vector<Decimal> gains; ///< one for each lack
};

/// How often each way is taken.
using Choice = std::vector<int>;

/// The least choice that meets all demands and that `holds` confirms; empty if there is none.
struct SearchOutcome
{
    Maybe<Choice> best;
    bool isComplete = true; ///< every possibility was looked at or ruled out
};
[[nodiscard]] SearchOutcome searchLeast(const std::vector<Lack> &lacks, const std::vector<Demand> &demands,
                                        const std::vector<Closing> &ways, ProposalOptions::Aim aim,
                                        const std::function<bool(const Choice &)> &holds,
                                        const std::function<bool()> &isStopped);

} // namespace koshin
