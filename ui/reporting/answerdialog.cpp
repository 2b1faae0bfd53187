// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/answerdialog.h"

#include "forms/fieldeditor.h"
#include "operations/confirming.h"
#include "reporting/choicefields.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/errortext.h"
#include "text/tame.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

AnswerDialog::AnswerDialog(Session &session, QStringList records, QString file, QWidget *parent)
    : QDialog(parent), m_session(session), m_records(std::move(records)), m_file(std::move(file)), m_on(new DateEditor),
      m_message(plainLabel({}, theme::Size::Body, theme::Ink::Warning))
{
    setObjectName(u"answerDialog"_s);
    setWindowTitle(tr("Signed form"));
    m_on->setObjectName(u"on"_s);
    m_on->setLabel(text::confirmationDayLabel(CertificationState::Signed));
    m_on->setValue(session.asOf().toString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PageRoom(makeContents()), 1);
    column->addLayout(makeButtons());
    m_on->input()->setFocus();
    openAt(*this, {520, 380});
}

QWidget *AnswerDialog::makeContents()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(plainLabel(tr("Record the signature"), theme::Size::Title, theme::Ink::Text));
    const Evidence *scan = m_session.ledger().evidence.find(m_file);
    column->addWidget(plainLabel(tr("“%1” is the form for:").arg(scan ? text::tame(scan->fileName) : QString()),
                                 theme::Size::Body, theme::Ink::Text));
    for (const QString &id : m_records) {
        const auto record = m_session.ledger().find(id);
        if (!record) continue;
        column->addWidget(plainLabel(tr("• %1", "in a list").arg(text::tame(text::title(*record))), theme::Size::Body,
                                     theme::Ink::Text));
        for (const QString &line : text::changedSinceForm(*record, m_session.ledger())) {
            column->addWidget(
                plainLabel(tr("Changed since: %1").arg(text::tame(line)), theme::Size::Small, theme::Ink::Warning));
        }
    }
    addField(column, text::confirmationDayLabel(CertificationState::Signed), m_on);
    column->addWidget(plainLabel(tr("Check that it is really signed: only its code was read."), theme::Size::Small,
                                 theme::Ink::Muted));
    m_message->setObjectName(u"message"_s);
    m_message->hide();
    column->addWidget(m_message);
    column->addStretch();
    return pane;
}

QLayout *AnswerDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    cancel->setAutoDefault(false);
    auto *record = new Button(tr("Record as signed"), Button::Look::Filled);
    record->setObjectName(u"save"_s);
    record->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(record);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(record, &Button::clicked, this, &AnswerDialog::accept);
    return row;
}

void AnswerDialog::accept()
{
    const auto on = Date::parse(m_on->value().toString());
    if (!on) {
        m_on->setFault(tr("Enter the day of the signature."));
        return;
    }
    const auto done = m_session.perform(
        answering(m_session.ledger(), m_records, {CertificationState::Signed, *on, {}}, {EvidenceId(m_file)}));
    if (done) return QDialog::accept();
    m_message->setText(text::sentence(done.error(), m_session.ledger()));
    m_message->show();
}

} // namespace koshin
