// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/widgets.h"

#include "text/linebreaks.h"
#include "text/tame.h"
#include "toolkit/shown.h"
#include "toolkit/strokes.h"
#include "toolkit/termband.h"
#include "toolkit/typeface.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

// A label whose lines have the room of their letters and stand a little apart, whatever font reckons
// with how much of it.
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
            arrange();
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
    static constexpr qreal apart = 1.34; ///< from line to line, in sizes of the font

    [[nodiscard]] qreal gap() const
    {
        return std::max(1.0, QFontInfo(font()).pixelSize() * apart - theme::lineRoom(font()).height());
    }

    // Between words if it can, inside a word if it must, and lines as far apart as in any other
    // label, also where the label's control draws.
    void arrange()
    {
        auto *document = findChild<QTextDocument *>();
        if (!document || !wordWrap()) return;
        if (document->firstBlock().blockFormat().lineHeightType() == QTextBlockFormat::SingleHeight) {
            QTextBlockFormat lines;
            const qreal more = theme::lineRoom(font()).height() - fontMetrics().height() + gap();
            lines.setLineHeight(more, QTextBlockFormat::LineDistanceHeight);
            QTextCursor all(document);
            all.select(QTextCursor::Document);
            all.mergeBlockFormat(lines);
        }
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
        layout.setText(text::heldTogether(shown.replace(u'\n', QChar::LineSeparator)));
        layout.setFont(font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment(Qt::AlignLeading);
        layout.setTextOption(option);
        const theme::LineRoom room = theme::lineRoom(font());
        const qreal gap = this->gap();
        qreal y = 0;
        qreal widest = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            const qreal above = std::max(0.0, room.ascent - line.ascent());
            line.setPosition({0, y + above});
            y += std::max<qreal>(room.height(), above + line.height()) + gap;
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
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::colour(ink));
    label->setPalette(palette);
    return label;
}

QLabel *partHeading(const QString &text)
{
    auto *heading = plainLabel(text, theme::Size::Section, theme::Ink::Muted);
    heading->setContentsMargins(0, 8, 0, 0);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

void Button::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
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
            std::max(theme::controlHeight(font()), iconSize().height() + 10)};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool filled = m_look == Look::Filled && isEnabled();
    const bool over = underMouse() && isEnabled();
    const QColor accent = theme::colour(theme::Ink::Accent);
    QColor ground = filled ? accent : theme::colour(isEnabled() ? theme::Ink::Pane : theme::Ink::Ground);
    if (over) ground = filled ? (theme::isDark() ? accent.lighter(108) : accent.darker(115)) : theme::hover();
    const QColor edge = filled ? ground : theme::colour(isEnabled() ? theme::Ink::Edge : theme::Ink::Line);
    const bool bare = m_look == Look::Bare;
    paint::frame(painter, rect(), bare ? QColor() : edge, bare && !over ? QColor() : ground);
    if (hasFocus() && !filled) paint::ring(painter, rect());
    if (hasFocus() && filled) // on the accent itself, a ring apart from the edge
        paint::frame(painter, rect().adjusted(2, 2, -2, -2), theme::colour(theme::Ink::Pane), {}, 3);
    QRect inner = rect();
    if (!icon().isNull()) {
        const int side = text().isEmpty() ? (width() - iconSize().width()) / 2 : 10;
        const QRect place(QPoint(side, (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(place.right() - 2);
    }
    painter.setPen(filled ? theme::colour(theme::Ink::Pane)
                          : palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    const int shift = theme::lineRoom(font()).ascent - fontMetrics().ascent(); // as in every other line
    painter.drawText(inner.adjusted(0, shift / 2, 0, shift / 2),
                     Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextDontClip, text::tame(text()));
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::frame(painter, rect(), theme::colour(theme::Ink::Line), theme::colour(theme::Ink::Pane));
}

namespace {

/// Lies over what it goes around, so that this needs no room for it.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget *around) : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::ring(painter, rect());
    }
};

} // namespace

ReadingArea::ReadingArea(QWidget *parent) : QScrollArea(parent), m_ring(new Ring(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
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
    const auto type = event->type();
    if (type == QEvent::FocusIn || type == QEvent::FocusOut || type == QEvent::Resize) {
        m_ring->setGeometry(rect());
        m_ring->setVisible(hasFocus());
        m_ring->raise();
    }
    return handled;
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
