// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "toolkit/widgets.h"

class QVBoxLayout;

namespace koshin {

/// The proof of one requirement: what counted, what did not and why, where it is written and how
/// sure that is, what closes it, what follows when it is missed, and how to make it certain.
class ProofPanel : public ReadingArea
{
    Q_OBJECT

public:
    ProofPanel(Session &session, QWidget *parent = nullptr);
    /// The proof as of the records; with a `scenario`, as it would be with plans, and says so.
    void show(const QString &credential, const QString &requirement, const Assessment *scenario = nullptr);

Q_SIGNALS:
    void recordRequested(const QString &id);
    void recordsRequested(const QStringList &ids, const QString &heading);
    void attachRequested(const QString &id);
    /// The record that closes the requirement is to be made.
    void closingRequested(const QString &credential, const QString &requirement);
    /// The experience that a criterion looks at is to be put together for others.
    void dossierRequested(const QString &credential);
    void criterionRequested(const QString &scheme, const QString &criterion);
    /// A course is to be planned that meets the requirement for certain.
    void planningRequested(const QString &credential, const QString &requirement);

private:
    void addHead(const Finding &finding, const CredentialAssessment &credential, const Finding *today);
    void addRecordButton(const Finding &finding, const CredentialAssessment &credential);
    void addPlanButton(const Finding &finding, const CredentialAssessment &credential);
    bool addPlanned(const std::vector<const Finding *> &courses, const CredentialAssessment &credential);
    void addIssuersPage(const Finding &finding, const CredentialAssessment &credential);
    void addSteps(const Finding &finding, const CredentialAssessment &credential);
    void addLead(const Finding &finding);
    void addCriterion(const Finding &finding, const CredentialAssessment &credential);
    void addCounted(const Finding &finding);
    void addExcluded(const Finding &finding);
    void addRow(const QString &title, const QString &below, const QString &verb, std::function<void()> action);
    void addAll(const QString &words, const QStringList &ids);
    void addSources(const Finding &finding);
    void addSection(const QString &heading, const QString &text);
    void addHeading(const QString &text);
    [[nodiscard]] QString titleOf(const QString &record) const;

    Session &m_session;
    QVBoxLayout *m_contents;
};

} // namespace koshin
