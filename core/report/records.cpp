// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"

#include "text/codetext.h"
#include "text/confirmationtext.h"
#include "text/practicetext.h"
#include "text/sentences.h"
#include "text/valuetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

// Figures stand below one another by their points.
void alignPoints(Table &table, std::size_t column)
{
    const auto at = qsizetype(column);
    const bool hasHalves =
        std::ranges::any_of(table.rows, [at](const QStringList &row) { return row[at].contains(u'.'); });
    for (QStringList &row : table.rows)
        if (hasHalves && !row[at].isEmpty() && row[at] != u"–"_s && !row[at].contains(u'.')) row[at] += u".0"_s;
}

Table withoutEmptyColumns(const Table &table)
{
    Table lean = table;
    for (auto i = qsizetype(table.columns.size()) - 1; i >= 0; --i) {
        if (std::ranges::any_of(table.rows, [i](const QStringList &row) { return !row[i].isEmpty(); })) continue;
        lean.columns.erase(lean.columns.begin() + i);
        for (QStringList &row : lean.rows) row.removeAt(i);
    }
    return lean;
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

QString topicName(std::size_t group)
{
    return group < themeCount ? text::word(Theme(group)) : Records::tr("Without a topic");
}

QString shownName(const Evidence &evidence)
{
    return evidence.fileName == withheldMark ? Records::tr("Confidential file") : evidence.fileName;
}

bool hasSignedCopy(const std::vector<EvidenceId> &files, const Ledger &ledger)
{
    return std::ranges::any_of(files, [&ledger](const EvidenceId &id) {
        const Evidence *file = ledger.evidence.find(id.text());
        return file && file->kind == EvidenceKind::Confirmation;
    });
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
    noteCredits(request.credential.findings);
}

// A record counts in several requirements of one account: its credits are told once.
void Extract::noteCredits(const std::vector<Finding> &findings)
{
    static const QRegularExpression brackets(u"[(（]"_s); // what explains a name
    for (const Finding &finding : findings) {
        QHash<QString, Credits> here;
        for (const Counted &counted : finding.counted) {
            if (!counted.category) continue;
            Credits &credits = here[counted.record];
            credits.amount += counted.amount;
            credits.category = text::inUse(counted.category->name).section(brackets, 0, 0).trimmed();
        }
        for (auto it = here.cbegin(); it != here.cend(); ++it)
            if (!m_credits.contains(it.key())) m_credits.insert(it.key(), it.value());
        noteCredits(finding.children);
    }
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

QSet<QString> Extract::workIds() const
{
    QSet<QString> ids;
    for (const Engagement *g : m_engagements) ids.insert(g->id.text());
    for (const Practice *p : m_practices) ids.insert(p->id.text());
    return ids;
}

QString Extract::numbers(const std::vector<EvidenceId> &evidence) const
{
    std::set<int> found;
    for (const EvidenceId &id : evidence) found.insert(m_evidenceNumbers.value(id.text()));
    found.erase(0);
    QStringList all;
    for (const int number : found) all << u"#%1"_s.arg(number);
    return all.isEmpty() ? Records::tr("None", "evidence") : all.join(u' ');
}

QString Extract::client(const Maybe<ClientId> &id) const
{
    const Client *client = id ? m_ledger.clients.find(id->text()) : nullptr;
    if (!client) return {};
    if (!client->name) return client->code;
    return Records::tr("%1 (%2)").arg(client->code, *client->name);
}

// An entry that nobody was asked about may be confirmed with the whole that it belongs to.
QString Extract::confirmedWith(const Practice &practice) const
{
    const Engagement *whole = practice.engagement ? m_ledger.engagements.find(practice.engagement->text()) : nullptr;
    if (!whole || !whole->certification || whole->certification->state == CertificationState::NotAsked) return {};
    return Records::tr("%1 (engagement)", "state of a confirmation")
        .arg(text::choice(text::word(whole->certification->state)));
}

template<class R>
QString Extract::confirmation(const R &record) const
{
    const Maybe<Certification> &certification = record.certification;
    const Maybe<CertifierId> &certifier = record.certifier;
    if (!certification || certification->state == CertificationState::NotAsked) {
        if (const QString whole = confirmedWith(record); !whole.isEmpty()) return whole;
    }
    if (!certification) return text::choice(text::word(CertificationState::NotAsked));
    QStringList parts{text::choice(text::word(certification->state))};
    if (certification->state == CertificationState::Signed && !hasSignedCopy(record.evidence, m_ledger))
        parts << Records::tr("no copy on file");
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
    table.columns = {
        {Records::tr("Completed"), 2.95}, {Records::tr("Training"), 3.2},        {Records::tr("Provider"), 1.6},
        {Records::tr("Type"), 1.5},       {Records::tr("Time"), 0.9, true},      {Records::tr("Credits"), 0.9, true},
        {Records::tr("Category"), 1.4},   {Records::tr("Certificate no."), 1.7}, {Records::tr("Evidence"), 1.2}};
    for (const Training *t : m_trainings) {
        const auto credits = m_credits.constFind(t->id.text());
        const bool counts = credits != m_credits.cend();
        const QString none = m_credits.isEmpty() ? QString() : u"–"_s; // of a credential without accounts
        table.rows.push_back({text::date(t->completedOn) + enteredBelow(t->recordedAt, t->completedOn), t->title,
                              t->provider.value_or(QString()), text::choice(text::word(t->kind)),
                              text::clockLength(t->minutes), counts ? credits->amount.toString() : none,
                              counts ? credits->category : none, t->certificateNumber.value_or(QString()),
                              numbers(t->evidence)});
    }
    alignPoints(table, 5);
    return {withoutEmptyColumns(table)};
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
    table.columns = {{Records::tr("No."), 0.55, true},    {Records::tr("Dates"), 2.95},
                     {Records::tr("Practice"), 2.9},      {Records::tr("On behalf of"), 1.8},
                     {Records::tr("Time"), 0.9, true},    {Records::tr("Days", "worked"), 0.75, true},
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
    alignPoints(table, 5);
    return withoutEmptyColumns(table);
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
                                    {Records::tr("RISS syllabus items"), items(g->items)},
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
        const QString count = Records::tr("%n entries", "practice", int(group.size()));
        blocks.push_back(Heading{Records::tr("%1 — %2", "topic, how much").arg(topicName(groupOf(**from)), count), 2});
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
