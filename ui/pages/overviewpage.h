// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

namespace koshin {

class CredentialModel;
class TodoModel;

/// The answer in a sentence, what to do, the credentials, and three small cards.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Session &session, QWidget *parent);

protected:
    void refresh() override;

private:
    struct SmallCard
    {
        QLabel *title;
        QLabel *figure;
        QLabel *below;
        PartBar *bar;
    };
    SmallCard addCard(QBoxLayout *row, const QString &objectName);
    void act(const QString &todo);
    void showCost();
    void showPractice();
    void showEvidence();

    TodoModel *m_todos;
    CredentialModel *m_credentials;
    RecordView *m_todoView;
    RecordView *m_credentialView;
    QLabel *m_nothingToDo;
    SmallCard m_cost;
    SmallCard m_practice;
    SmallCard m_evidence;
};

} // namespace koshin
