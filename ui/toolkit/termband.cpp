// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/termband.h"

#include "text/codetext.h"
#include "text/valuetext.h"
#include "toolkit/statusmark.h"
#include "toolkit/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace koshin {
namespace {

using Leaves = std::vector<const Finding *>;

void collectLeaves(const std::vector<Finding> &findings, Leaves &leaves)
{
    for (const Finding &finding : findings) {
        if (!finding.children.empty()) collectLeaves(finding.children, leaves);
        else leaves.push_back(&finding);
    }
}

bool overlap(const Period &a, const Period &b)
{
    return a.from <= b.to && b.from <= a.to;
}

/// The shortest windows first; a longer one that would cover them is left out.
std::vector<TermBand::Window> windowsOf(Leaves leaves)
{
    std::erase_if(leaves, [](const Finding *f) { return !f->window || !f->hard; });
    std::ranges::stable_sort(leaves, {}, [](const Finding *f) { return f->window->to.since(f->window->from); });
    std::vector<TermBand::Window> windows;
    for (const Finding *f : leaves) {
        const bool free = std::ranges::none_of(windows, [&](const auto &w) { return overlap(w.period, *f->window); });
        if (free) windows.push_back({*f->window, f->verdict});
    }
    return windows;
}

} // namespace

Maybe<TermBand> TermBand::of(const CredentialAssessment &credential, Date asOf)
{
    if (!credential.term) return {};
    Leaves leaves;
    collectLeaves(credential.findings, leaves);
    TermBand band{.term = credential.term->period, .asOf = asOf, .windows = windowsOf(leaves), .marks = {}};
    for (const Finding *f : leaves) {
        for (const Counted &c : f->counted) {
            if (c.on && band.term.contains(*c.on)) {
                band.marks.push_back({*c.on, f->verdict == Verdict::Provisional ? f->verdict : Verdict::Met});
            }
        }
    }
    for (const Deadline &deadline : credential.deadlines) {
        if (isDone(deadline.state) || !band.term.contains(deadline.due)) continue;
        band.marks.push_back({deadline.due, deadline.state, deadline.kind == DeadlineKind::Application});
    }
    return band;
}

double TermBand::position(Date day) const
{
    const double length = std::max(1, term.to.since(term.from));
    return std::clamp(day.since(term.from) / length, 0.0, 1.0);
}

QString TermBand::description() const
{
    QStringList parts{QCoreApplication::translate("TermBand", "Term from %1 to %2, looked at on %3")
                          .arg(text::date(term.from), text::date(term.to), text::date(asOf))};
    for (const Mark &mark : marks) {
        parts +=
            mark.application
                ? QCoreApplication::translate("TermBand", "apply by %1").arg(text::date(mark.on))
                : QCoreApplication::translate("TermBand", "%1: %2").arg(text::date(mark.on), text::word(mark.verdict));
    }
    return parts.join(QCoreApplication::translate("TermBand", "; "));
}

namespace paint {
namespace {

void triangle(QPainter &painter, QPointF centre, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -5), centre + QPointF(5.2, 4.5), centre + QPointF(-5.2, 4.5)});
}

} // namespace

void band(QPainter &painter, const QRect &box, const TermBand &band)
{
    const QRectF ground = QRectF(box).adjusted(0, 3, 0, -3);
    const auto x = [&](Date day) { return ground.left() + band.position(day) * ground.width(); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::trough());
    painter.drawRoundedRect(ground, 3, 3);
    for (const auto &window : band.windows) {
        if (window.verdict == Verdict::Upcoming) continue;
        painter.setBrush(theme::ground(window.verdict));
        painter.drawRect(
            QRectF(QPointF(x(window.period.from), ground.top()), QPointF(x(window.period.to), ground.bottom())));
    }
    painter.setPen(QPen(theme::colour(theme::Ink::Line), 1));
    for (const auto &window : band.windows) {
        const double at = x(window.period.to);
        if (window.period.to < band.term.to) painter.drawLine(QPointF(at, ground.top()), QPointF(at, ground.bottom()));
    }
    // From the right, so that the last day to apply keeps its place and others give way to the left.
    auto marks = band.marks;
    std::ranges::stable_sort(marks, {}, [](const auto &m) { return std::pair(m.on, m.application); });
    double limit = ground.right() - 7;
    for (auto it = marks.rbegin(); it != marks.rend(); ++it) {
        const auto &m = *it;
        const QPointF at(std::clamp(x(m.on), ground.left() + 7, std::max(ground.left() + 7, limit)),
                         ground.center().y());
        limit = at.x() - 14;
        if (m.application) triangle(painter, at, theme::colour(m.verdict));
        else mark(painter, QRectF(at - QPointF(6, 6), QSizeF(12, 12)), m.verdict);
    }
    if (band.term.contains(band.asOf)) {
        painter.setPen(QPen(theme::colour(theme::Ink::Text), 2));
        painter.drawLine(QPointF(x(band.asOf), box.top()), QPointF(x(band.asOf), box.bottom()));
    }
    painter.restore();
}

void bar(QPainter &painter, const QRect &box, double part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::trough());
    painter.drawRoundedRect(box, 3, 3);
    QRectF filled(box);
    filled.setWidth(box.width() * std::clamp(part, 0.0, 1.0));
    if (filled.width() >= 1) {
        painter.setBrush(theme::colour(theme::Ink::Accent));
        painter.drawRoundedRect(filled, 3, 3);
    }
    painter.restore();
}

} // namespace paint
} // namespace koshin
