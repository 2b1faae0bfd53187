// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace koshin {

struct Evidence;
class Session;

namespace forms {

/// Lets a person choose among the evidence in the ledger, with a search over file name, kind, day,
/// note and the titles of the records it belongs to. What is `tied` already is not offered.
/// Returns the ids chosen; none when left.
[[nodiscard]] QStringList chooseEvidence(const QStringList &tied, Session &session, QWidget *parent);
/// The day on which the file was added to the ledger; empty if unknown.
[[nodiscard]] QString dayAdded(const Evidence &evidence);

} // namespace forms
} // namespace koshin
