// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/reminderspage.h"

#include "reminding/channelspane.h"
#include "reminding/putoffdialog.h"
#include "reminding/remindermodel.h"
#include "reminding/stagespane.h"
#include "text/errortext.h"
#include "text/remindertext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/recordview.h"
#include "toolkit/typeface.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

RemindersPage::RemindersPage(Session &session, WindowSettings &settings, QWidget *parent)
    : Page(session, parent), m_model(new ReminderModel(this)), m_view(new RecordView(tr("Reminders"), 34)),
      m_tabs(new QTabWidget(this)), m_words(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_ask(new Button(tr("Ask again…"), Button::Look::Plain)), m_open(new Button(tr("Open"), Button::Look::Plain)),
      m_putOff(new Button(tr("Snooze…"), Button::Look::Plain)), m_takeUp(new Button(tr("Resume"), Button::Look::Plain)),
      m_channels(new ChannelsPane(session, settings)), m_stages(new StagesPane(session))
{
    m_view->setObjectName(u"reminders"_s);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(true);
    m_view->setIndentation(18);
    m_view->setWraps(true);
    m_view->setColumns(ReminderModel::What,
                       {0, 0, 0, 0, 0, 0, 0, 240}); // the others by their contents, the state whole
    m_view->setYielding({ReminderModel::StartBy, ReminderModel::About, ReminderModel::Credential, ReminderModel::Next,
                         ReminderModel::Left}); // the sentence below says them all
    m_view->setNaming(ReminderModel::Credential);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Reminders"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildList(), tr("List"));
    m_channels->setObjectName(u"pane-channels"_s);
    m_tabs->addTab(m_channels, tr("Channels"));
    m_stages->setObjectName(u"pane-stages"_s);
    m_tabs->addTab(m_stages, tr("Timing"));
    keepHeading();
    m_body->addWidget(m_tabs, 1);
    connect(m_view, &RecordView::selectionAltered, this, &RemindersPage::settleButtons);
    connect(m_view, &RecordView::opened, this, &RemindersPage::open);
    connect(m_ask, &Button::clicked, this, &RemindersPage::askAgain);
    connect(m_open, &Button::clicked, this, [this] { open(m_view->currentId()); });
    connect(m_putOff, &Button::clicked, this, &RemindersPage::putOff);
    connect(m_takeUp, &Button::clicked, this, &RemindersPage::takeUp);
    const auto complain = [this](const Error &error) { Q_EMIT told(text::sentence(error)); };
    const auto takeUpChange = [this] { adopt({}); };
    connect(m_channels, &ChannelsPane::failed, this, complain);
    connect(m_stages, &StagesPane::failed, this, complain);
    connect(m_channels, &ChannelsPane::kept, this, takeUpChange);
    connect(m_stages, &StagesPane::kept, this, takeUpChange);
}

std::vector<PagePlace> RemindersPage::places()
{
    std::vector<PagePlace> places = ChannelsPane::places();
    places.push_back({u"days-1-1"_s, tr("Timing"), {}});
    return places;
}

// The list, and below it the whole of what is said in the chosen row, with what can be done about it.
QWidget *RemindersPage::buildList()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_view, 1);
    auto *card = new Card;
    auto *contents = new QVBoxLayout(card);
    contents->setContentsMargins(16, 12, 16, 12);
    contents->setSpacing(10);
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(2 * theme::lineRoom(m_words->font()).height()); // the list stays where it is
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    contents->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_ask, m_open, m_putOff, m_takeUp}) buttons->addWidget(button);
    buttons->addStretch();
    contents->addLayout(buttons);
    column->addWidget(card);
    return pane;
}

bool RemindersPage::can(PageVerb verb) const
{
    return verb == PageVerb::Open && m_model->find(m_view->currentId());
}

void RemindersPage::perform(PageVerb verb)
{
    if (can(verb)) open(m_view->currentId());
}

void RemindersPage::refresh()
{
    const auto pending = pendingReminders(m_session.workspace(), m_session.ledger(), m_session.assessment());
    if (!pending) return setHeadline(text::sentence(pending.error()));
    const QString chosen = m_view->currentId();
    m_model->show(*pending);
    m_view->expandAll();
    if (!m_view->selectId(chosen)) m_view->setCurrentIndex(m_model->first());
    const int now = m_model->count(ReminderModel::Time::Now);
    const auto next = m_model->nextDay();
    setHeadline(now == 0 ? tr("No active reminders.")
                         : text::joined({tr("%n active reminder(s).", nullptr, now), m_model->firstInWords()}),
                next ? tr("Next reminder: %1. Reminders stop when an item is done or its schedule ends.")
                           .arg(text::spokenDate(*next))
                     : QString());
    m_channels->refresh();
    m_stages->refresh();
    settleButtons();
}

void RemindersPage::settleButtons()
{
    const ReminderModel::Row *row = m_model->find(m_view->currentId());
    const bool writes = row && !m_session.isReadOnly() && m_session.isToday();
    const bool put = row && row->time == ReminderModel::Time::PutOff;
    m_words->setText(row ? text::tame(m_model->words(*row)) : tr("Select a reminder to see what it says."));
    m_ask->setVisible(row && row->reminder.about == ReminderAbout::Certification);
    m_ask->setEnabled(!m_session.isReadOnly());
    m_open->setEnabled(row);
    m_open->setText(!row || (row->reminder.records.empty() && row->reminder.requirement.isEmpty()) ? tr("Open")
                    : row->reminder.records.empty()    ? tr("Open the requirement")
                    : row->reminder.records.size() > 1 ? tr("Show the records")
                                                       : tr("Open the record"));
    m_open->updateGeometry();
    m_putOff->setVisible(!put);
    m_putOff->setEnabled(writes);
    m_takeUp->setVisible(put);
    m_takeUp->setEnabled(writes);
    Q_EMIT selectionAltered();
}

void RemindersPage::askAgain()
{
    const ReminderModel::Row *row = m_model->find(m_view->currentId());
    if (!row) return;
    const auto &records = row->reminder.records;
    Q_EMIT confirmationRequested(QStringList(records.begin(), records.end()));
}

void RemindersPage::open(const QString &key)
{
    const ReminderModel::Row *row = m_model->find(key);
    if (!row) return;
    const Reminder &r = row->reminder;
    if (r.records.size() > 1) {
        Q_EMIT recordsRequested(QStringList(r.records.begin(), r.records.end()), text::word(r.about));
    } else if (!r.records.empty()) {
        Q_EMIT recordRequested(r.records.front());
    } else if (!r.requirement.isEmpty()) {
        Q_EMIT requirementRequested(r.credential, r.requirement);
    } else {
        Q_EMIT recordRequested(r.credential);
    }
}

void RemindersPage::putOff()
{
    const ReminderModel::Row *row = m_model->find(m_view->currentId());
    if (!row) return;
    const QString subject = row->reminder.subject;
    const PutOffDialog::Course course{.next = ReminderModel::nextDay(*row),
                                      .isTold = row->reminder.on <= m_session.asOf(),
                                      .hasDue = row->reminder.due.has_value()};
    PutOffDialog dialog(text::sentence(row->reminder, m_session.assessment(), m_session.asOf()), m_session.asOf(),
                        course, window());
    if (dialog.exec() == QDialog::Accepted) adopt(koshin::putOff(m_session.workspace(), subject, dialog.putOff()));
}

void RemindersPage::takeUp()
{
    if (const ReminderModel::Row *row = m_model->find(m_view->currentId()))
        adopt(koshin::takeUp(m_session.workspace(), row->reminder.subject));
}

void RemindersPage::adopt(const Result<> &outcome)
{
    if (!outcome) Q_EMIT told(text::sentence(outcome.error()));
    Q_EMIT remindersAltered();
    refresh();
}

} // namespace koshin
