// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportdialog.h"

#include "forms/fieldeditor.h"
#include "parts/filecommands.h"
#include "reporting/choicefields.h"
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
#include <QPagedPaintDevice>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int presentTerm = 0; // entries of the choice that name no number of a term
constexpr int someDays = -1;

DateEditor *dayOf(const QString &name, const QString &label, Date day)
{
    auto *editor = new DateEditor;
    editor->setObjectName(name);
    editor->setLabel(label);
    editor->setValue(day.toString());
    return editor;
}

} // namespace

ReportDialog::ReportDialog(Session &session, ReportSource source, const QString &credential, QWidget *parent)
    : QDialog(parent), m_session(session), m_asOf(source.asOf), m_maker(new ReportMaker(std::move(source), this)),
      m_preview(new PagePreview), m_credential(choiceOf(u"credential"_s)), m_period(choiceOf(u"period"_s)),
      m_days(new QWidget), m_from(dayOf(u"from"_s, tr("From"), m_asOf.plus({.years = -1}).plusDays(1))),
      m_to(dayOf(u"to"_s, tr("To"), m_asOf)), m_language(choiceOf(u"language"_s)), m_layout(choiceOf(u"layout"_s)),
      m_annex(new QCheckBox(tr("&Annex with reasons and sources"))),
      m_uncounted(new QCheckBox(tr("List all records that do not &count"))),
      m_files(new QCheckBox(tr("Append evidence files as &pages"))),
      m_names(new QCheckBox(tr("Include clients’ real &names"))),
      m_confidential(new QCheckBox(tr("Include con&fidential files"))),
      m_strip(new QCheckBox(tr("ZIP: remove place and author from pict&ures"))),
      m_warning(plainLabel(tr("Anyone with this file can see who your clients are."), theme::Size::Small,
                           theme::Ink::Warning)),
      m_note(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_print(new Button(tr("P&rint…"), Button::Look::Plain)),
      m_pack(new Button(tr("Save with evidence as &ZIP…"), Button::Look::Plain)),
      m_save(new Button(tr("Save as PDF…"), Button::Look::Filled))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Evidence report"));
    addCredentials(credential);
    QWidget *choices = makeChoices();
    placeBeside(*this, m_preview, choices, makeButtons());
    connectAll();
    credentialChosen();
    m_credential->setFocus();
    openAt(*this, {1180, 880});
}

void ReportDialog::addCredentials(const QString &chosen)
{
    for (const CredentialAssessment *c : m_session.credentials())
        m_credential->addItem(text::tame(text::credentialName(*c)), c->credential.text());
    m_credential->setCurrentIndex(std::max(0, m_credential->findData(chosen)));
}

QWidget *ReportDialog::makeChoices()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(theme::scaled(324));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("Evidence report"), theme::Size::Title, theme::Ink::Text));
    addField(column, tr("Credential"), m_credential);
    addField(column, tr("Period"), m_period);
    auto *days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(8);
    addField(days, tr("From"), m_from);
    addField(days, tr("To"), m_to);
    column->addWidget(m_days);
    addLanguages(m_language);
    addField(column, tr("Language"), m_language);
    addContents(column);
    addNames(column);
    m_note->setObjectName(u"note"_s);
    column->addWidget(m_note);
    column->addStretch();
    return pane;
}

void ReportDialog::addContents(QVBoxLayout *column)
{
    m_layout->addItem(tr("Full report"), codeName(ReportLayout::Full));
    m_layout->addItem(tr("First page and list of evidence"), codeName(ReportLayout::Short));
    m_layout->addItem(tr("Practice only"), codeName(ReportLayout::Practice));
    m_layout->addItem(tr("Training only"), codeName(ReportLayout::Trainings));
    addField(column, tr("Contents"), m_layout);
    m_annex->setChecked(true);
    m_annex->setObjectName(u"annex"_s);
    m_uncounted->setObjectName(u"uncounted"_s);
    m_files->setObjectName(u"files"_s);
    for (QCheckBox *box : {m_annex, m_uncounted, m_files}) column->addWidget(box);
}

void ReportDialog::addNames(QVBoxLayout *column)
{
    m_names->setObjectName(u"names"_s);
    m_names->setAccessibleDescription(m_warning->text());
    m_warning->setObjectName(u"warning"_s);
    m_warning->setVisible(false);
    column->addWidget(m_names);
    column->addWidget(m_warning);
    connect(m_names, &QCheckBox::toggled, m_warning, &QWidget::setVisible);
    m_confidential->setObjectName(u"confidential"_s);
    column->addWidget(m_confidential);
    m_strip->setObjectName(u"strip"_s);
    column->addWidget(m_strip);
}

QLayout *ReportDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(tr("Close"), Button::Look::Plain);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_pack->setObjectName(u"pack"_s);
    m_pack->setAutoDefault(false);
    row->addStretch();
    m_print->setObjectName(u"print"_s);
    m_print->setAutoDefault(false);
    row->addWidget(cancel);
    row->addWidget(m_print);
    row->addWidget(m_pack);
    row->addWidget(m_save);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &ReportDialog::askForFile);
    connect(m_pack, &Button::clicked, this, &ReportDialog::askForPack);
    connect(m_print, &Button::clicked, this, &ReportDialog::askForPrinter);
    return row;
}

void ReportDialog::connectAll()
{
    connect(m_credential, &QComboBox::currentIndexChanged, this, &ReportDialog::credentialChosen);
    for (const QComboBox *box : {m_period, m_language, m_layout})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::make);
    for (const QCheckBox *box : {m_annex, m_uncounted, m_files, m_names, m_confidential})
        connect(box, &QCheckBox::toggled, this, &ReportDialog::make);
    for (const FieldEditor *day : {m_from, m_to}) connect(day, &FieldEditor::edited, this, &ReportDialog::make);
    connect(m_preview, &PagePreview::pageWanted, m_maker, &PageMaker::paint);
    connect(m_maker, &PageMaker::painted, m_preview, &PagePreview::showPage);
    connect(m_maker, &ReportMaker::made, this, &ReportDialog::showMade);
    connect(m_maker, &PageMaker::failed, this, &ReportDialog::showFailure);
    connect(m_maker, &PageMaker::written, this, &ReportDialog::finish);
    connect(m_maker, &PageMaker::printed, this, &ReportDialog::finishPrint);
    connect(m_maker, &ReportMaker::packing, this,
            [this](int percent) { m_note->setText(tr("Writing the evidence pack: %1%").arg(percent)); });
    connect(m_maker, &ReportMaker::packed, this, &ReportDialog::finishPack);
}

// Its earlier terms are known once its report has been made.
void ReportDialog::credentialChosen()
{
    const bool wasOfDays = isOfDays();
    {
        const QSignalBlocker quiet(m_period);
        m_period->clear();
        const CredentialAssessment *c = m_session.assessment().credential(m_credential->currentData().toString());
        m_period->addItem(
            c && c->term
                ? tr("Current term (%1 to %2)").arg(text::date(c->term->period.from), text::date(c->term->period.to))
                : tr("All records"),
            presentTerm);
        m_period->addItem(tr("Date range"), someDays);
        m_period->setCurrentIndex(wasOfDays ? 1 : 0);
    }
    m_termsOf.clear();
    make();
}

void ReportDialog::showTerms(const MadeReport &report)
{
    const QString credential = m_credential->currentData().toString();
    if (std::exchange(m_termsOf, credential) == credential) return;
    const QSignalBlocker quiet(m_period);
    for (const TermSpan &term : report.terms) {
        const CredentialAssessment *c = m_session.assessment().credential(credential);
        if (c && c->term && c->term->index == term.index) continue;
        m_period->insertItem(
            1,
            tr("Term %1 (%2 to %3)")
                .arg(QString::number(term.index), text::date(term.period.from), text::date(term.period.to)),
            term.index);
    }
}

bool ReportDialog::isOfDays() const
{
    return m_period->currentData().isValid() && m_period->currentData().toInt() == someDays;
}

// What a report without a verdict has nothing of cannot be chosen.
void ReportDialog::showWhatApplies()
{
    const bool saysVerdict = choice().saysVerdict();
    m_days->setVisible(isOfDays());
    m_annex->setVisible(saysVerdict);
    m_uncounted->setVisible(saysVerdict);
    m_uncounted->setEnabled(m_annex->isChecked());
}

Maybe<Period> ReportDialog::typedDays() const
{
    const auto from = Date::parse(m_from->value().toString());
    const auto to = Date::parse(m_to->value().toString());
    const QString wanted = tr("Enter a date, such as %1.").arg(text::date(m_asOf));
    const bool isReversed = from && to && *to < *from;
    m_from->setFault(from ? QString() : wanted);
    m_to->setFault(!to ? wanted : isReversed ? tr("The end is before the start.") : QString());
    if (!from || !to || isReversed) return {};
    return Period{*from, *to};
}

ReportChoice ReportDialog::choice() const
{
    ReportChoice choice;
    choice.credential = m_credential->currentData().toString();
    if (const int term = m_period->currentData().toInt(); term > 0) choice.term = term;
    if (isOfDays()) choice.days = typedDays();
    choice.layout = parseCode<ReportLayout>(m_layout->currentData().toString()).value_or(ReportLayout::Full);
    choice.withAnnex = m_annex->isChecked();
    choice.withUncounted = m_uncounted->isChecked() && choice.withAnnex && choice.saysVerdict();
    choice.withFiles = m_files->isChecked();
    choice.clearance.names = m_names->isChecked() ? RealNames::Included : RealNames::LeftOut;
    choice.clearance.confidentialFiles = m_confidential->isChecked();
    choice.language = parseCode<Language>(m_language->currentData().toString()).value_or(languageInUse());
    return choice;
}

void ReportDialog::make()
{
    showWhatApplies();
    const ReportChoice wanted = choice();
    for (Button *button : {m_save, m_pack, m_print}) button->setEnabled(false);
    m_note->clear();
    if (isOfDays() && !wanted.days) return m_preview->setNone();
    m_preview->setWaiting();
    m_maker->makeReport(wanted);
}

void ReportDialog::showMade(const MadeReport &report)
{
    showTerms(report);
    m_pages = report.pages;
    QStringList notes;
    if (report.isWithoutRecords) {
        notes << tr("No records in this period.");
    } else if (report.isWithoutTerm && !isOfDays()) {
        notes << tr("The term of this credential is not known, so all records "
                    "are listed.");
    }
    if (!report.unread.isEmpty()) {
        notes << tr("%n file(s) could not be searched for real names. Look through their pages.", "",
                    int(report.unread.size()));
    }
    m_note->setText(text::joined(notes));
    m_preview->setPages(report.pages);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    m_pack->setEnabled(!isOfDays()); // a pack rests on what counts in a term
}

void ReportDialog::showFailure(const Error &error)
{
    m_note->setText(text::sentence(error));
    m_preview->setNone();
}

QString ReportDialog::fileAskedFor(const QString &suffix, const QString &filter)
{
    QString chosen = filter;
    return Prompts::inUse().fileToSave(this, tr("Evidence report"), u"koshin-%1%2"_s.arg(m_asOf.toString(), suffix),
                                       {filter}, chosen);
}

void ReportDialog::askForFile()
{
    const QString suffix = u".pdf"_s;
    const QString asked = fileAskedFor(suffix, tr("Document (*.pdf)"));
    if (asked.isEmpty()) return;
    m_file = asked.endsWith(suffix, Qt::CaseInsensitive) ? asked : asked + suffix;
    setWriting(true);
    m_maker->write(filecommands::chosenTarget(m_session, asked, m_file));
}

void ReportDialog::askForPack()
{
    const QString suffix = u".zip"_s;
    const QString asked = fileAskedFor(suffix, tr("Evidence pack (*.zip)"));
    if (asked.isEmpty()) return;
    m_file = asked.endsWith(suffix, Qt::CaseInsensitive) ? asked : asked + suffix;
    setWriting(true);
    m_maker->pack(filecommands::chosenTarget(m_session, asked, m_file), m_strip->isChecked());
}

// The dialog stays: who prints may want the file too.
void ReportDialog::askForPrinter()
{
    auto printer = Prompts::inUse().printer(this, m_pages);
    if (!printer) return m_note->setText(text::sentence(printer.error()));
    if (!*printer) return;
    setWriting(true);
    m_note->setText(tr("Printing…"));
    m_maker->print(std::move(*printer));
}

std::vector<QWidget *> ReportDialog::choices() const
{
    return {m_credential, m_period, m_days,         m_language, m_layout, m_annex, m_uncounted,
            m_files,      m_names,  m_confidential, m_strip,    m_print,  m_pack,  m_save};
}

// What is chosen while the file is written would be in no file.
void ReportDialog::setWriting(bool writing)
{
    m_isWriting = writing;
    for (QWidget *choice : choices()) choice->setEnabled(!writing);
    m_uncounted->setEnabled(!writing && m_annex->isChecked());
    m_pack->setEnabled(!writing && !isOfDays());
}

void ReportDialog::reject()
{
    if (m_isWriting) m_maker->cancelPack(); // a PDF is written in a moment
    else QDialog::reject();
}

void ReportDialog::finish(const Result<QStringList> &outcome)
{
    setWriting(false);
    if (!outcome) {
        m_note->setText(text::sentence(outcome.error()));
        return;
    }
    m_outcome = outcome->isEmpty() ? tr("Report written to %1.").arg(text::tame(m_file))
                                   : tr("Report written to %1. Its font has no sign for %2; 〓 stands there.")
                                         .arg(text::tame(m_file), outcome->join(tr(", ")));
    accept();
}

void ReportDialog::finishPrint(const Result<int> &outcome)
{
    setWriting(false);
    m_note->setText(outcome ? tr("%n page(s) sent to the printer.", "", *outcome) : text::sentence(outcome.error()));
}

void ReportDialog::finishPack(const Result<Packed> &outcome)
{
    setWriting(false);
    if (!outcome) {
        m_note->setText(text::sentence(outcome.error()));
        return;
    }
    m_outcome = tr("Evidence pack with %n file(s) written to %1.", "", outcome->files).arg(text::tame(m_file));
    if (!outcome->notStripped.isEmpty())
        m_outcome += u' ' + tr("Metadata was not removed from %n picture(s).", "", int(outcome->notStripped.size()));
    if (!outcome->unread.isEmpty())
        m_outcome += u' ' + tr("%n of them could not be searched for real names.", "", int(outcome->unread.size()));
    accept();
}

QString writeReport(Session &session, const QString &credential, QWidget *parent)
{
    session.poll(); // the report is of the ledger as it is now
    const auto all = session.credentials();
    if (all.empty()) return ReportDialog::tr("A report needs a credential. Add one first.");
    auto source = reportSource(session.workspace(), session.snapshot(), session.schemes(), session.asOf(),
                               QStringLiteral(KOSHIN_VERSION));
    if (!source) return text::sentence(source.error());
    const QString first = credential.isEmpty() ? all.front()->credential.text() : credential;
    ReportDialog dialog(session, std::move(*source), first, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.outcome() : QString();
}

} // namespace koshin
