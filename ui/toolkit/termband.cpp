// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolkit/termband.h"

#include "rules/figures/todos.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/statusmark.h"
#include "toolkit/theme.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <tuple>

namespace koshin {
namespace {

/// A finding without parts, and whether it hangs on a criterion that is not confirmed.
struct Leaf
{
    const Finding *finding;
    bool isAssumed;
};
using Leaves = std::vector<Leaf>;

void collectLeaves(const std::vector<Finding> &findings, Leaves &leaves, bool isAssumed = false)
{
    for (const Finding &f : findings) {
        const bool isCriterion = f.requirement && f.requirement->kind == RequirementKind::Criterion;
        const bool assumed = isAssumed || (isCriterion && !(f.confirmed && f.accepted));
        if (!f.children.empty()) collectLeaves(f.children, leaves, assumed);
        else leaves.push_back({&f, assumed});
    }
}

bool overlap(const Period &a, const Period &b)
{
    return a.from <= b.to && b.from <= a.to;
}

/// The shortest windows first; a longer one that would cover them is left out.
std::vector<TermBand::Window> windowsOf(Leaves leaves)
{
    std::erase_if(leaves, [](const Leaf &l) { return !l.finding->window || !l.finding->hard; });
    std::ranges::stable_sort(leaves, {},
                             [](const Leaf &l) { return l.finding->window->to.since(l.finding->window->from); });
    std::vector<TermBand::Window> windows;
    for (const Leaf &leaf : leaves) {
        const Period &window = *leaf.finding->window;
        const bool free = std::ranges::none_of(windows, [&](const auto &w) { return overlap(w.period, window); });
        if (free) windows.push_back({window, leaf.finding->verdict});
    }
    return windows;
}

// What counts by an assumption is no fact yet, however the rest stands.
Verdict verdictOf(const Leaf &leaf)
{
    const Verdict whole = leaf.finding->verdict;
    if (whole == Verdict::Provisional || whole == Verdict::Undecided) return whole;
    return leaf.isAssumed ? Verdict::Provisional : Verdict::Met;
}

// A record once, however many requirements it counts for: as a fact where it is one for any of them.
std::vector<TermBand::Event> recordsOf(const Leaves &leaves, const Period &term)
{
    QHash<QString, TermBand::Event> byRecord;
    for (const Leaf &leaf : leaves) {
        for (const Counted &c : leaf.finding->counted) {
            if (!c.on || !term.contains(*c.on)) continue;
            const Verdict verdict = verdictOf(leaf);
            const auto known = byRecord.find(c.record);
            if (known == byRecord.end()) byRecord.insert(c.record, {*c.on, verdict});
            else if (verdict == Verdict::Met) known->verdict = verdict;
        }
    }
    return {byRecord.cbegin(), byRecord.cend()};
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
    for (const auto &[f, assumed] : leaves) {
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

TermBand::Tally tallyOf(const CredentialAssessment &c)
{
    const auto count = [&](std::initializer_list<Verdict> verdicts) {
        int all = 0;
        for (const Verdict v : verdicts) all += int(findingsWith(c, v).size());
        return all;
    };
    return {.met = count({Verdict::Met, Verdict::Waived}),
            .assumed = count({Verdict::Provisional}),
            .left = count({Verdict::Open, Verdict::Upcoming, Verdict::Undecided}),
            .missed = count({Verdict::Missed})};
}

QString words(const TermBand::Tally &tally)
{
    const int all = tally.met + tally.assumed + tally.left + tally.missed;
    if (all == 0) return {};
    QStringList parts{QCoreApplication::translate("TermBand", "%1 of %2 met").arg(tally.met).arg(all)};
    if (tally.assumed > 0) parts += QCoreApplication::translate("TermBand", "%1 provisional").arg(tally.assumed);
    if (tally.missed > 0) parts += QCoreApplication::translate("TermBand", "%1 missed").arg(tally.missed);
    if (tally.left > 0) parts += QCoreApplication::translate("TermBand", "%1 left").arg(tally.left);
    return parts.join(QCoreApplication::translate("TermBand", " · "));
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
                  .events = recordsOf(leaves, credential.term->period),
                  .tally = tallyOf(credential),
                  .points = pointsOf(leaves, asOf)};
    for (const Deadline &deadline : credential.deadlines) {
        if (isDone(deadline.state) || !band.term.contains(deadline.due)) continue;
        band.events.push_back({deadline.due, deadline.state, deadline.kind == DeadlineKind::Application});
    }
    std::ranges::stable_sort(band.events, {},
                             [](const Event &e) { return std::tuple(e.on, e.application, e.verdict); });
    return band;
}

QString TermBand::figures() const
{
    if (points.empty()) return words(tally);
    QStringList parts;
    for (const Points &p : points) {
        parts += QCoreApplication::translate("TermBand", "%1: %2 / %3", "name, points, points needed")
                     .arg(p.name, p.have.toString(), text::quantity(p.need, p.unit));
    }
    return parts.join(QCoreApplication::translate("TermBand", " · "));
}

double TermBand::position(Date day) const
{
    const double length = std::max(1, term.to.since(term.from));
    return std::clamp(day.since(term.from) / length, 0.0, 1.0);
}

QString TermBand::description() const
{
    QStringList parts{QCoreApplication::translate("TermBand", "Term %1 to %2, as of %3")
                          .arg(text::date(term.from), text::date(term.to), text::date(asOf))};
    if (const QString said = figures(); !said.isEmpty()) parts += said;
    for (const Event &event : events) {
        if (!points.empty() && !event.application) continue; // as in what is drawn
        parts += event.application ? QCoreApplication::translate("TermBand", "apply by %1").arg(text::date(event.on))
                                   : QCoreApplication::translate("TermBand", "%1: %2")
                                         .arg(text::date(event.on), text::word(event.verdict));
    }
    return parts.join(QCoreApplication::translate("TermBand", "; "));
}

namespace paint {
namespace {

constexpr double markRoom = 13; ///< what a mark takes along the band

/// Events that would cover one another, drawn as one mark between them with their number.
struct Cluster
{
    double first;
    double last;
    TermBand::Event event; ///< whose mark stands for all: the first that is no plain fact
    int count = 1;

    [[nodiscard]] double at() const { return (first + last) / 2; }
    void add(double x, const TermBand::Event &other)
    {
        last = x;
        ++count;
        if (event.verdict == Verdict::Met) event = other;
    }
};

template<class X>
std::vector<Cluster> clustersOf(const std::vector<TermBand::Event> &events, X x)
{
    std::vector<Cluster> clusters;
    for (const TermBand::Event &event : events) {
        const double at = x(event.on);
        const bool covers = !clusters.empty() && at - clusters.back().first < markRoom;
        if (covers) clusters.back().add(at, event);
        else clusters.push_back({at, at, event});
    }
    return clusters;
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

// The number of a cluster stands to the right of its mark, which gives way where there is no room for both.
void drawCluster(QPainter &painter, const QRectF &ground, const Cluster &cluster)
{
    const QString number = cluster.count > 1 ? QString::number(cluster.count) : QString();
    const QFont font = theme::font(theme::Size::Small);
    const double width = number.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(number) + 3;
    // A mark on the first or last day lies inside the band all the same.
    const double last = std::max(ground.left() + 6, ground.right() - 6 - width);
    const QPointF at(std::clamp(cluster.at(), ground.left() + 6, last), ground.center().y());
    mark(painter, QRectF(at - QPointF(6, 6), QSizeF(12, 12)), cluster.event.verdict);
    painter.setFont(font);
    painter.setPen(theme::colour(theme::Ink::Muted));
    painter.drawText(QRectF(at.x() + 7, ground.top(), width, ground.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     number);
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
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(text::tame(band.figures()), Qt::ElideRight, box.width()));
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
    for (const Cluster &cluster : clustersOf(band.events, x)) drawCluster(painter, ground, cluster);
    if (band.term.contains(band.asOf)) {
        painter.setPen(QPen(theme::colour(theme::Ink::Text), 2));
        painter.drawLine(QPointF(x(band.asOf), ground.top() - 3), QPointF(x(band.asOf), ground.bottom() + 3));
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
