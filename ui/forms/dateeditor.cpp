// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/era.h"
#include "forms/fieldeditor.h"
#include "text/language.h"
#include "text/valuetext.h"
#include "toolkit/calendarlook.h"
#include "toolkit/widgets.h"
#include "values/day.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

values::Reading<Date> reading(const QString &text)
{
    return values::readDay(values::folded(text), {.mode = values::Mode::Strict});
}

std::optional<Date> typedDay(const QString &text)
{
    return reading(text).whole();
}

// The day in the calendar that is not in use; readers of English have one calendar, unless they chose the other.
QString besides(Date day)
{
    if (calendarInUse() == Calendar::Japanese) return day.toString();
    return languageInUse() == Language::Japanese ? eraText(day) : QString();
}

} // namespace

DateEditor::DateEditor(QWidget *parent) : FieldEditor(parent), m_line(new QLineEdit)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_line->setPlaceholderText(tr("e.g. %1").arg(text::date(Date(2026, 4, 1))));
    const bool hasEras = languageInUse() == Language::Japanese || calendarInUse() == Calendar::Japanese;
    m_line->setToolTip(hasEras ? tr("2026-04-01, 2026/4/1, 20260401 or R8.4.1")
                               : tr("2026-04-01, 2026/4/1 or 20260401"));
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(m_line->placeholderText()) + 18);
    m_line->setMaximumWidth(theme::scaled(170));
    row->addWidget(m_line);
    auto *button = new Button({}, Button::Look::Plain);
    button->setIcon(theme::icon(u"calendar"_s));
    button->setAccessibleName(tr("Choose from calendar"));
    button->setToolTip(tr("Choose from calendar"));
    row->addWidget(button);
    m_era = plainLabel({}, theme::Size::Small, theme::Ink::Muted);
    m_era->setWordWrap(false);
    m_era->setMinimumWidth(m_era->fontMetrics().horizontalAdvance(besides(Date(2028, 10, 28)))); // rows of days line up
    row->addWidget(m_era, 1);
    addRow(row);
    setInput(m_line);
    connect(button, &Button::clicked, this, &DateEditor::pick);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        showEra();
        Q_EMIT edited();
    });
}

QJsonValue DateEditor::value() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) return {};
    const auto day = typedDay(typed);
    return day ? day->toString() : typed;
}

void DateEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    const auto day = Date::parse(value.toString());
    m_line->setText(day ? text::date(*day) : value.toString());
}

void DateEditor::setLabel(const QString &label)
{
    FieldEditor::setLabel(label);
    m_line->setAccessibleName(label);
}

void DateEditor::standInLine()
{
    m_era->hide();
    rows()->itemAt(0)->layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void DateEditor::setKnownElsewhere(const std::optional<Date> &day, const QString &from)
{
    m_line->setPlaceholderText(day ? text::date(*day) : tr("e.g. %1").arg(text::date(Date(2026, 4, 1))));
    setRemark(day ? from : QString());
}

void DateEditor::showEra()
{
    const auto read = reading(m_line->text());
    if (const auto day = read.whole()) m_era->setText(besides(*day));
    else if (read.whyNot == values::WhyNot::NotInEra) m_era->setText(tr("No such date in this era"));
    else if (read.whyNot == values::WhyNot::OtherWeekday) m_era->setText(tr("The day of the week does not match"));
    else m_era->clear();
    if (m_era->isHidden() && !m_era->text().isEmpty()) m_line->setToolTip(m_era->text());
}

void DateEditor::pick()
{
    QDialog dialog(window());
    dialog.setWindowTitle(accessibleName());
    auto *column = new QVBoxLayout(&dialog);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(accessibleName());
    dress(*calendar);
    if (const auto day = typedDay(m_line->text())) calendar->setSelectedDate(shownDay(*day));
    column->addWidget(calendar);
    const auto take = [&](QDate day) {
        m_line->setText(text::date(pickedDay(day)));
        dialog.accept();
    };
    connect(calendar, &QCalendarWidget::clicked, &dialog, take);
    connect(calendar, &QCalendarWidget::activated, &dialog, take);
    dialog.exec();
}

} // namespace koshin
