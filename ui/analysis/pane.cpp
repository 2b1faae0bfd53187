// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/pane.h"

#include "toolkit/widgets.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace koshin {

Pane::Pane(Session &session) : m_session(session)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    scroll->setWidget(inside);
    outer->addWidget(scroll);
}

QLabel *Pane::addHeading(const QString &text)
{
    auto *label = plainLabel(text, theme::Size::Section, theme::Ink::Muted);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 6, 0, 2);
    m_column->addWidget(label);
    return label;
}

} // namespace koshin
