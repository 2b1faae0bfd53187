// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "capture/quickentryline.h"
#include "capture/timerbutton.h"
#include "forms/formdialog.h"
#include "help/helpdesk.h"
#include "machine/ledgers.h"
#include "pagebase/commands.h"
#include "pages/settingspage.h"
#include "reminders/reminders.h"
#include "reminding/reminderbar.h"
#include "reporting/formwatch.h"
#include "rules/pack/schemereader.h"
#include "session/drafts.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "toolkit/brought.h"
#include "toolkit/composition.h"
#include "toolkit/fitting.h"
#include "toolkit/messagebar.h"
#include "toolkit/systemlook.h"
#include "watch/detached.h"
#include "window/footbar.h"
#include "window/pagestack.h"
#include "window/recordcommands.h"
#include "window/searchbox.h"
#include "window/sidebar.h"
#include "window/startpage.h"
#include "window/toldbar.h"
#include "window/topbar.h"
#include "window/windowframe.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString wordsOf(const Session::Loss &loss)
{
    const bool moved = loss.why.code == ErrorCode::LedgerMoved;
    const QString what =
        moved ? MainWindow::tr("The ledger’s folder was moved while it was open. Nothing more will be saved here.")
              : MainWindow::tr("The open ledger was replaced by another file. Nothing more will be saved.");
    const QString where =
        !loss.kept ? MainWindow::tr("What you see could not be saved: %1").arg(text::sentence(loss.kept.error()))
        : moved    ? MainWindow::tr("Everything you see here is in %1.").arg(loss.kept->file)
        : loss.kept->checked
            ? MainWindow::tr("Everything you see here was saved to %1 and verified.").arg(loss.kept->file)
            : MainWindow::tr("Everything you see here was saved to %1, but could not be verified.")
                  .arg(loss.kept->file);
    return MainWindow::tr("%1 %2", "two sentences").arg(what, where);
}

} // namespace

MainWindow::MainWindow(const WindowOptions &options)
    : m_options(options), m_settings(options.demo), m_timer(new QTimer(this)), m_systemLook(new SystemLook(this)),
      m_help(new HelpDesk(m_settings, [this] { return command(u"help"_s)->shortcuts(); }, this))
{
    composition::guard();
    setWindowTitle(tr("Koshin"));
    setAcceptDrops(true);
    openAt(*this, {1280, 800});
    restoreGeometry(m_settings.geometry());
    m_page = m_settings.page();
    m_timer->setInterval(1'000);
    connect(m_timer, &QTimer::timeout, this, [this] { m_session->poll(); });
    buildFrame();
}

MainWindow::~MainWindow()
{
    delete m_help;              // it looks at settings and commands
    delete takeCentralWidget(); // pages look at the session
}

void MainWindow::buildFrame()
{
    m_frame = new WindowFrame(m_settings, m_session.get());
    makeCommands();
    connectBars();
    setCentralWidget(m_frame);
    m_frame->top->showDay(m_options.asOf.value_or(m_options.clock->today()), !m_options.asOf);
    m_frame->fold(width());
}

void MainWindow::connectBars()
{
    constexpr int beside = 21; // of a page, and the line before it
    connect(m_frame->side, &Sidebar::widthAltered, m_frame->top,
            [this](int width) { m_frame->top->alignWith(width + beside); });
    connect(m_frame->problem, &MessageBar::actionTriggered, this, [this] {
        m_frame->problem->hide();
        if (const auto run = std::exchange(m_wayOn, {})) run();
    });
    connect(m_frame->side, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_frame->stack, &PageStack::pageShown, this, &MainWindow::pageShown);
    connect(m_frame->stack, &PageStack::pageMade, this, qOverload<Page *>(&MainWindow::follow));
    connect(m_frame->stack->startPage(), &StartPage::firstCredentialRequested, this,
            [this] { m_records->addFirstCredential(); });
    connect(m_frame->stack->startPage(), &StartPage::importRequested, this, [this] { m_records->importLedger(); });
    // A process of its own: the sample is never mixed with the person's ledger.
    connect(m_frame->stack->startPage(), &StartPage::sampleRequested, this, [this] {
        if (!startDetached(m_options.program, {u"--demo"_s, u"--lang"_s, codeName(languageInUse())}))
            m_frame->problem->tell(tr("The sample data could not be opened."));
    });
    if (!m_options.program.isEmpty() && !m_options.demo) m_frame->stack->startPage()->offerSample();
    connect(m_frame->reminders, &MessageBar::actionTriggered, this, [this] {
        m_frame->reminders->hide();
        showPage(remindersPage);
    });
    connect(m_frame->reminders, &ReminderBar::counted, this,
            [this](int current) { m_frame->side->setCount(remindersPage, current); });
    connect(m_frame->day, &MessageBar::actionTriggered, this, [this] { m_session->setAsOf({}); });
    connect(m_frame->lost, &MessageBar::actionTriggered, this,
            [this] { QTimer::singleShot(0, this, &MainWindow::reopen); });
    connect(m_frame->told, &ToldBar::undoRequested, this, [this] { m_records->undo(); });
    connect(m_frame->top->search(), &SearchBox::recordChosen, this, &MainWindow::showRecord);
    connect(m_frame->top->search(), &SearchBox::pageChosen, this, &MainWindow::showPage);
    connect(m_frame->top->search(), &SearchBox::placeChosen, m_frame->stack, &PageStack::showPlace);
    connect(m_frame->top->search(), &SearchBox::dayChosen, this, [this](Date day) { m_session->setAsOf(day); });
    connect(m_frame->top->search(), &SearchBox::requirementChosen, this, &MainWindow::showRequirement);
    connect(m_frame->top->search(), &SearchBox::templateChosen, this,
            [this](const QString &id) { m_records->addFrom(id); });
    connect(m_frame->top->quickEntry(), &QuickEntryLine::recorded, m_frame->told, &ToldBar::tellChange);
    connect(m_frame->top->timer(), &TimerButton::recorded, m_frame->told, &ToldBar::tellChange);
    connect(m_frame->top, &TopBar::dayChosen, this, [this](Date day) {
        if (m_session) m_session->setAsOf(day);
    });
    connect(m_frame->top, &TopBar::todayChosen, this, [this] {
        if (m_session) m_session->setAsOf({});
    });
    connect(m_frame->foot, &FootBar::otherLanguageChosen, this,
            [this] { changeLanguage(languageInUse() == Language::Japanese ? Language::English : Language::Japanese); });
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted) return;
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        Q_EMIT firstPainted();
        open(Workspace::Mode::ReadWrite);
    });
    followSystemLook();
}

void MainWindow::open(Workspace::Mode mode)
{
    auto workspace = Workspace::open(m_options.dataFolder, *m_options.clock, mode);
    if (!workspace) return m_frame->stack->startPage()->showProblem(text::sentence(workspace.error()));
    const CatalogueReading catalogue = readCatalogue(m_options.dataFolder, machine::isFolderApproved);
    m_session = std::make_unique<Session>(std::move(*workspace), catalogue.schemes, *m_options.clock);
    m_records = new RecordCommands(*m_session, this);
    m_frame->stack->setSession(m_session.get());
    if (m_typed) m_session->drafts().takeOver(*m_typed);
    follow(*m_session);
    follow(*m_records);
    if (m_options.asOf) m_session->setAsOf(m_options.asOf);
    m_session->load();
    if (!m_session->isLoaded()) return;
    if (!catalogue.faults.empty()) m_frame->problem->tell(text::sentence(catalogue.faults.front()));
    showLedger();
    m_timer->start();
    m_systemLook->ask();
    Q_EMIT ready();
}

void MainWindow::follow(Session &session)
{
    connect(&session, &Session::failed, this, [this, &session](const Error &error) {
        const bool isInForm = qobject_cast<FormDialog *>(QApplication::activeModalWidget());
        if (isInForm && error.code == ErrorCode::ContentDiffers) return; // the form says it, and offers the ways out
        m_frame->problem->tell(text::sentence(error, session.ledger()));
    });
    connect(&session, &Session::remarked, this, [this](const Error &remark) {
        (remark.code == ErrorCode::FileEmpty ? m_frame->problem : m_frame->told)->tell(text::sentence(remark));
    });
    connect(&session, &Session::changed, this, [this](const Session::Change &change) {
        if (change.of == Session::Change::Of::Ledger) m_frame->problem->hide();
        update();
    });
    connect(&session, &Session::ledgerLost, this, &MainWindow::tellLost);
    connect(&session.drafts(), &Drafts::left, this, &MainWindow::tellDraft);
    connect(new FormWatch(session), &FormWatch::recognized, this, &MainWindow::tellSignedForm);
}

void MainWindow::follow(RecordCommands &records)
{
    connect(&records, &RecordCommands::told, this, [this](const QString &sentence, bool undoable) {
        if (undoable) m_frame->told->tellChange(sentence);
        else m_frame->told->say(sentence);
    });
    connect(&records, &RecordCommands::refused, this,
            [this](const QString &sentence, const QString &action, const std::function<void()> &run) {
        m_wayOn = run;
        m_frame->problem->tell(sentence, action);
    });
    connect(&records, &RecordCommands::requirementRequested, this, &MainWindow::showRequirement);
    connect(&records, &RecordCommands::added, this, [this](const QString &id) {
        if (m_page != u"requirements"_s) showRecord(id);
    });
}

void MainWindow::follow(Page *page)
{
    connect(page, &Page::recordRequested, this, &MainWindow::showRecord);
    connect(page, &Page::requirementRequested, this, &MainWindow::showRequirement);
    connect(page, &Page::newRequested, m_records, &RecordCommands::add);
    connect(page, &Page::closingRequested, m_records, &RecordCommands::close);
    connect(page, &Page::planningRequested, m_records, &RecordCommands::plan);
    connect(page, &Page::fulfilmentRequested, m_records, &RecordCommands::fulfil);
    connect(page, &Page::reportRequested, m_records, &RecordCommands::writeReport);
    connect(page, &Page::dossierRequested, m_records, &RecordCommands::writeDossier);
    connect(page, &Page::removeRequested, m_records, &RecordCommands::remove);
    connect(page, &Page::undoRequested, m_records, &RecordCommands::undo);
    connect(page, &Page::redoRequested, m_records, &RecordCommands::redo);
    connect(page, &Page::told, m_records, &RecordCommands::say);
    connect(page, &Page::complained, this, &MainWindow::complain);
    connect(page, &Page::toldUndoable, m_records, &RecordCommands::sayUndoable);
    connect(page, &Page::duplicateRequested, m_records, &RecordCommands::duplicate);
    connect(page, &Page::templateOfRequested, m_records, &RecordCommands::makeTemplate);
    connect(page, &Page::templateRequested, m_records, &RecordCommands::addFrom);
    connect(page, &Page::confirmationRequested, m_records, &RecordCommands::requestConfirmation);
    connect(page, &Page::recordsRequested, this, &MainWindow::showRecords);
    connect(page, &Page::choiceRequested, this, [this](const QStringList &ids, const QString &heading) {
        showRecords(ids, heading);
        if (Page *shown = currentPage(); shown && ids.size() > 1) shown->chooseShown();
    });
    connect(page, &Page::menuRequested, this, &MainWindow::showRowMenu);
    connect(page, &Page::remindersAltered, this, [this] {
        m_frame->reminders->lookSoon();
        Q_EMIT remindersAltered();
    });
    connect(page, &Page::selectionAltered, this, [this, page] {
        m_frame->foot->showTotals(page->selectionText());
        m_commands->update(m_session.get(), page);
    });
    if (auto *settings = qobject_cast<SettingsPage *>(page)) {
        settings->setCommands(*m_commands);
        connect(settings, &SettingsPage::languageChosen, this, &MainWindow::changeLanguage);
        connect(settings, &SettingsPage::calendarChosen, this, &MainWindow::changeCalendar);
        connect(settings, &SettingsPage::lookChosen, this, &MainWindow::changeLook);
    }
}

void MainWindow::showLedger()
{
    m_frame->told->setSession(m_session.get());
    m_frame->top->search()->setSession(m_session.get());
    m_frame->top->quickEntry()->setSession(m_session.get());
    m_frame->top->quickEntry()->keepDraft();
    m_frame->top->timer()->setSession(m_session.get());
    m_frame->top->quickEntry()->setEnabled(!m_session->isReadOnly());
    m_frame->top->timer()->setEnabled(!m_session->isReadOnly());
    showPage(m_frame->stack->holds(m_page) ? m_page : u"overview"_s);
    if (m_loss) m_frame->lost->tell(wordsOf(*m_loss), tr("Reopen"));
    else if (m_session->isReadOnly())
        m_frame->locked->tell(tr("This ledger is open read-only. Nothing can be changed."));
    m_frame->reminders->setSession(m_session.get());
    update();
    m_frame->side->setFocus();
}

void MainWindow::tellLost(const Session::Loss &loss)
{
    m_timer->stop();
    m_loss = loss;
    const bool moved = loss.why.code == ErrorCode::LedgerMoved;
    if (moved && loss.kept) m_options.dataFolder = QFileInfo(loss.kept->file).path();
    m_frame->told->hide();
    m_frame->locked->hide();
    m_frame->lost->tell(wordsOf(loss), tr("Reopen"));
    m_frame->top->quickEntry()->setEnabled(false);
    m_frame->top->timer()->setSession(m_session.get());
    m_frame->top->timer()->setEnabled(false);
    m_commands->update(m_session.get(), currentPage());
}

void MainWindow::reopen()
{
    if (m_session->isBusy() || QApplication::activeModalWidget()) return;
    const auto before = std::move(m_session);
    m_loss.reset();
    m_timer->stop();
    delete takeCentralWidget(); // pages look at the session
    delete std::exchange(m_records, nullptr);
    buildFrame();
    m_typed = &before->drafts();
    open(Workspace::Mode::Existing);
    m_typed = nullptr;
}

void MainWindow::tellDraft(const QString &name)
{
    const auto draft = m_session->drafts().find(name);
    if (draft) {
        m_frame->told->offer(tr("Draft saved: %1").arg(draft->title), tr("Continue"),
                             [this, name] { m_records->resume(name); });
    }
}

void MainWindow::tellSignedForm(const QString &file, const QStringList &records)
{
    const Evidence *scan = m_session->ledger().evidence.find(file);
    if (!scan || m_session->isReadOnly()) return;
    m_frame->told->offer(
        tr("“%1” is a confirmation form for %n record(s).", nullptr, int(records.size())).arg(scan->fileName),
        tr("Record as signed…"), [this, file, records] { m_records->recordSigned(records, file); });
}

Page *MainWindow::currentPage() const
{
    return m_frame->stack->currentPage();
}

QAction *MainWindow::command(const QString &id) const
{
    return m_commands->find(id);
}

void MainWindow::showPage(const QString &id)
{
    m_frame->stack->showPage(id);
}

void MainWindow::showRecord(const QString &id)
{
    m_frame->stack->showRecord(id);
}

void MainWindow::showRequirement(const QString &credential, const QString &requirement)
{
    m_frame->stack->showRequirement(credential, requirement);
}

void MainWindow::showRecords(const QStringList &ids, const QString &heading)
{
    m_frame->stack->showRecords(ids, heading);
}

void MainWindow::showTarget(const QString &target)
{
    if (target.isEmpty() || !m_session || !m_session->isLoaded()) return;
    if (m_session->ledger().find(target)) return showRecord(target);
    if (m_frame->stack->holds(target)) return showPage(target);
    const QString credential = target.section(u'/', 0, 0);
    if (m_session->assessment().credential(credential)) showRequirement(credential, target.section(u'/', 1));
}

void MainWindow::complain(const QString &sentence)
{
    m_frame->problem->tell(sentence);
}

void MainWindow::pageShown(const QString &id)
{
    m_page = id;
    m_frame->side->setCurrentPage(id);
    if (id == remindersPage) m_frame->reminders->dismiss(); // all of it stands there
    m_frame->reminders->setAway(id == u"overview"_s || id == remindersPage);
    m_frame->foot->showTotals({});
    m_commands->update(m_session.get(), currentPage());
}

void MainWindow::update()
{
    if (!m_session->isLoaded()) return;
    for (const PageRow &row : m_frame->stack->table()) {
        if (row.count) m_frame->side->setCount(row.id, row.count(*m_session));
    }
    m_frame->reminders->countFor(m_session->asOf());
    const int records = int(m_session->ledger().size());
    const bool isSample = m_options.demo && records > 0;
    m_frame->foot->showPlace(isSample ? tr("Sample data – changes are not saved · %n records", nullptr, records)
                                      : tr("Data: %1 · %n records", nullptr, records).arg(m_session->folder()));
    m_frame->top->showDay(m_session->asOf(), m_session->isToday());
    if (m_session->isToday()) m_frame->day->hide();
    else {
        m_frame->day->tell(tr("Showing status as of %1.").arg(text::spokenDate(m_session->asOf())),
                           tr("Back to today"));
    }
    m_frame->stack->settle();
    m_commands->update(m_session.get(), currentPage());
}

void MainWindow::changeLanguage(Language language)
{
    m_settings.setLanguage(language);
    useLanguage(language);
    theme::apply(*qApp, m_settings.look());            // each language has its typeface
    QTimer::singleShot(0, this, &MainWindow::rebuild); // the control that asked is part of what goes
}

void MainWindow::changeCalendar(Calendar calendar)
{
    m_settings.setCalendar(calendar);
    useCalendar(calendar);
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::changeLook(theme::Look look)
{
    m_settings.setLook(look);
    theme::apply(*qApp, look);
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::followSystemLook()
{
    connect(m_systemLook, &SystemLook::changed, this, [this] {
        theme::setSystemDark(m_systemLook->isDark());
        m_settings.setSystemDark(m_systemLook->isDark());
        const bool before = theme::isDark();
        theme::apply(*qApp, m_settings.look());
        if (theme::isDark() != before) rebuild();
    });
}

void MainWindow::rebuild()
{
    if (m_session && m_session->isBusy()) { // what waits for the work may be part of what goes
        QTimer::singleShot(200, this, &MainWindow::rebuild);
        return;
    }
    const PageStack::Memory memory = m_frame->stack->memory();
    delete takeCentralWidget();
    setWindowTitle(tr("Koshin"));
    buildFrame();
    m_frame->stack->recall(memory);
    if (m_session && m_session->isLoaded()) showLedger();
    m_help->rebuild();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_frame->fold(event->size().width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool mayWrite = m_session && m_session->isLoaded() && !m_session->isReadOnly();
    if (mayWrite && bringsSomething(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_records->keep(*event->mimeData());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session && m_session->isBusy()) return event->ignore();
    m_settings.setGeometry(saveGeometry());
    m_help->close();
    QMainWindow::closeEvent(event);
    if (event->isAccepted()) Q_EMIT closed();
}

} // namespace koshin
