// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/redaction.h"
#include "operations/filereader.h"
#include "rules/engine/assessment.h"
#include "rules/scheme/catalogue.h"
#include "storage/edit.h"

#include <memory>

namespace koshin {

class Workspace;

/// What an evidence report is made from, whatever is chosen of it. Any thread may use it.
struct ReportSource
{
    std::shared_ptr<const Ledger> ledger;
    SchemeCatalogue schemes;
    Date asOf;
    Maybe<EvidenceStore> evidence; ///< every file is read, and named if it is missing or altered
    JournalHead head;              ///< of the ledger's journal when the report was made
    QString programVersion;
};

/// The source as the ledger on disk is now. Errors: those of the journal.
[[nodiscard]] Result<ReportSource> reportSource(Workspace &workspace, std::shared_ptr<const Ledger> ledger,
                                                const SchemeCatalogue &schemes, Date asOf,
                                                const QString &programVersion);

/// What of the records stands in a report.
enum class ReportLayout {
    Full,
    Short,     ///< the first page and the list of evidence
    Practice,  ///< practice and engagements alone, without a verdict
    Trainings, ///< trainings alone, without a verdict
};
KOSHIN_CODES(ReportLayout, "full", "short", "practice", "trainings")

/// What a person chooses of a report.
struct ReportChoice
{
    QString credential = {};  ///< id; a single one need not be named
    Maybe<int> term = {};     ///< its number; nothing: the present one
    Maybe<Period> days = {};  ///< the records of these days and no verdict, in place of a term
    Clearance clearance = {}; ///< certifiers stand there by their relation always
    Language language{};
    bool withUncounted = false; ///< in the annex every record that does not count, and why
    ReportLayout layout{};
    bool withAnnex = true;  ///< the grounds of each requirement, with the sources
    bool withFiles = false; ///< the files of evidence as pages behind it
    bool operator==(const ReportChoice &) const = default;

    /// Whether it says what the rules say: of a term, and of all its records.
    [[nodiscard]] bool saysVerdict() const
    {
        return !days && (layout == ReportLayout::Full || layout == ReportLayout::Short);
    }
};

/// An evidence report that can be made.
struct ReportRequest
{
    ReportSource source; ///< its ledger holds only what may leave
    ReportChoice choice;
    CredentialAssessment credential; ///< in the term chosen
    SealedNames sealed;              ///< that must not stand on its pages
    FileReader read = {};            ///< for the files behind it; without one these cannot be searched

    /// Whose records it lists; nothing: all of them, of a credential without a known term.
    [[nodiscard]] Maybe<Period> period() const;
};

/// Puts together what was chosen. Errors: MissingField and UnknownRecord for the credential, NoSuchTerm,
/// EndBeforeStart. Takes as long as an assessment of each term.
[[nodiscard]] Result<ReportRequest> reportRequest(const ReportSource &source, const ReportChoice &choice);

/// The terms of the credential that a report can be of, the present one last; none where no rules are known.
[[nodiscard]] std::vector<TermSpan> reportedTerms(const ReportSource &source, const QString &credential);

} // namespace koshin
