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
    PutOffDialog(const QString &what, Date today, QWidget *parent);
    [[nodiscard]] PutOff putOff() const;

private:
    /// Nothing: done with. A day that cannot be read is none.
    [[nodiscard]] std::optional<Date> chosenDay() const;
    [[nodiscard]] bool isForGood() const;
    void takeIn();
    QLayout *makeFields();
    void showEnd();

    Date m_today;
    QComboBox *m_until;
    QLabel *m_end; ///< the last day without a word, where the choice is a number of days
    FieldEditor *m_day;
    QLineEdit *m_reason;
};

} // namespace koshin
