// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/groupeditor.h"

#include "ledger/codes.h"
#include "text/codetext.h"
#include "toolkit/widgets.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace koshin {

GroupEditor::GroupEditor(int columns, QWidget *parent)
    : FieldEditor(parent), m_columns(columns), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int i = 0; i < columns; ++i) m_grid->setColumnStretch(i, 1);
    addRow(m_grid);
}

void GroupEditor::addPart(const QString &name, const QString &label, FieldEditor *editor, bool ofOwnRow)
{
    if (ofOwnRow) m_places += (m_columns - m_places % m_columns) % m_columns;
    const int row = m_places / m_columns * 2;
    const int column = m_places % m_columns;
    const int span = ofOwnRow ? m_columns : 1;
    m_places += span;
    auto *title = plainLabel(label, theme::Size::Small, theme::Ink::Muted);
    title->setBuddy(editor);
    if (!m_firstTitle) m_firstTitle = title;
    else if (row > 0) title->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(title, row, column, 1, span, Qt::AlignBottom); // beside one of two lines
    m_grid->addWidget(editor, row + 1, column, 1, span, Qt::AlignTop);
    editor->setObjectName(name);
    editor->setLabel(label);
    if (m_columns > 1) editor->standInLine();
    if (qobject_cast<NumberEditor *>(editor))
        editor->input()->setMaximumWidth(theme::scaled(340)); // as wide as choices
    m_parts.append({name, label, editor, title});
    if (!input()) setInput(editor->input());
    connect(editor, &FieldEditor::edited, this, &GroupEditor::edited);
}

FieldEditor *GroupEditor::part(const QString &name) const
{
    for (const Part &part : m_parts) {
        if (part.name == name) return part.editor;
    }
    return nullptr;
}

void GroupEditor::relabel(const QString &name, const QString &label)
{
    for (Part &part : m_parts) {
        if (part.name != name) continue;
        part.label = label;
        part.title->setText(label);
        part.editor->setLabel(accessibleName().isEmpty() ? label : accessibleName() + u": "_s + label);
    }
}

void GroupEditor::showPart(const QString &name, bool shown)
{
    for (const Part &part : m_parts) {
        if (part.name != name) continue;
        part.title->setVisible(shown);
        part.editor->setVisible(shown);
    }
}

QJsonValue GroupEditor::value() const
{
    QJsonObject object;
    for (const Part &part : m_parts) {
        const QJsonValue value = part.editor->value();
        if (!value.isNull()) object.insert(part.name, value);
    }
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

void GroupEditor::setValue(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (const Part &part : m_parts) part.editor->setValue(object.value(part.name));
}

void GroupEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    for (const Part &part : m_parts) part.editor->setLabel(label + u": "_s + part.label);
}

ConfirmationEditor::ConfirmationEditor(QWidget *parent) : GroupEditor(2, parent)
{
    connect(this, &FieldEditor::edited, this, &ConfirmationEditor::nameDay);
}

void ConfirmationEditor::setValue(const QJsonValue &value)
{
    GroupEditor::setValue(value);
    nameDay();
}

void ConfirmationEditor::nameDay()
{
    const auto state = parseCode<CertificationState>(part(u"state"_s)->value().toString());
    relabel(u"on"_s, text::confirmationDayLabel(state.value_or(CertificationState::NotAsked)));
    showPart(u"remindedOn"_s, state == CertificationState::Asked);
}

QJsonValue MoneyEditor::value() const
{
    QJsonObject money = GroupEditor::value().toObject();
    if (!money.contains("amount"_L1)) return {};
    if (!money.contains("currency"_L1)) money.insert(u"currency"_s, u"JPY"_s);
    return money;
}

void MoneyEditor::setValue(const QJsonValue &value)
{
    GroupEditor::setValue(value.isObject() ? value : QJsonValue(m_offered));
}

RowsEditor::RowsEditor(Maker maker, const QString &addText, QWidget *parent)
    : FieldEditor(parent), m_maker(std::move(maker)), m_list(new QVBoxLayout),
      m_add(new Button(addText, Button::Look::Plain))
{
    m_list->setSpacing(12);
    addRow(m_list);
    m_add->setObjectName(u"addEntry"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    addRow(row);
    setInput(m_add);
    connect(m_add, &Button::clicked, this, [this] {
        addEntry()->input()->setFocus();
        Q_EMIT edited();
    });
}

GroupEditor *RowsEditor::addEntry()
{
    auto *pane = new Card;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(8, 8, 0, 8);
    row->setSpacing(0); // a form of half a screen has no more room
    GroupEditor *editor = m_maker();
    row->addWidget(editor, 1);
    auto *remove = new Button({}, Button::Look::Bare);
    remove->setIcon(theme::icon(u"remove"_s));
    remove->setToolTip(tr("Remove this entry"));
    remove->setAccessibleName(tr("Remove this entry"));
    row->addWidget(remove, 0, Qt::AlignBottom);
    m_list->addWidget(pane);
    m_rows.append({pane, editor});
    nameEntries();
    tabBeforeAdd(pane);
    const auto parts = pane->findChildren<FieldEditor *>();
    for (FieldEditor *part : parts) part->standAside();
    connect(editor, &FieldEditor::edited, this, &RowsEditor::edited);
    connect(remove, &Button::clicked, this, [this, pane] {
        removeEntry(pane);
        Q_EMIT edited();
    });
    return editor;
}

// What is made later stands last in the tab order; an entry belongs where the eye meets it.
void RowsEditor::tabBeforeAdd(const QWidget *pane)
{
    const auto takesTab = [this](const QWidget *widget) { // not the list that a box opens
        return (widget->focusPolicy() & Qt::TabFocus) && widget->window() == window();
    };
    QWidget *before = m_add->previousInFocusChain();
    while (before != m_add && !(takesTab(before) && !pane->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before == m_add) return;
    const auto inside = pane->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (!takesTab(widget) || widget->focusProxy()) continue;
        setTabOrder(before, widget);
        before = widget;
    }
}

void RowsEditor::removeEntry(QWidget *pane)
{
    m_rows.removeIf([pane](const Row &row) { return row.pane == pane; });
    pane->hide();
    pane->deleteLater();
    nameEntries();
}

void RowsEditor::nameEntries()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].editor->setObjectName(QString::number(i));
        m_rows[i].editor->setLabel(tr("%1, entry %2").arg(accessibleName()).arg(i + 1));
    }
}

const QWidget *RowsEditor::top() const
{
    return m_rows.isEmpty() ? m_add : m_rows.first().editor->top();
}

QJsonValue RowsEditor::value() const
{
    QJsonArray list;
    for (const Row &row : m_rows) list.append(row.editor->value().toObject());
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

void RowsEditor::setValue(const QJsonValue &value)
{
    while (!m_rows.isEmpty()) removeEntry(m_rows.first().pane);
    const QJsonArray list = value.toArray();
    for (const auto &entry : list) addEntry()->setValue(entry);
}

void RowsEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    nameEntries();
}

} // namespace koshin
