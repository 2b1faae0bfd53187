// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/putoffdialog.h"

#include "forms/fieldeditor.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int onADay = 0; // entries of the choice that name no number of days
constexpr int forGood = -1;

} // namespace

PutOffDialog::PutOffDialog(const QString &what, Date today, const Course &course, QWidget *parent)
    : QDialog(parent), m_today(today), m_course(course), m_until(new QComboBox),
      m_end(plainLabel({}, theme::Size::Body, theme::Ink::Muted)), m_day(new DateEditor), m_reason(new QLineEdit)
{
    setObjectName(u"putOff"_s);
    setWindowTitle(tr("Snooze reminder"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("Snooze reminder"), theme::Size::Title, theme::Ink::Text));
    auto *words = plainLabel(what, theme::Size::Body, theme::Ink::Text);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addLayout(makeFields());
    auto *note = plainLabel(tr("You will still be reminded on the due date and once it is overdue."),
                            theme::Size::Small, theme::Ink::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    auto *keep = new Button(tr("Snooze"), Button::Look::Filled);
    keep->setObjectName(u"save"_s);
    keep->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    const auto settle = [this, keep, note] {
        showEnd();
        keep->setText(isForGood() ? tr("Mark as done") : tr("Snooze"));
        note->setVisible(!isForGood() && m_course.hasDue);
    };
    settle();
    connect(m_until, &QComboBox::currentIndexChanged, this, settle);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keep, &Button::clicked, this, &PutOffDialog::takeIn);
    openAt(*this, {480, 0});
}

QLayout *PutOffDialog::makeFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    for (const int days : {1, 7, 30, 90}) m_until->addItem(tr("%n day(s)", nullptr, days), days);
    m_until->addItem(tr("Until a date"), onADay);
    m_until->addItem(tr("Never remind again"), forGood);
    m_until->setCurrentIndex(1);
    m_until->setAccessibleName(tr("Snooze for"));
    m_until->setObjectName(u"until"_s);
    m_end->setObjectName(u"end"_s);
    m_day->setLabel(tr("Date"));
    m_day->setValue(m_today.plusDays(7).toString());
    m_day->setObjectName(u"day"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(200);
    m_reason->setObjectName(u"reason"_s);
    const auto label = [grid](const QString &text, QWidget *buddy, int row) {
        auto *title = plainLabel(text, theme::Size::Body, theme::Ink::Text);
        title->setBuddy(buddy);
        grid->addWidget(title, row, 0);
    };
    label(tr("Snooze for"), m_until, 0);
    auto *span = new QHBoxLayout;
    span->setSpacing(8);
    span->addWidget(m_until);
    span->addWidget(m_day, 1);
    span->addStretch();
    grid->addLayout(span, 0, 1);
    grid->addWidget(m_end, 1, 1);
    label(tr("Reason"), m_reason, 2);
    grid->addWidget(m_reason, 2, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

// The day that the choice comes to; of a day of one's own its field.
void PutOffDialog::showEnd()
{
    const int days = m_until->currentData().toInt();
    m_day->setVisible(days == onADay);
    m_end->setVisible(days > 0);
    if (days <= 0) return;
    const Date until = m_today.plusDays(days);
    const QString day = text::spokenDate(until);
    const bool isLater =
        !m_course.isTold && m_course.next && *m_course.next > until; // nothing was to be told till then
    m_end->setText(isLater
                       ? tr("Hidden until %1. Next scheduled reminder: %2.").arg(day, text::spokenDate(*m_course.next))
                       : tr("Hidden until %1; you will be reminded again that day.").arg(day));
}

bool PutOffDialog::isForGood() const
{
    return m_until->currentData().toInt() == forGood;
}

std::optional<Date> PutOffDialog::chosenDay() const
{
    const int days = m_until->currentData().toInt();
    return days > 0 ? std::optional(m_today.plusDays(days)) : Date::parse(m_day->value().toString());
}

void PutOffDialog::takeIn()
{
    const auto day = chosenDay();
    const bool fits = isForGood() || (day && *day > m_today);
    m_day->setFault(fits ? QString()
                         : tr("Enter a date after today, such as %1.").arg(text::date(m_today.plusDays(7))));
    if (fits) accept();
}

PutOff PutOffDialog::putOff() const
{
    return {m_today, isForGood() ? std::nullopt : chosenDay(), m_reason->text().trimmed()};
}

} // namespace koshin
