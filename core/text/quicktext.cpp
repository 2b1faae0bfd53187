// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quicktext.h"

#include "text/codetext.h"
#include "text/tame.h"
#include "text/valuetext.h"

#include <QCoreApplication>

#include <array>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

struct Quick
{
    Q_DECLARE_TR_FUNCTIONS(QuickEntry)
};

// In the order of QuickDoubt; %1 … are its arguments, except where `sentence` makes them.
constexpr auto questions = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("QuickEntry", "Which client is “%1”: %2?"),
    QT_TRANSLATE_NOOP("QuickEntry", "Which engagement is “%1”: %2?"),
    QT_TRANSLATE_NOOP("QuickEntry",
                      "No engagement starts with “%1”. Put it in double quotes if it is part of the title."),
    QT_TRANSLATE_NOOP("QuickEntry", "“%1” was not understood."),
    QT_TRANSLATE_NOOP("QuickEntry", "There is no such date: “%1”. Put it in double quotes if it is part of the title."),
    QT_TRANSLATE_NOOP("QuickEntry", "“%1” is %2, more than a year away. Add the year if that is right."),
    QT_TRANSLATE_NOOP("QuickEntry",
                      "“%1” is a time of day. How long did it take? Add 90m, for example, or the time it ended."),
    QT_TRANSLATE_NOOP("QuickEntry", "%1 is longer than the time from start to end, %2. Please correct one of them."),
    QT_TRANSLATE_NOOP("QuickEntry", "How long did the training take? For example 2h, or 0m if it has no length."),
    QT_TRANSLATE_NOOP("QuickEntry", "Only the first is used; “%1” goes into the title."),
    QT_TRANSLATE_NOOP("QuickEntry", "Enter a time, such as 2h or 90m."),
    QT_TRANSLATE_NOOP("QuickEntry", "The time is zero."),
    QT_TRANSLATE_NOOP("QuickEntry", "%1 in %2 is more than 24 hours a day. Is that right?"),
    QT_TRANSLATE_NOOP("QuickEntry", "%1 is in the future. For a plan, start with “plan:”."),
    QT_TRANSLATE_NOOP("QuickEntry", "The date of the plan (%1) has passed. Without “plan:” it is recorded as done."),
    QT_TRANSLATE_NOOP("QuickEntry", "The client is %1, but the engagement is for %2. Is that right?"),
    QT_TRANSLATE_NOOP("QuickEntry", "The date lies outside the engagement “%1” (%2). Is that right?"),
});
static_assert(questions.size() == std::size_t(QuickDoubt::OutsideEngagement) + 1);

QString translated(QuickDoubt doubt)
{
    return QCoreApplication::translate("QuickEntry", questions[std::size_t(doubt)]);
}

QString daySpan(Date from, Date to)
{
    return from == to ? date(from) : Quick::tr("%1 to %2").arg(date(from), date(to));
}

QString periodOf(const QString &from, const QString &to)
{
    const Date first = Date::parse(from).value_or(Date());
    return to.isEmpty() ? Quick::tr("from %1").arg(date(first)) : daySpan(first, Date::parse(to).value_or(first));
}

QString sentenceOf(QuickPart other)
{
    switch (other) {
    case QuickPart::Day: return Quick::tr("If “%1” is the date, write %2.");
    case QuickPart::Days: return Quick::tr("If “%1” is the days worked, write %2.");
    case QuickPart::Duration: return Quick::tr("If “%1” is the time taken, write %2.");
    default: return Quick::tr("If “%1” is part of the title, write %2.");
    }
}

class Phrases
{
public:
    Phrases(const QuickEntry &entry, const Ledger &ledger) : m_entry(entry), m_ledger(ledger) {}

    std::vector<QuickPhrase> make()
    {
        if (const auto *plan = std::get_if<Plan>(&m_entry.record)) {
            std::visit([this](const auto &intended) { tell(intended, true); }, plan->intended);
        } else if (const auto *training = std::get_if<Training>(&m_entry.record)) {
            tell(*training, false);
        } else if (const auto *practice = std::get_if<Practice>(&m_entry.record)) {
            tell(*practice, false);
        }
        return std::move(m_phrases);
    }

private:
    void tell(const Training &t, bool planned)
    {
        add(QuickPart::Plan, Quick::tr("Record type"),
            planned ? Quick::tr("Planned training") : choice(word(RecordKind::Training)));
        add(QuickPart::Day, Quick::tr("Date"), daySpan(t.startedOn.value_or(t.completedOn), t.completedOn));
        addTimeOfDay();
        if (t.minutes > 0 || names(QuickPart::Duration)) addDuration(t.minutes);
        addDays(t.days);
        add(QuickPart::Kind, Quick::tr("Type"), choice(word(t.kind)));
        addFee(t.fee);
        addTitle(t.title);
    }

    void tell(const Practice &p, bool planned)
    {
        add(QuickPart::Plan, Quick::tr("Record type"),
            planned ? Quick::tr("Planned practice") : choice(word(RecordKind::Practice)));
        add(QuickPart::Day, Quick::tr("Date"), daySpan(p.from, p.to.value_or(p.from)));
        addTimeOfDay();
        if (p.minutes) addDuration(*p.minutes);
        addDays(p.days);
        for (const Theme theme : p.themes) add(QuickPart::Theme, Quick::tr("Topic"), word(theme));
        for (const Skill skill : p.skills) add(QuickPart::Skill, Quick::tr("CSF function"), word(skill));
        const Client *client = p.client ? m_ledger.clients.find(p.client->text()) : nullptr;
        if (client) add(QuickPart::Client, Quick::tr("Client"), client->code);
        const Engagement *engagement = p.engagement ? m_ledger.engagements.find(p.engagement->text()) : nullptr;
        if (engagement) add(QuickPart::Engagement, Quick::tr("Engagement"), engagement->title);
        add(QuickPart::Kind, Quick::tr("Type"), choice(word(p.kind)));
        addFee(p.fee);
        addTitle(p.title);
    }

    void addTimeOfDay()
    {
        if (m_entry.timeOfDay)
            add(QuickPart::TimeOfDay, Quick::tr("Time of day"), Quick::tr("%1 (not recorded)").arg(*m_entry.timeOfDay));
    }
    void addDuration(int minutes) { add(QuickPart::Duration, Quick::tr("Duration"), duration(minutes)); }
    void addDays(const Maybe<Decimal> &days)
    {
        if (days) add(QuickPart::Days, Quick::tr("Days"), quantity(*days, u"day"_s));
    }
    void addFee(const Maybe<Fee> &fee)
    {
        if (fee) add(QuickPart::Fee, Quick::tr("Fee"), money(fee->amount, fee->currency));
    }
    void addTitle(const QString &title)
    {
        if (!title.isEmpty()) add(QuickPart::Title, Quick::tr("Title"), title);
    }
    void add(QuickPart part, const QString &label, const QString &value)
    {
        m_phrases.push_back({part, label, value, m_entry.assumes(part)});
    }
    [[nodiscard]] bool names(QuickPart part) const
    {
        for (const QuickToken &token : m_entry.tokens) {
            if (token.part == part) return true;
        }
        return false;
    }

    const QuickEntry &m_entry;
    const Ledger &m_ledger;
    std::vector<QuickPhrase> m_phrases;
};

} // namespace

std::vector<QuickPhrase> phrases(const QuickEntry &entry, const Ledger &ledger)
{
    return Phrases(entry, ledger).make();
}

QString sentence(const QuickQuestion &question)
{
    QStringList arguments = question.arguments;
    for (QString &argument : arguments) argument = shortened(argument);
    const QString first = arguments.value(0);
    if (question.doubt == QuickDoubt::OutsideEngagement)
        return translated(question.doubt).arg(first, periodOf(arguments.value(1), arguments.value(2)));
    switch (question.doubt) {
    case QuickDoubt::ClientAmbiguous:
    case QuickDoubt::EngagementAmbiguous:
        return translated(question.doubt).arg(first, arguments.mid(1).join(Quick::tr(", ", "between names")));
    case QuickDoubt::MoreThanADay:
        return translated(question.doubt)
            .arg(duration(first.toLongLong()), quantity(Decimal(arguments.value(1).toLongLong()), u"day"_s));
    case QuickDoubt::LongerThanSpan:
        return translated(question.doubt).arg(duration(first.toLongLong()), duration(arguments.value(1).toLongLong()));
    case QuickDoubt::FarDay:
    case QuickDoubt::ClientDiffers: return translated(question.doubt).arg(first, arguments.value(1));
    case QuickDoubt::LengthMissing:
    case QuickDoubt::NoDuration:
    case QuickDoubt::NoTime: return translated(question.doubt);
    default: return translated(question.doubt).arg(first);
    }
}

QString name(const QuickReplacement &other)
{
    switch (other.part) {
    case QuickPart::Day: return Quick::tr("Date: %1").arg(other.text);
    case QuickPart::Days: return Quick::tr("Days worked: %1").arg(other.text);
    case QuickPart::Duration: return Quick::tr("Time: %1").arg(other.text);
    default: return Quick::tr("Title: %1").arg(shortened(other.text));
    }
}

QString sentence(const QuickReplacement &other, const QString &line)
{
    const QString words = shortened(line.sliced(other.replaces.start, other.replaces.length));
    return sentenceOf(other.part).arg(words, shortened(other.text));
}

} // namespace koshin::text
