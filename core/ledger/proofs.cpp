// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/proofs.h"

#include <algorithm>

namespace koshin {

namespace {

bool proves(const Ledger &ledger, const EvidenceId &id)
{
    const Evidence *file = ledger.evidence.find(id.text());
    return !file || file->bytes != 0;
}

} // namespace

int proofs(const Ledger &ledger, const std::vector<EvidenceId> &evidence)
{
    std::vector<EvidenceId> proving;
    std::ranges::copy_if(evidence, std::back_inserter(proving), [&](const EvidenceId &id) { return proves(ledger, id); });
    std::sort(proving.begin(), proving.end());
    return int(std::unique(proving.begin(), proving.end()) - proving.begin());
}

bool hasProof(const Ledger &ledger, const std::vector<EvidenceId> &evidence)
{
    return std::ranges::any_of(evidence, [&](const EvidenceId &id) { return proves(ledger, id); });
}

} // namespace koshin
