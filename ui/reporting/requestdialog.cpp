// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/requestdialog.h"

#include "parts/filecommands.h"
#include "reporting/choicefields.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/pagepreview.h"
#include "toolkit/prompts.h"
#include "toolkit/widgets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

RequestDialog::RequestDialog(Session &session, QStringList records, QWidget *parent)
    : QDialog(parent), m_session(session), m_records(std::move(records)), m_maker(new PageMaker(this)),
      m_preview(new PagePreview), m_certifier(choiceOf(u"certifier"_s)), m_as(choiceOf(u"as"_s)),
      m_language(choiceOf(u"language"_s)), m_entries(new QCheckBox(tr("Include all &entries of the engagements"))),
      m_names(new QCheckBox(tr("Print real &names of verifier and clients"))),
      m_record(new QCheckBox(tr("&Record as requested on %1").arg(text::date(session.asOf())))),
      m_note(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_copy(new Button(tr("&Copy letter for an email"), Button::Look::Plain)),
      m_save(new Button(tr("Save as PDF…"), Button::Look::Filled))
{
    setObjectName(u"requestDialog"_s);
    setWindowTitle(tr("Request confirmation"));
    QWidget *choices = makeChoices();
    placeBeside(*this, m_preview, choices, makeButtons());
    connectAll();
    make();
    m_certifier->setFocus();
    openAt(*this, {1180, 880});
}

QWidget *RequestDialog::makeChoices()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(theme::scaled(324));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("Request confirmation"), theme::Size::Title, theme::Ink::Text));
    addCertifiers();
    addField(column, tr("Verifier"), m_certifier);
    m_as->addItem(tr("As the records suggest"), QString());
    for (std::size_t i = 0; i < CodeNames<ConfirmedAs>::names.size(); ++i)
        m_as->addItem(text::choice(text::word(ConfirmedAs(i))), codeName(ConfirmedAs(i)));
    addField(column, tr("Verifier’s role"), m_as);
    addLanguages(m_language);
    addField(column, tr("Language"), m_language);
    addSwitches(column);
    m_note->setObjectName(u"note"_s);
    column->addWidget(m_note);
    column->addStretch();
    return pane;
}

void RequestDialog::addCertifiers()
{
    const auto &certifiers = m_session.ledger().certifiers;
    for (const auto &certifier : certifiers.pointers()) {
        const QString relation = certifier->relation.value_or(QString());
        m_certifier->addItem(text::tame(relation.isEmpty()
                                            ? certifier->name
                                            : tr("%1 (%2)", "name, relation").arg(certifier->name, relation)),
                             certifier->id.text());
    }
    m_certifier->setCurrentIndex(std::max(0, m_certifier->findData(suggestedCertifier(m_session.ledger(), m_records))));
}

void RequestDialog::addSwitches(QVBoxLayout *column)
{
    m_entries->setObjectName(u"entries"_s);
    m_names->setObjectName(u"names"_s);
    m_record->setObjectName(u"record"_s);
    const bool hasEngagement = std::ranges::any_of(
        m_records, [&](const QString &id) { return m_session.ledger().engagements.find(id) != nullptr; });
    m_entries->setVisible(hasEngagement);
    m_entries->setChecked(hasEngagement);
    m_record->setChecked(true);
    for (QCheckBox *box : {m_entries, m_names, m_record}) column->addWidget(box);
}

QLayout *RequestDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *close = new Button(tr("Close"), Button::Look::Plain);
    close->setObjectName(u"cancel"_s);
    close->setAutoDefault(false);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    row->addStretch();
    for (Button *button : {close, m_copy, m_save}) row->addWidget(button);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_copy, &Button::clicked, this, &RequestDialog::copyLetter);
    connect(m_save, &Button::clicked, this, &RequestDialog::askForFile);
    return row;
}

void RequestDialog::connectAll()
{
    for (const QComboBox *box : {m_certifier, m_as, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &RequestDialog::make);
    for (const QCheckBox *box : {m_entries, m_names}) connect(box, &QCheckBox::toggled, this, &RequestDialog::make);
    connect(m_preview, &PagePreview::pageWanted, m_maker, &PageMaker::paint);
    connect(m_maker, &PageMaker::painted, m_preview, &PagePreview::showPage);
    connect(m_maker, &PageMaker::laidOut, this, &RequestDialog::showMade);
    connect(m_maker, &PageMaker::failed, this, &RequestDialog::showFailure);
    connect(m_maker, &PageMaker::written, this, &RequestDialog::finish);
}

ConfirmationChoice RequestDialog::choice() const
{
    ConfirmationChoice choice;
    choice.records = m_records;
    choice.certifier = m_certifier->currentData().toString();
    choice.withEntries = m_entries->isChecked();
    choice.as = parseCode<ConfirmedAs>(m_as->currentData().toString());
    choice.names = m_names->isChecked() ? RealNames::Included : RealNames::LeftOut;
    choice.language = parseCode<Language>(m_language->currentData().toString()).value_or(languageInUse());
    return choice;
}

void RequestDialog::make()
{
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    m_note->clear();
    m_request.reset();
    m_copy->setText(tr("&Copy letter for an email"));
    auto request = confirmationRequest(m_session.ledger(), choice(), m_session.asOf(), QStringLiteral(KOSHIN_VERSION));
    if (!request) return showFailure(request.error());
    m_request = std::move(*request);
    m_preview->setWaiting();
    m_maker->make([wanted = *m_request](const GoesOn &) {
        Result<std::unique_ptr<ReportPages>> pages;
        koshin_make_confirmation(wanted, &pages);
        return pages;
    });
}

void RequestDialog::showMade(int pages)
{
    m_preview->setPages(pages);
    m_save->setEnabled(true);
    m_copy->setEnabled(true);
    const auto noted = askingFor(m_session.ledger(), *m_request, m_session.asOf());
    m_record->setEnabled(noted.has_value() && !m_session.isReadOnly());
    if (!noted) m_record->setChecked(false);
    m_note->setText(!noted                 ? text::sentence(noted.error(), m_session.ledger())
                    : m_names->isChecked() ? QString()
                    : text::clientOnForm(m_request->records.front(), *m_request->ledger).isEmpty()
                        ? tr("The form has blanks for the verifier’s name and organization.")
                        : tr("The form has blanks for the verifier’s name and organization, and shows clients by code "
                             "name."));
}

void RequestDialog::showFailure(const Error &error)
{
    m_note->setText(text::sentence(error, m_session.ledger()));
    m_preview->setNone();
}

void RequestDialog::copyLetter()
{
    if (!m_request) return;
    knowLanguage(m_request->choice.language);
    const SpeakingHere speaking(m_request->choice.language);
    const text::ConfirmationLetter letter = text::letter(*m_request);
    QGuiApplication::clipboard()->setText(letter.subject + u"\n\n"_s + letter.plain());
    m_copy->setText(tr("Copied"));
}

void RequestDialog::askForFile()
{
    const QString suffix = u".pdf"_s;
    QString filter = tr("Document (*.pdf)");
    const QString asked = Prompts::inUse().fileToSave(
        this, tr("Request confirmation"), u"koshin-confirmation-%1%2"_s.arg(m_session.asOf().toString(), suffix),
        {filter}, filter);
    if (asked.isEmpty()) return;
    m_file = asked.endsWith(suffix, Qt::CaseInsensitive) ? asked : asked + suffix;
    m_save->setEnabled(false);
    m_maker->write(filecommands::chosenTarget(m_session, asked, m_file));
}

Result<> RequestDialog::record()
{
    const auto edit = askingFor(m_session.ledger(), *m_request, m_session.asOf());
    if (!edit) return Failure(edit.error());
    const auto done = m_session.perform(edit);
    if (!done) return Failure(done.error());
    m_hasRecorded = true;
    return {};
}

void RequestDialog::finish(const Result<QStringList> &outcome)
{
    if (!outcome) {
        m_save->setEnabled(true);
        m_note->setText(text::sentence(outcome.error()));
        return;
    }
    m_outcome = tr("Form written to %1.").arg(text::tame(m_file));
    if (!outcome->isEmpty())
        m_outcome += u' ' + tr("Its font has no sign for %1; 〓 stands there.").arg(outcome->join(tr(", ")));
    if (m_record->isChecked()) {
        if (const auto done = record(); !done) m_outcome += u' ' + text::sentence(done.error(), m_session.ledger());
    }
    accept();
}

RequestOutcome requestConfirmation(Session &session, const QStringList &records, QWidget *parent)
{
    session.poll(); // the form is of the ledger as it is now
    if (session.ledger().certifiers.empty())
        return {RequestDialog::tr("A request needs a verifier. Add one under “Credentials & lists” first."), false};
    RequestDialog dialog(session, records, parent);
    if (dialog.exec() != QDialog::Accepted) return {};
    return {dialog.outcome(), dialog.hasRecorded()};
}

} // namespace koshin
