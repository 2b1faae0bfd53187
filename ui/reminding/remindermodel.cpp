// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/remindermodel.h"

#include "rules/figures/todos.h"
#include "text/remindertext.h"
#include "text/todotext.h"
#include "text/valuetext.h"
#include "toolkit/mark.h"
#include "toolkit/spoken.h"

#include <algorithm>

namespace koshin {

namespace {

const Finding *findingOf(const Reminder &reminder, const Assessment &assessment)
{
    const CredentialAssessment *c = assessment.credential(reminder.credential);
    return c ? c->finding(reminder.requirement) : nullptr;
}

bool isUrgentNow(const ReminderModel::Row &row, const Assessment &assessment)
{
    const Finding *finding = findingOf(row.reminder, assessment);
    return row.time == ReminderModel::Time::Now && finding && isUrgent(*finding, assessment.asOf);
}

// How grave it is, in the marks of the window.
StatusMark markOf(const ReminderModel::Row &row, const Assessment &assessment)
{
    if (row.time != ReminderModel::Time::Now) return Verdict::Upcoming;
    if (isUrgentNow(row, assessment)) return StatusMark::urgent();
    switch (row.reminder.stage) {
    case ReminderStage::Overdue: return Verdict::Missed;
    case ReminderStage::OnDue:
    case ReminderStage::BeforeDue: return Verdict::Undecided;
    case ReminderStage::BeforeSafe: return Verdict::Open;
    case ReminderStage::Once: return Verdict::Upcoming;
    }
    Q_UNREACHABLE();
}

std::vector<ReminderModel::Row> rowsOf(const PendingReminders &pending)
{
    using Time = ReminderModel::Time;
    const Date today = pending.today();
    std::vector<ReminderModel::Row> rows;
    for (Reminder &r : standingReminders(pending.all, pending.deliveries, today))
        rows.push_back({std::move(r), Time::Now, {}});
    const auto rowsNow = std::ptrdiff_t(rows.size());
    const auto silent = [&](const Reminder &r) { return isSilenced(r, pending.deliveries, std::max(r.on, today)); };
    for (const auto &[subject, off] : pending.deliveries.putOff.asKeyValueRange()) {
        const Reminder *said = nullptr; // the latest of its stages, or the first to come
        for (const Reminder &r : pending.all) {
            if (r.subject == subject && isSilenced(r, pending.deliveries, today) && (!said || r.on <= today)) said = &r;
        }
        const bool holds = std::ranges::any_of(rows, [&](const auto &row) { return row.reminder.subject == subject; });
        if (said && !holds) rows.push_back({*said, Time::PutOff, off});
    }
    std::ranges::sort(rows.begin() + rowsNow, rows.end(), {}, [](const auto &row) { return row.reminder.on; });
    for (const Reminder &r : pending.all) {
        if (r.on > today && !silent(r)) rows.push_back({r, Time::ToCome, {}});
    }
    return rows;
}

} // namespace

void ReminderModel::show(const PendingReminders &pending)
{
    beginResetModel();
    m_rows = rowsOf(pending);
    m_assessment = pending.assessment;
    endResetModel();
}

const ReminderModel::Row *ReminderModel::find(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.reminder.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

int ReminderModel::count(Time time) const
{
    return int(std::ranges::count(m_rows, time, &Row::time));
}

Maybe<Date> ReminderModel::nextDay() const
{
    const auto found = std::ranges::find(m_rows, Time::ToCome, &Row::time);
    return found == m_rows.end() ? Maybe<Date>() : Maybe<Date>(found->reminder.on);
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReminderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReminderModel::state(const Row &row) const
{
    switch (row.time) {
    case Time::Now: return isUrgentNow(row, m_assessment) ? text::urgentWord() : tr("Active");
    case Time::ToCome: return tr("Scheduled");
    case Time::PutOff: break;
    }
    const QString state = row.put->until ? tr("Snoozed until %1").arg(text::date(*row.put->until)) : tr("Done");
    return row.put->reason.isEmpty() ? state : tr("%1: %2", "put off until a day: why").arg(state, row.put->reason);
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == IdRole) return row.reminder.key;
    if (role == QuietRole) return row.time != Time::Now;
    if (role == StrongRole) return row.time == Time::Now && index.column() == What;
    if (role == MarkRole && index.column() == About) return markOf(row, m_assessment).number();
    if (role == Qt::AccessibleTextRole) return spoken(index);
    if (role != Qt::DisplayRole) return {};
    switch (Column(index.column())) {
    case Day: return text::date(row.reminder.on);
    case About: return text::word(row.reminder.about);
    case What: return text::sentence(row.reminder, m_assessment, std::max(row.reminder.on, m_assessment.asOf));
    case State: return state(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant ReminderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Day: return tr("Date");
    case About: return tr("Type");
    case What: return tr("Reminder");
    case State: return tr("Status");
    case ColumnCount: break;
    }
    return {};
}

} // namespace koshin
