// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requirementspage.h"

#include "forms/recorddialog.h"
#include "parts/findingmodel.h"
#include "parts/proofpanel.h"
#include "rulebook/auditpane.h"
#include "rulebook/rulespane.h"
#include "rules/figures/todos.h"
#include "scenario/planspane.h"
#include "scenario/proposalpane.h"
#include "scenario/scenario.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/tame.h"
#include "text/valuetext.h"
#include "toolkit/fitting.h"
#include "toolkit/messagebar.h"
#include "toolkit/recordview.h"

#include <QComboBox>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

const QString placeKey = u"place/requirements"_s;

// On what the rules rest is said with each of them, and of all on their own view.
QString termLine(const CredentialAssessment &c)
{
    QStringList parts;
    if (c.term) {
        parts +=
            RequirementsPage::tr("Term %1 to %2").arg(text::date(c.term->period.from), text::date(c.term->period.to));
    }
    if (c.applyBy) parts += RequirementsPage::tr("apply by %1").arg(text::date(*c.applyBy));
    return parts.join(RequirementsPage::tr(" · "));
}

} // namespace

RequirementsPage::RequirementsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_warning(plainLabel({}, theme::Size::Small, theme::Ink::Muted, this)),
      m_chooser(new QComboBox(this)), m_view(new QTabBar),
      m_supposed(new MessageBar(StatusMark::plan(), MessageBar::Closing::Never, this)), m_stack(new ViewStack),
      m_scenario(new Scenario(session, this)), m_plans(new PlansPane(session, *m_scenario)),
      m_proposal(new ProposalPane(session, *m_scenario)), m_rules(new RulesPane(session)),
      m_audit(new AuditPane(session)), m_model(new FindingModel(this)), m_tree(new RecordView(tr("Requirements"), 52)),
      m_proof(new ProofPanel(session)), m_beside(new QSplitter(Qt::Vertical))
{
    Button *report = addButton(tr("Evidence report…"), {}, Button::Look::Plain);
    connect(report, &Button::clicked, this, [this] { Q_EMIT reportRequested(m_credential); });
    m_warning->setObjectName(u"warning"_s);
    m_supposed->setObjectName(u"scenarioBar"_s);
    keepHeading();
    m_body->addWidget(buildChoice());
    m_body->addWidget(m_warning); // below the tabs, which stay where they are
    m_body->addWidget(m_supposed);
    m_stack->addWidget(buildProof());
    m_stack->addWidget(m_proposal);
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_audit);
    m_body->addWidget(m_stack, 1);
    connectParts();
    showView();
}

QWidget *RequirementsPage::buildChoice()
{
    m_chooser->setAccessibleName(tr("Credential"));
    m_chooser->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view->setObjectName(u"view"_s);
    m_chooser->setObjectName(u"credentialChoice"_s);
    m_view->setAccessibleName(tr("View"));
    m_view->setDrawBase(false);
    m_view->setExpanding(false);
    m_view->addTab(tr("Recorded"));
    m_view->addTab(tr("With plans"));
    m_view->addTab(tr("Lowest cost"));
    m_view->addTab(tr("Rules"));
    m_view->addTab(tr("Audit"));
    return new Beside(m_view, m_chooser);
}

QWidget *RequirementsPage::buildProof()
{
    m_tree->setObjectName(u"requirements"_s);
    m_tree->setIndentation(20);
    m_tree->setWraps(true);
    m_tree->setModel(m_model);
    m_tree->setColumns(FindingModel::Name, {}); // the others by their contents
    m_beside->setHandleWidth(14);
    m_beside->setChildrenCollapsible(false);
    m_beside->addWidget(m_plans);
    m_beside->addWidget(m_proof);
    QSplitter *both = addSplitter(m_tree, m_beside);
    both->setSizes({600, 430});
    m_body->removeWidget(both);
    return both;
}

void RequirementsPage::connectParts()
{
    connect(m_view, &QTabBar::currentChanged, this, &RequirementsPage::showView);
    connect(m_supposed, &MessageBar::actionTriggered, this, [this] { setView(View::Recorded); });
    connect(m_scenario, &Scenario::changed, this, &Page::markStale);
    connect(m_chooser, &QComboBox::activated, this, [this] {
        m_credential = m_chooser->currentData().toString();
        m_requirement.clear();
        markStale();
    });
    connect(m_tree, &RecordView::chosen, this, [this](const QString &id) {
        if (!id.isEmpty()) m_requirement = id;
        m_proof->show(m_credential, id, view() == View::WithPlans ? &m_scenario->assessment() : nullptr);
    });
    connect(m_proof, &ProofPanel::recordRequested, this, &Page::recordRequested);
    connect(m_proof, &ProofPanel::recordsRequested, this, &Page::recordsRequested);
    connect(m_proof, &ProofPanel::closingRequested, this, &Page::closingRequested);
    connect(m_proof, &ProofPanel::planningRequested, this, &Page::planningRequested);
    connect(m_proof, &ProofPanel::dossierRequested, this, &Page::dossierRequested);
    connect(m_proof, &ProofPanel::attachRequested, this, [this](const QString &id) { attachTo(id); });
    connect(m_proof, &ProofPanel::criterionRequested, this, [this](const QString &scheme, const QString &criterion) {
        forms::editCriterion(SchemeId(scheme), criterion, m_session, window());
    });
    connect(m_audit, &AuditPane::recordRequested, this, &Page::recordRequested);
    connect(m_audit, &AuditPane::attachRequested, this, [this](const QString &id) { attachTo(id); });
    connect(m_plans, &PlansPane::recordRequested, this, &Page::recordRequested);
    connect(m_plans, &PlansPane::recordsRequested, this, &Page::recordsRequested);
    connect(m_plans, &PlansPane::newRequested, this, [this] { forms::add(RecordKind::Plan, m_session, window()); });
    connect(m_plans, &PlansPane::removeRequested, this, &Page::removeRequested);
    connect(m_plans, &PlansPane::toldUndoable, this, &Page::toldUndoable);
    connect(m_proposal, &ProposalPane::recordRequested, this, &Page::recordRequested);
    connect(m_proposal, &ProposalPane::planningRequested, this, &Page::planningRequested);
    connect(m_proposal, &ProposalPane::toldUndoable, this, &Page::toldUndoable);
    connect(m_proposal, &ProposalPane::worked, this, [this] {
        if (view() == View::LeastCost) setHeadline(m_proposal->headline(), m_proposal->below());
    });
    connect(m_proposal, &ProposalPane::plansTaken, this, [this] { setView(View::WithPlans); });
    connect(m_proposal, &ProposalPane::requirementRequested, this,
            [this](const QString &credential, const QString &requirement) {
        setView(View::Recorded);
        showRequirement(credential, requirement);
    });
}

void RequirementsPage::setView(View view)
{
    m_view->setCurrentIndex(int(view));
}

RequirementsPage::View RequirementsPage::view() const
{
    return View(m_view->currentIndex());
}

// A scenario says so above it, on a ground of its own, so that it is never taken for the records.
void RequirementsPage::showView()
{
    const bool supposed = view() == View::WithPlans;
    m_stack->setCurrentWidget(view() == View::LeastCost ? m_proposal
                              : view() == View::Rules   ? static_cast<QWidget *>(m_rules)
                              : view() == View::Audit   ? m_audit
                                                        : m_stack->widget(0));
    m_plans->setVisible(supposed);
    m_supposed->setVisible(supposed);
    if (supposed && !m_isDivided) m_beside->setSizes({1, 1}); // as much to either, until somebody moves the handle
    m_isDivided = m_isDivided || supposed;
    m_tree->setColumnHidden(FindingModel::Then, !supposed);
    m_tree->setColumnHidden(FindingModel::Due, supposed);
    fillChooser();
    if (isVisible()) markStale();
}

std::vector<PagePlace> RequirementsPage::places()
{
    return {{u"audit"_s, tr("Audit"),
             tr("sample, keep evidence, discard files", "words that people look for an audit by")}};
}

void RequirementsPage::setNarrow(bool narrow)
{
    Page::setNarrow(narrow);
    m_tree->setMinimumHeight(narrow ? theme::scaled(150) : 0); // two rows and their heading
    m_isNarrow = narrow;
    placePlans();
}

// Above the proof where both stand beside the list; below the list, beside the proof if that is wide enough.
void RequirementsPage::placePlans()
{
    const auto way = m_isNarrow && width() >= theme::scaled(640) ? Qt::Horizontal : Qt::Vertical;
    if (way == m_beside->orientation()) return;
    m_beside->setOrientation(way);
    m_beside->setSizes({1, 1}); // as much to either
}

void RequirementsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePlans();
}

void RequirementsPage::showRequirement(const QString &credential, const QString &requirement)
{
    if (view() != View::Recorded && view() != View::WithPlans) setView(View::Recorded);
    m_credential = credential;
    if (!requirement.isEmpty()) m_requirement = requirement;
    markStale();
    m_tree->setFocus();
}

void RequirementsPage::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const auto credentials = m_session.credentials();
    m_chooser->clear();
    for (const CredentialAssessment *c : credentials)
        m_chooser->addItem(text::tame(text::credentialName(*c)), c->credential.text());
    if (m_credential.isEmpty()) recallPlace();
    if (!m_session.assessment().credential(m_credential)) {
        m_credential = credentials.empty() ? QString() : credentials.front()->credential.text();
    }
    m_chooser->setCurrentIndex(m_chooser->findData(m_credential));
    m_chooser->setVisible(credentials.size() > 1 && view() != View::LeastCost);
}

// Kept with the ledger: ids of credentials are the person's own.
void RequirementsPage::recallPlace()
{
    const QJsonObject place = m_session.setting(placeKey).value_or(QJsonValue()).toObject();
    m_credential = place.value("credential"_L1).toString();
    m_requirement = place.value("requirement"_L1).toString();
}

void RequirementsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    const QJsonObject place{{u"credential"_s, m_credential}, {u"requirement"_s, m_requirement}};
    if (place == m_keptPlace || m_session.isReadOnly() || m_session.isBusy() || m_credential.isEmpty()) return;
    if (m_session.setSetting(placeKey, place)) m_keptPlace = place;
}

void RequirementsPage::showTree()
{
    const bool supposed = view() == View::WithPlans;
    const Assessment *scenario = supposed ? &m_scenario->assessment() : nullptr;
    const CredentialAssessment *shown = (scenario ? *scenario : m_session.assessment()).credential(m_credential);
    const auto next = shown ? nextDueOf(*shown) : std::nullopt; // what the headline names
    const QString wanted = m_requirement.isEmpty() && next ? next->finding->id : m_requirement;
    m_model->show(m_session.assessment().credential(m_credential), m_session.asOf(),
                  scenario ? scenario->credential(m_credential) : nullptr);
    m_tree->expandAll();
    if (!m_tree->selectId(wanted) && m_model->rowCount() > 0) m_tree->setCurrentIndex(m_model->index(0, 0));
    m_proof->show(m_credential, m_tree->currentId(), scenario);
}

void RequirementsPage::refresh()
{
    fillChooser();
    const bool isSupposed = view() == View::WithPlans;
    const Assessment &assessment = isSupposed ? m_scenario->assessment() : m_session.assessment();
    const CredentialAssessment *c = assessment.credential(m_credential);
    if (view() == View::Audit) m_audit->show(m_credential);
    if (view() == View::LeastCost) setHeadline(m_proposal->headline(), m_proposal->below());
    else if (c && view() == View::Audit) {
        setHeadline(
            tr("%1 audit: %2", "credential, sentence").arg(text::discreetName(*c, assessment), m_audit->headline()),
            termLine(*c));
    } else if (c) {
        setHeadline(
            tr("%1: %2", "credential, sentence") // that it is supposed stands below the tabs, on a ground of its own
                .arg(text::discreetName(*c, assessment), text::sentence(*c, m_session.asOf(), text::ApplyDay::LeftOut)),
            termLine(*c));
    } else {
        setHeadline(tr("No credential is recorded yet."));
    }
    QStringList said;
    if (c && c->edition) said += c->edition->warning.in(languageInUse());
    if (c && c->otherEdition) said += c->otherEdition->runningTerms.note.in(languageInUse());
    said.removeAll(QString());
    m_warning->setText(said.join(u'\n'));
    // The rules say it themselves, and the least cost is about every credential.
    const bool aboutOne = view() == View::Recorded || view() == View::WithPlans;
    m_warning->setVisible(aboutOne && !m_warning->text().isEmpty());
    if (view() == View::Rules) return m_rules->show(m_credential);
    if (view() == View::Audit) return;
    if (view() == View::LeastCost) return m_proposal->refresh();
    if (isSupposed) {
        m_supposed->tell(tr("Scenario: %n plan(s) counted as completed. Your records are unchanged.", nullptr,
                            int(m_scenario->plans().size())),
                         tr("Back to the records"));
        m_plans->refresh();
    }
    showTree();
}

} // namespace koshin
