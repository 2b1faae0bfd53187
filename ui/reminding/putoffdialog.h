// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminders/deliveries.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace koshin {

class FieldEditor;

/// Asks until when something is put off, or whether it is done with for good, and why.
class PutOffDialog : public QDialog
{
    Q_OBJECT

public:
    /// How it is told while nobody puts it off.
    struct Course
    {
        Maybe<Date> next = {}; ///< when it is told next
        bool isTold = true;    ///< its first day has come
        bool hasDue = true;    ///< it is told on its due day whatever is put off
    };
    PutOffDialog(const QString &what, Date today, const Course &course, QWidget *parent);
    [[nodiscard]] PutOff putOff() const;

private:
    /// Nothing: done with. A day that cannot be read is none.
    [[nodiscard]] std::optional<Date> chosenDay() const;
    [[nodiscard]] bool isForGood() const;
    void takeIn();
    QLayout *makeFields();
    void showEnd();

    Date m_today;
    Course m_course;
    QComboBox *m_until;
    QLabel *m_end; ///< what a number of days comes to
    FieldEditor *m_day;
    QLineEdit *m_reason;
};

} // namespace koshin
