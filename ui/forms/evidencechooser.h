// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace koshin {

class Session;

namespace forms {

/// Lets a person choose among the evidence in the ledger, with a search over file name, kind, day,
/// note and the titles of the records it belongs to. What is `tied` already is not offered.
/// Returns the ids chosen; none when left.
[[nodiscard]] QStringList chooseEvidence(const QStringList &tied, Session &session, QWidget *parent);

} // namespace forms
} // namespace koshin
