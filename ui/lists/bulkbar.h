// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "toolkit/widgets.h"

#include <QComboBox>

class QVBoxLayout;

namespace koshin {

class FieldEditor;

/// Below a list while several rows are chosen: how many, what may be done with all of them, and the
/// way out. Once a field is named, its editor and the button that changes all of them, in one step
/// that can be taken back.
class BulkBar : public Card
{
    Q_OBJECT

public:
    BulkBar(Session &session, RecordKind kind, QStringList fields, QWidget *parent = nullptr);

    /// The chosen records; fewer than two hide the bar.
    void setRecords(const QStringList &ids);
    [[nodiscard]] const QStringList &records() const { return m_ids; } ///< of the bar's kind
    void begin();                                                      ///< goes to the field

Q_SIGNALS:
    void done(const QString &sentence);
    void removeRequested(const QStringList &ids);
    void clearRequested(); ///< nothing is to be chosen any more
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString field() const { return m_field->currentData().toString(); }
    QWidget *buildRow();
    QWidget *buildChange();
    void foldIfLeft();
    void chooseField();
    void apply();
    void say(const QString &fault);

    Session &m_session;
    RecordKind m_kind;
    QStringList m_fields;
    QStringList m_ids;
    QLabel *m_count;
    QComboBox *m_field;
    QComboBox *m_mode;
    QWidget *m_change; ///< there once a field is named
    QVBoxLayout *m_value;
    FieldEditor *m_editor = nullptr;
    Button *m_apply;
    Button *m_remove;
};

} // namespace koshin
