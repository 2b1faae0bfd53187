// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelanes.h"

#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/timelinetext.h"

#include <algorithm>

namespace koshin {
namespace {

using Kind = TimelineItem::Kind;
using Items = std::vector<TimelineItem>;

constexpr std::size_t mostSpanLanes = 4;

bool isWindow(const TimelineItem &item)
{
    return item.kind == Kind::Window || item.kind == Kind::ApplicationWindow;
}

/// The lanes of windows of one credential: in each, windows of the same kind that do not overlap,
/// so that the courses of the years of a term, and of other terms, share one.
class WindowLanes
{
public:
    WindowLanes(const Items &items, QString credential) : m_items(items), m_credential(std::move(credential)) {}

    void add(int index)
    {
        const TimelineItem &item = m_items[std::size_t(index)];
        const auto fits = std::ranges::find_if(m_lanes, [&](const Lane &lane) { return takes(lane, item); });
        Lane &lane = fits == m_lanes.end() ? m_lanes.emplace_back() : *fits;
        lane.shape = Lane::Shape::Windows;
        lane.credential = m_credential;
        lane.items.push_back(index);
    }

    /// Puts a deadline beside the window that it closes; false if there is none.
    bool mark(int index)
    {
        const TimelineItem &mark = m_items[std::size_t(index)];
        const auto lane = std::ranges::find_if(m_lanes, [&](const Lane &l) {
            return std::ranges::any_of(l.items, [&](int i) {
                const TimelineItem &window = m_items[std::size_t(i)];
                return window.term == mark.term && window.requirement == mark.home;
            });
        });
        if (lane == m_lanes.end()) return false;
        lane->marks.push_back(index);
        return true;
    }

    std::vector<Lane> take()
    {
        for (Lane &lane : m_lanes) {
            std::ranges::sort(lane.items);
            lane.label = labelOf(lane);
        }
        return std::move(m_lanes);
    }

private:
    bool takes(const Lane &lane, const TimelineItem &item) const
    {
        return std::ranges::all_of(lane.items, [&](int i) {
            const TimelineItem &other = m_items[std::size_t(i)];
            const bool apart = other.span.to < item.span.from || item.span.to < other.span.from;
            return apart && other.kind == item.kind && other.asks == item.asks;
        });
    }

    QString labelOf(const Lane &lane) const
    {
        const TimelineItem &first = m_items[std::size_t(lane.items.front())];
        const bool same = std::ranges::all_of(
            lane.items, [&](int i) { return text::inUse(m_items[std::size_t(i)].name) == text::inUse(first.name); });
        // A fee names its year; its lane is that of the fees, be there one or several.
        const bool own = same && first.asks != DeadlineKind::Fee;
        if (own) return text::inUse(first.name);
        const bool yearly = std::ranges::all_of(lane.items, [&](int i) { return m_items[std::size_t(i)].year > 0; });
        return yearly && first.asks == DeadlineKind::Points ? text::yearlyCredits()
                                                            : text::choice(text::word(first.asks));
    }

    const Items &m_items;
    QString m_credential;
    std::vector<Lane> m_lanes;
};

/// Windows of the present term first, so that their order is that of the rules.
std::vector<Lane> lanesOfCredential(const Items &items, const CredentialAssessment &credential)
{
    const QString id = credential.credential.text();
    Lane head{.shape = Lane::Shape::Terms,
              .credential = id,
              .label = text::credentialName(credential),
              .isHead = true,
              .items = {},
              .days = {},
              .spans = {},
              .marks = {}};
    Lane events{.shape = Lane::Shape::Points,
                .credential = id,
                .label = text::choice(text::word(RecordKind::Event)),
                .isHead = false,
                .items = {},
                .days = {},
                .spans = {},
                .marks = {}};
    WindowLanes windows(items, id);
    const int present = credential.term ? credential.term->index : 0;
    std::vector<int> marks;
    std::vector<int> past;
    for (int i = 0; i < int(items.size()); ++i) {
        const TimelineItem &item = items[std::size_t(i)];
        const bool isRules = !item.isRecord() || item.kind == Kind::Event;
        if (!isRules || item.credentials.isEmpty() || item.credentials.front() != id) continue;
        if (item.kind == Kind::Term) head.items.push_back(i);
        else if (item.kind == Kind::Event) events.items.push_back(i);
        else if (!isWindow(item)) marks.push_back(i);
        else if (item.term == present) windows.add(i);
        else past.push_back(i);
    }
    for (const int i : past) windows.add(i);
    for (const int i : marks) {
        if (!windows.mark(i)) head.marks.push_back(i);
    }
    std::vector<Lane> lanes{std::move(head)};
    for (Lane &lane : windows.take()) lanes.push_back(std::move(lane));
    if (!events.items.empty()) lanes.push_back(std::move(events));
    return lanes;
}

Lane laneOfKind(const Items &items, Kind kind, RecordKind name, Lane::Shape shape)
{
    Lane lane;
    lane.shape = shape;
    lane.label = text::choice(text::word(name));
    for (int i = 0; i < int(items.size()); ++i) {
        if (items[std::size_t(i)].kind == kind) lane.items.push_back(i);
    }
    return lane;
}

bool isEmptyLane(const Lane &lane)
{
    return lane.items.empty() && lane.shape != Lane::Shape::Terms;
}

void dayPoints(Lane &lane, const Items &items)
{
    lane.days.reserve(lane.items.size());
    for (const int i : lane.items) lane.days.push_back(items[std::size_t(i)].day());
}

/// Adds a span; one that overlaps the last is joined with it.
void join(Lane &lane, const Items &items, int index)
{
    const Period span = items[std::size_t(index)].span;
    const int place = int(lane.items.size());
    lane.items.push_back(index);
    if (lane.spans.empty() || lane.spans.back().span.to < span.from) {
        lane.spans.push_back({span, place, 1});
        return;
    }
    Run &last = lane.spans.back();
    last.span.to = std::max(last.span.to, span.to);
    ++last.count;
}

/// Each span in the first lane where it has room; what is left over is joined in the last.
std::vector<Lane> spanLanes(const Lane &all, const Items &items)
{
    std::vector<Lane> lanes;
    for (const int i : all.items) {
        const Date from = items[std::size_t(i)].span.from;
        auto lane = std::ranges::find_if(lanes, [from](const Lane &l) { return l.spans.back().span.to < from; });
        if (lane == lanes.end() && lanes.size() < mostSpanLanes) {
            lanes.emplace_back().shape = Lane::Shape::Spans;
            lane = lanes.end() - 1;
            if (lanes.size() == 1) lane->label = all.label;
        }
        join(lane == lanes.end() ? lanes.back() : *lane, items, i);
    }
    return lanes;
}

} // namespace

std::vector<Lane> lanesOf(const std::vector<TimelineItem> &items,
                          const std::vector<const CredentialAssessment *> &credentials)
{
    std::vector<Lane> lanes;
    // On top: what is intended is looked at beside what is due, wherever the list is scrolled to.
    lanes.push_back(laneOfKind(items, Kind::Plan, RecordKind::Plan, Lane::Shape::Points));
    for (const CredentialAssessment *c : credentials) {
        for (Lane &lane : lanesOfCredential(items, *c)) lanes.push_back(std::move(lane));
    }
    std::erase_if(lanes, isEmptyLane);
    const std::size_t records = lanes.size();
    lanes.push_back(laneOfKind(items, Kind::Training, RecordKind::Training, Lane::Shape::Points));
    lanes.push_back(laneOfKind(items, Kind::Practice, RecordKind::Practice, Lane::Shape::Points));
    for (Lane &lane :
         spanLanes(laneOfKind(items, Kind::Engagement, RecordKind::Engagement, Lane::Shape::Spans), items)) {
        lanes.push_back(std::move(lane));
    }
    std::erase_if(lanes, isEmptyLane);
    if (records < lanes.size()) lanes[records].isHead = true;
    for (Lane &lane : lanes) {
        if (lane.shape == Lane::Shape::Points) dayPoints(lane, items);
    }
    return lanes;
}

std::vector<Run> runsOfDays(const std::vector<Date> &days, Period visible, int daysEach)
{
    std::vector<Run> runs;
    const auto stretch = [daysEach](Date day) { return (day.serial() - Date(Date::first()).serial()) / daysEach; };
    const auto end = std::ranges::upper_bound(days, visible.to);
    auto at = std::ranges::lower_bound(days, visible.from);
    // A stretch that the edge cuts is taken whole, so that its count does not change at the edge.
    if (at != days.end()) at = std::ranges::lower_bound(days.begin(), at, stretch(*at), {}, stretch);
    while (at < end) {
        const auto next = std::ranges::upper_bound(at, days.end(), stretch(*at), {}, stretch);
        runs.push_back({{*at, *std::prev(next)}, int(at - days.begin()), int(next - at)});
        at = next;
    }
    return runs;
}

std::vector<Run> runsOfSpans(const std::vector<Run> &spans, Period visible, int daysEach)
{
    std::vector<Run> runs;
    const auto isShort = [daysEach](const Run &run) { return run.span.to.since(run.span.from) + 1 < daysEach; };
    const auto first = [](const Run &run) { return run.span.from; };
    auto at = std::ranges::lower_bound(spans, visible.from, {}, [](const Run &run) { return run.span.to; });
    const auto end = std::ranges::upper_bound(spans, visible.to, {}, first);
    while (at < end) {
        auto next = at + 1;
        if (isShort(*at)) {
            next = std::ranges::lower_bound(next, end, at->span.from.plusDays(daysEach), {}, first);
            if (next - at > 1 && !isShort(*std::prev(next))) --next;
        }
        const Run &last = *std::prev(next);
        runs.push_back({{at->span.from, last.span.to}, at->first, last.first + last.count - at->first});
        at = next;
    }
    return runs;
}

} // namespace koshin
