// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tablequestionsview.h"

#include "session/session.h"
#include "text/pastetext.h"
#include "toolkit/theme.h"
#include "toolkit/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int mostLines = 3;          ///< that are seen at once; the others are scrolled to
constexpr qsizetype longestWord = 60; ///< of what is asked about

} // namespace

TableQuestionsView::TableQuestionsView(RecordKind kind, const Session &session, QWidget *parent)
    : QScrollArea(parent), m_kind(kind), m_session(session), m_lines(new QWidget), m_column(new QVBoxLayout(m_lines))
{
    setObjectName(u"questions"_s);
    setAccessibleName(tr("Questions about this table"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    setWidget(m_lines);
    hide();
}

void TableQuestionsView::show(const std::vector<TableQuestion> &questions, const PasteMapping &mapping,
                              const QStringList &headings)
{
    std::vector<TableQuestion> asked = questions;
    std::ranges::stable_sort(asked, std::ranges::greater(), [](const TableQuestion &one) { return one.isNeeded; });
    QStringList ids;
    for (const TableQuestion &one : asked) {
        const auto field = one.column >= 0 ? mapping.fields.at(std::size_t(one.column)) : std::nullopt;
        ids += one.id() + u' ' + (field ? codeName(*field) : QString());
    }
    if (ids == m_shown) return; // what was chosen stays chosen, and the keyboard where it is
    m_shown = ids;
    for (QWidget *line : m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        line->hide();
        line->deleteLater();
    }
    for (const TableQuestion &one : asked) addLine(one, mapping, headings);
    setVisible(!asked.empty());
    const int line = QComboBox().sizeHint().height() + m_column->spacing();
    setFixedHeight(std::max(0, std::min(int(asked.size()), mostLines) * line - m_column->spacing()));
}

void TableQuestionsView::addLine(const TableQuestion &question, const PasteMapping &mapping,
                                 const QStringList &headings)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const QString id = question.id();
    QStringList shortened = headings;
    for (QString &heading : shortened) heading = heading.left(longestWord);
    TableQuestion brief = question;
    brief.word = question.word.left(longestWord);
    const QString sentence = text::sentence(brief, m_kind, shortened);
    auto *label = plainLabel(sentence, theme::Size::Body, question.isNeeded ? theme::Ink::Text : theme::Ink::Muted);
    auto *choice = new QComboBox;
    choice->setObjectName(u"answer-"_s + id);
    choice->setAccessibleName(sentence);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->addItem(question.isNeeded ? tr("Choose…") : tr("As it is"), QString());
    for (const QString &answer : question.answers)
        choice->addItem(text::answer(question, answer, m_kind, mapping, m_session.ledger(), m_session.schemes()),
                        answer);
    choice->setCurrentIndex(std::max(0, choice->findData(m_answers.value(id))));
    label->setBuddy(choice);
    row->addWidget(label, 1);
    row->addWidget(choice);
    m_column->addWidget(line);
    connect(choice, &QComboBox::activated, this, [this, choice, id] {
        const QString answer = choice->currentData().toString();
        if (answer.isEmpty()) m_answers.remove(id);
        else m_answers.insert(id, answer);
        Q_EMIT answered();
    });
}

} // namespace koshin
