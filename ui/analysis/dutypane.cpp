// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dutypane.h"

#include "analysis/cellmodel.h"
#include "forms/recorddialog.h"
#include "parts/recordtext.h"
#include "text/codetext.h"
#include "text/practicetext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/recordview.h"
#include "toolkit/widgets.h"

#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

Verdict markOf(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Done: return Verdict::Met;
    case OccurrenceState::Open: return Verdict::Open;
    case OccurrenceState::Missed: return Verdict::Missed;
    }
    Q_UNREACHABLE();
}

} // namespace

DutyPane::DutyPane(Session &session)
    : Pane(session),
      m_empty(plainLabel(
          tr("A task is done once in each period, by any record linked to it. A yearly incident response exercise keeps you in practice."),
          theme::Size::Body, theme::Ink::Text)),
      m_suggest(new Button(tr("Set up yearly incident response exercise…"), Button::Look::Filled)),
      m_edit(new Button(tr("Edit"), Button::Look::Plain)), m_model(new CellModel(this)),
      m_view(new RecordView(tr("Recurring tasks"), 44)), m_past(new QWidget), m_periods(new CellModel(this)),
      m_periodView(new RecordView(tr("Periods of the task"), 32))
{
    auto *buttons = new QHBoxLayout;
    auto *add = new Button(tr("Add recurring task"), Button::Look::Plain);
    m_suggest->setObjectName(u"suggest"_s);
    m_edit->setAccessibleName(tr("Edit recurring task"));
    for (Button *button : {m_suggest, add, m_edit}) {
        button->setEnabled(!session.isReadOnly());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_column->addWidget(m_empty);
    m_column->addLayout(buttons);
    m_view->setObjectName(u"duties"_s);
    m_view->setModel(m_model);
    m_view->setFitsContent(true);
    m_column->addWidget(m_view);
    m_column->addWidget(m_past);
    m_column->addStretch();
    m_column = new QVBoxLayout(m_past);
    m_column->setContentsMargins(0, 0, 0, 0);
    addHeading(tr("Periods (newest first)"));
    m_periodView->setObjectName(u"periods"_s);
    m_periodView->setModel(m_periods);
    m_periodView->setFitsContent(true);
    m_column->addWidget(m_periodView);
    connect(m_suggest, &Button::clicked, this, &DutyPane::suggest);
    connect(add, &Button::clicked, this, [this] { forms::add(RecordKind::Duty, m_session, window()); });
    connect(m_edit, &Button::clicked, this, [this] { forms::edit(m_view->currentId(), m_session, window()); });
    connect(m_view, &RecordView::opened, this, [this](const QString &id) { forms::edit(id, m_session, window()); });
    connect(m_view, &RecordView::acted, this, &DutyPane::record);
    connect(m_view, &RecordView::chosen, this, &DutyPane::showPeriods);
    connect(m_periodView, &RecordView::opened, this, &Pane::recordRequested);
}

void DutyPane::refresh()
{
    m_ledger = m_session.snapshot();
    m_states = dutyStates(*m_ledger, m_session.asOf());
    const bool none = m_states.empty();
    m_empty->setVisible(none);
    m_suggest->setVisible(none);
    m_edit->setVisible(!none);
    m_view->setVisible(!none);
    m_past->setVisible(!none);
    std::vector<CellModel::Row> rows;
    for (const DutyState &state : m_states) {
        const Occurrence *current = state.current();
        const bool todo = current && current->state == OccurrenceState::Open && !m_session.isReadOnly();
        Cell where{.text = current ? text::word(current->state) : tr("Not started")};
        where.chip = current ? markOf(current->state) : Verdict::Upcoming;
        rows.push_back({{.text = state.duty->title, .id = state.duty->id.text(), .second = text::rhythm(*state.duty)},
                        where,
                        {.text = text::sentence(state, m_session.asOf())},
                        {.text = state.lastDone() ? text::date(*state.lastDone()) : u"–"_s, .quiet = true},
                        {.text = QString::number(state.missed()), .quiet = state.missed() == 0},
                        {.text = {}, .button = todo ? tr("Record") : QString()}});
    }
    const QString chosen = m_view->currentId();
    m_model->show({{tr("Task")},
                   {tr("Status")},
                   {tr("This period")},
                   {tr("Last done"), true},
                   {tr("Missed before", "how often"), true},
                   {QString(), true}},
                  std::move(rows));
    m_view->setColumns(0, {0, 120, 330, 110, 80, 0});
    if (!none && !m_view->selectId(chosen)) m_view->setCurrentIndex(m_model->index(0, 0));
    showPeriods(m_view->currentId());
}

Pane::Heading DutyPane::heading() const
{
    if (m_states.empty()) return {tr("No recurring tasks yet."), {}};
    QStringList said{tr("%n recurring task(s).", nullptr, int(m_states.size()))};
    const Occurrence *next = m_states.front().current(); // those to be done stand first
    if (next && next->state == OccurrenceState::Open)
        said += tr("Next: “%1”, due %2.").arg(text::tame(m_states.front().duty->title), text::spokenDate(next->due));
    return {text::joined(said), {}};
}

const DutyState *DutyPane::stateOf(const QString &duty) const
{
    const auto found =
        std::ranges::find_if(m_states, [&duty](const DutyState &s) { return s.duty->id.text() == duty; });
    return found == m_states.end() ? nullptr : &*found;
}

void DutyPane::showPeriods(const QString &duty)
{
    std::vector<CellModel::Row> rows;
    if (const DutyState *state = stateOf(duty)) {
        for (const Occurrence &o : state->occurrences | std::views::reverse) {
            const auto record = o.record.isEmpty() ? Maybe<Record>() : m_ledger->find(o.record);
            rows.push_back({{.text = recordtext::period(o.period.from, o.period.to), .id = o.record},
                            {.text = text::word(o.state), .chip = markOf(o.state)},
                            {.text = o.on ? text::date(*o.on) : u"–"_s, .quiet = !o.on},
                            {.text = record ? text::title(*record) : QString()}});
        }
    }
    m_periods->show({{tr("Period")}, {tr("Status")}, {tr("Done on")}, {tr("Record", "what was recorded")}},
                    std::move(rows));
    m_periodView->setColumns(3, {220, 120, 110, 0});
}

// From the running term on, so that its years and the exercise's go together.
void DutyPane::suggest()
{
    Duty duty;
    duty.title = tr("Incident response exercise");
    duty.startsOn = m_session.asOf();
    for (const auto &credential : m_session.assessment().credentials) {
        if (!credential.term || credential.term->period.from > m_session.asOf()) continue;
        duty.startsOn = credential.term->period.from;
        break;
    }
    duty.everyMonths = 12;
    forms::add(RecordKind::Duty, m_session, window(), Record(duty));
}

void DutyPane::record(const QString &duty)
{
    const DutyState *state = stateOf(duty);
    if (!state || m_session.isReadOnly()) return;
    Practice draft;
    draft.from = m_session.asOf();
    draft.title = state->duty->title;
    draft.duty = state->duty->id;
    const QString id = forms::add(RecordKind::Practice, m_session, window(), Record(draft));
    if (!id.isEmpty()) Q_EMIT toldUndoable(tr("Recorded. The task is done for that period."));
}

} // namespace koshin
