// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdialog.h"

#include "exchange/ledgerjson.h"
#include "session.h"
#include "text/errortext.h"
#include "widgets.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

struct Draft
{
    QJsonObject record;
    QHash<QString, QString> files;
    Maybe<Record> original; ///< what it was typed over: a later change elsewhere must still be seen
};

// What was typed and not saved; it lives as long as the session.
class Drafts : public QObject
{
public:
    using QObject::QObject;
    QHash<QString, Draft> kept;

    static QHash<QString, Draft> &of(Session &session)
    {
        const auto name = u"drafts"_s;
        auto *found = session.findChild<QObject *>(name, Qt::FindDirectChildrenOnly);
        if (!found) {
            found = new Drafts(&session);
            found->setObjectName(name);
        }
        return static_cast<Drafts *>(found)->kept;
    }
};

} // namespace

FormDialog::FormDialog(Session &session, RecordForm *form, const QString &key, QWidget *parent)
    : QDialog(parent), m_session(session), m_form(form), m_key(key)
{
    setProperty("recordKind", QString(codeName(form->recordKind()))); // what the guide is opened at
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 12);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    cancel->setObjectName(u"cancel"_s);
    auto *save = new Button(tr("Save"), Button::Look::Filled);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    save->setEnabled(!session.isReadOnly());
    m_reload->hide();
    m_keep->hide();
    buttons->addWidget(m_message, 1);
    for (Button *button : {m_reload, m_keep, cancel, save}) {
        button->setAutoDefault(button == save);
        buttons->addWidget(button);
    }
    outer->addLayout(buttons);

    connect(cancel, &Button::clicked, this, &FormDialog::reject);
    connect(save, &Button::clicked, this, &FormDialog::save);
    connect(m_reload, &Button::clicked, this, &FormDialog::reload);
    connect(m_keep, &Button::clicked, this, &FormDialog::keepMine);
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &FormDialog::save);
    }
    resize(760, 680);
}

void FormDialog::addAbove(QWidget *pane)
{
    m_column->insertWidget(m_column->count() - 1, pane);
}

void FormDialog::fill(const QJsonObject &record, const Maybe<Record> &original)
{
    m_original = original;
    m_form->setJson(record);
    m_start = m_form->json();
    const auto &drafts = Drafts::of(m_session);
    const auto draft = drafts.constFind(m_key);
    if (draft == drafts.cend()) return;
    m_form->setNewFiles(draft->files);
    m_form->setJson(draft->record);
    m_original = draft->original;
    m_message->setText(tr("This is what you typed before without saving."));
    m_reload->setVisible(true);
}

void FormDialog::reject()
{
    auto &drafts = Drafts::of(m_session);
    if (m_form->json() == m_start) drafts.remove(m_key);
    else drafts.insert(m_key, {m_form->json(), m_form->newFiles(), m_original});
    QDialog::reject();
}

void FormDialog::save()
{
    if (m_session.isReadOnly()) return;
    m_message->clear();
    if (!m_form->showAllFaults()) {
        m_message->setText(faultsInWords());
        return;
    }
    const auto record = m_form->record();
    if (const auto saved = m_save(*record, m_form->newFiles(), m_original); !saved) {
        tell(saved.error());
        return;
    }
    Drafts::of(m_session).remove(m_key);
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
    m_message->setText(differs ? tr("The record was changed elsewhere meanwhile.")
                               : text::reason(error));
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
    m_form->setJson(fresh);
    m_start = m_form->json();
}

void FormDialog::keepMine()
{
    m_session.poll();
    if (m_original) m_original = m_session.ledger().find(idOf(*m_original));
    save();
}

} // namespace koshin
