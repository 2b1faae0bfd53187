// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/gathered.h"

namespace koshin {

Result<> Gathered::add(const Record &record)
{
    const QString id = idOf(record);
    if (m_kinds.contains(id)) return failure(ErrorCode::DuplicateId, {id});
    m_kinds.insert(id, kindOfRecord(record));
    std::visit([&](const auto &x) {
        using R = std::decay_t<decltype(x)>;
        std::get<std::vector<typename RecordList<R>::Pointer>>(m_lists).push_back(std::make_shared<const R>(x));
    }, record);
    return {};
}

template<class R>
void Gathered::put(Ledger &ledger, std::vector<std::shared_ptr<const R>> &list) const
{
    if (list.empty()) return;
    for (const auto &there : ledger.list<R>().pointers()) {
        if (!m_kinds.contains(idOf(*there))) list.push_back(there);
    }
    ledger.list<R>() = RecordList<R>(std::move(list));
}

void Gathered::moveInto(Ledger &ledger)
{
    std::apply([&](auto &...list) { (put(ledger, list), ...); }, m_lists);
}

} // namespace koshin
