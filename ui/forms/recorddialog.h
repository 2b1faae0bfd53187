// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/records.h"

#include <QString>

class QWidget;

namespace koshin {

class Session;

namespace forms {

/// Opens the form for a new record of the kind, filled from `draft` when given; saves through the
/// session. Returns the id of the saved record; empty when left without saving.
QString add(RecordKind kind, Session &session, QWidget *parent, const Maybe<Record> &draft = {});
/// Opens the form of an existing record. True when saved.
bool edit(const QString &id, Session &session, QWidget *parent);
/// The renewal of a credential: application day and first day of the new term.
bool renew(const QString &credentialId, Session &session, QWidget *parent);
/// The conditions of a criterion, its official reference and the issuer's acceptances.
bool editCriterion(const SchemeId &scheme, const QString &criterion, Session &session,
                   QWidget *parent);
/// The first credential: scheme, number, registration day; shows what follows from them.
QString firstCredential(Session &session, QWidget *parent);
/// The holder's name and language.
bool editHolder(Session &session, QWidget *parent);

} // namespace forms
} // namespace koshin
