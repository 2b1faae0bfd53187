// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "widgets.h"

class QAction;
class QHBoxLayout;

namespace koshin {

class SearchBox;

/// The program's name, search, undo and redo, the day that everything is looked at from, and the
/// menu of all commands.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    [[nodiscard]] SearchBox *search() const { return m_search; }
    void addCommand(QAction *action);        ///< as a button
    void setMenu(const QList<QAction *> &actions);
    void showDay(Date asOf, bool isToday);
    void setIconsOnly(bool only);

Q_SIGNALS:
    void dayChosen(koshin::Date day);
    void todayChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseDay();

    QLabel *m_name;
    SearchBox *m_search;
    QHBoxLayout *m_commands;
    Button *m_day;
    Button *m_menu;
    Date m_asOf;
};

} // namespace koshin
