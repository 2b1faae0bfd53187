// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "pages/pagetable.h"

#include <QHash>
#include <QStackedWidget>

namespace koshin {

class PageRoom;
class StartPage;

/// The middle of the window: one page of the table at a time, each made when it is first shown. The
/// start page stands for the overview until there is a credential.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(WindowSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<PageRow> &table() const { return m_table; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    /// Pages are made for this session, which outlives them.
    void setSession(Session *session) { m_session = session; }

    /// Shows the page; nothing happens if it is unknown or the ledger is not read yet.
    void showPage(const QString &id);
    void showRecord(const QString &id);
    /// A control of a page, or a tab of it, by its name.
    void showPlace(const QString &page, const QString &place);
    /// A set of records of one kind on the page of that kind.
    void showRecords(const QStringList &ids, const QString &heading);
    void showRequirement(const QString &credential, const QString &requirement);
    /// The requirements with the plans carried out.
    void showScenario();
    /// Changes between overview and start page where the first credential came or the last went.
    void settle();
    [[nodiscard]] bool holds(const QString &id) const;
    [[nodiscard]] const QString &currentId() const { return m_current; }
    [[nodiscard]] Page *currentPage() const; ///< null while the start page is shown
    void setNarrow(bool narrow);

    /// What a person chose on pages and would miss when they are made anew, by page.
    using Memory = QHash<QString, PageMemory>;
    [[nodiscard]] Memory memory() const;
    /// Pages made from now on begin with it.
    void recall(Memory memory) { m_memory = std::move(memory); }

Q_SIGNALS:
    void pageShown(const QString &id);
    void pageMade(koshin::Page *page);

private:
    Page *pageOf(const PageRow &row);

    WindowSettings &m_settings;
    Session *m_session = nullptr;
    std::vector<PageRow> m_table;
    QHash<QString, Page *> m_pages;
    QHash<QString, PageRoom *> m_rooms; ///< of the pages
    StartPage *m_start;
    Memory m_memory;
    QString m_current;
    bool m_narrow = false;
};

} // namespace koshin
