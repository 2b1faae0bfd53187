// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/channelspane.h"

#include "desktop/autostart.h"
#include "forms/fieldeditor.h"
#include "prompts.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "widgets.h"
#include "windowsettings.h"

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

} // namespace

ChannelsPane::ChannelsPane(Session &session, WindowSettings &settings, QWidget *parent)
    : CardScroll(parent), m_session(session), m_settings(settings),
      m_notifications(checkOf(tr("Show &notifications of the desktop"), u"notifications"_s)),
      m_autostart(checkOf(tr("&Start in the background with the session"), u"autostart"_s)),
      m_tray(checkOf(tr("Stay in the &tray when the window is closed"), u"tray"_s)),
      m_calendar(plainLabel({}, theme::Size::Body, theme::Ink::Text)), m_noCalendar(new Button(tr("Keep none"), Button::Look::Plain)),
      m_mailTo(fieldOf(tr("Address"), u"mailTo"_s, u"me@example.com"_s)),
      m_mailCommand(fieldOf(tr("Command"), u"mailCommand"_s, u"/usr/sbin/sendmail -t -oi"_s)), m_noMail(new Button(tr("Send none"), Button::Look::Plain))
{
    m_troubles[int(Channel::Notification)] =
        addWay(tr("Desktop"), tr("Each can be opened or put off from the notification itself. Names and titles of yours are not shown in it."), {m_notifications});
    m_autostartTrouble = addWay(tr("Background"), tr("In the tray the program holds no ledger in memory and wakes once a day."), {m_autostart, m_tray});
    auto *choose = new Button(tr("Choose a file…"), Button::Look::Plain);
    choose->setObjectName(u"chooseCalendar"_s);
    m_noCalendar->setObjectName(u"noCalendar"_s);
    m_troubles[int(Channel::Calendar)] =
        addWay(tr("Calendar file"), tr("All deadlines with alarms (iCalendar). Kept up to date, so that any calendar program can subscribe to it."),
               {inRow({m_calendar, choose, m_noCalendar})});
    auto *save = new Button(tr("Save"), Button::Look::Plain);
    save->setObjectName(u"saveMail"_s);
    save->setAccessibleName(tr("Save the mail channel"));
    m_noMail->setObjectName(u"noMail"_s);
    auto *ways = inRow({save, m_noMail});
    static_cast<QHBoxLayout *>(ways->layout())->addStretch();
    m_troubles[int(Channel::Mail)] =
        addWay(tr("Mail"), tr("By a command of yours that takes a message as sendmail does. Without names and titles."),
               {plainLabel(tr("Address"), theme::Size::Small, theme::Ink::Muted), m_mailTo,
                plainLabel(tr("Command"), theme::Size::Small, theme::Ink::Muted), m_mailCommand, ways});
    column()->addStretch();
    for (QWidget *widget : {m_autostart, m_tray}) widget->setEnabled(settings.areKept()); // a demonstration leaves nothing behind
    m_writing = {m_notifications, choose, m_noCalendar, m_mailTo, m_mailCommand, save, m_noMail};
    connect(m_notifications, &QCheckBox::clicked, this, [this](bool on) {
        ReminderChannels channels = channelsOf(m_session.workspace());
        channels.notifications = on;
        keep(channels);
    });
    connect(m_autostart, &QCheckBox::clicked, this, &ChannelsPane::keepAutostart);
    connect(m_tray, &QCheckBox::clicked, this, [this](bool on) { m_settings.setStaysInTray(on); });
    connect(choose, &Button::clicked, this, &ChannelsPane::chooseCalendar);
    connect(m_noCalendar, &Button::clicked, this, [this] {
        ReminderChannels channels = channelsOf(m_session.workspace());
        channels.calendarFile.clear();
        keep(channels);
    });
    connect(save, &Button::clicked, this, &ChannelsPane::keepMail);
    connect(m_noMail, &Button::clicked, this, [this] {
        ReminderChannels channels = channelsOf(m_session.workspace());
        channels.mailTo.clear();
        channels.mailCommand.clear();
        keep(channels);
    });
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
    const ReminderChannels channels = channelsOf(m_session.workspace());
    m_notifications->setChecked(channels.notifications);
    m_autostart->setChecked(autostart::isWanted(m_session.workspace().folder()));
    m_tray->setChecked(m_settings.staysInTray());
    m_calendar->setText(channels.keepsCalendar() ? QDir::toNativeSeparators(channels.calendarFile) : tr("none"));
    m_noCalendar->setVisible(channels.keepsCalendar());
    if (!m_mailTo->hasFocus()) m_mailTo->setValue(channels.mailTo);
    if (!m_mailCommand->hasFocus()) m_mailCommand->setValue(channels.mailCommand);
    m_noMail->setVisible(channels.mails());
    for (QWidget *widget : std::as_const(m_writing)) widget->setEnabled(!m_session.isReadOnly());
    for (const Channel channel : {Channel::Notification, Channel::Mail, Channel::Calendar}) showTrouble(channel, m_troubles[int(channel)]);
}

void ChannelsPane::showTrouble(Channel channel, QLabel *label)
{
    const auto trouble = troubleOf(m_session.workspace(), channel);
    label->setVisible(trouble.has_value());
    if (trouble) label->setText(tr("Since %1: %2 It is tried again.", "day, sentence").arg(text::spokenDate(trouble->since), trouble->why));
}

// What timers say is said in the language of this window.
void ChannelsPane::keep(ReminderChannels channels)
{
    channels.language = languageInUse();
    const auto done = setChannels(m_session.workspace(), channels);
    if (done) Q_EMIT kept();
    else Q_EMIT failed(done.error());
}

void ChannelsPane::keepMail()
{
    ReminderChannels channels = channelsOf(m_session.workspace());
    channels.mailTo = m_mailTo->value().toString().trimmed();
    channels.mailCommand = m_mailCommand->value().toString().trimmed();
    m_mailTo->setFault(isMailAddress(channels.mailTo) ? QString() : tr("This is no address of one person."));
    m_mailCommand->setFault(channels.mailCommand.isEmpty() ? tr("A command is needed, such as /usr/sbin/sendmail -t -oi.") : QString());
    if (m_mailTo->fault().isEmpty() && m_mailCommand->fault().isEmpty()) keep(channels);
}

void ChannelsPane::chooseCalendar()
{
    ReminderChannels channels = channelsOf(m_session.workspace());
    QString filter;
    const QString suggested = channels.keepsCalendar() ? channels.calendarFile : QDir::home().filePath(u"koshin.ics"_s);
    QString file = Prompts::inUse().fileToSave(this, tr("The calendar file"), suggested, {tr("Calendars (*.ics)")}, filter);
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().isEmpty()) file += u".ics"_s;
    channels.calendarFile = QFileInfo(file).absoluteFilePath();
    keep(channels);
}

void ChannelsPane::keepAutostart(bool wanted)
{
    const auto kept = autostart::set(wanted, m_session.workspace().folder());
    m_autostartTrouble->setVisible(!kept);
    if (!kept) m_autostartTrouble->setText(text::sentence(kept.error()));
    m_autostart->setChecked(autostart::isWanted(m_session.workspace().folder()));
}

} // namespace koshin
