// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdialog.h"

#include "exchange/records/ledgerjson.h"
#include "forms/fieldeditor.h"
#include "session/drafts.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "toolkit/composition.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int keptAfter = 1'500; // milliseconds without typing

} // namespace

FormDialog::FormDialog(Session &session, RecordForm *form, const QString &key, QWidget *parent)
    : QDialog(parent), m_session(session), m_form(form), m_key(key), m_soon(new QTimer(this))
{
    composition::guard();
    setProperty("recordKind", QString(codeName(form->recordKind()))); // what the guide is opened at
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 12);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the keyboard begins in the first field
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(form, 1);
    area->setWidget(content);
    outer->addWidget(area, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 0, 20, 0);
    m_message = plainLabel({}, theme::Size::Small, theme::Ink::Error);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_reload = new Button(tr("Reload"), Button::Look::Plain);
    m_reload->setObjectName(u"reload"_s);
    m_keep = new Button(tr("Keep mine"), Button::Look::Plain);
    m_keep->setObjectName(u"keep"_s);
    m_goOn = new Button(tr("Go on with the draft"), Button::Look::Plain);
    m_goOn->setObjectName(u"goOn"_s);
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    cancel->setObjectName(u"cancel"_s);
    auto *save = new Button(tr("Save"), Button::Look::Filled);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    save->setEnabled(!session.isReadOnly());
    m_reload->hide();
    m_keep->hide();
    m_goOn->hide();
    buttons->addWidget(m_message, 1);
    for (Button *button : {m_goOn, m_reload, m_keep, cancel, save}) {
        button->setAutoDefault(button == save);
        buttons->addWidget(button);
    }
    outer->addLayout(buttons);

    connect(cancel, &Button::clicked, this, &FormDialog::reject);
    connect(save, &Button::clicked, this, &FormDialog::save);
    connect(m_reload, &Button::clicked, this, &FormDialog::reload);
    connect(m_keep, &Button::clicked, this, &FormDialog::keepMine);
    connect(m_goOn, &Button::clicked, this, [this] { goOnWith(m_earlier); });
    m_soon->setSingleShot(true);
    m_soon->setInterval(keptAfter);
    connect(m_soon, &QTimer::timeout, this, &FormDialog::keepDraft);
    connect(form, &RecordForm::changed, m_soon, qOverload<>(&QTimer::start));
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &FormDialog::save);
    }
    openAt(*this, {880, 680});
}

void FormDialog::addAbove(QWidget *pane)
{
    m_column->insertWidget(m_column->indexOf(m_form), pane);
}

void FormDialog::addBelow(QWidget *pane)
{
    m_column->addWidget(pane);
}

void FormDialog::keepAlso(FieldEditor *file)
{
    m_file = file;
}

void FormDialog::start(const QJsonObject &record, const Maybe<Record> &original)
{
    m_original = original;
    m_form->setJson(record);
    m_start = m_form->json();
}

void FormDialog::fill(const QJsonObject &record, const Maybe<Record> &original)
{
    m_draft = m_key;
    start(record, original);
    goOnWith(m_key);
}

void FormDialog::fillNew(const QJsonObject &record, bool prefilled, const QString &resumed)
{
    m_draft = m_key + u'/' + record.value("id"_L1).toString();
    start(record, {});
    m_earlier = m_session.drafts().newestOf(m_key);
    if (!resumed.isEmpty()) return goOnWith(resumed);
    if (!prefilled) return goOnWith(m_earlier);
    if (m_earlier.isEmpty()) return;
    say(Message::Notice, tr("A draft of this form is kept."));
    m_goOn->show();
}

void FormDialog::goOnWith(const QString &name)
{
    const auto draft = m_session.drafts().find(name);
    if (!draft) return;
    m_draft = name;
    m_goOn->hide();
    m_form->setNewFiles(draft->files);
    m_form->setJson(draft->record);
    if (m_file) m_file->setValue(draft->file);
    m_original = draft->original;
    say(Message::Notice, tr("This is what you typed before without saving."));
    m_reload->setText(tr("Discard the draft"));
    m_reload->updateGeometry();
    m_reload->show();
}

bool FormDialog::isTouched() const
{
    return m_form->json() != m_start;
}

void FormDialog::say(Message kind, const QString &sentence)
{
    QPalette ink = m_message->palette();
    ink.setColor(QPalette::WindowText, theme::colour(kind == Message::Fault ? theme::Ink::Error : theme::Ink::Text));
    m_message->setPalette(ink);
    m_message->setText(sentence);
}

// What the record is, and what it is called so far; else the form's own title.
QString FormDialog::titleOfDraft() const
{
    QJsonObject record = m_form->json();
    for (const auto kind : {RecordKind::Training, RecordKind::Practice}) {
        if (const auto inner = record.value(codeName(kind)); inner.isObject()) record = inner.toObject();
    }
    for (const char *field : {"title", "name", "code", "fileName"}) {
        const QString called = record.value(QLatin1String(field)).toString().simplified();
        if (!called.isEmpty())
            return tr("%1 “%2”", "a kind of record, and its title")
                .arg(text::word(m_form->recordKind()), called.left(60));
    }
    return windowTitle();
}

void FormDialog::keepDraft()
{
    if (isTouched())
        m_session.drafts().keep(m_draft, {titleOfDraft(), m_form->json(), m_form->newFiles(),
                                          m_file ? m_file->value().toString() : QString(), m_original});
}

void FormDialog::reject()
{
    m_soon->stop();
    if (isTouched()) {
        keepDraft();
        m_session.drafts().tellLeft(m_draft);
    } else {
        m_session.drafts().drop(m_draft);
    }
    QDialog::reject();
}

void FormDialog::save()
{
    if (m_session.isReadOnly()) return;
    m_message->clear();
    if (!m_form->showAllFaults()) {
        say(Message::Fault, faultsInWords());
        return;
    }
    const auto record = m_form->record();
    if (const auto saved = m_save(*record, m_form->newFiles(), m_original); !saved) {
        tell(saved.error());
        return;
    }
    m_soon->stop();
    m_session.drafts().drop(m_draft);
    accept();
}

QString FormDialog::faultsInWords() const
{
    const QStringList fields = m_form->fieldsAtFault();
    if (!fields.isEmpty()) return tr("Please correct: %1").arg(fields.join(tr(", ")));
    const auto record = m_form->record(); // what is wrong has no field here
    return record ? QString() : text::reason(record.error().front());
}

void FormDialog::tell(const Error &error)
{
    const bool differs = error.code == ErrorCode::ContentDiffers;
    say(Message::Fault, differs ? tr("The record was changed elsewhere meanwhile.") : text::reason(error));
    if (differs) m_reload->setText(tr("Reload"));
    m_reload->updateGeometry();
    m_reload->setVisible(differs);
    m_keep->setVisible(differs);
}

void FormDialog::reload()
{
    m_reload->hide();
    m_keep->hide();
    m_message->clear();
    QJsonObject fresh = m_start;
    if (m_original) {
        m_session.poll();
        if (const auto now = m_session.ledger().find(idOf(*m_original))) {
            m_original = now;
            fresh = toJson(*now);
        }
    }
    m_form->setNewFiles({});
    if (m_file) m_file->setValue({});
    m_form->setJson(fresh);
    m_start = m_form->json();
    m_session.drafts().drop(m_draft);
}

void FormDialog::keepMine()
{
    m_session.poll();
    if (m_original) m_original = m_session.ledger().find(idOf(*m_original));
    save();
}

} // namespace koshin
