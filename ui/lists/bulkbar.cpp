// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/bulkbar.h"

#include "exchange/records/fieldchange.h"
#include "forms/editorfactory.h"
#include "forms/fieldeditor.h"
#include "text/codetext.h"
#include "text/errortext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koshin {

BulkBar::BulkBar(Session &session, RecordKind kind, QStringList fields, QWidget *parent)
    : Card(parent), m_session(session), m_kind(kind), m_fields(std::move(fields)),
      m_count(plainLabel({}, theme::Size::Body, theme::Ink::Text)), m_field(new QComboBox), m_mode(new QComboBox),
      m_change(nullptr), m_value(new QVBoxLayout), m_apply(new Button({}, Button::Look::Filled)),
      m_remove(new Button({}, Button::Look::Plain))
{
    setObjectName(u"bulkBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(buildRow());
    m_change = buildChange();
    column->addWidget(m_change);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkBar::chooseField);
    connect(m_apply, &Button::clicked, this, &BulkBar::apply);
    chooseField();
    hide();
}

QWidget *BulkBar::buildRow()
{
    auto *words = new QWidget;
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_count->setWordWrap(false);
    m_field->setObjectName(u"bulkField"_s);
    m_field->setAccessibleName(tr("Field to change"));
    m_field->addItem(tr("Change a field"), QString());
    for (const QString &field : std::as_const(m_fields)) m_field->addItem(text::fieldLabel(m_kind, field), field);
    m_remove->setObjectName(u"bulkRemove"_s);
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removeRequested(m_ids); });
    auto *clear = new Button(tr("Clear selection"), Button::Look::Bare);
    clear->setObjectName(u"bulkClear"_s);
    clear->setAccessibleName(clear->text());
    connect(clear, &Button::clicked, this, &BulkBar::clearRequested);
    row->addWidget(m_count);
    row->addSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_remove, clear}) row->addWidget(part);
    row->addStretch();
    return words;
}

QWidget *BulkBar::buildChange()
{
    auto *change = new QWidget;
    auto *row = new QHBoxLayout(change);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    m_mode->setObjectName(u"bulkMode"_s);
    m_mode->setAccessibleName(tr("How to change it"));
    m_mode->addItem(tr("Add"), int(FieldChange::Mode::Add));
    m_mode->addItem(tr("Remove", "a value"), int(FieldChange::Mode::Remove));
    m_mode->addItem(tr("Replace with"), int(FieldChange::Mode::Set));
    m_apply->setObjectName(u"bulkApply"_s);
    m_value->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_mode, 0, Qt::AlignTop);
    row->addLayout(m_value, 1);
    row->addWidget(m_apply, 0, Qt::AlignTop);
    return change;
}

void BulkBar::setRecords(const QStringList &ids)
{
    m_ids.clear();
    for (const QString &id : ids) {
        const auto record = m_session.ledger().find(id);
        if (record && kindOfRecord(*record) == m_kind) m_ids += id;
    }
    const int n = int(m_ids.size());
    // A list that takes up a change lets go of its rows for a moment; what was typed stays.
    if (n < 2) QTimer::singleShot(0, this, &BulkBar::foldIfLeft);
    setVisible(n > 1 && !m_session.isReadOnly());
    m_count->setText(tr("%n selected", nullptr, n));
    m_apply->setText(tr("Change %n records", nullptr, n));
    m_remove->setText(tr("Remove %n records", nullptr, n));
    for (Button *button : {m_apply, m_remove}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void BulkBar::foldIfLeft()
{
    if (m_ids.size() < 2) m_field->setCurrentIndex(0);
}

void BulkBar::chooseField()
{
    delete m_editor;
    m_editor = nullptr;
    m_change->setVisible(!field().isEmpty());
    if (field().isEmpty()) return;
    m_editor = forms::makeEditor(m_session, m_kind, field());
    m_editor->setObjectName(u"bulkValue"_s);
    m_editor->setLabel(text::fieldLabel(m_kind, field()));
    m_mode->setVisible(isListField(m_kind, field()));
    m_value->addWidget(m_editor);
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
    const QString field = this->field();
    if (field.isEmpty()) return;
    const auto mode =
        isListField(m_kind, field) ? FieldChange::Mode(m_mode->currentData().toInt()) : FieldChange::Mode::Set;
    std::vector<Record> records;
    for (const QString &id : std::as_const(m_ids)) {
        if (const auto record = m_session.ledger().find(id)) records.push_back(*record);
    }
    const auto edit = changing(records, {field, m_editor->value(), mode});
    if (!edit) return say(text::reason(edit.error().front()));
    if (edit->put.empty()) return say(tr("Nothing to change: all have this value already."));
    const int count = int(edit->put.size());
    if (const auto changes = m_session.perform(*edit); !changes) return say(text::sentence(changes.error()));
    m_editor->setFault({});
    Q_EMIT done(tr("Changed %1 of %n records.", nullptr, count).arg(text::fieldLabel(m_kind, field)));
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) apply();
    else Card::keyPressEvent(event);
}

} // namespace koshin
