// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/hints.h"

#include "ledger/codes.h"
#include "text/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct HintWords
{
    Q_DECLARE_TR_FUNCTIONS(koshin::Hints)
};

struct Typed
{
    const QJsonObject &record;
    bool planned;
    Date today;
    const Maybe<CourseLimit> &limit;
    std::vector<Hint> &hints;

    [[nodiscard]] Maybe<Date> day(const char *field) const
    {
        return Date::parse(record.value(QLatin1String(field)).toString());
    }
    [[nodiscard]] bool has(const char *field) const { return record.contains(QLatin1String(field)); }
    void add(const char *field, const QString &sentence) const
    {
        hints.push_back({QString::fromLatin1(field), sentence});
    }
};

void onDuration(const Typed &typed, const Maybe<Date> &from, const Maybe<Date> &to)
{
    const int days = from && to && *to >= *from ? to->since(*from) + 1 : 1;
    const bool more = typed.record.value("minutes"_L1).toDouble() > 24.0 * 60 * days;
    if (more && (from || to)) typed.add("minutes", HintWords::tr("This is more than 24 hours a day."));
}

// The fee is due again afterwards; the clock is said while it runs and once it has run out.
void onClock(const Typed &typed, const Maybe<Date> &from, const Maybe<Date> &to)
{
    if (!from || !typed.limit) return;
    const int days = typed.limit->days;
    const Date last = typed.limit->lastDay(*from);
    const bool late = to && *to > last;
    if (late) {
        typed.add(
            "completedOn",
            HintWords::tr(
                "This is more than %1 days after the start. After %1 days, an online course reportedly has to be applied and paid for again (according to single pages; please ask IPA). Please check both dates.")
                .arg(days));
    } else if (!to || typed.planned) {
        typed.add(
            "startedOn",
            HintWords::tr(
                "Finish it by %1: after %2 days, an online course reportedly has to be applied and paid for again (according to single pages; please ask IPA).")
                .arg(text::date(last))
                .arg(days));
    }
}

void onOnlineCourse(const Typed &typed)
{
    const auto from = typed.day("startedOn");
    const auto to = typed.day("completedOn");
    onClock(typed, from, to);
    if (typed.planned) return;
    if (!from && typed.limit) {
        typed.add(
            "startedOn",
            HintWords::tr(
                "The course reportedly has to be finished within %1 days of first opening it. Enter the start date to track the limit.")
                .arg(typed.limit->days));
    }
    if (to && *to <= typed.today && !typed.has("certificateNumber") && !typed.has("evidence")) {
        typed.add("certificateNumber",
                  HintWords::tr(
                      "The certificate of completion proves the course. Enter its number or attach it as evidence."));
    }
}

void onTraining(const Typed &typed)
{
    const auto to = typed.day("completedOn");
    onDuration(typed, typed.day("startedOn"), to);
    const QJsonValue minutes = typed.record.value("minutes"_L1);
    if (minutes.isDouble() && minutes.toDouble() == 0) {
        typed.add("minutes", HintWords::tr("The time is zero, so nothing is added where hours count."));
    }
    if (typed.record.value("kind"_L1).toString() == codeName(TrainingKind::OnlineCourse)) onOnlineCourse(typed);
}

// What is recorded as done on a day that is still to come.
void onDayAhead(RecordKind kind, const Typed &typed)
{
    const QString field = dayField(kind, typed.record);
    const auto day = Date::parse(typed.record.value(field).toString());
    if (typed.planned || !day || *day <= typed.today) return;
    typed.hints.push_back({field, HintWords::tr("This date is in the future. The record counts only from that date.")});
}

void onAim(RecordKind kind, const Typed &typed, const Aim &aim)
{
    const QString field = dayField(kind, typed.record);
    const auto day = Date::parse(typed.record.value(field).toString());
    if (!day || !aim.window || aim.window->contains(*day)) return;
    typed.hints.push_back(
        {field, HintWords::tr("“%1” accepts dates from %2 to %3. This record will not count toward it.")
                    .arg(aim.name, text::date(aim.window->from), text::date(aim.window->to))});
}

} // namespace

std::vector<Hint> hintsOn(RecordKind kind, const QJsonObject &record, bool planned, Date today,
                          const Maybe<CourseLimit> &limit, const Maybe<Aim> &aim)
{
    std::vector<Hint> hints;
    const Typed typed{record, planned, today, limit, hints};
    if (kind == RecordKind::Training) onTraining(typed);
    if (kind == RecordKind::Practice) onDuration(typed, typed.day("from"), typed.day("to"));
    onDayAhead(kind, typed);
    if (aim) onAim(kind, typed, *aim);
    return hints;
}

QString dayField(RecordKind kind, const QJsonObject &record)
{
    switch (kind) {
    case RecordKind::Training: return u"completedOn"_s;
    case RecordKind::Practice: return record.contains("to"_L1) ? u"to"_s : u"from"_s;
    case RecordKind::Engagement: return record.contains("to"_L1) ? u"to"_s : QString();
    case RecordKind::Event:
    case RecordKind::SelfAssessment: return u"on"_s;
    default: return {};
    }
}

} // namespace koshin::forms
