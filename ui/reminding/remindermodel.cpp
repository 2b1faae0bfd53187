// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/remindermodel.h"

#include "rules/figures/credentialstate.h"
#include "rules/figures/todos.h"
#include "text/prooftext.h"
#include "text/remindertext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/mark.h"
#include "toolkit/spoken.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace koshin {

namespace {

using Row = ReminderModel::Row;
using Time = ReminderModel::Time;

constexpr quintptr topLevel = 0; ///< internal id of a heading; rows carry their group + 1

const Finding *findingOf(const Reminder &reminder, const Assessment &assessment)
{
    const CredentialAssessment *c = assessment.credential(reminder.credential);
    return c ? c->finding(reminder.requirement) : nullptr;
}

// How what it is about stands, in the marks of the overview: what waits has no verdict.
StatusMark markOf(const Reminder &reminder, const Assessment &assessment)
{
    switch (reminder.about) {
    case ReminderAbout::Certification: return StatusMark::waiting();
    case ReminderAbout::Evidence: return StatusMark::unproven();
    case ReminderAbout::RulesChanged: return StatusMark::notice();
    case ReminderAbout::TermEnded: {
        const CredentialAssessment *c = assessment.credential(reminder.credential);
        return c ? stateOf(*c, assessment.asOf).verdict : Verdict::Undecided;
    }
    case ReminderAbout::OnlineClock:
    case ReminderAbout::Duty: return reminder.due && *reminder.due < assessment.asOf ? Verdict::Missed : Verdict::Open;
    case ReminderAbout::Deadline:
    case ReminderAbout::WindowOpens: break;
    }
    const Finding *finding = findingOf(reminder, assessment);
    if (!finding) return Verdict::Open;
    return isUrgent(*finding, assessment.asOf) ? StatusMark::urgent() : StatusMark(finding->verdict);
}

/// Of a confirmation: the day on which it was asked for.
Maybe<Date> waitingSince(const Reminder &reminder)
{
    if (reminder.about != ReminderAbout::Certification) return {};
    return reminder.on.plusDays(-reminder.days);
}

/// What a cell without a value holds, so that none looks forgotten.
QString nothing()
{
    return QStringLiteral("–");
}

Maybe<Date> dueOf(const Reminder &reminder, const Assessment &assessment)
{
    if (reminder.due) return reminder.due;
    const Finding *finding = findingOf(reminder, assessment);
    return finding ? finding->due : Maybe<Date>();
}

// Only where that is before the due day, as on the overview.
Maybe<Date> startByOf(const Reminder &reminder, const Assessment &assessment)
{
    const Finding *finding = findingOf(reminder, assessment);
    const Maybe<Date> start = finding ? finding->lastSafe : reminder.lastSafe;
    return start == dueOf(reminder, assessment) ? Maybe<Date>() : start;
}

std::vector<Row> rowsNow(const PendingReminders &pending)
{
    std::vector<Row> rows;
    for (Reminder &r : standingReminders(pending.all, pending.deliveries, pending.today()))
        rows.push_back({.reminder = std::move(r), .time = Time::Now, .put = {}, .later = {}});
    return rows;
}

// Of each subject that was put off, the latest of its stages, or the first to come.
std::vector<Row> rowsPutOff(const PendingReminders &pending, const std::vector<Row> &now)
{
    const Date today = pending.today();
    std::vector<Row> rows;
    const auto &putOff = pending.deliveries.putOff;
    for (auto it = putOff.cbegin(); it != putOff.cend(); ++it) {
        const auto &subject = it.key();
        const Reminder *said = nullptr;
        for (const Reminder &r : pending.all) {
            if (r.subject == subject && isSilenced(r, pending.deliveries, today) && (!said || r.on <= today)) said = &r;
        }
        const bool holds = std::ranges::any_of(now, [&](const Row &row) { return row.reminder.subject == subject; });
        if (said && !holds && !isSuperseded(*said, pending.all, today))
            rows.push_back({.reminder = *said, .time = Time::PutOff, .put = it.value(), .later = {}});
    }
    return rows;
}

// What a row is about: a window that opens and the deadline of what opens are one thing.
QString thingOf(const Reminder &reminder)
{
    const bool opens = reminder.about == ReminderAbout::WindowOpens && reminder.opening.size() == 1;
    if (!opens && reminder.about != ReminderAbout::Deadline) return reminder.subject;
    return reminder.credential + u'/' + reminder.requirement;
}

// Of each thing that does not hold now its next telling; the others are days in its row.
std::vector<Row> rowsToCome(const PendingReminders &pending, std::vector<Row> &now, std::vector<Row> &put)
{
    std::vector<Row> rows;
    for (const Reminder &r : pending.all) {
        if (r.on <= pending.today() || isSilenced(r, pending.deliveries, r.on)) continue;
        const auto isOfSubject = [&](const Row &row) { return row.reminder.subject == r.subject; };
        const auto isOfThing = [&](const Row &row) { return thingOf(row.reminder) == thingOf(r); };
        if (const auto off = std::ranges::find_if(put, isOfSubject); off != put.end()) off->later.push_back(r.on);
        else if (const auto held = std::ranges::find_if(now, isOfThing); held != now.end()) held->later.push_back(r.on);
        else if (const auto next = std::ranges::find_if(rows, isOfThing); next != rows.end()) {
            next->later.push_back(r.on);
        } else {
            rows.push_back({.reminder = r, .time = Time::ToCome, .put = {}, .later = {}});
        }
    }
    return rows;
}

} // namespace

void ReminderModel::show(const PendingReminders &pending)
{
    beginResetModel();
    m_groups.clear();
    m_assessment = pending.assessment;
    auto now = rowsNow(pending);
    auto put = rowsPutOff(pending, now);
    auto toCome = rowsToCome(pending, now, put);
    const auto key = [&](const Row &row) {
        const Reminder &r = row.reminder;
        const Date by = row.time == Time::ToCome ? r.on : dueOf(r, m_assessment).value_or(r.on);
        return std::tuple(by, dueOf(r, m_assessment).value_or(r.on), r.on, r.key);
    };
    for (const auto &[time, rows] :
         {std::pair(Time::Now, &now), std::pair(Time::ToCome, &toCome), std::pair(Time::PutOff, &put)}) {
        if (rows->empty()) continue;
        if (time != Time::Now) std::ranges::sort(*rows, {}, key); // what holds now is in the order of every list
        m_groups.push_back({time, std::move(*rows)});
    }
    endResetModel();
}

const ReminderModel::Row *ReminderModel::find(const QString &key) const
{
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            if (row.reminder.key == key) return &row;
        }
    }
    return nullptr;
}

int ReminderModel::count(Time time) const
{
    const auto group = std::ranges::find(m_groups, time, &Group::time);
    return group == m_groups.end() ? 0 : int(group->rows.size());
}

Maybe<Date> ReminderModel::nextDay() const
{
    Maybe<Date> next;
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            if (const auto day = nextDay(row); day && (!next || *day < *next)) next = day;
        }
    }
    return next;
}

Maybe<Date> ReminderModel::nextDay(const Row &row)
{
    if (row.time == Time::ToCome) return row.reminder.on;
    return row.later.empty() ? Maybe<Date>() : row.later.front();
}

QModelIndex ReminderModel::first() const
{
    return m_groups.empty() ? QModelIndex() : index(0, 0, index(0, 0));
}

QString ReminderModel::firstInWords() const
{
    const auto active = std::ranges::find(m_groups, Time::Now, &Group::time);
    if (active == m_groups.end() || active->rows.empty()) return {};
    const Row &row = active->rows.front();
    const CredentialAssessment *c = m_assessment.credential(row.reminder.credential);
    const QString name = tr("“%1”", "what a reminder is about").arg(text::what(row.reminder));
    const QString days = cell(row, Left);
    return tr("First: %1 (%2).", "what, days left")
        .arg(c ? tr("%1 %2", "credential, what").arg(text::discreetName(*c, m_assessment), name) : name,
             waitingSince(row.reminder) ? tr("requested %1", "a confirmation, how long ago").arg(days) : days);
}

QString ReminderModel::words(const Row &row) const
{
    const Reminder &r = row.reminder;
    QStringList said{text::sentence(r, m_assessment, std::max(r.on, m_assessment.asOf))};
    if (!row.later.empty()) {
        said += tr("Next reminder: %1.", "a day").arg(text::spokenDate(row.later.front()));
        QStringList days;
        for (const Date day : std::span(row.later).subspan(1)) days += text::spokenDate(day);
        if (!days.isEmpty()) said += tr("After that: %1.", "days").arg(days.join(tr(", ", "between days")));
    }
    if (row.put && !row.put->reason.isEmpty()) said += tr("Reason: %1", "why it was put off").arg(row.put->reason);
    return text::joined(said);
}

QModelIndex ReminderModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex ReminderModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel) return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) return int(m_groups.size());
    const bool heads = parent.internalId() == topLevel && parent.column() == 0;
    return heads ? int(m_groups[std::size_t(parent.row())].rows.size()) : 0;
}

int ReminderModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ReminderModel::heading(Time time)
{
    switch (time) {
    case Time::Now: return tr("Active", "a heading of reminders");
    case Time::ToCome: return tr("Later", "a heading of reminders");
    case Time::PutOff: return tr("Snoozed or done", "a heading of reminders");
    }
    Q_UNREACHABLE();
}

QString ReminderModel::state(const Row &row) const
{
    if (row.time == Time::PutOff)
        return row.put->until ? tr("Snoozed until %1").arg(text::date(*row.put->until)) : tr("Done");
    return text::stateWord(row.reminder, findingOf(row.reminder, m_assessment), m_assessment);
}

QString ReminderModel::cell(const Row &row, Column column) const
{
    const Reminder &r = row.reminder;
    const CredentialAssessment *c = m_assessment.credential(r.credential);
    const Maybe<Date> due = dueOf(r, m_assessment);
    switch (column) {
    case What: return text::what(r);
    case About: return text::word(r.about);
    case Credential: return c ? text::discreetName(*c, m_assessment) : nothing();
    case StartBy:
        if (const Maybe<Date> start = startByOf(r, m_assessment)) return text::date(*start);
        return nothing();
    case Due:
        if (const Maybe<Date> since = waitingSince(r)) return tr("requested %1", "a day").arg(text::date(*since));
        return due ? text::date(*due) : nothing();
    case Left:
        if (const Maybe<Date> since = waitingSince(r))
            return tr("%n day(s) ago", "asked", m_assessment.asOf.serial() - since->serial());
        return due ? text::daysLeft(*due, m_assessment.asOf) : nothing();
    case Next:
        if (const Maybe<Date> next = nextDay(row)) return text::date(*next);
        return tr("schedule ended", "of reminders");
    case State: return state(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant ReminderModel::headingCell(const Group &group, int column, int role)
{
    if (role == SpanRole) return true;
    if (role == StrongRole) return column == What;
    if (role == Qt::DisplayRole) return column == What ? heading(group.time) : QString();
    return {};
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    if (index.internalId() == topLevel) return headingCell(m_groups[std::size_t(index.row())], index.column(), role);
    const Row &row = m_groups[index.internalId() - 1].rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    const int mark = markOf(row.reminder, m_assessment).number();
    if (role == IdRole) return row.reminder.key;
    if (role == QuietRole) return row.time != Time::Now || column == About || column == Credential;
    if (role == StrongRole) return row.time == Time::Now && column == What;
    if (role == WrapRole) return column == What;
    // What it was put off to is no state: the mark beside it says how the thing stands.
    if (role == VerdictRole && column == State && row.time != Time::PutOff) return mark;
    if (role == MarkRole && column == State && row.time == Time::PutOff) return mark;
    if (role == Qt::AccessibleTextRole) return column == What ? QVariant(text::tame(words(row))) : spoken(index);
    return role == Qt::DisplayRole ? QVariant(cell(row, column)) : QVariant();
}

QVariant ReminderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const bool figure = section == StartBy || section == Due || section == Left || section == Next;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case What: return tr("Item", "what a reminder is about");
    case About: return tr("Type");
    case Credential: return tr("Credential");
    case StartBy: return tr("Start by");
    case Due: return tr("Due or requested", "a day");
    case Left: return tr("Days", "to go or gone by");
    case Next: return tr("Next reminder", "its day");
    case State: return tr("Status");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
