// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "forms/hints.h"
#include "ledger/records.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <tl/expected.hpp>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace koshin {

class Disclosure;
class FieldEditor;
class Session;

/// The editors of a record's fields. It holds the record in its file form; what it shows no editor
/// for stays as it was. What one mostly needs comes first, the rest behind one button, which is open where
/// one of its fields has a value, a fault or a hint. Faults stand below their fields while the person
/// types; what is merely missing is said once the field was touched or saving was tried.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr int margin = 24;      ///< left and right of the fields
    static constexpr int labelWidth = 180; ///< room for a label and what marks it, on one line
    static constexpr int afterLabel = 16;

    using Maker = std::function<FieldEditor *(Session &, RecordKind, const QString &field)>;

    /// With a holder (plan or template) the form edits what that intends, a training or practice;
    /// with `only` it shows no other fields, made by `make` where that is given.
    RecordForm(Session &session, RecordKind kind, Maybe<RecordKind> holder = {}, QStringList only = {},
               Maker make = {});

    void setJson(const QJsonObject &record);
    /// The requirement that the record is meant for: where it would not count for that, it is said.
    void setAim(const forms::Aim &aim);
    /// The record is new and these of its values were not the person's: what is chosen may replace them.
    void setOffered(const QJsonObject &values);
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
    /// Whether what is wrong is only that required fields are empty.
    [[nodiscard]] bool lacksOnly() const;
    /// Shows faults that came from elsewhere at their fields; false if one has no field here.
    bool showFaults(const Faults &faults);
    /// Puts the labels on the lines of the text that they name, in the type in use.
    void alignLabels();

Q_SIGNALS:
    void changed();
    /// Fields came into sight, or went.
    void unfolded();

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void addMore(QVBoxLayout *column);
    void addIdle(QVBoxLayout *column);
    void addFields(QVBoxLayout *column, const QString &heading, const QStringList &fields);
    [[nodiscard]] QStringList ownFields() const; ///< those of the holder, beside the body
    [[nodiscard]] bool isShown(const QString &field) const;
    void addField(QVBoxLayout *form, RecordKind kind, const QString &field);
    void validate();
    void showHints();
    void unfold(bool open);
    void unfoldFilled();
    void unfoldWhere(const std::function<bool(const FieldEditor &)> &holds);
    void inherit();
    void nameFirstDay();
    void showUseful();
    void tellApplications();
    [[nodiscard]] QString fieldOf(const QString &path) const;
    [[nodiscard]] QString words(Error fault) const;

    Session &m_session;
    RecordKind m_kind;
    Maybe<RecordKind> m_holder;
    QStringList m_only;
    Maker m_make;
    Maybe<forms::Aim> m_aim;
    bool m_all = false;
    QJsonObject m_base;
    QJsonObject m_offered; ///< values that are not the person's own, as long as they stand
    QStringList m_order;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, QLabel *> m_titles;
    QHash<QString, QLabel *> m_marks; ///< of fields that must be filled
    QHash<QString, QString> m_labels;
    QSet<QString> m_touched;
    QSet<QString> m_fromLast;           ///< fields with the choice of the last record of the kind
    Disclosure *m_moreButton = nullptr; ///< null where every field is in sight
    QWidget *m_more = nullptr;
    Disclosure *m_idleButton = nullptr; ///< shows what is of no use to the type chosen; null where nothing is
    QHash<QString, QWidget *> m_lefts;  ///< label and mark of a field
    QStringList m_folded;               ///< fields behind the button
};

} // namespace koshin
