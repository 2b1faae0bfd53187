// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the window: each command is a row of a table.
#include "help/guide.h"
#include "help/helpdesk.h"
#include "pagebase/commands.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"
#include "window/recordcommands.h"
#include "window/searchbox.h"
#include "window/topbar.h"
#include "window/windowframe.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace koshin {

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
        {u"search"_s, tr("Search and commands"), u"search"_s, {key("Ctrl+K")}, [this] { m_frame->top->openSearch(); }},
        {u"quick-entry"_s, tr("Quick entry"), u"quick"_s, {key("Ctrl+J")}, [this] { m_frame->top->openQuickEntry(); }, true, true},
        {u"timer"_s, tr("Timer"), u"timer"_s, {key("Ctrl+T")}, [this] { m_frame->top->openTimer(); }, true, true},
        {u"refresh"_s, tr("Reload"), {}, {key("F5")}, [this] { m_session->load(); }, false, true},
        {u"today"_s, tr("Back to today"), u"calendar"_s, {key("Ctrl+0")}, [this] { m_session->setAsOf({}); }, false, true},
        {u"paste"_s, tr("Paste from a spreadsheet…"), {}, {key("Ctrl+V")},
         [this] { paste(); }, true, true, {}, true},
        {u"import"_s, tr("Import existing data…"), {}, {key("Ctrl+O")}, [this] { m_records->importLedger(); }, true, true},
        {u"export"_s, tr("Export all data…"), {}, {key("Ctrl+S")}, [this] { m_records->exportLedger(currentPage() ? currentPage()->newKind() : std::nullopt); }, false, true},
        {u"report"_s, tr("Evidence report…"), {}, {key("Ctrl+P")},
         [this] { m_records->writeReport(currentPage() ? currentPage()->currentCredential() : QString()); }, false, true},
        {u"dossier"_s, tr("Dossier of practical experience…"), {}, {key("Ctrl+Shift+P")},
         [this] { m_records->writeDossier(currentPage() ? currentPage()->currentCredential() : QString()); }, false, true},
        {u"what-if"_s, tr("Requirements with plans"), u"requirements"_s, {key("Ctrl+Shift+W")}, [this] { m_frame->stack->showScenario(); }, false, true},
        {u"help"_s, tr("User guide"), {}, {key("F1")}, [this] { m_help->open(currentPage() ? chapterOfPage(m_page) : firstChapter()); }, false, true, {}, true},
        {u"quit"_s, tr("Quit"), {}, {key("Ctrl+Q")}, [this] { Q_EMIT quitRequested(); close(); }, false, true, {}, true},
    };
    // clang-format on
}

// What the page in front has no use for is taken for rows of a table.
void MainWindow::paste()
{
    Page *page = currentPage();
    if (page && page->takePasted(*QApplication::clipboard()->mimeData())) return;
    m_records->paste(page ? page->newKind() : std::nullopt);
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
        row(u"open"_s, tr("Edit in form"), u"edit"_s, "Ctrl+Enter; Ctrl+Return", PageVerb::Open, false),
        row(u"edit-field"_s, tr("Edit in place"), {}, "F2", PageVerb::EditField, true),
        row(u"change-chosen"_s, tr("Change selected rows"), {}, "Ctrl+E", PageVerb::ChangeChosen, true),
        row(u"duplicate"_s, tr("Duplicate"), u"add"_s, "Ctrl+D", PageVerb::Duplicate, true),
        row(u"make-template"_s, tr("Save as template"), {}, "Ctrl+Shift+T", PageVerb::MakeTemplate, true),
        row(u"request-confirmation"_s, tr("Request confirmation…"), {}, "Ctrl+Shift+R", PageVerb::RequestConfirmation,
            true),
        row(u"attach"_s, tr("Attach files…"), u"evidence"_s, "Ctrl+Shift+A", PageVerb::Attach, true),
        row(u"copy"_s, tr("Copy rows"), {}, "Ctrl+C", PageVerb::Copy, false),
        row(u"copy-markdown"_s, tr("Copy as Markdown table"), {}, "Ctrl+Shift+C", PageVerb::CopyMarkdown, false),
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
    for (const PageRow &page : m_frame->stack->table()) {
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
    m_frame->top->search()->setCommands(m_commands);
    m_frame->top->tellKeys(m_commands->find(u"quick-entry"_s), m_commands->find(u"timer"_s));
    m_frame->top->addCommand(m_commands->find(u"undo"_s));
    m_frame->top->addCommand(m_commands->find(u"redo"_s));
    m_frame->top->setMenu(m_commands->menu());
    m_commands->update(m_session.get(), nullptr);
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

} // namespace koshin
