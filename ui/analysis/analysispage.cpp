// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysispage.h"

#include "analysis/coveragepane.h"
#include "analysis/dutypane.h"
#include "analysis/profilepane.h"
#include "analysis/skillspane.h"
#include "analysis/workpane.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

AnalysisPage::AnalysisPage(Session &session, QWidget *parent) : Page(session, parent), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Analysis sections"));
    keepHeading();
    m_body->addWidget(m_tabs, 1);
    add(new WorkPane(session), u"work"_s, tr("Practice"));
    add(new CoveragePane(session), u"coverage"_s, tr("Syllabus"));
    add(new SkillsPane(session), u"skills"_s, tr("Self-assessment"));
    add(new DutyPane(session), u"duties"_s, tr("Recurring tasks"));
    add(new ProfilePane(session), u"profile"_s, tr("Profile"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::markStale);
}

void AnalysisPage::add(Pane *pane, const QString &objectName, const QString &title)
{
    pane->setObjectName(u"pane-"_s + objectName);
    m_tabs->addTab(pane, title);
    connect(pane, &Pane::recordsRequested, this, &Page::recordsRequested);
    connect(pane, &Pane::recordRequested, this, &Page::recordRequested);
    connect(pane, &Pane::told, this, &Page::told);
    connect(pane, &Pane::toldUndoable, this, &Page::toldUndoable);
}

// Only the tab in sight is counted anew.
void AnalysisPage::refresh()
{
    auto *pane = static_cast<Pane *>(m_tabs->currentWidget());
    pane->refresh();
    const Pane::Heading heading = pane->heading();
    setHeadline(heading.headline, heading.below);
}

bool AnalysisPage::showRecord(const QString &id)
{
    const Ledger &ledger = m_session.ledger();
    const QString tab = ledger.selfAssessments.find(id) ? u"pane-skills"_s
                        : ledger.duties.find(id)        ? u"pane-duties"_s
                        : ledger.profiles.find(id)      ? u"pane-profile"_s
                                                        : QString();
    QWidget *pane = tab.isEmpty() ? nullptr : m_tabs->findChild<QWidget *>(tab);
    if (pane) m_tabs->setCurrentWidget(pane);
    return pane != nullptr;
}

} // namespace koshin
