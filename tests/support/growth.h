// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <functional>

namespace koshin::test {

/// How much more processor time `work(4 n)` takes than `work(n)`: about 4 where the work grows with n,
/// 16 where it grows with its square. The best of three each, so that a busy machine does not matter.
inline double growth(int n, const std::function<void(int)> &work)
{
    const auto best = [&](int size) {
        double least = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t from = std::clock();
            work(size);
            least = std::min(least, double(std::clock() - from));
        }
        return std::max(least, double(CLOCKS_PER_SEC) / 1000); // what takes no time grows by nothing
    };
    const double small = best(n);
    return best(4 * n) / small;
}

/// Between the two: what grows faster than this grows with more than n.
inline constexpr double mostGrowth = 9;

} // namespace koshin::test
