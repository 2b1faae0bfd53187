// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/cardscroll.h"

#include "toolkit/widgets.h"

#include <QVBoxLayout>

namespace koshin {

CardScroll::CardScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    setWidget(content);
}

QVBoxLayout *CardScroll::addCard(const QString &title, const QString &remark)
{
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(20, 14, 20, 14);
    inner->addWidget(plainLabel(title, theme::Size::Title, theme::Ink::Text));
    auto *small = plainLabel(remark, theme::Size::Small, theme::Ink::Muted);
    small->setWordWrap(true);
    inner->addWidget(small);
    m_column->addWidget(card);
    return inner;
}

void CardScroll::addRemark(const QString &words)
{
    auto *small = plainLabel(words, theme::Size::Small, theme::Ink::Muted);
    small->setWordWrap(true);
    m_column->addWidget(small);
}

} // namespace koshin
