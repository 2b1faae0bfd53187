// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace koshin {

/// The outcome of something that may be expected to fail. Nobody below `ui` and `app` shows a
/// message; they return an Error and `text` makes the sentence.
template<class T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand for returning an error from a function that yields a Result.
[[nodiscard]] inline Failure failure(ErrorCode code, QStringList arguments = {}, ErrorLocation where = {})
{
    return Failure(Error{code, std::move(arguments), std::move(where)});
}

} // namespace koshin
