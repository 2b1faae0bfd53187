// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowframe.h"

#include "reminding/reminderbar.h"
#include "toolkit/messagebar.h"
#include "toolkit/theme.h"
#include "window/footbar.h"
#include "window/pagestack.h"
#include "window/searchbox.h"
#include "window/sidebar.h"
#include "window/toldbar.h"
#include "window/topbar.h"

#include <QFrame>
#include <QHBoxLayout>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1'000;
constexpr int iconsBelow = 860;

QFrame *verticalLine()
{
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    QPalette ink = line->palette();
    ink.setColor(QPalette::Window, theme::colour(theme::Ink::Line));
    line->setPalette(ink);
    return line;
}

MessageBar *bar(const QString &name, StatusMark mark, MessageBar::Closing closing, QWidget *parent)
{
    auto *made = new MessageBar(mark, closing, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

WindowFrame::WindowFrame(WindowSettings &settings, Session *session, QWidget *parent)
    : QWidget(parent), top(new TopBar(this)),
      day(bar(u"dayBar"_s, StatusMark::otherDay(), MessageBar::Closing::Never, this)), side(new Sidebar(this)),
      stack(new PageStack(settings, this)), lost(bar(u"lostBar"_s, Verdict::Missed, MessageBar::Closing::Never, this)),
      locked(bar(u"readOnlyBar"_s, StatusMark::notice(), MessageBar::Closing::Never, this)),
      problem(bar(u"problem"_s, Verdict::Missed, MessageBar::Closing::ByPerson, this)),
      reminders(new ReminderBar(this)), told(new ToldBar(this)), foot(new FootBar(this))
{
    stack->setSession(session);
    for (const PageRow &page : stack->table()) {
        side->addPage(page.id, page.name, page.icon);
        top->search()->addPage(page.id, page.name, page.icon, page.kinds);
        top->search()->addPlaces(page.id, page.places);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(day);
    column->addWidget(middle(), 1);
    column->addWidget(told);
    column->addWidget(foot);
}

QWidget *WindowFrame::middle()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(lost);
    content->addWidget(locked);
    content->addWidget(problem);
    content->addWidget(reminders);
    content->addWidget(stack, 1);
    row->addWidget(side);
    row->addWidget(verticalLine());
    row->addLayout(content, 1);
    return whole;
}

void WindowFrame::fold(int width)
{
    const bool iconsOnly = width < theme::scaled(iconsBelow);
    const bool narrow = width < theme::scaled(narrowBelow);
    side->setIconsOnly(iconsOnly);
    top->setIconsOnly(iconsOnly);
    top->setNarrow(narrow);
    stack->setNarrow(narrow);
}

} // namespace koshin
