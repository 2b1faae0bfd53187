// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recordform.h"

#include "exchange/records/ledgerjson.h"
#include "forms/disclosure.h"
#include "forms/editorfactory.h"
#include "forms/evidenceeditor.h"
#include "forms/formlayout.h"
#include "forms/groupeditor.h"
#include "forms/prefill.h"
#include "operations/records.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "toolkit/typeface.h"
#include "toolkit/widgets.h"

#include <QEvent>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr const char *openForms = "openForms"; ///< the session's: kinds whose further fields are shown

bool isMissing(const Error &fault)
{
    return fault.code == ErrorCode::MissingField || fault.code == ErrorCode::EmptyText;
}

} // namespace

RecordForm::RecordForm(Session &session, RecordKind kind, Maybe<RecordKind> holder, QStringList only, Maker make)
    : m_session(session), m_kind(kind), m_holder(holder), m_only(std::move(only)),
      m_make(make ? std::move(make) : forms::makeEditor)
{
    build();
}

void RecordForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 4, margin, 16);
    column->setSpacing(10);
    QStringList first = ownFields();
    first.removeAll(u"note"_s);
    addFields(column, {}, first);
    QVBoxLayout *more = nullptr;
    for (const forms::FormGroup &group : forms::layoutOf(m_kind)) {
        QStringList shown;
        std::ranges::copy_if(group.fields, std::back_inserter(shown),
                             [this](const QString &field) { return isShown(field); });
        const bool folded = group.folded && m_only.isEmpty();
        if (folded && !shown.isEmpty() && !more) {
            addMore(column);
            more = qobject_cast<QVBoxLayout *>(m_more->layout());
        }
        if (folded) m_folded += shown;
        addFields(folded ? more : column, group.heading, shown);
    }
    if (m_kind == RecordKind::Training && m_more) addIdle(more);
    column->addStretch();
}

void RecordForm::addIdle(QVBoxLayout *column)
{
    m_idleButton = new Disclosure(tr("Fields not used for this type"));
    m_idleButton->setObjectName(u"idle"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_idleButton);
    row->addStretch();
    column->addLayout(row);
    connect(m_idleButton, &Disclosure::toggled, this, [this] {
        showUseful();
        Q_EMIT unfolded();
    });
}

// What says nothing about the type chosen is seen where it is filled, or asked for.
void RecordForm::showUseful()
{
    if (!m_idleButton) return;
    const QStringList idle = forms::idleFields(m_editors[u"kind"_s]->value().toString());
    bool anyHidden = false;
    for (const QString &field : std::as_const(m_folded)) {
        const bool isIdle = idle.contains(field) && m_editors[field]->value().isNull();
        anyHidden = anyHidden || isIdle;
        const bool shown = !isIdle || m_idleButton->isChecked();
        m_editors[field]->setVisible(shown);
        m_lefts[field]->setVisible(shown);
    }
    m_idleButton->setVisible(anyHidden);
}

// An application that was recorded as an event counts for the renewal that followed it.
void RecordForm::tellApplications()
{
    FieldEditor *renewals = m_editors.value(u"renewals"_s);
    if (m_kind != RecordKind::Credential || !renewals) return;
    const QJsonObject typed = json();
    const CredentialId id(typed.value("id"_L1).toString());
    Maybe<Date> from = Date::parse(typed.value("startsOn"_L1).toString());
    const QJsonArray all = renewals->value().toArray();
    for (int i = 0; i < int(all.size()); ++i) {
        const QJsonObject renewal = all.at(i).toObject();
        const Maybe<Date> starts = Date::parse(renewal.value("startsOn"_L1).toString());
        const auto *entry = renewals->findChild<GroupEditor *>(QString::number(i));
        auto *day = entry ? qobject_cast<DateEditor *>(entry->part(u"appliedOn"_s)) : nullptr;
        const bool isEmpty = !renewal.contains("appliedOn"_L1);
        const Maybe<Date> event =
            isEmpty && from && starts ? lastApplication(m_session.ledger(), id, *from, *starts) : Maybe<Date>();
        if (day) day->setKnownElsewhere(event, tr("Taken from the recorded application."));
        from = starts;
    }
}

QStringList RecordForm::ownFields() const
{
    if (!m_holder) return {};
    return *m_holder == RecordKind::Plan ? QStringList{u"note"_s} : QStringList{u"name"_s};
}

bool RecordForm::isShown(const QString &field) const
{
    // What belongs to one day or one proof is no part of what is intended.
    static const QStringList done{u"evidence"_s,      u"certificateNumber"_s, u"submittedOn"_s,
                                  u"certification"_s, u"certifier"_s,         u"result"_s};
    static const QStringList dated{u"evidence"_s,          u"startedOn"_s,     u"completedOn"_s,
                                   u"submittedOn"_s,       u"from"_s,          u"to"_s,
                                   u"certificateNumber"_s, u"certification"_s, u"duty"_s};
    if (m_holder && (*m_holder == RecordKind::Template ? dated : done).contains(field)) return false;
    return m_only.isEmpty() || m_only.contains(field);
}

void RecordForm::addMore(QVBoxLayout *column)
{
    m_moreButton = new Disclosure(tr("More fields"));
    m_moreButton->setObjectName(u"more"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_moreButton);
    row->addStretch();
    column->addLayout(row);
    m_more = new QWidget;
    auto *inside = new QVBoxLayout(m_more); // box layouts measure wrapped text rightly, forms do not
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(10);
    m_more->hide();
    column->addWidget(m_more);
    connect(m_moreButton, &Disclosure::toggled, this, &RecordForm::unfold);
    connect(m_moreButton, &Disclosure::clicked, this, [this](bool open) { // for the next form of this kind
        QStringList kinds = m_session.property(openForms).toStringList();
        kinds.removeAll(codeName(m_kind));
        if (open) kinds += codeName(m_kind);
        m_session.setProperty(openForms, kinds);
    });
}

void RecordForm::unfold(bool open)
{
    m_more->setVisible(open);
    Q_EMIT unfolded();
}

void RecordForm::addFields(QVBoxLayout *column, const QString &heading, const QStringList &fields)
{
    if (!heading.isEmpty() && !fields.isEmpty()) {
        auto *title = plainLabel(heading, theme::Size::Section, theme::Ink::Text);
        title->setContentsMargins(0, 8, 0, 0);
        QFont font = title->font();
        font.setBold(true);
        title->setFont(font);
        column->addWidget(title);
    }
    for (const QString &field : fields) addField(column, ownFields().contains(field) ? *m_holder : m_kind, field);
}

void RecordForm::addField(QVBoxLayout *form, RecordKind kind, const QString &field)
{
    FieldEditor *editor = m_make(m_session, kind, field);
    if (!editor) return;
    const bool isBody = m_holder && kind == m_kind;
    const QString label = text::fieldLabel(recordKind(), isBody ? codeName(kind) + u'.' + field : field);
    editor->setObjectName(codeName(kind) + u'.' + field);
    editor->setLabel(label);
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    // What is intended has no day yet that could be said to be over.
    const bool isSaid = !m_holder || field == u"relevance" || field == u"for" || field == u"contentKey";
    const QString remark = isSaid ? forms::remarkOn(kind, field) : QString();
    if (!remark.isEmpty()) editor->setRemark(remark);
    auto *title = plainLabel(label, theme::Size::Body, theme::Ink::Text);
    title->setWordWrap(true);
    title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    title->setBuddy(editor);
    auto *names = new QHBoxLayout;
    names->setSpacing(6);
    names->addWidget(title, 1);
    m_titles.insert(field, title);
    const bool isGroup = qobject_cast<GroupEditor *>(editor); // its parts may all be left empty
    if (forms::isRequired(kind, field) && !isGroup) {
        editor->setRequired();
        auto *mark = plainLabel(tr("Required"), theme::Size::Small, theme::Ink::Muted);
        mark->setAlignment(Qt::AlignTop | Qt::AlignRight);
        names->addWidget(mark);
        m_marks.insert(field, mark);
    }
    auto *left = new QWidget;
    m_lefts.insert(field, left);
    names->setContentsMargins(0, 0, 0, 0);
    left->setLayout(names);
    auto *row = new QBoxLayout(editor->isWide() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(editor->isWide() ? 4 : afterLabel);
    if (!editor->isWide()) left->setFixedWidth(theme::scaled(labelWidth));
    row->addWidget(left, 0, editor->isWide() ? Qt::Alignment() : Qt::AlignTop);
    row->addWidget(editor, 1, Qt::AlignTop);
    form->addLayout(row);
    m_order += field;
    m_editors.insert(field, editor);
    m_labels.insert(field, label);
    connect(editor, &FieldEditor::edited, this, [this, field] {
        m_touched += field;
        if (m_fromLast.remove(field)) m_editors[field]->setRemark(forms::remarkOn(m_kind, field));
        if (field == u"engagement") inherit();
        if (field == u"scheme") nameFirstDay();
        if (field == u"kind") showUseful();
        if (field == u"renewals") tellApplications();
        validate();
        Q_EMIT changed();
    });
}

bool RecordForm::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    const auto type = event->type();
    if (type == QEvent::Polish || type == QEvent::Show || type == QEvent::LayoutRequest) alignLabels();
    return handled;
}

// The words of a label stand on the line of the text that they name.
void RecordForm::alignLabels()
{
    for (const QString &field : std::as_const(m_order)) {
        if (m_editors[field]->isWide()) continue; // its label stands above it
        const int baseline = m_editors[field]->baseline();
        for (QLabel *label : {m_titles.value(field), m_marks.value(field)}) {
            if (!label) continue;
            const QMargins wanted(0, std::max(0, baseline - theme::lineRoom(label->font()).ascent), 0, 0);
            if (label->contentsMargins() != wanted) label->setContentsMargins(wanted);
        }
    }
}

// What the engagement says stands in for what the person has not said.
void RecordForm::inherit()
{
    if (m_kind != RecordKind::Practice) return;
    FieldEditor *engagement = m_editors.value(u"engagement"_s);
    const QJsonObject values = forms::inheritedFrom(engagement->value().toString(), m_session.ledger());
    QStringList taken;
    for (const QString &field : {u"client"_s, u"for"_s, u"assignment"_s, u"role"_s}) {
        FieldEditor *editor = m_editors.value(field);
        if (!editor || m_touched.contains(field)) continue;
        const QJsonValue now = editor->value();
        const bool isOwn = !now.isNull() && now != m_offered.value(field);
        if (isOwn || (!values.contains(field) && !m_offered.contains(field))) continue;
        editor->setValue(values.value(field));
        m_offered.insert(field, values.value(field));
        if (values.contains(field)) taken += m_labels.value(field);
    }
    engagement->setRemark(
        taken.isEmpty() ? QString() : tr("Taken from the engagement: %1").arg(taken.join(tr(", ", "between labels"))));
    unfoldFilled();
}

void RecordForm::setJson(const QJsonObject &record)
{
    m_base = record;
    QJsonObject shown = m_holder ? record.value(codeName(m_kind)).toObject() : record;
    for (const QString &own : ownFields()) shown.insert(own, record.value(own));
    for (const QString &field : std::as_const(m_order)) {
        m_editors[field]->setValue(shown.value(field));
    }
    nameFirstDay();
    unfoldFilled();
    showUseful();
    tellApplications();
    validate();
}

// What the day is called by those who award the credential.
void RecordForm::nameFirstDay()
{
    const QString field = u"startsOn"_s;
    FieldEditor *scheme = m_editors.value(u"scheme"_s);
    QLabel *title = m_titles.value(field);
    if (m_kind != RecordKind::Credential || !scheme || !title) return;
    const auto chosen = m_session.schemes().value(scheme->value().toString());
    const QString own = chosen ? text::inUse(chosen->startName) : QString();
    const QString label = own.isEmpty() ? text::fieldLabel(m_kind, field) : own;
    title->setText(text::tame(label));
    m_editors[field]->setLabel(label);
    m_labels[field] = label;
}

// A choice that nobody made says where it comes from, until somebody makes it.
void RecordForm::setOffered(const QJsonObject &values)
{
    m_offered = values;
    for (const QString &field : forms::takenFromLast(m_kind)) {
        if (!m_editors.contains(field) || !values.contains(field)) continue;
        m_fromLast += field;
        m_editors[field]->setRemark(tr("From your last entry."));
    }
}

void RecordForm::unfoldFilled()
{
    if (!m_moreButton) return;
    if (m_session.property(openForms).toStringList().contains(codeName(m_kind))) m_moreButton->setChecked(true);
    for (const QString &field : std::as_const(m_folded)) {
        const FieldEditor *editor = m_editors.value(field);
        const QJsonValue value = editor ? editor->value() : QJsonValue();
        if (!value.isNull() && value != m_offered.value(field)) m_moreButton->setChecked(true);
    }
}

void RecordForm::unfoldWhere(const std::function<bool(const FieldEditor &)> &holds)
{
    for (const QString &field : std::as_const(m_folded)) {
        const FieldEditor *editor = m_editors.value(field);
        if (editor && holds(*editor)) m_moreButton->setChecked(true);
    }
}

void RecordForm::setAim(const forms::Aim &aim)
{
    m_aim = aim;
    showHints();
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
    if (m_kind == RecordKind::Event && !typed.contains("amount"_L1)) {
        for (const QString &ofMoney : {u"currency"_s, u"paidBy"_s}) typed.remove(ofMoney);
    }
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
        if (!m_editors[field]->fault().isEmpty()) labels += m_labels[field];
    }
    return labels;
}

bool RecordForm::lacksOnly() const
{
    const auto read = record();
    return !read && std::ranges::all_of(read.error(), isMissing);
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
    fault = text::inLabels(std::move(fault), recordKind());
    if (!isMissing(fault)) return text::reason(fault);
    const bool isChosen = qobject_cast<const ChoiceEditor *>(m_editors.value(fieldOf(path)));
    return (isChosen ? tr("Choose “%1”.") : tr("Fill in “%1”.")).arg(fault.argument("field"));
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
    unfoldWhere([](const FieldEditor &editor) { return !editor.fault().isEmpty(); });
    return placed;
}

void RecordForm::validate()
{
    const auto read = record();
    Faults shown;
    if (!read) {
        std::ranges::copy_if(read.error(), std::back_inserter(shown), [this](const Error &fault) {
            return !isMissing(fault) || m_all || m_touched.contains(fieldOf(fault.where.path));
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
    const Date today = m_session.clock().today(); // what was done was done by now, whatever day is looked at
    for (const forms::Hint &hint : forms::hintsOn(m_kind, typed, m_holder.has_value(), today, limit, m_aim)) {
        sentences[hint.field] += hint.sentence;
    }
    for (const QString &field : std::as_const(m_order)) {
        m_editors[field]->setHints(sentences.value(field));
    }
    if (!m_touched.isEmpty()) unfoldWhere([](const FieldEditor &editor) { return !editor.hint().isEmpty(); });
}

} // namespace koshin
