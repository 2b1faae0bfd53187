// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "toolkit/widgets.h"

#include <QPointer>

class QAction;
class QHBoxLayout;

namespace koshin {

class QuickEntryLine;
class SearchBox;
class TimerButton;

/// The program's name, search, undo and redo, the day that everything is looked at from, and the
/// menu of all commands.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    [[nodiscard]] SearchBox *search() const { return m_search; }
    [[nodiscard]] QuickEntryLine *quickEntry() const { return m_quick; }
    [[nodiscard]] TimerButton *timer() const { return m_timer; }
    /// Brings the line of quick entry forward and gives it the focus.
    void openQuickEntry();
    void openSearch();
    void openTimer(); ///< or closes it
    /// Tells the keys of both where they stand, also after the person gave them others.
    void tellKeys(const QAction *quickEntry, const QAction *timer);
    void addCommand(QAction *action); ///< as a button
    void setMenu(const QList<QAction *> &actions);
    void showDay(Date asOf, bool isToday);
    void setIconsOnly(bool only);
    /// The search begins where the pages below it do.
    void alignWith(int left);
    /// Without room for both, the line of quick entry takes the place of the search when it is asked for.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void dayChosen(koshin::Date day);
    void todayChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseDay();
    void foldQuickEntry(bool folded);
    void widenQuickEntry(bool wide);
    void giveFocusBack();

    QLabel *m_name;
    SearchBox *m_search;
    QuickEntryLine *m_quick;
    Button *m_quickButton; ///< in place of the line where there is no room
    TimerButton *m_timer;
    QPointer<QWidget> m_before; ///< had the focus before quick entry or timer
    bool m_narrow = false;
    bool m_iconsOnly = false;
    bool m_isToday = true;
    QHBoxLayout *m_commands;
    Button *m_day;
    Button *m_menu;
    Date m_asOf;
};

} // namespace koshin
