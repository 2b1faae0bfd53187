// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "pagebase/pageplace.h"

#include <QJsonObject>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace koshin {

class AuditPane;
class FindingModel;
class MessageBar;
class PlansPane;
class ProofPanel;
class ProposalPane;
class RulesPane;
class Scenario;

/// The proof tree of a credential, and the proof of the chosen requirement beside it: as recorded,
/// or, marked as a scenario, with the plans carried out; the proposal with the least cost; the rules themselves; and
/// the rehearsal of an audit.
class RequirementsPage : public Page
{
    Q_OBJECT

public:
    RequirementsPage(Session &session, QWidget *parent);
    /// Shows a requirement; an empty one keeps the choice.
    void showRequirement(const QString &credential, const QString &requirement);

    enum class View { Recorded, WithPlans, LeastCost, Rules, Audit };
    void setView(View view);
    [[nodiscard]] View view() const;
    void setNarrow(bool narrow) override;
    /// What Ctrl+K finds on the page.
    [[nodiscard]] static std::vector<PagePlace> places();
    [[nodiscard]] QString currentCredential() const override { return m_credential; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildChoice();
    QWidget *buildProof();
    void connectParts();
    void fillChooser();
    void showView();
    void showTree();
    void recallPlace();
    void placePlans();

    QLabel *m_warning; ///< what the rules say of their own basis
    QComboBox *m_chooser;
    QTabBar *m_view;
    MessageBar *m_supposed; ///< says that this is a scenario
    QStackedWidget *m_stack;
    Scenario *m_scenario;
    PlansPane *m_plans;
    ProposalPane *m_proposal;
    RulesPane *m_rules;
    AuditPane *m_audit;
    FindingModel *m_model;
    RecordView *m_tree;
    ProofPanel *m_proof;
    QSplitter *m_beside;      ///< plans and proof
    bool m_isDivided = false; ///< the plans and the proof have their shares
    bool m_isNarrow = false;
    QJsonObject m_keptPlace;
    QString m_credential;
    QString m_requirement;
};

} // namespace koshin
