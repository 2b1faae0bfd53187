// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "ledger/records.h"
#include "rules/scheme/courselimit.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace koshin::forms {

/// Something to consider about a field as typed. It keeps no one from saving: what is odd may
/// still be true.
struct Hint
{
    QString field;
    QString sentence;
};

/// The requirement that a record is meant for.
struct Aim
{
    QString name; ///< in the language in use
    Maybe<Period> window;
};

/// The hints on a record in its file form, in the order in which they are shown; a field may have
/// several. `planned` is a record of something intended, which lacks no proof yet; `today` is the real day,
/// not the one looked at; `limit` is how long an online course may take.
[[nodiscard]] std::vector<Hint> hintsOn(RecordKind kind, const QJsonObject &record, bool planned, Date today,
                                        const Maybe<CourseLimit> &limit, const Maybe<Aim> &aim = {});
/// The field of the day on which such a record is held to have happened; empty for kinds without one.
[[nodiscard]] QString dayField(RecordKind kind, const QJsonObject &record);

} // namespace koshin::forms
