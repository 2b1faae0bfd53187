// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/fieldchange.h"

#include <QFrame>
#include <QPersistentModelIndex>

namespace koshin {

class FieldEditor;
class RecordView;
class Session;

/// Edits one field of a record where it stands in the table: the form's own editor, laid over the
/// cell. Enter keeps, Esc leaves, Tab keeps and goes to the next field; what cannot be kept is said
/// below the field, and the editor stays.
class CellEditor : public QFrame
{
    Q_OBJECT

public:
    CellEditor(Session &session, RecordView &view, const QModelIndex &cell, const Record &record, const QString &field);

    void begin();

Q_SIGNALS:
    void kept(int step); ///< where to go on: 1 the next field, -1 the one before, 0 nowhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keep(int step);
    void findAgain();
    void leave();
    void place();

    Session &m_session;
    RecordView &m_view;
    QPersistentModelIndex m_cell;
    int m_column;
    Record m_record;
    QString m_field;
    FieldEditor *m_editor;
    bool m_done = false;
};

} // namespace koshin
