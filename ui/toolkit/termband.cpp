// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/termband.h"

#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/tame.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/statusmark.h"
#include "toolkit/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace koshin {
namespace {

using Leaves = std::vector<const Finding *>; ///< without parts

void collectLeaves(const std::vector<Finding> &findings, Leaves &leaves)
{
    for (const Finding &f : findings) {
        if (!f.children.empty()) collectLeaves(f.children, leaves);
        else leaves.push_back(&f);
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
    for (const Finding *leaf : leaves) {
        const Period &window = *leaf->window;
        const bool free = std::ranges::none_of(windows, [&](const auto &w) { return overlap(w.period, window); });
        if (free) windows.push_back({window, leaf->verdict});
    }
    return windows;
}

TermBand::Event eventOf(const Finding &f, const Period &term, Date asOf)
{
    const Maybe<Date> counted = countedOn(f);
    const Date on = counted ? *counted : dueDayOf(f).value_or(term.to);
    const bool urgent = f.verdict == Verdict::Open && isUrgent(f, asOf);
    const bool applies = f.requirement && f.requirement->kind == RequirementKind::Application;
    return {.on = std::clamp(on, term.from, term.to),
            .mark = urgent ? StatusMark::urgent() : StatusMark(f.verdict),
            .name = f.name.in(languageInUse()),
            .application = applies && !isDone(f.verdict)};
}

TermBand::Points pointsIn(const Finding &f)
{
    return {f.name.in(languageInUse()), f.have, *f.need, f.unit};
}

int lengthOf(const Finding &f)
{
    return f.window->to.since(f.window->from);
}

// The longest span asks for the most; of shorter ones, what runs today is of interest.
std::vector<TermBand::Points> pointsOf(const Leaves &leaves, Date asOf)
{
    const Finding *longest = nullptr;
    const Finding *running = nullptr;
    for (const Finding *f : leaves) {
        const bool counts = f->requirement && f->requirement->kind == RequirementKind::Sum && f->window && f->need;
        if (!counts || f->weight == Weight::Advice || *f->need <= Decimal()) continue;
        if (f->hard && (!longest || lengthOf(*f) > lengthOf(*longest))) longest = f;
        if (f->window->contains(asOf) && (!running || lengthOf(*f) < lengthOf(*running))) running = f;
    }
    if (!longest) return {};
    std::vector<TermBand::Points> points{pointsIn(*longest)};
    if (running && running != longest && lengthOf(*running) < lengthOf(*longest)) points.push_back(pointsIn(*running));
    return points;
}

} // namespace

Maybe<TermBand> TermBand::of(const CredentialAssessment &credential, Date asOf)
{
    if (!credential.term) return {};
    Leaves leaves;
    collectLeaves(credential.findings, leaves);
    TermBand band{.term = credential.term->period,
                  .asOf = asOf,
                  .windows = windowsOf(leaves),
                  .events = {},
                  .tally = tallyOf(credential),
                  .points = pointsOf(leaves, asOf)};
    for (const Finding *f : askedFindings(credential)) band.events.push_back(eventOf(*f, band.term, asOf));
    std::ranges::stable_sort(band.events, {}, &Event::on);
    return band;
}

QStringList TermBand::figureParts() const
{
    if (points.empty()) return {text::figures(tally)};
    QStringList parts;
    for (const Points &p : points) {
        parts += QCoreApplication::translate("TermBand", "%1: %2 / %3", "name, points, points needed")
                     .arg(p.name, p.have.toString(), text::quantity(p.need, p.unit));
    }
    return parts;
}

QString TermBand::figures() const
{
    return figureParts().join(QCoreApplication::translate("TermBand", " · "));
}

double TermBand::position(Date day) const
{
    const double length = std::max(1, term.to.since(term.from));
    return std::clamp(day.since(term.from) / length, 0.0, 1.0);
}

QStringList TermBand::eventsInWords() const
{
    QStringList parts;
    for (const Event &event : events) {
        if (!points.empty() && !event.application) continue; // as in what is drawn
        const QString word = event.mark.isUrgent() ? text::urgentWord() : text::word(event.mark.tint());
        parts += event.application ? QCoreApplication::translate("TermBand", "apply by %1").arg(text::date(event.on))
                                   : QCoreApplication::translate("TermBand", "%1 %2: %3", "day, requirement, verdict")
                                         .arg(text::date(event.on), event.name, word);
    }
    return parts;
}

QString TermBand::legend() const
{
    return text::tame((points.empty() ? eventsInWords() : figureParts()).join(u'\n'));
}

QString TermBand::description() const
{
    QStringList parts{QCoreApplication::translate("TermBand", "Term %1 to %2, as of %3")
                          .arg(text::date(term.from), text::date(term.to), text::date(asOf))};
    if (const QString said = figures(); !said.isEmpty()) parts += said;
    parts += eventsInWords();
    return parts.join(QCoreApplication::translate("TermBand", "; "));
}

namespace paint {
namespace {

constexpr double markRoom = 13; ///< what a mark takes along the band

/// Where marks stand along the ground: each on its day, or beside the one that it would cover.
std::vector<double> placesOf(const TermBand &band, const QRectF &ground)
{
    const auto count = int(band.events.size());
    const double room = std::min(markRoom, (ground.width() - markRoom) / std::max(1, count - 1));
    std::vector<double> places;
    for (const TermBand::Event &event : band.events) {
        const double at = ground.left() + band.position(event.on) * ground.width();
        const double least = places.empty() ? ground.left() + markRoom / 2 : places.back() + room;
        places.push_back(std::max(at, least));
    }
    double most = ground.right() - markRoom / 2; // back from the end, where they were pushed beyond it
    for (auto place = places.rbegin(); place != places.rend(); ++place, most -= room) {
        *place = std::min(*place, most);
        most = *place;
    }
    return places;
}

void drawWindows(QPainter &painter, const QRectF &ground, const TermBand &band)
{
    const auto x = [&](Date day) { return ground.left() + band.position(day) * ground.width(); };
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
}

void drawMarks(QPainter &painter, const QRectF &ground, const TermBand &band)
{
    const std::vector<double> places = placesOf(band, ground);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF at(places[i], ground.center().y());
        mark(painter, QRectF(at - QPointF(6, 6), QSizeF(12, 12)), band.events[i].mark);
    }
}

int captionHeight()
{
    return QFontMetrics(theme::font(theme::Size::Small)).height() + 3;
}

void drawCaption(QPainter &painter, const QRect &box, const TermBand &band)
{
    const QFont small = theme::font(theme::Size::Small);
    painter.setFont(small);
    painter.setPen(theme::colour(theme::Ink::Muted));
    // What has no room whole is left out: half a figure is none.
    const QFontMetrics metrics(small);
    QStringList parts = band.figureParts();
    const auto said = [&parts] { return text::tame(parts.join(QCoreApplication::translate("TermBand", " · "))); };
    while (parts.size() > 1 && metrics.horizontalAdvance(said()) > box.width()) parts.removeLast();
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(said(), Qt::ElideRight, box.width()));
}

void drawPoints(QPainter &painter, const QRect &box, const TermBand &band)
{
    const int text = captionHeight();
    const int top = box.center().y() - (8 + 3 + text) / 2;
    const TermBand::Points &whole = band.points.front();
    bar(painter, QRect(box.left(), top, box.width(), 8), whole.have.toDouble() / whole.need.toDouble());
    drawCaption(painter, QRect(box.left(), top + 11, box.width(), text), band);
}

} // namespace

void band(QPainter &painter, const QRect &box, const TermBand &band)
{
    if (!band.points.empty()) return drawPoints(painter, box, band);
    const int below = band.figures().isEmpty() ? 0 : captionHeight();
    const QRectF ground = QRectF(box).adjusted(0, 3, 0, -3 - below);
    const auto x = [&](Date day) { return ground.left() + band.position(day) * ground.width(); };
    painter.save();
    if (below > 0) drawCaption(painter, QRect(box.left(), box.bottom() - below + 1, box.width(), below), band);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWindows(painter, ground, band);
    if (band.term.contains(band.asOf)) { // below the marks, which stand on their ground
        painter.setPen(QPen(theme::colour(theme::Ink::Text), 2));
        const double end = ground.bottom() + (below > 0 ? 0 : 3); // not into the words below it
        painter.drawLine(QPointF(x(band.asOf), ground.top() - 3), QPointF(x(band.asOf), end));
    }
    drawMarks(painter, ground, band);
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

void pips(QPainter &painter, const QPoint &at, int filled)
{
    constexpr int count = 4;
    constexpr QSize one(22, 8);
    constexpr int gap = 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        painter.setBrush(i < filled ? theme::colour(theme::Ink::Accent) : theme::trough());
        painter.drawRoundedRect(QRect(at + QPoint(i * (one.width() + gap), 0), one), 3, 3);
    }
    painter.restore();
}

} // namespace paint
} // namespace koshin
