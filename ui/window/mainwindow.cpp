// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "capture/quickentryline.h"
#include "capture/timerbutton.h"
#include "forms/formdialog.h"
#include "help/guide.h"
#include "help/helpdesk.h"
#include "machine/ledgers.h"
#include "pagebase/commands.h"
#include "pages/settingspage.h"
#include "reminders/reminders.h"
#include "reminding/reminderbar.h"
#include "rules/pack/schemereader.h"
#include "session/drafts.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/valuetext.h"
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

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int narrowBelow = 1'000;
constexpr int iconsBelow = 860;

QFrame *verticalLine()
{
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    QPalette ink = line->palette();
    ink.setColor(QPalette::Window, theme::colour(theme::Ink::Line));
    line->setPalette(ink);
    return line;
}

QString wordsOf(const Session::Loss &loss)
{
    const bool moved = loss.why.code == ErrorCode::LedgerMoved;
    const QString what =
        moved ? MainWindow::tr("The ledger's folder was moved while it was open. Nothing more will be saved here.")
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
    openAt(*this, {1280, 800});
    restoreGeometry(m_settings.geometry());
    m_page = m_settings.page();
    m_timer->setInterval(1'000);
    connect(m_timer, &QTimer::timeout, this, [this] { m_session->poll(); });
    buildFrame();
    fold();
}

MainWindow::~MainWindow()
{
    delete m_help;              // it looks at settings and commands
    delete takeCentralWidget(); // pages look at the session
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar;
    m_day = new MessageBar(Verdict::Provisional, MessageBar::Closing::Never, frame);
    m_day->setObjectName(u"dayBar"_s);
    m_told = new ToldBar(frame);
    m_foot = new FootBar;
    column->addWidget(m_top);
    column->addWidget(m_day);
    column->addWidget(buildMiddle(), 1);
    column->addWidget(m_told);
    column->addWidget(m_foot);
    makeCommands();
    connectBars();
    setCentralWidget(frame);
    m_top->showDay(m_options.asOf.value_or(m_options.clock->today()), !m_options.asOf);
}

QWidget *MainWindow::buildMiddle()
{
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new Sidebar;
    m_stack = new PageStack(m_settings);
    m_stack->setSession(m_session.get());
    for (const PageRow &page : m_stack->table()) {
        m_side->addPage(page.id, page.name, page.icon);
        m_top->search()->addPage(page.id, page.name, page.icon, page.kinds);
        m_top->search()->addPlaces(page.id, page.places);
    }
    m_locked = new MessageBar(Verdict::Undecided, MessageBar::Closing::Never, middle);
    m_locked->setObjectName(u"readOnlyBar"_s);
    m_lost = new MessageBar(Verdict::Missed, MessageBar::Closing::Never, middle);
    m_lost->setObjectName(u"lostBar"_s);
    m_problem = new MessageBar(Verdict::Missed, MessageBar::Closing::ByPerson, middle);
    m_problem->setObjectName(u"problem"_s);
    connect(m_problem, &MessageBar::actionTriggered, this, [this] {
        m_problem->hide();
        if (const auto run = std::exchange(m_wayOn, {})) run();
    });
    m_reminders = new ReminderBar(middle);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_lost);
    content->addWidget(m_locked);
    content->addWidget(m_problem);
    content->addWidget(m_reminders);
    content->addWidget(m_stack, 1);
    row->addWidget(m_side);
    row->addWidget(verticalLine());
    row->addLayout(content, 1);
    return middle;
}

void MainWindow::connectBars()
{
    connect(m_side, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_stack, &PageStack::pageShown, this, &MainWindow::pageShown);
    connect(m_stack, &PageStack::pageMade, this, qOverload<Page *>(&MainWindow::follow));
    connect(m_stack->startPage(), &StartPage::firstCredentialRequested, this,
            [this] { m_records->addFirstCredential(); });
    connect(m_stack->startPage(), &StartPage::importRequested, this, [this] { m_records->importLedger(); });
    // A process of its own: the sample is never mixed with the person's ledger.
    connect(m_stack->startPage(), &StartPage::sampleRequested, this, [this] {
        if (!startDetached(m_options.program, {u"--demo"_s, u"--lang"_s, codeName(languageInUse())}))
            m_problem->tell(tr("The sample data could not be opened."));
    });
    if (!m_options.program.isEmpty() && !m_options.demo) m_stack->startPage()->offerSample();
    connect(m_reminders, &MessageBar::actionTriggered, this, [this] {
        m_reminders->hide();
        showPage(remindersPage);
    });
    connect(m_reminders, &ReminderBar::counted, this,
            [this](int current) { m_side->setCount(remindersPage, current); });
    connect(m_day, &MessageBar::actionTriggered, this, [this] { m_session->setAsOf({}); });
    connect(m_lost, &MessageBar::actionTriggered, this, [this] { QTimer::singleShot(0, this, &MainWindow::reopen); });
    connect(m_told, &ToldBar::undoRequested, this, [this] { m_records->undo(); });
    connect(m_top->search(), &SearchBox::recordChosen, this, &MainWindow::showRecord);
    connect(m_top->search(), &SearchBox::pageChosen, this, &MainWindow::showPage);
    connect(m_top->search(), &SearchBox::placeChosen, m_stack, &PageStack::showPlace);
    connect(m_top->search(), &SearchBox::dayChosen, this, [this](Date day) { m_session->setAsOf(day); });
    connect(m_top->search(), &SearchBox::requirementChosen, this, &MainWindow::showRequirement);
    connect(m_top->search(), &SearchBox::templateChosen, this, [this](const QString &id) { m_records->addFrom(id); });
    connect(m_top->quickEntry(), &QuickEntryLine::recorded, m_told, &ToldBar::tellChange);
    connect(m_top->timer(), &TimerButton::recorded, m_told, &ToldBar::tellChange);
    connect(m_top, &TopBar::dayChosen, this, [this](Date day) {
        if (m_session) m_session->setAsOf(day);
    });
    connect(m_top, &TopBar::todayChosen, this, [this] {
        if (m_session) m_session->setAsOf({});
    });
    connect(m_foot, &FootBar::otherLanguageChosen, this,
            [this] { changeLanguage(languageInUse() == Language::Japanese ? Language::English : Language::Japanese); });
}

// Commands are disabled until there is a session, so that each may count on it.

std::vector<CommandRow> MainWindow::ledgerCommands()
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    // clang-format off
    return {
        {u"undo"_s, tr("Undo"), u"undo"_s, {key("Ctrl+Z")}, [this] { m_records->undo(); }, true, true},
        {u"redo"_s, tr("Redo"), u"redo"_s, {key("Ctrl+Shift+Z"), key("Ctrl+Y")}, [this] { m_records->redo(); }, true, true},
        {u"new"_s, tr("New record on this page"), u"add"_s, {key("Ctrl+N")},
         [this] { if (const Page *page = currentPage(); page && page->newKind()) m_records->add(*page->newKind()); }, true, true, {}, true},
        {u"search"_s, tr("Search and commands"), u"search"_s, {key("Ctrl+K")}, [this] { m_top->openSearch(); }},
        {u"quick-entry"_s, tr("Quick entry"), u"quick"_s, {key("Ctrl+J")}, [this] { m_top->openQuickEntry(); }, true, true},
        {u"timer"_s, tr("Timer"), u"timer"_s, {key("Ctrl+T")}, [this] { m_top->openTimer(); }, true, true},
        {u"refresh"_s, tr("Reload"), {}, {key("F5")}, [this] { m_session->load(); }, false, true},
        {u"today"_s, tr("Back to today"), u"calendar"_s, {key("Ctrl+0")}, [this] { m_session->setAsOf({}); }, false, true},
        {u"paste"_s, tr("Paste from a spreadsheet…"), {}, {key("Ctrl+V")},
         [this] { m_records->paste(currentPage() ? currentPage()->newKind() : std::nullopt); }, true, true, {}, true},
        {u"import"_s, tr("Import existing data…"), {}, {key("Ctrl+O")}, [this] { m_records->importLedger(); }, true, true},
        {u"export"_s, tr("Export the ledger…"), {}, {key("Ctrl+S")}, [this] { m_records->exportLedger(); }, false, true},
        {u"report"_s, tr("Evidence report…"), {}, {key("Ctrl+P")},
         [this] { m_records->writeReport(currentPage() ? currentPage()->currentCredential() : QString()); }, false, true},
        {u"what-if"_s, tr("Show status with plans completed"), u"requirements"_s, {key("Ctrl+Shift+W")}, [this] { m_stack->showScenario(); }, false, true},
        {u"help"_s, tr("User guide"), {}, {key("F1")}, [this] { m_help->open(currentPage() ? chapterOfPage(m_page) : firstChapter()); }, false, true, {}, true},
        {u"quit"_s, tr("Quit"), {}, {key("Ctrl+Q")}, [this] { Q_EMIT quitRequested(); close(); }, false, true, {}, true},
    };
    // clang-format on
}

// What is done with the rows chosen on the page in front.
std::vector<CommandRow> MainWindow::rowCommands()
{
    const auto row = [this](const QString &id, const QString &text, const QString &icon, const char *keys,
                            PageVerb verb, bool writes) {
        return CommandRow{id, text, icon, QKeySequence::listFromString(QLatin1String(keys)), [this, verb] {
            if (Page *page = currentPage()) page->perform(verb);
        }, writes, false, verb};
    };
    return {
        row(u"open"_s, tr("Open form"), u"edit"_s, "Ctrl+Enter; Ctrl+Return", PageVerb::Open, false),
        row(u"edit-field"_s, tr("Edit in place"), {}, "F2", PageVerb::EditField, true),
        row(u"change-chosen"_s, tr("Change selected rows"), {}, "Ctrl+E", PageVerb::ChangeChosen, true),
        row(u"duplicate"_s, tr("Duplicate"), u"add"_s, "Ctrl+D", PageVerb::Duplicate, true),
        row(u"make-template"_s, tr("Save as template"), {}, "Ctrl+Shift+T", PageVerb::MakeTemplate, true),
        row(u"attach"_s, tr("Attach files…"), u"evidence"_s, "Ctrl+Shift+A", PageVerb::Attach, true),
        row(u"copy"_s, tr("Copy rows"), {}, "Ctrl+C", PageVerb::Copy, false),
        row(u"filter"_s, tr("Filter this list"), {}, "Ctrl+F", PageVerb::Filter, false),
        {u"remove"_s,
         tr("Remove record"),
         u"remove"_s,
         {QKeySequence(Qt::Key_Delete)},
         [this] {
        if (const Page *page = currentPage()) m_records->remove(page->chosenRecords());
    },
         true},
    };
}

std::vector<CommandRow> MainWindow::pageCommands()
{
    std::vector<CommandRow> rows;
    int figure = 0; // there are nine; the other pages have keys of their own
    for (const PageRow &page : m_stack->table()) {
        const QKeySequence key(page.key.isEmpty() ? u"Ctrl+%1"_s.arg(++figure) : page.key);
        rows.push_back({u"page-"_s + page.id, page.name, {}, {key}, [this, id = page.id] { showPage(id); }});
    }
    return rows;
}

std::vector<CommandRow> MainWindow::commandTable()
{
    std::vector<CommandRow> rows = ledgerCommands();
    for (CommandRow &row : rowCommands()) rows.push_back(std::move(row));
    for (CommandRow &row : pageCommands()) rows.push_back(std::move(row));
    return rows;
}

void MainWindow::makeCommands()
{
    delete m_commands;
    m_commands = new Commands(commandTable(), m_settings, this);
    m_top->search()->setCommands(m_commands);
    m_top->tellKeys(m_commands->find(u"quick-entry"_s), m_commands->find(u"timer"_s));
    m_top->addCommand(m_commands->find(u"undo"_s));
    m_top->addCommand(m_commands->find(u"redo"_s));
    m_top->setMenu(m_commands->menu());
    m_commands->update(m_session.get(), nullptr);
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
    if (!workspace) return m_stack->startPage()->showProblem(text::sentence(workspace.error()));
    const CatalogueReading catalogue = readCatalogue(m_options.dataFolder, machine::isFolderApproved);
    m_session = std::make_unique<Session>(std::move(*workspace), catalogue.schemes, *m_options.clock);
    m_records = new RecordCommands(*m_session, this);
    m_stack->setSession(m_session.get());
    if (m_typed) m_session->drafts().takeOver(*m_typed);
    follow(*m_session);
    follow(*m_records);
    if (m_options.asOf) m_session->setAsOf(m_options.asOf);
    m_session->load();
    if (!m_session->isLoaded()) return;
    if (!catalogue.faults.empty()) m_problem->tell(text::sentence(catalogue.faults.front()));
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
        m_problem->tell(text::sentence(error, session.ledger()));
    });
    connect(&session, &Session::remarked, this, [this](const Error &remark) {
        (remark.code == ErrorCode::FileEmpty ? m_problem : m_told)->tell(text::sentence(remark));
    });
    connect(&session, &Session::changed, this, [this](const Session::Change &change) {
        if (change.of == Session::Change::Of::Ledger) m_problem->hide();
        update();
    });
    connect(&session, &Session::ledgerLost, this, &MainWindow::tellLost);
    connect(&session.drafts(), &Drafts::left, this, &MainWindow::tellDraft);
}

void MainWindow::follow(RecordCommands &records)
{
    connect(&records, &RecordCommands::told, this, [this](const QString &sentence, bool undoable) {
        if (undoable) m_told->tellChange(sentence);
        else m_told->say(sentence);
    });
    connect(&records, &RecordCommands::refused, this,
            [this](const QString &sentence, const QString &action, const std::function<void()> &run) {
        m_wayOn = run;
        m_problem->tell(sentence, action);
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
    connect(page, &Page::removeRequested, m_records, &RecordCommands::remove);
    connect(page, &Page::undoRequested, m_records, &RecordCommands::undo);
    connect(page, &Page::redoRequested, m_records, &RecordCommands::redo);
    connect(page, &Page::told, m_records, &RecordCommands::say);
    connect(page, &Page::complained, this, &MainWindow::complain);
    connect(page, &Page::toldUndoable, m_records, &RecordCommands::sayUndoable);
    connect(page, &Page::duplicateRequested, m_records, &RecordCommands::duplicate);
    connect(page, &Page::templateOfRequested, m_records, &RecordCommands::makeTemplate);
    connect(page, &Page::templateRequested, m_records, &RecordCommands::addFrom);
    connect(page, &Page::recordsRequested, this, &MainWindow::showRecords);
    connect(page, &Page::choiceRequested, this, [this](const QStringList &ids, const QString &heading) {
        showRecords(ids, heading);
        if (Page *shown = currentPage(); shown && ids.size() > 1) shown->chooseShown();
    });
    connect(page, &Page::menuRequested, this, &MainWindow::showRowMenu);
    connect(page, &Page::remindersAltered, this, [this] {
        m_reminders->lookSoon();
        Q_EMIT remindersAltered();
    });
    connect(page, &Page::selectionAltered, this, [this, page] {
        m_foot->showTotals(page->selectionText());
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
    m_told->setSession(m_session.get());
    m_top->search()->setSession(m_session.get());
    m_top->quickEntry()->setSession(m_session.get());
    m_top->quickEntry()->keepDraft();
    m_top->timer()->setSession(m_session.get());
    m_top->quickEntry()->setEnabled(!m_session->isReadOnly());
    m_top->timer()->setEnabled(!m_session->isReadOnly());
    showPage(m_stack->holds(m_page) ? m_page : u"overview"_s);
    if (!m_lostWords.isEmpty()) m_lost->tell(m_lostWords, tr("Reopen"));
    else if (m_session->isReadOnly()) m_locked->tell(tr("This ledger is open read-only. Nothing can be changed."));
    m_reminders->setSession(m_session.get());
    update();
    m_side->setFocus();
}

void MainWindow::tellLost(const Session::Loss &loss)
{
    m_timer->stop();
    m_lostWords = wordsOf(loss);
    const bool moved = loss.why.code == ErrorCode::LedgerMoved;
    if (moved && loss.kept) m_options.dataFolder = QFileInfo(loss.kept->file).path();
    m_told->hide();
    m_locked->hide();
    m_lost->tell(m_lostWords, tr("Reopen"));
    m_top->quickEntry()->setEnabled(false);
    m_top->timer()->setSession(m_session.get());
    m_top->timer()->setEnabled(false);
    m_commands->update(m_session.get(), currentPage());
}

void MainWindow::reopen()
{
    if (m_session->isBusy() || QApplication::activeModalWidget()) return;
    const auto before = std::move(m_session);
    m_lostWords.clear();
    m_timer->stop();
    delete takeCentralWidget(); // pages look at the session
    delete std::exchange(m_records, nullptr);
    buildFrame();
    fold();
    m_typed = &before->drafts();
    open(Workspace::Mode::Existing);
    m_typed = nullptr;
}

void MainWindow::tellDraft(const QString &name)
{
    const auto draft = m_session->drafts().find(name);
    if (draft)
        m_told->offer(tr("Draft saved: %1").arg(draft->title), tr("Continue"),
                      [this, name] { m_records->resume(name); });
}

Page *MainWindow::currentPage() const
{
    return m_stack->currentPage();
}

QAction *MainWindow::command(const QString &id) const
{
    return m_commands->find(id);
}

void MainWindow::showPage(const QString &id)
{
    m_stack->showPage(id);
}

void MainWindow::showRecord(const QString &id)
{
    m_stack->showRecord(id);
}

void MainWindow::showRequirement(const QString &credential, const QString &requirement)
{
    m_stack->showRequirement(credential, requirement);
}

void MainWindow::showRecords(const QStringList &ids, const QString &heading)
{
    m_stack->showRecords(ids, heading);
}

void MainWindow::showTarget(const QString &target)
{
    if (target.isEmpty() || !m_session || !m_session->isLoaded()) return;
    if (m_session->ledger().find(target)) return showRecord(target);
    if (m_stack->holds(target)) return showPage(target);
    const QString credential = target.section(u'/', 0, 0);
    if (m_session->assessment().credential(credential)) showRequirement(credential, target.section(u'/', 1));
}

void MainWindow::complain(const QString &sentence)
{
    m_problem->tell(sentence);
}

void MainWindow::showRowMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"rowMenu"_s);
    for (const CommandRow &row : m_commands->table()) {
        const bool ofRows = row.verb && row.verb != PageVerb::Filter;
        if (ofRows || row.id == u"remove"_s) menu.addAction(m_commands->find(row.id));
    }
    menu.exec(at);
}

void MainWindow::pageShown(const QString &id)
{
    m_page = id;
    m_side->setCurrentPage(id);
    if (id == remindersPage) m_reminders->dismiss(); // all of it stands there
    m_reminders->setAway(id == u"overview"_s || id == remindersPage);
    m_foot->showTotals({});
    m_commands->update(m_session.get(), currentPage());
}

void MainWindow::update()
{
    if (!m_session->isLoaded()) return;
    for (const PageRow &row : m_stack->table()) {
        if (row.count) m_side->setCount(row.id, row.count(*m_session));
    }
    const int records = int(m_session->ledger().size());
    m_foot->showPlace(m_options.demo ? tr("Sample data – changes are not saved · %n records", nullptr, records)
                                     : tr("Data: %1 · %n records", nullptr, records).arg(m_session->folder()));
    m_top->showDay(m_session->asOf(), m_session->isToday());
    if (m_session->isToday()) m_day->hide();
    else m_day->tell(tr("Showing status as of %1.").arg(text::spokenDate(m_session->asOf())), tr("Back to today"));
    m_stack->settle();
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
    const PageStack::Memory memory = m_stack->memory();
    delete takeCentralWidget();
    setWindowTitle(tr("Koshin"));
    buildFrame();
    m_stack->recall(memory);
    fold();
    if (m_session && m_session->isLoaded()) showLedger();
    m_help->rebuild();
}

void MainWindow::fold()
{
    const bool iconsOnly = width() < theme::scaled(iconsBelow);
    const bool narrow = width() < theme::scaled(narrowBelow);
    m_side->setIconsOnly(iconsOnly);
    m_top->setIconsOnly(iconsOnly);
    m_top->setNarrow(narrow);
    m_stack->setNarrow(narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
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
