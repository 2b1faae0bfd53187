// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/listmodel.h"

namespace koshin {

/// When something was written down, beside when it happened. A note of the same week proves more
/// than one from memory, so the distance is told.
struct RecordedWhen
{
    Maybe<Date> on;       ///< by UTC
    Maybe<int> daysAfter; ///< after it happened; negative: before
};

[[nodiscard]] RecordedWhen recordedWhen(const Maybe<Timestamp> &recordedAt, Date happened);
/// `38 days later`; empty within a week.
[[nodiscard]] QString lateness(const RecordedWhen &recorded);

template<class R>
Column<R> recordedColumn(const QString &title, std::function<RecordedWhen(const R &)> recorded)
{
    return {title, [recorded = std::move(recorded)](const R &record, int role) -> QVariant {
        const RecordedWhen when = recorded(record);
        if (role == Qt::DisplayRole) return when.on ? when.on->toString() : QString();
        if (role == SecondLineRole) return lateness(when);
        if (role == SortRole) return when.on ? when.on->serial() : 0;
        return {};
    }, true};
}

} // namespace koshin
