// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetable.h"

#include "analysis/analysispage.h"
#include "pages/evidencepage.h"
#include "pages/historypage.h"
#include "pages/otherspage.h"
#include "pages/overviewpage.h"
#include "pages/practicepage.h"
#include "pages/requirementspage.h"
#include "pages/settingspage.h"
#include "pages/trainingpage.h"
#include "reminding/reminderspage.h"
#include "text/prooftext.h"
#include "timeline/timelinepage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

template<class P>
Page *make(Session &session, WindowSettings &settings, QWidget *parent)
{
    if constexpr (std::is_constructible_v<P, Session &, WindowSettings &, QWidget *>) {
        return new P(session, settings, parent);
    } else {
        return new P(session, parent);
    }
}

} // namespace

std::vector<PageRow> pageTable()
{
    using enum RecordKind;
    // clang-format off
    return {
        {u"overview"_s, QCoreApplication::translate("Pages", "Overview"), u"overview"_s, make<OverviewPage>,
         [](const Session &s) { return qint64(OverviewPage::countOf(s)); }, {}},
        {u"timeline"_s, QCoreApplication::translate("Pages", "Timeline"), u"timeline"_s, make<TimelinePage>, {}, {}},
        {u"training"_s, QCoreApplication::translate("Pages", "Training"), u"training"_s, make<TrainingPage>, {},
         {Training}},
        {u"practice"_s, QCoreApplication::translate("Pages", "Practice"), u"practice"_s, make<PracticePage>, {},
         {Practice, Engagement}},
        {u"requirements"_s, QCoreApplication::translate("Pages", "Requirements"), u"requirements"_s,
         make<RequirementsPage>, {}, {Criterion}, {}, RequirementsPage::places()},
        {u"evidence"_s, QCoreApplication::translate("Pages", "Evidence"), u"evidence"_s, make<EvidencePage>, {},
         {Evidence}},
        {u"analysis"_s, QCoreApplication::translate("Pages", "Analysis"), u"analysis"_s, make<AnalysisPage>, {},
         {Duty, SelfAssessment, Profile}},
        {u"others"_s, QCoreApplication::translate("Pages", "Credentials & lists"), u"badge"_s, make<OthersPage>, {},
         {Credential, Client, Certifier, Event, Plan, Template}},
        {u"reminders"_s, QCoreApplication::translate("Pages", "Reminders"), u"bell"_s, make<RemindersPage>, {}, {}, u"Ctrl+R"_s,
         RemindersPage::places()},
        {u"history"_s, QCoreApplication::translate("Pages", "History"), u"history"_s, make<HistoryPage>, {}, {}},
        {u"settings"_s, QCoreApplication::translate("Pages", "Settings"), u"settings"_s, make<SettingsPage>, {}, {}, u"Ctrl+,"_s,
         SettingsPage::places()},
    };
    // clang-format on
}

} // namespace koshin
