// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settingspage.h"

#include "forms/recorddialog.h"
#include "pages/keyspane.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "toolkit/typeface.h"
#include "toolkit/windowsettings.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace koshin {

SettingsPage::SettingsPage(Session &session, WindowSettings &settings, QWidget *parent)
    : Page(session, parent), m_isSample(!settings.areKept()), m_column(nullptr),
      m_holder(plainLabel({}, theme::Size::Body, theme::Ink::Text)),
      m_outcome(plainLabel({}, theme::Size::Small, theme::Ink::Muted))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    area->setWidget(content);
    auto *card = new Card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(20, 18, 20, 18);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(14);
    QComboBox *language = addChoice(form, tr("&Language"), {u"日本語"_s, u"English"_s}, int(languageInUse()));
    language->setObjectName(u"language"_s);
    connect(language, &QComboBox::activated, this, [this](int i) { Q_EMIT languageChosen(Language(i)); });
    const auto example = [](const QString &name, Calendar calendar) {
        const Calendar inUse = calendarInUse();
        useCalendar(calendar);
        const QString words = tr("%1 (%2)", "a calendar, a day in it").arg(name, text::spokenDate(Date(2026, 11, 22)));
        useCalendar(inUse);
        return words;
    };
    QComboBox *calendar =
        addChoice(form, tr("C&alendar"),
                  {example(tr("Gregorian"), Calendar::Gregorian), example(tr("Japanese eras"), Calendar::Japanese)},
                  int(settings.calendar()));
    calendar->setObjectName(u"calendar"_s);
    connect(calendar, &QComboBox::activated, this, [this](int i) { Q_EMIT calendarChosen(Calendar(i)); });
    QComboBox *look = addChoice(form, tr("A&ppearance"), {tr("System"), tr("Light"), tr("Dark")}, int(settings.look()));
    look->setObjectName(u"look"_s);
    connect(look, &QComboBox::activated, this, [this](int i) { Q_EMIT lookChosen(theme::Look(i)); });

    auto *holder = new QHBoxLayout; // a button stands by the name of what it changes
    holder->setSpacing(12);
    auto *change = new Button(tr("Change"), Button::Look::Plain);
    change->setObjectName(u"changeHolder"_s);
    change->setAccessibleName(tr("Change the holder"));
    change->setEnabled(!session.isReadOnly());
    holder->addWidget(change);
    holder->addWidget(m_holder, 1);
    form->addRow(tr("Holder"), holder);
    connect(change, &Button::clicked, this, [this] { forms::editHolder(m_session, window()); });

    auto *folder = new QHBoxLayout;
    folder->setSpacing(12);
    auto *where = plainLabel(session.folder(), theme::Size::Body, theme::Ink::Text);
    where->setObjectName(u"dataFolder"_s);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = new Button(tr("Open folder"), Button::Look::Plain);
    open->setObjectName(u"openFolder"_s);
    folder->addWidget(open);
    folder->addWidget(where, 1);
    form->addRow(tr("Data folder"), folder);
    connect(open, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.folder())); });

    auto *check = new Button(tr("Run check"), Button::Look::Plain);
    auto *checking = new QHBoxLayout;
    checking->setSpacing(12);
    check->setObjectName(u"checkLedger"_s);
    checking->addWidget(check);
    checking->addWidget(m_outcome, 1);
    form->addRow(tr("Data check"), checking);
    connect(check, &Button::clicked, this, &SettingsPage::checkLedger);
    for (int row = 0; row < form->rowCount(); ++row) { // words beside words
        auto *label = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
        if (label) label->setMinimumHeight(theme::controlHeight(label->font()));
    }
    m_column->addWidget(card);
    m_column->addStretch();
    m_body->addWidget(area, 1);
}

std::vector<PagePlace> SettingsPage::places()
{
    const auto words = [](const QStringList &choices) { return choices.join(u' '); };
    return {
        {u"language"_s, withoutKey(tr("&Language")), words({u"日本語"_s, u"English"_s, u"Language"_s})},
        {u"calendar"_s, withoutKey(tr("C&alendar")), words({tr("Gregorian"), tr("Japanese eras"), u"和暦"_s})},
        {u"look"_s, withoutKey(tr("A&ppearance")), words({tr("System"), tr("Light"), tr("Dark")})},
        {u"changeHolder"_s, tr("Holder"), {}},
        {u"openFolder"_s, tr("Data folder"), {}},
        {u"checkLedger"_s, tr("Data check"), tr("Run check")},
        {u"resetAllKeys"_s, tr("Keyboard shortcuts"), {}},
    };
}

void SettingsPage::setCommands(Commands &commands)
{
    auto *heading = plainLabel(tr("Keyboard shortcuts"), theme::Size::Section, theme::Ink::Muted);
    heading->setContentsMargins(0, 12, 0, 4);
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(20, 14, 20, 14);
    inner->addWidget(new KeysPane(commands));
    m_column->insertWidget(1, heading);
    m_column->insertWidget(2, card);
}

QComboBox *SettingsPage::addChoice(QFormLayout *form, const QString &label, const QStringList &choices, int current)
{
    auto *box = new QComboBox(this);
    box->addItems(choices);
    box->setCurrentIndex(current);
    box->setAccessibleName(withoutKey(label));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(label, box);
    return box;
}

void SettingsPage::refresh()
{
    setHeadline(tr("Settings"),
                m_isSample
                    ? tr("You are viewing sample data, kept in a separate folder. Your own data is not touched.")
                    : tr("Your data stays in the folder below. Nothing is sent unless you set up email reminders."));
    const QString &name = m_session.ledger().holder.name;
    m_holder->setText(name.isEmpty() ? tr("Not entered") : name);
}

void SettingsPage::checkLedger()
{
    const LongWork how(tr("Checking database, history and files…"), LongWork::Stopping::Allowed);
    const auto found = m_session.work<Integrity>(
        how, [](Workspace &workspace, const Progress &progress) { return workspace.verify(progress); });
    if (!found) {
        m_outcome->setText(text::sentence(found.error()));
    } else if (found->isSound()) {
        m_outcome->setText(tr("No problems found in database, history, records and evidence."));
    } else {
        m_outcome->setText(tr("%n problems found. The first: %1", nullptr, int(found->faults.size()))
                               .arg(text::sentence(found->faults.front())));
    }
}

} // namespace koshin
