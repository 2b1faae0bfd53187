// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pagestack.h"

#include "pages/requirementspage.h"
#include "toolkit/fitting.h"
#include "toolkit/windowsettings.h"
#include "window/startpage.h"

#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

PageStack::PageStack(WindowSettings &settings, QWidget *parent)
    : QStackedWidget(parent), m_settings(settings), m_table(pageTable()), m_start(new StartPage)
{
    addWidget(m_start);
}

bool PageStack::holds(const QString &id) const
{
    return std::ranges::find(m_table, id, &PageRow::id) != m_table.end();
}

Page *PageStack::currentPage() const
{
    const auto *room = qobject_cast<PageRoom *>(currentWidget());
    return room ? qobject_cast<Page *>(room->widget()) : nullptr;
}

Page *PageStack::pageOf(const PageRow &row)
{
    if (Page *made = m_pages.value(row.id)) return made;
    Page *page = row.make(*m_session, m_settings, this);
    page->setObjectName(u"page-"_s + row.id);
    m_pages.insert(row.id, page);
    m_rooms.insert(row.id, new PageRoom(page));
    addWidget(m_rooms.value(row.id));
    page->setNarrow(m_narrow);
    if (const auto kept = m_memory.constFind(row.id); kept != m_memory.constEnd()) page->recall(*kept);
    Q_EMIT pageMade(page);
    return page;
}

void PageStack::showPage(const QString &id)
{
    if (!m_session || !m_session->isLoaded()) return;
    const auto row = std::ranges::find(m_table, id, &PageRow::id);
    if (row == m_table.end()) return;
    m_current = id;
    m_settings.setPage(id);
    if (id == u"overview"_s && m_session->ledger().credentials.empty()) {
        m_start->showWelcome(m_session->folder(), m_session->isReadOnly());
        setCurrentWidget(m_start);
    } else {
        pageOf(*row);
        setCurrentWidget(m_rooms.value(id));
    }
    Q_EMIT pageShown(id);
}

void PageStack::showRecord(const QString &id)
{
    const auto record = m_session->ledger().find(id);
    if (!record) return;
    const RecordKind kind = kindOfRecord(*record);
    const auto row = std::ranges::find_if(
        m_table, [kind](const PageRow &r) { return std::ranges::find(r.kinds, kind) != r.kinds.end(); });
    if (row == m_table.end()) return;
    showPage(row->id);
    if (Page *page = currentPage()) page->showRecord(id);
}

void PageStack::showPlace(const QString &page, const QString &place)
{
    showPage(page);
    auto *requirements = qobject_cast<RequirementsPage *>(currentPage());
    if (requirements && place == u"audit") requirements->setView(RequirementsPage::View::Audit);
    auto *shown = currentPage() ? currentPage()->findChild<QWidget *>(place) : nullptr;
    if (!shown) return;
    for (QWidget *up = shown; up; up = up->parentWidget()) {
        auto *tabs = qobject_cast<QTabWidget *>(up);
        for (int i = 0; tabs && i < tabs->count(); ++i) {
            if (tabs->widget(i)->isAncestorOf(shown) || tabs->widget(i) == shown) tabs->setCurrentIndex(i);
        }
    }
    shown->setFocus(Qt::OtherFocusReason);
}

PageStack::Memory PageStack::memory() const
{
    Memory memory = m_memory; // of pages that were not made since
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        memory.insert(page.key(), page.value()->memory());
    return memory;
}

void PageStack::showRecords(const QStringList &ids, const QString &heading)
{
    if (ids.isEmpty()) return;
    showRecord(ids.first()); // the page of their kind
    if (Page *page = currentPage(); page && ids.size() > 1) page->showRecords(ids, heading);
}

void PageStack::showRequirement(const QString &credential, const QString &requirement)
{
    showPage(u"requirements"_s);
    if (auto *page = qobject_cast<RequirementsPage *>(currentPage())) page->showRequirement(credential, requirement);
}

void PageStack::showScenario()
{
    showPage(u"requirements"_s);
    if (auto *page = qobject_cast<RequirementsPage *>(currentPage())) page->setView(RequirementsPage::View::WithPlans);
}

void PageStack::settle()
{
    const bool started = currentWidget() == m_start;
    if (m_current == u"overview"_s && started != m_session->ledger().credentials.empty()) showPage(m_current);
}

void PageStack::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (Page *page : std::as_const(m_pages)) page->setNarrow(narrow);
}

} // namespace koshin
