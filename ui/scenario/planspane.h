// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/foresight/planstate.h"
#include "toolkit/widgets.h"

class QBoxLayout;
class QVBoxLayout;

namespace koshin {

class Scenario;
class Session;

/// The plans with their state. Each is counted in the scenario or left out, changed, or turned into
/// the record of what was done.
class PlansPane : public ReadingArea
{
    Q_OBJECT

public:
    PlansPane(Session &session, Scenario &scenario, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void recordRequested(const QString &id);
    void recordsRequested(const QStringList &ids, const QString &heading);
    void newRequested();
    void removeRequested(const QStringList &ids);
    void toldUndoable(const QString &sentence);

private:
    void addHead();
    void addPlan(const PlanState &state);
    [[nodiscard]] QWidget *actionsOf(const PlanState &state, const QString &title);

    Session &m_session;
    Scenario &m_scenario;
    QVBoxLayout *m_contents;
};

} // namespace koshin
