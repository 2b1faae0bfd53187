// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/putoffdialog.h"

#include "forms/fieldeditor.h"
#include "toolkit/fitting.h"
#include "toolkit/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr int onADay = 0; // entries of the choice that name no number of days
constexpr int forGood = -1;

} // namespace

PutOffDialog::PutOffDialog(const QString &what, Date today, QWidget *parent)
    : QDialog(parent), m_today(today), m_until(new QComboBox), m_day(new DateEditor), m_reason(new QLineEdit)
{
    setObjectName(u"putOff"_s);
    setWindowTitle(tr("Put off or done with"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    auto *words = plainLabel(what, theme::Size::Body, theme::Ink::Text);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    for (const int days : {1, 7, 30, 90}) m_until->addItem(tr("for %n day(s)", nullptr, days), days);
    m_until->addItem(tr("until a day"), onADay);
    m_until->addItem(tr("for good: it is done with"), forGood);
    m_until->setCurrentIndex(1);
    m_until->setAccessibleName(tr("For how long"));
    m_until->setObjectName(u"until"_s);
    form->addRow(tr("For &how long"), m_until);
    m_day->setLabel(tr("Day"));
    m_day->setValue(today.plusDays(14).toString());
    m_day->setObjectName(u"day"_s);
    form->addRow(tr("Day"), m_day);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(200);
    m_reason->setObjectName(u"reason"_s);
    form->addRow(tr("&Why"), m_reason);
    column->addLayout(form);
    auto *note = plainLabel(tr("What is due today or overdue is said all the same, unless it is done with."),
                            theme::Size::Small, theme::Ink::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain);
    auto *keep = new Button(tr("Put off"), Button::Look::Filled);
    keep->setObjectName(u"save"_s);
    keep->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    const auto settle = [this, keep] {
        m_day->setEnabled(m_until->currentData().toInt() == onADay);
        keep->setText(isForGood() ? tr("Done with it") : tr("Put off"));
    };
    settle();
    connect(m_until, &QComboBox::currentIndexChanged, this, settle);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keep, &Button::clicked, this, &PutOffDialog::takeIn);
    openAt(*this, {460, 0});
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
                         : tr("This must be a day after today, such as %1.").arg(m_today.plusDays(14).toString()));
    if (fits) accept();
}

PutOff PutOffDialog::putOff() const
{
    return {m_today, isForGood() ? std::nullopt : chosenDay(), m_reason->text().trimmed()};
}

} // namespace koshin
