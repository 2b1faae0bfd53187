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

std::vector<EvidenceId> *evidenceOf(Record &record)
{
    return std::visit([]<class R>(R &x) -> std::vector<EvidenceId> * {
        if constexpr (holdsEvidence<R>) return &x.evidence;
        else return nullptr;
    }, record);
}

const std::vector<EvidenceId> *evidenceOf(const Record &record)
{
    return evidenceOf(const_cast<Record &>(record));
}

std::vector<Record> recordsProvedBy(const Ledger &ledger, const QSet<QString> &files)
{
    std::vector<Record> found;
    ledger.forEachList([&]<class R>(const RecordList<R> &list) {
        if constexpr (holdsEvidence<R>) {
            for (const auto &record : list.pointers()) {
                if (std::ranges::any_of(record->evidence, [&](const auto &id) { return files.contains(id.text()); }))
                    found.emplace_back(*record);
            }
        }
    });
    return found;
}

QHash<QString, QStringList> holdersOfEvidence(const Ledger &ledger)
{
    QHash<QString, QStringList> holders;
    ledger.forEachList([&]<class R>(const RecordList<R> &list) {
        if constexpr (holdsEvidence<R>) {
            for (const auto &record : list.pointers()) {
                for (const EvidenceId &id : record->evidence) holders[id.text()] += Ledger::label(Record(*record));
            }
        }
    });
    return holders;
}

int proofs(const Ledger &ledger, const std::vector<EvidenceId> &evidence)
{
    std::vector<EvidenceId> proving;
    std::ranges::copy_if(evidence, std::back_inserter(proving),
                         [&](const EvidenceId &id) { return proves(ledger, id); });
    std::sort(proving.begin(), proving.end());
    return int(std::unique(proving.begin(), proving.end()) - proving.begin());
}

bool hasProof(const Ledger &ledger, const std::vector<EvidenceId> &evidence)
{
    return std::ranges::any_of(evidence, [&](const EvidenceId &id) { return proves(ledger, id); });
}

} // namespace koshin
