// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace koshin {

/// What went wrong, as a code; `text/errortext.h` turns code and arguments into one sentence.
/// The comment names the arguments.
enum class ErrorCode {
    // Files and text.
    FileNotFound,      ///< file
    FileUnreadable,    ///< file, reason of the system
    FileUnwritable,    ///< file, reason of the system
    NotAPlainFile,     ///< file
    NotOurFile,        ///< file
    LedgersOwn,        ///< file
    OutputLost,        ///< reason of the system
    NotUtf8,           ///< –
    JsonSyntax,        ///< reason
    TooDeep,           ///< deepest level allowed
    DuplicateKey,      ///< key
    WrongType,         ///< field, expected, found
    NotALedger,        ///< found format
    UnknownVersion,    ///< found version
    UnknownFormat,     ///< suffix or format
    TooManyRecords,    ///< greatest number of records in one file
    CriteriaNotAgreed, ///< what the file's criteria and acceptances say, in words
    // Records.
    UnknownField,      ///< field
    UnknownKind,       ///< kind
    UnknownValue,      ///< field, value, allowed values or `currency`
    MissingField,      ///< field
    BadDate,           ///< field, text
    BadTime,           ///< field, text
    BadNumber,         ///< field, text
    OutOfRange,        ///< field, value, least, greatest
    EndBeforeStart,    ///< field of the end, end, field of the start, start
    DuplicateId,       ///< id
    DuplicateEntry,    ///< field, value
    UnknownReference,  ///< field, id
    WrongReference,    ///< field, id, kind found, kind expected
    ContentDiffers,    ///< id
    UnknownRecord,     ///< id
    StillReferenced,   ///< id, id of a record that refers to it
    EmptyText,         ///< field
    TextTooLong,       ///< field, greatest number of characters
    ForbiddenCharacter, ///< field, code point as in U+001B
    TooManyEntries,    ///< field, greatest number of entries
    UnknownScheme,     ///< scheme
    ReferenceRequired, ///< field that needs it
    NotACredential,    ///< id
    CannotHoldEvidence, ///< id
    BadHash,           ///< field, value
    BadFileName,       ///< field
    ImmutableField,    ///< field
    // The ledger as a file.
    CannotOpen,        ///< file, reason
    NotOurs,           ///< file
    Damaged,           ///< file, reason
    LedgerMissing,     ///< file, what of a ledger is still beside it
    ForeignSchema,     ///< file, name of what is not Koshin's in it
    ForeignOwner,      ///< file or folder
    WritableByOthers,  ///< file or folder
    ModesNotKept,      ///< file or folder
    NotAFile,          ///< file
    NotAFolder,        ///< file
    LedgerReplaced,    ///< file
    LedgerMoved,       ///< file, folder in which it is now
    Newer,             ///< file, version found, version known
    MigrationFailed,   ///< file, reason
    InUse,             ///< file
    ReadOnly,          ///< file
    DiskFull,          ///< file
    Storage,           ///< reason
    // What a check of the ledger finds.
    UnreadableRecord,  ///< id, kind, field
    RecordDiffers,     ///< id
    HolderDiffers,     ///< –
    HeadNotFound,      ///< sequence number, hash
    ModeTightened,     ///< file or folder
    LogSetAside,       ///< file
    EarlierErasures,   ///< number of steps
    ConflictCopy,      ///< file
    FileWithoutRecord, ///< file
    // Changes.
    NothingToUndo,     ///< –
    NothingToRedo,     ///< –
    UndoBarrier,       ///< sequence number of the entry
    UndoConflict,      ///< sequence number of the entry
    NothingChanged,    ///< –
    JournalBroken,     ///< sequence number of the entry
    // Rules.
    UnknownRequirement, ///< id
    SchemeFault,       ///< what the reader found
    HidesNewerRules,   ///< scheme, first day of the newest shipped edition
    TooLarge,          ///< file, greatest size in kB
    TooMany,           ///< number found, greatest number
    MoreFaults,        ///< number of faults that are not listed
    // Reports.
    MissingGlyph,      ///< character, code point
    MissingFont,       ///< family
    // Channels of reminders.
    NotOurCalendar,    ///< file
    CalendarNotKept,   ///< file that was written
    NoSessionBus,      ///< reason
    NoNotifications,   ///< reason
    MailFailed,        ///< command, reason
    MailTooSlow,       ///< command, seconds
    MailNotApproved,   ///< –
    CalendarNotApproved, ///< –
    // Files of evidence.
    NotPlainFile,      ///< file, what it is instead: link, folder, pipe, socket, device, file
    FileGrowing,       ///< file
    FileAltered,       ///< file
    FileEmpty,         ///< file
    FileKept,          ///< file, name under which its content is kept
    FileAttached,      ///< file, name under which its content is attached
    FileMended,        ///< file
    OtherContent,      ///< file, name of the one that was kept
    CouldRun,          ///< file, where it lies
    NoViewer,          ///< file, where its copy lies
    NoPrivateFolder,   ///< folder, reason of the system
    // This machine.
    ConfigurationUnsafe, ///< file or folder
    ControlsInPath,    ///< path
    ClockWrong,        ///< what the clock says
    // Asked by a person.
    Cancelled,         ///< –
    WrongUse,          ///< sentence of the parser
};

/// Where in an input something was found. Empty parts are unknown.
struct Place
{
    QString file;
    QString path;    ///< JSON path, as in `$.trainings[3].minutes`
    qint64 line = 0; ///< counted from 1; 0 is unknown

    bool operator==(const Place &) const = default;
};

/// An expected failure.
struct Error
{
    ErrorCode code;
    QStringList arguments;
    Place where;

    bool operator==(const Error &) const = default;
};

/// A list of faults in one input; empty means sound.
using Faults = std::vector<Error>;

/// The code's stable name for programs, as in `unknown-field`.
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace koshin
