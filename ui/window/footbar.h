// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "toolkit/widgets.h"

namespace koshin {

/// Where the data lies, totals of the selection, and the language.
class FootBar : public QWidget
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);
    void showPlace(const QString &words);
    void showTotals(const QString &words);

Q_SIGNALS:
    void otherLanguageChosen();

private:
    QLabel *m_where;
    QLabel *m_totals;
};

} // namespace koshin
