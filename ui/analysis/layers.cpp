// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/layers.h"

#include "toolkit/theme.h"

#include <array>

namespace koshin::theme {

QColor series(int look)
{
    constexpr std::array<QRgb, seriesCount> light{0xFF2B4C7E, 0xFFB35900, 0xFF23704A, 0xFF8E3B77,
                                                  0xFF1B7F8C, 0xFF7A5230, 0xFF727A84};
    constexpr std::array<QRgb, seriesCount> dark{0xFF8FB1E3, 0xFFE5A35B, 0xFF77C79D, 0xFFD79AC6,
                                                 0xFF6EC5CF, 0xFFC8A27E, 0xFFA2A9B2};
    return QColor::fromRgb((isDark() ? dark : light)[std::size_t(look) % light.size()]);
}

} // namespace koshin::theme
