// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ranges>

namespace koshin {

/// Whether the list holds an equal value.
template<std::ranges::input_range List, class T>
[[nodiscard]] bool contains(const List &list, const T &value)
{
    return std::ranges::find(list, value) != std::ranges::end(list);
}

} // namespace koshin
