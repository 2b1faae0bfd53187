// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channelsentry.h"

#include <QFunctionPointer>

namespace koshin::channels {

[[nodiscard]] QFunctionPointer find(const char *name);

/// A function of the library of channels, as `channels::function<decltype(koshin_announce)>("koshin_announce")`;
/// null, and said so, when it cannot be had.
template<class Function>
[[nodiscard]] Function *function(const char *name)
{
    return reinterpret_cast<Function *>(find(name));
}

} // namespace koshin::channels
