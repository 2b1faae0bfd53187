// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"

#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/practicetext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace koshin::report {

namespace {

using namespace Qt::StringLiterals;

struct Records
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QString span(Date from, const Maybe<Date> &to)
{
    if (to && *to == from) return text::date(from);
    return text::date(from) + u"\n– "_s + (to ? text::date(*to) : Records::tr("In progress"));
}

// When it was written down, beside when it happened: what was noted at once proves more.
QString entered(const Maybe<Timestamp> &recordedAt, Date happened)
{
    const RecordedWhen when = recordedWhen(recordedAt, happened);
    if (!when.on) return {};
    const QString on = text::date(*when.on);
    return when.isLate() ? Records::tr("%1, %2", "entered on, how late").arg(on, text::lateness(when)) : on;
}

// The same below the day, in a table.
QString enteredBelow(const Maybe<Timestamp> &recordedAt, Date happened)
{
    const QString on = entered(recordedAt, happened);
    return on.isEmpty() ? QString() : u'\n' + Records::tr("entered %1", "a record, on a day").arg(on);
}

std::size_t groupOf(const Practice &practice) // the last one is of those without a topic
{
    return practice.themes.empty() ? themeCount : std::size_t(practice.themes.front());
}

QString topic(std::size_t group)
{
    return group < themeCount ? text::word(Theme(group)) : Records::tr("Without a topic");
}

QString numbersIn(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    QStringList all;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1) ++end;
        all << (end > i + 1 ? Records::tr("%1–%2", "numbers").arg(numbers[i]).arg(numbers[end])
                            : QString::number(numbers[i]));
        i = end > i + 1 ? end + 1 : i + 1;
    }
    return all.join(Records::tr(", "));
}

// The calendar years of a period, cut to it.
std::vector<Period> yearsOf(const Period &period)
{
    std::vector<Period> years = spansOf(period, FigureStep::Year);
    for (Period &year : years) year = {std::max(year.from, period.from), std::min(year.to, period.to)};
    return years;
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

QString items(const std::vector<SyllabusItem> &items)
{
    QStringList all;
    for (const SyllabusItem item : items) all << codeName(item) + u' ' + text::word(item);
    return all.join(u'\n');
}

template<class R>
void byDay(std::vector<const R *> &records, Date R::*day)
{
    std::stable_sort(records.begin(), records.end(), [day](const R *a, const R *b) { return a->*day < b->*day; });
}

} // namespace

QString shownName(const Evidence &evidence)
{
    return evidence.fileName == withheldMark ? Records::tr("Confidential file") : evidence.fileName;
}

Extract::Extract(const ReportRequest &request, GoesOn goesOn)
    : m_ledger(*request.source.ledger), m_store(request.source.evidence), m_goesOn(std::move(goesOn)),
      m_credential(request.credential.credential.text()), m_period(request.period()), m_asOf(request.source.asOf)
{
    const ReportLayout layout = request.choice.layout;
    std::set<QString> used;
    const auto note = [&used](const std::vector<EvidenceId> &ids) {
        for (const EvidenceId &id : ids) used.insert(id.text());
    };
    for (const auto &training : m_ledger.trainings.pointers()) {
        if (layout == ReportLayout::Practice) break;
        const auto &offers = training->offers;
        const bool ours = offers.empty() || std::any_of(offers.begin(), offers.end(), [this](const Offer &offer) {
            return offer.credential.text() == m_credential;
        });
        if (!ours || !isWithin(training->completedOn, training->completedOn)) continue;
        m_trainings.push_back(training.get());
        note(training->evidence);
    }
    for (const auto &practice : m_ledger.practices.pointers()) {
        if (layout == ReportLayout::Trainings) break;
        if (*decidingDay(*practice) > m_asOf || !isWithin(practice->from, *decidingDay(*practice))) continue;
        m_practices.push_back(practice.get());
        note(practice->evidence);
    }
    for (const auto &engagement : m_ledger.engagements.pointers()) {
        if (layout == ReportLayout::Trainings) break;
        if (!isWithin(engagement->from, engagement->to.value_or(Date(Date::last())))) continue;
        m_engagements.push_back(engagement.get());
        note(engagement->evidence);
    }
    for (const auto &evidence : m_ledger.evidence.pointers()) {
        if (used.count(evidence->id.text()) > 0) m_evidence.push_back(evidence.get());
    }
    byDay(m_trainings, &Training::completedOn);
    byDay(m_practices, &Practice::from);
    byDay(m_engagements, &Engagement::from);
    numberPractices();
    lookAtFiles();
}

// In the order in which they are listed: by topic, then by day.
void Extract::numberPractices()
{
    std::ranges::stable_sort(m_practices, {}, [](const Practice *practice) { return groupOf(*practice); });
    int number = 0;
    for (const Practice *practice : m_practices) m_practiceNumbers.insert(practice, ++number);
}

void Extract::lookAtFiles()
{
    const auto progress = [this](qint64, qint64) { return !m_goesOn || m_goesOn(); };
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        m_evidenceNumbers.insert(m_evidence[i]->id.text(), int(i) + 1);
        m_fileStates.push_back(m_store ? m_store->verify(m_evidence[i]->sha256, progress) : Result<>());
    }
}

// Whether the days touch the period, and the first of them has come; without a period everything is reported that has.
bool Extract::isWithin(Date from, Date to) const
{
    return from <= m_asOf && (!m_period || (from <= m_period->to && m_period->from <= to));
}

QStringList Extract::ids() const
{
    QStringList ids;
    for (const Training *t : m_trainings) ids << t->id.text();
    for (const Engagement *g : m_engagements) ids << g->id.text();
    for (const Practice *p : m_practices) ids << p->id.text();
    return ids;
}

QString Extract::numbers(const std::vector<EvidenceId> &evidence) const
{
    QStringList all;
    for (const EvidenceId &id : evidence) {
        if (const int number = m_evidenceNumbers.value(id.text())) all << u"#%1"_s.arg(number);
    }
    return all.isEmpty() ? u"–"_s : all.join(u' ');
}

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
    if (!m_trainings.empty())
        tally.entries.push_back({number(m_trainings.size()), Records::tr("Trainings"), text::duration(learnt)});
    if (hasWork()) {
        tally.entries.push_back(
            {number(m_engagements.size()), Records::tr("Engagements"), Records::tr("%1 finished").arg(finished)});
        tally.entries.push_back({number(m_practices.size()), Records::tr("Practice entries"), text::duration(worked)});
        tally.entries.push_back(
            {number(confirmed), Records::tr("Confirmations"), Records::tr("%1 more requested").arg(asked)});
    }
    if (!isEmpty())
        tally.entries.push_back({number(m_evidence.size()), Records::tr("Evidence files"),
                                 Records::tr("%1 checked and unaltered").arg(m_store ? sound : 0)});
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
        if (i < themeCount || minutes > 0) topics.emplace_back(topic(i), minutes);
    }
    std::vector<std::pair<QString, qint64>> years;
    for (const SpanFigures &span : figures.spans)
        if (span.period.from <= m_asOf)
            years.emplace_back(text::spanName(span.period, FigureStep::Year), span.total.minutes);
    return {
        Charts{{chartOf(Records::tr("Practice by topic"), topics), chartOf(Records::tr("Practice by year"), years)}},
        Paragraph{Records::tr("Time on an entry with several topics is split equally among them."),
                  Paragraph::Style::Small}};
}

QString Extract::client(const Maybe<ClientId> &id) const
{
    const Client *client = id ? m_ledger.clients.find(id->text()) : nullptr;
    if (!client) return {};
    if (!client->name) return client->code;
    return Records::tr("%1 (%2)").arg(client->code, *client->name);
}

template<class R>
QString Extract::confirmation(const R &record) const
{
    const Maybe<Certification> &certification = record.certification;
    const Maybe<CertifierId> &certifier = record.certifier;
    if (!certification) return u"–"_s;
    QStringList parts{text::choice(text::word(certification->state))};
    if (certification->on) parts << text::date(*certification->on);
    const Certifier *person = certifier ? m_ledger.certifiers.find(certifier->text()) : nullptr;
    if (person && person->relation) parts << *person->relation;
    if (certification->reason) parts << *certification->reason;
    if (record.confirmationForm) parts << text::changedSinceFormSentence(Record(record), m_ledger);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

std::vector<Block> Extract::trainings() const
{
    if (m_trainings.empty()) return {Paragraph{Records::tr("No training is recorded.")}};
    Table table;
    table.columns = {{Records::tr("Completed"), 2.95},  {Records::tr("Training"), 3.2},
                     {Records::tr("Provider"), 1.6},   {Records::tr("Type"), 1.5},
                     {Records::tr("Time"), 0.9, true}, {Records::tr("Certificate no."), 1.8},
                     {Records::tr("Evidence"), 1.2}};
    for (const Training *t : m_trainings) {
        table.rows.push_back({text::date(t->completedOn) + enteredBelow(t->recordedAt, t->completedOn), t->title,
                              t->provider.value_or(QString()), text::choice(text::word(t->kind)),
                              text::clockLength(t->minutes), t->certificateNumber.value_or(QString()),
                              numbers(t->evidence)});
    }
    return {table};
}

QString Extract::otherTopics(const Practice &practice) const
{
    QStringList others;
    for (std::size_t i = 1; i < practice.themes.size(); ++i) others << text::word(practice.themes[i]);
    return others.isEmpty() ? QString() : u'\n' + Records::tr("Also: %1").arg(others.join(Records::tr(", ")));
}

Table Extract::practiceTable(const std::vector<const Practice *> &practices) const
{
    Table table;
    table.columns = {{Records::tr("No."), 0.55, true},   {Records::tr("Dates"), 2.95},
                     {Records::tr("Practice"), 2.9},       {Records::tr("On behalf of"), 1.8},
                     {Records::tr("Time"), 0.9, true},   {Records::tr("Days", "worked"), 0.75, true},
                     {Records::tr("Confirmation"), 1.75}, {Records::tr("Evidence"), 1.2}};
    for (const Practice *p : practices) {
        const QString whom = p->client        ? client(p->client)
                             : p->beneficiary ? text::choice(text::word(*p->beneficiary))
                                              : QString();
        const QString title = p->title + u'\n' + text::choice(text::word(p->kind)) + otherTopics(*p);
        table.rows.push_back({QString::number(m_practiceNumbers.value(p)),
                              span(p->from, decidingDay(*p)) + enteredBelow(p->recordedAt, *decidingDay(*p)), title,
                              whom, p->minutes ? text::clockLength(*p->minutes) : QString(),
                              p->days ? p->days->toString() : QString(), confirmation(*p), numbers(p->evidence)});
    }
    return table;
}

// Its entries by their numbers, and what they come to.
QString Extract::partsOf(const Engagement &engagement) const
{
    std::vector<int> parts;
    qint64 minutes = 0;
    for (const Practice *p : m_practices) {
        if (!p->engagement || *p->engagement != engagement.id) continue;
        parts.push_back(m_practiceNumbers.value(p));
        minutes += p->minutes.value_or(0);
    }
    if (parts.empty()) return {};
    const QString count = Records::tr("No. %1 (%n entries)", "practice", int(parts.size())).arg(numbersIn(parts));
    return minutes > 0 ? count + Records::tr(", ") + text::duration(minutes) : count;
}

std::vector<Block> Extract::engagements() const
{
    if (m_engagements.empty()) return {Paragraph{Records::tr("No engagement is recorded.")}};
    std::vector<Block> blocks;
    for (const Engagement *g : m_engagements) {
        blocks.push_back(Heading{g->title, 2});
        blocks.push_back(KeyValues{{{Records::tr("Dates"), span(g->from, g->to).replace(u'\n', u' ')},
                                    {Records::tr("Entered"), entered(g->recordedAt, g->to.value_or(g->from))},
                                    {Records::tr("On behalf of"), client(g->client)},
                                    {Records::tr("Role"), g->role ? text::choice(text::word(*g->role)) : QString()},
                                    {Records::tr("Purpose"), g->aim.value_or(QString())},
                                    {Records::tr("Result"), g->result.value_or(QString())},
                                    {Records::tr("Syllabus items"), items(g->items)},
                                    {Records::tr("Reason for these items"), g->rationale.value_or(QString())},
                                    {Records::tr("Practice entries"), partsOf(*g)},
                                    {Records::tr("Confirmation"), confirmation(*g).replace(u'\n', Records::tr(", "))},
                                    {Records::tr("Evidence"), numbers(g->evidence)}}});
    }
    return blocks;
}

std::vector<Block> Extract::practices() const
{
    if (m_practices.empty()) return {Paragraph{Records::tr("No practice is recorded.")}};
    std::vector<Block> blocks;
    for (auto from = m_practices.begin(); from != m_practices.end();) {
        const auto to =
            std::find_if(from, m_practices.end(), [&](const Practice *p) { return groupOf(*p) != groupOf(**from); });
        const std::vector<const Practice *> group(from, to);
        qint64 minutes = 0;
        for (const Practice *p : group) minutes += p->minutes.value_or(0);
        const QString count = Records::tr("%n entries", "practice", int(group.size()));
        blocks.push_back(Heading{
            Records::tr("%1 — %2", "topic, how much")
                .arg(topic(groupOf(**from)), minutes > 0 ? count + Records::tr(", ") + text::duration(minutes) : count),
            2});
        blocks.push_back(practiceTable(group));
        from = to;
    }
    return blocks;
}

QString Extract::fileState(std::size_t file) const
{
    const Evidence &evidence = *m_evidence[file];
    const Result<> &sound = m_fileStates[file];
    const QString name = shownName(evidence);
    if (sound && evidence.bytes == 0) return Records::tr("%1\nThe file is empty.").arg(name);
    if (sound) return name;
    if (sound.error().code == ErrorCode::FileNotFound) return Records::tr("%1\nThe file is missing.").arg(name);
    return Records::tr("%1\nThe file is not the one that was kept.").arg(name);
}

std::vector<Block> Extract::evidence() const
{
    if (m_evidence.empty()) return {Paragraph{Records::tr("No evidence is recorded.")}};
    Table table;
    table.columns = {{Records::tr("No."), 0.5, true},
                     {Records::tr("File"), 2.6},
                     {Records::tr("Type"), 1.5},
                     {Records::tr("Size"), 1.2, true},
                     {u"SHA-256"_s, 5.2}};
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        const Evidence &e = *m_evidence[i];
        table.rows.push_back({u"%1"_s.arg(i + 1), fileState(i), e.kind ? text::choice(text::word(*e.kind)) : QString(),
                              e.bytes ? text::bytes(*e.bytes) : QString(), e.sha256});
    }
    return {table};
}

} // namespace koshin::report
