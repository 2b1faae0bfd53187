// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pieces.h"

#include "text/linebreaks.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

#include <qrencode.h>

namespace koshin::report {

namespace {

constexpr double leading = 1.25; // line height in proportion to the font's own

// A line that would end inside what belongs together ends before it.
void endEarlier(QTextLine &line, const std::vector<text::Unbroken> &parts, double width)
{
    const qsizetype first = line.textStart();
    const qsizetype end = first + line.textLength();
    for (const text::Unbroken &part : parts) {
        if (part.start <= first || part.start >= end || part.start + part.length <= end) continue;
        line.setNumColumns(int(part.start - first), width);
        return;
    }
}

} // namespace

TextBox::TextBox(const Drawn &text, const QFont &font, double left, double width, Qt::Alignment alignment)
    : m_left(left)
{
    QString lines = text.text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(lines, font);
    m_layout->setFormats(text.formats);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    const auto parts = text::unbroken(lines);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        endEarlier(line, parts, width);
        const double height = line.height() * leading;
        line.setPosition({0, m_height + (height - line.height()) / 2});
        m_height += height;
    }
    m_layout->endLayout();
}

double TextBox::lineTop(int line) const
{
    if (line >= lines()) return m_height;
    const QTextLine l = m_layout->lineAt(line);
    return l.y() - l.height() * (leading - 1) / 2;
}

void TextBox::paint(QPainter &painter, double top, int first, int end) const
{
    const double shift = first < lines() ? lineTop(first) : 0;
    painter.setPen(m_ink);
    for (int i = first; i < std::min(end, lines()); ++i) {
        m_layout->lineAt(i).draw(&painter, {m_left, top - shift});
    }
}

QrCode::QrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code) return;
    m_width = code->width;
    m_dark.reserve(std::size_t(m_width) * std::size_t(m_width));
    for (int i = 0; i < m_width * m_width; ++i) m_dark.push_back((code->data[i] & 1) != 0);
}

// Modules side by side are one rectangle, so that no hairline shows between them.
void QrCode::paint(QPainter &painter, QPointF at, double size) const
{
    constexpr int quiet = 4;
    const double module = size / (m_width + 2 * quiet);
    for (int y = 0; y < m_width; ++y) {
        for (int x = 0; x < m_width;) {
            int end = x;
            while (end < m_width && m_dark[std::size_t(y) * std::size_t(m_width) + std::size_t(end)]) ++end;
            if (end > x) {
                const QPointF corner = at + QPointF((x + quiet) * module, (y + quiet) * module);
                painter.fillRect(QRectF(corner, QSizeF((end - x) * module, module * 1.01)), Qt::black);
            }
            x = end + 1;
        }
    }
}

int Row::lines() const
{
    int most = 0;
    for (const TextBox &cell : cells) most = std::max(most, cell.lines());
    return most;
}

double Row::height() const
{
    return height(0, lines());
}

double Row::height(int first, int end) const
{
    double text = 0;
    for (const TextBox &cell : cells) {
        text = std::max(text, cell.lineTop(end) - cell.lineTop(first));
    }
    if (first == 0) text = std::max(text, least);
    return above + text + below;
}

void Row::paint(QPainter &painter, double top) const
{
    paint(painter, top, 0, lines());
}

void Row::paint(QPainter &painter, double top, int first, int end) const
{
    const double high = height(first, end);
    const QRectF frame(left, top, width, high);
    if (ground.isValid()) painter.fillRect(frame, ground);
    if (bar.isValid()) painter.fillRect(QRectF(left, top, 2 * pt, high), bar);
    if (rule.isValid()) {
        painter.setPen(QPen(rule, 0.5 * pt));
        painter.drawLine(frame.bottomLeft(), frame.bottomRight());
    }
    if (first == 0)
        for (const Fill &fill : fills) painter.fillRect(fill.rect.translated(0, top), fill.colour);
    if (code) code->paint(painter, {left, top + above}, least);
    if (!picture.isNull()) {
        const QSizeF size = QSizeF(picture.size()).scaled(width, least, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(left, top + above), size), picture);
    }
    for (const TextBox &cell : cells) cell.paint(painter, top + above, first, end);
}

} // namespace koshin::report
