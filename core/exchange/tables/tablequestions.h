// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/codes.h"

#include <QMap>

namespace koshin {

/// Something that a table leaves open, asked once for all of its rows.
struct TableQuestion
{
    enum class About {
        DayOrder,   ///< of `1/3/2024`: `month-first`, `day-first`
        Years,      ///< of `26/4/1`: which group is the year
        Unit,       ///< of bare numbers: `minutes`, `hours`, `cpe-hours`
        Kind,       ///< of rows that name none
        Word,       ///< what a word in a column of codes means: a code, or `note`
        Credential, ///< to which the credits belong: its id, or `all`
        FillDown,   ///< whether empty cells mean what stands above: `yes`, `no`
        Status,     ///< whether a word of a state says that something was `done` or `not-done`
        Length,     ///< in minutes, of all rows without one
        Client,     ///< whom a name means: an id, `new`, or `note`
        Engagement, ///< the same
        Sheet,      ///< which of the file, by its name
        Table,      ///< what the rows are: `training` or `practice`
    };
    About about{};
    int column = -1;          ///< -1 where it is not about one
    QString word = {};        ///< as it is written
    QStringList answers = {}; ///< that can be given; for a length any whole number, of which these are proposals
    QString likely = {};      ///< by which rows are read until it is answered; may be empty
    bool isNeeded = true;     ///< rows that hang on it are not taken in without an answer
    QString answer = {};      ///< given; empty: none
    int rows = 0;             ///< that hang on it

    /// As it is named to programs: `day-order/1`, `word/3/podcast`, columns counted from 1.
    [[nodiscard]] QString id() const;
    [[nodiscard]] bool isOpen() const { return isNeeded && answer.isEmpty(); }
    /// What rows are read by: the answer, else what is likely.
    [[nodiscard]] QString reading() const { return answer.isEmpty() ? likely : answer; }
};
KOSHIN_CODES(TableQuestion::About, "day-order", "years", "unit", "kind", "word", "credential", "fill-down", "status",
             "length", "client", "engagement", "sheet", "table")

/// Answers by the ids of their questions.
using TableAnswers = QMap<QString, QString>;

/// The questions of a table, each once, with the answers given to them.
class QuestionBook
{
public:
    explicit QuestionBook(TableAnswers answers) : m_answers(std::move(answers)) {}

    /// The place of a question, which is noted the first time.
    std::size_t ask(TableQuestion question);
    /// One more row hangs on it.
    void count(std::size_t place) { ++m_questions[place].rows; }
    [[nodiscard]] const TableQuestion &at(std::size_t place) const { return m_questions[place]; }
    [[nodiscard]] std::vector<TableQuestion> take() { return std::move(m_questions); }

private:
    TableAnswers m_answers;
    std::vector<TableQuestion> m_questions;
    QHash<QString, std::size_t> m_places;
};

/// Whether each answer is to one of the questions and one of those that can be given. Errors: UnknownValue.
[[nodiscard]] Result<> checkAnswers(const TableAnswers &answers, const std::vector<TableQuestion> &questions);

} // namespace koshin
