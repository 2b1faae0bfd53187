// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace koshin {

// The closed vocabularies of the ledger. Each enum has its names, in order, in CodeNames; files,
// the database, the command line and rule packs all use these names.

enum class CredentialStatus { Active, Paused, Retired, Cancelled };
// clang-format off
enum class TrainingKind {
    OnlineCourse, PracticalCourse, DesignatedCourse, Course, Seminar, Webinar, Conference, Meeting,
    UniversityCourse, SelfStudy, Reading, Lab, Teaching, Writing, ExamPassed, Mentoring,
    Volunteering, Committee, Work
};
// clang-format on
enum class TrainingRole { Attendee, Speaker, Author, CoAuthor, Editor, Organiser };
enum class Delivery { Online, OnSite, Recorded };
enum class Payer { Self, Employer, Other };
// clang-format off
enum class PracticeKind {
    Advice, Rules, RiskAnalysis, Assessment, IncidentResponse, Education, Operation, DesignReview,
    Lecture, Writing, Committee
};
// clang-format on
enum class Beneficiary { Employer, Client, Programme, Volunteer };
enum class Assignment { Special, Routine };
enum class PracticeRole { Lead, Member, Sole };
/// Guidance themes (指導テーマ) of IPA's report for fiscal 2024.
enum class Theme { Rules, AssetsAndRisk, Cloud, IncidentResponse, Education };
/// Shown as the functions of NIST CSF 2.0; that the report means these is not confirmed.
enum class Skill { Govern, Identify, Protect, Detect, Respond, Recover };
/// How far a skill goes; the two ends are the levels that the report of fiscal 2024 names
/// (実践的な運用には至っていない, 単独での支援が可能), the others are ours.
enum class SkillLevel { NotYet, WithSupport, Alone, CanLead };
/// What a fee for a service is asked for.
enum class ServiceUnit { Hour, Day, Month, Engagement };
/// Small items of the exam syllabus 2.1 (情報処理安全確保支援士試験シラバス).
// clang-format off
enum class SyllabusItem {
    I1_1, I1_2, I1_3, I1_4, I1_5, I1_6, I1_7,
    I2_1, I2_2, I2_3, I2_4, I2_5, I2_6, I2_7, I2_8,
    I3_1, I3_2, I3_3, I3_4, I3_5, I3_6, I3_7, I3_8, I3_9, I3_10, I3_11,
    I4_1, I4_2, I4_3, I4_4
};
// clang-format on
// clang-format off
enum class EvidenceKind {
    Certificate, Confirmation, Report, Contract, Deliverable, Slides, Receipt, Correspondence,
    Photo, Other
};
// clang-format on
enum class CertificationState { NotAsked, Asked, Signed, Refused, Unobtainable };
// clang-format off
enum class EventKind {
    Applied, Renewed, FeePaid, Reported, Audited, Paused, Resumed, Suspended, Lapsed, Cancelled,
    Retired, AddressChanged, EmployerChanged, NameChanged, ExamPassed
};
// clang-format on
enum class CriterionStanding { Assumption, Confirmed };
enum class Language { Japanese, English };

template<class E>
struct CodeNames; // specialised below: `static constexpr std::array names`

/// Whether the code is one of its enum's. Compilers write a value that has no name as a cast.
template<auto code>
consteval bool isNamedCode()
{
    const std::string_view function = __PRETTY_FUNCTION__;
    return function[function.rfind("= ") + 2] != '(';
}

#define KOSHIN_CODES(Enum, ...)                                                        \
    template<>                                                                         \
    struct CodeNames<Enum>                                                             \
    {                                                                                  \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__});  \
        static_assert(isNamedCode<Enum(names.size() - 1)>(), "a name without a code"); \
        static_assert(!isNamedCode<Enum(names.size())>(), "a code without a name");    \
    };

KOSHIN_CODES(CredentialStatus, "active", "paused", "retired", "cancelled")
KOSHIN_CODES(TrainingKind, "online-course", "practical-course", "designated-course", "course", "seminar", "webinar",
             "conference", "meeting", "university-course", "self-study", "reading", "lab", "teaching", "writing",
             "exam-passed", "mentoring", "volunteering", "committee", "work")
KOSHIN_CODES(TrainingRole, "attendee", "speaker", "author", "co-author", "editor", "organiser")
KOSHIN_CODES(Delivery, "online", "on-site", "recorded")
KOSHIN_CODES(Payer, "self", "employer", "other")
KOSHIN_CODES(PracticeKind, "advice", "rules", "risk-analysis", "assessment", "incident-response", "education",
             "operation", "design-review", "lecture", "writing", "committee")
KOSHIN_CODES(Beneficiary, "employer", "client", "programme", "volunteer")
KOSHIN_CODES(Assignment, "special", "routine")
KOSHIN_CODES(PracticeRole, "lead", "member", "sole")
KOSHIN_CODES(Theme, "rules", "assets-and-risk", "cloud", "incident-response", "education")
KOSHIN_CODES(Skill, "govern", "identify", "protect", "detect", "respond", "recover")
KOSHIN_CODES(SkillLevel, "not-yet", "with-support", "alone", "can-lead")
KOSHIN_CODES(ServiceUnit, "hour", "day", "month", "engagement")
KOSHIN_CODES(SyllabusItem, "1-1", "1-2", "1-3", "1-4", "1-5", "1-6", "1-7", "2-1", "2-2", "2-3", "2-4", "2-5", "2-6",
             "2-7", "2-8", "3-1", "3-2", "3-3", "3-4", "3-5", "3-6", "3-7", "3-8", "3-9", "3-10", "3-11", "4-1", "4-2",
             "4-3", "4-4")
KOSHIN_CODES(EvidenceKind, "certificate", "confirmation", "report", "contract", "deliverable", "slides", "receipt",
             "correspondence", "photo", "other")
KOSHIN_CODES(CertificationState, "not-asked", "asked", "signed", "refused", "unobtainable")
KOSHIN_CODES(EventKind, "applied", "renewed", "fee-paid", "reported", "audited", "paused", "resumed", "suspended",
             "lapsed", "cancelled", "retired", "address-changed", "employer-changed", "name-changed", "exam-passed")
KOSHIN_CODES(CriterionStanding, "assumption", "confirmed")
KOSHIN_CODES(Language, "ja", "en")

/// An enum with names, so that templates can tell codes from other values.
template<class E>
concept Code = requires { CodeNames<E>::names.size(); };

/// The code's name, as in `online-course`.
template<Code E>
[[nodiscard]] QString codeName(E code)
{
    const std::string_view name = CodeNames<E>::names[static_cast<std::size_t>(code)];
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// The code with this name; nothing for any other text.
template<Code E>
[[nodiscard]] std::optional<E> parseCode(QStringView text)
{
    for (std::size_t i = 0; i < CodeNames<E>::names.size(); ++i) {
        const std::string_view name = CodeNames<E>::names[i];
        if (text == QLatin1String(name.data(), qsizetype(name.size()))) return E(i);
    }
    return std::nullopt;
}

/// All names, separated by `, `, for messages.
template<Code E>
[[nodiscard]] QString codeList()
{
    QString all;
    for (const std::string_view name : CodeNames<E>::names) {
        if (!all.isEmpty()) all += QLatin1String(", ");
        all += QLatin1String(name.data(), qsizetype(name.size()));
    }
    return all;
}

} // namespace koshin
