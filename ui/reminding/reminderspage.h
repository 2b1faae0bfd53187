// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "pagebase/pageplace.h"

class QTabWidget;

namespace koshin {

class ChannelsPane;
class ReminderModel;
class StagesPane;
class WindowSettings;

/// Everything that is said to the person and when, by which channels, and how long before a deadline.
class RemindersPage : public Page
{
    Q_OBJECT

public:
    RemindersPage(Session &session, WindowSettings &settings, QWidget *parent);
    /// Its channels, as the search finds them.
    [[nodiscard]] static std::vector<PagePlace> places();
    [[nodiscard]] bool can(PageVerb verb) const override;
    void perform(PageVerb verb) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildList();
    void open(const QString &key);
    /// The practice that waits for an answer, chosen where its confirmation is recorded.
    void askAgain();
    void putOff();
    void takeUp();
    void settleButtons();
    /// Says what went wrong, or takes up what was changed.
    void adopt(const Result<> &outcome);

    ReminderModel *m_model;
    RecordView *m_view;
    QTabWidget *m_tabs;
    QLabel *m_words;
    Button *m_ask;
    Button *m_open;
    Button *m_putOff;
    Button *m_takeUp;
    ChannelsPane *m_channels;
    StagesPane *m_stages;
};

} // namespace koshin
