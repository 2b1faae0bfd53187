// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/remindertext.h"

#include "text/codetext.h"
#include "text/practicetext.h"
#include "text/prooftext.h"
#include "text/sentences.h"
#include "text/todotext.h"
#include "text/valuetext.h"

#include <QCoreApplication>

namespace koshin::text {

namespace {

struct Reminders
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

QString nameOf(const Reminder &reminder, const Assessment &assessment, Titles titles)
{
    const CredentialAssessment *c = assessment.credential(reminder.credential);
    if (!c) return {};
    return titles == Titles::Said ? credentialName(*c) : discreetName(*c, assessment);
}

// `2 July 2027 (12 days left)`
QString dayAndRest(Date day, Date today)
{
    return Reminders::tr("%1 (%2)", "day, days left").arg(spokenDate(day), daysLeft(day, today));
}

QString deadlineSentence(const Reminder &r, const Assessment &assessment, Date today, Titles titles)
{
    const QString name =
        Reminders::tr("%2: “%1”", "requirement, credential").arg(inUse(r.name), nameOf(r, assessment, titles));
    if (today > *r.due)
        return Reminders::tr("%1 has been overdue since %2; nothing is recorded for it.").arg(name, spokenDate(*r.due));
    if (today == *r.due) return Reminders::tr("%1 is due today.").arg(name);
    if (r.lastSafe && today > *r.lastSafe) {
        return Reminders::tr("%1 is due on %2. Urgent: the day to start by has passed.")
            .arg(name, dayAndRest(*r.due, today));
    }
    if (r.lastSafe && *r.lastSafe != *r.due) {
        return Reminders::tr("%1 is due on %3. Start by %2.")
            .arg(name, dayAndRest(*r.lastSafe, today), spokenDate(*r.due));
    }
    return Reminders::tr("%1 is due on %2.").arg(name, dayAndRest(*r.due, today));
}

// With what is not sure about it.
QString marked(const Reminder &r, const QString &said)
{
    if (r.isAssumed) return joined({said, assumptionRemark()});
    if (!r.standing) return said;
    return joined({said, Reminders::tr("(Basis: %1.)", "standing of the number of days").arg(word(*r.standing))});
}

QString windowSentence(const Reminder &r, const Assessment &assessment, Date today, Titles titles)
{
    const QString name =
        Reminders::tr("%2: “%1”", "requirement, credential").arg(inUse(r.name), nameOf(r, assessment, titles));
    if (r.on == today) return Reminders::tr("%1 can be done from today.").arg(name);
    const CredentialAssessment *c = assessment.credential(r.credential);
    const Finding *asked = c ? c->finding(r.requirement) : nullptr;
    if (asked && asked->unit == QLatin1String("fee"))
        return Reminders::tr("%1 has been payable since %2.").arg(name, spokenDate(r.on));
    if (asked && asked->unit == QLatin1String("course"))
        return Reminders::tr("%1 has been available since %2.").arg(name, spokenDate(r.on));
    return Reminders::tr("%1 has been open since %2.").arg(name, spokenDate(r.on));
}

QString dutySentence(const Reminder &r, const QString &title, Date today)
{
    if (today > *r.due) {
        return Reminders::tr("%1: the period ended on %2 and nothing is recorded for it.")
            .arg(title, spokenDate(*r.due));
    }
    if (today == *r.due) return Reminders::tr("%1 is due today.").arg(title);
    return Reminders::tr("%1: due by %2.").arg(title, dayAndRest(*r.due, today));
}

} // namespace

QString word(ReminderAbout about)
{
    switch (about) {
    case ReminderAbout::Deadline: return Reminders::tr("Deadline");
    case ReminderAbout::WindowOpens: return Reminders::tr("Opening", "what a reminder tells");
    case ReminderAbout::OnlineClock: return Reminders::tr("Online course in progress");
    case ReminderAbout::Certification: return Reminders::tr("Confirmation request");
    case ReminderAbout::Evidence: return Reminders::tr("Evidence missing");
    case ReminderAbout::Duty: return Reminders::tr("Recurring task");
    case ReminderAbout::TermEnded: return Reminders::tr("Term ended");
    case ReminderAbout::RulesChanged: return Reminders::tr("Rules changed");
    }
    Q_UNREACHABLE();
}

QString what(const Reminder &reminder)
{
    switch (reminder.about) {
    case ReminderAbout::Evidence:
        return Reminders::tr("%n record(s) without evidence", nullptr, int(reminder.records.size()));
    case ReminderAbout::TermEnded:
    case ReminderAbout::RulesChanged: return word(reminder.about);
    default: return inUse(reminder.name);
    }
}

QString stateWord(const Reminder &reminder, const Finding *finding, const Assessment &assessment)
{
    const auto ofGroup = [](Todo::About about) { return stateWord(Todo{.about = about}); };
    switch (reminder.about) {
    case ReminderAbout::Certification: return ofGroup(Todo::About::Confirmations);
    case ReminderAbout::Evidence: return ofGroup(Todo::About::WithoutEvidence);
    case ReminderAbout::RulesChanged: return Reminders::tr("To review", "rules that changed");
    case ReminderAbout::TermEnded: {
        const CredentialAssessment *c = assessment.credential(reminder.credential);
        return c ? stateWord(stateOf(*c, assessment.asOf)) : word(Verdict::Undecided);
    }
    case ReminderAbout::OnlineClock:
        return word(reminder.due && *reminder.due < assessment.asOf ? Verdict::Missed : Verdict::Open);
    case ReminderAbout::Duty: // as the list of recurring tasks says
        return word(reminder.due && *reminder.due < assessment.asOf ? OccurrenceState::Missed : OccurrenceState::Open);
    case ReminderAbout::Deadline:
    case ReminderAbout::WindowOpens: break;
    }
    if (!finding) return word(Verdict::Open);
    return stateWord(*finding, assessment.asOf);
}

QString sentence(const Reminder &r, const Assessment &assessment, Date today, Titles titles)
{
    const bool said = titles == Titles::Said;
    const QString title = said ? Reminders::tr("“%1”").arg(inUse(r.name)) : QString();
    switch (r.about) {
    case ReminderAbout::Deadline: return marked(r, deadlineSentence(r, assessment, today, titles));
    case ReminderAbout::WindowOpens: return windowSentence(r, assessment, today, titles);
    case ReminderAbout::OnlineClock:
        return marked(r,
                      Reminders::tr("%1 was started. It reportedly has to be finished by %2, or the fee is due again.")
                          .arg(said ? title : Reminders::tr("The online course"), dayAndRest(*r.due, today)));
    case ReminderAbout::Certification:
        if (r.asked && said) {
            return Reminders::tr("The confirmation for %1, requested on %2 and again on %3, has not been answered.")
                .arg(title, spokenDate(*r.asked), spokenDate(r.on.plusDays(-r.days)));
        }
        return said ? Reminders::tr("The confirmation for %1, requested on %2, has not been answered.")
                          .arg(title, spokenDate(r.on.plusDays(-r.days)))
                    : Reminders::tr("A confirmation of practice, requested on %1, has not been answered.")
                          .arg(spokenDate(r.on.plusDays(-r.days)));
    case ReminderAbout::Evidence:
        return Reminders::tr("%n record(s) that count for %1 have no evidence yet. It is due by %2.", nullptr,
                             int(r.records.size()))
            .arg(nameOf(r, assessment, titles), dayAndRest(*r.due, today));
    case ReminderAbout::Duty: return dutySentence(r, said ? title : Reminders::tr("A recurring task"), today);
    case ReminderAbout::TermEnded:
        return Reminders::tr("The term of %1 ended on %2 and no renewal is recorded.")
            .arg(nameOf(r, assessment, titles), spokenDate(*r.due));
    case ReminderAbout::RulesChanged:
        return Reminders::tr("The rules for %1 have been updated. Please review your requirements.")
            .arg(nameOf(r, assessment, titles));
    }
    Q_UNREACHABLE();
}

QString entryTitle(const CalendarEntry &entry, const Assessment &assessment)
{
    const Reminder &r = entry.reminder;
    const QString name =
        Reminders::tr("%2 “%1”", "requirement, credential").arg(inUse(r.name), nameOf(r, assessment, Titles::LeftOut));
    switch (r.about) {
    case ReminderAbout::Deadline:
        return entry.part == CalendarEntry::Part::LastSafe ? Reminders::tr("Start by: %1").arg(name)
                                                           : Reminders::tr("Deadline: %1").arg(name);
    case ReminderAbout::WindowOpens: return Reminders::tr("Now open: %1").arg(name);
    case ReminderAbout::OnlineClock: return Reminders::tr("Finish the online course in progress");
    case ReminderAbout::Certification: return Reminders::tr("Follow up: a requested confirmation of practice");
    case ReminderAbout::Evidence: return Reminders::tr("Evidence for %1").arg(nameOf(r, assessment, Titles::LeftOut));
    case ReminderAbout::Duty: return Reminders::tr("A recurring task is due");
    case ReminderAbout::TermEnded:
        return Reminders::tr("The term of %1 ends").arg(nameOf(r, assessment, Titles::LeftOut));
    case ReminderAbout::RulesChanged: return word(r.about);
    }
    Q_UNREACHABLE();
}

QString entryDescription(const CalendarEntry &entry, const Assessment &)
{
    const Reminder &r = entry.reminder;
    QStringList said;
    if (entry.part == CalendarEntry::Part::LastSafe) {
        said += Reminders::tr("Start by this day to be in time. The deadline is %1.").arg(spokenDate(*r.due));
    } else if (r.about == ReminderAbout::Deadline && r.lastSafe && *r.lastSafe != *r.due) {
        said += Reminders::tr("Start by %1.").arg(spokenDate(*r.lastSafe));
    }
    if (r.about == ReminderAbout::Evidence)
        said += Reminders::tr("%n record(s) that count have no evidence yet.", nullptr, int(r.records.size()));
    said += Reminders::tr("Details are in Koshin.");
    return marked(r, joined(said));
}

QString summary(const std::vector<Reminder> &spoken, const Assessment &assessment, Date today, Titles titles)
{
    if (spoken.empty()) return Reminders::tr("No reminders.");
    const QString first = sentence(spoken.front(), assessment, today, titles);
    const int more = int(spoken.size()) - 1;
    return more == 0 ? first : joined({first, Reminders::tr("And %n more.", nullptr, more)});
}

} // namespace koshin::text
