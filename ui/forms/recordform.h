// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ledger/records.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <tl/expected.hpp>

class QToolButton;
class QVBoxLayout;

namespace koshin {

class FieldEditor;
class Session;

/// The editors of a record's fields. It holds the record in its file form; what it shows no editor
/// for stays as it was. Faults stand below their fields while the person types; what is merely
/// missing is said once the field was touched or saving was tried.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// With a holder (plan or template) the form edits what that intends, a training or practice;
    /// with `only` it shows no other fields.
    RecordForm(Session &session, RecordKind kind, Maybe<RecordKind> holder = {}, QStringList only = {});

    void setJson(const QJsonObject &record);
    [[nodiscard]] QJsonObject json() const;
    /// The record as typed, or every fault in it.
    [[nodiscard]] tl::expected<Record, Faults> record() const;
    [[nodiscard]] RecordKind recordKind() const { return m_holder.value_or(m_kind); }
    [[nodiscard]] FieldEditor *editor(const QString &field) const { return m_editors.value(field); }
    /// Files chosen as evidence, by the ids that their records shall have.
    [[nodiscard]] QHash<QString, QString> newFiles() const;
    void setNewFiles(const QHash<QString, QString> &files);
    /// Shows every fault, also what is missing, and goes to the first. True if there is none.
    bool showAllFaults();
    /// The labels of the fields below which a fault stands, from the top down.
    [[nodiscard]] QStringList fieldsAtFault() const;
    /// Shows faults that came from elsewhere at their fields; false if one has no field here.
    bool showFaults(const Faults &faults);

Q_SIGNALS:
    void changed();

private:
    void build();
    QVBoxLayout *addGroup(QVBoxLayout *column, const QString &heading, bool folded);
    [[nodiscard]] QStringList ownFields() const; ///< those of the holder, beside the body
    [[nodiscard]] bool isShown(const QString &field) const;
    void addField(QVBoxLayout *form, RecordKind kind, const QString &field);
    void validate();
    void showHints();
    void unfoldFilled();
    [[nodiscard]] QString fieldOf(const QString &path) const;
    [[nodiscard]] QString words(Error fault) const;

    Session &m_session;
    RecordKind m_kind;
    Maybe<RecordKind> m_holder;
    QStringList m_only;
    bool m_all = false;
    QJsonObject m_base;
    QStringList m_order;
    QHash<QString, FieldEditor *> m_editors;
    QSet<QString> m_touched;
    struct Fold
    {
        QToolButton *button;
        QStringList fields;
    };
    std::vector<Fold> m_folds;
};

} // namespace koshin
