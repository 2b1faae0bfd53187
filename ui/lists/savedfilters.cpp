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

std::vector<SavedFilter> filtersIn(const QJsonValue &kept)
{
    std::vector<SavedFilter> found;
    for (const auto &value : kept.toArray()) {
        const QJsonObject filter = value.toObject();
        const QString name = filter.value("name"_L1).toString();
        if (!name.isEmpty())
            found.push_back({name, filter.value("words"_L1).toString(), filter.value("grouping"_L1).toString()});
    }
    return found;
}

} // namespace

std::vector<SavedFilter> SavedFilters::all() const
{
    return filtersIn(m_session.setting(keyOf(m_list)).value_or(QJsonValue()));
}

Result<> SavedFilters::keep(const SavedFilter &filter)
{
    return change([&](std::vector<SavedFilter> &filters) {
        const auto same = std::ranges::find(filters, filter.name, &SavedFilter::name);
        if (same == filters.end()) filters.push_back(filter);
        else *same = filter;
    });
}

Result<> SavedFilters::drop(const QString &name)
{
    return change([&](std::vector<SavedFilter> &filters) {
        std::erase_if(filters, [&](const SavedFilter &f) { return f.name == name; });
    });
}

Result<> SavedFilters::change(const std::function<void(std::vector<SavedFilter> &)> &change)
{
    return m_session.changeSetting(keyOf(m_list), [&](const QJsonValue &before) {
        std::vector<SavedFilter> filters = filtersIn(before);
        change(filters);
        QJsonArray list;
        for (const SavedFilter &f : filters) {
            list.append(QJsonObject{{u"name"_s, f.name}, {u"words"_s, f.words}, {u"grouping"_s, f.grouping}});
        }
        return list.isEmpty() ? QJsonValue() : QJsonValue(list);
    });
}

} // namespace koshin
