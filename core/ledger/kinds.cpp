// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/kinds.h"

#include <QStringList>

namespace koshin {

namespace {

#define KOSHIN_KIND(Type, name, list, columns) #list,
constexpr auto lists = std::to_array<std::string_view>({KOSHIN_KINDS(KOSHIN_KIND)});
#undef KOSHIN_KIND

#define KOSHIN_KIND(Type, name, list, columns) columns,
constexpr auto tables = std::to_array<const char *>({KOSHIN_KINDS(KOSHIN_KIND)});
#undef KOSHIN_KIND

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

QStringList tableFields(RecordKind kind)
{
    return QString::fromLatin1(tables[std::size_t(kind)]).split(u' ');
}

} // namespace koshin
