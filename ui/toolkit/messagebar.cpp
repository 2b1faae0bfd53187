// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/messagebar.h"

#include "text/tame.h"
#include "toolkit/statusmark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace koshin {

MessageBar::MessageBar(StatusMark mark, Closing closing, QWidget *parent)
    : QWidget(parent), m_mark(mark), m_words(plainLabel({}, theme::Size::Body, theme::Ink::Text, this)),
      m_action(new Button({}, Button::Look::Plain, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 6, 12, 6);
    layout->addWidget(m_words, 1);
    m_action->setObjectName(QStringLiteral("action"));
    layout->addWidget(m_action);
    if (closing == Closing::ByPerson) {
        auto *close = new Button({}, Button::Look::Bare, this);
        close->setIcon(theme::icon(QStringLiteral("close")));
        close->setIconSize({14, 14});
        close->setAccessibleName(tr("Close this message"));
        layout->addWidget(close);
        connect(close, &Button::clicked, this, &QWidget::hide);
    }
    connect(m_action, &Button::clicked, this, &MessageBar::actionTriggered);
    hide();
}

void MessageBar::tell(const QString &sentence, const QString &action)
{
    m_words->setText(sentence);
    setAccessibleName(text::tame(sentence));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::sentence() const
{
    return m_words->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::ground(m_mark.tint()));
    paint::mark(painter, QRectF(20, 0, 14, height()), m_mark);
}

} // namespace koshin
