// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reminding/cardscroll.h"
#include "session/session.h"
#include "watch/pendingreminders.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace koshin {

class Button;

/// How many days before each kind of deadline the person is told, and of what else.
class StagesPane : public CardScroll
{
    Q_OBJECT

public:
    explicit StagesPane(Session &session, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void kept();
    void failed(const koshin::Error &error);

private:
    /// A line of days, falling; empty where a kind follows what holds for all.
    struct Days
    {
        QGridLayout *grid = nullptr; ///< it stands in
        int row = 0;                 ///< the one below it is for what is wrong
        QLineEdit *line = nullptr;
        QString label;
        bool mayFollow = false;
    };
    struct Kind
    {
        Maybe<DeadlineKind> kind; ///< nothing: all
        Days beforeSafe;
        Days beforeDue;
    };
    Days addDays(QGridLayout *grid, int row, int column, const QString &label, bool mayFollow);
    void fill(const ReminderPolicy &policy);
    [[nodiscard]] Maybe<ReminderPolicy> typed() const;
    [[nodiscard]] std::vector<Days> faulty() const;
    void showFaults(const std::vector<Days> &faulty);
    void save();

    Session &m_session;
    std::vector<Kind> m_kinds;
    Days m_online, m_unanswered, m_evidence, m_duty;
    QCheckBox *m_onDue;
    QCheckBox *m_overdue;
    QCheckBox *m_windows;
    QCheckBox *m_rules;
    QLabel *m_fault;
    Button *m_save;
    Button *m_shipped;
    Maybe<ReminderPolicy> m_shown;
};

} // namespace koshin
