// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quick/quickparser.h"

#include "ledger/check.h"

#include <algorithm>

namespace koshin::quick {

namespace {

using namespace Qt::StringLiterals;

constexpr int minutesOfDay = 24 * 60;

// What a practice is when only its theme is told.
PracticeKind kindFor(const std::vector<Theme> &themes)
{
    if (themes.empty()) return PracticeKind::Advice;
    switch (themes.front()) {
    case Theme::Rules: return PracticeKind::Rules;
    case Theme::AssetsAndRisk: return PracticeKind::RiskAnalysis;
    case Theme::IncidentResponse: return PracticeKind::IncidentResponse;
    case Theme::Education: return PracticeKind::Education;
    case Theme::Cloud: break;
    }
    return PracticeKind::Advice;
}

// Beyond what a sound record holds, so that `check` refuses it, yet within an int.
int minutesOf(qint64 minutes)
{
    return int(std::min<qint64>(minutes, limits::minutes + 1));
}

class RecordMaker
{
public:
    RecordMaker(Draft draft, const Ledger &ledger, Date asOf, Date today, bool assumesDay)
        : m_draft(std::move(draft)), m_ledger(ledger), m_days(m_draft.days.value_or(Period{asOf, asOf})), m_asOf(asOf),
          m_today(today)
    {
        if (assumesDay) m_entry.assumed.push_back(QuickPart::Day);
    }

    QuickEntry make()
    {
        std::variant<Training, Practice> intended;
        if (m_draft.isTraining()) intended = training();
        else intended = practice();
        if (m_draft.isPlan) m_entry.record = Plan{{}, std::move(intended), {}};
        else std::visit([this](auto &record) { m_entry.record = std::move(record); }, intended);
        askAboutTime();
        m_entry.tokens = std::move(m_draft.tokens);
        m_entry.questions = std::move(m_draft.questions);
        m_entry.timeOfDay = std::move(m_draft.timeOfDay);
        m_entry.others = std::move(m_draft.others);
        const Faults faults = check(identified(m_entry.record, u"new"_s, {}));
        if (!faults.empty()) m_entry.fault = faults.front();
        return std::move(m_entry);
    }

private:
    Training training()
    {
        Training t;
        t.kind = std::get<TrainingKind>(*m_draft.kind);
        t.title = title();
        if (m_days.from != m_days.to) t.startedOn = m_days.from;
        t.completedOn = m_days.to;
        t.minutes = minutesOf(m_draft.minutes.value_or(0));
        t.days = m_draft.daysWorked;
        t.fee = m_draft.fee;
        if (!m_draft.minutes) ask(QuickDoubt::LengthMissing);
        return t;
    }

    Practice practice()
    {
        Practice p;
        p.from = m_days.from;
        if (m_days.from != m_days.to) p.to = m_days.to;
        p.days = m_draft.daysWorked;
        if (m_draft.minutes) p.minutes = minutesOf(*m_draft.minutes);
        p.themes = m_draft.themes;
        p.skills = m_draft.skills;
        if (m_draft.kind) p.kind = std::get<PracticeKind>(*m_draft.kind);
        else p.kind = kindFor(p.themes);
        if (!m_draft.kind) m_entry.assumed.push_back(QuickPart::Kind);
        p.client = m_draft.client;
        p.engagement = m_draft.engagement;
        p.title = m_draft.title.join(u' ');
        p.fee = m_draft.fee;
        takeFromEngagement(p);
        if (p.client && !p.beneficiary) p.beneficiary = Beneficiary::Client;
        if (!p.minutes && !p.days && !m_draft.isPlan) askForLength();
        return p;
    }

    void takeFromEngagement(Practice &p)
    {
        const Engagement *engagement = p.engagement ? m_ledger.engagements.find(p.engagement->text()) : nullptr;
        if (!engagement) return;
        if (m_days.from < engagement->from || (engagement->to && m_days.to > *engagement->to)) {
            ask(QuickDoubt::OutsideEngagement, {engagement->title, engagement->from.toString(),
                                                engagement->to ? engagement->to->toString() : QString()});
        }
        p.beneficiary = engagement->beneficiary;
        if (!engagement->client || engagement->client == p.client) return;
        if (!p.client) {
            p.client = engagement->client;
            m_entry.assumed.push_back(QuickPart::Client);
            return;
        }
        ask(QuickDoubt::ClientDiffers, {code(*p.client), code(*engagement->client)});
    }

    QString code(const ClientId &id) const
    {
        const Client *client = m_ledger.clients.find(id.text());
        return client ? client->code : id.text();
    }

    // `6h オンライン講習` has no other title than its kind.
    QString title()
    {
        if (!m_draft.title.empty()) return m_draft.title.join(u' ');
        m_entry.assumed.push_back(QuickPart::Title);
        return m_draft.kindWord.simplified();
    }

    void askAboutTime()
    {
        const qint64 range = std::max<qint64>(1, m_days.to.since(m_days.from) + 1);
        const qint64 worked =
            m_draft.daysWorked ? (m_draft.daysWorked->micro() + Decimal::scale - 1) / Decimal::scale : 0;
        const qint64 days = std::max(range, worked);
        const qint64 minutes = m_draft.minutes.value_or(-1);
        if (m_draft.spanned && minutes > *m_draft.spanned) {
            ask(QuickDoubt::LongerThanSpan, {QString::number(minutes), QString::number(*m_draft.spanned)});
        }
        if (minutes == 0) ask(QuickDoubt::NoTime);
        if (minutes > days * minutesOfDay)
            ask(QuickDoubt::MoreThanADay, {QString::number(minutes), QString::number(days)});
        if (!m_draft.isPlan && m_days.to > m_today) ask(QuickDoubt::DayAhead, {m_days.to.toString()});
        if (m_draft.isPlan && m_days.to < m_asOf) ask(QuickDoubt::DayBehind, {m_days.to.toString()});
    }

    // A practice may go without its length; one that was timed lacks it by mistake.
    void askForLength()
    {
        if (m_draft.timeOfDay) ask(QuickDoubt::TimeOfDayOnly, {*m_draft.timeOfDay});
        else ask(QuickDoubt::NoDuration);
    }

    // A question about the record as a whole stands behind those about words.
    void ask(QuickDoubt doubt, QStringList arguments = {})
    {
        m_draft.questions.push_back({doubt, {}, std::move(arguments)});
    }

    Draft m_draft;
    const Ledger &m_ledger;
    Period m_days;
    Date m_asOf;
    Date m_today;
    QuickEntry m_entry;
};

} // namespace

QuickEntry proposed(Draft draft, const Ledger &ledger, Date asOf, const QuickDefaults &defaults)
{
    const bool namesDay = draft.days.has_value();
    if (!namesDay) draft.days = defaults.days;
    if (!draft.minutes) draft.minutes = draft.spanned; // a length of its own leaves out the breaks
    if (!draft.minutes && defaults.minutes) draft.minutes = *defaults.minutes;
    return RecordMaker(std::move(draft), ledger, asOf, defaults.today.value_or(asOf), !namesDay).make();
}

} // namespace koshin::quick
