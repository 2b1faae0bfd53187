// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"

#include "ledger/ledger.h"
#include "text/codetext.h"
#include "text/tame.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace koshin::text {

namespace {

using namespace Qt::StringLiterals;

struct Faulty
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

// In the order of ErrorCode; %1 … are its arguments.
constexpr auto reasons = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Errors", "The file “%1” does not exist."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be read (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be written (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a regular file. Nothing was written."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” already exists and was not made by Koshin. It was not changed (--force replaces it)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is part of the ledger. It was not changed."),
    QT_TRANSLATE_NOOP("Errors", "Writing to standard output failed (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The text is not UTF-8."),
    QT_TRANSLATE_NOOP("Errors", "This is not valid JSON: %1."),
    QT_TRANSLATE_NOOP("Errors", "The text is nested deeper than %1 levels."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is given twice."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be %2, not %3."),
    QT_TRANSLATE_NOOP("Errors", "This is not a Koshin ledger (its format is “%1”)."),
    QT_TRANSLATE_NOOP("Errors", "Format version %1 is not supported."),
    QT_TRANSLATE_NOOP("Errors", "The format “%1” is not supported."),
    QT_TRANSLATE_NOOP("Errors", "A ledger file may hold at most %1 records."),
    QT_TRANSLATE_NOOP("Errors", "The file contains criteria or acceptances that are not in this ledger: %1"),
    QT_TRANSLATE_NOOP("Errors", "“%1” is this ledger itself."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a table exported by Koshin: its column headings are different."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to export: no records under %1."),
    QT_TRANSLATE_NOOP("Errors", "There is no field “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be “%2”. Possible values: %3."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is missing."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a valid date such as 2026-04-01, not “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a time in UTC such as 2026-04-01T09:00:00Z, not “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a number, not “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be between %3 and %4, not %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” (%2) must not be before “%3” (%4)."),
    QT_TRANSLATE_NOOP("Errors", "The ID “%1” is already in use."),
    QT_TRANSLATE_NOOP("Errors", "“%1” appears twice in its list."),
    QT_TRANSLATE_NOOP("Errors", "“%1” refers to “%2”, which does not exist."),
    QT_TRANSLATE_NOOP("Errors", "“%1” refers to “%2”, which is a record of another type (%3, not %4)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” already exists with different contents."),
    QT_TRANSLATE_NOOP("Errors", "“%1” already exists with different contents, and can exist only once."),
    QT_TRANSLATE_NOOP("Errors", "There is no record “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is still used by “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be empty."),
    QT_TRANSLATE_NOOP("Errors", "“%1” may have at most %2 characters."),
    QT_TRANSLATE_NOOP("Errors", "“%1” contains a character that is not allowed: %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” may have at most %2 entries."),
    QT_TRANSLATE_NOOP("Errors", "There are no rules for the scheme “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Confirmed conditions need the official document: a title, a number "
                                "or an address (“%1”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a credential."),
    QT_TRANSLATE_NOOP("Errors", "Evidence cannot be attached to “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Only entries and engagements can be confirmed; “%1” is neither."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is already signed. Change its confirmation first to request it again."),
    QT_TRANSLATE_NOOP("Errors", "No answer is pending for “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a SHA-256 of 64 lower-case hexadecimal digits."),
    QT_TRANSLATE_NOOP("Errors", "“%1” must be a file name without “/”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be changed."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” cannot be opened (%2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a Koshin ledger. It was not changed."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” is damaged (%2). It was not changed."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“%1” is missing or empty, but “%2” is still in the same folder. Nothing was created or changed. Put the database back, or move the remaining files elsewhere."),
    QT_TRANSLATE_NOOP("Errors",
                      "The ledger “%1” contains “%2”, which is not part of a Koshin ledger. It was not changed."),
    QT_TRANSLATE_NOOP("Errors", "“%1” belongs to another user; it was not opened."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Other users can write to “%1”, so it was not opened. Remove their write permission first (chmod go-w)."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“%1” is on a file system that cannot restrict other users. To use it anyway, allow it once on this machine with “koshin approve”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a regular file. It was not changed."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a folder."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” is no longer the file that was opened: it was replaced, changed or removed. Nothing was "
                      "written to it."),
    QT_TRANSLATE_NOOP("Errors", "The folder of “%1” was moved; the ledger is now in “%2”. Nothing was written."),
    QT_TRANSLATE_NOOP("Errors",
                      "The ledger “%1” has version %2, which is newer than this program (%3). It was not changed."),
    QT_TRANSLATE_NOOP("Errors",
                      "The ledger “%1” could not be upgraded to the current version (%2). It was not changed."),
    QT_TRANSLATE_NOOP("Errors", "Another program is using the ledger “%1”; please try again later."),
    QT_TRANSLATE_NOOP("Errors", "The ledger “%1” is read-only."),
    QT_TRANSLATE_NOOP("Errors", "There is not enough disk space for “%1”. Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "The ledger could not be read or written (%1)."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The record “%1” cannot be read: its “%3” has an impossible value. The rest of the ledger can be used."),
    QT_TRANSLATE_NOOP("Errors", "The record “%1” does not match the history: it was changed outside Koshin."),
    QT_TRANSLATE_NOOP("Errors", "The holder does not match the history: it was changed outside Koshin."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The history does not continue from %1:%2: it was truncated or rewritten since, or this is another ledger."),
    QT_TRANSLATE_NOOP("Errors", "Other users could read “%1”; now only you can."),
    QT_TRANSLATE_NOOP("Errors", "A log file that does not belong to this ledger was moved to “%1”."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The contents of %1 changes were erased before erasures were recorded, so earlier changes cannot be verified."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” looks like a conflict copy: a sync program makes one when two machines change the ledger."),
    QT_TRANSLATE_NOOP("Errors", "No record uses the evidence file “%1”."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
    QT_TRANSLATE_NOOP("Errors", "Change %1 cannot be undone: its contents were permanently erased."),
    QT_TRANSLATE_NOOP("Errors", "Change %1 cannot be undone: the same record was changed later."),
    QT_TRANSLATE_NOOP("Errors", "The history is broken: change %1 does not follow the one before."),
    QT_TRANSLATE_NOOP("Errors", "There is no requirement “%1”."),
    QT_TRANSLATE_NOOP("Errors", "The rule pack has an error: %1."),
    QT_TRANSLATE_NOOP("Errors", "Your own rule pack %1 overrides newer rules that come with the program (from %2)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is larger than %2 kB."),
    QT_TRANSLATE_NOOP("Errors", "At most %2 are allowed here (there are %1)."),
    QT_TRANSLATE_NOOP("Errors", "Further errors, not listed: %1."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The real name of “%1” stands in “%3” of the record %2, so nothing was written. Use the code name there, or put the passage between [[ and ]]. Exports and reports can also include real names."),
    QT_TRANSLATE_NOOP("Errors", "The document would show the real name of “%1”, so nothing was written."),
    QT_TRANSLATE_NOOP("Errors", "The credential has no term %1."),
    QT_TRANSLATE_NOOP("Errors", "The rules for “%1” have no deemed attendance, so a dossier cannot be made."),
    QT_TRANSLATE_NOOP("Errors", "The font “%1” is not installed."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not an evidence pack made by Koshin."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not as Koshin wrote it: the pack was changed or repacked."),
    QT_TRANSLATE_NOOP("Errors", "“%1” does not match its hash in SHA256SUMS."),
    QT_TRANSLATE_NOOP("Errors", "“%1” does not belong in this pack."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is missing from the pack."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a name that a pack may contain, or it appears twice."),
    QT_TRANSLATE_NOOP("Errors", "“%1” ends too early: the pack is incomplete."),
    QT_TRANSLATE_NOOP("Errors", "“%1” does not belong to any record in ledger.json."),
    QT_TRANSLATE_NOOP("Errors", "The signature is not valid (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The signature is valid, but the key is not in “%1”."),
    QT_TRANSLATE_NOOP("Errors", "The pack is not signed."),
    QT_TRANSLATE_NOOP("Errors", "“%1” could not sign the pack (%2). Nothing was written."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The real name of “%1” appears in the file “%2”, so nothing was written. Mark the file as confidential to leave it out, or include real names."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The file “%1” is no longer kept with the ledger, so nothing was written. Attach it again, or delete its evidence."),
    QT_TRANSLATE_NOOP("Errors", "No printer is set up on this computer. Save the document as a PDF instead."),
    QT_TRANSLATE_NOOP("Errors", "The printer did not take the document."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a calendar made by Koshin and was not overwritten."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” was written, but this could not be recorded in the ledger. Please export it again later."),
    QT_TRANSLATE_NOOP("Errors", "There is no session bus for notifications (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The notification could not be shown (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The email command “%1” failed (%2)."),
    QT_TRANSLATE_NOOP("Errors", "The email command “%1” did not finish within %2 seconds."),
    QT_TRANSLATE_NOOP("Errors", "This ledger wants to send email with a command that is not approved on this machine."),
    QT_TRANSLATE_NOOP("Errors", "This ledger wants to write a calendar file that is not approved on this machine."),
    QT_TRANSLATE_NOOP("Errors", "“%1” was skipped: it is %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is still being written. Please try again when it is finished."),
    QT_TRANSLATE_NOOP("Errors", "This file has changed since it was added: “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is empty (0 bytes). It was added, but proves nothing."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is already stored as “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is already attached as “%2”."),
    QT_TRANSLATE_NOOP("Errors", "The stored copy of “%1” was missing or altered and has been restored."),
    QT_TRANSLATE_NOOP("Errors", "“%1” differs from the file that was stored (“%2”)."),
    QT_TRANSLATE_NOOP("Errors", "“%1” could run as a program, so it is not opened from here. It is at %2."),
    QT_TRANSLATE_NOOP("Errors", "No program could open “%1”. Until the window closes, a copy is at %2."),
    QT_TRANSLATE_NOOP("Errors", "There is no private folder for a copy: “%1” cannot be used (%2)."),
    QT_TRANSLATE_NOOP("Errors", "No QR code of a confirmation form was found in “%1”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is a form for entries that are not in this ledger."),
    QT_TRANSLATE_NOOP("Errors",
                      "The form in “%1” cannot be matched: it was not recorded as requested, and “%2” has been "
                      "edited since or was not the only entry on it. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“%1” is not used. It must be Koshin’s own file, belong to you, not be a link, and not be writable by others."),
    QT_TRANSLATE_NOOP("Errors", "“%1” has control characters in its name, so it cannot be started with the session."),
    QT_TRANSLATE_NOOP("Errors", "This machine’s clock shows %1. Please correct it. Nothing was read or written."),
    QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "%1"),
});
static_assert(reasons.size() == std::size_t(ErrorCode::WrongUse) + 1);

// Of an error that names nothing: the place in the file says what is meant.
struct Nameless
{
    ErrorCode code;
    const char *reason;
};
constexpr auto nameless = std::to_array<Nameless>({
    {ErrorCode::WrongType, QT_TRANSLATE_NOOP("Errors", "Expected %2 here, not %3.")},
    {ErrorCode::NotALedger, QT_TRANSLATE_NOOP("Errors", "This is not a Koshin ledger.")},
    {ErrorCode::UnknownFormat, QT_TRANSLATE_NOOP("Errors", "The file name does not tell the format.")},
    {ErrorCode::NothingToExport, QT_TRANSLATE_NOOP("Errors", "There is nothing to export: the ledger has no records.")},
});

// What readers of JSON call the values they find, and how a sentence names them.
struct ValueKind
{
    const char *name;
    const char *phrase;
};
constexpr auto valueKinds = std::to_array<ValueKind>({
    {"null", QT_TRANSLATE_NOOP("ValueKinds", "null")},
    {"true or false", QT_TRANSLATE_NOOP("ValueKinds", "true or false")},
    {"bool", QT_TRANSLATE_NOOP("ValueKinds", "true or false")},
    {"number", QT_TRANSLATE_NOOP("ValueKinds", "a number")},
    {"whole number", QT_TRANSLATE_NOOP("ValueKinds", "a whole number")},
    {"string", QT_TRANSLATE_NOOP("ValueKinds", "a text")},
    {"text", QT_TRANSLATE_NOOP("ValueKinds", "a text")},
    {"list", QT_TRANSLATE_NOOP("ValueKinds", "a list")},
    {"array", QT_TRANSLATE_NOOP("ValueKinds", "a list")},
    {"object", QT_TRANSLATE_NOOP("ValueKinds", "an object")},
});

// Characters that a text may not hold, as far as they have a name that people know.
struct NamedCharacter
{
    const char *code;
    const char *name;
};
constexpr auto namedCharacters = std::to_array<NamedCharacter>({
    {"U+0000", QT_TRANSLATE_NOOP("Characters", "NUL (U+0000)")},
    {"U+0009", QT_TRANSLATE_NOOP("Characters", "tab (U+0009)")},
    {"U+000A", QT_TRANSLATE_NOOP("Characters", "line break (U+000A)")},
    {"U+000D", QT_TRANSLATE_NOOP("Characters", "line break (U+000D)")},
    {"U+001B", QT_TRANSLATE_NOOP("Characters", "escape (U+001B)")},
    {"U+FEFF", QT_TRANSLATE_NOOP("Characters", "byte order mark (U+FEFF)")},
});

// What the parser of JSON finds wrong, in its words but for the full stop.
constexpr auto syntaxFaults = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("JsonFaults", "The document is empty"),
    QT_TRANSLATE_NOOP("JsonFaults", "The document root must not be followed by other values"),
    QT_TRANSLATE_NOOP("JsonFaults", "Invalid value"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a name for object member"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a colon after a name of object member"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a comma or '}' after an object member"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a comma or ']' after an array element"),
    QT_TRANSLATE_NOOP("JsonFaults", "Incorrect hex digit after \\u escape in string"),
    QT_TRANSLATE_NOOP("JsonFaults", "The surrogate pair in string is invalid"),
    QT_TRANSLATE_NOOP("JsonFaults", "Invalid escape character in string"),
    QT_TRANSLATE_NOOP("JsonFaults", "Missing a closing quotation mark in string"),
    QT_TRANSLATE_NOOP("JsonFaults", "Number too big to be stored in double"),
    QT_TRANSLATE_NOOP("JsonFaults", "Miss fraction part in number"),
    QT_TRANSLATE_NOOP("JsonFaults", "Miss exponent in number"),
    QT_TRANSLATE_NOOP("JsonFaults", "Unspecific syntax error"),
});

// What stands where a file should.
constexpr auto otherThanFiles = std::to_array<std::pair<QLatin1String, const char *>>({
    {QLatin1String("link"), QT_TRANSLATE_NOOP("FileKinds", "a symbolic link")},
    {QLatin1String("folder"), QT_TRANSLATE_NOOP("FileKinds", "a folder")},
    {QLatin1String("pipe"), QT_TRANSLATE_NOOP("FileKinds", "a named pipe")},
    {QLatin1String("socket"), QT_TRANSLATE_NOOP("FileKinds", "a socket")},
    {QLatin1String("device"), QT_TRANSLATE_NOOP("FileKinds", "a device")},
    {QLatin1String("file"), QT_TRANSLATE_NOOP("FileKinds", "a file where a folder should be")},
});

QString fileKind(const QString &name)
{
    for (const auto &[code, words] : otherThanFiles) {
        if (name == code) return QCoreApplication::translate("FileKinds", words);
    }
    return name;
}

QString syntaxFault(const QString &found)
{
    QString fault = found;
    if (fault.endsWith(u'.')) fault.chop(1);
    for (const char *known : syntaxFaults) {
        if (fault == QLatin1String(known)) return QCoreApplication::translate("JsonFaults", known);
    }
    return fault;
}

QString valueKind(const QString &name)
{
    for (const ValueKind &known : valueKinds) {
        if (name == QLatin1String(known.name)) return QCoreApplication::translate("ValueKinds", known.phrase);
    }
    return name;
}

QString characterName(const QString &code)
{
    for (const NamedCharacter &known : namedCharacters) {
        if (code == QLatin1String(known.code)) return QCoreApplication::translate("Characters", known.name);
    }
    return code;
}

QString allowedValues(const QString &values)
{
    return values == u"currency" ? Faulty::tr("three-letter currency codes in capitals, such as JPY") : values;
}

QString recordKind(const QString &name)
{
    const auto kind = parseCode<RecordKind>(name);
    return kind ? word(*kind) : name;
}

// Whether an argument repeats what stands in an input, which may be a page or a million of them.
// Files, reasons of the system and what is allowed are told whole.
bool isEcho(ErrorCode code, qsizetype argument)
{
    using E = ErrorCode;
    if (code == E::UnknownValue) return argument < 2;
    if (code >= E::UnknownField && code <= E::ImmutableField) return true;
    return code == E::DuplicateKey || code == E::WrongType || code == E::NotALedger || code == E::UnknownVersion
           || code == E::UnknownFormat || code == E::UnknownRequirement;
}

// Kinds by their codes, as a person reads the headings of their lists.
QString listHeadings(const QString &kinds)
{
    QStringList headings;
    for (const QString &name : kinds.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto kind = parseCode<RecordKind>(name);
        headings += kind ? text::heading(*kind) : name;
    }
    return headings.join(QCoreApplication::translate("Errors", ", ", "between headings"));
}

// The arguments as a person reads them.
QStringList spoken(const Error &error)
{
    Error said = error;
    for (qsizetype i = 0; i < said.arguments.size(); ++i) {
        if (isEcho(error.code, i)) said.arguments[i] = shortened(said.arguments[i]);
    }
    const auto say = [&said](const char *name, QString (*words)(const QString &)) {
        said.setArgument(name, words(said.argument(name)));
    };
    switch (error.code) {
    case ErrorCode::UnknownValue: say("allowed", allowedValues); break;
    case ErrorCode::ForbiddenCharacter: say("character", characterName); break;
    case ErrorCode::WrongType:
        say("expected", valueKind);
        say("found", valueKind);
        break;
    case ErrorCode::JsonSyntax: say("reason", syntaxFault); break;
    case ErrorCode::NotPlainFile: say("instead", fileKind); break;
    case ErrorCode::WrongReference:
        say("found", recordKind);
        say("expected", recordKind);
        break;
    case ErrorCode::NothingToExport: say("kinds", listHeadings); break;
    default: break;
    }
    return said.arguments;
}

// Fills %1 to %9 in one pass, so that an argument may contain a per cent sign itself.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool holder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!holder) {
            text += pattern[i];
            continue;
        }
        const qsizetype index = pattern[++i].digitValue() - 1;
        if (index >= 0 && index < arguments.size()) text += arguments[index];
    }
    return text;
}

// The sentence of the code, but for what it cannot say well.
const char *patternOf(const Error &error)
{
    const bool isOpen = error.code == ErrorCode::UnknownValue && error.argument("allowed").endsWith(u'…');
    if (isOpen) return QT_TRANSLATE_NOOP("Errors", "“%1” cannot be “%2”. Use a code such as %3.");
    const auto bare = std::ranges::find(nameless, error.code, &Nameless::code);
    const bool names = !error.arguments.value(0).isEmpty();
    return names || bare == nameless.end() ? reasons[std::size_t(error.code)] : bare->reason;
}

} // namespace

QString reason(const Error &error)
{
    return filled(QCoreApplication::translate("Errors", patternOf(error)), spoken(error));
}

Error inLabels(Error fault, RecordKind kind)
{
    const auto label = [&](const char *name) { fault.setArgument(name, fieldLabel(kind, fault.argument(name))); };
    if (!fault.where.path.isEmpty() && fault.argument("field") == fault.where.path) label("field");
    label("startField");
    return fault;
}

QString sentence(const Error &error)
{
    QStringList place;
    const QString named = error.arguments.value(0); // by the reason itself: once is enough
    if (error.where.file != named) place += error.where.file;
    if (error.where.line > 0) place += Faulty::tr("line %1").arg(error.where.line);
    if (error.where.path != named) place += shortened(error.where.path);
    place.removeAll(QString());
    const QString why = reason(error);
    return place.isEmpty() ? why : place.join(u", "_s) + u": "_s + why;
}

QString sentence(const Error &error, const Ledger &ledger)
{
    if (error.code != ErrorCode::StillReferenced) return sentence(error);
    Error named = error;
    named.where.path.clear();
    for (QString &id : named.arguments) {
        if (const auto record = ledger.find(id)) id = title(*record);
    }
    return sentence(named);
}

} // namespace koshin::text
