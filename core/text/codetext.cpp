// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codetext.h"

#include "ledger/ledger.h"

#include <QCoreApplication>

namespace koshin::text {

namespace {

// A word in English and what it is the word for: translators need both, because the same English
// word may ask for different Japanese.
struct Term
{
    const char *source;
    const char *comment;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString termText(const Term &term)
{
    return QCoreApplication::translate("Words", term.source, term.comment);
}

// Every table is in the order of its enum; the compiler refuses one that misses a code.
template<Code E, std::size_t N>
QString look(E code, const Term (&terms)[N])
{
    static_assert(N == CodeNames<E>::names.size(), "every code needs its word");
    return termText(terms[std::size_t(code)]);
}

// clang-format off
constexpr Term verdicts[] = {
    QT_TRANSLATE_NOOP3("Words", "Met", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "To do", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Upcoming", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Missed", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Provisional", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Undecided", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Waived", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Lapsed", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Grace period", "verdict"),
    QT_TRANSLATE_NOOP3("Words", "Not current", "verdict"),
};

constexpr Term exclusions[] = {
    QT_TRANSLATE_NOOP3("Words", "it is not claimed for this credential", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "its type is not accepted here", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "its date is in the future", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it is from before the certification", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it is not finished", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it is outside the period", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it has no syllabus items, or too few", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it has no evidence, or too little", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "its confirmation is not signed", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it is below what is required", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it repeats another record", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "other requirements were still open on its day", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "the required number is already reached", "exclusion"),
    QT_TRANSLATE_NOOP3("Words", "it is over the cap", "exclusion"),
};

constexpr Term standings[] = {
    QT_TRANSLATE_NOOP3("Words", "law", "standing"),
    QT_TRANSLATE_NOOP3("Words", "official", "standing"),
    QT_TRANSLATE_NOOP3("Words", "official, quoted by a third party", "standing"),
    QT_TRANSLATE_NOOP3("Words", "confirmed by the holder", "standing"),
    QT_TRANSLATE_NOOP3("Words", "several sources", "standing"),
    QT_TRANSLATE_NOOP3("Words", "single source", "standing"),
    QT_TRANSLATE_NOOP3("Words", "inferred", "standing"),
    QT_TRANSLATE_NOOP3("Words", "working assumption", "standing"),
};

// What a record of a kind, a list of them and a number of them are called.
struct KindWords
{
    Term one;
    Term heading;
    const char *several;
};

constexpr KindWords recordKinds[] = {
    {QT_TRANSLATE_NOOP3("Words", "credential", "record"), QT_TRANSLATE_NOOP3("Words", "Credentials", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n credential(s)")},
    {QT_TRANSLATE_NOOP3("Words", "training", "record"), QT_TRANSLATE_NOOP3("Words", "Training", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n training(s)")},
    {QT_TRANSLATE_NOOP3("Words", "practice", "record"), QT_TRANSLATE_NOOP3("Words", "Practice", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n practice entry(s)")},
    {QT_TRANSLATE_NOOP3("Words", "engagement", "record"), QT_TRANSLATE_NOOP3("Words", "Engagements", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n engagement(s)")},
    {QT_TRANSLATE_NOOP3("Words", "client", "record"), QT_TRANSLATE_NOOP3("Words", "Clients", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n client(s)")},
    {QT_TRANSLATE_NOOP3("Words", "verifier", "record"), QT_TRANSLATE_NOOP3("Words", "Verifiers", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n verifier(s)")},
    {QT_TRANSLATE_NOOP3("Words", "evidence", "record"), QT_TRANSLATE_NOOP3("Words", "Evidence", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n piece(s) of evidence")},
    {QT_TRANSLATE_NOOP3("Words", "event", "record"), QT_TRANSLATE_NOOP3("Words", "Events", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n event(s)")},
    {QT_TRANSLATE_NOOP3("Words", "plan", "record"), QT_TRANSLATE_NOOP3("Words", "Plans", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n plan(s)")},
    {QT_TRANSLATE_NOOP3("Words", "criterion", "record"), QT_TRANSLATE_NOOP3("Words", "Criteria", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n criterion(s)")},
    {QT_TRANSLATE_NOOP3("Words", "template", "record"), QT_TRANSLATE_NOOP3("Words", "Templates", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n template(s)")},
    {QT_TRANSLATE_NOOP3("Words", "recurring task", "record"), QT_TRANSLATE_NOOP3("Words", "Recurring tasks", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n recurring task(s)")},
    {QT_TRANSLATE_NOOP3("Words", "self-assessment", "record"), QT_TRANSLATE_NOOP3("Words", "Self-assessments", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n self-assessment(s)")},
    {QT_TRANSLATE_NOOP3("Words", "profile", "record"), QT_TRANSLATE_NOOP3("Words", "Profiles", "heading of a list"),
     QT_TRANSLATE_N_NOOP("Edits", "%n profile(s)")},
};
static_assert(std::size(recordKinds) == std::variant_size_v<Record>);

constexpr Term credentialStatuses[] = {
    QT_TRANSLATE_NOOP3("Words", "active", "credential status"),
    QT_TRANSLATE_NOOP3("Words", "paused", "credential status"),
    QT_TRANSLATE_NOOP3("Words", "retired", "credential status"),
    QT_TRANSLATE_NOOP3("Words", "cancelled", "credential status"),
};

constexpr Term trainingKinds[] = {
    QT_TRANSLATE_NOOP3("Words", "online course", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "practical course", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "designated course", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "course", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "seminar", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "webinar", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "conference", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "chapter meeting", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "university course", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "self-study", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "reading", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "hands-on lab", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "teaching", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "writing", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "exam passed", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "mentoring", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "volunteering", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "committee", "training kind"),
    QT_TRANSLATE_NOOP3("Words", "work", "training kind"),
};

constexpr Term trainingRoles[] = {
    QT_TRANSLATE_NOOP3("Words", "attendee", "training role"),
    QT_TRANSLATE_NOOP3("Words", "speaker", "training role"),
    QT_TRANSLATE_NOOP3("Words", "author", "training role"),
    QT_TRANSLATE_NOOP3("Words", "co-author", "training role"),
    QT_TRANSLATE_NOOP3("Words", "editor", "training role"),
    QT_TRANSLATE_NOOP3("Words", "organiser", "training role"),
};

constexpr Term deliveries[] = {
    QT_TRANSLATE_NOOP3("Words", "online", "delivery"),
    QT_TRANSLATE_NOOP3("Words", "on site", "delivery"),
    QT_TRANSLATE_NOOP3("Words", "recorded", "delivery"),
};

constexpr Term payers[] = {
    QT_TRANSLATE_NOOP3("Words", "myself", "payer"),
    QT_TRANSLATE_NOOP3("Words", "employer", "payer"),
    QT_TRANSLATE_NOOP3("Words", "other", "payer"),
};

constexpr Term practiceKinds[] = {
    QT_TRANSLATE_NOOP3("Words", "advice", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "policy writing", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "risk analysis", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "assessment or audit", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "incident response", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "education", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "SOC or CSIRT operation", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "design review", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "lecture", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "writing", "practice kind"),
    QT_TRANSLATE_NOOP3("Words", "committee", "practice kind"),
};

constexpr Term beneficiaries[] = {
    QT_TRANSLATE_NOOP3("Words", "own employer", "beneficiary"),
    QT_TRANSLATE_NOOP3("Words", "client", "beneficiary"),
    QT_TRANSLATE_NOOP3("Words", "public programme", "beneficiary"),
    QT_TRANSLATE_NOOP3("Words", "volunteering", "beneficiary"),
};

constexpr Term assignments[] = {
    QT_TRANSLATE_NOOP3("Words", "one-off", "assignment"),
    QT_TRANSLATE_NOOP3("Words", "routine", "assignment"),
};

constexpr Term practiceRoles[] = {
    QT_TRANSLATE_NOOP3("Words", "lead", "practice role"),
    QT_TRANSLATE_NOOP3("Words", "team member", "practice role"),
    QT_TRANSLATE_NOOP3("Words", "solo", "practice role"),
};

constexpr Term themes[] = {
    QT_TRANSLATE_NOOP3("Words", "Security policies", "theme"),
    QT_TRANSLATE_NOOP3("Words", "Asset inventory and risk", "theme"),
    QT_TRANSLATE_NOOP3("Words", "Cloud security", "theme"),
    QT_TRANSLATE_NOOP3("Words", "Incident response", "theme"),
    QT_TRANSLATE_NOOP3("Words", "Security awareness training", "theme"),
};

constexpr Term skills[] = {
    QT_TRANSLATE_NOOP3("Words", "Govern", "skill"),
    QT_TRANSLATE_NOOP3("Words", "Identify", "skill"),
    QT_TRANSLATE_NOOP3("Words", "Protect", "skill"),
    QT_TRANSLATE_NOOP3("Words", "Detect", "skill"),
    QT_TRANSLATE_NOOP3("Words", "Respond", "skill"),
    QT_TRANSLATE_NOOP3("Words", "Recover", "skill"),
};

constexpr Term skillLevels[] = {
    QT_TRANSLATE_NOOP3("Words", "not yet in practice", "skill level"),
    QT_TRANSLATE_NOOP3("Words", "with support", "skill level"),
    QT_TRANSLATE_NOOP3("Words", "independent", "skill level"),
    QT_TRANSLATE_NOOP3("Words", "can lead others", "skill level"),
};

constexpr Term serviceUnits[] = {
    QT_TRANSLATE_NOOP3("Words", "hour", "service unit"),
    QT_TRANSLATE_NOOP3("Words", "day", "service unit"),
    QT_TRANSLATE_NOOP3("Words", "month", "service unit"),
    QT_TRANSLATE_NOOP3("Words", "engagement", "service unit"),
};

constexpr Term evidenceKinds[] = {
    QT_TRANSLATE_NOOP3("Words", "certificate", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "confirmation", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "report", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "contract", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "deliverable", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "slides", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "receipt", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "correspondence", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "photo", "evidence kind"),
    QT_TRANSLATE_NOOP3("Words", "other", "evidence kind"),
};

constexpr Term certificationStates[] = {
    QT_TRANSLATE_NOOP3("Words", "not requested", "certification"),
    QT_TRANSLATE_NOOP3("Words", "requested", "certification"),
    QT_TRANSLATE_NOOP3("Words", "signed", "certification"),
    QT_TRANSLATE_NOOP3("Words", "declined", "certification"),
    QT_TRANSLATE_NOOP3("Words", "unavailable", "certification"),
};

constexpr Term eventKinds[] = {
    QT_TRANSLATE_NOOP3("Words", "renewal application", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "renewed", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "fee paid", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "reported", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "audited", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "paused", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "resumed", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "name suspended", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "lapsed", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "cancelled", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "retired", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "address changed", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "employer changed", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "name changed", "event kind"),
    QT_TRANSLATE_NOOP3("Words", "exam passed", "event kind"),
};

constexpr Term criterionStandings[] = {
    QT_TRANSLATE_NOOP3("Words", "working assumption", "criterion"),
    QT_TRANSLATE_NOOP3("Words", "confirmed", "criterion"),
};

constexpr Term deadlineKinds[] = {
    QT_TRANSLATE_NOOP3("Words", "course", "deadline"),
    QT_TRANSLATE_NOOP3("Words", "application", "deadline"),
    QT_TRANSLATE_NOOP3("Words", "credits", "deadline"),
    QT_TRANSLATE_NOOP3("Words", "fee", "deadline"),
    QT_TRANSLATE_NOOP3("Words", "report", "deadline"),
};

// Titles of the small items of the exam syllabus 2.1.
constexpr Term syllabusItems[] = {
    QT_TRANSLATE_NOOP3("Words", "Information security policy development", "1-1"),
    QT_TRANSLATE_NOOP3("Words", "Information security risk assessment", "1-2"),
    QT_TRANSLATE_NOOP3("Words", "Information security risk treatment", "1-3"),
    QT_TRANSLATE_NOOP3("Words", "Information security rule development", "1-4"),
    QT_TRANSLATE_NOOP3("Words", "Information security audit", "1-5"),
    QT_TRANSLATE_NOOP3("Words", "Collection and analysis of security trends and cases", "1-6"),
    QT_TRANSLATE_NOOP3("Words", "Stakeholder communication", "1-7"),
    QT_TRANSLATE_NOOP3("Words", "Planning and requirements definition (security)", "2-1"),
    QT_TRANSLATE_NOOP3("Words", "Secure deployment of products and services", "2-2"),
    QT_TRANSLATE_NOOP3("Words", "Architecture design (security)", "2-3"),
    QT_TRANSLATE_NOOP3("Words", "Design and implementation of security functions", "2-4"),
    QT_TRANSLATE_NOOP3("Words", "Secure programming", "2-5"),
    QT_TRANSLATE_NOOP3("Words", "Security testing", "2-6"),
    QT_TRANSLATE_NOOP3("Words", "Operation and maintenance (security)", "2-7"),
    QT_TRANSLATE_NOOP3("Words", "Security of the development environment", "2-8"),
    QT_TRANSLATE_NOOP3("Words", "Use of cryptography and key management", "3-1"),
    QT_TRANSLATE_NOOP3("Words", "Malware protection", "3-2"),
    QT_TRANSLATE_NOOP3("Words", "Backup", "3-3"),
    QT_TRANSLATE_NOOP3("Words", "Security monitoring, log collection and analysis", "3-4"),
    QT_TRANSLATE_NOOP3("Words", "Network and device security management", "3-5"),
    QT_TRANSLATE_NOOP3("Words", "Vulnerability management", "3-6"),
    QT_TRANSLATE_NOOP3("Words", "Physical security management", "3-7"),
    QT_TRANSLATE_NOOP3("Words", "Account and access management", "3-8"),
    QT_TRANSLATE_NOOP3("Words", "Personnel security", "3-9"),
    QT_TRANSLATE_NOOP3("Words", "Supply chain information security", "3-10"),
    QT_TRANSLATE_NOOP3("Words", "Compliance management", "3-11"),
    QT_TRANSLATE_NOOP3("Words", "Establishing incident management", "4-1"),
    QT_TRANSLATE_NOOP3("Words", "Assessment of information security events", "4-2"),
    QT_TRANSLATE_NOOP3("Words", "Response to information security incidents", "4-3"),
    QT_TRANSLATE_NOOP3("Words", "Evidence collection and analysis", "4-4"),
};

// In the order of SkillLevel.
constexpr const char *skillMeanings[] = {
    QT_TRANSLATE_NOOP("Words", "You know of it, but have not done it at work."),
    QT_TRANSLATE_NOOP("Words", "You can do it with help from someone experienced."),
    QT_TRANSLATE_NOOP("Words", "You can plan it and carry it out on your own."),
    QT_TRANSLATE_NOOP("Words", "You can teach it and lead others in it."),
};
static_assert(std::size(skillMeanings) == CodeNames<SkillLevel>::names.size());
// clang-format on

} // namespace

// clang-format off
QString word(Verdict verdict) { return look(verdict, verdicts); }
QString word(Exclusion reason) { return look(reason, exclusions); }
QString word(Standing standing) { return look(standing, standings); }
QString word(RecordKind kind) { return termText(recordKinds[std::size_t(kind)].one); }
QString heading(RecordKind kind) { return termText(recordKinds[std::size_t(kind)].heading); }
// clang-format on
QString several(RecordKind kind, int n)
{
    return QCoreApplication::translate("Edits", recordKinds[std::size_t(kind)].several, nullptr, n);
}
// clang-format off
QString word(CredentialStatus status) { return look(status, credentialStatuses); }
QString word(TrainingKind kind) { return look(kind, trainingKinds); }
QString word(TrainingRole role) { return look(role, trainingRoles); }
QString word(Delivery delivery) { return look(delivery, deliveries); }
QString word(Payer payer) { return look(payer, payers); }
QString word(PracticeKind kind) { return look(kind, practiceKinds); }
QString word(Beneficiary beneficiary) { return look(beneficiary, beneficiaries); }
QString word(Assignment assignment) { return look(assignment, assignments); }
QString word(PracticeRole role) { return look(role, practiceRoles); }
QString word(Theme theme) { return look(theme, themes); }
QString word(Skill skill) { return look(skill, skills); }
QString word(SkillLevel level) { return look(level, skillLevels); }
QString word(ServiceUnit unit) { return look(unit, serviceUnits); }
QString word(EvidenceKind kind) { return look(kind, evidenceKinds); }
QString word(CertificationState state) { return look(state, certificationStates); }
QString word(EventKind kind) { return look(kind, eventKinds); }
QString word(CriterionStanding standing) { return look(standing, criterionStandings); }
QString word(DeadlineKind kind) { return look(kind, deadlineKinds); }
QString word(SyllabusItem item) { return look(item, syllabusItems); }
// clang-format on

QString meaning(SkillLevel level)
{
    return QCoreApplication::translate("Words", skillMeanings[std::size_t(level)]);
}

QString choice(const QString &word)
{
    return word.isEmpty() ? word : word.front().toUpper() + word.sliced(1);
}

QString title(const Record &record)
{
    const auto *event = std::get_if<Event>(&record);
    return event ? choice(word(event->kind)) : Ledger::label(record);
}

QString quantity(Decimal amount, const QString &unit)
{
    const QString figure = amount.toString();
    const int n = amount == Decimal(1) ? 1 : 2; // only the form of the word hangs on it
    if (unit == QLatin1String("course")) return Words::tr("%1 course(s)", "", n).arg(figure);
    if (unit == QLatin1String("engagement")) return Words::tr("%1 engagement(s)", "", n).arg(figure);
    if (unit == QLatin1String("application")) return Words::tr("%1 application(s)", "", n).arg(figure);
    if (unit == QLatin1String("event")) return Words::tr("%1 event(s)", "", n).arg(figure);
    if (unit == QLatin1String("hour")) return Words::tr("%1 hour(s)", "", n).arg(figure);
    if (unit == QLatin1String("day")) return Words::tr("%1 day(s)", "", n).arg(figure);
    if (unit == QLatin1String("month")) return Words::tr("%1 month(s)", "", n).arg(figure);
    if (unit == QLatin1String("point")) return Words::tr("%1 point(s)", "", n).arg(figure);
    if (unit == QLatin1String("credit")) return Words::tr("%1 credit(s)", "", n).arg(figure);
    if (unit == QLatin1String("fee")) return Words::tr("%1 fee(s)", "", n).arg(figure);
    if (unit == QLatin1String("report")) return Words::tr("%1 report(s)", "", n).arg(figure);
    if (unit == QLatin1String("exam")) return Words::tr("%1 exam(s)", "", n).arg(figure);
    if (unit == QLatin1String("audit")) return Words::tr("%1 audit(s)", "", n).arg(figure);
    if (unit == QLatin1String("category")) return Words::tr("%1 categories", "", n).arg(figure);
    if (unit == QLatin1String("requirement")) return Words::tr("%1 requirement(s)", "", n).arg(figure);
    return unit.isEmpty() ? figure : figure + QLatin1Char(' ') + unit;
}

} // namespace koshin::text
