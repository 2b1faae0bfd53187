// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/ledgerjson.h"
#include "storage/edit.h"

#include <QJsonValue>

namespace koshin {

/// One field changed alike in one or many records.
struct FieldChange
{
    enum class Mode {
        Set,   ///< the value takes the place of what was there; null empties the field
        Add,   ///< each item of the value joins the list
        Remove ///< each item of the value leaves the list
    };
    QString field; ///< by its name in a ledger file
    QJsonValue value;
    Mode mode = Mode::Set;
};

/// The record after the change, through the reader and the check that files go through.
[[nodiscard]] tl::expected<Record, Faults> changed(const Record &record, const FieldChange &change);
/// One edit that makes the change in every record, refused where one was changed elsewhere meanwhile.
/// Records that already are so stay out of it. Faults are those of the first record that cannot be.
[[nodiscard]] tl::expected<Edit, Faults> changing(const std::vector<Record> &records, const FieldChange &change);
/// Whether the field of the kind holds a list, so that items can be added and taken away.
[[nodiscard]] bool isListField(RecordKind kind, const QString &field);

} // namespace koshin
