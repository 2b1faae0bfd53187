// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/widgets.h"

#include "text/tame.h"
#include "toolkit/shown.h"
#include "toolkit/termband.h"
#include "toolkit/windowstyle.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

// A label whose lines stand a little apart: Japanese fonts reckon with no room between lines, and
// Latin letters with descenders would touch.
class Paragraph : public QLabel
{
public:
    using QLabel::QLabel;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QMargins m = contentsMargins();
        return qCeil(place(width - m.left() - m.right()).height()) + m.top() + m.bottom();
    }
    QSize sizeHint() const override
    {
        const QSize plain = QLabel::sizeHint();
        return {plain.width(), heightForWidth(plain.width())};
    }
    QSize minimumSizeHint() const override
    {
        const QSize plain = QLabel::minimumSizeHint(); // as wide as the longest word: a hash is one
        return wordWrap() ? QSize(std::min(plain.width(), fontMetrics().height() * 8), plain.height()) : plain;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (const QString tamed = text::tameBlock(text()); tamed != text()) return setText(tamed); // and painted then
        // Text that can be selected is drawn by the label's own control.
        if (textInteractionFlags() & Qt::TextSelectableByMouse) {
            breakAnywhere();
            return QLabel::paintEvent(event);
        }
        QPainter painter(this);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        QTextLayout layout;
        const QRectF box = contentsRect();
        const QSizeF size = place(contentsRect().width(), &layout);
        const double spare = std::max(0.0, box.height() - size.height());
        const double down = alignment() & Qt::AlignVCenter ? spare / 2 : alignment() & Qt::AlignBottom ? spare : 0;
        const double along = std::max(0.0, box.width() - size.width());
        const double right = alignment() & Qt::AlignHCenter ? along / 2 : alignment() & Qt::AlignRight ? along : 0;
        layout.draw(&painter, box.topLeft() + QPointF(right, down));
    }

private:
    // Between words if it can, inside a word if it must, also where the label's control draws.
    void breakAnywhere()
    {
        auto *document = findChild<QTextDocument *>();
        if (!document || !wordWrap()) return;
        QTextOption option = document->defaultTextOption();
        if (option.wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere) return;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document->setDefaultTextOption(option);
    }

    QSizeF place(int width, QTextLayout *into = nullptr) const
    {
        QTextLayout own;
        QTextLayout &layout = into ? *into : own;
        QString shown = text();
        layout.setText(shown.replace(u'\n', QChar::LineSeparator));
        layout.setFont(font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(Qt::AlignLeading);
        layout.setTextOption(option);
        const qreal gap = fontMetrics().height() * 0.22;
        qreal y = 0;
        qreal widest = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            line.setPosition({0, y});
            y += line.height() + gap;
            widest = std::max(widest, line.naturalTextWidth());
        }
        layout.endLayout();
        return {widest, std::max(0.0, y - gap)};
    }
};

} // namespace

QLabel *plainLabel(const QString &text, theme::Size size, theme::Ink ink, QWidget *parent)
{
    auto *label = new Paragraph(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text::tameBlock(text));
    label->setFont(theme::font(size));
    label->setWordWrap(true);
    label->setContentsMargins(0, 0, 0, 2); // Latin descenders, which Japanese fonts do not reckon with
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::colour(ink));
    label->setPalette(palette);
    return label;
}

QLabel *partHeading(const QString &text)
{
    auto *heading = plainLabel(text, theme::Size::Section, theme::Ink::Muted);
    heading->setContentsMargins(0, 8, 0, 2);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

Button::Button(const QString &text, Look look, QWidget *parent) : QPushButton(text, parent), m_look(look)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setTip(const QString &text)
{
    setToolTip(plainTip(text));
    setAccessibleDescription(text::tame(text));
}

QSize Button::sizeHint() const
{
    const QString shown = QString(text()).remove(u'&');
    const int icons = icon().isNull() ? 0 : iconSize().width() + (shown.isEmpty() ? 0 : 6);
    const int side = shown.isEmpty() ? 7 : 12;
    return {fontMetrics().horizontalAdvance(shown) + icons + 2 * side,
            std::max(fontMetrics().height(), iconSize().height()) + 10};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = m_look == Look::Filled && isEnabled();
    QColor ground = theme::colour(filled ? theme::Ink::Accent : theme::Ink::Pane);
    if (underMouse() && isEnabled()) ground = filled ? ground.darker(108) : theme::selection();
    const bool bare = m_look == Look::Bare && !underMouse();
    painter.setBrush(bare ? QBrush(Qt::NoBrush) : ground);
    painter.setPen(m_look == Look::Plain ? QPen(theme::colour(theme::Ink::Line)) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colour(filled ? theme::Ink::Pane : theme::Ink::Accent), 2));
        const double in = filled ? 3 : 1.5; // on the accent itself, a ring apart from the edge
        painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), 4, 4);
    }
    QRect inner = rect();
    if (!icon().isNull()) {
        const int side = text().isEmpty() ? (width() - iconSize().width()) / 2 : 10;
        const QRect place(QPoint(side, (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(place.right() - 2);
    }
    painter.setPen(filled ? theme::colour(theme::Ink::Pane)
                          : palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(inner, Qt::AlignCenter | Qt::TextHideMnemonic, text::tame(text()));
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Ink::Line));
    painter.setBrush(theme::colour(theme::Ink::Pane));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

ReadingArea::ReadingArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(3, 3, 3, 3); // for the ring
    viewport()->setAutoFillBackground(false);
}

void ReadingArea::startAtTopOf(const QString &thing)
{
    if (thing != m_thing) verticalScrollBar()->setValue(0);
    m_thing = thing;
}

bool ReadingArea::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        paint::ring(painter, viewport()->geometry().marginsAdded(viewportMargins())); // not below a scroll bar
    }
    return handled;
}

PartBar::PartBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartBar::setPart(double part, const QString &inWords)
{
    m_part = part;
    setAccessibleName(inWords);
    update();
}

void PartBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::bar(painter, rect(), m_part);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout()) clear(inner);
        delete item;
    }
}

} // namespace koshin
