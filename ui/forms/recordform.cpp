// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recordform.h"

#include "exchange/records/ledgerjson.h"
#include "forms/editorfactory.h"
#include "forms/evidenceeditor.h"
#include "forms/formlayout.h"
#include "forms/hints.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "toolkit/widgets.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

RecordForm::RecordForm(Session &session, RecordKind kind, Maybe<RecordKind> holder, QStringList only)
    : m_session(session), m_kind(kind), m_holder(holder), m_only(std::move(only))
{
    build();
}

void RecordForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (const forms::FormGroup &group : forms::layoutOf(m_kind)) {
        const bool empty = std::ranges::none_of(group.fields, [this](const QString &field) { return isShown(field); });
        if (empty && !m_order.isEmpty()) continue; // a heading over nothing
        QVBoxLayout *form = addGroup(column, group.heading, group.folded);
        if (group.folded) m_folds.back().fields = group.fields;
        if (m_order.isEmpty()) {
            for (const QString &field : ownFields()) {
                if (field != u"note") addField(form, *m_holder, field);
            }
        }
        for (const QString &field : group.fields) {
            if (isShown(field)) addField(form, ownFields().contains(field) ? *m_holder : m_kind, field);
        }
    }
    column->addStretch();
}

QStringList RecordForm::ownFields() const
{
    if (!m_holder) return {};
    return *m_holder == RecordKind::Plan ? QStringList{u"note"_s} : QStringList{u"name"_s};
}

bool RecordForm::isShown(const QString &field) const
{
    // What belongs to one day or one proof is no part of what is intended.
    static const QStringList done{u"evidence"_s};
    static const QStringList dated{u"evidence"_s,          u"startedOn"_s,     u"completedOn"_s,
                                   u"submittedOn"_s,       u"from"_s,          u"to"_s,
                                   u"certificateNumber"_s, u"certification"_s, u"duty"_s};
    if (m_holder && (*m_holder == RecordKind::Template ? dated : done).contains(field)) return false;
    return m_only.isEmpty() || m_only.contains(field);
}

QVBoxLayout *RecordForm::addGroup(QVBoxLayout *column, const QString &heading, bool folded)
{
    auto *pane = new QWidget;
    auto *form = new QVBoxLayout(pane); // box layouts measure wrapped text rightly, forms do not
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    if (folded) {
        auto *button = new QToolButton;
        button->setObjectName(u"more"_s);
        button->setText(heading);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setArrowType(Qt::RightArrow);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, pane, [button, pane](bool open) {
            button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
            pane->setVisible(open);
        });
        m_folds.push_back({button, {}});
        column->addWidget(button);
        pane->hide();
    } else if (!heading.isEmpty()) {
        auto *title = plainLabel(heading, theme::Size::Section, theme::Ink::Accent);
        title->setContentsMargins(0, 10, 0, 0);
        column->addWidget(title);
    }
    column->addWidget(pane);
    return form;
}

void RecordForm::addField(QVBoxLayout *form, RecordKind kind, const QString &field)
{
    FieldEditor *editor = forms::makeEditor(m_session, kind, field);
    if (!editor) return;
    const QString label = text::fieldLabel(kind, field);
    editor->setObjectName(codeName(kind) + u'.' + field);
    editor->setLabel(label);
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    const QString remark = forms::remarkOn(kind, field);
    if (!remark.isEmpty()) editor->setRemark(remark);
    const bool required = forms::isRequired(kind, field);
    auto *title = plainLabel(required ? tr("%1 (required)").arg(label) : label, theme::Size::Body, theme::Ink::Text);
    title->setWordWrap(true);
    title->setFixedWidth(theme::scaled(150));
    title->setContentsMargins(0, 4, 0, 0);
    title->setBuddy(editor);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(editor, 1, Qt::AlignTop);
    form->addLayout(row);
    m_order += field;
    m_editors.insert(field, editor);
    connect(editor, &FieldEditor::edited, this, [this, field] {
        m_touched += field;
        validate();
        Q_EMIT changed();
    });
}

void RecordForm::setJson(const QJsonObject &record)
{
    m_base = record;
    QJsonObject shown = m_holder ? record.value(codeName(m_kind)).toObject() : record;
    for (const QString &own : ownFields()) shown.insert(own, record.value(own));
    for (const QString &field : std::as_const(m_order)) {
        m_editors[field]->setValue(shown.value(field));
    }
    unfoldFilled();
    validate();
}

void RecordForm::unfoldFilled()
{
    for (const Fold &fold : m_folds) {
        const bool filled = std::ranges::any_of(fold.fields, [this](const QString &field) {
            const FieldEditor *editor = m_editors.value(field);
            return editor && !editor->value().isNull();
        });
        fold.button->setChecked(filled || fold.button->isChecked());
    }
}

QJsonObject RecordForm::json() const
{
    QJsonObject typed = m_holder ? m_base.value(codeName(m_kind)).toObject() : m_base;
    QJsonObject outer = m_base;
    for (const QString &field : m_order) {
        QJsonObject &into = ownFields().contains(field) ? outer : typed;
        const QJsonValue value = m_editors[field]->value();
        if (value.isNull()) into.remove(field);
        else into.insert(field, value);
    }
    if (m_kind == RecordKind::Event && !typed.contains("amount"_L1)) typed.remove(u"currency"_s);
    if (m_kind == RecordKind::Criterion && !typed.contains("values"_L1)) {
        typed.insert(u"values"_s, QJsonObject());
    }
    if (!m_holder) return typed;
    outer.insert(codeName(m_kind), typed);
    return outer;
}

tl::expected<Record, Faults> RecordForm::record() const
{
    return recordFromJson(recordKind(), json());
}

QHash<QString, QString> RecordForm::newFiles() const
{
    const auto *evidence = qobject_cast<EvidenceEditor *>(editor(u"evidence"_s));
    return evidence ? evidence->newFiles() : QHash<QString, QString>();
}

void RecordForm::setNewFiles(const QHash<QString, QString> &files)
{
    if (auto *evidence = qobject_cast<EvidenceEditor *>(editor(u"evidence"_s))) {
        evidence->setNewFiles(files);
    }
}

QStringList RecordForm::fieldsAtFault() const
{
    QStringList labels;
    for (const QString &field : m_order) {
        if (!m_editors[field]->fault().isEmpty()) labels += text::fieldLabel(m_kind, field);
    }
    return labels;
}

QString RecordForm::fieldOf(const QString &path) const
{
    const QString inner = m_holder && path.startsWith(codeName(m_kind) + u'.') ? path.section(u'.', 1) : path;
    return inner.section(u'.', 0, 0).section(u'[', 0, 0);
}

// Fields are named by their labels; what was typed stands where JSON would speak of types.
QString RecordForm::words(Error fault) const
{
    const QString path = fault.where.path;
    if (fault.code == ErrorCode::WrongType && fault.argument("found") == u"string"_s) {
        fault.code = ErrorCode::BadNumber;
    }
    if (fault.code == ErrorCode::BadNumber || fault.code == ErrorCode::WrongType) {
        const FieldEditor *editor = m_editors.value(fieldOf(path));
        const QString typed = editor ? editor->value().toString() : QString();
        if (!typed.isEmpty()) {
            fault.code = ErrorCode::BadNumber;
            fault.arguments = {path, typed};
        }
    }
    const auto label = [&](const char *name) {
        fault.setArgument(name, text::fieldLabel(recordKind(), fault.argument(name)));
    };
    if (fault.argument("field") == path) label("field");
    label("startField");
    return text::reason(fault);
}

bool RecordForm::showFaults(const Faults &faults)
{
    bool placed = true;
    QHash<QString, QString> sentences;
    for (const Error &fault : faults) {
        const QString field = fieldOf(fault.where.path);
        if (!m_editors.contains(field)) placed = false;
        else if (!sentences.contains(field)) sentences.insert(field, words(fault));
    }
    for (const QString &field : std::as_const(m_order)) {
        m_editors[field]->setFault(sentences.value(field));
    }
    return placed;
}

void RecordForm::validate()
{
    const auto read = record();
    Faults shown;
    if (!read) {
        std::ranges::copy_if(read.error(), std::back_inserter(shown), [this](const Error &fault) {
            const bool missing = fault.code == ErrorCode::MissingField || fault.code == ErrorCode::EmptyText;
            return !missing || m_all || m_touched.contains(fieldOf(fault.where.path));
        });
    }
    showFaults(shown);
    showHints();
}

bool RecordForm::showAllFaults()
{
    m_all = true;
    validate();
    if (record()) return true;
    for (const QString &field : std::as_const(m_order)) {
        if (m_editors[field]->fault().isEmpty()) continue;
        for (const Fold &fold : m_folds) {
            if (fold.fields.contains(field)) fold.button->setChecked(true);
        }
        m_editors[field]->setFocus();
        break;
    }
    return false;
}

void RecordForm::showHints()
{
    const QJsonObject whole = json();
    const QJsonObject typed = m_holder ? whole.value(codeName(m_kind)).toObject() : whole;
    QHash<QString, QStringList> sentences;
    const auto limit = onlineCourseLimit(m_session.schemes(), m_session.asOf());
    for (const forms::Hint &hint : forms::hintsOn(m_kind, typed, m_holder.has_value(), m_session.asOf(), limit)) {
        sentences[hint.field] += hint.sentence;
    }
    for (const QString &field : std::as_const(m_order)) {
        m_editors[field]->setHints(sentences.value(field));
    }
}

} // namespace koshin
