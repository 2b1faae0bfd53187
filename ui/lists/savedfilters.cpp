// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/savedfilters.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString keyOf(const QString &list)
{
    return u"filters/"_s + list;
}

} // namespace

std::vector<SavedFilter> SavedFilters::all() const
{
    std::vector<SavedFilter> found;
    for (const QJsonValue &value : m_session.workspace().setting(keyOf(m_list)).toArray()) {
        const QJsonObject filter = value.toObject();
        const QString name = filter.value("name"_L1).toString();
        if (!name.isEmpty()) found.push_back({name, filter.value("words"_L1).toString(), filter.value("grouping"_L1).toString()});
    }
    return found;
}

Result<> SavedFilters::keep(const SavedFilter &filter)
{
    std::vector<SavedFilter> filters = all();
    const auto same = std::ranges::find(filters, filter.name, &SavedFilter::name);
    if (same == filters.end()) filters.push_back(filter);
    else *same = filter;
    return write(filters);
}

Result<> SavedFilters::drop(const QString &name)
{
    std::vector<SavedFilter> filters = all();
    std::erase_if(filters, [&](const SavedFilter &f) { return f.name == name; });
    return write(filters);
}

Result<> SavedFilters::write(const std::vector<SavedFilter> &filters)
{
    QJsonArray list;
    for (const SavedFilter &f : filters) {
        list.append(QJsonObject{{u"name"_s, f.name}, {u"words"_s, f.words}, {u"grouping"_s, f.grouping}});
    }
    return m_session.workspace().setSetting(keyOf(m_list), list.isEmpty() ? QJsonValue() : QJsonValue(list));
}

} // namespace koshin
