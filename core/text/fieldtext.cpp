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
    {"number", QT_TRANSLATE_NOOP("Fields", "Registration number"), K::Credential},
    {"startsOn", QT_TRANSLATE_NOOP("Fields", "Registered on"), K::Credential},
    {"fee", QT_TRANSLATE_NOOP("Fields", "Fee received"), K::Practice},
    {"for", QT_TRANSLATE_NOOP("Fields", "Counts for"), K::Training},
    {"title", QT_TRANSLATE_NOOP("Fields", "Position"), K::Certifier},
    {"name", QT_TRANSLATE_NOOP("Fields", "Real name"), K::Client},
    {"kind", QT_TRANSLATE_NOOP("Fields", "What happened"), K::Event},
    {"role", QT_TRANSLATE_NOOP("Fields", "Taken part as"), K::Training},
    {"startsOn", QT_TRANSLATE_NOOP("Fields", "First period from"), K::Duty},
    {"title", QT_TRANSLATE_NOOP("Fields", "Duty"), K::Duty},
    {"on", QT_TRANSLATE_NOOP("Fields", "Rated on"), K::SelfAssessment},
    {"title", QT_TRANSLATE_NOOP("Fields", "Name of the profile"), K::Profile},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name shown"), K::Profile},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name of the template"), K::Template},
    {"summary", QT_TRANSLATE_NOOP("Fields", "About yourself"), K::Profile},

    {"id", QT_TRANSLATE_NOOP("Fields", "ID")},
    {"scheme", QT_TRANSLATE_NOOP("Fields", "Scheme")},
    {"renewals", QT_TRANSLATE_NOOP("Fields", "Renewals")},
    {"renewals.appliedOn", QT_TRANSLATE_NOOP("Fields", "Applied on")},
    {"renewals.startsOn", QT_TRANSLATE_NOOP("Fields", "New term from")},
    {"status", QT_TRANSLATE_NOOP("Fields", "Status")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"provider", QT_TRANSLATE_NOOP("Fields", "Provider")},
    {"startedOn", QT_TRANSLATE_NOOP("Fields", "Started on")},
    {"completedOn", QT_TRANSLATE_NOOP("Fields", "Completed on")},
    {"completedAt", QT_TRANSLATE_NOOP("Fields", "Completed at (UTC)")},
    {"minutes", QT_TRANSLATE_NOOP("Fields", "Minutes")},
    {"delivery", QT_TRANSLATE_NOOP("Fields", "Delivery")},
    {"role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {"relevance", QT_TRANSLATE_NOOP("Fields", "Relevance (%)")},
    {"language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {"fee", QT_TRANSLATE_NOOP("Fields", "Fee")},
    {"fee.amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"fee.currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"fee.paidBy", QT_TRANSLATE_NOOP("Fields", "Paid by")},
    {"certificateNumber", QT_TRANSLATE_NOOP("Fields", "Certificate number")},
    {"pages", QT_TRANSLATE_NOOP("Fields", "Pages")},
    {"days", QT_TRANSLATE_NOOP("Fields", "Days")},
    {"level", QT_TRANSLATE_NOOP("Fields", "Level")},
    {"contentKey", QT_TRANSLATE_NOOP("Fields", "Key of the content")},
    {"submittedOn", QT_TRANSLATE_NOOP("Fields", "Submitted on")},
    {"for", QT_TRANSLATE_NOOP("Fields", "For whom")},
    {"for.credential", QT_TRANSLATE_NOOP("Fields", "Credential")},
    {"for.category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {"for.credits", QT_TRANSLATE_NOOP("Fields", "Credits (own figure)")},
    {"evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")},
    {"recordedAt", QT_TRANSLATE_NOOP("Fields", "Recorded at")},
    {"from", QT_TRANSLATE_NOOP("Fields", "From")},
    {"to", QT_TRANSLATE_NOOP("Fields", "To")},
    {"themes", QT_TRANSLATE_NOOP("Fields", "Themes")},
    {"skills", QT_TRANSLATE_NOOP("Fields", "Skills")},
    {"assignment", QT_TRANSLATE_NOOP("Fields", "Assignment")},
    {"client", QT_TRANSLATE_NOOP("Fields", "Client")},
    {"engagement", QT_TRANSLATE_NOOP("Fields", "Engagement")},
    {"description", QT_TRANSLATE_NOOP("Fields", "What was done")},
    {"result", QT_TRANSLATE_NOOP("Fields", "Result")},
    {"certifier", QT_TRANSLATE_NOOP("Fields", "Certifier")},
    {"certification", QT_TRANSLATE_NOOP("Fields", "Confirmation")},
    {"certification.state", QT_TRANSLATE_NOOP("Fields", "State of the confirmation")},
    {"certification.on", QT_TRANSLATE_NOOP("Fields", "Confirmed on")},
    {"certification.reason", QT_TRANSLATE_NOOP("Fields", "Why it cannot be had")},
    {"confidential", QT_TRANSLATE_NOOP("Fields", "Confidential")},
    {"teamSize", QT_TRANSLATE_NOOP("Fields", "Size of the team")},
    {"fullSystem", QT_TRANSLATE_NOOP("Fields", "Whole system")},
    {"onSiteDays", QT_TRANSLATE_NOOP("Fields", "Days on site")},
    {"aim", QT_TRANSLATE_NOOP("Fields", "Aim")},
    {"items", QT_TRANSLATE_NOOP("Fields", "Syllabus items")},
    {"rationale", QT_TRANSLATE_NOOP("Fields", "Why it falls under them")},
    {"code", QT_TRANSLATE_NOOP("Fields", "Code name")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"size", QT_TRANSLATE_NOOP("Fields", "Size")},
    {"industry", QT_TRANSLATE_NOOP("Fields", "Industry")},
    {"prefecture", QT_TRANSLATE_NOOP("Fields", "Prefecture")},
    {"organisation", QT_TRANSLATE_NOOP("Fields", "Organisation")},
    {"relation", QT_TRANSLATE_NOOP("Fields", "Relation")},
    {"fileName", QT_TRANSLATE_NOOP("Fields", "File name")},
    {"sha256", QT_TRANSLATE_NOOP("Fields", "SHA-256")},
    {"bytes", QT_TRANSLATE_NOOP("Fields", "Bytes")},
    {"mediaType", QT_TRANSLATE_NOOP("Fields", "Media type")},
    {"addedAt", QT_TRANSLATE_NOOP("Fields", "Added at")},
    {"credential", QT_TRANSLATE_NOOP("Fields", "Credential")},
    {"on", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"amount", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"intended", QT_TRANSLATE_NOOP("Fields", "What is planned")},
    {"duty", QT_TRANSLATE_NOOP("Fields", "Recurring duty")},
    {"everyMonths", QT_TRANSLATE_NOOP("Fields", "Every … months")},
    {"endsOn", QT_TRANSLATE_NOOP("Fields", "Ends on")},
    {"govern", QT_TRANSLATE_NOOP("Fields", "Govern")},
    {"identify", QT_TRANSLATE_NOOP("Fields", "Identify")},
    {"protect", QT_TRANSLATE_NOOP("Fields", "Protect")},
    {"detect", QT_TRANSLATE_NOOP("Fields", "Detect")},
    {"respond", QT_TRANSLATE_NOOP("Fields", "Respond")},
    {"recover", QT_TRANSLATE_NOOP("Fields", "Recover")},
    {"region", QT_TRANSLATE_NOOP("Fields", "Region")},
    {"speciality", QT_TRANSLATE_NOOP("Fields", "Speciality")},
    {"emergency", QT_TRANSLATE_NOOP("Fields", "In an emergency")},
    {"languages", QT_TRANSLATE_NOOP("Fields", "Languages")},
    {"contact", QT_TRANSLATE_NOOP("Fields", "Contact")},
    {"sideWork", QT_TRANSLATE_NOOP("Fields", "Side work allowed")},
    {"services", QT_TRANSLATE_NOOP("Fields", "Themes supported")},
    {"services.theme", QT_TRANSLATE_NOOP("Fields", "Theme")},
    {"services.amount", QT_TRANSLATE_NOOP("Fields", "Fee")},
    {"services.currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
    {"services.per", QT_TRANSLATE_NOOP("Fields", "For")},
    {"services.note", QT_TRANSLATE_NOOP("Fields", "Remark")},
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
    {"values.certified", QT_TRANSLATE_NOOP("Fields", "Only with a signed confirmation")},
    {"values.ownEmployer", QT_TRANSLATE_NOOP("Fields", "Work for the own employer counts")},
    {"standing", QT_TRANSLATE_NOOP("Fields", "Standing")},
    {"standsInFor", QT_TRANSLATE_NOOP("Fields", "Requirement it stands in for")},
    {"reference", QT_TRANSLATE_NOOP("Fields", "Official reference")},
    {"reference.title", QT_TRANSLATE_NOOP("Fields", "Title of the document")},
    {"reference.number", QT_TRANSLATE_NOOP("Fields", "Number of the document")},
    {"reference.url", QT_TRANSLATE_NOOP("Fields", "Address (URL)")},
    {"reference.on", QT_TRANSLATE_NOOP("Fields", "Date of the document")},
    {"acceptances", QT_TRANSLATE_NOOP("Fields", "Acceptances by the issuer")},
    {"acceptances.credential", QT_TRANSLATE_NOOP("Fields", "Accepted for")},
    {"acceptances.on", QT_TRANSLATE_NOOP("Fields", "Accepted on")},
    {"acceptances.reference", QT_TRANSLATE_NOOP("Fields", "Reference of the acceptance")},
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
    if (path.contains(u'.') && withKind(kind, []<class R>() { return hasIntended<R>; })) {
        if (const auto inner = parseCode<RecordKind>(path.section(u'.', 0, 0))) {
            kind = *inner; // the body reads like the record it may become
            path = path.section(u'.', 1);
        }
    }
    const Label *label = find(kind, path);
    return label ? QCoreApplication::translate("Fields", label->text) : field;
}

} // namespace koshin::text
