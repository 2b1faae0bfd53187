// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QComboBox;
class QLabel;

namespace koshin {

class FindingModel;
class ProofPanel;

/// The proof tree of a credential, and the proof of the chosen requirement beside it.
class RequirementsPage : public Page
{
    Q_OBJECT

public:
    RequirementsPage(Session &session, QWidget *parent);
    /// Shows a requirement; an empty one keeps the choice.
    void showRequirement(const QString &credential, const QString &requirement);

protected:
    void refresh() override;

private:
    void fillChooser();
    void showTree();

    QLabel *m_warning; ///< what the rules say of their own basis
    QComboBox *m_chooser;
    FindingModel *m_model;
    RecordView *m_tree;
    ProofPanel *m_proof;
    QString m_credential;
    QString m_requirement;
};

} // namespace koshin
