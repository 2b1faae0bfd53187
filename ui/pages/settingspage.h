// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "pagebase/pageplace.h"
#include "text/language.h"

class QComboBox;
class QFormLayout;

namespace koshin {

class Commands;
class WindowSettings;

/// Language, calendar, look, the holder, and where the data lies.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Session &session, WindowSettings &settings, QWidget *parent);
    /// Its settings, as the search finds them.
    [[nodiscard]] static std::vector<PagePlace> places();
    /// Shows the commands with their keys; they outlive the page.
    void setCommands(Commands &commands);

Q_SIGNALS:
    void languageChosen(koshin::Language language);
    void calendarChosen(koshin::Calendar calendar);
    void lookChosen(koshin::theme::Look look);

protected:
    void refresh() override;

private:
    void checkLedger();
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QStringList &choices, int current);

    bool m_isSample;
    QVBoxLayout *m_column;
    QLabel *m_holder;
    QLabel *m_outcome;
};

} // namespace koshin
