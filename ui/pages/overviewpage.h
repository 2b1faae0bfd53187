// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagebase/page.h"
#include "rules/engine/termfigures.h"
#include "rules/figures/todos.h"

namespace koshin {

class CredentialModel;
class FigureLink;
class TodoModel;

/// The answer in a sentence, what to do, the credentials, and three small cards.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Session &session, QWidget *parent);

    /// How many things there are to do: as many as the list has rows.
    [[nodiscard]] static int countOf(const Session &session);
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;

private:
    /// A card at the foot: what it is about, and figures that lead to what they were made of.
    /// How a figure stands in its card: large, as a line, or as a part of the line above.
    enum class Place { First, Line, Part };
    struct SmallCard
    {
        QLabel *title;
        QVBoxLayout *rows;
    };
    SmallCard addCard(QBoxLayout *row, const QString &objectName);
    /// A figure with its words before it; `lead` is where it leads.
    FigureLink *addFigure(SmallCard &card, const QString &words, const QString &figure, std::function<void()> lead,
                          Place place = Place::Line);
    /// The records behind a figure; nothing leads to none.
    void addRecords(SmallCard &card, const QString &words, const QString &figure, const std::vector<QString> &ids,
                    Place place = Place::Line);
    void addCosts(const QString &words, const std::vector<CostLine> &lines, Place place = Place::Line);
    void act(const QString &todo);
    /// Does what the row offers beside its button.
    void actBeside(const QString &todo);
    void follow(const QString &todo);
    void showTodos();
    void showCredentials();
    void showMenu(const QPoint &at);
    void showCost();
    void showPractice();
    void showEvidence();
    void showCopies();

    TodoModel *m_todos;
    CredentialModel *m_credentials;
    RecordView *m_todoView;
    RecordView *m_credentialView;
    QLabel *m_copies; ///< of a synchroniser, beside the ledger
    QLabel *m_nothingToDo;
    QBoxLayout *m_cards;
    SmallCard m_cost{};
    SmallCard m_practice{};
    SmallCard m_evidence{};
    Assessment m_planned; ///< with the plans ahead; empty where there are none
    TermFigures m_figures;
};

} // namespace koshin
