// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "calendar/date.h"
#include "calendar/timestamp.h"
#include "ledger/codes.h"
#include "ledger/ids.h"

#include <optional>
#include <variant>
#include <vector>

namespace koshin {

// The records of a ledger: raw facts as the person states them, never only credits, so that an
// activity can be counted again under other rules. `ledger/fields.h` describes every field once
// for files, database, command line and forms; `ledger/check.h` decides whether a record is sound.

template<class T>
using Maybe = std::optional<T>;

/// Money spent or asked, with who pays.
struct Fee
{
    Decimal amount;
    QString currency; ///< ISO 4217, three capitals
    Maybe<Payer> paidBy;
    bool operator==(const Fee &) const = default;
};

struct Renewal
{
    Maybe<Date> appliedOn; ///< counts as an `applied` event
    Date startsOn;         ///< first day of the new term
    bool operator==(const Renewal &) const = default;
};

struct Credential
{
    CredentialId id;
    SchemeId scheme;
    Maybe<QString> number;
    Date startsOn; ///< the day it was earned or registered
    std::vector<Renewal> renewals;
    Maybe<CredentialStatus> status; ///< describes today; dated events outrank it
    Maybe<QString> note;
    bool operator==(const Credential &) const = default;
};

/// A credential that a training is offered to.
struct Offer
{
    CredentialId credential;
    Maybe<QString> category;
    Maybe<Decimal> credits; ///< the holder's own figure; replaces the scheme's conversion
    bool operator==(const Offer &) const = default;
};

struct Training
{
    TrainingId id;
    TrainingKind kind{};
    QString title;
    Maybe<QString> provider;
    Maybe<Date> startedOn;
    Date completedOn;
    Maybe<Timestamp> completedAt;
    int minutes = 0;
    Maybe<Delivery> delivery;
    Maybe<TrainingRole> role;
    Maybe<Decimal> relevance; ///< per cent; absent means 100
    Maybe<QString> language;
    Maybe<Fee> fee;
    Maybe<QString> certificateNumber;
    Maybe<int> pages;
    Maybe<Decimal> days;
    Maybe<QString> level;
    Maybe<QString> contentKey;
    Maybe<Date> submittedOn;
    Maybe<DutyId> duty;        ///< the recurring duty that it fulfils
    std::vector<Offer> offers; ///< empty: offered to every credential whose scheme takes its kind
    std::vector<EvidenceId> evidence;
    Maybe<QString> note;
    Maybe<Timestamp> recordedAt;
    bool operator==(const Training &) const = default;
};

/// A third party's confirmation of work.
struct Certification
{
    CertificationState state{};
    Maybe<Date> on;
    Maybe<QString> reason;       ///< why it cannot be had
    Maybe<Date> remindedOn = {}; ///< the last time that an answer was asked for again
    bool operator==(const Certification &) const = default;
};

/// What a record said on the confirmation form that was made of it last (operations/confirming.h).
struct ConfirmationForm
{
    QString sha256; ///< of the whole form, as its code says; records that stood on one form share it
    QString text;   ///< of this record, one line of JSON
    bool operator==(const ConfirmationForm &) const = default;
};

struct Practice
{
    PracticeId id;
    Date from;
    Maybe<Date> to; ///< absent: the same day
    Maybe<Decimal> days;
    Maybe<int> minutes;
    PracticeKind kind{};
    std::vector<Theme> themes;
    std::vector<Skill> skills;
    Maybe<Beneficiary> beneficiary;
    Maybe<Assignment> assignment;
    Maybe<PracticeRole> role;
    Maybe<ClientId> client;
    Maybe<EngagementId> engagement;
    Maybe<DutyId> duty; ///< the recurring duty that it fulfils
    QString title;
    Maybe<QString> description;
    Maybe<QString> result;
    Maybe<Fee> fee;
    Maybe<CertifierId> certifier;
    Maybe<Certification> certification;
    std::vector<EvidenceId> evidence;
    Maybe<bool> confidential;
    Maybe<int> teamSize;
    Maybe<bool> fullSystem;
    Maybe<Decimal> onSiteDays;
    Maybe<QString> note;
    Maybe<Timestamp> recordedAt;
    Maybe<ConfirmationForm> confirmationForm = {};
    bool operator==(const Practice &) const = default;
};

/// A coherent unit of work (ひとかたまりの業務): a case with a beginning, a result and an end.
struct Engagement
{
    EngagementId id;
    QString title;
    Maybe<ClientId> client;
    Maybe<Beneficiary> beneficiary;
    Maybe<PracticeRole> role;
    Date from;
    Maybe<Date> to; ///< absent: not finished
    Maybe<QString> aim;
    Maybe<QString> result;
    std::vector<SyllabusItem> items;
    Maybe<QString> rationale;
    Maybe<CertifierId> certifier;
    Maybe<Certification> certification;
    std::vector<EvidenceId> evidence;
    Maybe<bool> confidential;
    Maybe<QString> note;
    Maybe<Timestamp> recordedAt;
    Maybe<ConfirmationForm> confirmationForm = {};
    bool operator==(const Engagement &) const = default;
};

/// Someone the specialist works for, known by a code name.
struct Client
{
    ClientId id;
    QString code;
    Maybe<QString> name; ///< sealed: leaves the ledger only when asked for by name
    Maybe<QString> size;
    Maybe<QString> industry;
    Maybe<QString> prefecture;
    Maybe<QString> note;
    bool operator==(const Client &) const = default;
};

struct Certifier
{
    CertifierId id;
    QString name;                ///< sealed
    Maybe<QString> title;        ///< sealed
    Maybe<QString> organisation; ///< sealed; a client's id or any text
    Maybe<QString> relation;
    Maybe<QString> note;
    bool operator==(const Certifier &) const = default;
};

/// A file in the evidence store.
struct Evidence
{
    EvidenceId id;
    QString fileName;
    QString sha256; ///< 64 lower-case hexadecimal digits
    Maybe<qint64> bytes;
    Maybe<QString> mediaType;
    Maybe<EvidenceKind> kind;
    Maybe<QString> language;
    Maybe<bool> confidential;
    Maybe<QString> note;
    Maybe<Timestamp> addedAt;
    bool operator==(const Evidence &) const = default;
};

/// Something that happened to a credential on a day.
struct Event
{
    EventId id;
    CredentialId credential;
    EventKind kind{};
    Date on;
    Maybe<Decimal> amount;
    Maybe<QString> currency;
    Maybe<QString> note;
    Maybe<Payer> paidBy = {};
    bool operator==(const Event &) const = default;
};

/// An intended training or practice. It never mixes with what was done.
struct Plan
{
    PlanId id;
    std::variant<Training, Practice> intended; ///< its own id and evidence stay empty
    Maybe<QString> note;
    bool operator==(const Plan &) const = default;
};

/// A training or practice that comes again and again, to be recorded from.
struct Template
{
    TemplateId id;
    QString name;
    std::variant<Training, Practice> intended; ///< its day is set anew at each use
    bool operator==(const Template &) const = default;
};

/// Something to be done once in every period, such as a yearly incident-response exercise.
struct Duty
{
    DutyId id;
    QString title;
    Date startsOn;          ///< first day of the first period
    Maybe<int> everyMonths; ///< length of a period; absent: 12
    Maybe<Date> endsOn;     ///< no period begins after this day
    Maybe<QString> note;
    bool operator==(const Duty &) const = default;
};

/// How the holder rates the own skills on a day.
struct SelfAssessment
{
    SelfAssessmentId id;
    Date on;
    Maybe<SkillLevel> govern;
    Maybe<SkillLevel> identify;
    Maybe<SkillLevel> protect;
    Maybe<SkillLevel> detect;
    Maybe<SkillLevel> respond;
    Maybe<SkillLevel> recover;
    Maybe<QString> note;
    bool operator==(const SelfAssessment &) const = default;
};

/// A theme in which the holder supports companies, and the fee asked for it.
struct Service
{
    Theme theme{};
    Maybe<Decimal> amount;
    Maybe<QString> currency; ///< ISO 4217, three capitals
    Maybe<ServiceUnit> per;
    Maybe<QString> note;
    bool operator==(const Service &) const = default;
};

/// What the holder tells companies about support (for the アクティブリスト). Its official fields are
/// not published; a profile is a document to copy from.
struct Profile
{
    ProfileId id;
    QString title;
    Maybe<QString> name; ///< under which the holder appears
    Maybe<QString> region;
    Maybe<QString> speciality;
    Maybe<QString> summary;
    Maybe<QString> emergency; ///< what the holder can do, and how soon, when something happens
    Maybe<QString> languages;
    Maybe<QString> contact;
    Maybe<bool> sideWork; ///< whether the employer allows it
    std::vector<Service> services;
    Maybe<QString> note;
    bool operator==(const Profile &) const = default;
};

struct CriterionValues
{
    Maybe<int> engagements;
    Maybe<int> items;    ///< per engagement
    Maybe<int> evidence; ///< per engagement
    Maybe<Decimal> hours;
    Maybe<Decimal> days;
    Maybe<int> months; ///< different months with a practice entry
    Maybe<bool> certified;
    Maybe<bool> ownEmployer;
    bool operator==(const CriterionValues &) const = default;
};

/// The document by which an issuer made a criterion known.
struct Reference
{
    Maybe<QString> title;
    Maybe<QString> number;
    Maybe<QString> url;
    Maybe<Date> on;
    bool operator==(const Reference &) const = default;
};

/// The issuer's acceptance for one credential.
struct Acceptance
{
    CredentialId credential;
    Date on;
    Maybe<QString> reference;
    bool operator==(const Acceptance &) const = default;
};

/// The holder's version of a criterion that a scheme leaves open to the holder.
struct Criterion
{
    SchemeId scheme;
    QString criterion;
    CriterionValues values;
    CriterionStanding standing{};
    Maybe<QString> standsInFor; ///< the requirement it can satisfy; absent: as the scheme says
    Maybe<Reference> reference;
    std::vector<Acceptance> acceptances;
    bool operator==(const Criterion &) const = default;
};

// Every kind of record, once, in the order in which all lists of kinds stand: its struct, its name,
// its list in a ledger and in a ledger's file, and the columns of its short table.
#define KOSHIN_KINDS(ROW)                                                                                           \
    ROW(Credential, "credential", credentials, "id scheme number startsOn")                                         \
    ROW(Training, "training", trainings, "id completedOn kind minutes title")                                       \
    ROW(Practice, "practice", practices, "id from to kind minutes title")                                           \
    ROW(Engagement, "engagement", engagements, "id from to items title")                                            \
    ROW(Client, "client", clients, "id code name industry")                                                         \
    ROW(Certifier, "certifier", certifiers, "id name relation")                                                     \
    ROW(Evidence, "evidence", evidence, "id kind bytes fileName")                                                   \
    ROW(Event, "event", events, "id on kind credential")                                                            \
    ROW(Plan, "plan", plans, "id training.completedOn training.title practice.from practice.title")                 \
    ROW(Criterion, "criterion", criteria, "scheme criterion standing")                                              \
    ROW(Template, "template", templates, "id name training.title practice.title")                                   \
    ROW(Duty, "duty", duties, "id startsOn everyMonths endsOn title")                                               \
    ROW(SelfAssessment, "self-assessment", selfAssessments, "id on govern identify protect detect respond recover") \
    ROW(Profile, "profile", profiles, "id title region speciality")

#define KOSHIN_KIND(Type, ...) Type,
enum class RecordKind { KOSHIN_KINDS(KOSHIN_KIND) };
#undef KOSHIN_KIND

#define KOSHIN_KIND(Type, name, ...) name,
KOSHIN_CODES(RecordKind, KOSHIN_KINDS(KOSHIN_KIND))
#undef KOSHIN_KIND

template<class None, class... R>
struct RecordOf
{
    using Type = std::variant<R...>;
};
#define KOSHIN_KIND(Type, ...) , Type
using Record = RecordOf<void KOSHIN_KINDS(KOSHIN_KIND)>::Type;
#undef KOSHIN_KIND

struct Holder
{
    QString name;
    Maybe<Language> language;
    bool operator==(const Holder &) const = default;
};

[[nodiscard]] inline RecordKind kindOfRecord(const Record &r)
{
    return RecordKind(r.index());
}

/// The id by which the whole ledger knows the record. A criterion has none of its own: its id is
/// made of scheme and name, as in `jp.ipa.riss/deemed-practical`.
template<class R>
[[nodiscard]] QString idOf(const R &record)
{
    return record.id.text();
}
[[nodiscard]] inline QString idOf(const Criterion &c)
{
    return c.scheme.text() + u'/' + c.criterion;
}
[[nodiscard]] inline QString idOf(const Record &r)
{
    return std::visit([](const auto &x) { return idOf(x); }, r);
}

// The day on which a record is held to have happened; nothing while it has not (an engagement
// without an end). Everything that compares a record with an as-of day uses this one.
// clang-format off
[[nodiscard]] inline Maybe<Date> decidingDay(const Training &t) { return t.completedOn; }
[[nodiscard]] inline Maybe<Date> decidingDay(const Practice &p) { return p.to ? *p.to : p.from; }
[[nodiscard]] inline Maybe<Date> decidingDay(const Engagement &g) { return g.to; }
[[nodiscard]] inline Maybe<Date> decidingDay(const Event &e) { return e.on; }
// clang-format on

} // namespace koshin
