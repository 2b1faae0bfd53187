// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordedwhen.h"
#include "text/practicetext.h"
#include "toolkit/listmodel.h"

namespace koshin {

/// The day on which a record was written down, and how long after it happened where that is more than a week.
template<class R>
Column<R> recordedColumn(const QString &title, std::function<RecordedWhen(const R &)> recorded)
{
    return {title, [recorded = std::move(recorded)](const R &record, int role) -> QVariant {
        const RecordedWhen when = recorded(record);
        if (role == Qt::DisplayRole) return when.on ? when.on->toString() : QString();
        if (role == SecondLineRole) return text::lateness(when);
        if (role == SortRole) return when.on ? when.on->serial() : 0;
        return {};
    }, true};
}

} // namespace koshin
