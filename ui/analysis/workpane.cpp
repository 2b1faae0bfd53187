// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/workpane.h"

#include "analysis/cellmodel.h"
#include "rules/figures/practicecoverage.h"
#include "text/codetext.h"
#include "text/practicetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"
#include "toolkit/recordview.h"
#include "toolkit/widgets.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace koshin {

namespace {

constexpr int monthsShown = 12;
constexpr int quartersShown = 8;
constexpr int yearsShown = 6;
constexpr int termsShown = 6;

FigureGroup themes()
{
    FigureGroup group{
        WorkPane::tr("Topic"), {}, [](const SpanFigures &s, std::size_t i) -> const Worked & { return s.themes[i]; }};
    for (std::size_t i = 0; i < themeCount; ++i) group.parts += text::word(Theme(i));
    group.parts += WorkPane::tr("No topic");
    return group;
}

FigureGroup skills()
{
    FigureGroup group{WorkPane::tr("CSF function"), {}, [](const SpanFigures &s, std::size_t i) -> const Worked & {
        return s.skills[i];
    }};
    for (std::size_t i = 0; i < skillCount; ++i) group.parts += text::word(Skill(i));
    group.parts += WorkPane::tr("No CSF function");
    return group;
}

/// The terms of the first credential that has one, earliest first: each is asked of the rules as of
/// the day before the next.
std::vector<Period> termsOf(const Session &session)
{
    std::vector<Period> terms;
    for (const auto &credential : session.assessment().credentials) {
        const Credential *record = session.ledger().credentials.find(credential.credential.text());
        if (!credential.term || !record) continue;
        terms.push_back(credential.term->period);
        for (int i = 1; i < termsShown && terms.back().from > record->startsOn; ++i) {
            const auto before =
                assess(session.schemes(), session.ledger(), *record, {terms.back().from.plusDays(-1), false}).term;
            if (!before || before->period.from >= terms.back().from) break;
            terms.push_back(before->period);
        }
        std::ranges::reverse(terms);
        return terms;
    }
    return terms;
}

Date firstDay(FigureStep step, Date asOf)
{
    switch (step) {
    case FigureStep::Month: return asOf.plus({.months = 1 - monthsShown});
    case FigureStep::Quarter: return asOf.plus({.months = 3 * (1 - quartersShown)});
    default: return asOf.plus({.years = 1 - yearsShown});
    }
}

} // namespace

WorkPane::WorkPane(Session &session)
    : Pane(session), m_step(new QComboBox), m_measure(new QComboBox),
      m_note(plainLabel({}, theme::Size::Small, theme::Ink::Muted)),
      m_empty(plainLabel(
          tr("No figures yet. Record practice with topics and CSF functions to see what you have done and what is least covered."),
          theme::Size::Body, theme::Ink::Muted)),
      m_contents(new QWidget), m_themes(new FiguresPanel(themes(), u"themes"_s)),
      m_skills(new FiguresPanel(skills(), u"skills"_s)), m_thinModel(new CellModel(this)),
      m_thin(new RecordView(tr("Weakest areas"), 32)),
      m_nothingThin(plainLabel(tr("Everything is covered."), theme::Size::Body, theme::Ink::Muted))
{
    QVBoxLayout *outer = m_column;
    outer->addWidget(m_empty);
    outer->addWidget(m_contents);
    outer->addStretch();
    m_column = new QVBoxLayout(m_contents);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    addChoices();
    addHeading(tr("By topic"));
    m_column->addWidget(m_themes);
    addHeading(tr("By function of NIST CSF 2.0"));
    m_column->addWidget(m_skills);
    addHeading(tr("Weakest areas: no work in the last 12 months, or under 5% of the time"));
    m_thin->setObjectName(u"thin"_s);
    m_thin->setModel(m_thinModel);
    m_thin->setFitsContent(true);
    m_column->addWidget(m_nothingThin);
    m_column->addWidget(m_thin);
    for (FiguresPanel *panel : {m_themes, m_skills})
        connect(panel, &FiguresPanel::recordsRequested, this, &Pane::recordsRequested);
    connect(m_thin, &RecordView::opened, this, &WorkPane::askForThin);
}

void WorkPane::addChoices()
{
    for (const auto step :
         {FigureStep::Month, FigureStep::Quarter, FigureStep::Year, FigureStep::FiscalYear, FigureStep::Term}) {
        m_step->addItem(text::word(step), int(step));
    }
    m_step->setCurrentIndex(int(FigureStep::Year));
    m_step->setObjectName(u"step"_s);
    m_step->setAccessibleName(tr("Period"));
    m_measure->addItems({tr("In hours"), tr("In days"), tr("In entries")});
    m_measure->setObjectName(u"measure"_s);
    m_measure->setAccessibleName(tr("Measure"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_step);
    row->addWidget(m_measure);
    row->addWidget(m_note, 1);
    m_column->addLayout(row);
    for (const QComboBox *box : {m_step, m_measure}) connect(box, &QComboBox::activated, this, &WorkPane::showFigures);
}

Pane::Heading WorkPane::heading() const
{
    const Backing backing = backingOf(m_session.ledger(), monthsUpTo(m_session.asOf(), monthsShown), m_session.asOf());
    const bool any = backing.entries > 0 || backing.engagements > 0;
    const QString thin = text::thinSentence(m_session.ledger(), m_session.asOf());
    const QString backed = any ? text::sentence(backing) : QString();
    return {text::practiceHeadline(m_session.ledger(), m_session.asOf()), thin.isEmpty() ? backed : thin};
}

void WorkPane::refresh()
{
    m_ledger = m_session.snapshot();
    const bool any = practisedIn(*m_ledger, m_session.asOf()).has_value() || !m_ledger->engagements.empty();
    m_empty->setVisible(!any);
    m_contents->setVisible(any);
    showFigures();
    showThin();
}

std::vector<Period> WorkPane::spans(FigureStep step) const
{
    const Date asOf = m_session.asOf();
    if (step == FigureStep::Term) return spansOf({Date(Date::first()), asOf}, step, termsOf(m_session));
    const auto practised = practisedIn(*m_ledger, asOf);
    const bool whole = step == FigureStep::Month || step == FigureStep::Quarter;
    const Date from = firstDay(step, asOf);
    return spansOf({practised && !whole ? std::max(from, practised->from) : from, asOf}, step);
}

void WorkPane::showFigures()
{
    const auto step = FigureStep(m_step->currentData().toInt());
    const auto measure = Measure(m_measure->currentIndex());
    const auto figures = practiceFigures(*m_ledger, spans(step), m_session.asOf());
    m_themes->show(figures, step, measure);
    m_skills->show(figures, step, measure);
    m_note->setText(
        measure == Measure::Entries
            ? tr("An entry with several topics is listed under each of them; the total counts it once.")
            : tr("Time on an entry with several topics is split equally among them, so the parts add up to the total."));
}

void WorkPane::showThin()
{
    std::vector<CellModel::Row> rows;
    for (const ThinSpot &spot : thinSpots(*m_ledger, m_session.asOf())) {
        const QString id = spot.part == ThinSpot::Part::LargeItem ? u"item"_s
                           : spot.part == ThinSpot::Part::Theme   ? u"theme"_s
                                                                  : u"skill"_s;
        rows.push_back({{.text = text::name(spot), .id = u"%1/%2"_s.arg(id).arg(spot.index)},
                        {.text = text::reason(spot)},
                        {.text = spot.last ? text::date(*spot.last) : u"–"_s, .quiet = true}});
    }
    m_thin->setVisible(!rows.empty());
    m_nothingThin->setVisible(rows.empty());
    m_thinModel->show({{tr("Area")}, {tr("Reason")}, {tr("Last worked on"), true}}, std::move(rows));
    m_thin->setColumns(0, {0, 300, 130});
    m_thin->setPacked(true);
}

// The work that there was, however long ago.
void WorkPane::askForThin(const QString &row)
{
    const int index = row.section(u'/', 1).toInt();
    const QString part = row.section(u'/', 0, 0);
    QStringList ids;
    if (part == "item"_L1) {
        for (const auto &g : m_ledger->engagements.pointers()) {
            const bool names =
                std::ranges::any_of(g->items, [index](SyllabusItem item) { return largeItemOf(item) == index; });
            if (names && g->from <= m_session.asOf()) ids += g->id.text();
        }
    } else {
        const Period always{Date(Date::first()), m_session.asOf()};
        const SpanFigures all = practiceFigures(*m_ledger, std::span(&always, 1), m_session.asOf()).whole;
        for (const Practice *p :
             (part == "theme"_L1 ? all.themes[std::size_t(index)] : all.skills[std::size_t(index)]).behind)
            ids += p->id.text();
    }
    const QString name = m_thin->currentIndex().siblingAtColumn(0).data().toString();
    if (!ids.isEmpty()) Q_EMIT recordsRequested(ids, tr("%1: %n records", nullptr, int(ids.size())).arg(name));
}

} // namespace koshin
