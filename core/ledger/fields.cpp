// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/fields.h"

namespace koshin {

namespace {

constexpr auto lists = std::to_array<std::string_view>(
    {"credentials", "trainings", "practices", "engagements", "clients", "certifiers", "evidence",
     "events", "plans", "criteria", "templates", "duties", "selfAssessments", "profiles"});
static_assert(lists.size() == std::variant_size_v<Record>);

} // namespace

QString listName(RecordKind kind)
{
    const std::string_view name = lists[std::size_t(kind)];
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

Maybe<RecordKind> kindOfList(QStringView name)
{
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (name == QLatin1String(lists[i].data(), qsizetype(lists[i].size()))) return RecordKind(i);
    }
    return std::nullopt;
}

} // namespace koshin
