// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "toolkit/windowsettings.h"
#include "window/windowoptions.h"

#include <QMainWindow>

#include <functional>

class QAction;
class QTimer;

namespace koshin {

class Commands;
class Drafts;
class HelpDesk;
class Page;
class RecordCommands;
class SystemLook;
class WindowFrame;
struct CommandRow;

/// The window: pages at the left, search and day at the top, the page in the middle, totals at the
/// foot. It paints first and reads the ledger then.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowOptions &options);
    ~MainWindow() override;

    [[nodiscard]] Session *session() const { return m_session.get(); } ///< null until opened
    void showPage(const QString &id);
    void showRecord(const QString &id);
    void showRequirement(const QString &credential, const QString &requirement);
    void showRecords(const QStringList &ids, const QString &heading);
    /// A record, `CREDENTIAL/REQUIREMENT` or a page; nothing happens where there is none of them.
    void showTarget(const QString &target);
    /// Says what went wrong elsewhere.
    void complain(const QString &sentence);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QAction *command(const QString &id) const;
    void changeLanguage(Language language);
    void changeCalendar(Calendar calendar);
    void changeLook(theme::Look look);

Q_SIGNALS:
    void firstPainted();
    void ready(); ///< the ledger is read and shown
    void closed();
    void remindersAltered(); ///< what is told, or when
    void quitRequested();    ///< by the person: nothing is to stay

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override; ///< of files where no page takes them
    void dropEvent(QDropEvent *event) override;

private:
    // Built anew where language or look change; session and record commands stay.
    void buildFrame();
    void connectBars();
    void makeCommands();
    [[nodiscard]] std::vector<CommandRow> commandTable();
    void paste();
    [[nodiscard]] std::vector<CommandRow> ledgerCommands();
    [[nodiscard]] std::vector<CommandRow> rowCommands();
    [[nodiscard]] std::vector<CommandRow> pageCommands();
    void rebuild();
    void followSystemLook(); ///< also when the person changes it while the window is open

    void open(Workspace::Mode mode);
    void tellLost(const Session::Loss &loss);
    void reopen(); ///< what lies in the folder now
    void follow(Session &session);
    void follow(RecordCommands &records);
    void follow(Page *page);
    void showLedger(); ///< for the first time, or after `rebuild`
    void tellDraft(const QString &name);
    void tellSignedForm(const QString &file, const QStringList &records);
    void showRowMenu(const QPoint &at);
    void pageShown(const QString &id);
    void update(); ///< counts, foot, undo words, day

    WindowOptions m_options;
    WindowSettings m_settings;
    std::unique_ptr<Session> m_session;
    RecordCommands *m_records = nullptr; ///< null until opened
    const Drafts *m_typed = nullptr;     ///< of the session before, while another is opened
    Commands *m_commands = nullptr;
    WindowFrame *m_frame = nullptr;
    Maybe<Session::Loss> m_loss;   ///< of the ledger that was open; nothing: it is still there
    std::function<void()> m_wayOn; ///< what the button of the problem told does
    QTimer *m_timer;
    SystemLook *m_systemLook;
    HelpDesk *m_help;
    QString m_page;
    bool m_painted = false;
};

} // namespace koshin
