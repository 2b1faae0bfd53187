// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/disclosure.h"

#include "toolkit/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int arrowSize = 16;
constexpr int gap = 4;
constexpr int around = 4; // above and below the words

} // namespace

Disclosure::Disclosure(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const auto tell = [this](bool open) { setAccessibleDescription(open ? tr("Shown below") : tr("Hidden")); };
    tell(false);
    connect(this, &Disclosure::toggled, this, tell);
}

QSize Disclosure::sizeHint() const
{
    const int arrow = theme::scaled(arrowSize);
    const int width = arrow + gap + fontMetrics().horizontalAdvance(text()) + gap;
    return {width, std::max(arrow, fontMetrics().height()) + 2 * around};
}

void Disclosure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int arrow = theme::scaled(arrowSize);
    const QRect icon(0, (height() - arrow) / 2, arrow, arrow);
    theme::icon(isChecked() ? u"expanded"_s : u"next"_s).paint(&painter, icon);
    painter.setPen(theme::colour(theme::Ink::Accent));
    painter.drawText(rect().adjusted(arrow + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     text());
    if (!hasFocus()) return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace koshin
