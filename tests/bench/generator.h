// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <cstdint>

namespace koshin::bench {

/// A lifelike ledger of about `records` records: one RISS credential over several terms, mostly
/// practices, some engagements, trainings and evidence, with Japanese texts of the usual length.
/// The same number gives the same ledger.
[[nodiscard]] Ledger lifelikeLedger(int records);

/// Random numbers that are the same on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    [[nodiscard]] int roll(int sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((m_state >> 33) % std::uint64_t(sides));
    }

private:
    std::uint64_t m_state;
};

} // namespace koshin::bench
