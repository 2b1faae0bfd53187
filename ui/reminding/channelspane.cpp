// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/channelspane.h"

#include "forms/fieldeditor.h"
#include "reminding/autostart.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/prompts.h"
#include "toolkit/widgets.h"
#include "toolkit/windowsettings.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QWidget *inRow(const QList<QWidget *> &parts)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : parts) layout->addWidget(part);
    return row;
}

LineEditor *fieldOf(const QString &label, const QString &name, const QString &placeholder)
{
    auto *editor = new LineEditor;
    editor->setObjectName(name);
    editor->setLabel(label);
    editor->setPlaceholder(placeholder);
    return editor;
}

QCheckBox *checkOf(const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    return box;
}

// As it is, not as a choice of the person's.
void showChecked(QCheckBox &box, bool on)
{
    const QSignalBlocker silent(box);
    box.setChecked(on);
}

} // namespace

ChannelsPane::ChannelsPane(Session &session, WindowSettings &settings, QWidget *parent)
    : CardScroll(parent), m_session(session), m_settings(settings),
      m_notifications(checkOf(tr("Show desktop &notifications"), u"notifications"_s)),
      m_autostart(checkOf(tr("&Start in the background at login"), u"autostart"_s)),
      m_tray(checkOf(tr("Stay in the &tray when the window is closed"), u"tray"_s)),
      m_calendar(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_noCalendar(new Button(tr("None"), Button::Look::Plain)),
      m_mailTo(fieldOf(tr("Address"), u"mailTo"_s, u"me@example.com"_s)),
      m_mailCommand(fieldOf(tr("Command"), u"mailCommand"_s, u"/usr/sbin/sendmail -t -oi"_s)),
      m_noMail(new Button(tr("None"), Button::Look::Plain))
{
    if (!settings.areKept()) addRemark(tr("Sample data sends no reminders, so these settings are off."));
    addApprovals();
    m_troubles[int(Channel::Notification)] = addWay(
        tr("Desktop"), tr("Open or snooze each reminder from its notification. Names and titles are never shown."),
        {m_notifications});
    m_autostartTrouble = addWay(
        tr("Background"), tr("With either ticked, Koshin checks deadlines once a day while its window is closed."),
        {m_autostart, m_tray});
    auto *choose = new Button(tr("Choose a file…"), Button::Look::Plain);
    choose->setObjectName(u"chooseCalendar"_s);
    m_noCalendar->setObjectName(u"noCalendar"_s);
    m_troubles[int(Channel::Calendar)] = addWay(
        tr("Calendar file"),
        tr("All deadlines with alarms (iCalendar), kept up to date. Some calendar programs ignore alarms in subscribed files; see the user guide."),
        {inRow({m_calendar, choose, m_noCalendar})});
    auto *save = new Button(tr("Save"), Button::Look::Plain);
    save->setObjectName(u"saveMail"_s);
    save->setAccessibleName(tr("Save email settings"));
    m_noMail->setObjectName(u"noMail"_s);
    auto *ways = inRow({save, m_noMail});
    static_cast<QHBoxLayout *>(ways->layout())->addStretch();
    m_troubles[int(Channel::Mail)] =
        addWay(tr("Email"), tr("Sent by a sendmail-compatible command. Names and titles are left out."),
               {plainLabel(tr("Address"), theme::Size::Small, theme::Ink::Muted), m_mailTo,
                plainLabel(tr("Command"), theme::Size::Small, theme::Ink::Muted), m_mailCommand, ways});
    column()->addStretch();
    for (QWidget *widget : {m_autostart, m_tray})
        widget->setEnabled(settings.areKept()); // a demonstration leaves nothing behind
    m_deciding += {choose, m_noCalendar, m_mailTo, m_mailCommand, save, m_noMail};
    for (QWidget *widget : std::as_const(m_deciding)) widget->setEnabled(settings.areKept());
    // Not `clicked`: that a screen reader changes them is no click.
    connect(m_notifications, &QCheckBox::toggled, this, &ChannelsPane::keepNotifications);
    connect(m_autostart, &QCheckBox::toggled, this, &ChannelsPane::keepAutostart);
    connect(m_tray, &QCheckBox::toggled, this, [this](bool on) { m_settings.setStaysInTray(on); });
    connect(choose, &Button::clicked, this, &ChannelsPane::chooseCalendar);
    connect(m_noCalendar, &Button::clicked, this, [this] {
        machine::Outlets outlets = outletsOf(m_session.workspace());
        outlets.calendarFile.clear();
        keepOutlets(outlets);
    });
    connect(save, &Button::clicked, this, &ChannelsPane::keepMail);
    connect(m_noMail, &Button::clicked, this, [this] {
        machine::Outlets outlets = outletsOf(m_session.workspace());
        outlets.mailTo.clear();
        outlets.mailCommand.clear();
        keepOutlets(outlets);
    });
}

std::vector<PagePlace> ChannelsPane::places()
{
    return {{u"notifications"_s, withoutKey(tr("Show &notifications of the desktop")), tr("Desktop")},
            {u"autostart"_s, withoutKey(tr("&Start in the background with the session")), tr("Background")},
            {u"tray"_s, withoutKey(tr("Stay in the &tray when the window is closed")), {}},
            {u"chooseCalendar"_s, tr("Calendar file"), u"iCalendar"_s},
            {u"mailTo"_s, tr("Email"), u"mail"_s}};
}

void ChannelsPane::addApprovals()
{
    QVBoxLayout *inner = addCard(
        tr("Requested by the ledger"),
        tr("This came with the ledger, from an earlier version, another folder or someone else. It stays off until you approve it here. Approval applies to this ledger in this folder on this machine only."));
    m_approvals = inner->parentWidget();
    m_approvals->setObjectName(u"approvals"_s);
    m_asked = plainLabel({}, theme::Size::Body, theme::Ink::Text);
    m_asked->setObjectName(u"asked"_s);
    m_asked->setWordWrap(true);
    m_asked->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *yes = new Button(tr("Approve"), Button::Look::Plain);
    yes->setObjectName(u"approve"_s);
    auto *no = new Button(tr("Keep off"), Button::Look::Plain);
    no->setObjectName(u"decline"_s);
    auto *ways = inRow({yes, no});
    static_cast<QHBoxLayout *>(ways->layout())->addStretch();
    inner->addWidget(m_asked);
    inner->addWidget(ways);
    m_deciding += {yes, no};
    connect(yes, &Button::clicked, this, [this] { adopt(approve(m_session.workspace(), m_shown)); });
    connect(no, &Button::clicked, this, [this] { adopt(decline(m_session.workspace())); });
}

// Whole commands and paths, with nothing in them that could not be seen.
void ChannelsPane::showApprovals()
{
    QStringList lines;
    m_shown = asked(m_session.workspace());
    for (const Approval &a : m_shown) {
        if (a.kind == ApprovalKind::Mail) {
            lines += {tr("Run this command to send email to %1:").arg(text::tame(a.address)), text::tame(a.command)};
        } else {
            lines += {tr("Keep a calendar in this file:"), text::tame(a.file)};
        }
    }
    m_asked->setText(lines.join(u'\n'));
    m_approvals->setVisible(!lines.isEmpty());
}

QLabel *ChannelsPane::addWay(const QString &title, const QString &remark, const QList<QWidget *> &parts)
{
    QVBoxLayout *inner = addCard(title, remark);
    for (QWidget *part : parts) inner->addWidget(part);
    auto *trouble = plainLabel({}, theme::Size::Body, theme::Ink::Error);
    trouble->setWordWrap(true);
    trouble->hide();
    inner->addWidget(trouble);
    return trouble;
}

void ChannelsPane::refresh()
{
    const machine::Outlets outlets = outletsOf(m_session.workspace());
    if (const auto channels = channelsOf(m_session.workspace())) showChecked(*m_notifications, channels->notifications);
    showChecked(*m_autostart, autostart::isWanted(m_session.folder()));
    showChecked(*m_tray, m_settings.staysInTray());
    m_calendar->setText(outlets.keepsCalendar() ? text::tame(outlets.calendarFile) : tr("None"));
    m_noCalendar->setVisible(outlets.keepsCalendar());
    if (!m_mailTo->hasFocus()) m_mailTo->setValue(outlets.mailTo);
    if (!m_mailCommand->hasFocus()) m_mailCommand->setValue(outlets.mailCommand);
    m_noMail->setVisible(outlets.mails());
    m_notifications->setEnabled(!m_session.isReadOnly() && m_settings.areKept());
    showApprovals();
    for (const Channel channel : {Channel::Notification, Channel::Mail, Channel::Calendar})
        showTrouble(channel, m_troubles[int(channel)]);
}

void ChannelsPane::showTrouble(Channel channel, QLabel *label)
{
    const auto trouble = troubleOf(m_session.workspace(), channel);
    label->setVisible(trouble.has_value());
    if (trouble) {
        label->setText(tr("Since %1: %2 Koshin will try again.", "day, sentence")
                           .arg(text::spokenDate(trouble->since), trouble->why));
    }
}

void ChannelsPane::adopt(const Result<> &outcome)
{
    if (outcome) Q_EMIT kept();
    else Q_EMIT failed(outcome.error());
}

// What timers say is said in the language of this window.
void ChannelsPane::keepNotifications(bool on)
{
    adopt(setChannels(m_session.workspace(), {on, languageInUse()}));
}

void ChannelsPane::keepOutlets(const machine::Outlets &outlets)
{
    adopt(setOutlets(m_session.workspace(), outlets));
}

void ChannelsPane::keepMail()
{
    machine::Outlets outlets = outletsOf(m_session.workspace());
    outlets.mailTo = m_mailTo->value().toString().trimmed();
    outlets.mailCommand = m_mailCommand->value().toString().trimmed();
    m_mailTo->setFault(isMailAddress(outlets.mailTo) ? QString() : tr("Enter the address of one person."));
    m_mailCommand->setFault(outlets.mailCommand.isEmpty() ? tr("Enter a command, such as /usr/sbin/sendmail -t -oi.")
                                                          : QString());
    if (m_mailTo->fault().isEmpty() && m_mailCommand->fault().isEmpty()) keepOutlets(outlets);
}

void ChannelsPane::chooseCalendar()
{
    machine::Outlets outlets = outletsOf(m_session.workspace());
    QString filter;
    const QString suggested = outlets.keepsCalendar() ? outlets.calendarFile : QDir::home().filePath(u"koshin.ics"_s);
    QString file =
        Prompts::inUse().fileToSave(this, tr("The calendar file"), suggested, {tr("Calendars (*.ics)")}, filter);
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().isEmpty()) file += u".ics"_s;
    outlets.calendarFile = QFileInfo(file).absoluteFilePath();
    keepOutlets(outlets);
}

void ChannelsPane::keepAutostart(bool wanted)
{
    const auto kept = autostart::set(wanted, m_session.folder());
    m_autostartTrouble->setVisible(!kept);
    if (!kept) m_autostartTrouble->setText(text::sentence(kept.error()));
    showChecked(*m_autostart, autostart::isWanted(m_session.folder()));
}

} // namespace koshin
