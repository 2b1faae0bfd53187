// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "closing.h"
#include "filecommands.h"
#include "forms/recorddialog.h"
#include "messagebar.h"
#include "pages/page.h"
#include "pages/requirementspage.h"
#include "pages/settingspage.h"
#include "rules/schemereader.h"
#include "searchbox.h"
#include "sidebar.h"
#include "startpage.h"
#include "text/codetext.h"
#include "text/edittext.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "topbar.h"
#include "workdialog.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int narrowBelow = 1'000;
constexpr int iconsBelow = 760;

/// Taking back a large import may take a second.
struct BusyCursor
{
    BusyCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace

struct MainWindow::Command
{
    QString id;
    QString text;
    QString icon;
    QList<QKeySequence> keys;
    std::function<void()> run;
    bool writes; ///< not in a ledger opened for reading
    bool inMenu;
};

MainWindow::MainWindow(const WindowOptions &options)
    : m_options(options), m_settings(options.demo), m_timer(new QTimer(this))
{
    setWindowTitle(tr("Koshin"));
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, 32))); // 32: the title bar
    restoreGeometry(m_settings.geometry());
    m_page = m_settings.page();
    m_timer->setInterval(1'000);
    connect(m_timer, &QTimer::timeout, this, &MainWindow::tick);
    buildFrame();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages look at the session
}

std::vector<MainWindow::Command> MainWindow::commandTable()
{
    return {
        {u"undo"_s, tr("Undo"), u"undo"_s, {QKeySequence(u"Ctrl+Z"_s)}, [this] { undo(); }, true, true},
        {u"redo"_s, tr("Redo"), u"redo"_s, {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, [this] { redo(); }, true, true},
        {u"new"_s, tr("New record of this page"), u"add"_s, {QKeySequence(u"Ctrl+N"_s)},
         [this] { if (const Page *page = currentPage(); page && page->newKind()) addRecord(*page->newKind()); }, true, true},
        {u"remove"_s, tr("Remove the record"), u"remove"_s, {QKeySequence(Qt::Key_Delete)},
         [this] { if (const Page *page = currentPage()) removeRecords(page->chosenRecords()); }, true, true},
        {u"search"_s, tr("Search"), u"search"_s, {QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+F"_s)},
         [this] { m_top->search()->setFocus(Qt::ShortcutFocusReason); m_top->search()->selectAll(); }, false, false},
        {u"refresh"_s, tr("Read again"), {}, {QKeySequence(Qt::Key_F5)}, [this] { if (m_session) m_session->load(); }, false, true},
        {u"today"_s, tr("Back to today"), u"calendar"_s, {QKeySequence(u"Ctrl+0"_s)}, [this] { if (m_session) m_session->setAsOf({}); }, false, true},
        {u"import"_s, tr("Import a ledger…"), {}, {QKeySequence(u"Ctrl+O"_s)}, [this] { importFile(); }, true, true},
        {u"export"_s, tr("Export the ledger…"), {}, {QKeySequence(u"Ctrl+S"_s)},
         [this] { if (m_session) say(filecommands::exportLedger(*m_session, this)); }, false, true},
        {u"report"_s, tr("Evidence report…"), {}, {QKeySequence(u"Ctrl+P"_s)}, [this] { writeReport({}); }, false, true},
        {u"quit"_s, tr("Quit"), {}, {QKeySequence(u"Ctrl+Q"_s)}, [this] { close(); }, false, true},
    };
}

void MainWindow::makeCommands()
{
    qDeleteAll(m_commands);
    m_commands.clear();
    QList<QAction *> menu;
    for (const Command &row : commandTable()) {
        auto *action = new QAction(row.icon.isEmpty() ? QIcon() : theme::icon(row.icon), row.text, this);
        action->setObjectName(row.id);
        action->setShortcuts(row.keys);
        action->setProperty("writes", row.writes);
        connect(action, &QAction::triggered, this, row.run);
        addAction(action);
        m_commands.insert(row.id, action);
        if (row.inMenu) menu += action;
    }
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        auto *action = new QAction(m_table[i].name, this);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, id = m_table[i].id] { showPage(id); });
        addAction(action);
        m_commands.insert(u"page-"_s + m_table[i].id, action);
    }
    m_top->addCommand(m_commands[u"undo"_s]);
    m_top->addCommand(m_commands[u"redo"_s]);
    m_top->setMenu(menu);
}

void MainWindow::buildFrame()
{
    m_table = pageTable();
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new TopBar;
    m_day = new MessageBar(Verdict::Provisional, MessageBar::Closing::Never, frame);
    m_day->setObjectName(u"dayBar"_s);
    m_told = new MessageBar(Verdict::Met, MessageBar::Closing::ByPerson, frame);
    m_told->setObjectName(u"told"_s);
    column->addWidget(m_top);
    column->addWidget(m_day);
    column->addWidget(buildMiddle(), 1);
    column->addWidget(m_told);
    column->addWidget(buildFoot());
    makeCommands();
    setCentralWidget(frame);
    connect(m_day, &MessageBar::actionTriggered, this, [this] { m_session->setAsOf({}); });
    connect(m_told, &MessageBar::actionTriggered, this, [this] { m_told->hide(); undo(); });
    connect(m_top->search(), &SearchBox::recordChosen, this, &MainWindow::showRecord);
    connect(m_top->search(), &SearchBox::pageChosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::dayChosen, this, [this](Date day) { if (m_session) m_session->setAsOf(day); });
    connect(m_top, &TopBar::todayChosen, this, [this] { if (m_session) m_session->setAsOf({}); });
    m_top->showDay(m_options.asOf.value_or(m_options.clock->today()), !m_options.asOf);
    updateCommands();
}

QWidget *MainWindow::buildMiddle()
{
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new Sidebar;
    for (const PageRow &page : m_table) {
        m_side->addPage(page.id, page.name, page.icon);
        m_top->search()->addPage(page.id, page.name, page.icon);
    }
    connect(m_side, &Sidebar::pageChosen, this, &MainWindow::showPage);
    row->addWidget(m_side);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    QPalette ink = line->palette();
    ink.setColor(QPalette::Window, theme::colour(theme::Ink::Line));
    line->setPalette(ink);
    row->addWidget(line);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    m_locked = new MessageBar(Verdict::Undecided, MessageBar::Closing::Never, middle);
    m_locked->setObjectName(u"readOnlyBar"_s);
    m_problem = new MessageBar(Verdict::Missed, MessageBar::Closing::ByPerson, middle);
    m_problem->setObjectName(u"problem"_s);
    m_stack = new QStackedWidget;
    m_start = new StartPage;
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::firstCredentialRequested, this, [this] { forms::firstCredential(*m_session, this); });
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importFile);
    content->addWidget(m_locked);
    content->addWidget(m_problem);
    content->addWidget(m_stack, 1);
    row->addLayout(content, 1);
    return middle;
}

QWidget *MainWindow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 2, 12, 2);
    m_where = plainLabel({}, theme::Size::Small, theme::Ink::Muted);
    m_where->setObjectName(u"where"_s);
    m_where->setWordWrap(false);
    m_totals = plainLabel({}, theme::Size::Small, theme::Ink::Text);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setWordWrap(false);
    m_language = new Button(languageInUse() == Language::Japanese ? u"日本語"_s : u"English"_s, Button::Look::Bare);
    m_language->setFont(theme::font(theme::Size::Small));
    m_language->setObjectName(u"languageSwitch"_s);
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_language->setToolTip(languageInUse() == Language::Japanese ? u"English"_s : u"日本語"_s);
    connect(m_language, &Button::clicked, this, [this] {
        changeLanguage(languageInUse() == Language::Japanese ? Language::English : Language::Japanese);
    });
    row->addWidget(m_where);
    row->addSpacing(16);
    row->addWidget(m_totals);
    row->addStretch();
    row->addWidget(m_language);
    return foot;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted) return;
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        Q_EMIT firstPainted();
        open();
    });
}

void MainWindow::open()
{
    auto workspace = Workspace::open(m_options.dataFolder, *m_options.clock);
    if (!workspace) return m_start->showProblem(text::sentence(workspace.error()));
    const CatalogueReading catalogue = readCatalogue(m_options.dataFolder);
    m_session = std::make_unique<Session>(std::move(*workspace), catalogue.schemes, *m_options.clock);
    follow(*m_session);
    if (m_options.asOf) m_session->setAsOf(m_options.asOf);
    m_session->load();
    if (!m_session->isLoaded()) return;
    if (!catalogue.faults.empty()) m_problem->tell(text::sentence(catalogue.faults.front()));
    loadedFirst();
    m_timer->start();
    Q_EMIT ready();
}

void MainWindow::follow(Session &session)
{
    connect(&session, &Session::failed, this, [this](const Error &error) { m_problem->tell(text::sentence(error)); });
    connect(&session, &Session::assessmentChanged, this, &MainWindow::update);
    connect(&session, &Session::asOfChanged, this, &MainWindow::update);
    connect(&session, &Session::ledgerChanged, this, [this] {
        m_problem->hide();
        if (m_stack->currentWidget() == m_start) showPage(u"overview"_s);
    });
    connect(&session, &Session::loaded, this, [this] {
        if (m_timer->isActive() && m_stack->currentWidget() == m_start) showPage(u"overview"_s);
    });
}

void MainWindow::loadedFirst()
{
    m_top->search()->setSession(m_session.get());
    const bool known = std::ranges::any_of(m_table, [this](const PageRow &row) { return row.id == m_page; });
    showPage(known ? m_page : u"overview"_s);
    if (m_session->isReadOnly()) m_locked->tell(tr("This ledger is open for reading only; nothing can be changed."));
    update();
    m_side->setFocus();
}

Page *MainWindow::pageOf(const PageRow &row)
{
    if (Page *made = m_pages.value(row.id)) return made;
    Page *page = row.make(*m_session, m_settings, m_stack);
    page->setObjectName(u"page-"_s + row.id);
    m_pages.insert(row.id, page);
    m_stack->addWidget(page);
    follow(page);
    page->setNarrow(width() < narrowBelow);
    return page;
}

void MainWindow::follow(Page *page)
{
    connect(page, &Page::recordRequested, this, &MainWindow::showRecord);
    connect(page, &Page::requirementRequested, this, &MainWindow::showRequirement);
    connect(page, &Page::newRequested, this, &MainWindow::addRecord);
    connect(page, &Page::closingRequested, this, &MainWindow::closeRequirement);
    connect(page, &Page::reportRequested, this, &MainWindow::writeReport);
    connect(page, &Page::removeRequested, this, &MainWindow::removeRecords);
    connect(page, &Page::undoRequested, this, &MainWindow::undo);
    connect(page, &Page::redoRequested, this, &MainWindow::redo);
    connect(page, &Page::told, this, &MainWindow::say);
    connect(page, &Page::selectionAltered, this, [this, page] { m_totals->setText(page->selectionText()); });
    if (auto *settings = qobject_cast<SettingsPage *>(page)) {
        connect(settings, &SettingsPage::languageChosen, this, &MainWindow::changeLanguage);
        connect(settings, &SettingsPage::lookChosen, this, &MainWindow::changeLook);
    }
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QAction *MainWindow::command(const QString &id) const
{
    return m_commands.value(id);
}

void MainWindow::showPage(const QString &id)
{
    if (!m_session || !m_session->isLoaded()) return;
    const auto row = std::ranges::find(m_table, id, &PageRow::id);
    if (row == m_table.end()) return;
    m_page = id;
    m_settings.setPage(id);
    m_side->setCurrentPage(id);
    m_totals->clear();
    if (id == u"overview"_s && m_session->ledger().credentials.empty()) {
        m_start->showWelcome(m_session->workspace().folder(), m_session->isReadOnly());
        m_stack->setCurrentWidget(m_start);
    } else {
        m_stack->setCurrentWidget(pageOf(*row));
    }
    updateCommands();
}

void MainWindow::showRecord(const QString &id)
{
    const auto record = m_session->ledger().find(id);
    if (!record) return;
    const RecordKind kind = kindOfRecord(*record);
    const auto row = std::ranges::find_if(m_table, [kind](const PageRow &r) { return std::ranges::find(r.kinds, kind) != r.kinds.end(); });
    if (row == m_table.end()) return;
    showPage(row->id);
    if (Page *page = currentPage()) page->showRecord(id);
}

void MainWindow::showRequirement(const QString &credential, const QString &requirement)
{
    showPage(u"requirements"_s);
    if (auto *page = qobject_cast<RequirementsPage *>(currentPage())) page->showRequirement(credential, requirement);
}

void MainWindow::update()
{
    if (!m_session->isLoaded()) return;
    for (const PageRow &row : m_table) {
        if (row.count) m_side->setCount(row.id, row.count(*m_session));
    }
    const int records = int(m_session->ledger().size());
    m_where->setText(m_options.demo ? tr("Demonstration, kept nowhere · %n records", nullptr, records)
                                    : tr("Data: %1 · %n records", nullptr, records).arg(m_session->workspace().folder()));
    m_top->showDay(m_session->asOf(), m_session->isToday());
    if (m_session->isToday()) m_day->hide();
    else m_day->tell(tr("You are looking at %1, not at today.").arg(text::spokenDate(m_session->asOf())), tr("Back to today"));
    if (m_stack->currentWidget() != m_start && m_page == u"overview"_s && m_session->ledger().credentials.empty()) showPage(m_page);
    updateCommands();
}

void MainWindow::updateCommands()
{
    const bool loaded = m_session && m_session->isLoaded();
    for (QAction *action : std::as_const(m_commands)) {
        action->setEnabled(loaded && !(m_session->isReadOnly() && action->property("writes").toBool()));
    }
    m_commands[u"quit"_s]->setEnabled(true);
    if (!loaded) return;
    const auto undoable = m_session->workspace().undoable();
    const auto redoable = m_session->workspace().redoable();
    QAction *back = m_commands[u"undo"_s];
    QAction *forth = m_commands[u"redo"_s];
    back->setText(undoable ? text::undoAction(*undoable, &m_session->ledger()) : tr("Undo"));
    forth->setText(redoable ? text::redoAction(*redoable, &m_session->ledger()) : tr("Redo"));
    back->setEnabled(back->isEnabled() && undoable);
    forth->setEnabled(forth->isEnabled() && redoable);
    m_commands[u"new"_s]->setEnabled(m_commands[u"new"_s]->isEnabled() && currentPage() && currentPage()->newKind());
}

void MainWindow::tick()
{
    m_session->poll();
}

void MainWindow::addRecord(RecordKind kind)
{
    if (kind == RecordKind::Credential && m_session->ledger().credentials.empty()) {
        forms::firstCredential(*m_session, this);
        return;
    }
    const auto addable = forms::AddableKind::of(kind);
    if (!addable) return;
    const QString id = forms::add(*addable, *m_session, this);
    if (!id.isEmpty() && m_page != u"requirements"_s) showRecord(id);
}

void MainWindow::closeRequirement(const QString &credential, const QString &requirement)
{
    const CredentialAssessment *assessed = m_session->assessment().credential(credential);
    const Finding *finding = assessed ? assessed->finding(requirement) : nullptr;
    const auto closing = finding ? recordThatCloses(*finding) : Maybe<RecordKind>();
    const auto kind = closing ? forms::AddableKind::of(*closing) : Maybe<forms::AddableKind>();
    if (!kind) return showRequirement(credential, requirement);
    const auto draft = closingDraft(*finding, assessed->credential, m_session->asOf());
    if (!forms::add(*kind, *m_session, this, draft).isEmpty()) say(tr("Recorded."));
}

void MainWindow::removeRecords(const QStringList &ids)
{
    if (!m_session) return;
    Edit edit;
    edit.code = EditCode::Remove;
    for (const QString &id : ids) {
        if (m_session->ledger().find(id)) edit.remove.push_back(id);
    }
    const int count = int(edit.remove.size());
    if (count == 0 || !m_session->perform(edit)) return;
    m_told->tell(count == 1 ? tr("The record was removed.") : tr("%n records were removed.", nullptr, count), tr("Undo"));
}

void MainWindow::writeReport(QString credential)
{
    if (!m_session) return;
    const auto &all = m_session->assessment().credentials;
    if (credential.isEmpty() && !all.empty()) credential = all.front().credential.text();
    if (credential.isEmpty()) return say(tr("A report needs a credential; none is recorded yet."));
    say(filecommands::writeReport(*m_session, credential, this));
}

void MainWindow::undo()
{
    const auto what = m_session->workspace().undoable();
    const BusyCursor busy;
    WorkDialog dialog(tr("Taking back…"), this);
    if (what && m_session->undo(dialog.progress())) say(tr("Taken back: %1").arg(text::sentence(*what, &m_session->ledger())));
}

void MainWindow::redo()
{
    const auto what = m_session->workspace().redoable();
    const BusyCursor busy;
    WorkDialog dialog(tr("Doing again…"), this);
    if (what && m_session->redo(dialog.progress())) say(tr("Done again: %1").arg(text::sentence(*what, &m_session->ledger())));
}

void MainWindow::importFile()
{
    if (!m_session) return;
    say(filecommands::importLedger(*m_session, this));
}

void MainWindow::say(const QString &sentence)
{
    if (!sentence.isEmpty()) m_told->tell(sentence);
}

void MainWindow::changeLanguage(Language language)
{
    m_settings.setLanguage(language);
    useLanguage(language);
    QTimer::singleShot(0, this, &MainWindow::rebuild); // the control that asked is part of what goes
}

void MainWindow::changeLook(theme::Look look)
{
    m_settings.setLook(look);
    theme::apply(*qApp, look);
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::rebuild()
{
    m_pages.clear();
    delete takeCentralWidget();
    setWindowTitle(tr("Koshin"));
    buildFrame();
    fold();
    if (m_session && m_session->isLoaded()) loadedFirst();
}

void MainWindow::fold()
{
    m_side->setIconsOnly(width() < iconsBelow);
    m_top->setIconsOnly(width() < iconsBelow);
    for (Page *page : std::as_const(m_pages)) page->setNarrow(width() < narrowBelow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace koshin
