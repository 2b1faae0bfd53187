// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace koshin {

// What goes wrong, once: the code, its name for programs, and the names of its arguments.
#define KOSHIN_ERRORS(ROW)                                                \
    /* Files and text. */                                                 \
    ROW(FileNotFound, "file-not-found", "file")                           \
    ROW(FileUnreadable, "file-unreadable", "file reason")                 \
    ROW(FileUnwritable, "file-unwritable", "file reason")                 \
    ROW(NotAPlainFile, "not-a-plain-file", "file")                        \
    ROW(NotOurFile, "not-our-file", "file")                               \
    ROW(LedgersOwn, "ledgers-own", "file")                                \
    ROW(OutputLost, "output-lost", "reason")                              \
    ROW(NotUtf8, "not-utf-8", "")                                         \
    ROW(JsonSyntax, "json-syntax", "reason")                              \
    ROW(TooDeep, "too-deep", "greatest")                                  \
    ROW(DuplicateKey, "duplicate-key", "key")                             \
    ROW(WrongType, "wrong-type", "field expected found")                  \
    ROW(NotALedger, "not-a-ledger", "format")                             \
    ROW(UnknownVersion, "unknown-version", "version")                     \
    ROW(UnknownFormat, "unknown-format", "format")                        \
    ROW(TooManyRecords, "too-many-records", "greatest")                   \
    ROW(CriteriaNotAgreed, "criteria-not-agreed", "criteria")             \
    ROW(SameLedger, "same-ledger", "file")                                \
    ROW(NotAKoshinTable, "not-a-koshin-table", "file")                    \
    ROW(NothingToExport, "nothing-to-export", "kinds")                    \
    /* Records. */                                                        \
    ROW(UnknownField, "unknown-field", "field")                           \
    ROW(UnknownValue, "unknown-value", "field value allowed")             \
    ROW(MissingField, "missing-field", "field")                           \
    ROW(BadDate, "bad-date", "field text")                                \
    ROW(BadTime, "bad-time", "field text")                                \
    ROW(BadNumber, "bad-number", "field text")                            \
    ROW(OutOfRange, "out-of-range", "field value least greatest")         \
    ROW(EndBeforeStart, "end-before-start", "field end startField start") \
    ROW(DuplicateId, "duplicate-id", "id")                                \
    ROW(DuplicateEntry, "duplicate-entry", "field value")                 \
    ROW(UnknownReference, "unknown-reference", "field id")                \
    ROW(WrongReference, "wrong-reference", "field id found expected")     \
    ROW(ContentDiffers, "content-differs", "id")                          \
    ROW(CannotKeepBoth, "cannot-keep-both", "id")                         \
    ROW(UnknownRecord, "unknown-record", "id")                            \
    ROW(StillReferenced, "still-referenced", "id by")                     \
    ROW(EmptyText, "empty-text", "field")                                 \
    ROW(TextTooLong, "text-too-long", "field greatest")                   \
    ROW(ForbiddenCharacter, "forbidden-character", "field character")     \
    ROW(TooManyEntries, "too-many-entries", "field greatest")             \
    ROW(UnknownScheme, "unknown-scheme", "scheme")                        \
    ROW(ReferenceRequired, "reference-required", "field")                 \
    ROW(NotACredential, "not-a-credential", "id")                         \
    ROW(CannotHoldEvidence, "cannot-hold-evidence", "id")                 \
    ROW(CannotBeConfirmed, "cannot-be-confirmed", "id")                   \
    ROW(AlreadyConfirmed, "already-confirmed", "id")                      \
    ROW(NotAskedFor, "not-asked-for", "id")                               \
    ROW(BadHash, "bad-hash", "field value")                               \
    ROW(BadFileName, "bad-file-name", "field")                            \
    ROW(ImmutableField, "immutable-field", "field")                       \
    /* The ledger as a file. */                                           \
    ROW(CannotOpen, "cannot-open", "file reason")                         \
    ROW(NotOurs, "not-ours", "file")                                      \
    ROW(Damaged, "damaged", "file reason")                                \
    ROW(LedgerMissing, "ledger-missing", "file beside")                   \
    ROW(ForeignSchema, "foreign-schema", "file foreign")                  \
    ROW(ForeignOwner, "foreign-owner", "file")                            \
    ROW(WritableByOthers, "writable-by-others", "file")                   \
    ROW(ModesNotKept, "modes-not-kept", "file")                           \
    ROW(NotAFile, "not-a-file", "file")                                   \
    ROW(NotAFolder, "not-a-folder", "file")                               \
    ROW(LedgerReplaced, "ledger-replaced", "file")                        \
    ROW(LedgerMoved, "ledger-moved", "file folder")                       \
    ROW(Newer, "newer", "file found known")                               \
    ROW(MigrationFailed, "migration-failed", "file reason")               \
    ROW(InUse, "in-use", "file")                                          \
    ROW(ReadOnly, "read-only", "file")                                    \
    ROW(DiskFull, "disk-full", "file")                                    \
    ROW(Storage, "storage", "reason")                                     \
    /* What a check of the ledger finds. */                               \
    ROW(UnreadableRecord, "unreadable-record", "id kind field")           \
    ROW(RecordDiffers, "record-differs", "id")                            \
    ROW(HolderDiffers, "holder-differs", "")                              \
    ROW(HeadNotFound, "head-not-found", "step hash")                      \
    ROW(ModeTightened, "mode-tightened", "file")                          \
    ROW(LogSetAside, "log-set-aside", "file")                             \
    ROW(EarlierErasures, "earlier-erasures", "steps")                     \
    ROW(ConflictCopy, "conflict-copy", "file")                            \
    ROW(FileWithoutRecord, "file-without-record", "file")                 \
    /* Changes. */                                                        \
    ROW(NothingToUndo, "nothing-to-undo", "")                             \
    ROW(NothingToRedo, "nothing-to-redo", "")                             \
    ROW(UndoBarrier, "undo-barrier", "step")                              \
    ROW(UndoConflict, "undo-conflict", "step")                            \
    ROW(JournalBroken, "journal-broken", "step")                          \
    /* Rules. */                                                          \
    ROW(UnknownRequirement, "unknown-requirement", "id")                  \
    ROW(SchemeFault, "scheme-fault", "reason")                            \
    ROW(HidesNewerRules, "hides-newer-rules", "scheme day")               \
    ROW(TooLarge, "too-large", "file greatestKb")                         \
    ROW(TooMany, "too-many", "found greatest")                            \
    ROW(MoreFaults, "more-faults", "count")                               \
    /* Documents. */                                                      \
    ROW(NameWouldLeave, "name-would-leave", "named record field")         \
    ROW(NameInDocument, "name-in-document", "named")                      \
    ROW(NoSuchTerm, "no-such-term", "term")                               \
    ROW(NoDeemedAttendance, "no-deemed-attendance", "credential")         \
    ROW(MissingFont, "missing-font", "family")                            \
    ROW(NotAPack, "not-a-pack", "file")                                   \
    ROW(PackForm, "pack-form", "file")                                    \
    ROW(PackAltered, "pack-altered", "file")                              \
    ROW(PackUnlisted, "pack-unlisted", "file")                            \
    ROW(PackLacks, "pack-lacks", "file")                                  \
    ROW(PackName, "pack-name", "file")                                    \
    ROW(PackCut, "pack-cut", "file")                                      \
    ROW(PackStray, "pack-stray", "file")                                  \
    ROW(SignatureBad, "signature-bad", "reason")                          \
    ROW(SignerUnknown, "signer-unknown", "file")                          \
    ROW(NotSigned, "not-signed", "")                                      \
    ROW(SigningFailed, "signing-failed", "key reason")                    \
    ROW(NameInFile, "name-in-file", "named file")                         \
    ROW(EvidenceGone, "evidence-gone", "file")                            \
    ROW(NoPrinter, "no-printer", "")                                      \
    ROW(PrintFailed, "print-failed", "")                                  \
    /* Channels of reminders. */                                          \
    ROW(NotOurCalendar, "not-our-calendar", "file")                       \
    ROW(CalendarNotKept, "calendar-not-kept", "file")                     \
    ROW(NoSessionBus, "no-session-bus", "reason")                         \
    ROW(NoNotifications, "no-notifications", "reason")                    \
    ROW(MailFailed, "mail-failed", "command reason")                      \
    ROW(MailTooSlow, "mail-too-slow", "command seconds")                  \
    ROW(MailNotApproved, "mail-not-approved", "")                         \
    ROW(CalendarNotApproved, "calendar-not-approved", "")                 \
    /* Files of evidence. */                                              \
    ROW(NotPlainFile, "not-plain-file", "file instead")                   \
    ROW(FileGrowing, "file-growing", "file")                              \
    ROW(FileAltered, "file-altered", "file")                              \
    ROW(FileEmpty, "file-empty", "file")                                  \
    ROW(FileKept, "file-kept", "file keptAs")                             \
    ROW(FileAttached, "file-attached", "file keptAs")                     \
    ROW(FileMended, "file-mended", "file")                                \
    ROW(OtherContent, "other-content", "file keptAs")                     \
    ROW(CouldRun, "could-run", "file place")                              \
    ROW(NoViewer, "no-viewer", "file place")                              \
    ROW(NoPrivateFolder, "no-private-folder", "folder reason")            \
    ROW(NoFormCode, "no-form-code", "file")                               \
    ROW(ScanOfNothing, "scan-of-nothing", "file")                         \
    ROW(ScanOfOtherText, "scan-of-other-text", "file id")                 \
    /* This machine. */                                                   \
    ROW(ConfigurationUnsafe, "configuration-unsafe", "file")              \
    ROW(ControlsInPath, "controls-in-path", "path")                       \
    ROW(ClockWrong, "clock-wrong", "time")                                \
    /* Asked by a person. */                                              \
    ROW(Cancelled, "cancelled", "")                                       \
    ROW(WrongUse, "wrong-use", "sentence")

/// What went wrong, as a code; `text/errortext.h` turns code and arguments into one sentence.
#define KOSHIN_ERROR(Code, ...) Code,
enum class ErrorCode { KOSHIN_ERRORS(KOSHIN_ERROR) };
#undef KOSHIN_ERROR

/// Where in an input something was found. Empty parts are unknown.
struct ErrorLocation
{
    QString file;
    QString path;    ///< JSON path, as in `$.trainings[3].minutes`
    qint64 line = 0; ///< counted from 1; 0 is unknown

    bool operator==(const ErrorLocation &) const = default;
};

/// An expected failure.
struct Error
{
    ErrorCode code;
    QStringList arguments; ///< as KOSHIN_ERRORS names them
    ErrorLocation where;

    /// The argument of this name; empty if there is none.
    [[nodiscard]] QString argument(const char *name) const;
    /// Puts another text in its place. Nothing happens if there is none.
    void setArgument(const char *name, const QString &text);

    bool operator==(const Error &) const = default;
};

/// A list of faults in one input; empty means sound.
using Faults = std::vector<Error>;

/// The code's stable name for programs, as in `unknown-field`.
[[nodiscard]] QString errorName(ErrorCode code);
/// The names of its arguments, in their order.
[[nodiscard]] QStringList argumentNames(ErrorCode code);

} // namespace koshin
