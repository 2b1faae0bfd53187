// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QWidget;

namespace koshin {

class Session;

namespace forms {

/// The form of a file that becomes evidence, filled with `record`; `asked` where that was not merely begun here,
/// `resumed` names the draft to go on with. Returns the id of the record; empty when left without saving.
QString addEvidence(Session &session, QWidget *parent, QJsonObject record, bool asked, const QString &resumed);

} // namespace forms
} // namespace koshin
