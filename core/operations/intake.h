// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/recordsource.h"
#include "operations/records.h"
#include "rules/foresight/verdictchanges.h"

#include <QHash>

namespace koshin {

/// What becomes of a double: a record that comes in while another with its id and other contents is here.
enum class Doubles {
    Refuse,   ///< then nothing is taken in
    Skip,     ///< the record that is here stays
    Replace,  ///< the incoming record takes its place
    KeepBoth, ///< the incoming record gets a new id, also where other incoming records name it
    Ask       ///< one of the three before, for each
};
KOSHIN_CODES(Doubles, "refuse", "skip", "replace", "keep-both", "ask")

struct Double
{
    Record here;
    Record incoming;
    ErrorLocation where; ///< of the incoming record

    /// Whether both can be kept: a criterion is known by its scheme and name, and can be there only once.
    [[nodiscard]] bool canKeepBoth() const { return !std::holds_alternative<Criterion>(incoming); }
};

/// What a person says to a double.
struct DoubleAnswer
{
    Doubles what = Doubles::Skip; ///< Skip, Replace or KeepBoth
    bool forAll = false;          ///< for all further ones too, as far as they can be
};

/// A criterion from outside that is not in the ledger, as a whole or in part: what only the issuer can make true, and
/// so only the holder may say.
struct BroughtCriterion
{
    Criterion record;
    bool conditions = false;             ///< its conditions, their standing or what it stands in for are not here
    std::vector<Acceptance> acceptances; ///< those that are not here
    ErrorLocation where;

    bool operator==(const BroughtCriterion &o) const
    {
        return record == o.record && conditions == o.conditions && acceptances == o.acceptances;
    }
};

/// What taking records in comes to.
struct IntakeAnswer
{
    struct Outcome
    {
        qint64 added = 0; ///< those with a new id included
        qint64 replaced = 0;
        qint64 skipped = 0;  ///< same id, same content
        qint64 leftOut = 0;  ///< doubles that were skipped
        qint64 keptBoth = 0; ///< added under a new id
        Changes changes;
    };
    Outcome outcome;
    bool taken = false; ///< written for good; false after a trial and where it was not agreed to
    std::vector<VerdictChange> verdicts;
    std::vector<BroughtCriterion> criteria;
    std::vector<Evidence> withoutFile; ///< added or replaced, its file not in the evidence store
    Faults remarks;                    ///< files and records of the source that could not be taken, and why
    Assessment after;                  ///< of the ledger with the records in it
};

struct IntakeRequest
{
    Maybe<Date> asOf = {}; ///< the day on which verdicts are compared; nothing: they are not
    Doubles doubles = Doubles::Refuse;
    EditCode code = EditCode::Import; ///< what the journal calls it
};

/// The one way by which records come into a ledger from outside, whoever reads them. All or nothing, one step of undo.
/// Each record is checked; schemes must be known or reserved; references may lead to what is here. A trial and what is
/// then done with the same intake give the same new ids. Records are streamed; what is new is then assessed together
/// with the ledger. Source and schemes must outlive it; one thread at a time.
class Intake
{
public:
    Intake(const RecordSource &source, const SchemeCatalogue &schemes, IntakeRequest request,
           IdMaker newId = newRecordId);

    /// Doubles that are still to be asked about, at most so many, in the order of the source. Nothing is written, and
    /// nobody is kept from writing. Errors: those of the source, CannotKeepBoth.
    [[nodiscard]] Result<std::vector<Double>> undecided(Workspace &workspace, const Progress &progress = {},
                                                        std::size_t most = 50);
    /// Asks about each double until none is left. `find` calls `undecided`, on whatever thread; `ask` answers on this
    /// one, and an error of it ends everything.
    [[nodiscard]] Result<> askAll(const std::function<Result<std::vector<Double>>()> &find,
                                  const std::function<Result<DoubleAnswer>(const Double &)> &ask);

    /// What it would come to. Errors: those of the source and of `check`, with the place; UnknownScheme, DuplicateId,
    /// ContentDiffers, CannotKeepBoth, UnknownReference, WrongReference, Cancelled; InUse where another program wrote
    /// meanwhile; those of writing to the ledger and its evidence store.
    [[nodiscard]] Result<IntakeAnswer> tryOut(Workspace &workspace, const Progress &progress = {});
    /// Takes the records in if `agree` says yes to what that comes to; files that come along are copied first, and go
    /// again where it comes to nothing. The answer's outcome is not yet known to `agree`. Without it, only what brings
    /// no criterion is taken. Errors as above.
    [[nodiscard]] Result<IntakeAnswer> take(Workspace &workspace, const Progress &progress = {},
                                            const std::function<bool(const IntakeAnswer &)> &agree = {});

private:
    friend class IntakeWriter;
    using Agree = std::function<bool(const IntakeAnswer &)>;
    [[nodiscard]] Doubles policyFor(const Record &incoming) const;
    /// The new id of an incoming record.
    [[nodiscard]] QString newIdFor(const QString &id);
    [[nodiscard]] bool needsSurvey() const;
    [[nodiscard]] Result<> survey(Workspace &workspace, const Progress &progress, std::size_t most,
                                  std::vector<Double> &undecided);
    /// Whether a record of the survey comes in at all. Errors: CannotKeepBoth.
    [[nodiscard]] Result<bool> comesIn(const IncomingRecord &in, const Record &here, std::size_t most,
                                       std::vector<Double> &undecided);
    [[nodiscard]] Result<IntakeAnswer> run(Workspace &workspace, bool forGood, const Progress &progress,
                                           const Agree &agree);

    const RecordSource &m_source;
    const SchemeCatalogue &m_schemes;
    IntakeRequest m_request;
    IdMaker m_newId;
    QHash<QString, Doubles> m_decided;
    Maybe<Doubles> m_rest; ///< for doubles that are not among those
    QHash<QString, QString> m_newIds;
    std::vector<Evidence> m_files; ///< that come in and whose files are not here, one for each content
    bool m_isSurveyed = false;     ///< and no double is left to be asked about
};

} // namespace koshin
