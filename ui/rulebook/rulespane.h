// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulebook/rulemodel.h"
#include "session/session.h"
#include "toolkit/widgets.h"

class QComboBox;
class QLabel;
class QTabBar;
class QVBoxLayout;

namespace koshin {

class RecordView;

/// A rule in full: what the list shows shortened, what is noted on it, and where it is written.
class RuleDetail : public ReadingArea
{
    Q_OBJECT

public:
    RuleDetail();
    void show(const QString &row, const RuleModel::Detail &detail, const std::vector<Source> &sources);

private:
    QVBoxLayout *m_contents;
};

/// The rules of a credential's issuer, edition by edition: each figure with its source and how sure it is, what rests
/// on assumptions, what is not known, and what an edition changed.
class RulesPane : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPane(Session &session, QWidget *parent = nullptr);
    /// Of the scheme of this credential; its edition in force unless another one was chosen.
    void show(const QString &credential);

    enum class View { All, Assumptions, NotKnown, Changes };

private:
    QWidget *buildChoice();
    void fillEditions(const CredentialAssessment &credential);
    void refresh();
    void tellBasis(const Edition &edition);
    void showChanges(std::size_t edition);
    void showDetail(const QString &row);

    Session &m_session;
    QString m_credential;
    std::shared_ptr<const Scheme> m_scheme;
    QComboBox *m_editions;
    QTabBar *m_view;
    QLabel *m_basis; ///< what the edition says of itself
    RuleModel *m_model;
    RecordView *m_tree;
    RuleDetail *m_detail;
};

} // namespace koshin
