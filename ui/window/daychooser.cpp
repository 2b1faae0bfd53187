// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/daychooser.h"

#include "text/valuetext.h"
#include "toolkit/calendarlook.h"
#include "toolkit/widgets.h"
#include "values/day.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

DayChooser::DayChooser(Date asOf, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_asOf(asOf), m_line(new QLineEdit(text::date(asOf)))
{
    setObjectName(u"dayChooser"_s);
    setWindowTitle(tr("Day"));
    setAccessibleName(tr("Day"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    m_line->setObjectName(u"typedDay"_s);
    m_line->setAccessibleName(tr("Day"));
    m_line->selectAll();
    column->addWidget(m_line);
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(u"days"_s);
    calendar->setAccessibleName(tr("Day"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    dress(*calendar);
    calendar->setSelectedDate(shownDay(asOf));
    column->addWidget(calendar);
    auto *today = new Button(tr("Back to today"), Button::Look::Plain);
    today->setObjectName(u"backToToday"_s);
    today->setAutoDefault(false);
    column->addWidget(today);
    m_line->setFocus();
    connect(m_line, &QLineEdit::returnPressed, this, &DayChooser::takeTyped);
    connect(calendar, &QCalendarWidget::clicked, this, [this](QDate day) { take(pickedDay(day)); });
    connect(calendar, &QCalendarWidget::activated, this, [this](QDate day) { take(pickedDay(day)); });
    connect(today, &Button::clicked, this, [this] { take({}); });
}

// What is no day stays to be corrected.
void DayChooser::takeTyped()
{
    const values::DayContext context{.near = values::Near{m_asOf, values::Sought::Before}};
    if (const auto day = values::readDay(values::folded(m_line->text()), context).whole()) take(*day);
    else m_line->selectAll();
}

void DayChooser::take(const Maybe<Date> &day)
{
    m_day = day;
    accept();
}

} // namespace koshin
