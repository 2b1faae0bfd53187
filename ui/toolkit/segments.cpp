// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/segments.h"

#include "text/tame.h"
#include "toolkit/shown.h"
#include "toolkit/strokes.h"
#include "toolkit/theme.h"
#include "toolkit/typeface.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace koshin {
namespace {

constexpr int beside = 12; ///< of the words, to either side

class Segment : public QPushButton
{
public:
    explicit Segment(const QString &text) : QPushButton(text)
    {
        setCheckable(true);
        setAutoDefault(false);
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true); // the row does not move when another is chosen
        return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * beside, theme::controlHeight(font())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    // A press leaves the choice to who listens.
    void nextCheckState() override {}

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect inside = rect().adjusted(0, 1, 0, -1);
        if (isChecked()) painter.fillRect(inside, theme::selection());
        else if (underMouse()) painter.fillRect(inside, theme::hover());
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(theme::colour(isChecked() ? theme::Ink::Accent : theme::Ink::Text));
        paint::line(painter, rect(), text(), Qt::AlignHCenter);
        if (!hasFocus()) return;
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
};

} // namespace

Segments::Segments(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(1, 0, 1, 0);
    m_row->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QAbstractButton *Segments::add(const QString &text, const QString &name)
{
    auto *button = new Segment(text);
    button->setAccessibleName(name);
    if (name != text) {
        button->setToolTip(plainTip(name));
        button->setAccessibleDescription(text::tame(name)); // else it is read from the tip, with its marks
    }
    const int place = int(m_buttons.size());
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    m_buttons += button;
    m_row->addWidget(button);
    return button;
}

void Segments::setCurrent(int segment)
{
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(i == segment);
}

int Segments::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked()) return i;
    }
    return -1;
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(painter, rect(), theme::colour(theme::Ink::Edge), theme::colour(theme::Ink::Pane));
    painter.setPen(theme::colour(theme::Ink::Line));
    for (int i = 1; i < m_buttons.size(); ++i) {
        const int x = m_buttons[i]->x() - 1;
        painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace koshin
