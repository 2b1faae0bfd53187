// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/date.h"
#include "ledger/records.h"

#include <QDialog>

class QLineEdit;

namespace koshin {

/// Below the button of the as-of day: a line to type a day into, and a calendar.
class DayChooser : public QDialog
{
    Q_OBJECT

public:
    DayChooser(Date asOf, QWidget *parent);
    /// After it was accepted: the day to look from; nothing is today.
    [[nodiscard]] Maybe<Date> day() const { return m_day; }

private:
    void takeTyped();
    void take(const Maybe<Date> &day);

    Date m_asOf;
    Maybe<Date> m_day;
    QLineEdit *m_line;
};

} // namespace koshin
