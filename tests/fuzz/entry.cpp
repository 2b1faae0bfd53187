// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls, for the target that KOSHIN_FUZZ_TARGET names.
#include "targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    koshin::fuzz::KOSHIN_FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
