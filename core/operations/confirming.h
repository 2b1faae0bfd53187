// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/redaction.h"
#include "ledger/sealednames.h"
#include "operations/attach.h"
#include "operations/records.h"

#include <QJsonValue>

#include <memory>

namespace koshin {

// A confirmation by a third party: a form is made of entries and engagements, asked for, and recorded when it comes
// back. The form's code ties what was signed to what the records said on that day.

/// What stands in the code of a form, as `koshin-confirmation:1:ID:SHA256`: the first record on it, and the hash of
/// all that it says.
struct ConfirmationCode
{
    QString record;
    QString sha256;

    [[nodiscard]] QString toString() const;
    /// Nothing if the text is no such code.
    [[nodiscard]] static Maybe<ConfirmationCode> parse(const QString &text);
    bool operator==(const ConfirmationCode &) const = default;
};

/// How the one who confirms knows of the work. After the forms of 中小企業診断士 for practice given directly, through a
/// body, and at a consultation desk; the employer besides.
enum class ConfirmedAs { Client, Body, Desk, Employer };
KOSHIN_CODES(ConfirmedAs, "client", "body", "desk", "employer")

struct ConfirmationChoice
{
    QStringList records;      ///< practices and engagements
    QString certifier;        ///< id
    bool withEntries = false; ///< every practice of the engagements named as well
    Maybe<ConfirmedAs> as;    ///< nothing: as the records suggest
    RealNames names = RealNames::LeftOut;
    Language language{};
    bool operator==(const ConfirmationChoice &) const = default;
};

/// A form and its letter, as they can be laid out.
struct ConfirmationRequest
{
    std::shared_ptr<const Ledger> ledger; ///< only what may leave
    ConfirmationChoice choice;
    std::vector<Record> records; ///< by their first day, then by id; only what may leave
    Certifier certifier;         ///< only what may leave
    ConfirmedAs as{};
    std::vector<QString> texts; ///< what the form says of each record, one line of JSON
    ConfirmationCode code;
    Date asOf;
    QString programVersion;
    SealedNames sealed; ///< that must not stand on its pages
};

/// Whether the id is of an entry or an engagement.
[[nodiscard]] bool canBeConfirmed(const Ledger &ledger, const QString &id);
/// Who may be asked: whom the records name already, else somebody of their client; empty where nobody is known so.
[[nodiscard]] QString suggestedCertifier(const Ledger &ledger, const QStringList &records);
/// What a form says of a record: the fields that a third party can vouch for, in the file form with keys in order and
/// a client by its code name. Nothing for a record that nobody confirms.
[[nodiscard]] Maybe<QString> confirmableText(const Record &record, const Ledger &ledger);
/// SHA-256 of a form: of the texts of its records, each ended by a line feed.
[[nodiscard]] QString formDigest(const std::vector<QString> &texts);

/// A field that a record says otherwise than its form did. Values are those of the file form.
struct ConfirmationDrift
{
    QString field;
    QJsonValue then;
    QJsonValue now;
};
/// What was changed since the record's form was made; nothing where no form is known.
[[nodiscard]] std::vector<ConfirmationDrift> changedSinceForm(const Record &record, const Ledger &ledger);

/// The record as its form said it, with the client's code name in the place of the id; nothing where no form is known.
[[nodiscard]] Maybe<Record> recordOnForm(const Record &record);

/// Puts together what was chosen. Errors: UnknownRecord, CannotBeConfirmed, MissingField without any record.
[[nodiscard]] Result<ConfirmationRequest> confirmationRequest(const Ledger &ledger, const ConfirmationChoice &choice,
                                                              Date asOf, const QString &programVersion);

/// Records that it was asked for: the state, the day, of whom, and what the form says. A record of which the same
/// certifier was asked before keeps that day, and the new one as `remindedOn`. Errors: UnknownRecord, AlreadyConfirmed
/// for a record that is signed for.
[[nodiscard]] Result<Edit> askingFor(const Ledger &ledger, const ConfirmationRequest &request, Date on);
/// Records that an answer was asked for again. Errors: UnknownRecord, NotAskedFor.
[[nodiscard]] Result<Edit> askingAgain(const Ledger &ledger, const QStringList &records, Date on);

/// How a request ended.
struct ConfirmationAnswer
{
    CertificationState state = CertificationState::Signed;
    Date on;
    Maybe<QString> reason; ///< why it cannot be had, and what stands in its place
};
/// Records the answer; `files` are evidence of each record. Errors: UnknownRecord, CannotBeConfirmed.
[[nodiscard]] Result<Edit> answering(const Ledger &ledger, const QStringList &records, const ConfirmationAnswer &answer,
                                     const std::vector<EvidenceId> &files);

/// The same with received files, which become evidence of each record, in one step. On a failure nothing of them stays.
[[nodiscard]] Result<Attached> answerWithFiles(Workspace &workspace, const Ledger &ledger, const QStringList &records,
                                               const ConfirmationAnswer &answer, IncomingFiles files,
                                               const Clock &clock, const IdMaker &newId);

/// What the code of a scan leads to.
struct ConfirmationMatch
{
    QStringList records;  ///< that stood on the form; empty: none of this ledger
    bool isKnown = false; ///< the form is the one that was asked for, or says what its record says now
};
[[nodiscard]] ConfirmationMatch matchOf(const Ledger &ledger, const ConfirmationCode &code);

} // namespace koshin
