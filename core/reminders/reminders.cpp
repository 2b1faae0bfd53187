// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/reminders.h"

#include "base/contains.h"
#include "ledger/proofs.h"
#include "rules/figures/dutystates.h"
#include "rules/foresight/planstate.h"
#include "rules/scheme/courselimit.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace koshin {

using namespace Qt::StringLiterals;

namespace {

constexpr int newsDays = 92;

QString joined(const std::vector<Bilingual> &names, Language language)
{
    QStringList all;
    for (const Bilingual &name : names) all += name.in(language);
    return all.join(language == Language::Japanese ? u"・"_s : u", "_s);
}

// Collects what is to be told, one kind after another.
class Collector
{
public:
    Collector(const Assessment &assessment, const Ledger &ledger, const ReminderPolicy &policy)
        : m_assessment(assessment), m_ledger(ledger), m_policy(policy)
    {
    }

    std::vector<Reminder> all(const PacksChanged &changed)
    {
        for (const CredentialAssessment &c : m_assessment.credentials) {
            if (!c.isHeld()) continue;
            for (const Deadline &deadline : c.deadlines) addDeadline(c, deadline);
            addEnd(c);
            if (m_policy.windows) addWindows(c);
            addEvidence(c);
            if (m_policy.rules) addRules(c, changed);
        }
        addOnlineClocks();
        for (const auto &practice : m_ledger.practices.pointers()) addCertification(*practice);
        for (const auto &engagement : m_ledger.engagements.pointers()) addCertification(*engagement);
        addDuties();
        std::ranges::stable_sort(m_found, [](const Reminder &a, const Reminder &b) {
            return std::tie(a.on, b.stage, a.key) < std::tie(b.on, a.stage, b.key);
        });
        return std::move(m_found);
    }

private:
    void add(Reminder reminder, ReminderStage stage, int days, Date on)
    {
        reminder.stage = stage;
        reminder.days = days;
        reminder.on = on;
        reminder.key = reminder.subject + u'/' + codeName(stage);
        if (days > 0) reminder.key += u'-' + QString::number(days);
        m_found.push_back(std::move(reminder));
    }
    void addBefore(const Reminder &plain, const std::vector<int> &days, Date due)
    {
        for (const int n : days) add(plain, ReminderStage::BeforeDue, n, due.plusDays(-n));
    }

    void addDeadline(const CredentialAssessment &c, const Deadline &deadline)
    {
        const Finding *finding = c.finding(deadline.id);
        if (!finding || isDone(deadline.state) || finding->weight == Weight::Advice) return;
        Reminder plain;
        plain.about = ReminderAbout::Deadline;
        plain.credential = c.credential.text();
        plain.requirement = deadline.id;
        plain.name = finding->name;
        plain.lastSafe = deadline.lastSafe;
        plain.due = deadline.due;
        plain.isAssumed = deadline.state == Verdict::Provisional;
        plain.subject = u"deadline/%1/%2/%3"_s.arg(plain.credential, deadline.id, deadline.due.toString());
        const ReminderStages &stages = m_policy.of(deadline.kind);
        const Date safe = deadline.lastSafe.value_or(deadline.due);
        for (const int n : stages.beforeSafe) add(plain, ReminderStage::BeforeSafe, n, safe.plusDays(-n));
        for (const int n : stages.beforeDue) {
            const Date on = deadline.due.plusDays(-n);
            if (on > safe) {
                add(plain, ReminderStage::BeforeDue, n, on);
            } else if (safe == deadline.due && !contains(stages.beforeSafe, n)) {
                // Without a day to begin by of its own both lists count to the same day; what both name is said once.
                add(plain, ReminderStage::BeforeSafe, n, on);
            }
        }
        if (stages.onDue) add(plain, ReminderStage::OnDue, 0, deadline.due);
        if (stages.overdue) add(plain, ReminderStage::Overdue, 0, deadline.due.plusDays(1));
    }

    void addEnd(const CredentialAssessment &c)
    {
        const bool ended = c.verdict == Verdict::Lapsed || c.verdict == Verdict::Grace
                           || c.verdict == Verdict::NotCurrent || c.resultNotRecorded;
        if (!ended || !c.term) return;
        Reminder plain;
        plain.about = ReminderAbout::TermEnded;
        plain.credential = c.credential.text();
        if (c.scheme) plain.name = c.scheme->name;
        plain.due = c.term->period.to;
        plain.subject = u"term/%1/%2"_s.arg(plain.credential, c.term->period.to.toString());
        add(plain, ReminderStage::Overdue, 0, *c.dayAfterTerm());
    }

    // What opens on the same day is told in one.
    void addWindows(const CredentialAssessment &c)
    {
        std::map<Date, std::vector<const Finding *>> opening;
        collectOpening(c.findings, opening);
        if (c.term)
            opening.erase(opening.begin(), opening.upper_bound(c.term->period.from)); // the term itself is no news
        for (const auto &[from, findings] : opening) {
            Reminder plain;
            plain.about = ReminderAbout::WindowOpens;
            plain.credential = c.credential.text();
            plain.requirement = findings.front()->id;
            std::vector<Bilingual> names;
            for (const Finding *finding : findings) {
                names.push_back(finding->name);
                plain.opening.push_back(finding->id);
            }
            plain.name = {joined(names, Language::Japanese), joined(names, Language::English)};
            plain.subject = u"window/%1/%2"_s.arg(plain.credential, from.toString());
            add(plain, ReminderStage::Once, 0, from);
        }
    }
    static void collectOpening(const std::vector<Finding> &findings,
                               std::map<Date, std::vector<const Finding *>> &opening)
    {
        for (const Finding &f : findings) {
            const bool waits = f.verdict == Verdict::Open || f.verdict == Verdict::Upcoming;
            if (f.weight == Weight::Advice || !waits) continue;
            if (f.window && f.children.empty()) opening[f.window->from].push_back(&f);
            else collectOpening(f.children, opening);
        }
    }

    void addEvidence(const CredentialAssessment &c)
    {
        if (!c.term) return;
        QSet<QString> records;
        collectUnproven(c.findings, records);
        if (records.isEmpty()) return;
        Reminder plain;
        plain.about = ReminderAbout::Evidence;
        plain.credential = c.credential.text();
        plain.records.assign(records.begin(), records.end());
        std::ranges::sort(plain.records);
        if (c.scheme) plain.name = c.scheme->shortName;
        const Date due = c.applyBy.value_or(c.term->period.to);
        plain.due = due;
        plain.subject = u"evidence/%1/%2"_s.arg(plain.credential, due.toString());
        addBefore(plain, m_policy.evidence, due);
    }
    void collectUnproven(const std::vector<Finding> &findings, QSet<QString> &records) const
    {
        for (const Finding &f : findings) {
            for (const Counted &counted : f.counted) {
                if (!counted.planned && hasNoEvidence(counted.record)) records += counted.record;
            }
            collectUnproven(f.children, records);
        }
    }
    bool hasNoEvidence(const QString &record) const
    {
        if (const Training *t = m_ledger.trainings.find(record)) return !hasProof(m_ledger, t->evidence);
        if (const Practice *p = m_ledger.practices.find(record)) return !hasProof(m_ledger, p->evidence);
        const Engagement *e = m_ledger.engagements.find(record);
        return e && !hasProof(m_ledger, e->evidence);
    }

    void addRules(const CredentialAssessment &c, const PacksChanged &changed)
    {
        const auto change = changed.find(c.schemeId.text());
        if (change == changed.end() || !c.scheme) return;
        Reminder plain;
        plain.about = ReminderAbout::RulesChanged;
        plain.credential = c.credential.text();
        plain.name = c.scheme->name;
        plain.subject = u"rules/%1/%2"_s.arg(plain.credential, change->fingerprint);
        add(plain, ReminderStage::Once, 0, change->since);
    }

    // An online course that was begun is a plan with its first day.
    void addOnlineClocks()
    {
        for (const PlanState &state : planStates(m_ledger, m_assessment.asOf)) {
            if (state.state == PlanState::State::Done) continue;
            const Plan *plan = m_ledger.plans.find(state.plan);
            const auto *training = std::get_if<Training>(&plan->intended);
            if (!training || training->kind != TrainingKind::OnlineCourse || !training->startedOn) continue;
            if (*training->startedOn <= m_assessment.asOf) addOnlineClock(*plan, *training);
        }
    }
    void addOnlineClock(const Plan &plan, const Training &training)
    {
        for (const CredentialAssessment &c : m_assessment.credentials) {
            const auto limit = c.isHeld() && c.scheme ? onlineCourseLimit(*c.scheme, m_assessment.asOf) : std::nullopt;
            if (!limit) continue;
            Reminder plain;
            plain.about = ReminderAbout::OnlineClock;
            plain.credential = c.credential.text();
            plain.records = {plan.id.text()};
            plain.name = {training.title, training.title};
            plain.due = limit->lastDay(*training.startedOn);
            plain.standing = limit->standing;
            plain.subject = u"online-clock/%1/%2"_s.arg(plan.id.text(), training.startedOn->toString());
            addBefore(plain, m_policy.onlineClock, *plain.due);
            add(plain, ReminderStage::OnDue, 0, *plain.due);
            return;
        }
    }

    template<class R>
    void addCertification(const R &record)
    {
        if (!record.certification || record.certification->state != CertificationState::Asked
            || !record.certification->on)
            return;
        Reminder plain;
        plain.about = ReminderAbout::Certification;
        plain.records = {record.id.text()};
        plain.name = {record.title, record.title};
        const Date asked = record.certification->remindedOn.value_or(*record.certification->on);
        plain.subject = u"certification/%1/%2"_s.arg(record.id.text(), asked.toString());
        if (record.certification->remindedOn) plain.asked = record.certification->on;
        for (const int n : m_policy.unanswered) add(plain, ReminderStage::Once, n, asked.plusDays(n));
        if (m_policy.unanswered.empty()) return;
        // After the last of them every month: the one whose day has come, and the next.
        const int last = std::ranges::max(m_policy.unanswered);
        const int since = m_assessment.asOf.since(asked) - last;
        if (since < 0) return;
        const int come = since / unansweredEvery;
        for (const int step : {come, come + 1}) {
            const int n = last + step * unansweredEvery;
            if (step > 0) add(plain, ReminderStage::Once, n, asked.plusDays(n));
        }
    }

    void addDuties()
    {
        for (const DutyState &state : dutyStates(m_ledger, m_assessment.asOf)) {
            for (const Occurrence &occurrence : state.occurrences) {
                const bool last = &occurrence == &state.occurrences.back();
                const bool before = state.occurrences.size() > 1 && &occurrence == &state.occurrences.back() - 1;
                if (occurrence.state == OccurrenceState::Done || (!last && !before)) continue;
                Reminder plain;
                plain.about = ReminderAbout::Duty;
                plain.records = {state.duty->id.text()};
                plain.name = {state.duty->title, state.duty->title};
                plain.due = occurrence.due;
                plain.subject = u"duty/%1/%2"_s.arg(state.duty->id.text(), occurrence.due.toString());
                addBefore(plain, m_policy.duty, occurrence.due);
                add(plain, ReminderStage::OnDue, 0, occurrence.due);
                add(plain, ReminderStage::Overdue, 0, occurrence.due.plusDays(1));
            }
        }
    }

    const Assessment &m_assessment;
    const Ledger &m_ledger;
    const ReminderPolicy &m_policy;
    std::vector<Reminder> m_found;
};

// What cannot wait breaks through.
bool isPressing(const Reminder &reminder)
{
    return reminder.stage == ReminderStage::OnDue || reminder.stage == ReminderStage::Overdue;
}

bool isDue(const Reminder &reminder, const Deliveries &deliveries, Date today, Channel channel)
{
    if (reminder.on > today || isSilenced(reminder, deliveries, today)) return false;
    const auto told = deliveries.on({channel, reminder.key});
    if (!told || *told > today) return true;
    const auto put = deliveries.putOff.find(reminder.subject);
    const bool ended = put != deliveries.putOff.end() && put->madeOn <= today && put->until && *put->until <= today;
    return ended && *told < *put->until;
}

} // namespace

bool isGraver(const Reminder &a, const Reminder &b)
{
    const auto rank = [](const Reminder &r) {
        return std::tuple(!isPressing(r), r.due.value_or(Date(Date::last())), -int(r.stage), r.on);
    };
    return std::tuple(rank(a), a.key) < std::tuple(rank(b), b.key);
}

std::vector<Reminder> remindersOf(const Assessment &assessment, const Ledger &ledger, const ReminderPolicy &policy,
                                  const PacksChanged &changed)
{
    return Collector(assessment, ledger, policy).all(changed);
}

std::vector<Reminder> dueReminders(const std::vector<Reminder> &all, const Deliveries &deliveries, Date today,
                                   Channel channel)
{
    std::vector<Reminder> due;
    std::ranges::copy_if(all, std::back_inserter(due),
                         [&](const Reminder &r) { return isDue(r, deliveries, today, channel); });
    std::ranges::stable_sort(due, isGraver);
    return due;
}

std::vector<Reminder> gravestOfEach(const std::vector<Reminder> &due)
{
    std::vector<Reminder> spoken;
    for (const Reminder &reminder : due) {
        const auto same = std::ranges::find(spoken, reminder.subject, &Reminder::subject);
        if (same == spoken.end()) spoken.push_back(reminder);
        else if (reminder.stage == same->stage && reminder.on > same->on) *same = reminder;
    }
    return spoken;
}

bool isSuperseded(const Reminder &window, const std::vector<Reminder> &all, Date today)
{
    if (window.about != ReminderAbout::WindowOpens) return false;
    return std::ranges::all_of(window.opening, [&](const QString &requirement) {
        return std::ranges::any_of(all, [&](const Reminder &r) {
            return r.about == ReminderAbout::Deadline && r.credential == window.credential
                   && r.requirement == requirement && r.on <= today;
        });
    });
}

bool isSilenced(const Reminder &reminder, const Deliveries &deliveries, Date today)
{
    const auto put = deliveries.putOff.find(reminder.subject);
    if (put == deliveries.putOff.end() || put->madeOn > today) return false;
    return !put->until || (today < *put->until && !isPressing(reminder));
}

std::vector<Reminder> standingReminders(const std::vector<Reminder> &all, const Deliveries &deliveries, Date today)
{
    std::vector<Reminder> standing;
    std::ranges::copy_if(all, std::back_inserter(standing), [&](const Reminder &r) {
        if (r.on > today) return false;
        const bool news = r.about == ReminderAbout::WindowOpens || r.about == ReminderAbout::RulesChanged;
        return !(news && today.since(r.on) > newsDays) && !isSilenced(r, deliveries, today)
               && !isSuperseded(r, all, today);
    });
    std::ranges::stable_sort(standing, isGraver);
    return gravestOfEach(standing);
}

QString targetOf(const Reminder &reminder)
{
    if (reminder.about == ReminderAbout::Evidence && reminder.records.size() > 1) return remindersPage;
    if (!reminder.records.empty()) return reminder.records.front();
    if (!reminder.requirement.isEmpty()) return reminder.credential + u'/' + reminder.requirement;
    return reminder.credential.isEmpty() ? remindersPage : reminder.credential;
}

// The days on which findings and their parts may change without a record.
static std::vector<Date> turningDays(const std::vector<Finding> &findings)
{
    std::vector<Date> days;
    for (const Finding &f : findings) {
        if (f.window) days.insert(days.end(), {f.window->from, f.window->to.plusDays(1)});
        if (f.due) days.push_back(f.due->plusDays(1));
        const auto inner = turningDays(f.children);
        days.insert(days.end(), inner.begin(), inner.end());
    }
    return days;
}

Date nextLook(const Assessment &assessment, const Ledger &ledger, const std::vector<Reminder> &all,
              const Deliveries &deliveries)
{
    const Date today = assessment.asOf;
    Date next = today.plus({.months = 1});
    const auto consider = [&](Date day) {
        if (day > today) next = std::min(next, day);
    };
    for (const Reminder &reminder : all) consider(reminder.on);
    for (const PutOff &put : deliveries.putOff) {
        if (put.until) consider(*put.until);
    }
    for (const DutyState &state : dutyStates(ledger, today)) {
        for (const Occurrence &occurrence : state.occurrences)
            consider(occurrence.due.plusDays(1)); // the next one begins
    }
    for (const auto &plan : ledger.plans.pointers()) {
        const auto *training = std::get_if<Training>(&plan->intended);
        if (training && training->startedOn) consider(*training->startedOn);
    }
    for (const CredentialAssessment &c : assessment.credentials) {
        if (const auto after = c.dayAfterTerm()) consider(*after);
        if (c.scheme)
            for (const Edition &edition : c.scheme->editions) consider(edition.from);
        for (const Date day : turningDays(c.findings)) consider(day);
    }
    return next;
}

} // namespace koshin
