// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codetext.h"

#include "ledger/kinds.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

struct Label
{
    const char *field; ///< path without list positions
    const char *text;
    Maybe<RecordKind> only = {}; ///< the kind in which the field has this meaning
};

using K = RecordKind;

// Labels that hold for one kind come first; the first that fits is taken.
constexpr Label labels[] = {
    {"number", QT_TRANSLATE_NOOP("Fields", "Registration no."), K::Credential},
    {"startsOn", QT_TRANSLATE_NOOP("Fields", "Certified or registered on"), K::Credential},
    {"fee", QT_TRANSLATE_NOOP("Fields", "Fee received"), K::Practice},
    {"for", QT_TRANSLATE_NOOP("Fields", "Claimed for"), K::Training},
    {"title", QT_TRANSLATE_NOOP("Fields", "Position"), K::Certifier},
    {"name", QT_TRANSLATE_NOOP("Fields", "Real name"), K::Client},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Event"), K::Event},
    {"role", QT_TRANSLATE_NOOP("Fields", "Role"), K::Training},
    {"startsOn", QT_TRANSLATE_NOOP("Fields", "First period starts"), K::Duty},
    {"title", QT_TRANSLATE_NOOP("Fields", "Task"), K::Duty},
    {"on", QT_TRANSLATE_NOOP("Fields", "Assessed on"), K::SelfAssessment},
    {"title", QT_TRANSLATE_NOOP("Fields", "Profile name"), K::Profile},
    {"name", QT_TRANSLATE_NOOP("Fields", "Display name"), K::Profile},
    {"name", QT_TRANSLATE_NOOP("Fields", "Template name"), K::Template},
    {"summary", QT_TRANSLATE_NOOP("Fields", "About you"), K::Profile},
    {"training.startedOn", QT_TRANSLATE_NOOP("Fields", "Planned start"), K::Plan},
    {"training.completedOn", QT_TRANSLATE_NOOP("Fields", "Planned completion"), K::Plan},
    {"practice.from", QT_TRANSLATE_NOOP("Fields", "Planned for"), K::Plan},

    {"id", QT_TRANSLATE_NOOP("Fields", "ID")},
    {"scheme", QT_TRANSLATE_NOOP("Fields", "Scheme")},
    {"renewals", QT_TRANSLATE_NOOP("Fields", "Renewal dates")},
    {"renewals.appliedOn", QT_TRANSLATE_NOOP("Fields", "Applied on")},
    {"renewals.startsOn", QT_TRANSLATE_NOOP("Fields", "New term starts")},
    {"status", QT_TRANSLATE_NOOP("Fields", "Status")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Notes")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Type")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"provider", QT_TRANSLATE_NOOP("Fields", "Provider")},
    {"startedOn", QT_TRANSLATE_NOOP("Fields", "Started on")},
    {"completedOn", QT_TRANSLATE_NOOP("Fields", "Completed on")},
    {"completedAt", QT_TRANSLATE_NOOP("Fields", "Completed at (UTC)")},
    {"minutes", QT_TRANSLATE_NOOP("Fields", "Duration")},
    {"delivery", QT_TRANSLATE_NOOP("Fields", "Delivery")},
    {"role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {"relevance", QT_TRANSLATE_NOOP("Fields", "Relevance (%)")},
    {"language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {"fee", QT_TRANSLATE_NOOP("Fields", "Fee")},
    {"fee.amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"fee.currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"fee.paidBy", QT_TRANSLATE_NOOP("Fields", "Paid by")},
    {"certificateNumber", QT_TRANSLATE_NOOP("Fields", "Certificate no.")},
    {"pages", QT_TRANSLATE_NOOP("Fields", "Pages")},
    {"days", QT_TRANSLATE_NOOP("Fields", "Days")},
    {"level", QT_TRANSLATE_NOOP("Fields", "Level")},
    {"contentKey", QT_TRANSLATE_NOOP("Fields", "Content identifier")},
    {"submittedOn", QT_TRANSLATE_NOOP("Fields", "Submitted on")},
    {"for", QT_TRANSLATE_NOOP("Fields", "On behalf of")},
    {"for.credential", QT_TRANSLATE_NOOP("Fields", "Credential")},
    {"for.category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {"for.credits", QT_TRANSLATE_NOOP("Fields", "Credits (override)")},
    {"evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")},
    {"recordedAt", QT_TRANSLATE_NOOP("Fields", "Recorded at")},
    {"from", QT_TRANSLATE_NOOP("Fields", "Start date")},
    {"to", QT_TRANSLATE_NOOP("Fields", "End date")},
    {"themes", QT_TRANSLATE_NOOP("Fields", "Topics")},
    {"skills", QT_TRANSLATE_NOOP("Fields", "CSF functions")},
    {"assignment", QT_TRANSLATE_NOOP("Fields", "Nature of work")},
    {"client", QT_TRANSLATE_NOOP("Fields", "Client")},
    {"engagement", QT_TRANSLATE_NOOP("Fields", "Engagement")},
    {"description", QT_TRANSLATE_NOOP("Fields", "Work done")},
    {"result", QT_TRANSLATE_NOOP("Fields", "Result")},
    {"certifier", QT_TRANSLATE_NOOP("Fields", "Verifier")},
    {"certification", QT_TRANSLATE_NOOP("Fields", "Confirmation")},
    {"certification.state", QT_TRANSLATE_NOOP("Fields", "Confirmation status")},
    {"certification.on", QT_TRANSLATE_NOOP("Fields", "Confirmation date")},
    {"certification.remindedOn", QT_TRANSLATE_NOOP("Fields", "Requested again on")},
    {"confirmationForm", QT_TRANSLATE_NOOP("Fields", "Changed since the form")},
    {"confirmationForm.sha256", QT_TRANSLATE_NOOP("Fields", "SHA-256 of the form")},
    {"confirmationForm.text", QT_TRANSLATE_NOOP("Fields", "Text of the form")},
    {"certification.reason", QT_TRANSLATE_NOOP("Fields", "Reason it is unavailable")},
    {"confidential", QT_TRANSLATE_NOOP("Fields", "Confidential")},
    {"teamSize", QT_TRANSLATE_NOOP("Fields", "Team size")},
    {"fullSystem", QT_TRANSLATE_NOOP("Fields", "Covers the whole system")},
    {"onSiteDays", QT_TRANSLATE_NOOP("Fields", "Days on site")},
    {"aim", QT_TRANSLATE_NOOP("Fields", "Purpose")},
    {"items", QT_TRANSLATE_NOOP("Fields", "Syllabus items")},
    {"rationale", QT_TRANSLATE_NOOP("Fields", "Reason for these items")},
    {"code", QT_TRANSLATE_NOOP("Fields", "Code name")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"size", QT_TRANSLATE_NOOP("Fields", "Employees")},
    {"industry", QT_TRANSLATE_NOOP("Fields", "Industry")},
    {"prefecture", QT_TRANSLATE_NOOP("Fields", "Prefecture")},
    {"organisation", QT_TRANSLATE_NOOP("Fields", "Organisation")},
    {"relation", QT_TRANSLATE_NOOP("Fields", "Relationship")},
    {"fileName", QT_TRANSLATE_NOOP("Fields", "File name")},
    {"sha256", QT_TRANSLATE_NOOP("Fields", "SHA-256")},
    {"bytes", QT_TRANSLATE_NOOP("Fields", "Size")},
    {"mediaType", QT_TRANSLATE_NOOP("Fields", "File format")},
    {"addedAt", QT_TRANSLATE_NOOP("Fields", "Added at")},
    {"credential", QT_TRANSLATE_NOOP("Fields", "Credential")},
    {"on", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"paidBy", QT_TRANSLATE_NOOP("Fields", "Paid by")},
    {"intended", QT_TRANSLATE_NOOP("Fields", "What is planned")},
    {"duty", QT_TRANSLATE_NOOP("Fields", "Recurring task")},
    {"everyMonths", QT_TRANSLATE_NOOP("Fields", "Interval (months)")},
    {"endsOn", QT_TRANSLATE_NOOP("Fields", "Ends on")},
    {"govern", QT_TRANSLATE_NOOP("Fields", "Govern")},
    {"identify", QT_TRANSLATE_NOOP("Fields", "Identify")},
    {"protect", QT_TRANSLATE_NOOP("Fields", "Protect")},
    {"detect", QT_TRANSLATE_NOOP("Fields", "Detect")},
    {"respond", QT_TRANSLATE_NOOP("Fields", "Respond")},
    {"recover", QT_TRANSLATE_NOOP("Fields", "Recover")},
    {"region", QT_TRANSLATE_NOOP("Fields", "Region")},
    {"speciality", QT_TRANSLATE_NOOP("Fields", "Speciality")},
    {"emergency", QT_TRANSLATE_NOOP("Fields", "Emergency response")},
    {"languages", QT_TRANSLATE_NOOP("Fields", "Languages")},
    {"contact", QT_TRANSLATE_NOOP("Fields", "Contact")},
    {"sideWork", QT_TRANSLATE_NOOP("Fields", "Side work allowed")},
    {"services", QT_TRANSLATE_NOOP("Fields", "Topics offered")},
    {"services.theme", QT_TRANSLATE_NOOP("Fields", "Topic")},
    {"services.amount", QT_TRANSLATE_NOOP("Fields", "Price")},
    {"services.currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"services.per", QT_TRANSLATE_NOOP("Fields", "Per")},
    {"services.note", QT_TRANSLATE_NOOP("Fields", "Notes")},
    {"training", QT_TRANSLATE_NOOP("Fields", "Planned training")},
    {"practice", QT_TRANSLATE_NOOP("Fields", "Planned practice")},
    {"criterion", QT_TRANSLATE_NOOP("Fields", "Criterion")},
    {"values", QT_TRANSLATE_NOOP("Fields", "Conditions")},
    {"values.engagements", QT_TRANSLATE_NOOP("Fields", "Number of engagements")},
    {"values.items", QT_TRANSLATE_NOOP("Fields", "Syllabus items per engagement")},
    {"values.evidence", QT_TRANSLATE_NOOP("Fields", "Pieces of evidence per engagement")},
    {"values.hours", QT_TRANSLATE_NOOP("Fields", "Hours of practice")},
    {"values.days", QT_TRANSLATE_NOOP("Fields", "Days of practice")},
    {"values.months", QT_TRANSLATE_NOOP("Fields", "Months with a practice entry")},
    {"values.certified", QT_TRANSLATE_NOOP("Fields", "Signed confirmation required")},
    {"values.ownEmployer", QT_TRANSLATE_NOOP("Fields", "Work for own employer counts")},
    {"standing", QT_TRANSLATE_NOOP("Fields", "Basis")},
    {"standsInFor", QT_TRANSLATE_NOOP("Fields", "Requirement it replaces")},
    {"reference", QT_TRANSLATE_NOOP("Fields", "Official reference")},
    {"reference.title", QT_TRANSLATE_NOOP("Fields", "Document title")},
    {"reference.number", QT_TRANSLATE_NOOP("Fields", "Document number")},
    {"reference.url", QT_TRANSLATE_NOOP("Fields", "Address (URL)")},
    {"reference.on", QT_TRANSLATE_NOOP("Fields", "Document date")},
    {"acceptances", QT_TRANSLATE_NOOP("Fields", "Accepted by the issuer")},
    {"acceptances.credential", QT_TRANSLATE_NOOP("Fields", "Accepted for")},
    {"acceptances.on", QT_TRANSLATE_NOOP("Fields", "Accepted on")},
    {"acceptances.reference", QT_TRANSLATE_NOOP("Fields", "Reference")},
};

const Label *find(RecordKind kind, const QString &path)
{
    for (const Label &label : labels) {
        if (path == QLatin1String(label.field) && (!label.only || *label.only == kind)) return &label;
    }
    return nullptr;
}

} // namespace

QString fieldLabel(RecordKind kind, const QString &field)
{
    static const QRegularExpression position(u"\\[\\d+\\]|\\.\\d+(?=\\.|$)"_s);
    QString path = QString(field).remove(position);
    const Label *own = find(kind, path); // a plan has days of its own
    if (!own && path.contains(u'.') && withKind(kind, []<class R>() { return hasIntended<R>; })) {
        if (const auto inner = parseCode<RecordKind>(path.section(u'.', 0, 0))) {
            kind = *inner; // the body reads like the record it may become
            path = path.section(u'.', 1);
        }
    }
    const Label *label = own ? own : find(kind, path);
    return label ? QCoreApplication::translate("Fields", label->text) : field;
}

QString confirmationDayLabel(CertificationState state)
{
    switch (state) {
    case CertificationState::NotAsked: break;
    case CertificationState::Asked: return QCoreApplication::translate("Fields", "Requested on");
    case CertificationState::Signed: return QCoreApplication::translate("Fields", "Signed on");
    case CertificationState::Refused:
    case CertificationState::Unobtainable: return QCoreApplication::translate("Fields", "Answered on");
    }
    return fieldLabel(RecordKind::Practice, u"certification.on"_s);
}

} // namespace koshin::text
