// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"
#include "text/codetext.h"
#include "text/practicetext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace koshin::report {

namespace {

struct RecordFigures
{
    Q_DECLARE_TR_FUNCTIONS(RecordFigures)
};

// The calendar years of a period, cut to it.
std::vector<Period> yearsOf(const Period &period)
{
    std::vector<Period> years = spansOf(period, FigureStep::Year);
    for (Period &year : years) year = {std::max(year.from, period.from), std::min(year.to, period.to)};
    return years;
}

template<class R>
qsizetype unproved(const std::vector<const R *> &records)
{
    return std::ranges::count_if(records, [](const R *record) { return record->evidence.empty(); });
}

QString withoutProof(qsizetype count)
{
    return count > 0 ? u'\n' + RecordFigures::tr("%1 without evidence").arg(count) : QString();
}

Charts::Chart chartOf(const QString &title, const std::vector<std::pair<QString, qint64>> &minutes)
{
    qint64 most = 1;
    for (const auto &[label, count] : minutes) most = std::max(most, count);
    Charts::Chart chart{title, {}};
    for (const auto &[label, count] : minutes)
        chart.bars.push_back({label, text::duration(count), double(count) / double(most)});
    return chart;
}

} // namespace

Tally Extract::tally() const
{
    Tally tally;
    qint64 learnt = 0;
    for (const Training *t : m_trainings) learnt += t->minutes;
    qint64 worked = 0;
    std::size_t confirmed = 0;
    std::size_t asked = 0;
    const auto note = [&](const Maybe<Certification> &certification) {
        if (!certification) return;
        confirmed += certification->state == CertificationState::Signed;
        asked += certification->state == CertificationState::Asked;
    };
    for (const Practice *p : m_practices) {
        worked += p->minutes.value_or(0);
        note(p->certification);
    }
    for (const Engagement *g : m_engagements) note(g->certification);
    const auto finished =
        std::ranges::count_if(m_engagements, [this](const Engagement *g) { return g->to && *g->to <= m_asOf; });
    const auto sound = std::ranges::count_if(m_fileStates, [](const Result<> &state) { return state.has_value(); });
    const auto number = [](auto count) { return QString::number(count); };
    if (!m_trainings.empty()) {
        tally.entries.push_back({number(m_trainings.size()), RecordFigures::tr("Training"),
                                 text::duration(learnt) + withoutProof(unproved(m_trainings))});
    }
    if (hasWork()) {
        tally.entries.push_back({number(m_engagements.size()), RecordFigures::tr("Engagements"),
                                 RecordFigures::tr("%1 finished").arg(finished)});
        tally.entries.push_back(
            {number(m_practices.size()), RecordFigures::tr("Practice entries"), text::duration(worked)});
        tally.entries.push_back(
            {number(confirmed), RecordFigures::tr("Confirmations"), RecordFigures::tr("%1 more requested").arg(asked)});
    }
    if (!isEmpty()) {
        tally.entries.push_back({number(m_evidence.size()), RecordFigures::tr("Evidence files"),
                                 RecordFigures::tr("%1 match their recorded hash").arg(m_store ? sound : 0)});
    }
    return tally;
}

std::vector<Block> Extract::charts() const
{
    const Maybe<Period> period = m_period ? m_period : practisedIn(m_ledger, m_asOf);
    if (!period || m_practices.empty()) return {};
    const PracticeFigures figures = practiceFigures(m_ledger, yearsOf(*period), m_asOf);
    if (figures.whole.total.minutes == 0) return {};
    std::vector<std::pair<QString, qint64>> topics;
    for (std::size_t i = 0; i <= themeCount; ++i) {
        const qint64 minutes = figures.whole.themes[i].minutes;
        if (i < themeCount || minutes > 0) topics.emplace_back(topicName(i), minutes);
    }
    std::vector<std::pair<QString, qint64>> years;
    for (const SpanFigures &span : figures.spans) {
        if (span.period.from <= m_asOf)
            years.emplace_back(text::spanName(span.period, FigureStep::Year), span.total.minutes);
    }
    return {Charts{{chartOf(RecordFigures::tr("Practice by topic"), topics),
                    chartOf(RecordFigures::tr("Practice by year"), years)}},
            Paragraph{RecordFigures::tr("Time on an entry with several topics is split equally among them."),
                      Paragraph::Style::Small}};
}

} // namespace koshin::report
