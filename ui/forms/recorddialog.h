// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/hints.h"
#include "ledger/records.h"

#include <QString>

class QWidget;

namespace koshin {

class Session;

namespace forms {

/// A kind of which a person adds records. A criterion is none: its scheme names it, and
/// `editCriterion` changes it, so asking to add one does not compile.
class AddableKind
{
public:
    consteval AddableKind(RecordKind kind) : m_kind(kind)
    {
        if (kind == RecordKind::Criterion) throw "a criterion is named by its scheme, not added";
    }
    /// For a kind known only at run time: nothing for a criterion.
    [[nodiscard]] static constexpr Maybe<AddableKind> of(RecordKind kind)
    {
        if (kind == RecordKind::Criterion) return {};
        return AddableKind(kind, Known{});
    }
    constexpr operator RecordKind() const { return m_kind; }

private:
    struct Known
    {
    };
    constexpr AddableKind(RecordKind kind, Known) : m_kind(kind) {}

    RecordKind m_kind;
};

/// Opens the form for a new record of the kind, filled from `draft` when given; saves through the
/// session. With an aim it says where the record would not count for that. Returns the id of the saved
/// record; empty when left without saving.
QString add(AddableKind kind, Session &session, QWidget *parent, const Maybe<Record> &draft = {},
            const Maybe<Aim> &aim = {});
/// Opens the form of an existing record. True when saved.
bool edit(const QString &id, Session &session, QWidget *parent);
/// Opens the form of the record that carries out a plan, filled with what was planned; saving it
/// removes the plan in the same step. Returns the id of the record; empty when left without saving.
QString fulfil(const QString &planId, Session &session, QWidget *parent);
/// The renewal of a credential: what the term asks, application day and first day of the new term, and what
/// follows from them.
bool renew(const QString &credentialId, Session &session, QWidget *parent);
/// The conditions of a criterion, its official reference and the issuer's acceptances.
bool editCriterion(const SchemeId &scheme, const QString &criterion, Session &session, QWidget *parent);
/// The first credential: scheme, number, registration day; shows what follows from them.
QString firstCredential(Session &session, QWidget *parent);
/// Opens the form that was left with this draft, filled with it. Returns the id of the record saved;
/// empty when left again, or when what the form was about is gone.
QString resume(const QString &draft, Session &session, QWidget *parent);
/// The holder's name and language.
bool editHolder(Session &session, QWidget *parent);

} // namespace forms
} // namespace koshin
