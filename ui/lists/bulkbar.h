// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace koshin {

class Button;
class FieldEditor;

/// Below a list while several rows are chosen: one field, one value, one button that changes all of
/// them in one step that can be taken back.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    BulkBar(Session &session, RecordKind kind, QStringList fields, QWidget *parent = nullptr);

    /// The chosen records; fewer than two hide the bar.
    void setRecords(const QStringList &ids);
    void begin(); ///< goes to the field

Q_SIGNALS:
    void done(const QString &sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
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
    QHBoxLayout *m_row;
    QVBoxLayout *m_below;
    FieldEditor *m_editor = nullptr;
    Button *m_apply;
};

} // namespace koshin
