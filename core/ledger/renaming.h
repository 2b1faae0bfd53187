// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QHash>

namespace koshin {

/// Gives the record another id. A criterion has none of its own and stays as it is.
void setId(Record &record, const QString &id);

/// Puts new ids in the place of old ones wherever the record names other records by them, a certifier's organisation
/// included. Its own id stays.
void renameReferences(Record &record, const QHash<QString, QString> &newIds);

} // namespace koshin
