// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formlayout.h"

#include "text/codetext.h"

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
    {RecordKind::Client, "code",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Lists, reports and reminders show only this name.")},
    {RecordKind::Client, "name",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Sealed: the real name leaves the ledger only when you ask for it.")},
    {RecordKind::Certifier, "name",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Sealed: the name leaves the ledger only when you ask for it.")},
    {RecordKind::Training, "for",
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "Without an entry it counts for every credential whose scheme takes its kind.")},
    {RecordKind::Practice, "to", QT_TRANSLATE_NOOP("koshin::FormLayout", "Leave it empty for a single day.")},
    {RecordKind::Engagement, "to", QT_TRANSLATE_NOOP("koshin::FormLayout", "Leave it empty while the work goes on.")},
    {RecordKind::Credential, "status",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Today's status. Events with a date outrank it.")},
    {RecordKind::Criterion, "values", QT_TRANSLATE_NOOP("koshin::FormLayout", "An empty condition asks for nothing.")},
    {RecordKind::Criterion, "standing",
     QT_TRANSLATE_NOOP("koshin::FormLayout",
                       "Without an official reference and the issuer's acceptance the verdict stays provisional.")},
    {RecordKind::Duty, "everyMonths", QT_TRANSLATE_NOOP("koshin::FormLayout", "12 months when left empty.")},
    {RecordKind::Profile, "contact",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Appears in the document that you hand out, and nowhere else.")},
    {RecordKind::Evidence, "confidential",
     QT_TRANSLATE_NOOP("koshin::FormLayout", "Confidential files stay out of what is handed to others.")},
};

} // namespace

std::vector<FormGroup> layoutOf(RecordKind kind)
{
    const QString proof = Layout::tr("Proof");
    const QString more = Layout::tr("More");
    switch (kind) {
    case RecordKind::Credential: return {{{}, names("scheme number startsOn")}, {{}, names("renewals status note")}};
    case RecordKind::Training:
        return {{{}, names("kind title provider startedOn completedOn minutes delivery")},
                {proof, names("certificateNumber evidence")},
                {Layout::tr("Cost"), names("fee")},
                {Layout::tr("Counting"), names("for")},
                {more, names("role duty submittedOn days pages relevance level contentKey language note"), true}};
    case RecordKind::Practice:
        return {{{}, names("kind title from to minutes days description")},
                {Layout::tr("For whom, and in what role"), names("for client engagement duty assignment role")},
                {Layout::tr("What it was about"), names("themes skills")},
                {proof, names("certifier certification evidence")},
                {more, names("result fee teamSize fullSystem onSiteDays confidential note"), true}};
    case RecordKind::Engagement:
        return {{{}, names("title client for role from to")},
                {Layout::tr("Content"), names("aim result items rationale")},
                {proof, names("certifier certification evidence")},
                {more, names("confidential note"), true}};
    case RecordKind::Client: return {{{}, names("code name size industry prefecture note")}};
    case RecordKind::Certifier: return {{{}, names("name title organisation relation note")}};
    case RecordKind::Evidence: return {{{}, names("fileName kind language confidential note")}};
    case RecordKind::Event: return {{{}, names("credential kind on amount currency note")}};
    case RecordKind::Criterion:
        return {{{}, names("values")}, {Layout::tr("How sure it is"), names("standing reference acceptances")}};
    case RecordKind::Duty: return {{{}, names("title startsOn everyMonths endsOn note")}};
    case RecordKind::SelfAssessment: return {{{}, names("on govern identify protect detect respond recover note")}};
    case RecordKind::Profile:
        return {{{}, names("title name region speciality summary emergency")},
                {Layout::tr("Support"), names("services sideWork languages contact note")}};
    case RecordKind::Plan:
    case RecordKind::Template: break; // they show the form of what is intended
    }
    return {};
}

QString remarkOn(RecordKind kind, const QString &field)
{
    for (const Remark &remark : remarks) {
        if (remark.kind == kind && field == QLatin1String(remark.field)) {
            return QCoreApplication::translate("koshin::FormLayout", remark.text);
        }
    }
    return {};
}

QString titleOf(RecordKind kind, bool isNew)
{
    const QString pattern = isNew ? Layout::tr("Add: %1") : Layout::tr("Change: %1");
    return pattern.arg(text::word(kind));
}

} // namespace koshin::forms
