// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/skillspane.h"

#include "analysis/cellmodel.h"
#include "forms/recorddialog.h"
#include "rules/figures/skillratings.h"
#include "text/codetext.h"
#include "text/practicetext.h"
#include "text/valuetext.h"
#include "toolkit/recordview.h"
#include "toolkit/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int mostYears = 6; ///< self-assessments beside each other

Cell levelCell(const Maybe<SkillLevel> &level, const QString &id = {})
{
    if (!level) return {.text = u"–"_s, .id = id, .quiet = true};
    return {.text = text::choice(text::word(*level)), .id = id, .level = int(*level) + 1};
}

} // namespace

SkillsPane::SkillsPane(Session &session)
    : Pane(session), m_now(new CellModel(this)), m_nowView(new RecordView(tr("Current ratings"), 40)),
      m_years(new CellModel(this)), m_yearsView(new RecordView(tr("Self-assessments"), 40))
{
    auto *head = new QHBoxLayout;
    auto *assess = new Button(tr("Record self-assessment"), Button::Look::Filled);
    assess->setObjectName(u"assess"_s);
    assess->setEnabled(!session.isReadOnly());
    head->addWidget(addHeading(tr("Current level and change")), 1);
    head->addWidget(assess);
    m_column->addLayout(head);
    m_nowView->setObjectName(u"skillsNow"_s);
    m_nowView->setModel(m_now);
    m_nowView->setFitsContent(true);
    m_column->addWidget(m_nowView);
    addHeading(tr("All self-assessments"));
    m_yearsView->setObjectName(u"skillYears"_s);
    m_yearsView->setModel(m_years);
    m_yearsView->setFitsContent(true);
    m_yearsView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_yearsView->setAllColumnsShowFocus(false);
    m_column->addWidget(m_yearsView);
    m_column->addStretch();
    connect(assess, &Button::clicked, this, &SkillsPane::add);
    connect(m_yearsView, &RecordView::opened, this,
            [this](const QString &id) { forms::edit(id, m_session, window()); });
}

// The new one starts from the last, on today.
void SkillsPane::add()
{
    const auto before = selfAssessmentsUpTo(m_session.ledger(), m_session.asOf());
    SelfAssessment draft = before.empty() ? SelfAssessment() : *before.back();
    draft.on = m_session.asOf();
    draft.note = {};
    forms::add(RecordKind::SelfAssessment, m_session, window(), Record(draft));
}

void SkillsPane::refresh()
{
    showNow();
    showYears();
}

Pane::Heading SkillsPane::heading() const
{
    const auto all = selfAssessmentsUpTo(m_session.ledger(), m_session.asOf());
    const QString advice =
        tr("Rate yourself against the six functions of NIST CSF 2.0 about once a year to track your progress.");
    if (all.empty()) return {tr("No self-assessment yet."), advice};
    return {tr("%n self-assessment(s), latest on %1.", nullptr, int(all.size())).arg(text::spokenDate(all.back()->on)),
            advice};
}

void SkillsPane::showNow()
{
    std::vector<CellModel::Row> rows;
    for (const SkillRating &rating : skillRatings(m_session.ledger(), m_session.asOf())) {
        rows.push_back({{.text = text::word(rating.skill), .id = codeName(rating.skill)},
                        levelCell(rating.latest),
                        {.text = text::changeInWords(rating.sinceBefore), .quiet = rating.sinceBefore == 0},
                        {.text = text::changeInWords(rating.sinceFirst), .quiet = rating.sinceFirst == 0},
                        {.text = rating.on ? text::date(*rating.on) : u"–"_s, .quiet = true}});
    }
    m_now->show(
        {{tr("CSF function")}, {tr("Level")}, {tr("Since last")}, {tr("Since first")}, {tr("Assessed on"), true}},
        std::move(rows));
    m_nowView->setColumns(1, {120, 0, 160, 160, 110});
}

void SkillsPane::showYears()
{
    auto all = selfAssessmentsUpTo(m_session.ledger(), m_session.asOf());
    if (all.size() > mostYears) all.erase(all.begin(), all.end() - mostYears);
    std::vector<CellModel::Heading> headings{{tr("CSF function")}};
    for (const SelfAssessment *one : all) headings.push_back({text::date(one->on)});
    std::vector<CellModel::Row> rows;
    for (std::size_t i = 0; i < CodeNames<Skill>::names.size() && !all.empty(); ++i) {
        CellModel::Row row{{.text = text::word(Skill(i)), .id = all.back()->id.text()}};
        for (const SelfAssessment *one : all) row.push_back(levelCell(levelOf(*one, Skill(i)), one->id.text()));
        rows.push_back(std::move(row));
    }
    const int columns = int(headings.size());
    m_yearsView->setVisible(!all.empty());
    m_years->show(std::move(headings), std::move(rows));
    QList<int> widths(columns, 150);
    widths[0] = 120;
    m_yearsView->setColumns(columns - 1, widths);
}

} // namespace koshin
