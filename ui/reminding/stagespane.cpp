// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/stagespane.h"

#include "reminding/typeddays.h"
#include "text/codetext.h"
#include "toolkit/widgets.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {
namespace {

QGridLayout *gridIn(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    column->addLayout(grid);
    return grid;
}

QCheckBox *checkOf(QVBoxLayout *column, const QString &text)
{
    auto *box = new QCheckBox(text);
    column->addWidget(box);
    return box;
}

} // namespace

StagesPane::StagesPane(Session &session, QWidget *parent)
    : CardScroll(parent), m_session(session), m_fault(plainLabel({}, theme::Size::Body, theme::Ink::Error)),
      m_save(new Button(tr("Save"), Button::Look::Filled)),
      m_shipped(new Button(tr("Restore defaults"), Button::Look::Plain))
{
    QGridLayout *grid = gridIn(addCard(
        tr("Deadlines"),
        tr("Days, separated by commas. Leave a row blank to use the first row. If a deadline has no start-by date, both lists count back from the deadline.")));
    grid->addWidget(plainLabel(tr("Days before the start-by date"), theme::Size::Small, theme::Ink::Muted), 0, 1);
    grid->addWidget(plainLabel(tr("Then, days before the deadline"), theme::Size::Small, theme::Ink::Muted), 0, 2);
    std::vector<Maybe<DeadlineKind>> kinds{{}};
    for (std::size_t i = 0; i < CodeNames<DeadlineKind>::names.size(); ++i) kinds.push_back(DeadlineKind(i));
    for (const auto &kind : kinds) {
        const int row = 2 * int(m_kinds.size()) + 1; // what is wrong with it has the next one
        QString name = kind ? text::word(*kind) : tr("All deadlines");
        name[0] = name[0].toUpper(); // it begins a line here
        grid->addWidget(plainLabel(name, theme::Size::Body, theme::Ink::Text), row, 0);
        m_kinds.push_back({kind,
                           addDays(grid, row, 1, tr("%1: before the day to start by").arg(name), kind.has_value()),
                           addDays(grid, row, 2, tr("%1: before the deadline").arg(name), kind.has_value())});
    }
    m_onDue = new QCheckBox(tr("On the deadline itself"));
    m_overdue = new QCheckBox(tr("Once when overdue"));
    grid->addWidget(m_onDue, 2 * int(kinds.size()) + 1, 1);
    grid->addWidget(m_overdue, 2 * int(kinds.size()) + 1, 2);
    QVBoxLayout *otherCard = addCard(tr("Other reminders"), tr("Days, separated by commas. Blank: no reminder."));
    QGridLayout *others = gridIn(otherCard);
    const auto addOther = [&](const QString &name) {
        const int row = others->rowCount() + 1;
        others->addWidget(plainLabel(name, theme::Size::Body, theme::Ink::Text), row, 0);
        return addDays(others, row, 1, name, true);
    };
    m_online = addOther(tr("Days before an online course in progress expires"));
    m_unanswered =
        addOther(tr("Days after an unanswered confirmation request (then every %n)", nullptr, unansweredEvery));
    m_evidence = addOther(tr("Days before missing evidence is due"));
    m_duty = addOther(tr("Days before a recurring task is due"));
    m_windows = checkOf(otherCard, tr("When something opens, such as next year’s course"));
    m_rules = checkOf(otherCard, tr("When the rules of a credential are updated"));
    m_fault->setObjectName(u"stagesFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    others->addWidget(m_fault, 0, 0, 1, 2); // it has its place once a line is at fault
    auto *buttons = new QHBoxLayout;
    m_save->setObjectName(u"saveStages"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_shipped);
    buttons->addStretch();
    column()->addLayout(buttons);
    column()->addStretch();
    connect(m_save, &Button::clicked, this, &StagesPane::save);
    connect(m_shipped, &Button::clicked, this, [this] { fill({}); });
}

StagesPane::Days StagesPane::addDays(QGridLayout *grid, int row, int column, const QString &label, bool mayFollow)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(label);
    line->setObjectName(u"days-%1-%2"_s.arg((row + 1) / 2).arg(column));
    grid->addWidget(line, row, column);
    return {grid, row, line, label, mayFollow};
}

// What the person is typing is not taken away while she looks at another page.
void StagesPane::refresh()
{
    const auto policy = policyOf(m_session.workspace());
    if (policy && m_shown != *policy) fill(*policy);
    if (policy) m_shown = *policy;
    for (Button *button : {m_save, m_shipped}) button->setEnabled(policy && !m_session.isReadOnly());
}

void StagesPane::fill(const ReminderPolicy &policy)
{
    for (const Kind &kind : m_kinds) {
        const auto own = kind.kind ? policy.ofKind.find(*kind.kind) : policy.ofKind.end();
        const bool follows = kind.kind && own == policy.ofKind.end();
        const ReminderStages &stages = kind.kind ? policy.of(*kind.kind) : policy.ordinary;
        for (const auto &[days, shown] :
             {std::pair(kind.beforeSafe, stages.beforeSafe), std::pair(kind.beforeDue, stages.beforeDue)}) {
            days.line->setText(follows ? QString() : inWords(shown));
            if (kind.kind) days.line->setPlaceholderText(inWords(shown));
        }
    }
    m_onDue->setChecked(policy.ordinary.onDue);
    m_overdue->setChecked(policy.ordinary.overdue);
    m_online.line->setText(inWords(policy.onlineClock));
    m_unanswered.line->setText(inWords({policy.unanswered.rbegin(), policy.unanswered.rend()})); // counted onwards
    m_evidence.line->setText(inWords(policy.evidence));
    m_duty.line->setText(inWords(policy.duty));
    m_windows->setChecked(policy.windows);
    m_rules->setChecked(policy.rules);
    m_fault->hide();
}

std::vector<StagesPane::Days> StagesPane::faulty() const
{
    std::vector<Days> found;
    const auto look = [&](const Days &days) {
        const auto read = typedDays(days.line->text());
        if (!read || (read->empty() && !days.mayFollow)) found.push_back(days);
    };
    for (const Kind &kind : m_kinds) {
        look(kind.beforeSafe);
        look(kind.beforeDue);
    }
    for (const Days &days : {m_online, m_unanswered, m_evidence, m_duty}) look(days);
    return found;
}

// Right below the first line that is wrong, which the keyboard goes to, and both are brought into sight.
void StagesPane::showFaults(const std::vector<Days> &faulty)
{
    if (faulty.empty()) return m_fault->hide();
    QStringList names;
    for (const Days &days : faulty) names += days.label;
    m_fault->setText(tr("Enter whole numbers from 1 to %1, such as 180, 90, 30. Please correct: %2")
                         .arg(QString::number(longestStage), names.join(tr(", "))));
    const Days &first = faulty.front();
    first.grid->addWidget(m_fault, first.row + 1, 0, 1, first.grid->columnCount());
    m_fault->show(); // only now: a widget that comes into another card is hidden
    first.line->setFocus();
    first.line->selectAll();
    widget()->layout()->activate();
    ensureWidgetVisible(m_fault);
    ensureWidgetVisible(first.line);
}

Maybe<ReminderPolicy> StagesPane::typed() const
{
    if (!faulty().empty()) return {};
    ReminderPolicy policy;
    policy.ordinary.onDue = m_onDue->isChecked();
    policy.ordinary.overdue = m_overdue->isChecked();
    for (const Kind &kind : m_kinds) {
        const auto safe = *typedDays(kind.beforeSafe.line->text());
        const auto due = *typedDays(kind.beforeDue.line->text());
        if (kind.kind && safe.empty() && due.empty()) continue;
        ReminderStages stages = policy.ordinary;
        if (!safe.empty()) stages.beforeSafe = safe;
        if (!due.empty()) stages.beforeDue = due;
        if (kind.kind) policy.ofKind[*kind.kind] = stages;
        else policy.ordinary = stages;
    }
    policy.onlineClock = *typedDays(m_online.line->text());
    policy.unanswered = *typedDays(m_unanswered.line->text());
    policy.evidence = *typedDays(m_evidence.line->text());
    policy.duty = *typedDays(m_duty.line->text());
    policy.windows = m_windows->isChecked();
    policy.rules = m_rules->isChecked();
    return policy;
}

void StagesPane::save()
{
    const auto policy = typed();
    showFaults(faulty());
    if (!policy) return;
    const auto done = setPolicy(m_session.workspace(), *policy);
    if (done) Q_EMIT kept();
    else Q_EMIT failed(done.error());
}

} // namespace koshin
