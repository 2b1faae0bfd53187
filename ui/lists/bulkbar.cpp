// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/bulkbar.h"

#include "exchange/records/fieldchange.h"
#include "forms/editorfactory.h"
#include "forms/fieldeditor.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "toolkit/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace koshin {

BulkBar::BulkBar(Session &session, RecordKind kind, QStringList fields, QWidget *parent)
    : QFrame(parent), m_session(session), m_kind(kind), m_fields(std::move(fields)),
      m_count(plainLabel({}, theme::Size::Body, theme::Ink::Text)), m_field(new QComboBox), m_mode(new QComboBox),
      m_row(new QHBoxLayout), m_below(new QVBoxLayout(this)), m_apply(new Button({}, Button::Look::Plain))
{
    setObjectName(u"bulkBar"_s);
    m_below->setContentsMargins(0, 0, 0, 0);
    m_below->setSpacing(6);
    m_below->addLayout(m_row);
    m_row->setSpacing(8);
    m_count->setWordWrap(false);
    m_field->setObjectName(u"bulkField"_s);
    m_field->setAccessibleName(tr("Field to change"));
    for (const QString &field : std::as_const(m_fields)) m_field->addItem(text::fieldLabel(kind, field), field);
    m_mode->setObjectName(u"bulkMode"_s);
    m_mode->setAccessibleName(tr("How to change the list"));
    m_mode->addItem(tr("add"), int(FieldChange::Mode::Add));
    m_mode->addItem(tr("take away"), int(FieldChange::Mode::Remove));
    m_mode->addItem(tr("replace by"), int(FieldChange::Mode::Set));
    m_apply->setObjectName(u"bulkApply"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_field, m_mode})
        m_row->addWidget(part, 0, Qt::AlignTop);
    m_row->addStretch();
    m_row->addWidget(m_apply, 0, Qt::AlignTop);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkBar::chooseField);
    connect(m_apply, &Button::clicked, this, &BulkBar::apply);
    chooseField();
    hide();
}

void BulkBar::setRecords(const QStringList &ids)
{
    m_ids.clear();
    for (const QString &id : ids) {
        const auto record = m_session.ledger().find(id);
        if (record && kindOfRecord(*record) == m_kind) m_ids += id;
    }
    const int n = int(m_ids.size());
    setVisible(n > 1 && !m_session.isReadOnly());
    m_count->setText(tr("%n chosen:", nullptr, n));
    m_apply->setText(tr("Change %n records", nullptr, n));
    m_apply->setAccessibleName(m_apply->text());
    m_apply->updateGeometry();
}

void BulkBar::chooseField()
{
    delete m_editor;
    const QString field = m_field->currentData().toString();
    m_editor = forms::makeEditor(m_session, m_kind, field);
    m_editor->setObjectName(u"bulkValue"_s);
    m_editor->setLabel(text::fieldLabel(m_kind, field));
    m_mode->setVisible(isListField(m_kind, field));
    m_below->addWidget(m_editor);
}

void BulkBar::begin()
{
    if (isVisible()) m_field->setFocus(Qt::ShortcutFocusReason);
}

void BulkBar::say(const QString &fault)
{
    m_editor->setFault(fault);
    m_editor->setFocus();
}

void BulkBar::apply()
{
    const QString field = m_field->currentData().toString();
    const auto mode =
        isListField(m_kind, field) ? FieldChange::Mode(m_mode->currentData().toInt()) : FieldChange::Mode::Set;
    std::vector<Record> records;
    for (const QString &id : std::as_const(m_ids)) {
        if (const auto record = m_session.ledger().find(id)) records.push_back(*record);
    }
    const auto edit = changing(records, {field, m_editor->value(), mode});
    if (!edit) return say(text::reason(edit.error().front()));
    if (edit->put.empty()) return say(tr("All of them are so already."));
    const int count = int(edit->put.size());
    if (const auto changes = m_session.perform(*edit); !changes) return say(text::sentence(changes.error()));
    m_editor->setFault({});
    Q_EMIT done(tr("Changed %1 of %n records.", nullptr, count).arg(text::fieldLabel(m_kind, field)));
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) apply();
    else QFrame::keyPressEvent(event);
}

} // namespace koshin
