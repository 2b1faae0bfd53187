// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/celleditor.h"

#include "forms/editorfactory.h"
#include "forms/fieldeditor.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "toolkit/composition.h"
#include "toolkit/recordview.h"
#include "toolkit/theme.h"

#include <QApplication>
#include <QJsonObject>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

CellEditor::CellEditor(Session &session, RecordView &view, const QModelIndex &cell, const Record &record,
                       const QString &field)
    : QFrame(view.viewport()), m_session(session), m_view(view), m_cell(cell), m_column(cell.column()),
      m_record(record), m_field(field), m_editor(forms::makeEditor(session, kindOfRecord(record), field))
{
    setObjectName(u"cellEditor"_s);
    setAutoFillBackground(true);
    setFrameShape(Box);
    QPalette ink = palette();
    ink.setColor(QPalette::Window, theme::colour(theme::Ink::Pane));
    ink.setColor(QPalette::WindowText, theme::colour(theme::Ink::Accent));
    setPalette(ink);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->addWidget(m_editor);
    m_editor->setLabel(text::fieldLabel(kindOfRecord(record), field));
    m_editor->setValue(toJson(record).value(field));
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_editor->setFault({});
        place();
    });
    connect(view.model(), &QAbstractItemModel::modelReset, this, &CellEditor::findAgain, Qt::QueuedConnection);
    qApp->installEventFilter(this); // the parts of the editor come and go
}

void CellEditor::begin()
{
    show();
    place();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void CellEditor::place()
{
    const QRect cell = m_view.visualRect(m_cell);
    const QSize wanted(std::max(cell.width(), std::max(220, sizeHint().width())),
                       std::max(cell.height(), sizeHint().height()));
    const QSize room = m_view.viewport()->size();
    const int left = std::clamp(cell.left(), 0, std::max(0, room.width() - wanted.width()));
    const int top = std::clamp(cell.top(), 0, std::max(0, room.height() - wanted.height()));
    setGeometry(left, top, std::min(wanted.width(), room.width()), std::min(wanted.height(), room.height()));
    raise();
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (m_done || !widget || (widget != this && !isAncestorOf(widget))) {
        const bool pressedElsewhere =
            !m_done && event->type() == QEvent::MouseButtonPress && widget && widget->window() == window();
        if (pressedElsewhere) keep(0);
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    if (composition::isIn(widget)) return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plainEnter =
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier);
    const bool ours =
        plainEnter || key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (!ours) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape) leave();
    else keep(plainEnter ? 0 : key->key() == Qt::Key_Tab ? 1 : -1);
    return true;
}

bool CellEditor::keep(int step)
{
    const auto edit = changing({m_record}, {m_field, m_editor->value(), FieldChange::Mode::Set});
    QString fault;
    if (!edit) {
        fault = text::reason(edit.error().front());
    } else if (!edit->put.empty()) {
        const auto done = m_session.perform(*edit);
        if (!done) fault = text::sentence(done.error());
    }
    if (!fault.isEmpty()) {
        m_editor->setFault(fault);
        place();
        return false;
    }
    leave();
    Q_EMIT kept(step);
    return true;
}

// The table was arranged anew, by another change or by another program: what is being typed stays,
// as long as its record does. Whether that may be kept is asked when it is.
void CellEditor::findAgain()
{
    if (m_done) return;
    const QModelIndex row = m_view.indexOf(idOf(m_record));
    if (!row.isValid()) return leave();
    m_cell = row.siblingAtColumn(m_column);
    place();
}

void CellEditor::leave()
{
    if (m_done) return;
    m_done = true;
    hide();
    m_view.setFocus();
    deleteLater();
}

} // namespace koshin
