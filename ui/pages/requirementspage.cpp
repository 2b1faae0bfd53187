// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requirementspage.h"

#include "forms/recorddialog.h"
#include "models/findingmodel.h"
#include "proofpanel.h"
#include "recordview.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/prooftext.h"
#include "text/valuetext.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QString termLine(const CredentialAssessment &c)
{
    QStringList parts;
    if (c.term) parts += RequirementsPage::tr("%1 to %2").arg(text::date(c.term->period.from), text::date(c.term->period.to));
    if (c.applyBy) parts += RequirementsPage::tr("apply by %1").arg(text::date(*c.applyBy));
    if (c.edition) parts += RequirementsPage::tr("rules in force since %1").arg(text::date(c.edition->from));
    parts += RequirementsPage::tr("how sure: %1").arg(text::word(c.standing));
    return parts.join(RequirementsPage::tr(" · "));
}

} // namespace

RequirementsPage::RequirementsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_warning(plainLabel({}, theme::Size::Small, theme::Ink::Muted, this)), m_chooser(new QComboBox(this)), m_model(new FindingModel(this)),
      m_tree(new RecordView(tr("Requirements"), 52)), m_proof(new ProofPanel(session))
{
    Button *report = addButton(tr("Evidence report…"), {}, Button::Look::Plain);
    connect(report, &Button::clicked, this, [this] { Q_EMIT reportRequested(m_credential); });
    m_warning->setObjectName(u"warning"_s);
    m_body->addWidget(m_warning);
    m_chooser->setAccessibleName(tr("Credential"));
    m_chooser->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_body->addWidget(m_chooser);
    m_tree->setObjectName(u"requirements"_s);
    m_tree->setIndentation(20);
    m_tree->setModel(m_model);
    m_tree->setColumns(FindingModel::Name, {0, 0, 112});
    addSplitter(m_tree, m_proof)->setSizes({600, 430});
    connect(m_chooser, &QComboBox::activated, this, [this] { showRequirement(m_chooser->currentData().toString(), {}); });
    connect(m_tree, &RecordView::chosen, this, [this](const QString &id) {
        if (!id.isEmpty()) m_requirement = id;
        m_proof->show(m_credential, id);
    });
    connect(m_proof, &ProofPanel::recordRequested, this, &Page::recordRequested);
    connect(m_proof, &ProofPanel::closingRequested, this, &Page::closingRequested);
    connect(m_proof, &ProofPanel::attachRequested, this, [this](const QString &id) { attachTo(id); });
    connect(m_proof, &ProofPanel::criterionRequested, this, [this](const QString &scheme, const QString &criterion) {
        forms::editCriterion(SchemeId(scheme), criterion, m_session, window());
    });
}

void RequirementsPage::showRequirement(const QString &credential, const QString &requirement)
{
    m_credential = credential;
    if (!requirement.isEmpty()) m_requirement = requirement;
    markStale();
    m_tree->setFocus();
}

void RequirementsPage::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const auto &credentials = m_session.assessment().credentials;
    m_chooser->clear();
    for (const auto &c : credentials) m_chooser->addItem(text::credentialName(c), c.credential.text());
    if (!m_session.assessment().credential(m_credential)) {
        m_credential = credentials.empty() ? QString() : credentials.front().credential.text();
    }
    m_chooser->setCurrentIndex(m_chooser->findData(m_credential));
    m_chooser->setVisible(credentials.size() > 1);
}

void RequirementsPage::showTree()
{
    const QString wanted = m_requirement;
    m_model->show(m_session.assessment().credential(m_credential), m_session.asOf());
    m_tree->expandAll();
    if (!m_tree->selectId(wanted) && m_model->rowCount() > 0) m_tree->setCurrentIndex(m_model->index(0, 0));
    m_proof->show(m_credential, m_tree->currentId());
}

void RequirementsPage::refresh()
{
    fillChooser();
    const CredentialAssessment *c = m_session.assessment().credential(m_credential);
    if (c) setHeadline(text::sentence(*c, m_session.asOf()), termLine(*c));
    else setHeadline(tr("No credential is recorded yet."));
    m_warning->setText(c && c->edition ? c->edition->warning.in(languageInUse()) : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    showTree();
}

} // namespace koshin
