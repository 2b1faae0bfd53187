// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formlayout.h"

#include "ledger/codes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koshin::forms {

namespace {

struct Layout
{
    Q_DECLARE_TR_FUNCTIONS(koshin::FormLayout)
};

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

struct Remark
{
    RecordKind kind;
    const char *field;
    const char *text;
};

constexpr Remark remarks[] = {
    {RecordKind::Credential, "number", QT_TRANSLATE_NOOP("koshin::FormLayout", "As on the certificate. Optional.")},
    {RecordKind::Client, "code",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Lists, reports and reminders normally show only this name.")},
    {RecordKind::Client, "name",
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "Appears only in reports and exports for which you choose to include real names.")},
    {RecordKind::Certifier, "name",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Appears only in exports for which you choose to include real names.")},
    {RecordKind::Certifier, "organisation",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "A client’s code name, or any other name.")},
    {RecordKind::Training, "for",
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "If you add no credential, it is claimed for every credential that accepts this type.")},
    {RecordKind::Training, "startedOn",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Leave blank if it took a single day.")},
    {RecordKind::Training, "relevance", QT_TRANSLATE_NOOP("koshin::FormLayout", "Default: 100%.")},
    {RecordKind::Training, "contentKey",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Records with the same identifier count as repetitions.")},
    {RecordKind::Practice, "to", QT_TRANSLATE_NOOP("koshin::FormLayout", "Leave blank for a single day.")},
    {RecordKind::Engagement, "to", QT_TRANSLATE_NOOP("koshin::FormLayout", "Leave blank while in progress.")},
    {RecordKind::Credential, "status",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Applies today. A dated event, such as a suspension, takes precedence.")},
    {RecordKind::Criterion, "values", QT_TRANSLATE_NOOP("koshin::FormLayout", "A blank field sets no condition.")},
    {RecordKind::Criterion, "standing",
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "Until the official document and the issuer’s acceptance are recorded, the result stays "
                       "provisional.")},
    {RecordKind::Duty, "everyMonths", QT_TRANSLATE_NOOP("koshin::FormLayout", "Default: 12 months.")},
    {RecordKind::Profile, "contact",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Shown only in the document that you hand out.")},
    {RecordKind::Evidence, "confidential",
     QT_TRANSLATE_NOOP(
         "koshin::FormLayout",
         "Confidential files and their names stay out of exports, reports and ZIP files unless you include them. “Not set” means not confidential.")},
};

struct Title
{
    const char *add;
    const char *edit;
    const char *purpose = nullptr;
};

// In the order of RecordKind.
constexpr Title titles[] = {
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add credential"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit credential"),
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "Its term, requirements and deadlines follow from the scheme and the date.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Record training"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit training")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Record practice"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit practice"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Work you did as a specialist, day by day.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add engagement"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit engagement"),
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "One piece of work for a client or employer, with a start, an end and a result.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add client"), QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit client")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add verifier"), QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit verifier"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Someone who confirms your work in writing.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add evidence"), QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit evidence"),
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "Koshin keeps a copy of the file and can check later whether it was altered.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Record event"), QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit event"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "An application, a payment or another step for a credential.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add plan"), QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit plan"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "A plan does not count until you record it as completed.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add criterion"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit criterion"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "The conditions under which work counts as attending a course.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add template"), QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit template"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "What stays the same each time. You enter the date when you use it.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add recurring task"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit recurring task"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Something done once in every period, such as a yearly exercise.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Record self-assessment"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit self-assessment"),
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "Rate yourself against the six functions of NIST CSF 2.0, about once a year.")},
    {QT_TRANSLATE_NOOP("koshin::FormLayout", "Add profile"), QT_TRANSLATE_NOOP("koshin::FormLayout", "Edit profile"),
     QT_TRANSLATE_NOOP("koshin::FormLayout", "What you tell companies looking for support.")},
};
static_assert(std::size(titles) == CodeNames<RecordKind>::names.size());

QString inWords(const char *source)
{
    return source ? QCoreApplication::translate("koshin::FormLayout", source) : QString();
}

std::vector<FormGroup> practiceLayout()
{
    return {{{}, names("engagement client kind title from minutes themes evidence")},
            {Layout::tr("Date and work"), names("to days description result"), true},
            {Layout::tr("Role and CSF functions"), names("for assignment role skills duty"), true},
            {Layout::tr("Confirmation"), names("certifier certification"), true},
            {Layout::tr("Details"), names("fee teamSize fullSystem onSiteDays confidential note"), true}};
}

std::vector<FormGroup> trainingLayout()
{
    return {{{}, names("kind title provider completedOn minutes evidence")},
            {{}, names("startedOn certificateNumber delivery fee for"), true},
            {Layout::tr("Details"), names("role days pages level relevance language submittedOn contentKey duty note"),
             true}};
}

std::vector<FormGroup> engagementLayout()
{
    return {{{}, names("title client for role from to evidence")},
            {Layout::tr("Work"), names("aim result items rationale"), true},
            {Layout::tr("Confirmation"), names("certifier certification"), true},
            {Layout::tr("Details"), names("confidential note"), true}};
}

} // namespace

std::vector<FormGroup> layoutOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Credential:
        return {{{}, names("scheme number startsOn")}, {{}, names("renewals status note"), true}};
    case RecordKind::Training: return trainingLayout();
    case RecordKind::Practice: return practiceLayout();
    case RecordKind::Engagement: return engagementLayout();
    case RecordKind::Client: return {{{}, names("code name size industry prefecture note")}};
    case RecordKind::Certifier: return {{{}, names("name organisation title relation note")}};
    case RecordKind::Evidence: return {{{}, names("fileName kind language confidential note")}};
    case RecordKind::Event: return {{{}, names("credential kind on amount currency paidBy note")}};
    case RecordKind::Criterion:
        return {{{}, names("values")},
                {Layout::tr("Where these conditions come from"), names("standing reference acceptances")}};
    case RecordKind::Duty: return {{{}, names("title startsOn everyMonths endsOn note")}};
    case RecordKind::SelfAssessment: return {{{}, names("on govern identify protect detect respond recover note")}};
    case RecordKind::Profile:
        return {{{}, names("title name region speciality summary services")},
                {{}, names("emergency sideWork languages contact note"), true}};
    case RecordKind::Plan:
    case RecordKind::Template: break; // they show the form of what is intended
    }
    return {};
}

QStringList idleFields(const QString &trainingKind)
{
    const auto kind = parseCode<TrainingKind>(trainingKind);
    if (!kind) return {};
    switch (*kind) {
    case TrainingKind::OnlineCourse:
    case TrainingKind::PracticalCourse:
    case TrainingKind::DesignatedCourse: return names("days pages level relevance contentKey"); // counted by the piece
    case TrainingKind::Reading:
    case TrainingKind::Writing: return {};
    default: return names("pages");
    }
}

QString remarkOn(RecordKind kind, const QString &field)
{
    for (const Remark &remark : remarks) {
        if (remark.kind == kind && field == QLatin1String(remark.field)) return inWords(remark.text);
    }
    return {};
}

QString titleOf(RecordKind kind, bool isNew)
{
    const Title &title = titles[std::size_t(kind)];
    return inWords(isNew ? title.add : title.edit);
}

QString purposeOf(RecordKind kind)
{
    return inWords(titles[std::size_t(kind)].purpose);
}

QString titleOf(RecordKind holder, RecordKind intended, bool isNew)
{
    if (!isNew) return titleOf(holder, false);
    const bool ofTraining = intended == RecordKind::Training;
    if (holder == RecordKind::Plan) return ofTraining ? Layout::tr("Plan training") : Layout::tr("Plan practice");
    return ofTraining ? Layout::tr("Template for training") : Layout::tr("Template for practice");
}

} // namespace koshin::forms
