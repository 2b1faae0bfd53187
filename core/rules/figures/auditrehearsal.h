// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"
#include "rules/engine/assessment.h"

#include <functional>

namespace koshin {

// A rehearsal of the issuer's audit: the records that count in a term, or were submitted for it, against what the
// issuer asks to see. Pure: ledger, assessment and the state of the files are arguments. What is returned points into
// the assessment and lives as long.

enum class FileState { There, Missing, Altered };
/// What a look into the store says; whatever cannot be read as it was kept is altered.
[[nodiscard]] FileState fileState(const Result<> &look);
/// How the file of a piece of evidence is kept.
using FileLook = std::function<FileState(const Evidence &)>;

/// Something that the issuer asks for and the ledger does not have.
struct AuditLack
{
    enum class What {
        Field,       ///< of the record; a confirmation lacks until it is signed
        Paper,       ///< no file of the record is this paper
        Translation, ///< of the papers
        File,        ///< of a piece of evidence: not in the store, or altered
    };
    What what{};
    QString field = {}; ///< its name; of a translation, the code of the language
    const AuditPaper *paper = nullptr;
    QString evidence = {}; ///< of a file, its record
    FileState state = FileState::There;

    /// What answers to programs call it: `provider`, `evidence`, `evidence/certificate`, `evidence/translation`,
    /// `evidence/file`.
    [[nodiscard]] QString code() const;
};

struct AuditLine;
/// On what it rests that this is asked for; nothing of a file that is no longer as it was.
[[nodiscard]] Maybe<Standing> basisOf(const AuditLack &lack, const AuditLine &line, const AuditRules &rules);

/// What the ledger cannot tell about a file, and a person has to look at.
struct AuditDoubt
{
    enum class What {
        Type,     ///< of what kind it is: taken for a paper that is asked for
        Language, ///< in which language it is
    };
    What what{};
    QString evidence;
};
KOSHIN_CODES(AuditDoubt::What, "type", "language")

struct AuditLine
{
    QString record;
    RecordKind kind{};
    Maybe<Date> on;
    const AuditDemand *demand = nullptr; ///< null: what is asked of it is not known
    std::vector<AuditLack> lacks;
    std::vector<AuditDoubt> doubts;
    std::vector<QString> refused; ///< evidence that the issuer does not take as proof
    Maybe<Date> keepUntil;

    /// Nothing: not known.
    [[nodiscard]] Maybe<bool> isComplete() const;
};

/// One term of a credential, record by record.
struct AuditRehearsal
{
    const CredentialAssessment *credential = nullptr;
    const AuditRules *rules = nullptr; ///< null: the issuer's list is not known
    std::vector<AuditLine> lines;      ///< earliest first, then by id
    Maybe<Date> keepUntil;             ///< nothing: not known

    [[nodiscard]] int complete() const;
    [[nodiscard]] int incomplete() const;
    [[nodiscard]] int notKnown() const { return int(lines.size()) - complete() - incomplete(); }
    /// Whether every record is known to be complete.
    [[nodiscard]] bool isComplete() const { return rules && complete() == int(lines.size()); }
};

[[nodiscard]] AuditRehearsal rehearseAudit(const Ledger &ledger, const CredentialAssessment &credential,
                                           const FileLook &look, Date asOf);

/// How many records are drawn where the issuer draws some, or nobody knows: the number is ours.
inline constexpr int usualSample = 5;

/// What an issuer would ask for if it asked today.
struct AuditSample
{
    Maybe<AuditDraw::What> what; ///< nothing: how the issuer draws is not known
    Maybe<Period> span;          ///< of the activities; nothing: the terms given
    int from = 0;                ///< so many records lie in it
    Date asOf;                   ///< the day of the notice
    Maybe<Date> answerBy;        ///< nothing: not known
    std::vector<AuditLine> lines;
};

/// What a person may want otherwise than the issuer does it.
struct DrawChoice
{
    QString seed;        ///< the same one draws the same records as long as none comes or goes
    Maybe<int> number;   ///< so many
    bool ofTerm = false; ///< of the last term, in place of the time that the issuer looks at
};
/// Draws from the rehearsals of a credential's terms, by the list of the last one.
[[nodiscard]] AuditSample drawSample(const std::vector<AuditRehearsal> &terms, const Ledger &ledger, Date asOf,
                                     const DrawChoice &choice);

} // namespace koshin
