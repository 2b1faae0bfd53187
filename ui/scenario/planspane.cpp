// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/planspane.h"

#include "forms/recorddialog.h"
#include "rules/foresight/scenario.h"
#include "scenario/scenario.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/prooftext.h"
#include "text/proposaltext.h"
#include "text/sentences.h"
#include "text/tame.h"
#include "toolkit/figurelink.h"
#include "toolkit/statusmark.h"
#include "toolkit/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

constexpr std::size_t most = 60; ///< plans shown here; all are one link away

Verdict markOf(PlanState::State state)
{
    switch (state) {
    case PlanState::State::Ahead: return Verdict::Upcoming;
    case PlanState::State::Done: return Verdict::Met;
    case PlanState::State::Overdue: return Verdict::Missed;
    }
    Q_UNREACHABLE();
}

QString wordOf(PlanState::State state)
{
    switch (state) {
    case PlanState::State::Ahead: return PlansPane::tr("Planned");
    case PlanState::State::Done: return PlansPane::tr("Done");
    case PlanState::State::Overdue: return PlansPane::tr("Date passed");
    }
    Q_UNREACHABLE();
}

} // namespace

PlansPane::PlansPane(Session &session, Scenario &scenario, QWidget *parent)
    : ReadingArea(parent), m_session(session), m_scenario(scenario)
{
    setObjectName(u"plans"_s);
    setAccessibleName(tr("Plans"));
    setMinimumSize(240, 120);
    auto *card = new Card;
    m_contents = new QVBoxLayout(card);
    m_contents->setContentsMargins(16, 12, 16, 12);
    m_contents->setSpacing(6);
    setWidget(card);
}

void PlansPane::refresh()
{
    clear(m_contents);
    addHead();
    const auto states = planStates(m_session.ledger(), m_session.asOf());
    for (std::size_t i = 0; i < std::min(most, states.size()); ++i) addPlan(states[i]);
    if (states.empty()) {
        m_contents->addWidget(plainLabel(tr("No plans yet. Add one, or start from the lowest-cost proposal."),
                                         theme::Size::Body, theme::Ink::Muted));
    }
    if (states.size() > most) {
        QStringList ids;
        for (const PlanState &state : states) ids += state.plan;
        auto *all = new FigureLink(tr("All %n plans", nullptr, int(ids.size())), theme::Size::Body);
        connect(all, &FigureLink::clicked, this, [this, ids] { Q_EMIT recordsRequested(ids, tr("Plans")); });
        m_contents->addWidget(all);
    }
    m_contents->addStretch();
}

void PlansPane::addHead()
{
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Plans in this scenario"), theme::Size::Title, theme::Ink::Text), 1);
    if (!m_session.isReadOnly()) {
        auto *add = new Button(tr("Add plan…"), Button::Look::Plain);
        add->setObjectName(u"addPlan"_s);
        connect(add, &Button::clicked, this, &PlansPane::newRequested);
        row->addWidget(add, 0, Qt::AlignTop);
    }
    m_contents->addLayout(row);
    const QString totals = text::sentence(totalsOf(m_session.ledger(), m_scenario.plans()), m_scenario.assessment());
    auto *label = plainLabel(totals, theme::Size::Body, theme::Ink::Text);
    label->setObjectName(u"totals"_s);
    m_contents->addWidget(label);
}

void PlansPane::addPlan(const PlanState &state)
{
    const auto record = m_session.ledger().find(state.plan);
    const QString title = text::tame(record ? text::title(*record) : state.plan);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *counted = new QCheckBox;
    counted->setObjectName(u"counts-"_s + state.plan);
    counted->setAccessibleName(tr("Include the plan “%1” in the scenario").arg(title));
    counted->setChecked(m_scenario.counts(state.plan));
    // Refreshing deletes the box; what it asks for is done when it has finished.
    connect(counted, &QCheckBox::toggled, this, [this, id = state.plan](bool on) { m_scenario.setCounts(id, on); },
            Qt::QueuedConnection);
    row->addWidget(counted, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = new FigureLink(title, theme::Size::Body);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setAccessibleName(tr("Open the plan “%1”").arg(title));
    connect(name, &FigureLink::clicked, this, [this, id = state.plan] { Q_EMIT recordRequested(id); });
    words->addWidget(name);
    const QString brings =
        m_scenario.counts(state.plan) ? text::bringsWords(state.plan, m_scenario.assessment()) : QString();
    const QString said = text::sentence(state);
    auto *below =
        plainLabel(brings.isEmpty() ? said : text::joined({said, brings}), theme::Size::Small, theme::Ink::Muted);
    below->setObjectName(u"brings-"_s + state.plan);
    words->addWidget(below);
    row->addLayout(words, 1);
    if (state.state != PlanState::State::Ahead) { // which the day says already
        auto *chip = new StatusChip;
        chip->setMark(markOf(state.state), wordOf(state.state));
        row->addWidget(chip, 0, Qt::AlignTop);
    }
    if (!m_session.isReadOnly()) row->addWidget(actionsOf(state, title), 0, Qt::AlignTop);
    m_contents->addLayout(row);
}

QWidget *PlansPane::actionsOf(const PlanState &state, const QString &title)
{
    const QString id = state.plan;
    auto *more = new Button(u"⋯"_s, Button::Look::Plain);
    more->setObjectName(u"more-"_s + id);
    more->setAccessibleName(tr("%1: %2", "verb, plan").arg(tr("Actions"), title));
    more->setTip(tr("Actions"));
    auto *menu = new QMenu(more);
    menu->setObjectName(u"planMenu"_s);
    const auto offer = [&](const QString &objectName, const QString &word, std::function<void()> action) {
        QAction *offered = menu->addAction(word);
        offered->setObjectName(objectName + id);
        connect(offered, &QAction::triggered, this, std::move(action), Qt::QueuedConnection);
    };
    if (state.state != PlanState::State::Done) {
        offer(u"done-"_s, tr("Mark as done…"), [this, id] {
            if (!forms::fulfil(id, m_session, window()).isEmpty())
                Q_EMIT toldUndoable(tr("Recorded. The plan was removed."));
        });
    }
    offer(u"edit-"_s, tr("Edit…"), [this, id] { forms::edit(id, m_session, window()); });
    offer(u"remove-"_s, tr("Remove"), [this, id] { Q_EMIT removeRequested({id}); });
    connect(more, &Button::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

} // namespace koshin
