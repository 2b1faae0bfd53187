// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/dossierdialog.h"

#include "parts/filecommands.h"
#include "reporting/choicefields.h"
#include "rules/figures/dossier.h"
#include "session/session.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/pagepreview.h"
#include "toolkit/prompts.h"
#include "toolkit/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

DossierDialog::DossierDialog(Session &session, ReportSource source, const QString &credential, QWidget *parent)
    : QDialog(parent), m_session(session), m_asOf(source.asOf), m_maker(new DossierMaker(std::move(source), this)),
      m_preview(new PagePreview), m_credential(choiceOf(u"credential"_s)), m_term(choiceOf(u"term"_s)),
      m_language(choiceOf(u"language"_s)), m_names(new QCheckBox(tr("Include real &names of clients and verifiers"))),
      m_warning(plainLabel(tr("Anyone with this file can see who your clients are."), theme::Size::Small,
                           theme::Ink::Warning)),
      m_note(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_workbook(new Button(tr("Save as &spreadsheet…"), Button::Look::Plain)),
      m_save(new Button(tr("Save as PDF…"), Button::Look::Filled))
{
    setObjectName(u"dossierDialog"_s);
    setWindowTitle(tr("Dossier of practical experience"));
    addCredentials(credential);
    QWidget *choices = makeChoices();
    placeBeside(*this, m_preview, choices, makeButtons());
    connectAll();
    credentialChosen();
    m_credential->setFocus();
    openAt(*this, {1180, 880});
}

void DossierDialog::addCredentials(const QString &chosen)
{
    for (const CredentialAssessment *c : m_session.credentials()) {
        if (knowsCriterion(c->scheme.get()))
            m_credential->addItem(text::tame(text::credentialName(*c)), c->credential.text());
    }
    m_credential->setCurrentIndex(std::max(0, m_credential->findData(chosen)));
}

QWidget *DossierDialog::makeChoices()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(theme::scaled(324));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(plainLabel(windowTitle(), theme::Size::Title, theme::Ink::Text));
    addField(column, tr("Credential"), m_credential);
    addField(column, tr("Term"), m_term);
    addLanguages(m_language);
    addField(column, tr("Language"), m_language);
    m_names->setObjectName(u"names"_s);
    m_names->setAccessibleDescription(m_warning->text());
    m_warning->setObjectName(u"warning"_s);
    m_warning->setVisible(false);
    column->addWidget(m_names);
    column->addWidget(m_warning);
    m_note->setObjectName(u"note"_s);
    column->addWidget(m_note);
    column->addStretch();
    return pane;
}

QLayout *DossierDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *close = new Button(tr("Close"), Button::Look::Plain);
    close->setObjectName(u"cancel"_s);
    close->setAutoDefault(false);
    m_workbook->setObjectName(u"workbook"_s);
    m_workbook->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    row->addStretch();
    for (Button *button : {close, m_workbook, m_save}) row->addWidget(button);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_workbook, &Button::clicked, this, &DossierDialog::askForWorkbook);
    connect(m_save, &Button::clicked, this, &DossierDialog::askForPdf);
    return row;
}

void DossierDialog::connectAll()
{
    connect(m_credential, &QComboBox::currentIndexChanged, this, &DossierDialog::credentialChosen);
    for (const QComboBox *box : {m_term, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &DossierDialog::make);
    connect(m_names, &QCheckBox::toggled, m_warning, &QWidget::setVisible);
    connect(m_names, &QCheckBox::toggled, this, &DossierDialog::make);
    connect(m_preview, &PagePreview::pageWanted, m_maker, &PageMaker::paint);
    connect(m_maker, &PageMaker::painted, m_preview, &PagePreview::showPage);
    connect(m_maker, &DossierMaker::made, this, &DossierDialog::showMade);
    connect(m_maker, &PageMaker::failed, this, &DossierDialog::showFailure);
    connect(m_maker, &PageMaker::written, this, &DossierDialog::finish);
}

// Its earlier terms are known once its dossier has been made; the present one has no number here.
void DossierDialog::credentialChosen()
{
    {
        const QSignalBlocker quiet(m_term);
        m_term->clear();
        const CredentialAssessment *c = m_session.assessment().credential(m_credential->currentData().toString());
        m_term->addItem(
            c && c->term
                ? tr("Current term (%1 to %2)").arg(text::date(c->term->period.from), text::date(c->term->period.to))
                : tr("All records"));
    }
    m_termsOf.clear();
    make();
}

void DossierDialog::showTerms(const MadeDossier &dossier)
{
    const QString credential = m_credential->currentData().toString();
    if (std::exchange(m_termsOf, credential) == credential) return;
    const CredentialAssessment *c = m_session.assessment().credential(credential);
    const QSignalBlocker quiet(m_term);
    for (const TermSpan &term : dossier.terms) {
        if (c && c->term && c->term->index == term.index) continue;
        m_term->insertItem(
            1,
            tr("Term %1 (%2 to %3)")
                .arg(QString::number(term.index), text::date(term.period.from), text::date(term.period.to)),
            term.index);
    }
}

DossierChoice DossierDialog::choice() const
{
    DossierChoice choice;
    choice.credential = m_credential->currentData().toString();
    if (m_term->currentData().isValid()) choice.term = m_term->currentData().toInt();
    choice.names = m_names->isChecked() ? RealNames::Included : RealNames::LeftOut;
    choice.language = parseCode<Language>(m_language->currentData().toString()).value_or(languageInUse());
    return choice;
}

void DossierDialog::setUsable(bool usable)
{
    m_save->setEnabled(usable);
    m_workbook->setEnabled(usable);
}

// What is chosen while the file is written would be in no file, and would silence what became of it.
void DossierDialog::setWriting(bool writing)
{
    m_isWriting = writing;
    for (QWidget *choice : std::initializer_list<QWidget *>{m_credential, m_term, m_language, m_names})
        choice->setEnabled(!writing);
    setUsable(!writing);
}

void DossierDialog::reject()
{
    if (!m_isWriting) QDialog::reject(); // it is written in a moment
}

void DossierDialog::make()
{
    setUsable(false);
    m_note->clear();
    m_preview->setWaiting();
    m_maker->makeDossier(choice());
}

void DossierDialog::showMade(const MadeDossier &dossier)
{
    showTerms(dossier);
    m_note->setText(text::joined(dossier.standing));
    m_preview->setPages(dossier.pages);
    setUsable(true);
}

void DossierDialog::showFailure(const Error &error)
{
    m_note->setText(text::sentence(error, m_session.ledger()));
    m_preview->setNone();
}

Maybe<Target> DossierDialog::targetAskedFor(const QString &suffix, const QString &filter)
{
    QString chosen = filter;
    const QString asked = Prompts::inUse().fileToSave(
        this, windowTitle(), u"koshin-dossier-%1%2"_s.arg(m_asOf.toString(), suffix), {filter}, chosen);
    if (asked.isEmpty()) return {};
    m_file = asked.endsWith(suffix, Qt::CaseInsensitive) ? asked : asked + suffix;
    setWriting(true);
    return filecommands::chosenTarget(m_session, asked, m_file);
}

void DossierDialog::askForPdf()
{
    if (const auto target = targetAskedFor(u".pdf"_s, tr("Document (*.pdf)"))) m_maker->write(*target);
}

void DossierDialog::askForWorkbook()
{
    if (const auto target = targetAskedFor(u".xlsx"_s, tr("Spreadsheet (*.xlsx)"))) m_maker->writeWorkbook(*target);
}

void DossierDialog::finish(const Result<QStringList> &outcome)
{
    setWriting(false);
    if (!outcome) {
        m_note->setText(text::sentence(outcome.error()));
        return;
    }
    m_outcome = tr("Dossier written to %1.").arg(text::tame(m_file));
    if (!outcome->isEmpty())
        m_outcome += u' ' + tr("Its font has no sign for %1; 〓 stands there.").arg(outcome->join(tr(", ")));
    accept();
}

QString writeDossier(Session &session, const QString &credential, QWidget *parent)
{
    session.poll(); // the dossier is of the ledger as it is now
    const auto all = session.credentials();
    const bool isKnown = std::ranges::any_of(all, [](const auto *c) { return knowsCriterion(c->scheme.get()); });
    if (!isKnown) return DossierDialog::tr("None of your credentials has rules with deemed attendance.");
    auto source = reportSource(session.workspace(), session.snapshot(), session.schemes(), session.asOf(),
                               QStringLiteral(KOSHIN_VERSION));
    if (!source) return text::sentence(source.error());
    DossierDialog dialog(session, std::move(*source), credential, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.outcome() : QString();
}

} // namespace koshin
