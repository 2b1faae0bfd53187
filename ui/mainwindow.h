// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagetable.h"
#include "session.h"
#include "windowentry.h"
#include "windowsettings.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QStackedWidget;
class QTimer;

namespace koshin {

class Button;
class MessageBar;
class Sidebar;
class StartPage;
class TopBar;

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
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QAction *command(const QString &id) const;
    void changeLanguage(Language language);
    void changeLook(theme::Look look);

Q_SIGNALS:
    void firstPainted();
    void ready(); ///< the ledger is read and shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Command; ///< a row of the table of commands
    [[nodiscard]] std::vector<Command> commandTable();
    void makeCommands();
    void buildFrame();
    QWidget *buildMiddle();
    QWidget *buildFoot();
    void rebuild();
    void open();
    void follow(Session &session);
    void loadedFirst();
    Page *pageOf(const PageRow &row);
    void follow(Page *page);
    void update(); ///< counts, foot, undo words, day
    void updateCommands();
    void tick();
    void fold();
    void addRecord(RecordKind kind);
    void closeRequirement(const QString &credential, const QString &requirement);
    void removeRecords(const QStringList &ids);
    void writeReport(QString credential);
    void undo();
    void redo();
    void importFile();
    void say(const QString &sentence);

    WindowOptions m_options;
    WindowSettings m_settings;
    std::unique_ptr<Session> m_session;
    std::vector<PageRow> m_table;
    QHash<QString, Page *> m_pages;
    QHash<QString, QAction *> m_commands;
    TopBar *m_top = nullptr;
    Sidebar *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    MessageBar *m_day = nullptr;
    MessageBar *m_locked = nullptr;
    MessageBar *m_problem = nullptr;
    MessageBar *m_told = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_totals = nullptr;
    Button *m_language = nullptr;
    QTimer *m_timer;
    QString m_page;
    bool m_painted = false;
};

} // namespace koshin
