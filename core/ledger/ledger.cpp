// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include <algorithm>

namespace koshin {

template<class R>
RecordList<R>::RecordList(std::vector<Pointer> records) : m_records(std::move(records))
{
    const auto before = [](const Pointer &a, const Pointer &b) { return idOf(*a) < idOf(*b); };
    if (!std::is_sorted(m_records.begin(), m_records.end(), before))
        std::sort(m_records.begin(), m_records.end(), before);
}

template<class R>
auto RecordList<R>::lowerBound(const QString &id) const -> typename std::vector<Pointer>::const_iterator
{
    return std::lower_bound(m_records.begin(), m_records.end(), id,
                            [](const Pointer &a, const QString &b) { return idOf(*a) < b; });
}

template<class R>
const R *RecordList<R>::find(const QString &id) const
{
    const auto at = lowerBound(id);
    return at != m_records.end() && idOf(**at) == id ? at->get() : nullptr;
}

template<class R>
RecordList<R> RecordList<R>::with(R record) const
{
    RecordList copy = *this;
    const QString id = idOf(record);
    const auto at = copy.m_records.begin() + (lowerBound(id) - m_records.begin());
    auto shared = std::make_shared<const R>(std::move(record));
    if (at != copy.m_records.end() && idOf(**at) == id) *at = std::move(shared);
    else copy.m_records.insert(at, std::move(shared));
    return copy;
}

template<class R>
RecordList<R> RecordList<R>::without(const QString &id) const
{
    RecordList copy = *this;
    const auto at = copy.m_records.begin() + (lowerBound(id) - m_records.begin());
    if (at != copy.m_records.end() && idOf(**at) == id) copy.m_records.erase(at);
    return copy;
}

#define KOSHIN_LIST(Type, ...) template class RecordList<Type>;
KOSHIN_KINDS(KOSHIN_LIST)
#undef KOSHIN_LIST

Maybe<Record> Ledger::find(const QString &id) const
{
    Maybe<Record> found;
    forEachList([&](const auto &list) {
        if (!found) {
            if (const auto *record = list.find(id)) found = *record;
        }
    });
    return found;
}

void Ledger::put(Record record)
{
    std::visit([this](auto &&x) {
        auto &list = this->list<std::decay_t<decltype(x)>>();
        list = list.with(std::move(x));
    }, std::move(record));
}

void Ledger::drop(RecordKind kind, const QString &id)
{
    withKind(kind, [&]<class R>() { list<R>() = list<R>().without(id); });
}

std::size_t Ledger::size() const
{
    std::size_t sum = 0;
    forEachList([&](const auto &list) { sum += list.size(); });
    return sum;
}

namespace {

// clang-format off
QString labelOf(const Credential &x) { return x.number.value_or(x.scheme.text()); }
QString labelOf(const Training &x) { return x.title; }
QString labelOf(const Practice &x) { return x.title; }
QString labelOf(const Engagement &x) { return x.title; }
QString labelOf(const Client &x) { return x.code; }
QString labelOf(const Certifier &x) { return x.relation.value_or(x.id.text()); }
QString labelOf(const Evidence &x) { return x.fileName; }
QString labelOf(const Event &x) { return codeName(x.kind); }
// clang-format on
QString labelOf(const Plan &x)
{
    return std::visit([](const auto &intended) { return intended.title; }, x.intended);
}
// clang-format off
QString labelOf(const Criterion &x) { return x.criterion; }
QString labelOf(const Template &x) { return x.name; }
QString labelOf(const Duty &x) { return x.title; }
QString labelOf(const SelfAssessment &x) { return x.on.toString(); }
QString labelOf(const Profile &x) { return x.title; }
// clang-format on

} // namespace

QString Ledger::label(const Record &record)
{
    return std::visit([](const auto &x) { return labelOf(x); }, record);
}

} // namespace koshin
