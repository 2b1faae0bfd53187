// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/pasting.h"

#include <QScrollArea>

class QVBoxLayout;

namespace koshin {

class Session;

/// The questions of a table, one line each: what is asked, and the answers to choose from. Those that rows wait for
/// come first; an answered one stays, so that it can be answered anew.
class TableQuestionsView : public QScrollArea
{
    Q_OBJECT

public:
    TableQuestionsView(RecordKind kind, const Session &session, QWidget *parent = nullptr);

    /// `headings` are those of the columns. Nothing is seen where nothing is asked.
    void show(const std::vector<TableQuestion> &questions, const PasteMapping &mapping, const QStringList &headings);
    [[nodiscard]] const TableAnswers &answers() const { return m_answers; }

Q_SIGNALS:
    void answered();

private:
    void addLine(const TableQuestion &question, const PasteMapping &mapping, const QStringList &headings);

    RecordKind m_kind;
    const Session &m_session;
    TableAnswers m_answers;
    QStringList m_shown; ///< ids of the questions that are there
    QWidget *m_lines;
    QVBoxLayout *m_column;
};

} // namespace koshin
